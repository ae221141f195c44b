/** What the colours of a picture mean. */
export function Legend({ items }: { items: readonly (readonly [text: string, colour: string])[] }) {
  return (
    <span className="legend">
      {items.map(([text, colour]) => (
        <span key={text}>
          <i style={{ background: colour }} />
          {text}
        </span>
      ))}
    </span>
  );
}

/** How much of a budget is spent. */
interface Props {
  label: string;
  spent: number;
  limit: number | null;
  text: string;
}

export function Meter({ label, spent, limit, text }: Props) {
  const share = limit ? Math.min(1, spent / limit) : 0;
  return (
    <div className="meter" title={label}>
      <span className="meter-text">{text}</span>
      {limit !== null && (
        <span
          className="meter-track"
          role="meter"
          aria-label={label}
          aria-valuenow={Math.round(100 * share)}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ width: `${100 * share}%` }} />
        </span>
      )}
    </div>
  );
}

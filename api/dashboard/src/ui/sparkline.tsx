/** A course that rises in steps, at the size of a word. */
export function Sparkline({ points, label }: { points: readonly (readonly [x: number, y: number])[]; label: string }) {
  if (points.length < 2) return <span className="faint">–</span>;
  const [width, low, high] = [points.at(-1)![0], points[0]![1], points.at(-1)![1]];
  const x = (value: number) => (2 + (value / (width || 1)) * 96).toFixed(1);
  const y = (value: number) => (high > low ? 20 - ((value - low) / (high - low)) * 16 : 12).toFixed(1);
  const path = points.map(([at, value], n) => (n ? `H${x(at)}V${y(value)}` : `M${x(at)},${y(value)}`));
  return (
    <svg className="sparkline" viewBox="0 0 100 24" width="100" height="24" role="img" aria-label={label}>
      <path d={path.join("")} />
    </svg>
  );
}

/** A course of numbers at the size of a word. */
export function Sparkline({ values, label }: { values: readonly number[]; label: string }) {
  if (values.length < 2) return <span className="faint">–</span>;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, at) => {
    const x = (at / (values.length - 1)) * 96 + 2;
    const y = high > low ? 20 - ((value - low) / (high - low)) * 16 : 12;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  return (
    <svg className="sparkline" viewBox="0 0 100 24" width="100" height="24" role="img" aria-label={label}>
      <polyline points={points.join(" ")} fill="none" />
    </svg>
  );
}

/** How a candidate came to be: its ancestors from the seed on, each a link. */
import type { Candidate } from "../api";
import { useCampaign } from "../campaign-data";
import { ancestors } from "../columns";
import { number } from "../numbers";
import { navigate } from "../router";
import { usePlaces } from "../selection";

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [560, 180, 44, 40, 16, 26];

export function Lineage({ candidate: { no, parents } }: { candidate: Candidate }) {
  const { campaign, columns } = useCampaign();
  const place = usePlaces(campaign.id);
  const path = ancestors(columns, no).reverse();
  const values = path.map((each) => columns.scalar[each]!).filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (n: number) => LEFT + (n / Math.max(1, no)) * (WIDTH - LEFT - RIGHT);
  const y = (v: number) => HEIGHT - BOTTOM - ((v - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const points = path.map((each) => {
    const scalar = columns.scalar[each]!;
    return { each, scalar, x: x(each), y: y(Number.isNaN(scalar) ? low : scalar) };
  });
  const shown = parents.slice(1);
  return (
    <section className="panel" aria-label="Lineage">
      <h2>Where it came from</h2>
      <p className="soft">
        {no === 0 && "It is the seed."}
        {path.length > 1 && `${path.length - 1} steps from the seed, utility ${number(values[0])} to ${number(values.at(-1))}.`}
        {shown.length > 0 && ` Its prompt also showed ${shown.map((each) => `#${each}`).join(", ")}.`}
      </p>
      <svg className="lineage" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={`Ancestors of candidate ${no}`}>
        <line className="rule" x1={LEFT} x2={WIDTH - RIGHT} y1={HEIGHT - BOTTOM + 8} y2={HEIGHT - BOTTOM + 8} />
        <text x={LEFT - 10} y={y(high) + 4} textAnchor="end">
          {number(high, 3)}
        </text>
        {high > low && (
          <text x={LEFT - 10} y={y(low) + 4} textAnchor="end">
            {number(low, 3)}
          </text>
        )}
        <polyline points={points.map((point) => `${point.x},${point.y}`).join(" ")} />
        {points.map((point, at) => (
          <a
            key={point.each}
            href={place(`candidates/${point.each}`)}
            aria-label={`Candidate ${point.each}, utility ${number(point.scalar)}`}
            onClick={(event) => {
              event.preventDefault();
              navigate(place(`candidates/${point.each}`));
            }}
          >
            <circle className="reach" cx={point.x} cy={point.y} r={9} />
            <circle cx={point.x} cy={point.y} r={at === points.length - 1 ? 5.5 : 3.5} />
            <title>{`#${point.each}, utility ${number(point.scalar)}`}</title>
            {(at === 0 || at === points.length - 1) && (
              <text x={point.x} y={HEIGHT - 4} textAnchor="middle">
                #{point.each}
              </text>
            )}
          </a>
        ))}
      </svg>
      <p className="note">Across: candidate number. Up: utility. Each dot is an ancestor; it leads there.</p>
    </section>
  );
}

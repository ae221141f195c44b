/** Which test cases nobody solves, and who solves what. */
import { useMemo } from "react";
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { heat, heatHeight, line, linesOfCases, type Line } from "../charts/heat";
import { isValid, type Columns } from "../columns";
import { useFront } from "../front-members";
import { number } from "../numbers";
import { Link, useQuery } from "../router";
import { usePlaces, useSelection } from "../selection";
import { usePalette } from "../theme";
import { rewardOf } from "../ui/cases";
import { Select } from "../ui/select";
import { Empty, Failure, Loading } from "../ui/states";

const MOST = 40;
const NONE: readonly number[] = [];

export function CasesView() {
  const { campaign, problem, columns } = useCampaign();
  const selection = useSelection();
  const palette = usePalette();
  const members = useFront();
  const [mode, setMode] = useQuery("rows", "cases");
  const [which, setWhich] = useQuery("columns", "front");
  const [metricName, setMetric] = useQuery("metric");
  const asked = useMemo(
    () => shown(which === "selection" && selection.numbers.length ? selection.numbers : members, columns),
    [which, selection, members, columns],
  );
  const of = mode === "cases" && asked.length ? { campaign_id: campaign.id, of: asked } : null;
  const { data: matrix, error } = useGet("/v1/campaigns/{campaign_id}/cases", of);
  const numbers = mode === "cases" ? (matrix?.candidates ?? NONE) : asked;
  const metrics = matrix?.metrics ?? [];
  const metric = metrics.includes(metricName) ? metricName : (metrics[0] ?? "");
  const lines = useMemo(
    () =>
      mode === "rewards"
        ? problem.rewards.map((reward) => line(reward.name, "", numbers.map((no) => columns.rewards[reward.name]![no]!), reward))
        : matrix
          ? linesOfCases(matrix, metric, rewardOf(metric, problem.rewards))
          : [],
    [mode, problem, numbers, columns, matrix, metric],
  );
  const what = mode === "rewards" ? "reward" : "case";
  const drawing = useMemo(() => heat(lines, numbers, what, palette), [lines, numbers, what, palette]);

  if (!asked.length) return <Empty title="No candidate is valid yet" />;
  if (error) return <Failure error={error} />;
  if (mode === "cases" && !matrix) return <Loading what="test cases" />;
  const controls = (
    <>
      <Select label="Rows" value={mode} options={[["cases", "test cases"], ["rewards", "rewards"]]} onChange={setMode} />
      <Select
        label="Columns"
        value={which}
        options={[["front", members.size ? "the front" : "the best"], ["selection", "selected"]]}
        onChange={setWhich}
      />
      {metrics.length > 1 && mode === "cases" && (
        <Select label="Metric" value={metric} options={metrics.map((each) => [each, each])} onChange={setMetric} />
      )}
    </>
  );
  return (
    <>
      <Figure
        title={mode === "rewards" ? "Rewards of candidates" : "Test cases of candidates"}
        drawing={drawing}
        height={heatHeight(lines)}
        controls={controls}
        onPick={({ seriesId, index }) => {
          const series = (drawing.option.series as any[]).find((each) => each.id === seriesId);
          const no = numbers[series?.data[index]?.[0]];
          if (no !== undefined) selection.set([no]);
        }}
        note={
          <span className="legend">
            worst of its row <i className="ramp" /> best of its row
            <span className="bad-text">× failed</span>
          </span>
        }
      />
      <Hardest lines={lines} numbers={numbers} what={what} />
    </>
  );
}

function Hardest({ lines, numbers, what }: { lines: readonly Line[]; numbers: readonly number[]; what: string }) {
  const { campaign } = useCampaign();
  const place = usePlaces(campaign.id);
  return (
    <section className="panel" aria-label={`Who does best at each ${what}`}>
      <h2>Who does best at each {what}, the hardest first</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Best at each ${what}`} style={{ maxHeight: 420 }}>
        <table>
          <thead>
            <tr>
              <th scope="col">{what === "case" ? "Case" : "Reward"}</th>
              <th scope="col">Group</th>
              <th scope="col" className="n">
                Solved by
              </th>
              <th scope="col" className="n">
                Best value
              </th>
              <th scope="col">Candidate</th>
              <th scope="col">Compare its program with</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, group, values, shades }) => {
              const solved = shades.filter((shade) => !Number.isNaN(shade)).length;
              const top = shades.reduce((found, shade, at) => (shade > (shades[found] ?? -1) || Number.isNaN(shades[found]) ? at : found), 0);
              const last = shades.reduce((found, shade, at) => (Number.isNaN(shades[found]) || shades[found]! <= shade ? found : at), 0);
              const unlike = solved > 0 && shades[last] !== shades[top] ? last : undefined;
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="soft">{group || "–"}</td>
                  <td className="n">
                    {solved} of {values.length}
                  </td>
                  <td className="n">{number(values[top], 6)}</td>
                  <td>{solved > 0 && <Link to={place(`candidates/${numbers[top]}`)}>#{numbers[top]}</Link>}</td>
                  <td>
                    {unlike !== undefined && (
                      <Link to={place(`candidates/${numbers[top]}?diff=${numbers[unlike]}`)}>
                        #{numbers[unlike]}, {Number.isNaN(shades[unlike]) ? "which fails" : number(values[unlike], 6)}
                      </Link>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** At most forty valid candidates, the best first; without members, the best of all. */
function shown(members: Iterable<number>, columns: Columns): number[] {
  const given = [...members].filter((no) => no < columns.count && isValid(columns, no));
  const all = given.length ? given : Array.from({ length: columns.count }, (_, no) => no).filter((no) => isValid(columns, no) && columns.status[no] !== "duplicate");
  return all.sort((a, b) => columns.scalar[b]! - columns.scalar[a]! || a - b).slice(0, MOST);
}

/** What is covered, and by whom? */
import { useMemo } from "react";
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { title } from "../charts/common";
import { Figure } from "../charts/figure";
import { cells } from "../charts/map";
import { ranked } from "../columns";
import { integer, number } from "../numbers";
import { Link, useQuery } from "../router";
import { usePlaces, useSelection } from "../selection";
import { useSlowly } from "../slowly";
import { usePalette } from "../theme";
import { Select } from "../ui/select";
import { Failure, Loading } from "../ui/states";

const BINS = 16;

export function ArchiveView() {
  const { campaign, problem, columns, version } = useCampaign();
  const selection = useSelection();
  const palette = usePalette();
  const place = usePlaces(campaign.id);
  const { data, error } = useGet("/v1/campaigns/{campaign_id}/archive", { campaign_id: campaign.id }, useSlowly(version));
  const rewards = problem.rewards;
  const [ownX, ownY] = data?.cell_axes.length ? data.cell_axes : rewards.map(({ name }) => name);
  const [x, setX] = useQuery("x", ownX ?? "");
  const [y, setY] = useQuery("y", ownY ?? ownX ?? "");
  const [of, setOf] = useQuery("of", "all");
  const bins = data?.cell_bins ?? BINS;
  const drawing = useMemo(() => {
    const named = (name: string, at: number) => rewards.find((each) => each.name === name) ?? rewards[Math.min(at, rewards.length - 1)]!;
    const island = data?.islands.find((each) => String(each.island) === of);
    const members = island && [...new Set([...island.members, ...island.cells].map(({ no }) => no))];
    const numbers = members?.filter((no) => no < columns.count) ?? ranked(columns);
    return cells(columns, numbers, { x: named(x, 0), y: named(y, 1), bins }, palette);
  }, [columns, data, of, x, y, bins, palette, rewards]);
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="the archive" />;
  const names = rewards.map(({ name }) => [name, name] as const);
  return (
    <>
      <Figure
        title="Map of the archive"
        drawing={drawing}
        height={480}
        onPick={({ index }) => {
          const no = drawing.elites[index];
          if (no !== undefined) selection.set([no]);
        }}
        controls={
          <>
            <Select label="Across" value={x} options={names} onChange={setX} />
            <Select label="Up" value={y} options={names} onChange={setY} />
            <Select
              label="Of"
              value={of}
              options={[
                ["all", "all valid candidates"],
                ...data.islands.map(({ island }) => [String(island), `members of island ${island}`] as const),
              ]}
              onChange={setOf}
            />
          </>
        }
        note={`${drawing.label}. Better is to the right and above; the colour is the utility of the best in a cell.`}
      />
      <section className="panel scroll" aria-label="Rewards over all valid candidates" tabIndex={0}>
        <h2>Rewards over all valid candidates</h2>
        <table>
          <thead>
            <tr>
              {["Reward", "Candidates", "Worst", "Mean", "Deviation", "Best", "Best candidate"].map((name, at) => (
                <th key={name} scope="col" className={at ? "n" : ""}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.components.map((component) => {
              const reward = rewards.find(({ name }) => name === component.name);
              return (
                <tr key={component.name}>
                  <th scope="row">{reward ? title(reward) : component.name}</th>
                  <td className="n">{integer(component.count)}</td>
                  <td className="n">{number(component.low)}</td>
                  <td className="n">{number(component.mean)}</td>
                  <td className="n">{number(component.deviation)}</td>
                  <td className="n">{number(component.high)}</td>
                  <td className="n">
                    {component.best !== null && <Link to={place(`candidates/${component.best}`)}>#{component.best}</Link>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <p className="note">Each reward on a scale from 0, its worst bound, to 1, its best.</p>
      </section>
    </>
  );
}

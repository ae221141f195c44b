/** Is one island dead, and what did migration do? */
import { useMemo } from "react";
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { islands, islandsHeight } from "../charts/islands";
import { isValid, type Columns } from "../columns";
import { integer, number } from "../numbers";
import { Link } from "../router";
import { MOST_SELECTED, usePlaces, useSelection } from "../selection";
import { useSlowly } from "../slowly";
import { usePalette } from "../theme";
import { Legend } from "../ui/legend";
import { Failure, Loading } from "../ui/states";

export function IslandsView() {
  const { campaign, columns, version } = useCampaign();
  const palette = usePalette();
  const place = usePlaces(campaign.id);
  const selection = useSelection();
  const { data, error } = useGet("/v1/campaigns/{campaign_id}/islands", { campaign_id: campaign.id }, useSlowly(version));
  const drawing = useMemo(() => data && islands(columns, data, palette), [columns, data, palette]);
  const quiet = useMemo(() => sinceImprovement(columns), [columns]);
  if (error) return <Failure error={error} />;
  if (!data || !drawing) return <Loading what="islands" />;
  return (
    <>
      <Figure
        title="Islands"
        drawing={drawing}
        height={islandsHeight(data.islands.length)}
        onPick={({ seriesId, index }) => {
          const island = seriesId === "moves" ? data.migrations[index]?.source : Number(seriesId.replace("island-", ""));
          if (island !== undefined) selection.set(bestOf(columns, island));
        }}
        note={
          <>
            <Legend
              items={data.islands.map(({ island }) => [`island ${island}`, palette.categories[island % palette.categories.length]!])}
            />
            Above, the best that each island has bred itself; below, each arrow is a candidate that went to another island. The
            table counts those who came, too. A click on an island selects what it has bred, the best first, in every view.
          </>
        }
      />
      <section className="panel" aria-label="State of the islands">
        <h2>State of the islands</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Island</th>
              <th scope="col" className="n">
                Members
              </th>
              <th scope="col" className="n">
                Best
              </th>
              <th scope="col" className="n">
                Utility
              </th>
              <th scope="col" className="n">
                Mean of members
              </th>
              <th scope="col" className="n">
                Deviation
              </th>
              <th scope="col" className="n">
                Candidates since its best
              </th>
            </tr>
          </thead>
          <tbody>
            {data.islands.map(({ island, size, best, mean, deviation }) => (
              <tr key={island}>
                <th scope="row">
                  <button className="small" aria-label={`Select island ${island}`} onClick={() => selection.set(bestOf(columns, island))}>
                    {island}
                  </button>
                </th>
                <td className="n">{integer(size)}</td>
                <td className="n">{best ? <Link to={place(`candidates/${best.no}`)}>#{best.no}</Link> : "–"}</td>
                <td className="n">{number(best?.scalar)}</td>
                <td className="n">{number(mean)}</td>
                <td className="n">{number(deviation)}</td>
                <td className="n">{integer(quiet.get(island) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="note">A deviation near 0 says that all members of an island are worth the same.</p>
      </section>
    </>
  );
}

/** The island's programs, the best first, as many as can be selected. */
function bestOf(columns: Columns, island: number): number[] {
  const members: number[] = [];
  for (let no = 0; no < columns.count; no++) {
    if (columns.island[no] === island && isValid(columns, no) && columns.status[no] !== "duplicate") members.push(no);
  }
  return members.sort((a, b) => columns.scalar[b]! - columns.scalar[a]! || a - b).slice(0, MOST_SELECTED);
}

/** Candidates of each island since one of them was its best so far. */
function sinceImprovement(columns: Columns): Map<number, number> {
  const best = new Map<number, number>();
  const quiet = new Map<number, number>();
  for (let no = 0; no < columns.count; no++) {
    const island = columns.island[no]!;
    if (isValid(columns, no) && columns.scalar[no]! > (best.get(island) ?? -Infinity)) {
      best.set(island, columns.scalar[no]!);
      quiet.set(island, 0);
    } else quiet.set(island, (quiet.get(island) ?? 0) + 1);
  }
  return quiet;
}

/** Where do time and tokens go? */
import { useMemo } from "react";
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { USAGE, usage } from "../charts/usage";
import { dollars, duration, integer, percent } from "../numbers";
import { useQuery } from "../router";
import { useSlowly } from "../slowly";
import { usePalette } from "../theme";
import { Legend } from "../ui/legend";
import { Select } from "../ui/select";
import { Failure, Loading } from "../ui/states";

export function UsageView() {
  const { campaign, version } = useCampaign();
  const palette = usePalette();
  const { data, error } = useGet("/v1/campaigns/{campaign_id}/usage", { campaign_id: campaign.id }, useSlowly(version));
  const [name, setName] = useQuery("measure", "processor");
  const measure = USAGE[name] ?? USAGE.processor!;
  const drawing = useMemo(() => data && usage(data, measure, palette), [data, measure, palette]);
  if (error) return <Failure error={error} />;
  if (!data || !drawing) return <Loading what="usage" />;
  const { buckets, spent, queue } = data;
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return (
    <>
      <section className="tiles" aria-label="Spent in all">
        <Tile name="Time of the campaign" value={duration(spent.seconds)} />
        <Tile name="Processor time of candidates" value={duration(sum(buckets.cpu_seconds))} />
        <Tile name="Time of the policy" value={duration(sum(buckets.asking_seconds))} />
        <Tile name="Tokens" value={integer(spent.tokens)} />
        <Tile name="Dollars" value={dollars(spent.dollars)} />
        <Tile name="Waiting for the sandbox" value={integer(queue.waiting)} />
        <Tile name="Being evaluated" value={integer(queue.running)} />
      </section>
      <Figure
        title={measure.title}
        drawing={drawing}
        height={300}
        controls={
          <Select label="Measure" value={name} options={Object.entries(USAGE).map(([key, { title }]) => [key, title])} onChange={setName} />
        }
        note={drawing.parts.length > 1 && <Legend items={drawing.parts.map((part, at) => [part, palette.categories[at]!])} />}
      />
      <section className="panel scroll" aria-label="By policy" tabIndex={0}>
        <h2>By policy</h2>
        <table>
          <thead>
            <tr>
              {["Policy", "Replies", "Candidates", "Valid", "New bests", "Tokens", "Dollars"].map((title, at) => (
                <th key={title} scope="col" className={at ? "n" : ""}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.policies.map((each) => (
              <tr key={each.policy}>
                <th scope="row">{each.policy || "seed"}</th>
                <td className="n">{integer(each.replies)}</td>
                <td className="n">{integer(each.candidates)}</td>
                <td className="n">{percent(each.valid / each.candidates)}</td>
                <td className="n">{integer(each.improved)}</td>
                <td className="n">{integer(each.tokens)}</td>
                <td className="n">{dollars(each.dollars)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Tile({ name, value }: { name: string; value: string }) {
  return (
    <div className="tile">
      <h2>{name}</h2>
      <p className="value">{value}</p>
    </div>
  );
}

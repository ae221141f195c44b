import { useCampaign } from "../campaign-data";

const FORMATS = [
  ["html", "One page", "best program, course and rewards; opens from disk, needs no server"],
  ["jsonl", "JSON lines", "everything"],
  ["parquet", "Parquet", "all candidates as a table"],
] as const;

/** All of the campaign as one file. */
export function Exports() {
  const { campaign } = useCampaign();
  return (
    <section className="panel" aria-label="Export">
      <h2>Take it along</h2>
      <ul className="events">
        {FORMATS.map(([format, name, what]) => (
          <li key={format}>
            <a href={`/v1/campaigns/${campaign.id}/exports/${format}`} download>
              {name}
            </a>
            <span className="soft">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each test case says, beside what it said of the parent. */
import { useMemo, useState } from "react";
import { useGet, type Candidate, type Case, type Reward } from "../api";
import { useCampaign } from "../campaign-data";
import { csv, download } from "../download";
import { duration, number } from "../numbers";
import { VerdictBadge } from "./badges";
import { Change } from "./reward-table";
import { Failure, Loading } from "./states";

const PATH = "/v1/campaigns/{campaign_id}/candidates/{no}/cases";
const STEP = 60;

export function Cases({ candidate }: { candidate: Candidate }) {
  const { campaign, problem } = useCampaign();
  const parent = candidate.parents[0];
  const at = { campaign_id: campaign.id };
  const { data, error } = useGet(PATH, { ...at, no: candidate.no });
  const before = useGet(PATH, parent === undefined ? null : { ...at, no: parent }).data;
  const [shown, setShown] = useState(STEP);
  const metrics = useMemo(() => [...new Set((data ?? []).flatMap(({ metrics }) => Object.keys(metrics)))], [data]);
  const old = useMemo(() => new Map((before ?? []).map((each) => [each.id, each])), [before]);

  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="cases" />;
  if (!data.length) {
    return (
      <section className="panel" aria-label="Test cases">
        <h2>Test cases</h2>
        <p className="note">
          {candidate.pruned ? "They were dropped to save room." : "It failed as a whole, before any case was judged."}
        </p>
      </section>
    );
  }

  function save() {
    const header = ["case", "group", "verdict", ...metrics, "cpu_seconds"];
    const rows = data!.map((each) => [each.id, each.group, each.verdict, ...metrics.map((name) => each.metrics[name]), each.cpu_seconds]);
    download(`cases-${candidate.no}.csv`, csv(header, rows), "text/csv");
  }

  return (
    <section className="panel" aria-label="Test cases">
      <div className="heading">
        <h2>What each test case says</h2>
        <span className="soft">
          {data.filter(({ verdict }) => verdict === "ok").length} of {data.length} are ok
        </span>
        <div className="tools">
          <button onClick={save}>CSV</button>
        </div>
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label="Cases">
        <table>
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Group</th>
              <th scope="col">Verdict</th>
              {metrics.map((name) => [
                <th key={name} scope="col" className="n">
                  {name}
                </th>,
                <th key={`${name} change`} scope="col" className="n">
                  against parent
                </th>,
              ])}
              <th scope="col" className="n">
                Processor time
              </th>
            </tr>
          </thead>
          <tbody>
            {data.slice(0, shown).map((each) => (
              <Row key={each.id} each={each} old={old.get(each.id)} metrics={metrics} rewards={problem.rewards} />
            ))}
          </tbody>
        </table>
        {data.length > shown && (
          <button className="more" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, data.length - shown)} more of {data.length}
          </button>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  each: Case;
  old?: Case;
  metrics: readonly string[];
  rewards: readonly Reward[];
}

function Row({ each, old, metrics, rewards }: RowProps) {
  return (
    <tr>
      <th scope="row">{each.id}</th>
      <td className="soft">{each.group || "–"}</td>
      <td>
        <VerdictBadge verdict={each.verdict} />
      </td>
      {metrics.map((name) => {
        const value = each.metrics[name];
        return [
          <td key={name} className="n">
            {number(value, 6)}
          </td>,
          <td key={`${name} change`} className="n">
            {value !== undefined && (
              <Change reward={rewardOf(name, rewards)} value={value} before={old?.metrics[name] ?? NaN} />
            )}
          </td>,
        ];
      })}
      <td className="n soft">{duration(each.cpu_seconds)}</td>
    </tr>
  );
}

/** The reward that a metric makes: of its name, or of its name and a group. */
export function rewardOf(metric: string, rewards: readonly Reward[]): Reward | undefined {
  return rewards.find(({ name }) => name === metric || name.startsWith(`${metric}/`));
}

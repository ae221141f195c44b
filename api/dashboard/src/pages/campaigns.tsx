/** What is running, and what got better. */
import { useEffect, useState } from "react";
import { get, useGet, type Campaign, type Problem } from "../api";
import { ENDED } from "../campaign-data";
import { ago, integer, number, percent } from "../numbers";
import { Link, navigate, useQuery } from "../router";
import { StateBadge } from "../ui/badges";
import { Meter } from "../ui/meter";
import { Sparkline } from "../ui/sparkline";
import { Empty, Failure, Loading } from "../ui/states";

const LOOK_MS = 3000;
const DRAWN = 20_000;
/** Candidates of a campaign beyond which a list does not fetch them for a sparkline. */

export function CampaignsPage() {
  const [version, setVersion] = useState(0);
  const [cursor, setCursor] = useQuery("cursor");
  const { data, error } = useGet("/v1/campaigns", { cursor: cursor || undefined }, version);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [filter, setFilter] = useQuery("state");

  useEffect(() => {
    document.title = "Campaigns · Quiver";
    const timer = setInterval(() => document.hidden || setVersion((seen) => seen + 1), LOOK_MS);
    return () => clearInterval(timer);
  }, []);

  if (error && !data) return <Failure error={error} retry={() => setVersion(version + 1)} />;
  if (!data) return <Loading what="campaigns" />;
  const shown = data.data.filter((each) => !filter || (filter === "active") !== ENDED.has(each.state));
  if (!data.data.length) {
    return (
      <Empty title="No campaigns yet">
        <p>A campaign improves the program of a problem. It needs three files: what is wanted, a seed, and a judge.</p>
        <Link to="/submit" className="button primary">
          Submit a problem
        </Link>
      </Empty>
    );
  }
  return (
    <div className="page">
      <div className="heading">
        <h1>Campaigns</h1>
        <div className="segments" role="group" aria-label="Which campaigns">
          {[
            ["", "All"],
            ["active", "Active"],
            ["ended", "Ended"],
          ].map(([value, text]) => (
            <button key={value} aria-pressed={filter === value} onClick={() => setFilter(value!)}>
              {text}
            </button>
          ))}
        </div>
        <button
          className="end"
          aria-disabled={chosen.length < 2}
          title={chosen.length < 2 ? "Choose two or more campaigns first." : undefined}
          onClick={() => chosen.length >= 2 && navigate(`/compare?campaigns=${chosen.join(",")}`)}
        >
          Compare {chosen.length || ""}
        </button>
        <Link to="/submit" className="button primary">
          New campaign
        </Link>
      </div>
      <div className="panel scroll" tabIndex={0} role="region" aria-label="Campaigns">
        <table className="campaigns">
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden">Choose</span>
              </th>
              <th scope="col">Problem</th>
              <th scope="col">State</th>
              <th scope="col">Best so far</th>
              <th scope="col" className="n">
                Utility
              </th>
              <th scope="col" className="n">
                Valid
              </th>
              <th scope="col">Evaluations</th>
              <th scope="col">Search</th>
              <th scope="col" className="n">
                Started
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((campaign) => (
              <Row
                key={campaign.id}
                campaign={campaign}
                chosen={chosen.includes(campaign.id)}
                onChoose={(on) => setChosen(on ? [...chosen, campaign.id] : chosen.filter((id) => id !== campaign.id))}
              />
            ))}
          </tbody>
        </table>
        {!shown.length && <p className="note">None of these campaigns is {filter}.</p>}
      </div>
      <div className="actions">
        {cursor && <button onClick={() => setCursor("", "push")}>Newest</button>}
        {data.next_cursor && <button onClick={() => setCursor(data.next_cursor!, "push")}>Older</button>}
      </div>
    </div>
  );
}

interface RowProps {
  campaign: Campaign;
  chosen: boolean;
  onChoose: (on: boolean) => void;
}

function Row({ campaign, chosen, onChoose }: RowProps) {
  const problem = useProblem(campaign.problem_id);
  const course = useCourse(campaign);
  const { spent, budget, settings } = campaign;
  const name = problem?.title ?? "…";
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Choose ${name}, seed ${campaign.seed}`}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <th scope="row">
        <Link to={`/campaigns/${campaign.id}`}>{name}</Link>
        <code className="id">{campaign.id}</code>
      </th>
      <td>
        <StateBadge state={campaign.state} desired={campaign.desired} />
      </td>
      <td>
        <Sparkline values={course} label={`Best utility from ${number(course[0])} to ${number(course.at(-1))}`} />
      </td>
      <td className="n">{number(course.at(-1))}</td>
      <td className="n">{spent.candidates ? percent(spent.valid / spent.candidates) : "–"}</td>
      <td>
        <Meter
          label={`${spent.evaluations} of ${budget.evaluations ?? "unlimited"} evaluations`}
          spent={spent.evaluations}
          limit={budget.evaluations}
          text={`${integer(spent.evaluations)} / ${budget.evaluations === null ? "∞" : integer(budget.evaluations)}`}
        />
      </td>
      <td className="soft">
        {String(settings.selection)} · {String(settings.islands)} islands · seed {campaign.seed}
      </td>
      <td className="n soft">{ago(campaign.created_at)}</td>
    </tr>
  );
}

const problems = new Map<string, Promise<Problem>>();

/** Problems never change, so each is read once. */
function useProblem(id: string): Problem | undefined {
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    if (!problems.has(id)) problems.set(id, get("/v1/problems/{problem_id}", { problem_id: id }));
    problems.get(id)!.then(setProblem, () => problems.delete(id));
  }, [id]);
  return problem;
}

/** Best utility so far, at up to fifty moments. */
function useCourse({ id, spent }: Campaign): number[] {
  const [course, setCourse] = useState<number[]>([]);
  useEffect(() => {
    if (!spent.candidates || spent.candidates > DRAWN) return;
    const abort = new AbortController();
    get("/v1/campaigns/{campaign_id}/points", { campaign_id: id, limit: DRAWN }, abort.signal).then(
      ({ scalar }) => setCourse(thin(soFar(scalar), 50)),
      () => undefined, // the list itself tells when the server is away
    );
    return () => abort.abort();
  }, [id, spent.candidates]);
  return course;
}

function soFar(values: readonly (number | null)[]): number[] {
  let best = -Infinity;
  const course = values.map((value) => (best = Math.max(best, value ?? -Infinity)));
  return course.filter(Number.isFinite);
}

function thin(values: number[], most: number): number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.round((at * (values.length - 1)) / (most - 1))]!);
}

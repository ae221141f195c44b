/** What is running, and what got better. */
import { useEffect, useState } from "react";
import { get, useGet, type Campaign } from "../api";
import { ENDED } from "../campaign-data";
import { ago, integer, number, percent } from "../numbers";
import { Link, navigate, useQuery } from "../router";
import { StateBadge } from "../ui/badges";
import { Meter } from "../ui/meter";
import { Sparkline } from "../ui/sparkline";
import { Empty, Failure, Loading } from "../ui/states";

const LOOK_MS = 3000;

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
  const course = useCourse(campaign);
  const { spent, budget, settings, best } = campaign;
  const name = campaign.name || campaign.problem_name;
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
        <Sparkline points={course} label={`Best utility from ${number(course[0]?.[1])} to ${number(best?.scalar)}`} />
      </td>
      <td className="n">{number(best?.scalar)}</td>
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

/** Best utility so far: where it rose, as [candidate, utility], and its end. */
function useCourse({ id, spent, best }: Campaign): [number, number][] {
  const [course, setCourse] = useState<[number, number][]>([]);
  useEffect(() => {
    const abort = new AbortController();
    get("/v1/campaigns/{campaign_id}/events", { campaign_id: id, type: "archive.improved", limit: 200 }, abort.signal).then(
      ({ data }) => setCourse(data.map(({ payload }) => [Number(payload.no), Number(payload.scalar)])),
      () => undefined, // the list itself tells when the server is away
    );
    return () => abort.abort();
  }, [id, best?.no]);
  return best ? [...course, [spent.candidates, best.scalar]] : course;
}

/** The frame of one campaign: what it is, how it does, what can be done with it, and its views. */
import { useEffect, type ReactNode } from "react";
import { CampaignContext, useCampaignData, type Snapshot } from "../campaign-data";
import { Link } from "../router";
import { usePlaces } from "../selection";
import { LiveBadge, StateBadge, TrustBadge } from "../ui/badges";
import { Controls } from "../ui/controls";
import { Fence } from "../ui/fence";
import { SelectionBar } from "../ui/selection-bar";
import { Empty, Failure, Loading } from "../ui/states";
import { VIEWS } from "./views";

interface Props {
  id: string;
  view: readonly string[];
}

export function CampaignPage({ id, view }: Props) {
  const { data, snapshot, error } = useCampaignData(id);
  const place = usePlaces(id);
  const name = snapshot && titleOf(snapshot);
  const found = VIEWS.find((each) => each.path === (view[0] ?? ""));
  useEffect(() => {
    document.title = [found?.title, name, "Quiver"].filter(Boolean).join(" · ");
  }, [found, name]);

  if (error && !snapshot) return <Failure error={error} retry={() => location.reload()} />;
  if (!snapshot) return <Loading what="the campaign" />;
  return (
    <CampaignContext value={{ ...snapshot, data }}>
      <Head {...snapshot} onHold={(held) => data.hold(held)} onChange={(campaign) => data.accept(campaign)} />
      <div className="campaign">
        <nav aria-label="Views of the campaign" className="views">
          {VIEWS.map(({ path, title, group }, at, all) => (
            <Link
              key={path}
              to={place(path)}
              className={group !== all[at - 1]?.group && at ? "first" : ""}
              aria-current={found?.path === path ? "page" : undefined}
            >
              {title}
            </Link>
          ))}
        </nav>
        <div className="view" data-candidates={snapshot.columns.count}><Fence key={view.join("/")}>{body(found?.show, view.slice(1))}</Fence></div>
      </div>
      <SelectionBar />
    </CampaignContext>
  );
}

/** Its own name, or that of its problem. */
function titleOf({ campaign, problem }: Pick<Snapshot, "campaign" | "problem">): string {
  return campaign.name || problem.title;
}

function body(show: ((rest: readonly string[]) => ReactNode) | undefined, rest: readonly string[]): ReactNode {
  return show ? show(rest) : <Empty title="There is no such view" />;
}

interface HeadProps extends Snapshot {
  onHold: (held: boolean) => void;
  onChange: Parameters<typeof Controls>[0]["onChange"];
}

function Head({ campaign, problem, badge, waiting, onHold, onChange }: HeadProps) {
  const held = badge === "held";
  return (
    <div className="head">
      <div>
        <h1>{titleOf({ campaign, problem })}</h1>
        <p className="soft">
          <code>{campaign.id}</code> · {campaign.mutator} · {String(campaign.settings.selection)} · seed {campaign.seed}
        </p>
      </div>
      <StateBadge state={campaign.state} desired={campaign.desired} />
      {campaign.trust === "self-reported" && <TrustBadge />}
      <LiveBadge badge={badge} waiting={waiting} />
      {campaign.reason && <span className={campaign.state === "failed" ? "bad-text" : "soft"}>{campaign.reason}</span>}
      <div className="end actions">
        {badge !== "ended" && (
          <button className="quiet" aria-pressed={held} onClick={() => onHold(!held)}>
            {held ? "Show what is new" : "Hold the picture"}
          </button>
        )}
        <Controls campaign={campaign} onChange={onChange} />
      </div>
    </div>
  );
}

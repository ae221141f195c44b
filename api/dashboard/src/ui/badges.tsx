/** Small words with a colour; the colour never says what the word does not. */
import type { Badge } from "../campaign-data";
import { integer } from "../numbers";

export function StateBadge({ state, desired }: { state: string; desired: string }) {
  const wanted = { paused: "pausing", stopped: "stopping", cancelled: "cancelling", running: "" }[desired];
  const text = state === "running" && wanted ? wanted : state;
  return <span className={`badge state-${state}`}>{text}</span>;
}

export function VerdictBadge({ verdict }: { verdict: string }) {
  return <span className={`badge ${verdict === "ok" ? "good" : "bad"}`}>{verdict.replaceAll("_", " ")}</span>;
}

/** Rewards that nobody but the candidate vouches for. */
export function TrustBadge() {
  return (
    <span className="badge" title="The candidate and its scorer share a process: a candidate could write its own rewards.">
      self-reported rewards
    </span>
  );
}

const TOLD: Record<Badge, string> = {
  loading: "loading",
  live: "live",
  "catching up": "catching up",
  reconnecting: "reconnecting",
  held: "held",
  ended: "ended",
};

export function LiveBadge({ badge, waiting }: { badge: Badge; waiting: number }) {
  return (
    <span className={`live live-${badge.replace(" ", "-")}`} role="status" aria-label={`Updates: ${TOLD[badge]}`}>
      <i aria-hidden="true" />
      {TOLD[badge]}
      {waiting > 0 && ` · ${integer(waiting)} new`}
    </span>
  );
}

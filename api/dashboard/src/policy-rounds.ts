/** What became of each round of training, put together from the campaign's events. */
import type { CampaignEvent } from "./api";

export const POLICY_EVENTS = ["policy.trained", "policy.not_trained", "policy.gated", "policy.promoted", "policy.rolled_back"];

export interface Guardrail {
  name: string;
  new: number;
  old: number;
  limit: number;
  passed: boolean;
}

/** The gate's numbers: a new version against its incumbent on the same frozen contexts. */
export interface Decision {
  contexts: number;
  mean: number;
  low: number;
  high: number;
  guardrails: Guardrail[];
  best_at: Record<string, [newer: number, older: number]>;
}

export interface Round {
  round: number;
  version: string;
  parent: string;
  at: string;
  /** The last that is known of it. */
  fate: "training came to nothing" | "being compared" | "refused by the gate" | "on trial" | "promoted" | "rolled back";
  reason: string;
  report: Record<string, unknown>;
  decision?: Decision;
}

export function rounds(events: readonly CampaignEvent[]): Round[] {
  const found = new Map<number, Round>();
  for (const { type, payload, at } of [...events].sort((a, b) => a.seq - b.seq)) {
    const no = Number(payload.round);
    const known = found.get(no) ?? blank(no, at);
    found.set(no, { ...known, ...told(type, payload, known), reason: String(payload.reason ?? known.reason) });
  }
  return [...found.values()].sort((a, b) => b.round - a.round);
}

function blank(round: number, at: string): Round {
  return { round, version: "", parent: "", at, fate: "being compared", reason: "", report: {} };
}

function told(type: string, payload: CampaignEvent["payload"], known: Round): Partial<Round> {
  const version = String(payload.version ?? known.version);
  switch (type) {
    case "policy.trained":
      return { version, parent: String(payload.parent), report: payload.report as Round["report"], fate: "being compared" };
    case "policy.not_trained":
      return { report: payload.report as Round["report"], fate: "training came to nothing" };
    case "policy.gated":
      return { version, decision: payload.decision as Decision, fate: payload.passed ? "on trial" : "refused by the gate" };
    case "policy.promoted":
      return { version, fate: "promoted" };
    case "policy.rolled_back":
      return { version, fate: "rolled back" };
    default:
      return {};
  }
}

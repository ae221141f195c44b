import type { ReactNode } from "react";
import type { CampaignEvent } from "../api";
import { number } from "../numbers";

interface Props {
  event: CampaignEvent;
  /** How a candidate is named. */
  candidate: (no: number) => ReactNode;
}

/** An event in words. */
export function EventText({ event: { type, payload }, candidate }: Props) {
  const no = Number(payload.no);
  switch (type) {
    case "archive.improved":
      return (
        <span>
          <b>New best</b> {candidate(no)}, utility {number(Number(payload.scalar))}
        </span>
      );
    case "candidate.scored":
      return (
        <span>
          {candidate(no)} scored {number(Number(payload.scalar))}, {String(payload.status).replace("_", " ")}
        </span>
      );
    case "candidate.failed":
      return (
        <span>
          {candidate(no)} <span className="bad-text">{String(payload.verdict).replaceAll("_", " ")}</span>
        </span>
      );
    case "candidate.repeated":
      return (
        <span>
          {candidate(no)} repeats {candidate(Number(payload.first))}
        </span>
      );
    case "candidate.rescored":
      return (
        <span>
          {candidate(no)} held against fresh cases: {String(payload.verdict).replaceAll("_", " ")}
        </span>
      );
    case "island.migrated":
      return (
        <span>
          {candidate(no)} migrated from island {String(payload.source)} to {String(payload.target)}
        </span>
      );
    case "campaign.started":
      return <span>Taken up by a controller</span>;
    case "campaign.ended":
      return (
        <span>
          Ended: {String(payload.state)}. {String(payload.reason)}
        </span>
      );
    case "policy.unavailable":
      return (
        <span>
          <span className="bad-text">Policy unavailable:</span> {String(payload.reason)}
        </span>
      );
    case "policy.trained":
      return <span>Round {String(payload.round)} made the version {String(payload.version)}</span>;
    case "policy.not_trained":
      return (
        <span>
          Round {String(payload.round)} came to nothing: {String(payload.reason)}
        </span>
      );
    case "policy.gated":
      return (
        <span>
          The gate {payload.passed ? "passed" : "refused"} {String(payload.version)}: {String(payload.reason)}
        </span>
      );
    case "policy.promoted":
      return (
        <span>
          <b>Promoted</b> {String(payload.version)}: {String(payload.reason)}
        </span>
      );
    case "policy.rolled_back":
      return (
        <span>
          Rolled back {String(payload.version)} to {String(payload.to)}: {String(payload.reason)}
        </span>
      );
    default:
      return <span>{type}</span>;
  }
}

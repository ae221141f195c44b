/** What a program is, why it scored so, and where it came from. */
import { useCallback, useMemo, useState } from "react";
import { useGet, type Candidate } from "../api";
import { useCampaign } from "../campaign-data";
import { best } from "../columns";
import { duration, number } from "../numbers";
import { Link } from "../router";
import { usePlaces, useSelection } from "../selection";
import { TrustBadge, VerdictBadge } from "../ui/badges";
import { Cases } from "../ui/cases";
import { Fresh } from "../ui/fresh";
import { Lineage } from "../ui/lineage";
import { Log } from "../ui/log";
import { ProgramSection } from "../ui/program-section";
import { RewardTable } from "../ui/reward-table";
import { Failure, Loading } from "../ui/states";

export function CandidatePage({ no }: { no: number }) {
  const { campaign, columns } = useCampaign();
  const at = { campaign_id: campaign.id, no };
  const [looks, setLooks] = useState(0);
  const look = useCallback(() => setLooks((before) => before + 1), []);
  const { data: candidate, error } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}", at, looks);
  const winner = useMemo(() => best(columns), [columns]);
  if (error) return <Failure error={error} />;
  if (!candidate) return <Loading what={`candidate ${no}`} />;
  return (
    <>
      <Head candidate={candidate} isBest={no === winner} />
      {candidate.verdict !== "ok" && (
        <p className="notice bad">
          <b>{candidate.verdict.replaceAll("_", " ")}.</b> <span className="reason">{candidate.reason}</span>
        </p>
      )}
      <div className="columns">
        <RewardTable candidate={candidate} />
        <Lineage candidate={candidate} />
      </div>
      {candidate.verdict !== "unbuilt" && <ProgramSection candidate={candidate} best={winner} />}
      <Cases candidate={candidate} />
      <Fresh candidate={candidate} onLook={look} />
      <Log no={no} />
    </>
  );
}

function Head({ candidate, isBest }: { candidate: Candidate; isBest: boolean }) {
  const { campaign, columns } = useCampaign();
  const place = usePlaces(campaign.id);
  const selection = useSelection();
  const { no, parents, step } = candidate;
  return (
    <header className="heading candidate">
      <h2 className="big">Candidate #{no}</h2>
      <VerdictBadge verdict={candidate.verdict} />
      {isBest && <span className="badge mark-best">best of the campaign</span>}
      {candidate.trust === "self-reported" && <TrustBadge />}
      {no === 0 && <span className="badge">seed</span>}
      <span className="soft">
        island {candidate.island} · {candidate.status.replace("_", " ")}
        {candidate.scalar !== null && ` · utility ${number(candidate.scalar)}`} · {duration(candidate.cpu_seconds)} of
        processor time · {number(candidate.peak_mib, 3)} MiB · isolation level {candidate.isolation_level}
      </span>
      <div className="end actions">
        {parents[0] !== undefined && (
          <Link className="button" to={place(`candidates/${parents[0]}`)}>
            Parent #{parents[0]}
          </Link>
        )}
        {step >= 0 && (
          <Link className="button" to={place(`candidates/${no}/rollout`)}>
            Prompt and replies
          </Link>
        )}
        <button aria-pressed={selection.has(no)} onClick={() => selection.toggle(no)}>
          {selection.has(no) ? "Selected" : "Select"}
        </button>
        {no > 0 && (
          <Link className="button" to={place(`candidates/${no - 1}`)} aria-label="Previous candidate">
            ←
          </Link>
        )}
        {no + 1 < columns.count && (
          <Link className="button" to={place(`candidates/${no + 1}`)} aria-label="Next candidate">
            →
          </Link>
        )}
      </div>
    </header>
  );
}

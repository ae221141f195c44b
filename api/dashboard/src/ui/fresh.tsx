/** What a program comes to on cases that the search has never seen. */
import { useEffect, useState } from "react";
import { send, type ApiError, type Candidate } from "../api";
import { useCampaign } from "../campaign-data";
import { number } from "../numbers";
import { VerdictBadge } from "./badges";

const LOOK_MS = 1000;

interface Props {
  candidate: Candidate;
  /** Read it again. */
  onLook: () => void;
}

export function Fresh({ candidate, onLook }: Props) {
  const { campaign, problem } = useCampaign();
  const [failure, setFailure] = useState("");
  const { no, rescored, rescoring, verdict } = candidate;
  const going = campaign.state === "queued" || campaign.state === "running";
  const waiting = rescoring > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(onLook, LOOK_MS);
    return () => clearInterval(timer);
  }, [waiting, onLook]);
  if (verdict === "unbuilt") return null;
  const reason = waiting ? "It is being held against them." : going ? `The campaign is ${campaign.state}: pause it first.` : "";
  const valid = rescored.filter(({ rewards }) => rewards !== null);
  const hidden = problem.rewards.filter(({ name }) => valid.some(({ held_out }) => name in held_out));

  async function rescore() {
    setFailure("");
    try {
      await send("POST", `/v1/campaigns/${campaign.id}/candidates/${no}/rescore`, { seeds: 3 });
      onLook();
    } catch (error) {
      setFailure((error as ApiError).message);
    }
  }

  return (
    <section className="panel scroll" aria-label="Fresh cases" tabIndex={0}>
      <div className="heading">
        <h2>On cases that the search has never seen</h2>
        <div className="tools">
          <button
            aria-disabled={reason !== ""}
            title={reason || undefined}
            aria-description={reason || undefined}
            onClick={() => reason === "" && void rescore()}
          >
            {waiting ? `${rescoring} sets to go …` : "Try 3 sets of fresh cases"}
          </button>
        </div>
      </div>
      {failure && (
        <p role="alert" className="bad-text">
          {failure}
        </p>
      )}
      {rescored.length === 0 ? (
        <p className="note">
          A program may know the cases it was bred for by heart. It has not been held against others; what it was selected by
          stays as it is.
        </p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Reward</th>
              <th scope="col" className="n">
                Selected by
              </th>
              <th scope="col" className="n">
                Mean over fresh cases
              </th>
              <th scope="col" className="n">
                From
              </th>
              <th scope="col" className="n">
                To
              </th>
              {hidden.length > 0 && (
                <th scope="col" className="n">
                  Mean over hidden ones
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {problem.rewards.map(({ name }) => {
              const values = valid.map(({ rewards }) => rewards![name]!);
              const secret = valid.flatMap(({ held_out }) => (name in held_out ? [held_out[name]!] : []));
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td className="n soft">{number(candidate.rewards?.[name], 6)}</td>
                  <td className="n">{number(mean(values), 6)}</td>
                  <td className="n soft">{number(Math.min(...values), 6)}</td>
                  <td className="n soft">{number(Math.max(...values), 6)}</td>
                  {hidden.length > 0 && <td className="n">{number(mean(secret), 6)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {rescored
        .filter(({ rewards }) => rewards === null)
        .map(({ seed, verdict: ended, reason: why }) => (
          <p key={seed}>
            <VerdictBadge verdict={ended} /> <span className="reason">{why}</span>
          </p>
        ))}
    </section>
  );
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : NaN;
}

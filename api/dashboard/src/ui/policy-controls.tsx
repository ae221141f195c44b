/** What a person can say about the campaign's policy: train it now, give the search to a version, or take it back. */
import { useState } from "react";
import { get, send, type ApiError } from "../api";
import { useCampaign } from "../campaign-data";

interface Props {
  /** The round that is shown, if it made a version that could have the search. */
  round?: { round: number; version: string };
}

export function PolicyControls({ round }: Props) {
  const { campaign, data } = useCampaign();
  const [failure, setFailure] = useState("");
  const running = campaign.state === "queued" || campaign.state === "running";
  const learns = campaign.settings.train !== "off";
  const trainable = !learns
    ? "This campaign does not train its policy."
    : !running
      ? `The campaign is ${campaign.state}; its policy is trained while it runs.`
      : campaign.retrain
        ? "A round was asked for and has not ended."
        : "";

  async function say(path: string) {
    setFailure("");
    try {
      await send("POST", `/v1/campaigns/${campaign.id}/${path}`);
      data.accept(await get("/v1/campaigns/{campaign_id}", { campaign_id: campaign.id }));
    } catch (error) {
      setFailure((error as ApiError).message);
    }
  }

  return (
    <div className="actions" role="group" aria-label="Controls of the policy">
      <button
        aria-disabled={trainable !== ""}
        title={trainable || undefined}
        aria-description={trainable || undefined}
        onClick={() => trainable === "" && void say("retrain")}
      >
        {campaign.retrain ? "Training was asked for" : "Train now"}
      </button>
      {round && <button onClick={() => void say(`policies/${round.round}/promote`)}>Give {round.version} the search</button>}
      <button onClick={() => void say("policies/rollback")}>Go back a version</button>
      {failure && (
        <span role="alert" className="bad-text">
          {failure}
        </span>
      )}
    </div>
  );
}

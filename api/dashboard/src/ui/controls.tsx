/** What can be done with a campaign. Each button says why it cannot be used, and asks before it ends something. */
import { useState } from "react";
import { ApiError, send, type Action, type Campaign } from "../api";
import { Dialog } from "./dialog";

const ACTIONS: readonly { action: Action; text: string; consequence?: string }[] = [
  { action: "pause", text: "Pause" },
  { action: "resume", text: "Resume" },
  {
    action: "stop",
    text: "Stop",
    consequence: "What is in flight is finished and kept; nothing new is started. A stopped campaign can be resumed.",
  },
  {
    action: "cancel",
    text: "Cancel",
    consequence:
      "What is in flight is given up at once: requests to the model are broken off and evaluations killed. " +
      "A cancelled campaign can be resumed, and then takes up again what was broken off.",
  },
];

interface Props {
  campaign: Campaign;
  onChange: (campaign: Campaign) => void;
}

export function Controls({ campaign, onChange }: Props) {
  const [asking, setAsking] = useState<Action>();
  const [failure, setFailure] = useState("");

  async function act(action: Action) {
    setAsking(undefined);
    setFailure("");
    try {
      onChange(await send<Campaign>("POST", `/v1/campaigns/${campaign.id}/${action}`));
    } catch (error) {
      setFailure((error as ApiError).message);
    }
  }

  const asked = ACTIONS.find(({ action }) => action === asking);
  return (
    <div className="actions" role="group" aria-label="Controls of the campaign">
      {ACTIONS.map(({ action, text, consequence }) => {
        const reason = whyNot(campaign, action);
        return (
          <button
            key={action}
            aria-disabled={reason !== ""}
            title={reason || undefined}
            aria-description={reason || undefined}
            onClick={() => reason === "" && (consequence ? setAsking(action) : void act(action))}
          >
            {text}
          </button>
        );
      })}
      {failure && (
        <span role="alert" className="bad-text">
          {failure}
        </span>
      )}
      {asked && (
        <Dialog title={`${asked.text} this campaign?`} onClose={() => setAsking(undefined)}>
          <p>{asked.consequence}</p>
          <div className="actions">
            <button className="primary" onClick={() => void act(asked.action)}>
              {asked.text}
            </button>
            <button onClick={() => setAsking(undefined)}>Leave it</button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

/** Why an action is impossible or would change nothing; empty when it can be taken. */
function whyNot({ state, desired, allowed_actions }: Campaign, action: Action): string {
  if (!allowed_actions.includes(action)) return `A campaign that is ${state} cannot ${action}.`;
  const wanted = { pause: "paused", resume: "running", stop: "stopped", cancel: "cancelled" }[action];
  const resting = ["paused", "stopped", "cancelled"].includes(state);
  if (desired !== wanted) return "";
  if (action === "resume") return state === "running" || state === "queued" ? `It is ${state} already.` : "";
  return resting && state !== wanted ? "" : `It is ${resting ? state : "about to " + action} already.`;
}

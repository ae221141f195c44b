/** What people tell the model, and which prompts were told. */
import { useState, type FormEvent } from "react";
import { ApiError, send, useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { ago, integer } from "../numbers";

export function Guidance() {
  const { campaign } = useCampaign();
  const [version, setVersion] = useState(0);
  const [text, setText] = useState("");
  const [failure, setFailure] = useState("");
  const { data } = useGet("/v1/campaigns/{campaign_id}/guidance", { campaign_id: campaign.id }, version);
  const where = `/v1/campaigns/${campaign.id}/guidance`;

  async function change(job: () => Promise<unknown>) {
    setFailure("");
    try {
      await job();
      setVersion(version + 1);
    } catch (error) {
      setFailure((error as ApiError).message);
    }
  }

  function give(event: FormEvent) {
    event.preventDefault();
    void change(async () => {
      await send("POST", where, { text }, { "Idempotency-Key": crypto.randomUUID() });
      setText("");
    });
  }

  return (
    <section className="panel" aria-label="Guidance">
      <h2>Guidance</h2>
      <form className="say" onSubmit={give}>
        <input
          type="text"
          required
          aria-label="Tell the model"
          placeholder="Tell the model something; prompts show it from then on"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button>Tell</button>
      </form>
      {failure && (
        <p role="alert" className="bad-text">
          {failure}
        </p>
      )}
      {campaign.mutator === "scripted" && <p className="note">The scripted mutator asks no model and heeds none of it.</p>}
      <ul className="events">
        {data?.map((each) => (
          <li key={each.no}>
            <span>
              {each.text}{" "}
              <span className="faint">
                {each.author}, {ago(each.at)}; from candidate {integer(each.since)}
                {each.until !== null && ` to ${integer(each.until)}`}
              </span>
            </span>
            {each.until === null && (
              <button className="quiet" onClick={() => void change(() => send("POST", `${where}/${each.no}/withdraw`))}>
                Withdraw
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What failed candidates were told, alike messages together. Their texts are anybody's, so they are shown as text. */
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { csv, download } from "../download";
import { integer } from "../numbers";
import { Link } from "../router";
import { usePlaces } from "../selection";
import { useSlowly } from "../slowly";
import { VerdictBadge } from "./badges";

export function Messages() {
  const { campaign, version } = useCampaign();
  const place = usePlaces(campaign.id);
  const { data } = useGet("/v1/campaigns/{campaign_id}/failures", { campaign_id: campaign.id }, useSlowly(version));
  if (!data?.messages.length) return null;
  const messages = data.messages;

  function save() {
    const rows = messages.map(({ verdict, text, count, first, last }) => [verdict, text, count, first, last]);
    download("failures.csv", csv(["verdict", "message", "count", "first", "last"], rows), "text/csv");
  }

  return (
    <section className="panel" aria-label="Messages">
      <div className="heading">
        <h2>Messages</h2>
        <div className="tools">
          <button onClick={save}>CSV</button>
        </div>
      </div>
      <div className="scroll" tabIndex={0} role="region" aria-label="Messages of failures">
        <table>
          <thead>
            <tr>
              <th scope="col" className="n">
                Times
              </th>
              <th scope="col">Verdict</th>
              <th scope="col">Message of the first</th>
              <th scope="col">First and last</th>
            </tr>
          </thead>
          <tbody>
            {messages.map(({ verdict, text, count, first, last }) => (
              <tr key={`${verdict} ${first}`}>
                <td className="n">{integer(count)}</td>
                <td>
                  <VerdictBadge verdict={verdict} />
                </td>
                <td className="mono reason">{text}</td>
                <td className="n">
                  <Link to={place(`candidates/${first}`)}>#{first}</Link>
                  {last !== first && (
                    <>
                      {" "}
                      <Link to={place(`candidates/${last}`)}>#{last}</Link>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

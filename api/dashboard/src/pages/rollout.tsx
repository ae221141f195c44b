/** One prompt, the replies to it, and what became of each answer. */
import { useGet, type Rollout } from "../api";
import { useCampaign } from "../campaign-data";
import { isValid } from "../columns";
import { change, dollars, duration, integer, number } from "../numbers";
import { Link, useQuery } from "../router";
import { usePlaces } from "../selection";
import { VerdictBadge } from "../ui/badges";
import { Failure, Loading } from "../ui/states";

type Reply = Rollout["replies"][number];

export function RolloutPage({ no }: { no: number }) {
  const { campaign, columns } = useCampaign();
  const place = usePlaces(campaign.id);
  const at = { campaign_id: campaign.id, no };
  const { data, error } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}/rollout", at);
  const [which, setWhich] = useQuery("text", "reply");
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="the rollout" />;
  const made = data.replies.flatMap(({ answers }) => answers.map(({ no: each }) => each));
  const valid = made.filter((each) => each < columns.count && isValid(columns, each));
  const mean = valid.reduce((sum, each) => sum + columns.scalar[each]!, 0) / valid.length;
  const [first, last] = [Math.min(...made), Math.max(...made)];
  return (
    <>
      <header className="heading candidate">
        <h2 className="big">Step {data.step}</h2>
        <span className="soft">
          asked of island {data.island}, about <Link to={place(`candidates/${data.parent}`)}>#{data.parent}</Link>
          {data.inspirations.length > 0 && ", beside "}
          {data.inspirations.map((each) => (
            <Link key={each} to={place(`candidates/${each}`)}>
              #{each}{" "}
            </Link>
          ))}
          · {data.replies.length} {data.replies.length === 1 ? "reply" : "replies"}, {made.length} answers
        </span>
        <div className="end actions">
          <Link className="button" to={place(`candidates/${no}`)}>
            Candidate #{no}
          </Link>
          {first > 1 && (
            <Link className="button" to={place(`candidates/${first - 1}/rollout`)} aria-label="Previous step">
              ←
            </Link>
          )}
          {last + 1 < columns.count && (
            <Link className="button" to={place(`candidates/${last + 1}/rollout`)} aria-label="Next step">
              →
            </Link>
          )}
        </div>
      </header>
      <details className="panel prompt">
        <summary>
          <h2>The prompt</h2>
          <span className="soft">{data.prompt ? `${data.prompt.length} messages` : "dropped to save room"}</span>
        </summary>
        {data.prompt?.map((message, index) => (
          <div key={index} className="message">
            <h3>{message.role}</h3>
            <pre>{message.content}</pre>
          </div>
        ))}
      </details>
      <div className="segments" role="group" aria-label="What to show of each reply">
        {[
          ["reply", "Answers"],
          ["raw", "Raw text"],
        ].map(([value, text]) => (
          <button key={value} aria-pressed={which === value} onClick={() => setWhich(value!)}>
            {text}
          </button>
        ))}
      </div>
      <div className="replies">
        {data.replies.map((reply) => (
          <ReplyPanel key={reply.k} reply={reply} raw={which === "raw"} mean={mean} parent={data.parent} />
        ))}
      </div>
    </>
  );
}

interface ReplyProps {
  reply: Reply;
  raw: boolean;
  mean: number;
  parent: number;
}

function ReplyPanel({ reply, raw, mean, parent }: ReplyProps) {
  const { campaign, problem, columns } = useCampaign();
  const place = usePlaces(campaign.id);
  return (
    <section className="panel reply" aria-label={`Reply ${reply.k}`}>
      <h2>Reply {reply.k + 1}</h2>
      <p className="soft">
        {reply.policy} · {reply.finish} · {integer(reply.prompt_tokens)} + {integer(reply.completion_tokens)} tokens ·{" "}
        {dollars(reply.dollars)} · {duration(reply.seconds)}
      </p>
      {raw ? (
        <pre className="log" tabIndex={0}>
          {reply.text ?? "Dropped to save room."}
        </pre>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label={`Answers of reply ${reply.k + 1}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Answer</th>
                <th scope="col">Verdict</th>
                <th scope="col" className="n">
                  Utility
                </th>
                <th scope="col" className="n">
                  Advantage
                </th>
                {problem.rewards.map(({ name }) => (
                  <th key={name} scope="col" className="n">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reply.answers.map(({ no }) => {
                const utility = columns.scalar[no] ?? NaN;
                return (
                  <tr key={no}>
                    <th scope="row">
                      <Link to={place(`candidates/${no}`)}>#{no}</Link>
                    </th>
                    <td>
                      <VerdictBadge verdict={columns.verdict[no] ?? "not there yet"} />
                    </td>
                    <td className="n">{number(utility)}</td>
                    <td className="n">{Number.isNaN(utility) ? "–" : change(utility - mean)}</td>
                    {problem.rewards.map(({ name }) => (
                      <td key={name} className="n">
                        {number(columns.rewards[name]?.[no])}
                      </td>
                    ))}
                  </tr>
                );
              })}
              <tr className="soft">
                <th scope="row">parent #{parent}</th>
                <td />
                <td className="n">{number(columns.scalar[parent])}</td>
                <td />
                {problem.rewards.map(({ name }) => (
                  <td key={name} className="n">
                    {number(columns.rewards[name]?.[parent])}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          <p className="note">Advantage: utility less the mean of all valid answers to this prompt.</p>
        </div>
      )}
    </section>
  );
}

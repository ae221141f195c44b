/** Is it healthy, and should it go on? */
import { useMemo } from "react";
import { useCampaign } from "../campaign-data";
import { best, isValid } from "../columns";
import { title } from "../charts/common";
import { useCampaignFront } from "../front-members";
import { ago, dollars, duration, integer, number, percent } from "../numbers";
import { Link } from "../router";
import { usePlaces } from "../selection";
import { EventText } from "../ui/event-text";
import { Exports } from "../ui/exports";
import { Guidance } from "../ui/guidance";
import { Meter } from "../ui/meter";
import { ScoreFigure } from "../ui/score-figure";

export function Overview() {
  const { campaign, problem, columns, events } = useCampaign();
  const place = usePlaces(campaign.id);
  const winner = useMemo(() => best(columns), [columns]);
  const front = useCampaignFront();
  const { spent, budget } = campaign;
  return (
    <>
      <section className="tiles" aria-label="Figures">
        <div className="tile lead">
          <h2>Best program</h2>
          {winner < 0 ? (
            <p className="value">none yet</p>
          ) : (
            <>
              <Link className="value" to={place(`candidates/${winner}`)}>
                #{winner}
              </Link>
              <p>
                utility {number(columns.scalar[winner])}
                {isValid(columns, 0) && <span className="soft"> from {number(columns.scalar[0])}</span>}
              </p>
            </>
          )}
        </div>
        <Tile name="Evaluations" value={integer(spent.evaluations)}>
          <Meter
            label="Evaluations spent"
            spent={spent.evaluations}
            limit={budget.evaluations}
            text={budget.evaluations === null ? "no limit" : `of ${integer(budget.evaluations)}`}
          />
        </Tile>
        <Tile name="Valid" value={spent.candidates ? percent(spent.valid / spent.candidates) : "–"}>
          {integer(spent.duplicates)} duplicates, {integer(spent.unbuilt)} did not apply
        </Tile>
        <Tile name="Pareto front" value={front ? integer(front.members.length) : "–"}>
          {front && `hypervolume ${number(front.hypervolume)}`}
        </Tile>
        <Tile name="Speed" value={spent.seconds ? `${integer((3600 * spent.evaluations) / spent.seconds)}/h` : "–"}>
          {duration(spent.seconds)}
          {budget.seconds !== null && ` of ${duration(budget.seconds)}`}
        </Tile>
        <Tile name="Tokens" value={integer(spent.tokens)}>
          {spent.tokens ? dollars(spent.dollars) : "no model is asked"}
          {budget.dollars !== null && ` of ${dollars(budget.dollars)}`}
        </Tile>
      </section>
      <ScoreFigure height={300} />
      <div className="columns">
        <div className="stack">
        <section className="panel scroll" aria-label="Rewards" tabIndex={0}>
          <h2>Rewards</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Reward</th>
                <th scope="col" className="n">
                  Seed
                </th>
                <th scope="col" className="n">
                  Best program
                </th>
                <th scope="col" className="n">
                  Best at it
                </th>
              </tr>
            </thead>
            <tbody>
              {problem.rewards.map((reward) => {
                const values = columns.rewards[reward.name] ?? new Float64Array();
                const top = bestAt(values, reward.direction === "minimize");
                return (
                  <tr key={reward.name}>
                    <th scope="row">{title(reward)}</th>
                    <td className="n">{number(values[0])}</td>
                    <td className="n">{winner < 0 ? "–" : number(values[winner])}</td>
                    <td className="n">
                      {top < 0 ? (
                        "–"
                      ) : (
                        <>
                          {number(values[top])} <Link to={place(`candidates/${top}`)}>#{top}</Link>
                        </>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
          <Guidance />
          <Exports />
        </div>
        <section className="panel" aria-label="Latest events">
          <h2>Latest events</h2>
          <ol className="events">
            {events.slice(0, 12).map((event) => (
              <li key={event.seq}>
                <EventText event={event} candidate={(no) => <Link to={place(`candidates/${no}`)}>#{no}</Link>} />
                <time className="faint" dateTime={event.at}>
                  {ago(event.at)}
                </time>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}

function Tile({ name, value, children }: { name: string; value: string; children: React.ReactNode }) {
  return (
    <div className="tile">
      <h2>{name}</h2>
      <p className="value">{value}</p>
      <div className="soft">{children}</div>
    </div>
  );
}

function bestAt(values: Float64Array, minimize: boolean): number {
  let found = -1;
  values.forEach((value, no) => {
    if (Number.isNaN(value)) return;
    if (found < 0 || (minimize ? value < values[found]! : value > values[found]!)) found = no;
  });
  return found;
}

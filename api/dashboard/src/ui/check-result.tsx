import type { Check, Reward } from "../api";
import { title } from "../charts/common";
import { duration, integer, number } from "../numbers";
import { VerdictBadge } from "./badges";

/** What a dry run says: what the seed is worth, or what to mend. */
export function CheckResult({ check, rewards }: { check: Check; rewards: readonly Reward[] }) {
  return (
    <section className="panel" aria-label="Dry run">
      <div className="heading">
        <h2>Dry run</h2>
        <VerdictBadge verdict={check.verdict} />
        <span className="soft">
          {integer(check.cases)} cases · {duration(check.cpu_seconds)} of processor time · {number(check.peak_mib, 3)} MiB
        </span>
      </div>
      {check.faults.length > 0 && (
        <ul className="faults">
          {check.faults.map((fault) => (
            <li key={fault} className="reason bad-text">
              {fault}
            </li>
          ))}
        </ul>
      )}
      {check.rewards && (
        <table>
          <thead>
            <tr>
              <th scope="col">Reward</th>
              <th scope="col" className="n">
                Seed
              </th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(check.rewards).map(([name, value]) => {
              const reward = rewards.find((each) => each.name === name);
              return (
                <tr key={name}>
                  <th scope="row">{reward ? title(reward) : name}</th>
                  <td className="n">{number(value, 6)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">utility</th>
              <td className="n">{number(check.scalar, 6)}</td>
            </tr>
          </tbody>
        </table>
      )}
      {check.log && (
        <pre className="log" tabIndex={0} aria-label="What the seed printed">
          {check.log}
        </pre>
      )}
    </section>
  );
}

import type { Candidate, Reward } from "../api";
import { better, title } from "../charts/common";
import { useCampaign } from "../campaign-data";
import { change, number } from "../numbers";

/** Each reward against parent and seed, and where it lies between the problem's bounds. */
export function RewardTable({ candidate }: { candidate: Candidate }) {
  const { problem, columns } = useCampaign();
  const parent = candidate.parents[0];
  if (!candidate.rewards) {
    return (
      <section className="panel">
        <h2>Rewards</h2>
        <p className="note">A candidate that fails has no rewards.</p>
      </section>
    );
  }
  const rewards = candidate.rewards;
  return (
    <section className="panel" aria-label="Rewards">
      <h2>Why it scored so</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Reward</th>
            <th scope="col" className="n">
              This
            </th>
            <th scope="col" className="n">
              {parent === undefined ? "Parent" : `Parent #${parent}`}
            </th>
            <th scope="col" className="n">
              Change
            </th>
            <th scope="col">Worst to best</th>
          </tr>
        </thead>
        <tbody>
          {problem.rewards.map((reward) => {
            const value = rewards[reward.name]!;
            const before = parent === undefined ? NaN : columns.rewards[reward.name]?.[parent] ?? NaN;
            const seed = columns.rewards[reward.name]?.[0] ?? NaN;
            return (
              <tr key={reward.name}>
                <th scope="row">{title(reward)}</th>
                <td className="n">{number(value, 6)}</td>
                <td className="n soft">{number(before, 6)}</td>
                <td className="n">
                  <Change reward={reward} value={value} before={before} />
                </td>
                <td>
                  <Range reward={reward} value={value} parent={before} seed={seed} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">
        Better is to the right, between the bounds of the problem. <Key kind="this" /> this, <Key kind="parent" /> parent,{" "}
        <Key kind="seed" /> seed.
      </p>
    </section>
  );
}

export function Change({ reward, value, before }: { reward?: Reward; value: number; before: number }) {
  if (Number.isNaN(before)) return <span className="faint">–</span>;
  if (value === before) return <span className="faint">same</span>;
  if (!reward) return <>{change(value - before)}</>;
  const isBetter = better(reward, value, before);
  return (
    <span className={isBetter ? "good-text" : "bad-text"}>
      {change(value - before)} {isBetter ? "better" : "worse"}
    </span>
  );
}

function Range({ reward, value, parent, seed }: { reward: Reward; value: number; parent: number; seed: number }) {
  const at = (x: number) => `${100 * place(reward, x)}%`;
  return (
    <div className="range" role="img" aria-label={`${reward.name}: ${Math.round(100 * place(reward, value))} % of the way`}>
      {!Number.isNaN(seed) && <i className="seed" style={{ left: at(seed) }} />}
      {!Number.isNaN(parent) && <i className="parent" style={{ left: at(parent) }} />}
      <i className="this" style={{ left: at(value) }} />
    </div>
  );
}

function Key({ kind }: { kind: string }) {
  return (
    <span className="range key" aria-hidden="true">
      <i className={kind} />
    </span>
  );
}

/** 0 at the problem's worst bound, 1 at its best. */
function place({ low, high, direction }: Reward, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return direction === "minimize" ? 1 - share : share;
}

import { useState } from "react";
import { title } from "../charts/common";
import { useCampaign } from "../campaign-data";
import { number } from "../numbers";
import { Link } from "../router";
import { usePlaces, useSelection } from "../selection";
import { VerdictBadge } from "./badges";

const STEP = 100;

/** Candidates with their rewards, in the order given; ticking one selects it everywhere. */
export function CandidateTable({ numbers }: { numbers: readonly number[] }) {
  const { campaign, problem, columns } = useCampaign();
  const selection = useSelection();
  const place = usePlaces(campaign.id);
  const [shown, setShown] = useState(STEP);
  if (!numbers.length) return <p className="note">None.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Candidates">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Select</span>
            </th>
            <th scope="col">Candidate</th>
            <th scope="col">Verdict</th>
            <th scope="col">Kept</th>
            <th scope="col" className="n">
              Island
            </th>
            <th scope="col" className="n">
              Utility
            </th>
            {problem.rewards.map((reward) => (
              <th key={reward.name} scope="col" className="n">
                {title(reward)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.slice(0, shown).map((no) => (
            <tr key={no} className={selection.has(no) ? "chosen" : ""}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Select candidate ${no}`}
                  checked={selection.has(no)}
                  onChange={() => selection.toggle(no)}
                />
              </td>
              <th scope="row">
                <Link to={place(`candidates/${no}`)}>#{no}</Link>
              </th>
              <td>
                <VerdictBadge verdict={columns.verdict[no]!} />
              </td>
              <td className="soft">{columns.status[no]!.replace("_", " ")}</td>
              <td className="n">{columns.island[no]}</td>
              <td className="n">{number(columns.scalar[no])}</td>
              {problem.rewards.map(({ name }) => (
                <td key={name} className="n">
                  {number(columns.rewards[name]?.[no])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {numbers.length > shown && (
        <button className="more" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, numbers.length - shown)} more
        </button>
      )}
    </div>
  );
}

/** What is selected, in every view at the same place. */
import { useCampaign } from "../campaign-data";
import { ancestors, bestChild, isValid } from "../columns";
import { number } from "../numbers";
import { Link } from "../router";
import { usePlaces, useSelection } from "../selection";

const NAMED = 6;

export function SelectionBar() {
  const { campaign, problem, columns } = useCampaign();
  const selection = useSelection();
  const place = usePlaces(campaign.id);
  const [first, ...more] = selection.numbers;
  if (first === undefined) return null;
  const parent = ancestors(columns, first)[1];
  const child = bestChild(columns, first);
  const valid = first < columns.count && isValid(columns, first);
  return (
    <aside className="selection" aria-label="Selection">
      {more.length === 0 ? (
        <>
          <Link className="button primary" to={place(`candidates/${first}`)}>
            Open #{first}
          </Link>
          <div className="segments" role="group" aria-label="Walk along the lineage">
            <button aria-disabled={parent === undefined} onClick={() => parent !== undefined && selection.set([parent])}>
              ← Parent
            </button>
            <button aria-disabled={child === undefined} onClick={() => child !== undefined && selection.set([child])}>
              Best child →
            </button>
          </div>
          {valid && (
            <dl className="card row">
              <dt>utility</dt>
              <dd>{number(columns.scalar[first])}</dd>
              {problem.rewards.slice(0, NAMED).map(({ name }) => [
                <dt key={name}>{name}</dt>,
                <dd key={`${name}=`}>{number(columns.rewards[name]?.[first])}</dd>,
              ])}
            </dl>
          )}
          {!valid && <span>{columns.verdict[first]?.replaceAll("_", " ") ?? "not there yet"}</span>}
        </>
      ) : (
        <>
          <b>{selection.numbers.length} selected</b>
          <span>
            {selection.numbers.slice(0, NAMED).map((no) => (
              <Link key={no} to={place(`candidates/${no}`)}>
                #{no}
              </Link>
            ))}
            {selection.numbers.length > NAMED && " …"}
          </span>
          <Link to={place("candidates?of=selection")} className="button">
            List them
          </Link>
        </>
      )}
      <button className="quiet end" onClick={() => selection.set([])}>
        Clear selection
      </button>
    </aside>
  );
}

/** The candidates as a list, or one of them. */
import { useMemo } from "react";
import { useCampaign } from "../campaign-data";
import { isValid, type Columns } from "../columns";
import { csv, download } from "../download";
import { integer } from "../numbers";
import { useQuery } from "../router";
import { useSelection } from "../selection";
import { CandidateTable } from "../ui/candidate-table";
import { Select } from "../ui/select";
import { Empty } from "../ui/states";
import { CandidatePage } from "./candidate";
import { RolloutPage } from "./rollout";

export function CandidatesView({ rest: [no, more] }: { rest: readonly string[] }) {
  if (no === undefined) return <List />;
  if (!/^\d{1,15}$/.test(no)) return <Empty title="Candidates have numbers" />;
  return more === "rollout" ? <RolloutPage no={Number(no)} /> : <CandidatePage key={no} no={Number(no)} />;
}

const WHICH = [
  ["all", "all"],
  ["kept", "kept by an island"],
  ["failed", "failed"],
  ["selection", "selected"],
] as const;

function List() {
  const { problem, columns } = useCampaign();
  const selection = useSelection();
  const [which, setWhich] = useQuery("of", "all");
  const [sort, setSort] = useQuery("sort", "best");
  const numbers = useMemo(
    () => sorted(chosen(columns, which, selection.numbers), columns, sort, problem.rewards),
    [columns, which, sort, selection, problem],
  );

  function save() {
    const names = problem.rewards.map(({ name }) => name);
    const rows = numbers.map((no) => {
      const rewards = names.map((name) => columns.rewards[name]![no]);
      return [no, columns.island[no], columns.verdict[no], columns.status[no], columns.scalar[no], ...rewards];
    });
    download("candidates.csv", csv(["no", "island", "verdict", "status", "utility", ...names], rows), "text/csv");
  }

  return (
    <section className="panel">
      <div className="heading">
        <h2>{integer(numbers.length)} candidates</h2>
        <Select label="Show" value={which} options={WHICH} onChange={setWhich} />
        <Select
          label="Sort by"
          value={sort}
          options={[["best", "utility"], ["no", "number"], ...problem.rewards.map(({ name }) => [name, name] as const)]}
          onChange={setSort}
        />
        <div className="tools">
          <button onClick={save}>CSV</button>
        </div>
      </div>
      <CandidateTable numbers={numbers} />
    </section>
  );
}

function chosen(columns: Columns, which: string, selected: readonly number[]): number[] {
  if (which === "selection") return selected.filter((no) => no < columns.count);
  const all = Array.from({ length: columns.count }, (_, no) => no);
  if (which === "failed") return all.filter((no) => !isValid(columns, no));
  if (which === "kept") return all.filter((no) => columns.status[no] === "new" || columns.status[no] === "improved");
  return all;
}

function sorted(numbers: number[], columns: Columns, sort: string, rewards: readonly { name: string; direction: string }[]) {
  if (sort === "no") return numbers;
  const reward = rewards.find(({ name }) => name === sort);
  const values = reward ? columns.rewards[reward.name] : columns.scalar;
  if (!values) return numbers;
  const sign = reward?.direction === "minimize" ? 1 : -1;
  const key = (no: number) => (Number.isNaN(values[no]!) ? Infinity : sign * values[no]!);
  return numbers.sort((a, b) => key(a) - key(b) || a - b);
}

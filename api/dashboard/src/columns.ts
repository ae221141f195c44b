/** All candidates of a campaign as growing typed columns: a hundred thousand of them stay small, and fast to draw. */
import type { Points } from "./api";

/** A growing list of numbers; NaN stands for what is absent, and never leaves this page. */
class Numbers {
  private values = new Float64Array(1024);
  length = 0;

  push(value: number | null): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value ?? NaN;
  }

  view(): Float64Array {
    return this.values.subarray(0, this.length);
  }
}

/** One snapshot. Row `i` is candidate `i`: the server counts them from 0 without a gap. */
export interface Columns {
  count: number;
  island: Float64Array;
  scalar: Float64Array;
  rewards: Record<string, Float64Array>;
  verdict: readonly string[];
  status: readonly string[];
  /** NaN for the seed. */
  parent: Float64Array;
  /** Of the reply that brought it; empty for the seed. */
  policy: readonly string[];
  /** When its evaluation ended, in seconds since 1970; NaN when nothing was evaluated for it. */
  at: Float64Array;
  /** Spent on all replies so far. */
  tokens: Float64Array;
  dollars: Float64Array;
}

export class Table {
  private island = new Numbers();
  private scalar = new Numbers();
  private rewards: Record<string, Numbers> = {};
  private verdict: string[] = [];
  private status: string[] = [];
  private parent = new Numbers();
  private policy: string[] = [];
  private at = new Numbers();
  private tokens = new Numbers();
  private dollars = new Numbers();
  private spent = { tokens: 0, dollars: 0 };

  get count(): number {
    return this.verdict.length;
  }

  append(points: Points): void {
    points.no.forEach((no, i) => {
      if (no !== this.count) return; // seen before: two answers may overlap
      this.island.push(points.island[i]!);
      this.scalar.push(points.scalar[i]!);
      this.verdict.push(points.verdicts[points.verdict[i]!]!);
      this.status.push(points.statuses[points.status[i]!]!);
      this.parent.push(points.parent[i]!);
      this.policy.push(points.policies[points.policy[i] ?? -1] ?? "");
      this.at.push(points.at[i]!);
      this.tokens.push((this.spent.tokens += points.tokens[i]!));
      this.dollars.push((this.spent.dollars += points.dollars[i]!));
      for (const [name, column] of Object.entries(points.rewards)) {
        (this.rewards[name] ??= new Numbers()).push(column[i]!);
      }
    });
  }

  view(): Columns {
    return {
      count: this.count,
      island: this.island.view(),
      scalar: this.scalar.view(),
      rewards: Object.fromEntries(Object.entries(this.rewards).map(([name, column]) => [name, column.view()])),
      verdict: this.verdict,
      status: this.status,
      parent: this.parent.view(),
      policy: this.policy,
      at: this.at.view(),
      tokens: this.tokens.view(),
      dollars: this.dollars.view(),
    };
  }
}

/** Whether a candidate has rewards, its own or those of the first with its program. */
export function isValid(columns: Columns, no: number): boolean {
  return !Number.isNaN(columns.scalar[no]!);
}

/** Whether candidate `no` was evaluated: neither a duplicate, nor an answer that did not apply. */
export function wasEvaluated(columns: Columns, no: number): boolean {
  return columns.verdict[no] !== "unbuilt" && columns.status[no] !== "duplicate";
}

/** The valid candidate with the greatest utility, of equals the oldest; -1 without any. */
export function best(columns: Columns): number {
  let found = -1;
  for (let no = 0; no < columns.count; no++) {
    if (isValid(columns, no) && (found < 0 || columns.scalar[no]! > columns.scalar[found]!)) found = no;
  }
  return found;
}

/** A candidate, its parent, and so on back to the seed. */
export function ancestors(columns: Columns, no: number): number[] {
  const path: number[] = [];
  for (let each = no; each >= 0 && each < columns.count; each = columns.parent[each]!) path.push(each);
  return path;
}

/** The child with the greatest utility. */
export function bestChild(columns: Columns, no: number): number | undefined {
  let found: number | undefined;
  for (let each = no + 1; each < columns.count; each++) {
    if (columns.parent[each] !== no || !isValid(columns, each)) continue;
    if (found === undefined || columns.scalar[each]! > columns.scalar[found]!) found = each;
  }
  return found;
}

/** The valid candidates that are not duplicates, the best first. */
export function ranked(columns: Columns): number[] {
  const valid: number[] = [];
  for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && columns.status[no] !== "duplicate") valid.push(no);
  return valid.sort((a, b) => columns.scalar[b]! - columns.scalar[a]! || a - b);
}

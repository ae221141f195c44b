/** Best so far against the length of the search: did it move, who moved it, and under which policy? */
import type { Reward } from "../api";
import { ancestors, isValid, wasEvaluated, type Columns } from "../columns";
import { integer, number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, better, FONT, mix, tick, tooltip } from "./common";
import type { Drawing } from "./figure";

export const UTILITY: Reward = { name: "utility", direction: "maximize", low: 0, high: 1, unit: "", weight: 1 };

/** What the search can be measured by, each as a column that never falls. */
const MEASURES: Record<string, (columns: Columns) => Float64Array> = {
  candidate: ({ count }) => Float64Array.from({ length: count }, (_, no) => no),
  evaluation: evaluations,
  "minutes since the start": minutes,
  tokens: ({ tokens }) => tokens,
  dollars: ({ dollars }) => dollars,
};

/** Those measures that say anything of this campaign. */
export function measures(columns: Columns): string[] {
  const last = columns.count - 1;
  const spent = { tokens: columns.tokens[last], dollars: columns.dollars[last] };
  return Object.keys(MEASURES).filter((name) => !(name in spent) || spent[name as keyof typeof spent]);
}

const LANE = 15;
const LARGE = 5000;

export interface Score extends Drawing {
  /** Numbers of the candidates of a series, in its order. */
  numbers: Record<string, number[]>;
}

interface Wish {
  reward: Reward;
  measure: string;
  selected: readonly number[];
  height: number;
}

export function score(columns: Columns, { reward, measure, selected, height }: Wish, palette: Palette): Score {
  const y = reward === UTILITY ? columns.scalar : (columns.rewards[reward.name] ?? new Float64Array());
  const x = (MEASURES[measure] ?? MEASURES.candidate!)(columns);
  const { kept, others, failed, steps } = sorted(columns, reward, y);
  const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
  const path = chosen.length === 1 ? ancestors(columns, chosen[0]!).filter((no) => isValid(columns, no)).reverse() : [];
  const kinds = [...new Set(failed.map((no) => columns.verdict[no]!))].sort();
  const lane = kinds.length * LANE;
  const last = columns.count ? x[columns.count - 1]! : 0;
  const line = steps.map((no) => [x[no]!, y[no]!]);
  if (steps.length) line.push([last, y[steps.at(-1)!]!]);
  const pairs = (numbers: readonly number[]) => flat(numbers, x, y);
  const dots = { type: "scatter", dimensions: ["x", "y"], large: columns.count > LARGE, largeThreshold: LARGE };
  const bottom = 44 + (lane && lane + 18);
  const numbers: Record<string, number[]> = { others, kept, failed, path, selected: chosen };
  const labels = { color: palette.soft, fontFamily: FONT, fontSize: 11, hideOverlap: true, showMaxLabel: false, formatter: tick };

  return {
    numbers,
    label: sentence(columns, reward, y, steps, failed.length),
    header: ["candidate", "evaluation", reward.name, "best so far", "verdict", "status", "policy"],
    rows: () => table(columns, y, evaluations(columns), steps),
    option: {
      ...ANIMATION,
      grid: [
        { left: 62, right: 16, top: 14, height: height - 14 - bottom },
        { left: 62, right: 16, bottom: 44, height: lane },
      ],
      xAxis: [
        axis(palette, { scale: false, max: last || 1, min: 0, axisLabel: { show: false } }),
        axis(palette, { gridIndex: 1, scale: false, max: last || 1, min: 0, name: measure, nameGap: 26, splitLine: { show: false }, axisLabel: labels }),
      ],
      yAxis: [
        axis(palette, { name: reward.name, nameGap: 46 }),
        {
          gridIndex: 1,
          type: "category",
          data: kinds.map((kind) => kind.replaceAll("_", " ")),
          axisLabel: { color: palette.failure, fontFamily: FONT, fontSize: 10, interval: 0, width: 58, overflow: "truncate" },
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: { show: false },
        },
      ],
      dataZoom: [
        { id: "inside-x", type: "inside", xAxisIndex: [0, 1], filterMode: "none" },
        { id: "inside-y", type: "inside", yAxisIndex: [0], filterMode: "none", zoomOnMouseWheel: "shift", moveOnMouseMove: false },
      ],
      tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
        const no = numbers[seriesId]?.[dataIndex];
        if (no === undefined) return [];
        const value: [string, string][] = isValid(columns, no) ? [[reward.name, number(y[no], 6)]] : [];
        const told: [string, string][] = [["candidate", `#${no}`], ...value, ["verdict", columns.verdict[no]!]];
        return [...told, ["island", String(columns.island[no])], ["policy", columns.policy[no] || "–"]];
      }),
      series: [
        { ...dots, id: "others", data: pairs(others), symbolSize: 4, itemStyle: { color: mix(palette.soft, 0.35) }, markArea: bands(columns, x, last, palette) },
        { ...dots, id: "kept", data: pairs(kept), symbolSize: 5, itemStyle: { color: mix(palette.accent, 0.65) } },
        { id: "steps", type: "line", step: "end", data: line, symbol: "none", silent: true, lineStyle: { color: palette.ink, width: 1.5 }, z: 5 },
        {
          ...dots,
          id: "failed",
          xAxisIndex: 1,
          yAxisIndex: 1,
          data: failed.map((no) => [x[no]!, kinds.indexOf(columns.verdict[no]!)]),
          large: failed.length > LARGE,
          symbol: "rect",
          symbolSize: [2, LANE - 4],
          itemStyle: { color: palette.failure },
        },
        {
          id: "path",
          type: "line",
          data: path.map((no) => [x[no]!, y[no]!]),
          symbol: "circle",
          symbolSize: 6,
          itemStyle: { color: palette.categories[1] },
          lineStyle: { color: palette.categories[1], width: 1.5 },
          z: 6,
        },
        {
          type: "scatter",
          id: "selected",
          data: chosen.map((no) => [x[no]!, y[no]!]),
          symbolSize: 12,
          itemStyle: { color: "transparent", borderColor: palette.ink, borderWidth: 2 },
          z: 7,
        },
      ],
    },
  };
}

/** Candidates by what became of them, and those that were the best when they came. */
function sorted(columns: Columns, reward: Reward, y: Float64Array) {
  const [kept, others, failed, steps]: number[][] = [[], [], [], []];
  for (let no = 0; no < columns.count; no++) {
    const status = columns.status[no];
    if (!isValid(columns, no)) failed!.push(no);
    else if (status === "new" || status === "improved") kept!.push(no);
    else if (status === "not_kept") others!.push(no);
    const last = steps!.at(-1);
    if (isValid(columns, no) && (last === undefined || better(reward, y[no]!, y[last]!))) steps!.push(no);
  }
  return { kept: kept!, others: others!, failed: failed!, steps: steps! };
}

/** A band from the first candidate of each policy to that of the next one, when there are several. */
function bands(columns: Columns, x: Float64Array, last: number, palette: Palette): object | undefined {
  const first = new Map<string, number>();
  columns.policy.forEach((policy, no) => {
    if (policy && no < columns.count && !first.has(policy)) first.set(policy, no);
  });
  if (first.size < 2) return undefined;
  const starts = [...first];
  return {
    silent: true,
    label: { position: "insideTop", color: palette.soft, fontFamily: FONT, fontSize: 11 },
    data: starts.map(([policy, no], at) => {
      const color = at % 2 ? mix(palette.soft, 0.08) : mix(palette.soft, 0.02);
      return [{ name: policy, xAxis: x[no], itemStyle: { color } }, { xAxis: starts[at + 1] ? x[starts[at + 1]![1]] : last }];
    }),
  };
}

function evaluations(columns: Columns): Float64Array {
  let count = 0;
  return Float64Array.from({ length: columns.count }, (_, no) => (wasEvaluated(columns, no) ? ++count : count));
}

/** Since the first evaluation, pauses included; what was not evaluated has the time of what came before. */
export function minutes({ at, count }: Columns): Float64Array {
  const start = at.find((instant) => !Number.isNaN(instant)) ?? 0;
  let latest = 0;
  return Float64Array.from({ length: count }, (_, no) => {
    latest = Math.max(latest, ((at[no]! || start) - start) / 60);
    return latest;
  });
}

function flat(numbers: readonly number[], x: Float64Array, y: Float64Array): Float64Array {
  const pairs = new Float64Array(2 * numbers.length);
  numbers.forEach((no, i) => {
    pairs[2 * i] = x[no]!;
    pairs[2 * i + 1] = y[no]!;
  });
  return pairs;
}

function sentence(columns: Columns, reward: Reward, y: Float64Array, steps: number[], failed: number): string {
  if (!steps.length) return `${reward.name} of ${columns.count} candidates; none is valid yet`;
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const moved = first === last ? `stays at ${number(y[last])}` : `goes from ${number(y[first])} to ${number(y[last])}`;
  return `Best ${reward.name} ${moved} (candidate ${last}) over ${integer(columns.count)} candidates, of which ${failed} failed`;
}

function table(columns: Columns, y: Float64Array, evaluation: Float64Array, steps: number[]): (string | number | null)[][] {
  let at = -1;
  return columns.verdict.slice(0, columns.count).map((verdict, no) => {
    if (steps[at + 1] === no) at++;
    const value = isValid(columns, no) ? y[no]! : null;
    return [no, evaluation[no]!, value, at < 0 ? null : y[steps[at]!]!, verdict, columns.status[no]!, columns.policy[no]!];
  });
}

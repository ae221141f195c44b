/** Best so far against the length of the search: did it move, and who moved it? */
import type { Reward } from "../api";
import { isValid, wasEvaluated, type Columns } from "../columns";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, better, FONT, mix, tooltip } from "./common";
import type { Drawing } from "./figure";

export const UTILITY: Reward = { name: "utility", direction: "maximize", low: 0, high: 1, unit: "", weight: 1 };

export const MEASURES = { candidate: "candidate", evaluation: "evaluation" } as const;
export type Measure = keyof typeof MEASURES;

const LANE = 15;
const LARGE = 5000;

export interface Score extends Drawing {
  /** Numbers of the candidates of a series, in its order. */
  numbers: Record<string, number[]>;
}

export function score(
  columns: Columns,
  reward: Reward,
  measure: Measure,
  selected: readonly number[],
  palette: Palette,
  height: number,
): Score {
  const y = reward === UTILITY ? columns.scalar : (columns.rewards[reward.name] ?? new Float64Array());
  const x = measure === "evaluation" ? evaluations(columns) : Float64Array.from({ length: columns.count }, (_, no) => no);
  const kept: number[] = [];
  const others: number[] = [];
  const steps: number[] = [];
  const failed: number[] = [];
  for (let no = 0; no < columns.count; no++) {
    if (!isValid(columns, no)) failed.push(no);
    else if (columns.status[no] === "new" || columns.status[no] === "improved") kept.push(no);
    else if (columns.status[no] === "not_kept") others.push(no);
    const last = steps.at(-1);
    if (isValid(columns, no) && (last === undefined || better(reward, y[no]!, y[last]!))) steps.push(no);
  }
  const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
  const kinds = [...new Set(failed.map((no) => columns.verdict[no]!))].sort();
  const lane = kinds.length * LANE;
  const last = columns.count ? x[columns.count - 1]! : 0;
  const line = steps.map((no) => [x[no]!, y[no]!]);
  if (steps.length) line.push([last, y[steps.at(-1)!]!]);
  const pairs = (numbers: readonly number[]) => flat(numbers, x, y);
  const dots = { type: "scatter", dimensions: ["x", "y"], large: columns.count > LARGE, largeThreshold: LARGE };
  const bottom = lane ? lane + 62 : 50;

  return {
    numbers: { others, kept, failed, selected: chosen },
    label: sentence(columns, reward, y, steps, failed.length),
    header: ["candidate", "evaluation", reward.name, "best so far", "verdict", "status"],
    rows: () => table(columns, y, evaluations(columns), steps),
    option: {
      ...ANIMATION,
      grid: [
        { left: 62, right: 16, top: 12, height: height - 12 - bottom },
        { left: 62, right: 16, bottom: 44, height: lane },
      ],
      xAxis: [
        axis(palette, { scale: false, max: last || 1, min: 0, name: lane ? "" : MEASURES[measure], axisLabel: { show: !lane, color: palette.soft, fontFamily: FONT, fontSize: 11, hideOverlap: true, showMaxLabel: false } }),
        axis(palette, { gridIndex: 1, scale: false, max: last || 1, min: 0, name: MEASURES[measure], nameGap: 26, splitLine: { show: false }, show: lane > 0, axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, hideOverlap: true, showMaxLabel: false } }),
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
        const no = { others, kept, failed, selected: chosen }[seriesId as string]?.[dataIndex];
        if (no === undefined) return [];
        const value: [string, string][] = isValid(columns, no) ? [[reward.name, number(y[no], 6)]] : [];
        return [["candidate", `#${no}`], ...value, ["verdict", columns.verdict[no]!], ["island", String(columns.island[no])]];
      }),
      series: [
        { ...dots, id: "others", data: pairs(others), symbolSize: 4, itemStyle: { color: mix(palette.soft, 0.35) } },
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
          type: "scatter",
          id: "selected",
          data: pairs(chosen),
          symbolSize: 12,
          itemStyle: { color: "transparent", borderColor: palette.ink, borderWidth: 2 },
          z: 6,
        },
      ],
    },
  };
}

function evaluations(columns: Columns): Float64Array {
  let count = 0;
  return Float64Array.from({ length: columns.count }, (_, no) => (wasEvaluated(columns, no) ? ++count : count));
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
  return `Best ${reward.name} ${moved} (candidate ${last}) over ${columns.count} candidates, of which ${failed} failed`;
}

function table(columns: Columns, y: Float64Array, evaluation: Float64Array, steps: number[]): (string | number | null)[][] {
  let at = -1;
  return columns.verdict.slice(0, columns.count).map((verdict, no) => {
    if (steps[at + 1] === no) at++;
    const value = isValid(columns, no) ? y[no]! : null;
    return [no, evaluation[no]!, value, at < 0 ? null : y[steps[at]!]!, verdict, columns.status[no]!];
  });
}

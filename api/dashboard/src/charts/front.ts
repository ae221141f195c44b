/** Which trade-offs exist: two rewards against each other, and the staircase of those that nobody beats in both. */
import type { Reward } from "../api";
import { isValid, type Columns } from "../columns";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, better, extent, mix, title, tooltip } from "./common";
import type { Drawing } from "./figure";
import { UTILITY } from "./score";

const LARGE = 5000;

export interface Front extends Drawing {
  numbers: Record<string, readonly number[]>;
}

export interface Choice {
  x: Reward;
  y: Reward;
  colour: "none" | "island" | "utility";
}

export function front(columns: Columns, { x, y, colour }: Choice, members: ReadonlySet<number>, selected: readonly number[], palette: Palette): Front {
  const [xs, ys] = [values(columns, x), values(columns, y)];
  const valid: number[] = [];
  for (let no = 0; no < columns.count; no++) if (isValid(columns, no) && columns.status[no] !== "duplicate") valid.push(no);
  const steps = staircase(valid, x, y, xs, ys);
  const groups = grouped(valid, columns, colour);
  const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
  const frontier = valid.filter((no) => members.has(no));
  const numbers: Record<string, readonly number[]> = { steps, chosen, frontier };
  const pair = (no: number) => [xs[no]!, ys[no]!];
  const dots = groups.map(({ name, numbers: group }, at) => {
    numbers[`dots-${name}`] = group;
    return {
      id: `dots-${name}`,
      name,
      type: "scatter",
      large: group.length > LARGE,
      largeThreshold: LARGE,
      data: colour === "utility" ? group.map((no) => [...pair(no), columns.scalar[no]!]) : group.map(pair),
      symbolSize: 5,
      itemStyle: { color: colour === "island" ? mix(palette.categories[at % palette.categories.length]!, 0.6) : mix(palette.soft, 0.4) },
    };
  });
  const range = extent(UTILITY, Float64Array.from(valid, (no) => columns.scalar[no]!));

  return {
    numbers,
    label: sentence(x, y, steps, valid.length, members.size, xs, ys),
    header: ["candidate", "island", "utility", x.name, y.name, "on the staircase", "on the front of all rewards"],
    rows: () => {
      const best = new Set(steps);
      return valid.map((no) => [
        no,
        columns.island[no]!,
        columns.scalar[no]!,
        xs[no]!,
        ys[no]!,
        best.has(no) ? "yes" : "no",
        members.has(no) ? "yes" : "no",
      ]);
    },
    option: {
      ...ANIMATION,
      grid: { left: 70, right: colour === "utility" ? 84 : 24, top: 16, bottom: 50 },
      xAxis: axis(palette, { ...extent(x, xs), name: `${title(x)}  (better to the ${x.direction === "minimize" ? "left" : "right"})` }),
      yAxis: axis(palette, { ...extent(y, ys), name: `${title(y)}  (better ${y.direction === "minimize" ? "below" : "above"})`, nameGap: 52 }),
      dataZoom: [
        { id: "zoom-x", type: "inside", xAxisIndex: 0, filterMode: "none" },
        { id: "zoom-y", type: "inside", yAxisIndex: 0, filterMode: "none" },
      ],
      visualMap:
        colour === "utility"
          ? [
              {
                type: "continuous",
                seriesIndex: groups.map((_, at) => at),
                dimension: 2,
                ...range,
                calculable: false,
                inRange: { color: palette.ramp },
                right: 8,
                top: "middle",
                itemWidth: 10,
                itemHeight: 140,
                text: [number(range.max, 3), number(range.min, 3)],
                textStyle: { color: palette.soft, fontSize: 11 },
              },
            ]
          : [],
      brush: {
        xAxisIndex: 0,
        yAxisIndex: 0,
        toolbox: [],
        throttleType: "debounce",
        outOfBrush: {},
        brushStyle: { color: mix(palette.accent, 0.12), borderColor: palette.accent, borderWidth: 1 },
      },
      tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
        const no = numbers[seriesId]?.[dataIndex];
        if (no === undefined) return [];
        return [
          ["candidate", `#${no}`],
          [x.name, number(xs[no], 6)],
          [y.name, number(ys[no], 6)],
          ["utility", number(columns.scalar[no])],
          ["island", String(columns.island[no])],
        ];
      }),
      series: [
        ...dots,
        {
          id: "frontier",
          name: "front of all rewards",
          type: "scatter",
          data: frontier.map(pair),
          symbol: "diamond",
          symbolSize: 8,
          itemStyle: { color: palette.accent },
          z: 4,
        },
        {
          id: "steps",
          name: "best trade-offs of these two",
          type: "line",
          step: x.direction === "minimize" ? "end" : "start",
          data: steps.map(pair),
          symbol: "circle",
          symbolSize: 7,
          itemStyle: { color: palette.ink },
          lineStyle: { color: palette.ink, width: 1.5 },
          z: 5,
        },
        {
          id: "chosen",
          type: "scatter",
          data: chosen.map(pair),
          symbolSize: 15,
          itemStyle: { color: "transparent", borderColor: palette.ink, borderWidth: 2 },
          z: 6,
        },
      ],
    },
  };
}

/** The candidates that no other beats in both rewards, in the order of x. Sorts once; O(n log n). */
export function staircase(numbers: readonly number[], x: Reward, y: Reward, xs: Float64Array, ys: Float64Array): number[] {
  const signX = x.direction === "minimize" ? 1 : -1;
  const signY = y.direction === "minimize" ? 1 : -1;
  const order = [...numbers].sort((a, b) => signX * (xs[a]! - xs[b]!) || signY * (ys[a]! - ys[b]!) || a - b);
  const kept: number[] = [];
  for (const no of order) {
    const last = kept.at(-1);
    if (last === undefined || better(y, ys[no]!, ys[last]!)) kept.push(no);
  }
  return kept.sort((a, b) => xs[a]! - xs[b]!);
}

function values(columns: Columns, reward: Reward): Float64Array {
  return reward === UTILITY ? columns.scalar : (columns.rewards[reward.name] ?? new Float64Array(columns.count));
}

function grouped(valid: number[], columns: Columns, colour: Choice["colour"]): { name: string; numbers: number[] }[] {
  if (colour !== "island") return [{ name: "all", numbers: valid }];
  const islands = [...new Set(valid.map((no) => columns.island[no]!))].sort((a, b) => a - b);
  return islands.map((island) => ({ name: `island ${island}`, numbers: valid.filter((no) => columns.island[no] === island) }));
}

function sentence(x: Reward, y: Reward, steps: number[], valid: number, members: number, xs: Float64Array, ys: Float64Array): string {
  const all = members ? `; ${members} are on the front of all rewards` : "";
  if (!steps.length) return `Pareto front of ${x.name} against ${y.name}: no candidate is valid yet`;
  const ends = [steps[0]!, steps.at(-1)!].map((no) => `#${no} (${number(xs[no])}, ${number(ys[no])})`);
  const span = steps.length === 1 ? `candidate ${ends[0]} is best in both` : `${steps.length} trade-offs from ${ends.join(" to ")}`;
  return `Pareto front of ${x.name} against ${y.name}: ${span}, among ${valid} valid candidates${all}`;
}

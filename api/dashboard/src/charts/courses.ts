/** Is the new setting better? Best so far of several campaigns, those that differ only in their seed as one band. */
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, mix, tooltip } from "./common";
import type { Drawing } from "./figure";

/** Campaigns that differ only in their seed. */
export interface Group {
  name: string;
  /** Best utility after evaluation 1, 2, …, one row a campaign. */
  courses: number[][];
}

export interface Band {
  low: number[];
  median: number[];
  high: number[];
}

/** Over the campaigns of a group, as far as all of them have come. */
export function band({ courses }: Group): Band {
  const length = Math.min(...courses.map((course) => course.length));
  const found: Band = { low: [], median: [], high: [] };
  for (let at = 0; at < length; at++) {
    const sorted = courses.map((course) => course[at]!).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    found.low.push(sorted[0]!);
    found.median.push((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2);
    found.high.push(sorted.at(-1)!);
  }
  return found;
}

export function courses(groups: readonly Group[], palette: Palette): Drawing {
  const bands = groups.map(band);
  const longest = Math.max(0, ...bands.map(({ median }) => median.length));
  const colour = (at: number) => palette.categories[at % palette.categories.length]!;
  return {
    label: sentence(groups, bands),
    header: ["evaluation", ...groups.flatMap(({ name }) => [`${name} median`, `${name} lowest`, `${name} highest`])],
    rows: () =>
      Array.from({ length: longest }, (_, at) => [
        at + 1,
        ...bands.flatMap(({ low, median, high }) => [median[at], low[at], high[at]]),
      ]),
    option: {
      ...ANIMATION,
      grid: { left: 62, right: 20, top: 14, bottom: 46 },
      xAxis: axis(palette, { name: "evaluation", nameGap: 28, scale: false, min: 0, max: longest || 1 }),
      yAxis: axis(palette, { name: "utility", nameGap: 44 }),
      dataZoom: [{ id: "zoom-x", type: "inside", filterMode: "none" }],
      tooltip: {
        ...tooltip(palette, () => []),
        trigger: "axis",
        axisPointer: { lineStyle: { color: palette.soft } },
        formatter: (items: any[]) => (tooltip(palette, () => told(items, groups, bands)) as any).formatter(items),
      },
      series: groups.flatMap(({ courses: members }, at) => {
        const { low, median, high } = bands[at]!;
        const line = (values: number[]) => values.map((value, i) => [i + 1, value]);
        const common = { type: "line", step: "end", symbol: "none", sampling: "lttb" };
        const drawn: object[] = [
          { ...common, id: `median-${at}`, data: line(median), lineStyle: { color: colour(at), width: 2 }, z: 3 },
        ];
        if (members.length > 1) {
          const floor = { ...common, lineStyle: { opacity: 0 }, stack: `band-${at}`, sampling: undefined };
          drawn.push({ ...floor, id: `low-${at}`, data: line(low) });
          const height = line(high.map((value, i) => value - low[i]!));
          drawn.push({ ...floor, id: `height-${at}`, data: height, areaStyle: { color: mix(colour(at), 0.18) } });
        }
        return drawn;
      }),
    },
  };
}

function told(items: any[], groups: readonly Group[], bands: readonly Band[]): [string, string][] {
  const at = Math.round(items[0]?.axisValue ?? 1) - 1;
  return [
    ["evaluation", String(at + 1)],
    ...groups.map(({ name }, group): [string, string] => [name, number(bands[group]!.median[at])]),
  ];
}

function sentence(groups: readonly Group[], bands: readonly Band[]): string {
  const ends = groups.map(({ name, courses: members }, at) => {
    const { median } = bands[at]!;
    return `${name} reaches ${number(median.at(-1))} after ${median.length} evaluations (${members.length} seeds)`;
  });
  return `Best utility so far: ${ends.join("; ")}`;
}

/** Where do time and tokens go? One measure over equal stretches of the search. */
import type { Usage } from "../api";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, FONT, tooltip } from "./common";
import type { Drawing } from "./figure";

type Buckets = Usage["buckets"];

interface Measure {
  title: string;
  /** Stacked parts, each a column. */
  parts: (buckets: Buckets) => Record<string, number[]>;
}

export const USAGE: Record<string, Measure> = {
  processor: {
    title: "Seconds an evaluation",
    parts: ({ cpu_seconds, evaluating_seconds, evaluations }) => ({
      "processor time of candidates": each(cpu_seconds, evaluations),
      "waiting and starting": each(evaluating_seconds.map((all, at) => Math.max(0, all - cpu_seconds[at]!)), evaluations),
    }),
  },
  speed: { title: "Evaluations a minute", parts: (buckets) => ({ evaluations: speed(buckets) }) },
  policy: {
    title: "Seconds of the policy an evaluation",
    parts: ({ asking_seconds, evaluations }) => ({ asking: each(asking_seconds, evaluations) }),
  },
  tokens: {
    title: "Tokens an evaluation",
    parts: ({ prompt_tokens, completion_tokens, evaluations }) => ({
      prompt: each(prompt_tokens, evaluations),
      completion: each(completion_tokens, evaluations),
    }),
  },
  dollars: { title: "Dollars an evaluation", parts: ({ dollars, evaluations }) => ({ dollars: each(dollars, evaluations) }) },
};

export function usage({ buckets, candidates_per_bucket: width }: Usage, measure: Measure, palette: Palette): Drawing & { parts: string[] } {
  const parts = Object.entries(measure.parts(buckets));
  const starts = buckets.candidates.map((_, at) => String(at * width));
  return {
    parts: parts.map(([name]) => name),
    label: `${measure.title} over ${starts.length} stretches of ${width} candidates`,
    header: ["from candidate", "evaluations", ...parts.map(([name]) => name)],
    rows: () => starts.map((start, at) => [Number(start), buckets.evaluations[at]!, ...parts.map(([, values]) => values[at]!)]),
    option: {
      ...ANIMATION,
      grid: { left: 62, right: 16, top: 12, bottom: 46 },
      xAxis: {
        type: "category",
        data: starts,
        name: "candidate",
        nameLocation: "middle",
        nameGap: 28,
        nameTextStyle: { color: palette.soft, fontFamily: FONT },
        axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11 },
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
      },
      yAxis: axis(palette, { scale: false, min: 0 }),
      tooltip: tooltip(palette, ({ seriesName, dataIndex, value }) => [
        ["from candidate", starts[dataIndex]!],
        [seriesName, number(value)],
      ]),
      series: parts.map(([name, values], at) => ({
        id: name,
        name,
        type: "bar",
        stack: "all",
        barCategoryGap: "12%",
        data: values,
        itemStyle: { color: palette.categories[at] },
      })),
    },
  };
}

function each(amounts: number[], evaluations: number[]): number[] {
  return amounts.map((amount, at) => (evaluations[at] ? amount / evaluations[at]! : 0));
}

/** By the time between the ends of two stretches; nothing for the first, whose start is unknown. */
function speed({ evaluations, ended_at }: Buckets): number[] {
  return evaluations.map((count, at) => {
    const [from, to] = [ended_at[at - 1], ended_at[at]];
    return from && to && to > from ? (60 * count) / (to - from) : 0;
  });
}

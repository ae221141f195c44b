/** Which test cases does nobody solve, and who is a specialist? Rows are cases, columns are candidates. */
import type { CaseMatrix, Reward } from "../api";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, FONT, tooltip } from "./common";
import type { Drawing } from "./figure";

export interface Line {
  name: string;
  group: string;
  /** By column; NaN where the case failed. */
  values: number[];
  /** 0 for the worst to 1 for the best; NaN where the case failed. */
  shades: number[];
  /** Mean worth over all columns, where a failure is worth nothing. */
  mean: number;
}

/** Rows of the cases, the hardest first. */
export function linesOfCases({ cases, values }: CaseMatrix, metric: string, reward?: Reward): Line[] {
  const columns = values[metric] ?? [];
  const lines = cases.map(({ id, group }, row) => line(id, group, columns.map((column) => column[row] ?? NaN), reward));
  return lines.sort((a, b) => a.mean - b.mean);
}

export function line(name: string, group: string, values: number[], reward?: Reward): Line {
  const known = values.filter((value) => !Number.isNaN(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const flip = reward?.direction === "minimize";
  const shades = values.map((value) => {
    const share = high > low ? (value - low) / (high - low) : Number.isNaN(value) ? NaN : 0.5;
    return flip ? 1 - share : share;
  });
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const utility = reward ? (mean - reward.low) / (reward.high - reward.low) : mean;
  const solved = known.length / values.length;
  return { name, group, values, shades, mean: known.length ? (flip ? 1 - utility : utility) * solved : -Infinity };
}

const ROW = 15;

export function heatHeight(lines: readonly Line[]): number {
  return Math.max(180, lines.length * ROW + 70);
}

export function heat(lines: readonly Line[], numbers: readonly number[], what: string, palette: Palette): Drawing {
  const cells: (number | string)[][] = [];
  const failures: number[][] = [];
  lines.forEach(({ shades }, row) =>
    shades.forEach((shade, column) => {
      if (Number.isNaN(shade)) failures.push([column, row, 0]);
      else cells.push([column, row, shade]);
    }),
  );
  const category = (data: string[], more: object) => ({
    type: "category",
    data,
    axisLine: { show: false },
    axisTick: { show: false },
    splitArea: { show: false },
    ...more,
  });
  return {
    label: sentence(lines, numbers, what),
    header: [what, "group", ...numbers.map((no) => `#${no}`)],
    rows: () => lines.map(({ name, group, values }) => [name, group, ...values]),
    option: {
      ...ANIMATION,
      grid: { left: 110, right: 16, top: 8, bottom: 50 },
      xAxis: category(numbers.map((no) => `#${no}`), {
        axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, rotate: numbers.length > 20 ? 60 : 0 },
      }),
      yAxis: category(lines.map(({ name }) => name), {
        inverse: true,
        axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, width: 100, overflow: "truncate" },
      }),
      visualMap: [
        { type: "continuous", show: false, seriesIndex: 0, dimension: 2, min: 0, max: 1, inRange: { color: palette.ramp } },
      ],
      tooltip: tooltip(palette, ({ data: [column, row] }) => {
        const { name, values, group } = lines[row]!;
        const value = values[column]!;
        return [
          ["candidate", `#${numbers[column]}`],
          [what, group ? `${name} (${group})` : name],
          ["value", Number.isNaN(value) ? "failed" : number(value, 6)],
        ];
      }),
      series: [
        { id: "cells", type: "heatmap", data: cells, itemStyle: { borderColor: palette.panel, borderWidth: 1 } },
        {
          id: "failures",
          type: "scatter",
          data: failures,
          symbol: "path://M0,0 L10,10 M10,0 L0,10",
          symbolSize: 7,
          itemStyle: { color: "transparent", borderColor: palette.failure, borderWidth: 1.5 },
        },
      ],
    },
  };
}

function sentence(lines: readonly Line[], numbers: readonly number[], what: string): string {
  const hardest = lines[0];
  const size = `${lines.length} ${what}s against ${numbers.length} candidates`;
  return hardest ? `Heat map of ${size}; the hardest is ${hardest.name}` : `Heat map of ${size}`;
}

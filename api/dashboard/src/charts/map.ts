/** What is covered? Cells of two rewards, coloured by the best utility in each; empty cells stay visible. */
import type { Reward } from "../api";
import { type Columns } from "../columns";
import { number, percent } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, FONT, tick, title, tooltip } from "./common";
import type { Drawing } from "./figure";

export interface Cells extends Drawing {
  /** The elite of each cell that has one, in the order of the picture's cells. */
  elites: number[];
}

interface Wish {
  x: Reward;
  y: Reward;
  bins: number;
}

export function cells(columns: Columns, numbers: readonly number[], { x, y, bins }: Wish, palette: Palette): Cells {
  const best = new Map<number, number>();
  for (const no of numbers) {
    const cell = bin(x, columns, no, bins) * bins + bin(y, columns, no, bins);
    const held = best.get(cell);
    if (held === undefined || columns.scalar[no]! > columns.scalar[held]!) best.set(cell, no);
  }
  const found = [...best];
  const utilities = found.map(([, no]) => columns.scalar[no]!);
  const [low, high] = [Math.min(...utilities, 1), Math.max(...utilities, 0)];
  const share = found.length / (bins * bins);
  const category = (reward: Reward, more: object) => ({
    type: "category",
    data: Array.from({ length: bins }, (_, at) => tick(reward.low + (at * (reward.high - reward.low)) / bins)),
    name: title(reward),
    nameLocation: "middle",
    nameTextStyle: { color: palette.soft, fontFamily: FONT, fontSize: 12 },
    axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11 },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: palette.line } },
    inverse: reward.direction === "minimize",
    ...more,
  });
  return {
    elites: found.map(([, no]) => no),
    label: `Map of ${x.name} and ${y.name}: ${found.length} of ${bins * bins} cells are covered (${percent(share)})`,
    header: [`${x.name} from`, `${y.name} from`, "elite", "utility"],
    rows: () =>
      found.map(([cell, no]) => [edge(x, Math.floor(cell / bins), bins), edge(y, cell % bins, bins), no, columns.scalar[no]!]),
    option: {
      ...ANIMATION,
      grid: { left: 76, right: 84, top: 12, bottom: 52, show: true, borderColor: palette.line },
      xAxis: category(x, { nameGap: 30 }),
      yAxis: category(y, { nameGap: 50 }),
      visualMap: [
        {
          type: "continuous",
          min: low,
          max: Math.max(high, low + 1e-9),
          dimension: 2,
          calculable: false,
          inRange: { color: palette.ramp },
          right: 8,
          top: "middle",
          itemWidth: 10,
          itemHeight: 140,
          text: [number(high, 3), number(low, 3)],
          textStyle: { color: palette.soft, fontSize: 11 },
        },
      ],
      tooltip: tooltip(palette, ({ dataIndex }) => {
        const no = found[dataIndex]?.[1];
        if (no === undefined) return [];
        return [
          ["elite", `#${no}`],
          ["utility", number(columns.scalar[no], 6)],
          [x.name, number(columns.rewards[x.name]?.[no])],
          [y.name, number(columns.rewards[y.name]?.[no])],
        ];
      }),
      series: [
        {
          id: "cells",
          type: "heatmap",
          data: found.map(([cell, no]) => [Math.floor(cell / bins), cell % bins, columns.scalar[no]!]),
          itemStyle: { borderColor: palette.panel, borderWidth: 1 },
        },
      ],
    },
  };
}

function bin({ name, low, high }: Reward, columns: Columns, no: number, bins: number): number {
  const share = ((columns.rewards[name]?.[no] ?? low) - low) / (high - low);
  return Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
}

function edge({ low, high }: Reward, at: number, bins: number): number {
  return low + (at * (high - low)) / bins;
}

/** Is an island dead, and what did migration do? Best so far of each island, and who went where. */
import type { Islands } from "../api";
import { isValid, type Columns } from "../columns";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, FONT, tooltip } from "./common";
import type { Drawing } from "./figure";
import { minutes } from "./score";

const LANE = 22;

export function islandsHeight(count: number): number {
  return 300 + count * LANE;
}

export function islands(columns: Columns, { islands: found, migrations }: Islands, palette: Palette): Drawing {
  const x = minutes(columns);
  const start = columns.at.find((instant) => !Number.isNaN(instant)) ?? 0;
  const colour = (island: number) => palette.categories[island % palette.categories.length]!;
  const lines = found.map(({ island }) => course(columns, island, x));
  const last = columns.count ? x[columns.count - 1]! : 1;
  const when = (at: number) => Math.min((at - start) / 60, last); // a migration is told after its evaluation has ended
  const lanes = found.length * LANE;
  const moves = migrations.map(({ at, source, target }) => [when(at), source, when(at), target]);
  return {
    label: sentence(found, migrations.length),
    header: ["island", "members", "best", "utility of the best", "mean", "deviation"],
    rows: () => found.map(({ island, size, best, mean, deviation }) => [island, size, best && `#${best.no}`, best?.scalar, mean, deviation]),
    option: {
      ...ANIMATION,
      grid: [
        { left: 76, right: 16, top: 12, height: 220 },
        { left: 76, right: 16, bottom: 46, height: lanes },
      ],
      xAxis: [
        axis(palette, { scale: false, min: 0, max: last || 1, axisLabel: { show: false } }),
        axis(palette, { gridIndex: 1, scale: false, min: 0, max: last || 1, name: "minutes since the start", nameGap: 26 }),
      ],
      yAxis: [
        axis(palette, { name: "utility", nameGap: 46 }),
        {
          gridIndex: 1,
          type: "category",
          inverse: true,
          data: found.map(({ island }) => `island ${island}`),
          axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11 },
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: { show: true, interval: 0, lineStyle: { color: palette.line } },
        },
      ],
      dataZoom: [{ id: "time", type: "inside", xAxisIndex: [0, 1], filterMode: "none" }],
      tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
        const move = migrations[dataIndex];
        if (seriesId !== "moves" || !move) return [];
        return [
          ["candidate", `#${move.no}`],
          ["from", `island ${move.source}`],
          ["to", `island ${move.target}`],
          ["there", move.status.replace("_", " ")],
        ];
      }),
      series: [
        ...found.map(({ island }, at) => ({
          id: `island-${island}`,
          type: "line",
          step: "end",
          symbol: "none",
          triggerLineEvent: true,
          data: lines[at],
          lineStyle: { color: colour(island), width: 2 },
        })),
        {
          id: "moves",
          type: "custom",
          xAxisIndex: 1,
          yAxisIndex: 1,
          encode: { x: [0, 2], y: [1, 3] },
          data: moves,
          clip: true,
          renderItem: (_: unknown, api: any) => arrow(api, colour(api.value(1))),
        },
      ],
    },
  };
}

function arrow(api: any, stroke: string): object {
  const [x, from] = api.coord([api.value(0), api.value(1)]);
  const [, to] = api.coord([api.value(2), api.value(3)]);
  const tip = to > from ? -5 : 5;
  return {
    type: "group",
    children: [
      { type: "circle", shape: { cx: x, cy: from, r: 2.5 }, style: { fill: stroke } },
      { type: "line", shape: { x1: x, y1: from, x2: x, y2: to }, style: { stroke, lineWidth: 1.2, opacity: 0.75 } },
      { type: "polygon", shape: { points: [[x, to], [x - 3, to + tip], [x + 3, to + tip]] }, style: { fill: stroke } },
    ],
  };
}

/** Where the best of an island rose. */
function course(columns: Columns, island: number, x: Float64Array): number[][] {
  const points: number[][] = [];
  let best = -Infinity;
  for (let no = 0; no < columns.count; no++) {
    if (columns.island[no] !== island || !isValid(columns, no) || columns.scalar[no]! <= best) continue;
    best = columns.scalar[no]!;
    points.push([x[no]!, best]);
  }
  if (points.length) points.push([x[columns.count - 1]!, best]);
  return points;
}

function sentence(found: Islands["islands"], migrations: number): string {
  const top = [...found].sort((a, b) => (b.best?.scalar ?? -1) - (a.best?.scalar ?? -1))[0];
  const leader = top?.best ? `; island ${top.island} leads with ${number(top.best.scalar)}` : "";
  return `${found.length} islands and ${migrations} migrations${leader}`;
}

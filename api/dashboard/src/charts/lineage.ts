/** How did the winners come to be? Only the ancestors of the elites, so that the tree stays small at any size. */
import { ancestors, isValid, type Columns } from "../columns";
import { number } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, FONT, mix, tooltip } from "./common";
import type { Drawing } from "./figure";

export interface Tree extends Drawing {
  numbers: Record<string, readonly number[]>;
  groups: string[];
}

export type Colour = "island" | "policy";

export function lineage(columns: Columns, elites: readonly number[], colour: Colour, selected: readonly number[], palette: Palette): Tree {
  const nodes = new Set<number>();
  for (const elite of elites) {
    for (const no of ancestors(columns, elite)) {
      if (nodes.has(no)) break;
      nodes.add(no);
    }
  }
  const members = [...nodes].filter((no) => isValid(columns, no)).sort((a, b) => a - b);
  const groupOf = (no: number) => (colour === "island" ? `island ${columns.island[no]}` : columns.policy[no] || "seed");
  const groups = [...new Set(members.map(groupOf))].sort();
  const trunk = elites[0] === undefined ? [] : ancestors(columns, elites[0]).filter((no) => isValid(columns, no)).reverse();
  const chosen = selected.filter((no) => no < columns.count && isValid(columns, no));
  const leaves = new Set(elites);
  const point = (no: number) => [no, columns.scalar[no]!];
  const numbers: Record<string, readonly number[]> = { trunk, chosen };
  for (const group of groups) numbers[group] = members.filter((no) => groupOf(no) === group);

  return {
    numbers,
    groups,
    label: `Lineage of ${elites.length} elites: ${members.length} ancestors; the best, #${elites[0]}, is ${trunk.length - 1} steps from the seed`,
    header: ["candidate", "parent", "island", "policy", "utility", "elite"],
    rows: () =>
      members.map((no) => {
        const parent = columns.parent[no]!;
        const from = Number.isNaN(parent) ? null : parent;
        return [no, from, columns.island[no]!, columns.policy[no]!, columns.scalar[no]!, leaves.has(no) ? "yes" : "no"];
      }),
    option: {
      ...ANIMATION,
      grid: { left: 62, right: 24, top: 16, bottom: 48 },
      xAxis: axis(palette, { name: "candidate", nameGap: 28, scale: false, min: 0 }),
      yAxis: axis(palette, { name: "utility", nameGap: 46 }),
      dataZoom: [
        { id: "zoom-x", type: "inside", xAxisIndex: 0, filterMode: "none" },
        { id: "zoom-y", type: "inside", yAxisIndex: 0, filterMode: "none", zoomOnMouseWheel: "shift", moveOnMouseMove: false },
      ],
      tooltip: tooltip(palette, ({ seriesId, dataIndex }) => {
        const no = numbers[seriesId]?.[dataIndex];
        if (no === undefined) return [];
        const parent = columns.parent[no]!;
        return [
          ["candidate", `#${no}`],
          ["utility", number(columns.scalar[no], 6)],
          ["parent", Number.isNaN(parent) ? "–" : `#${parent}`],
          ["island", String(columns.island[no])],
          ["policy", columns.policy[no] || "–"],
        ];
      }),
      series: [
        {
          id: "edges",
          type: "line",
          silent: true,
          symbol: "none",
          data: members.flatMap((no) => (Number.isNaN(columns.parent[no]!) ? [] : [point(columns.parent[no]!), point(no), ["-", "-"]])),
          lineStyle: { color: mix(palette.soft, 0.45), width: 1 },
        },
        {
          id: "trunk",
          type: "line",
          symbol: "none",
          silent: true,
          data: trunk.map(point),
          lineStyle: { color: palette.ink, width: 2 },
          z: 3,
        },
        ...groups.map((group, at) => ({
          id: group,
          type: "scatter",
          data: numbers[group]!.map((no) => ({
            value: point(no),
            symbolSize: leaves.has(no) ? 11 : 6,
            label: { show: no === elites[0] || no === 0, formatter: `#${no}`, position: no === 0 ? "right" : "top", color: palette.ink, fontFamily: FONT },
          })),
          itemStyle: { color: palette.categories[at % palette.categories.length] },
          z: 4,
        })),
        {
          id: "chosen",
          type: "scatter",
          data: chosen.map(point),
          symbolSize: 15,
          itemStyle: { color: "transparent", borderColor: palette.ink, borderWidth: 2 },
          z: 6,
        },
      ],
    },
  };
}

/** Did training help? The best of k answers by a new version and by the one before it, on the same contexts. */
import { number } from "../numbers";
import type { Decision } from "../policy-rounds";
import type { Palette } from "../theme";
import { ANIMATION, axis, FONT, tooltip } from "./common";
import type { Drawing } from "./figure";

export function gate({ best_at, contexts }: Decision, names: { version: string; parent: string }, palette: Palette): Drawing {
  const ks = Object.keys(best_at).map(Number).sort((a, b) => a - b);
  const sides = [
    { name: names.version || "new", at: 0, color: palette.categories[0]! },
    { name: names.parent || "old", at: 1, color: palette.soft },
  ];
  const last = ks.at(-1);
  const [newer, older] = last === undefined ? [NaN, NaN] : best_at[last]!;
  return {
    label: `Best of ${last ?? 0} answers over ${contexts} contexts: ${number(newer)} by the new version, ${number(older)} by the old one`,
    header: ["k", ...sides.map(({ name }) => name)],
    rows: () => ks.map((k) => [k, ...best_at[k]!]),
    option: {
      ...ANIMATION,
      grid: { left: 62, right: 20, top: 14, bottom: 46 },
      xAxis: {
        type: "category",
        data: ks.map(String),
        name: "answers to a context (k)",
        nameLocation: "middle",
        nameGap: 28,
        nameTextStyle: { color: palette.soft, fontFamily: FONT },
        axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11 },
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
      },
      yAxis: axis(palette, { name: "best utility", nameGap: 46 }),
      tooltip: tooltip(palette, ({ seriesName, name, value }) => [
        ["version", seriesName],
        ["k", name],
        ["best utility", number(value, 5)],
      ]),
      series: sides.map(({ name, at, color }) => ({
        id: String(at),
        name,
        type: "line",
        symbol: "circle",
        symbolSize: 7,
        data: ks.map((k) => best_at[k]![at as 0 | 1]),
        itemStyle: { color },
        lineStyle: { color, width: 2, type: at ? "dashed" : "solid" },
      })),
    },
  };
}

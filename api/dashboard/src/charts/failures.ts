/** Why is the valid share what it is? Failures by kind, in equal stretches of the search. */
import type { Columns } from "../columns";
import { isValid } from "../columns";
import { percent } from "../numbers";
import type { Palette } from "../theme";
import { ANIMATION, axis, FONT, tooltip } from "./common";
import type { Drawing } from "./figure";

const STRETCHES = 40;

export function failureKinds(columns: Columns): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (let no = 0; no < columns.count; no++) {
    if (!isValid(columns, no)) counts.set(columns.verdict[no]!, (counts.get(columns.verdict[no]!) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const COLOURS = [1, 3, 4, 6, 5, 7];

/** Not the greens and blues, which would look like success. */
export function failureColour(at: number, { categories }: Palette): string {
  return categories[COLOURS[at % COLOURS.length]!]!;
}

export function failures(columns: Columns, palette: Palette): Drawing {
  const kinds = failureKinds(columns).map(([kind]) => kind);
  const width = Math.max(1, Math.ceil(columns.count / STRETCHES));
  const stretches = Math.ceil(columns.count / width);
  const counts = kinds.map(() => new Array<number>(stretches).fill(0));
  for (let no = 0; no < columns.count; no++) {
    if (!isValid(columns, no)) counts[kinds.indexOf(columns.verdict[no]!)]![Math.floor(no / width)]!++;
  }
  const size = (at: number) => Math.min(width, columns.count - at * width);
  const names = Array.from({ length: stretches }, (_, at) => String(at * width));
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  return {
    label: `${total} of ${columns.count} candidates failed: ${failureKinds(columns).map(([kind, count]) => `${count} ${kind.replaceAll("_", " ")}`).join(", ") || "none"}`,
    header: ["from candidate", "candidates", ...kinds],
    rows: () => names.map((name, at) => [Number(name), size(at), ...counts.map((row) => row[at]!)]),
    option: {
      ...ANIMATION,
      grid: { left: 56, right: 16, top: 12, bottom: 46 },
      xAxis: {
        type: "category",
        data: names,
        name: "candidate",
        nameLocation: "middle",
        nameGap: 28,
        nameTextStyle: { color: palette.soft, fontFamily: FONT },
        axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11 },
        axisLine: { lineStyle: { color: palette.line } },
        axisTick: { show: false },
      },
      yAxis: axis(palette, { scale: false, min: 0, axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, formatter: percent } }),
      tooltip: tooltip(palette, ({ seriesName, dataIndex }) => [
        ["candidates", `${dataIndex * width} to ${dataIndex * width + size(dataIndex) - 1}`],
        [seriesName, String(counts[kinds.indexOf(seriesName)]?.[dataIndex])],
      ]),
      series: kinds.map((kind, at) => ({
        id: kind,
        name: kind,
        type: "bar",
        stack: "all",
        barCategoryGap: "12%",
        data: counts[at]!.map((count, stretch) => count / size(stretch)),
        itemStyle: { color: failureColour(at, palette) },
      })),
    },
  };
}

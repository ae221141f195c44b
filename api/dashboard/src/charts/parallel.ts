/** Which rewards fight each other: one line per candidate, and up is better on every axis. */
import type { Problem } from "../api";
import { isValid, type Columns } from "../columns";
import type { Palette } from "../theme";
import { ANIMATION, extent, FONT, mix, tick, title } from "./common";
import type { Drawing } from "./figure";

const MOST_LINES = 1200;

export interface Parallel extends Drawing {
  drawn: number;
}

/** `held` are within the limits that a person has set; null without limits. */
export function parallel(
  columns: Columns,
  { rewards }: Problem,
  first: readonly number[],
  held: ReadonlySet<number> | null,
  selected: readonly number[],
  palette: Palette,
): Parallel {
  const always = new Set([...first, ...selected].filter((no) => no < columns.count && isValid(columns, no)));
  const drawn = sample(columns, always, held);
  const row = (no: number) => rewards.map(({ name }) => columns.rewards[name]?.[no] ?? NaN);
  const clipped = (no: number) => rewards.map(({ name, low, high }) => Math.min(high, Math.max(low, columns.rewards[name]?.[no] ?? NaN)));
  const isIn = (no: number) => held === null || held.has(no);
  const lines = (id: string, numbers: number[], color: string, width: number, z: number) => ({
    id,
    type: "parallel",
    data: numbers.map(clipped),
    lineStyle: { color, width, opacity: 1 },
    inactiveOpacity: 1,
    activeOpacity: 1,
    smooth: false,
    progressive: 500,
    z,
  });
  const chosen = new Set(selected);
  const leading = new Set(first);
  const out = drawn.filter((no) => !isIn(no));
  const plain = drawn.filter((no) => isIn(no) && !chosen.has(no) && !leading.has(no));
  const best = drawn.filter((no) => isIn(no) && leading.has(no) && !chosen.has(no));

  return {
    drawn: drawn.length,
    label: sentence(rewards.length, drawn.length, held),
    header: ["candidate", "within the limits", ...rewards.map(({ name }) => name)],
    rows: () => drawn.map((no) => [no, isIn(no) ? "yes" : "no", ...row(no)]),
    option: {
      ...ANIMATION,
      parallel: {
        left: 60,
        right: 90,
        top: 40,
        bottom: 24,
        parallelAxisDefault: {
          type: "value",
          scale: true,
          nameLocation: "end",
          nameGap: 18,
          nameTextStyle: { color: palette.ink, fontFamily: FONT, fontSize: 12 },
          axisLine: { lineStyle: { color: palette.soft } },
          axisTick: { show: false },
          axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, formatter: tick },
        },
      },
      parallelAxis: rewards.map((reward, dim) => ({
        id: `axis-${dim}`,
        areaSelectStyle: { width: 22, color: palette.accent, borderColor: palette.accent, opacity: 0.25 },
        dim,
        name: title(reward),
        ...extent(reward, columns.rewards[reward.name] ?? new Float64Array()),
        inverse: reward.direction === "minimize",
        nameLocation: reward.direction === "minimize" ? "start" : "end",
      })),
      series: [
        lines("out", out, mix(palette.soft, held ? 0.1 : 0), 1, 1),
        lines("plain", plain, mix(palette.soft, opacity(plain.length)), 1, 2),
        lines("best", best, mix(palette.accent, 0.85), 1.6, 3),
        lines("chosen", [...chosen].filter((no) => always.has(no)), palette.ink, 2.6, 4),
      ],
    },
  };
}

/** Whoever must be seen, and of the others evenly many, those within the limits before the rest. */
function sample(columns: Columns, always: ReadonlySet<number>, held: ReadonlySet<number> | null): number[] {
  const inside: number[] = [];
  const outside: number[] = [];
  for (let no = 0; no < columns.count; no++) {
    if (!isValid(columns, no) || columns.status[no] === "duplicate" || always.has(no)) continue;
    (held === null || held.has(no) ? inside : outside).push(no);
  }
  const some = evenly(inside, MOST_LINES);
  return [...evenly(outside, MOST_LINES - some.length), ...some, ...always];
}

function evenly(numbers: number[], most: number): number[] {
  if (numbers.length <= most) return numbers;
  return Array.from({ length: most }, (_, at) => numbers[Math.floor((at * numbers.length) / most)]!);
}

function opacity(lines: number): number {
  return Math.max(0.12, Math.min(0.5, 60 / Math.max(1, lines)));
}

function sentence(rewards: number, drawn: number, held: ReadonlySet<number> | null): string {
  const lines = `Parallel coordinates of ${rewards} rewards, ${drawn} candidates drawn`;
  return held ? `${lines}; ${held.size} candidates are within the limits` : lines;
}

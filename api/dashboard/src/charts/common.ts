/** What all pictures share: axes, tooltips and colours, so that they look like parts of one instrument. */
import type { Reward } from "../api";
import { number } from "../numbers";
import type { Palette } from "../theme";

export const FONT = '"Inter Variable", system-ui, sans-serif';

export function axis(palette: Palette, more: object): object {
  return {
    type: "value",
    scale: true,
    nameLocation: "middle",
    nameGap: 32,
    nameTextStyle: { color: palette.soft, fontFamily: FONT, fontSize: 12 },
    axisLabel: { color: palette.soft, fontFamily: FONT, fontSize: 11, hideOverlap: true, formatter: tick },
    axisLine: { show: true, lineStyle: { color: palette.line } },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.line, opacity: 0.6 } },
    ...more,
  };
}

export function tick(value: number): string {
  return number(value, 3).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

/** A tooltip of text nodes: names come from problems, and problems from anybody. */
export function tooltip(palette: Palette, tell: (item: any) => [string, string][]): object {
  return {
    trigger: "item",
    confine: true,
    transitionDuration: 0,
    backgroundColor: palette.panel,
    borderColor: palette.line,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: palette.ink, fontFamily: FONT, fontSize: 12 },
    formatter: (item: any) => card(tell(item)),
  };
}

function card(lines: [string, string][]): HTMLElement {
  const list = document.createElement("dl");
  list.className = "card";
  for (const [name, value] of lines) {
    list.appendChild(document.createElement("dt")).textContent = name;
    list.appendChild(document.createElement("dd")).textContent = value;
  }
  return list;
}

/** A reward's name with the way that is better, and its unit. */
export function title({ name, direction, unit }: Pick<Reward, "name" | "direction" | "unit">): string {
  return `${name} ${direction === "minimize" ? "↓" : "↑"}${unit ? ` ${unit}` : ""}`;
}

/** The part of a reward's values that its bounds allow: what lies outside is worth no less than the bound itself. */
export function extent({ low, high }: Reward, values: Float64Array): { min: number; max: number } {
  let [min, max] = [Infinity, -Infinity];
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    min = Math.min(min, Math.max(value, low));
    max = Math.max(max, Math.min(value, high));
  }
  if (!(min <= max)) return { min: low, max: high };
  const margin = 0.04 * (max - min || high - low);
  return { min: Math.max(low, min - margin), max: Math.min(high, max + margin) };
}

/** Whether `a` is better than `b` in this reward. */
export function better(reward: Reward, a: number, b: number): boolean {
  return reward.direction === "minimize" ? a < b : a > b;
}

export function mix(colour: string, alpha: number): string {
  return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
}

export const ANIMATION = { animation: false };

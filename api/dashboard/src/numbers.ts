/** Numbers as people read them. */

const MINUS = "\u2212";
const THIN = "\u202f";

/** Four significant digits, without an exponent where that is readable; "–" for what is absent. */
export function number(value: number | null | undefined, digits = 4): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "–";
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) return value.toExponential(digits - 1).replace("-", MINUS).replace("+", "");
  if (Number.isInteger(value)) return integer(value);
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  return value.toFixed(decimals).replace("-", MINUS);
}

/** With its sign, also where it is positive. */
export function change(value: number): string {
  return (value > 0 ? "+" : "") + number(value, 3);
}

export function integer(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, THIN)
    .replace("-", MINUS);
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)}${THIN}%` : "–";
}

export function duration(seconds: number): string {
  if (seconds < 1) return `${Math.round(1000 * seconds)}${THIN}ms`;
  if (seconds < 100) return `${seconds.toFixed(seconds < 10 ? 1 : 0)}${THIN}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 100) return `${minutes}${THIN}min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours}${THIN}h ${minutes % 60}${THIN}min` : `${Math.round(hours / 24)}${THIN}d`;
}

export function ago(instant: string, now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(instant)) / 1000);
  return seconds < 5 ? "just now" : `${duration(Math.round(seconds))} ago`;
}

export function dollars(value: number): string {
  return `$${value.toFixed(value < 1 ? 4 : 2)}`;
}

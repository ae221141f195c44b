/** Ranges of rewards that a person is interested in, kept in the address: `limits=name~low~high,…`. */
import { useMemo } from "react";
import { useQuery } from "./router";
import { isValid, type Columns } from "./columns";

export type Range = readonly [low: number, high: number];
export type Limits = ReadonlyMap<string, Range>;

export function useLimits(): [Limits, (name: string, range: Range | null) => void] {
  const [text, setText] = useQuery("limits");
  const limits = useMemo(() => parse(text), [text]);
  return [
    limits,
    (name, range) => {
      const next = new Map(parse(new URLSearchParams(location.search).get("limits") ?? ""));
      if (range) next.set(name, range);
      else next.delete(name);
      setText([...next].map(([each, [low, high]]) => [encodeURIComponent(each), short(low), short(high)].join("~")).join(","));
    },
  ];
}

function parse(text: string): Limits {
  const parts = text.split(",").map((part) => part.split("~"));
  const found = parts.map(([name = "", low, high]) => [decodeURIComponent(name), [Number(low), Number(high)]] as const);
  return new Map(found.filter(([name, range]) => name && range.every(Number.isFinite)));
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** The valid candidates whose rewards lie within all limits. */
export function within(columns: Columns, limits: Limits): number[] {
  const bounds = [...limits].flatMap(([name, range]) => (columns.rewards[name] ? [[columns.rewards[name], range] as const] : []));
  const found: number[] = [];
  for (let no = 0; no < columns.count; no++) {
    if (isValid(columns, no) && bounds.every(([values, [low, high]]) => values[no]! >= low && values[no]! <= high)) found.push(no);
  }
  return found;
}

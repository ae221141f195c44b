/** The one selection of candidates, kept in the address and honoured by every view. */
import { useCallback, useMemo } from "react";
import { useAddress, useQuery } from "./router";

export interface Selection {
  numbers: readonly number[];
  has(no: number): boolean;
  set(numbers: readonly number[], how?: "push" | "replace"): void;
  toggle(no: number): void;
}

export const MOST_SELECTED = 500;
/** More would not fit into an address. */

export function useSelection(): Selection {
  const [text, setText] = useQuery("selected");
  const numbers = useMemo(() => parse(text), [text]);
  const set = useCallback(
    (chosen: readonly number[], how: "push" | "replace" = "push") => setText(chosen.slice(0, MOST_SELECTED).join(","), how),
    [setText],
  );
  return useMemo(() => {
    const members = new Set(numbers);
    return {
      numbers,
      has: (no: number) => members.has(no),
      set,
      toggle: (no: number) => set(members.has(no) ? numbers.filter((each) => each !== no) : [...numbers, no]),
    };
  }, [numbers, set]);
}

function parse(text: string): number[] {
  const found = text.split(",").filter((part) => /^\d{1,15}$/.test(part));
  return [...new Set(found.map(Number))];
}

/** Addresses within a campaign; the selection goes along. */
export function usePlaces(id: string): (view?: string) => string {
  const address = useAddress();
  const selected = new URLSearchParams(address.slice(address.indexOf("?") + 1)).get("selected");
  const along = address.includes("?") && selected ? `selected=${selected}` : "";
  return (view = "") => `/campaigns/${id}${view && `/${view}`}${along && (view.includes("?") ? "&" : "?") + along}`;
}

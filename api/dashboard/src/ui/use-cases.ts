/** Test cases of several candidates, each read once. */
import { useEffect, useState } from "react";
import { get, type Case } from "../api";

const AT_ONCE = 4;
const known = new Map<string, Promise<Case[]>>();

function read(campaign: string, no: number): Promise<Case[]> {
  const key = `${campaign}/${no}`;
  const found = known.get(key);
  if (found) return found;
  const asked = get("/v1/campaigns/{campaign_id}/candidates/{no}/cases", { campaign_id: campaign, no });
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

/** By candidate number; grows while they arrive. */
export function useCases(campaign: string, numbers: readonly number[]): ReadonlyMap<number, Case[]> {
  const [cases, setCases] = useState<ReadonlyMap<number, Case[]>>(new Map());
  const key = numbers.join();
  useEffect(() => {
    let wanted = true;
    const queue = [...numbers];
    const found = new Map<number, Case[]>();
    async function work() {
      for (let no = queue.shift(); no !== undefined && wanted; no = queue.shift()) {
        found.set(no, await read(campaign, no).catch(() => []));
      }
    }
    void Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => wanted && setCases(found));
    return () => {
      wanted = false;
    };
  }, [campaign, key]);
  return cases;
}

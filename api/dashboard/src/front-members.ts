import { useMemo } from "react";
import { useGet, type Front } from "./api";
import { useCampaign } from "./campaign-data";
import { useSlowly } from "./slowly";

/** The campaign's Pareto front over all its rewards, as the server keeps it. */
export function useCampaignFront(): Front | undefined {
  const { campaign, version } = useCampaign();
  return useGet("/v1/campaigns/{campaign_id}/front", { campaign_id: campaign.id }, useSlowly(version)).data;
}

/** Numbers of its members. */
export function useFront(): ReadonlySet<number> {
  const found = useCampaignFront();
  return useMemo(() => new Set(found?.members.map(({ no }) => no)), [found]);
}

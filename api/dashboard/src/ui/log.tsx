import { useGet } from "../api";
import { useCampaign } from "../campaign-data";

/** What a candidate printed: anything at all, so it is shown as text. */
export function Log({ no }: { no: number }) {
  const { campaign } = useCampaign();
  const { data } = useGet("/v1/campaigns/{campaign_id}/candidates/{no}/log", { campaign_id: campaign.id, no });
  if (!data) return null;
  return (
    <section className="panel" aria-label="Output">
      <h2>What it printed</h2>
      <pre className="log" tabIndex={0}>
        {data}
      </pre>
    </section>
  );
}

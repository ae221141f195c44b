/** Did retraining help? Each round, the gate's numbers, and its verdict. */
import { useMemo } from "react";
import { useGet } from "../api";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { gate } from "../charts/gate";
import { ago, change, integer, number } from "../numbers";
import { POLICY_EVENTS, rounds, type Decision, type Round } from "../policy-rounds";
import { useQuery } from "../router";
import { useSlowly } from "../slowly";
import { usePalette } from "../theme";
import { Legend } from "../ui/legend";
import { PolicyControls } from "../ui/policy-controls";
import { Empty, Failure, Loading } from "../ui/states";

const FATES: Partial<Record<Round["fate"], string>> = {
  promoted: "good",
  "rolled back": "bad",
  "refused by the gate": "bad",
  "training came to nothing": "bad",
};

export function TrainingView() {
  const { campaign, version } = useCampaign();
  const asked = { campaign_id: campaign.id, type: POLICY_EVENTS, newest: true, limit: 200 };
  const { data, error } = useGet("/v1/campaigns/{campaign_id}/events", asked, useSlowly(version));
  const found = useMemo(() => rounds(data?.data ?? []), [data]);
  const [chosen, setChosen] = useQuery("round");
  if (error) return <Failure error={error} />;
  if (!data) return <Loading what="rounds of training" />;
  if (!found.length) {
    return (
      <Empty title="No policy has been trained in this campaign">
        <p>
          Its programs come from {campaign.mutator}, which{" "}
          {campaign.settings.train === "off" ? "does not learn here." : "has not had enough to learn from yet."}
        </p>
        {campaign.settings.train !== "off" && <PolicyControls />}
      </Empty>
    );
  }
  const shown = found.find(({ round }) => String(round) === chosen) ?? found.find(({ decision }) => decision) ?? found[0]!;
  return (
    <>
      <section className="panel scroll" aria-label="Rounds of training" tabIndex={0}>
        <div className="heading">
          <h2>Rounds of training</h2>
          <div className="tools">
            <PolicyControls round={shown.version && shown.fate !== "promoted" ? shown : undefined} />
          </div>
        </div>
        <table>
          <thead>
            <tr>
              <th scope="col">Round</th>
              <th scope="col">Version</th>
              <th scope="col">From</th>
              <th scope="col">What became of it</th>
              <th scope="col">Why</th>
              <th scope="col" className="n">
                Gain in value
              </th>
              <th scope="col" className="n">
                Begun
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((each) => (
              <tr key={each.round} className={each === shown ? "chosen" : ""}>
                <th scope="row">
                  <button className="small" aria-pressed={each === shown} onClick={() => setChosen(String(each.round))}>
                    {each.round}
                  </button>
                </th>
                <td className="mono">{each.version || "–"}</td>
                <td className="mono soft">{each.parent || "–"}</td>
                <td>
                  <span className={`badge ${FATES[each.fate] ?? ""}`}>{each.fate}</span>
                </td>
                <td className="reason">{each.reason}</td>
                <td className="n">{each.decision ? change(each.decision.mean) : "–"}</td>
                <td className="n soft">{ago(each.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.decision && <Gate round={shown} decision={shown.decision} />}
      <Report round={shown} />
    </>
  );
}

function Gate({ round, decision }: { round: Round; decision: Decision }) {
  const palette = usePalette();
  const drawing = useMemo(() => gate(decision, round, palette), [decision, round, palette]);
  return (
    <>
      <Figure
        title={`Before and after round ${round.round}`}
        drawing={drawing}
        height={280}
        note={
          <>
            <Legend items={[[`${round.version} (new)`, palette.categories[0]!], [`${round.parent || "old"} (dashed)`, palette.soft]]} />
            Gain in value over {integer(decision.contexts)} contexts: {change(decision.mean)}, 90 % interval from{" "}
            {change(decision.low)} to {change(decision.high)}.
          </>
        }
      />
      <section className="panel scroll" aria-label="Guardrails" tabIndex={0}>
        <h2>Guardrails</h2>
        <table>
          <thead>
            <tr>
              {["Guardrail", "New", "Old", "Limit", "Verdict"].map((name, at) => (
                <th key={name} scope="col" className={at ? "n" : ""}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decision.guardrails.map((each) => (
              <tr key={each.name}>
                <th scope="row">{each.name}</th>
                <td className="n">{number(each.new)}</td>
                <td className="n">{number(each.old)}</td>
                <td className="n">{number(each.limit)}</td>
                <td className="n">
                  <span className={each.passed ? "good-text" : "bad-text"}>{each.passed ? "kept" : "broken"}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Report({ round }: { round: Round }) {
  const entries = Object.entries(round.report ?? {});
  if (!entries.length) return null;
  return (
    <section className="panel" aria-label="Report of the trainer">
      <h2>What the trainer measured in round {round.round}</h2>
      <dl className="facts">
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name.replaceAll("_", " ")}</dt>
            <dd>{typeof value === "number" ? number(value) : typeof value === "string" ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

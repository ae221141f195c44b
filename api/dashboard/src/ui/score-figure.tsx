import { useMemo } from "react";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { measures, score, UTILITY } from "../charts/score";
import { useQuery } from "../router";
import { useSelection } from "../selection";
import { usePalette } from "../theme";
import { Select } from "./select";

/** The course of the search, for the reward and against the measure that the address names. */
export function ScoreFigure({ height }: { height: number }) {
  const { problem, columns } = useCampaign();
  const [name, setName] = useQuery("reward", UTILITY.name);
  const [against, setAgainst] = useQuery("against", "candidate");
  const selection = useSelection();
  const palette = usePalette();
  const reward = problem.rewards.find((each) => each.name === name) ?? UTILITY;
  const known = measures(columns);
  const measure = known.includes(against) ? against : "candidate";
  const drawing = useMemo(
    () => score(columns, { reward, measure, selected: selection.numbers, height }, palette),
    [columns, reward, measure, selection, palette, height],
  );
  return (
    <Figure
      title={`Best ${reward.name} so far`}
      drawing={drawing}
      height={height}
      onPick={({ seriesId, index }) => {
        const no = drawing.numbers[seriesId]?.[index];
        if (no !== undefined) selection.set([no]);
      }}
      controls={
        <>
          <Select
            label="Reward"
            value={reward.name}
            options={[UTILITY, ...problem.rewards].map((each) => [each.name, each.name])}
            onChange={setName}
          />
          <Select label="Against" value={measure} options={known.map((each) => [each, each])} onChange={setAgainst} />
        </>
      }
    />
  );
}

/** What went wrong, how often, and an example of each. */
import { useMemo } from "react";
import { useCampaign } from "../campaign-data";
import { failureColour, failureKinds, failures } from "../charts/failures";
import { Figure } from "../charts/figure";
import { percent } from "../numbers";
import { usePalette } from "../theme";
import { Legend } from "../ui/legend";
import { Messages } from "../ui/messages";
import { Empty } from "../ui/states";

export function FailuresView() {
  const { columns } = useCampaign();
  const palette = usePalette();
  const drawing = useMemo(() => failures(columns, palette), [columns, palette]);
  const kinds = useMemo(() => failureKinds(columns), [columns]);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  if (!total) return <Empty title="Nothing has failed">Every candidate so far has rewards.</Empty>;
  return (
    <>
      <Figure
        title={`Failures: ${percent(total / columns.count)} of all candidates`}
        drawing={drawing}
        height={300}
        note={
          <Legend
            items={kinds.map(([kind, count], at) => [
              `${kind.replaceAll("_", " ")} (${count})`,
              failureColour(at, palette),
            ])}
          />
        }
      />
      <Messages />
    </>
  );
}

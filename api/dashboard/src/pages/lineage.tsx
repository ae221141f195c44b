/** How did the winners come to be? */
import { useMemo } from "react";
import { useCampaign } from "../campaign-data";
import { Figure } from "../charts/figure";
import { lineage, type Colour } from "../charts/lineage";
import { ranked } from "../columns";
import { useFront } from "../front-members";
import { useQuery } from "../router";
import { useSelection } from "../selection";
import { usePalette } from "../theme";
import { CandidateTable } from "../ui/candidate-table";
import { Legend } from "../ui/legend";
import { Select } from "../ui/select";
import { Empty } from "../ui/states";

const MOST = 20;

export function LineageView() {
  const { columns } = useCampaign();
  const selection = useSelection();
  const palette = usePalette();
  const front = useFront();
  const [of, setOf] = useQuery("of", "best");
  const [by, setBy] = useQuery("by", "island");
  const colour: Colour = by === "policy" ? "policy" : "island";
  const elites = useMemo(() => {
    const best = ranked(columns);
    if (of === "selection" && selection.numbers.length) return best.filter((no) => selection.has(no)).slice(0, MOST);
    return (of === "front" && front.size ? best.filter((no) => front.has(no)) : best).slice(0, MOST);
  }, [columns, of, selection, front]);
  const drawing = useMemo(
    () => lineage(columns, elites, colour, selection.numbers, palette),
    [columns, elites, colour, selection, palette],
  );
  if (!elites.length) return <Empty title="No candidate is valid yet" />;
  return (
    <>
      <Figure
        title="Lineage of the elites"
        drawing={drawing}
        height={480}
        onPick={({ seriesId, index }) => {
          const no = drawing.numbers[seriesId]?.[index];
          if (no !== undefined) selection.set([no]);
        }}
        controls={
          <>
            <Select
              label="Ancestors of"
              value={of}
              options={[["best", `the ${MOST} best`], ["front", "the front"], ["selection", "the selected"]]}
              onChange={setOf}
            />
            <Select label="Colour by" value={colour} options={[["island", "island"], ["policy", "policy"]]} onChange={setBy} />
          </>
        }
        note={
          <>
            <Legend items={drawing.groups.map((group, at) => [group, palette.categories[at % palette.categories.length]!])} />
            The dark line leads from the seed to the best; large dots are the elites. With one candidate selected, “Parent” and
            “Best child” below walk along the tree.
          </>
        }
      />
      <section className="panel" aria-label="Elites">
        <h2>Elites</h2>
        <CandidateTable numbers={elites} />
      </section>
    </>
  );
}

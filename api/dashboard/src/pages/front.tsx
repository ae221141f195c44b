/** Which trade-offs exist between two rewards. */
import { useEffect, useMemo, useState } from "react";
import { useCampaign } from "../campaign-data";
import type { ECharts } from "../charts/echarts";
import { front } from "../charts/front";
import { Figure } from "../charts/figure";
import { UTILITY } from "../charts/score";
import { useFront } from "../front-members";
import { useQuery } from "../router";
import { useSelection } from "../selection";
import { usePalette } from "../theme";
import { CandidateTable } from "../ui/candidate-table";
import { Legend } from "../ui/legend";
import { Select } from "../ui/select";

const COLOURS = { none: "nothing", island: "island", utility: "utility" } as const;

export function FrontView() {
  const { problem, columns } = useCampaign();
  const selection = useSelection();
  const palette = usePalette();
  const members = useFront();
  const axes = [...problem.rewards, UTILITY];
  const [x, setX] = useQuery("x", axes[0]!.name);
  const [y, setY] = useQuery("y", axes[1]!.name);
  const [colour, setColour] = useQuery("colour", "none");
  const choice = useMemo(() => {
    const named = (name: string, otherwise: number) => axes.find((each) => each.name === name) ?? axes[otherwise]!;
    return { x: named(x, 0), y: named(y, 1), colour: colour in COLOURS ? (colour as keyof typeof COLOURS) : "none" };
  }, [x, y, colour, problem]);
  const drawing = useMemo(
    () => front(columns, choice, members, selection.numbers, palette),
    [columns, choice, members, selection, palette],
  );
  const names = axes.map(({ name }) => [name, name] as const);
  const [chart, setChart] = useState<ECharts>();
  const [picking, setPicking] = useState(false);
  useEffect(() => {
    if (!chart || chart.isDisposed()) return;
    const brushOption = { brushType: picking ? "rect" : false, brushMode: "single" };
    chart.dispatchAction({ type: "takeGlobalCursor", key: "brush", brushOption });
  }, [chart, picking]);

  function selectArea(rows: Record<string, number[]>) {
    const picked = Object.entries(rows).flatMap(([id, indices]) => indices.map((index) => drawing.numbers[id]?.[index]));
    selection.set([...new Set(picked.filter((no) => no !== undefined))].sort((a, b) => columns.scalar[b]! - columns.scalar[a]!));
    chart?.dispatchAction({ type: "brush", areas: [] });
    setPicking(false);
  }

  const islands = Object.keys(drawing.numbers).filter((id) => id.startsWith("dots-island"));
  return (
    <>
      <Figure
        title="Pareto front"
        drawing={drawing}
        height={520}
        onPick={({ seriesId, index }, event) => {
          const no = drawing.numbers[seriesId]?.[index];
          if (no === undefined) return;
          if (event?.shiftKey) selection.toggle(no);
          else selection.set([no]);
        }}
        onReady={setChart}
        onBrush={selectArea}
        controls={
          <>
            <Select label="Across" value={choice.x.name} options={names} onChange={setX} />
            <Select label="Up" value={choice.y.name} options={names} onChange={setY} />
            <Select label="Colour by" value={choice.colour} options={Object.entries(COLOURS)} onChange={setColour} />
            <button className="small" aria-pressed={picking} onClick={() => setPicking(!picking)}>
              Select an area
            </button>
          </>
        }
        note={
          <Legend
            items={[
              ["best trade-offs of these two", palette.ink],
              ...(members.size ? [["front of all rewards", palette.accent] as const] : []),
              ...(choice.colour === "none" ? [["other valid candidates", palette.soft] as const] : []),
              ...(choice.colour === "island"
                ? islands.map((id, at) => [id.slice(5), palette.categories[at % palette.categories.length]!] as const)
                : []),
            ]}
          />
        }
      />
      <section className="panel" aria-label="Best trade-offs">
        <div className="heading">
          <h2>Best trade-offs of {choice.x.name} and {choice.y.name}</h2>
          <div className="tools">
            <button onClick={() => selection.set(drawing.numbers.steps!)}>Select them</button>
          </div>
        </div>
        <CandidateTable numbers={drawing.numbers.steps!} />
      </section>
    </>
  );
}

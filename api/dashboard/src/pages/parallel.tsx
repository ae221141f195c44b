/** Which rewards fight each other, and who does well in several. */
import { useEffect, useMemo, useRef, useState } from "react";
import { useCampaign } from "../campaign-data";
import type { ECharts } from "../charts/echarts";
import { Figure } from "../charts/figure";
import { parallel } from "../charts/parallel";
import { best } from "../columns";
import { useFront } from "../front-members";
import { useLimits, within, type Range } from "../limits";
import { integer } from "../numbers";
import { useSelection } from "../selection";
import { usePalette } from "../theme";
import { CandidateTable } from "../ui/candidate-table";
import { Legend } from "../ui/legend";
import { LimitFields } from "../ui/limit-fields";

export function ParallelView() {
  const { problem, columns } = useCampaign();
  const selection = useSelection();
  const palette = usePalette();
  const members = useFront();
  const [limits, setLimit] = useLimits();
  const [chart, setChart] = useState<ECharts>();
  const held = useMemo(() => (limits.size ? within(columns, limits) : null), [columns, limits]);
  const shown = useMemo(() => [...(held ?? [])].sort((a, b) => columns.scalar[b]! - columns.scalar[a]!), [held, columns]);
  const leading = useMemo(() => (members.size ? [...members] : [best(columns)].filter((no) => no >= 0)), [members, columns]);
  const drawing = useMemo(
    () => parallel(columns, problem, leading, held && new Set(held), selection.numbers, palette),
    [columns, problem, leading, held, selection, palette],
  );
  useBrushes(chart, problem.rewards.map(({ name }) => name), limits, setLimit);

  return (
    <>
      <Figure
        title="Parallel coordinates"
        drawing={drawing}
        height={460}
        onReady={setChart}
        note={
          <>
            <Legend
              items={[
                [members.size ? "front of all rewards" : "best program", palette.accent],
                ["selected", palette.ink],
                ["others", palette.soft],
              ]}
            />
            Up is better on every axis. Drag along an axis to hold a range of it; click the axis to let go.
          </>
        }
      />
      <section className="panel" aria-label="Limits">
        <div className="heading">
          <h2>{held ? `${integer(held.length)} candidates within the limits` : "Limits"}</h2>
          {held && (
            <div className="tools">
              <button onClick={() => selection.set(shown)}>Select them</button>
              <button onClick={() => limits.forEach((_, name) => setLimit(name, null))}>Lift all limits</button>
            </div>
          )}
        </div>
        <LimitFields rewards={problem.rewards} limits={limits} onChange={setLimit} />
        {held && <CandidateTable numbers={shown} />}
      </section>
    </>
  );
}

/** Brushes on the axes and limits in the address follow each other. */
function useBrushes(
  chart: ECharts | undefined,
  names: readonly string[],
  limits: ReadonlyMap<string, Range>,
  setLimit: (name: string, range: Range | null) => void,
) {
  const asked = useRef(false);
  const latest = useRef({ names, setLimit });
  latest.current = { names, setLimit };
  useEffect(() => {
    if (!chart || chart.isDisposed()) return;
    const take = (event: any) => {
      if (asked.current) return;
      const [range] = event.intervals ?? event.batch?.[0]?.intervals ?? [];
      const name = latest.current.names[Number(String(event.parallelAxisId).replace("axis-", ""))];
      if (name !== undefined) latest.current.setLimit(name, range ? [range[0], range[1]] : null);
    };
    chart.on("axisareaselected", take);
    return () => {
      if (!chart.isDisposed()) chart.off("axisareaselected", take);
    };
  }, [chart]);
  useEffect(() => {
    if (!chart || chart.isDisposed()) return;
    asked.current = true;
    latest.current.names.forEach((name, at) => {
      const range = limits.get(name);
      chart.dispatchAction({ type: "axisAreaSelect", parallelAxisId: `axis-${at}`, intervals: range ? [[...range]] : [] });
    });
    asked.current = false;
  }, [chart, limits]);
}

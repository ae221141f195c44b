/** One picture on a canvas. New data never move it: a person's zoom is kept in the units of its axes. */
import { useEffect, useRef } from "react";
import { init, type ECharts, type Option } from "./echarts";

export interface Picked {
  seriesId: string;
  /** Place of the datum in its series. */
  index: number;
}

interface Props {
  option: Option;
  label: string;
  height: number;
  onPick?: (picked: Picked, event: MouseEvent) => void;
  /** Called with the rows of each series that a brush holds. */
  onBrush?: (rows: Record<string, number[]>) => void;
  onReady?: (chart: ECharts) => void;
}

type Zoom = Record<string, { startValue: number; endValue: number; rangeMode: string[] }>;

export function Chart({ option, label, height, onPick, onBrush, onReady }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts>(undefined);
  const zoom = useRef<Zoom>({});
  const handlers = useRef({ onPick, onBrush });
  handlers.current = { onPick, onBrush };

  useEffect(() => {
    const made = init(place.current!, null, { renderer: "canvas" });
    chart.current = made;
    onReady?.(made);
    made.on("click", (event: any) => {
      handlers.current.onPick?.({ seriesId: event.seriesId, index: event.dataIndex }, event.event?.event);
    });
    let brushed: Record<string, number[]> = {};
    made.on("brushSelected", (event: any) => {
      brushed = Object.fromEntries((event.batch[0]?.selected ?? []).map((each: any) => [each.seriesId, each.dataIndex]));
    });
    made.on("brushEnd", () => handlers.current.onBrush?.(brushed));
    made.on("datazoom", () => {
      zoom.current = Object.fromEntries(zooms(made).map((each) => [each.id, valuesOf(each)]));
      noteZoom(place.current!, made);
    });
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current!);
    return () => {
      observer.disconnect();
      made.dispose();
    };
  }, []);

  useEffect(() => {
    const dataZoom = ((option.dataZoom ?? []) as any[]).map((each) => ({ ...each, ...zoom.current[each.id] }));
    chart.current?.setOption({ ...option, dataZoom }, { replaceMerge: ["series"] });
    noteZoom(place.current!, chart.current!);
  }, [option]);

  return <div ref={place} role="img" aria-label={label} className="chart" style={{ height }} />;
}

/** Say in the page which part of the axes is in sight, for whom a canvas says nothing. */
function noteZoom(place: HTMLElement, chart: ECharts): void {
  place.dataset.zoom = zooms(chart)
    .map(({ id, startValue, endValue, start, end }) => (start === 0 && end === 100 ? `${id} all` : `${id} ${startValue} ${endValue}`))
    .join("; ");
}

function zooms(chart: ECharts): any[] {
  return (chart.getOption().dataZoom ?? []) as any[];
}

function valuesOf({ startValue, endValue, start, end }: any): Partial<Zoom[string]> {
  return start === 0 && end === 100 ? {} : { startValue, endValue, rangeMode: ["value", "value"] };
}

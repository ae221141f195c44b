/** A picture with what belongs to it: its result as a sentence, the same as a table, and both to take along. */
import { useRef, useState, type ReactNode } from "react";
import { csv, download, type Cell } from "../download";
import { usePalette } from "../theme";
import { DataTable } from "../ui/data-table";
import { Chart, type Picked } from "./chart";
import { init, type ECharts, type Option } from "./echarts";

export interface Drawing {
  option: Option;
  /** What the picture shows, in a sentence that a screen reader can read instead of it. */
  label: string;
  header: readonly string[];
  /** The same data as rows, made only when somebody asks for them. */
  rows: () => Cell[][];
}

interface Props {
  title: string;
  drawing: Drawing;
  height?: number;
  /** Controls beside the title, such as the choice of axes. */
  controls?: ReactNode;
  note?: ReactNode;
  onPick?: (picked: Picked, event: MouseEvent) => void;
  onBrush?: (rows: Record<string, number[]>) => void;
  onReady?: (chart: ECharts) => void;
}

export function Figure({ title, drawing, height = 360, controls, note, onPick, onBrush, onReady }: Props) {
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<ECharts>(undefined);
  const { panel } = usePalette();
  const file = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

  function saveCsv() {
    download(`${file}.csv`, csv(drawing.header, drawing.rows()), "text/csv;charset=utf-8");
  }

  function saveSvg() {
    const width = chart.current?.isDisposed() === false ? chart.current.getWidth() : 900;
    const drawn = init(null, null, { renderer: "svg", ssr: true, width, height });
    drawn.setOption({ ...drawing.option, backgroundColor: panel, animation: false });
    download(`${file}.svg`, drawn.renderToSVGString(), "image/svg+xml");
    drawn.dispose();
  }

  return (
    <figure className="panel figure">
      <figcaption>
        <h2>{title}</h2>
        <div className="controls">{controls}</div>
        <div className="tools" role="group" aria-label={`${title}: other forms`}>
          <button aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Table
          </button>
          <button onClick={saveCsv}>CSV</button>
          <button onClick={saveSvg}>SVG</button>
        </div>
      </figcaption>
      {asTable ? (
        <DataTable label={drawing.label} header={drawing.header} rows={drawing.rows()} height={height} />
      ) : (
        <Chart
          option={drawing.option}
          label={drawing.label}
          height={height}
          onPick={onPick}
          onBrush={onBrush}
          onReady={(made) => {
            chart.current = made;
            onReady?.(made);
          }}
        />
      )}
      {note && <p className="note">{note}</p>}
    </figure>
  );
}

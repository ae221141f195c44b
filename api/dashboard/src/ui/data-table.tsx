import { useState } from "react";
import type { Cell } from "../download";
import { number } from "../numbers";

const STEP = 200;

interface Props {
  label: string;
  header: readonly string[];
  rows: readonly Cell[][];
  height?: number;
}

/** Plain rows. Long tables show their start; the rest comes when it is asked for, and all of it in the CSV. */
export function DataTable({ label, header, rows, height }: Props) {
  const [shown, setShown] = useState(STEP);
  return (
    <div className="scroll" style={{ maxHeight: height }} tabIndex={0} role="region" aria-label={`Table: ${label}`}>
      <table>
        <thead>
          <tr>
            {header.map((name) => (
              <th key={name} scope="col" className={numeric(rows, header.indexOf(name)) ? "n" : ""}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column} className={typeof cell === "number" ? "n" : ""}>
                  {typeof cell === "number" ? number(cell, 6) : (cell ?? "–")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button className="more" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, rows.length - shown)} more of {rows.length}
        </button>
      )}
    </div>
  );
}

function numeric(rows: readonly Cell[][], column: number): boolean {
  return rows.some((row) => typeof row[column] === "number");
}

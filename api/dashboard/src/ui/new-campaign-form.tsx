import { useState, type FormEvent } from "react";

export interface Wishes {
  budget: { evaluations: number };
  seed: number;
  settings: { islands: number; selection: string };
}

const SELECTIONS = ["auto", "pareto", "lexicase", "tournament", "cells", "softmax"];

/** The few settings that a first campaign needs; the API and the command line have the rest. */
export function NewCampaignForm({ busy, onStart }: { busy: boolean; onStart: (wishes: Wishes) => void }) {
  const [evaluations, setEvaluations] = useState("300");
  const [seed, setSeed] = useState("0");
  const [islands, setIslands] = useState("4");
  const [selection, setSelection] = useState("auto");

  function start(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    onStart({
      budget: { evaluations: Number(evaluations) },
      seed: Number(seed),
      settings: { islands: Number(islands), selection },
    });
  }

  return (
    <form className="panel form" aria-label="New campaign" onSubmit={start}>
      <h2>Start a campaign</h2>
      <label>
        Evaluations
        <input type="number" min={1} required value={evaluations} onChange={(event) => setEvaluations(event.target.value)} />
      </label>
      <label>
        Islands
        <input type="number" min={1} max={1000} required value={islands} onChange={(event) => setIslands(event.target.value)} />
      </label>
      <label>
        Selection
        <select value={selection} onChange={(event) => setSelection(event.target.value)}>
          {SELECTIONS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <label>
        Seed
        <input type="number" min={0} required value={seed} onChange={(event) => setSeed(event.target.value)} />
      </label>
      <button className="primary" type="submit" aria-disabled={busy}>
        Start
      </button>
    </form>
  );
}

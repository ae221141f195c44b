/** Did the search move it, and which candidates did? */
import { ScoreFigure } from "../ui/score-figure";

export function ScoreView() {
  return (
    <>
      <ScoreFigure height={520} />
      <p className="note">
        The line is the best so far. Blue dots were kept by an island, grey ones were valid and not needed; red marks are
        failures. Scroll to zoom, drag to move, click a dot to select it.
      </p>
    </>
  );
}

/** All views of a campaign, in the order of its menu. */
import type { ReactNode } from "react";
import { Overview } from "./overview";
import { ScoreView } from "./score";
import { CandidatesView } from "./candidates";

interface View {
  path: string;
  title: string;
  group: "" | "look" | "search" | "candidates" | "cost";
  show: (rest: readonly string[]) => ReactNode;
}

export const VIEWS: readonly View[] = [
  { path: "", title: "Overview", group: "look", show: () => <Overview /> },
  { path: "score", title: "Score", group: "look", show: () => <ScoreView /> },
  { path: "candidates", title: "Candidates", group: "candidates", show: (rest) => <CandidatesView rest={rest} /> },
];

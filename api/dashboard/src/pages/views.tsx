/** All views of a campaign, in the order of its menu. */
import type { ReactNode } from "react";
import { Overview } from "./overview";
import { CandidatesView } from "./candidates";
import { CasesView } from "./cases";
import { FailuresView } from "./failures";
import { FrontView } from "./front";
import { ParallelView } from "./parallel";
import { ScoreView } from "./score";

interface View {
  path: string;
  title: string;
  group: "" | "look" | "search" | "candidates" | "cost";
  show: (rest: readonly string[]) => ReactNode;
}

export const VIEWS: readonly View[] = [
  { path: "", title: "Overview", group: "look", show: () => <Overview /> },
  { path: "score", title: "Score", group: "look", show: () => <ScoreView /> },
  { path: "front", title: "Pareto front", group: "look", show: () => <FrontView /> },
  { path: "parallel", title: "Parallel axes", group: "look", show: () => <ParallelView /> },
  { path: "cases", title: "Test cases", group: "look", show: () => <CasesView /> },
  { path: "candidates", title: "Candidates", group: "candidates", show: (rest) => <CandidatesView rest={rest} /> },
  { path: "failures", title: "Failures", group: "candidates", show: () => <FailuresView /> },
];

/** All views of a campaign, in the order of its menu. */
import type { ReactNode } from "react";
import { ArchiveView } from "./archive";
import { CandidatesView } from "./candidates";
import { CasesView } from "./cases";
import { FailuresView } from "./failures";
import { FrontView } from "./front";
import { IslandsView } from "./islands";
import { LineageView } from "./lineage";
import { Overview } from "./overview";
import { ParallelView } from "./parallel";
import { ScoreView } from "./score";
import { TrainingView } from "./training";
import { UsageView } from "./usage";

interface View {
  path: string;
  title: string;
  group: "look" | "rewards" | "search" | "candidates";
  show: (rest: readonly string[]) => ReactNode;
}

export const VIEWS: readonly View[] = [
  { path: "", title: "Overview", group: "look", show: () => <Overview /> },
  { path: "score", title: "Score", group: "look", show: () => <ScoreView /> },
  { path: "candidates", title: "Candidates", group: "look", show: (rest) => <CandidatesView rest={rest} /> },
  { path: "front", title: "Pareto front", group: "rewards", show: () => <FrontView /> },
  { path: "parallel", title: "Parallel axes", group: "rewards", show: () => <ParallelView /> },
  { path: "cases", title: "Test cases", group: "rewards", show: () => <CasesView /> },
  { path: "archive", title: "Archive map", group: "rewards", show: () => <ArchiveView /> },
  { path: "lineage", title: "Lineage", group: "search", show: () => <LineageView /> },
  { path: "islands", title: "Islands", group: "search", show: () => <IslandsView /> },
  { path: "training", title: "Training", group: "search", show: () => <TrainingView /> },
  { path: "failures", title: "Failures", group: "candidates", show: () => <FailuresView /> },
  { path: "usage", title: "Cost and speed", group: "candidates", show: () => <UsageView /> },
];

"""One program on every case of its problem: stage by stage, and what it got until it was ended.

What the author's code takes is not the candidate's time. A candidate that fails a case is ended, and the
next case gets a new process.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import Any

from evolve.outcome import Verdict
from evolve.task import Case, Facts
from evolve.text import printable
from sandbox import frames
from sandbox.child import Child, Links, Log, Returned
from sandbox.evaluator import INPUT_LIMIT, Evaluator
from sandbox.listener import Listener
from sandbox.rules import FATAL, Failure, Rules, Scored

REASON_CHARS = 2000
SHORTEST_SECONDS = 1e-6  # of a reference, so that a ratio to it is a number


class Ended(BaseException):
    """Thrown through the author's `play` when a call has failed; no `except Exception` stops it."""


@dataclass(slots=True)
class Cost:
    """What the candidate has used in one case."""

    cpu: float = 0.0
    wall: float = 0.0
    peak_mib: float = 0.0

    def facts(self, cpu_ratio: float | None = None) -> Facts:
        return Facts(self.cpu, self.wall, self.peak_mib, cpu_ratio)


class Run:
    def __init__(self, rules: Rules, evaluator: Evaluator | Listener, links: Links, program: bytes) -> None:
        self._rules, self._evaluator, self._links, self._program = rules, evaluator, links, program
        self._left = rules.seconds
        """Of its wall clock for all cases."""
        self._to_build = rules.build_seconds * rules.repeats
        """Beside that, for all processes that it is built in."""
        self._log = Log(rules.log_bytes)
        self._child: Child | None = None
        self._cpu = self._peak_kib = self._cpu_before = 0.0
        self._rows: list[list[Any]] = []
        self._stage = self._gated = self._reason = ""

    def all_cases(self) -> dict[str, Any]:
        """A row of [verdict, metrics, cpu, wall] for each case that was run, and what it cost in all."""
        started = time.monotonic()
        try:
            self._all_stages()
        finally:
            self._end_child()
        return {
            "rows": self._rows,
            "reason": _one_line(self._reason),
            "stage": self._stage,
            "gated": _one_line(self._gated),
            "cpu": self._cpu,
            "wall": time.monotonic() - started,
            "peak_mib": self._peak_kib / 1024,
            "log": self._log.text(),
        }

    def _all_stages(self) -> None:
        for part in self._evaluator.parts:
            self._stage = part.stage.name or self._stage
            scored: list[dict[str, float]] = []
            for case, frame in part.cases:
                cost = Cost()
                result = self._one_case(case, frame, cost)
                if isinstance(result, Failure):
                    self._rows.append([result.verdict.value, {}, cost.cpu, cost.wall])
                    self._end_child()  # the next case gets a new one
                    fatal = result.verdict in FATAL
                    self._reason = result.reason if fatal else self._reason or result.reason
                    if fatal or not self._rules.go_on:
                        return
                    scored.append({})
                    continue
                self._rows.append([Verdict.OK.value, result.metrics, cost.cpu, cost.wall])
                self._stage, self._gated = result.stage or self._stage, result.gated
                scored.append(dict(result.metrics))
            shut = [why for gate in part.stage.gates if (why := gate.why_not(scored))]
            if shut or self._gated:
                self._gated = self._gated or f"{part.stage.name}: {'; '.join(shut)}"
                return

    def _one_case(self, case: Case, frame: bytes, cost: Cost) -> Scored | Failure:
        if isinstance(self._evaluator, Evaluator) and self._evaluator.plays:
            return self._played(self._evaluator, case, cost)
        if self._rules.repeats > 1 or self._rules.reference:
            answer, ratio = self._timed(frame, cost)
        else:
            answer, ratio = self.asked(frame, cost), None
        if isinstance(answer, Failure):
            return self.of_case(case, answer)
        return self._evaluator.score(case, answer.value, cost.facts(ratio))

    # ------------------------------------------------------------------------------ one question

    def asked(self, frame: bytes, cost: Cost) -> Returned | Failure:
        """The candidate's answer to one frame, from a child that is started if need be."""
        if self._left <= 0:
            return self._late()
        if self._child is None:
            started = time.monotonic()
            self._child = Child(self._links, self._log, self._rules.output_bytes, self._rules.runs_programs)
            loaded = self._child.call(self._program, started + self._left + self._to_build) or self._late()
            taken = time.monotonic() - started
            self._left -= max(taken - self._to_build, 0.0)
            self._to_build = max(self._to_build - taken, 0.0)
            if isinstance(loaded, Failure):
                return loaded
        allowed = min(self._left, self._rules.case_seconds - cost.wall)
        self._cpu_before, started = self._child.cpu_seconds(), time.monotonic()
        answer = self._child.call(frame, started + allowed) or self._late(for_one_case=allowed < self._left)
        wall = time.monotonic() - started
        self._left -= wall
        cost.wall += wall
        cost.cpu += max(self._child.cpu_seconds() - self._cpu_before, 0.0)
        cost.peak_mib = max(cost.peak_mib, self._child.peak_mib())
        return answer

    def _late(self, for_one_case: bool = False) -> Failure:
        seconds, what = (self._rules.case_seconds, "one case") if for_one_case else (self._rules.seconds, "all cases")
        return Failure(Verdict.TIMEOUT, f"no answer within the {seconds:g} s for {what}")

    def of_case(self, case: Case, failure: Failure) -> Failure:
        alone = sum(len(part.cases) for part in self._evaluator.parts) == 1
        if alone or failure.verdict is Verdict.COMPILE_ERROR:
            return failure
        return Failure(failure.verdict, f"case {case.id}: {failure.reason}")

    def _end_child(self, *, charged: bool = True) -> float:
        """What the last call has cost by the kernel's final account, which knows all that the child had started."""
        if self._child is None:
            return 0.0
        cpu, peak_kib = self._child.end()
        self._child = None
        if charged:
            self._cpu += cpu
            self._peak_kib = max(self._peak_kib, peak_kib)
        return cpu - self._cpu_before

    # ------------------------------------------------------------------------------- many times

    def _timed(self, frame: bytes, cost: Cost) -> tuple[Returned | Failure, float | None]:
        """The answer, with the least processor time of several runs and its ratio to the reference's.

        Each run has a process of its own, so that none can answer from memory; and as the cheapest run is the
        one that counts, all of them must give the answer that is scored.
        """
        first: Returned | None = None
        least, reference = math.inf, math.inf
        for _ in range(self._rules.repeats):
            if self._rules.reference:
                taken = self._reference_seconds(frame)
                if isinstance(taken, Failure):
                    return taken, None
                reference = min(reference, taken)
            once = Cost(wall=cost.wall)
            answer = self.asked(frame, once)
            once.cpu = max(once.cpu, self._end_child())
            cost.wall, cost.peak_mib = once.wall, max(cost.peak_mib, once.peak_mib)
            least = cost.cpu = min(least, once.cpu)
            if isinstance(answer, Failure):
                return answer, None
            first = first or answer
            if _bytes(answer) != _bytes(first):
                return Failure(Verdict.INVALID_OUTPUT, "it answered otherwise when it was run again"), None
        assert first is not None
        return first, least / max(reference, SHORTEST_SECONDS) if self._rules.reference else None

    def _reference_seconds(self, frame: bytes) -> float | Failure:
        """Processor time of the problem's own program on the same case; its time is not the candidate's."""
        kept = self._left, self._program
        self._left, self._program = self._rules.seconds, self._reference_job()
        cost = Cost()
        try:
            answer = self.asked(frame, cost)
        finally:
            cost.cpu = max(cost.cpu, self._end_child(charged=False))
            self._left, self._program = kept
        if isinstance(answer, Failure):
            return Failure(
                Verdict.INVALID_REWARD, f"{self._rules.reference}, which it is timed against: {answer.reason}"
            )
        return cost.cpu

    def _reference_job(self) -> bytes:
        with open(f"{self._rules.folder}/{self._rules.reference}", encoding="utf-8") as file:
            return frames.encode({"files": [["reference.py", file.read()]], "entry": self._rules.entry}, INPUT_LIMIT)

    # --------------------------------------------------------------------------------- in turns

    def _played(self, evaluator: Evaluator, case: Case, cost: Cost) -> Scored | Failure:
        calls = Calls(self, case, cost, self._rules.calls)
        try:
            result = evaluator.play(case, calls)
        except Ended:
            result = None
        failure = calls.failure
        return failure or result or Failure(Verdict.INVALID_REWARD, f"case {case.id}: play raised Ended by itself")


class Calls:
    """Implements `evolve.task.Call` for one case."""

    def __init__(self, run: Run, case: Case, cost: Cost, most: int) -> None:
        self._run, self._case, self._cost, self._most = run, case, cost, most
        self.left = most
        self.failure: Failure | None = None
        """Once it is there the case has failed, whatever the author's code makes of it."""

    @property
    def facts(self) -> Facts:
        return self._cost.facts()

    def __call__(self, **arguments: Any) -> Any:
        if self.failure is None:
            answer = self._answer(arguments)
            if isinstance(answer, Returned):
                return answer.value
            self.failure = self._run.of_case(self._case, answer)
        raise Ended

    def _answer(self, arguments: dict[str, Any]) -> Returned | Failure:
        try:
            frame = frames.encode(arguments, INPUT_LIMIT)
        except frames.FrameError as error:
            return Failure(Verdict.INVALID_REWARD, f"play called it with {error}")
        if not self.left:
            return Failure(Verdict.TIMEOUT, f"not done after all {self._most} calls")
        self.left -= 1
        return self._run.asked(frame, self._cost)


def _bytes(answer: Returned) -> bytes:
    return frames.encode(answer.value, INPUT_LIMIT)


def _one_line(text: str) -> str:
    """Untrusted text for a table: no line ends, no control characters, and not endless."""
    return printable(" ".join(text.split()))[:REASON_CHARS]

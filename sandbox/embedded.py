"""The embedded executor: pairs of a scorer and a zygote on this host, one pair an evaluation slot.

Between the controller, which awaits `evaluate`, and the scorer's process, which runs the cases.
What a candidate does never raises here: it becomes a verdict. What breaks on our side is retried
with a fresh pair, and becomes `sandbox_fault` only when it keeps breaking.

How far candidates are kept from the host is the level it is opened with: confine.py has the steps of
each, README.md says what they guarantee.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import dataclasses
import fcntl
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.problem import MANIFEST, FailedCases, Problem, ProblemError, Trust
from evolve.program import Program
from evolve.reward import RewardError
from sandbox import confine, frames
from sandbox.pair import PROBLEM, RESULT_LIMIT, SCRATCH, Pair, PairDied
from sandbox.rules import FATAL

ATTEMPTS = 3  # with a fresh pair each, before an evaluation is called a sandbox fault
SCORE_SECONDS = 60.0  # what the author's code may take for one candidate, beyond the candidate's own limit
PREFIX = "quiver-"
HELD = "held"  # a file that is locked for as long as the executor lives, whatever ends it


DIFFERENT_CASES = (
    "{evaluator}: cases(rng) returned other cases in another process, so rewards cannot be compared; "
    "draw all randomness from rng"
)
CANNOT_CONTAIN = (
    "[limits] {key}: the isolation level {level!r} cannot contain {what} of a candidate; needs 'jailed', or {key} = 0"
)
WITHOUT_CHILDREN = (Level.RESTRICTED, Level.GVISOR)
WITHOUT_FILES = (Level.RESTRICTED,)


class CasesDiffer(ProblemError):
    """Two scorers of one problem hold different cases."""


class EmbeddedExecutor:
    """Implements `evolve.outcome.Executor`; make one with `open`."""

    def __init__(self, problem: Problem, seed: int, slots: int, level: Level, held_out: bool = False) -> None:
        self._problem, self._seed, self.level, self._held_out = problem, seed, level, held_out
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._held = open(self._folder / HELD, "w")  # noqa: SIM115 - held, and so locked, until `close`
        fcntl.flock(self._held, fcntl.LOCK_EX)
        _write_files(self._folder / PROBLEM, problem.files)
        (self._folder / SCRATCH).mkdir()
        if level > Level.UNSAFE and os.geteuid() == 0:
            _give_away(self._folder, confine.spare_user(os.getpid()))
        self._job = _job(problem)
        self._candidate_seconds = problem.limits.seconds + problem.build_seconds * problem.limits.repeats
        self._idle: asyncio.LifoQueue[Pair | None] = asyncio.LifoQueue()
        for _ in range(slots):
            self._idle.put_nowait(None)  # pairs are started when first needed
        self._slots = slots
        self._pairs: set[Pair] = set()
        self._cases_digest = ""
        self._closed = False

    @classmethod
    async def open(
        cls, problem: Problem, seed: int = 0, slots: int = 1, *, level: Level, held_out: bool = False
    ) -> EmbeddedExecutor:
        """An executor for one problem that runs `slots` evaluations at a time; with `held_out` also on hidden cases.

        Raises:
            ProblemError: evaluate.py cannot be imported, its cases cannot be used, or the level is not possible.
        """
        _refuse_uncontained(problem, level)
        executor = cls(problem, seed, slots, level, held_out)
        try:
            async with executor._pair() as pair:
                worst = {component.metric: component.worst for component in problem.rewards.components}
                problem.rewards.reduce_cases([(group, worst) for _, group, hidden in pair.cases if not hidden])
        except RewardError as error:
            await executor.close()
            raise ProblemError(f"{problem.evaluator}: {error}. Groups come from Case(group=...).") from None
        except BaseException:
            await executor.close()
            raise
        return executor

    async def evaluate(self, program: Program) -> Outcome:
        try:
            frame = frames.encode(self._job | {"files": [[f.path, f.text] for f in program.files]}, RESULT_LIMIT)
        except frames.FrameError as error:
            return Outcome(Verdict.CRASH, reason=f"the source is {error}", level=self.level)
        fault = ""
        for _ in range(ATTEMPTS):
            try:
                async with self._pair() as pair:
                    result = await pair.run(frame, self._candidate_seconds + SCORE_SECONDS)
                return self._outcome(pair.cases, result)
            except TimeoutError:
                reason = f"score did not finish within {SCORE_SECONDS:g} s beyond the candidate's limit"
                return Outcome(Verdict.INVALID_REWARD, reason=reason, level=self.level)
            except CasesDiffer as error:
                return Outcome(Verdict.INVALID_REWARD, reason=str(error), level=self.level)
            except (PairDied, OSError, ProblemError) as error:
                fault = f"{type(error).__name__}: {error}"
        return Outcome(Verdict.SANDBOX_FAULT, reason=f"{ATTEMPTS} attempts failed: {fault}", level=self.level)

    async def close(self) -> None:
        self._closed = True
        for pair in list(self._pairs):
            await pair.kill()
        held = [await self._idle.get() for _ in range(self._slots)]  # so whoever was evaluating has let go
        for _ in held:
            self._idle.put_nowait(None)
        shutil.rmtree(self._folder, ignore_errors=True)
        self._held.close()

    @contextlib.asynccontextmanager
    async def _pair(self) -> AsyncIterator[Pair]:
        """A pair that nobody else uses, started if need be; thrown away if its use is broken off."""
        pair = await self._idle.get()
        try:
            if self._closed:
                raise PairDied("the executor is closed")
            if pair is None:
                pair = await Pair.start(self._problem, self._seed, self._folder, self.level, held_out=self._held_out)
                self._pairs.add(pair)
                self._cases_digest = self._cases_digest or pair.digest
            if pair.digest != self._cases_digest:
                raise CasesDiffer(DIFFERENT_CASES.format(evaluator=self._problem.evaluator))
            if self._closed:
                raise PairDied("the executor was closed meanwhile")
            yield pair
        except BaseException:
            if pair is not None:
                broken, pair = pair, None
                await asyncio.shield(broken.kill())
                self._pairs.discard(broken)
            raise
        finally:
            self._idle.put_nowait(pair)

    def _outcome(self, cases: Sequence[tuple[str, str, bool]], result: Mapping[str, Any]) -> Outcome:
        """The scorer's rows as an outcome of the problem's reward spec."""
        every = [
            (CaseResult(id, group, Verdict(verdict), metrics, cpu, wall), hidden)
            for (id, group, hidden), (verdict, metrics, cpu, wall) in zip(cases, result["rows"], strict=False)
        ]
        rows = [row for row, _ in every]
        cost = {
            "cases": tuple(row for row, hidden in every if not hidden),
            "wall_seconds": result["wall"],
            "cpu_seconds": result["cpu"],
            "peak_mib": result["peak_mib"],
            "log": result["log"],
            "stage": result["stage"],
            "level": self.level,
        }
        verdicts = [row.verdict for row in rows if row.verdict is not Verdict.OK]
        tolerated = self._problem.failed_cases is FailedCases.WORST and len(verdicts) < len(rows)
        for verdict in FATAL:
            if verdict in verdicts:
                return Outcome(verdict, reason=result["reason"], **cost)
        if verdicts and not tolerated:
            return Outcome(verdicts[0], reason=result["reason"], **cost)
        if result["gated"]:
            return Outcome(Verdict.GATED, reason=result["gated"], **cost)
        spec = self._problem.rewards
        worst = {component.metric: component.worst for component in spec.components}
        shown = [(row.group, row.metrics or worst) for row, hidden in every if not hidden]
        held_out = [(row.group, row.metrics or worst) for row, hidden in every if hidden]
        try:
            cost["held_out"] = spec.reduce_some(held_out)
            return Outcome(Verdict.OK, rewards=spec.reduce_cases(shown), reason=result["reason"], **cost)
        except RewardError as error:
            return Outcome(Verdict.INVALID_REWARD, reason=str(error), **cost)


def _job(problem: Problem) -> dict[str, Any]:
    """What a candidate's process is told beside its program."""
    if problem.command is not None:
        memory = problem.limits.memory_mib << 20
        return {"command": dataclasses.asdict(problem.command) | {"memory_bytes": memory}}
    if problem.trust is Trust.SPLIT:
        return {"entry": problem.entry}
    beside = {name: base64.b64encode(data).decode() for name, data in problem.files.items() if name != MANIFEST}
    stages = [[stage.name, stage.threshold] for stage in problem.stages] or [["evaluate", None]]
    return {"evaluator": problem.evaluator, "beside": beside, "stages": stages}


def _refuse_uncontained(problem: Problem, level: Level) -> None:
    """
    Raises:
        ProblemError: a candidate may have more than the level can contain.
    """
    for key, value, refuse, what in (
        ("scratch_mib", problem.limits.scratch_mib, WITHOUT_FILES, "files"),
        ("processes", problem.limits.processes, WITHOUT_CHILDREN, "children and threads"),
    ):
        if value and level in refuse:
            raise ProblemError(CANNOT_CONTAIN.format(key=key, level=level.name.lower(), what=what))


def _write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _give_away(folder: Path, user: int) -> None:
    """Let `user`, whom the scorers become, and nobody else have the problem and the scratch folder."""
    folder.chmod(0o711)
    for top in (folder / PROBLEM, folder / SCRATCH):
        top.chmod(0o700)
        for path in (top, *top.rglob("*")):
            os.chown(path, user, user, follow_symlinks=False)


def _sweep() -> None:
    """Remove the folders of executors that were killed before they could."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError), open(folder / HELD) as held:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)  # fails while its executor lives
            shutil.rmtree(folder, ignore_errors=True)

"""The embedded executor: pairs of a scorer and a zygote on this host, one pair an evaluation slot.

Between the controller, which awaits `evaluate`, and the scorer's process, which runs the cases.
What a candidate does never raises here: it becomes a verdict. What breaks on our side is retried
with a fresh pair, and becomes `sandbox_fault` only when it keeps breaking.

Level 0 (`unsafe`): separate processes with a clean environment, resource limits and a certain
end; no defence against intent. See README.md for what that covers and what it does not.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import shutil
import socket
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evolve.outcome import CaseResult, Level, Outcome, Verdict
from evolve.problem import FailedCases, Problem, ProblemError
from evolve.program import Program
from evolve.reward import RewardError
from sandbox import frames

ATTEMPTS = 3  # with a fresh pair each, before an evaluation is called a sandbox fault
START_SECONDS = 60.0  # imports of the evaluator and the warm modules, and drawing the cases
SCORE_SECONDS = 60.0  # what the author's code may take for one candidate, beyond the candidate's own limit
ZYGOTE_SECONDS = 2.0  # to end by itself, which takes milliseconds, before it is killed
RESULT_LIMIT = 64 << 20
STDERR = "stderr.txt"
ROOT = Path(__file__).resolve().parent.parent

# One thread each: candidates are compared by processor time, and forked from a single-threaded process.
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "HOME": "/nonexistent",
    "PYTHONHASHSEED": "0",
} | dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
SCORER = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from sandbox.scorer import main; main()"


class PairDied(Exception):
    """A scorer or zygote ended on us."""


class EmbeddedExecutor:
    """Implements `evolve.outcome.Executor`; make one with `open`."""

    level = Level.UNSAFE

    def __init__(self, problem: Problem, seed: int, slots: int) -> None:
        self._problem = problem
        self._folder = Path(tempfile.mkdtemp(prefix="quiver-"))
        _write_files(self._folder / "problem", problem.files)
        (self._folder / "scratch").mkdir()
        self._rules = _rules(problem, self._folder / "problem", seed)
        self._idle: asyncio.LifoQueue[Pair | None] = asyncio.LifoQueue()
        for _ in range(slots):
            self._idle.put_nowait(None)  # pairs are started when first needed
        self._slots = slots
        self._pairs: set[Pair] = set()
        self._closed = False

    @classmethod
    async def open(cls, problem: Problem, seed: int = 0, slots: int = 1) -> EmbeddedExecutor:
        """An executor for one problem that runs `slots` evaluations at a time.

        Raises:
            ProblemError: evaluate.py cannot be imported, or its cases cannot be used.
        """
        executor = cls(problem, seed, slots)
        try:
            async with executor._pair() as pair:
                problem.rewards.reduce_cases(
                    [(group, {c.metric: c.worst for c in problem.rewards.components}) for _, group in pair.cases]
                )
        except RewardError as error:
            await executor.close()
            raise ProblemError(f"{problem.evaluator}: {error}. Groups come from Case(group=...).") from None
        except BaseException:
            await executor.close()
            raise
        return executor

    async def evaluate(self, program: Program) -> Outcome:
        job = {"files": [[file.path, file.text] for file in program.files], "entry": self._problem.entry}
        try:
            frame = frames.encode(job, RESULT_LIMIT)
        except frames.FrameError as error:
            return Outcome(Verdict.CRASH, reason=f"the source is {error}", level=self.level)
        fault = ""
        for _ in range(ATTEMPTS):
            try:
                async with self._pair() as pair:
                    result = await pair.run(frame, self._problem.limits.seconds + SCORE_SECONDS)
                return self._outcome(pair.cases, result)
            except TimeoutError:
                reason = f"score did not finish within {SCORE_SECONDS:g} s beyond the candidate's limit"
                return Outcome(Verdict.INVALID_REWARD, reason=reason, level=self.level)
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

    @contextlib.asynccontextmanager
    async def _pair(self):  # type: ignore[no-untyped-def]
        """A pair that nobody else uses, started if need be; thrown away if its use is broken off."""
        pair = await self._idle.get()
        try:
            if pair is None and not self._closed:
                pair = await Pair.start(self._rules, self._problem, self._folder)
                self._pairs.add(pair)
            if self._closed:
                raise PairDied("the executor is closed")
            yield pair
        except BaseException:
            if pair is not None:
                broken, pair = pair, None
                await asyncio.shield(broken.kill())
                self._pairs.discard(broken)
            raise
        finally:
            self._idle.put_nowait(pair)

    def _outcome(self, cases: Sequence[tuple[str, str]], result: Mapping[str, Any]) -> Outcome:
        """The scorer's rows as an outcome of the problem's reward spec."""
        rows = tuple(
            CaseResult(id, group, Verdict(verdict), metrics, cpu, wall)
            for (id, group), (verdict, metrics, cpu, wall) in zip(cases, result["rows"], strict=False)
        )
        cost = {
            "cases": rows,
            "wall_seconds": result["wall"],
            "cpu_seconds": result["cpu"],
            "peak_mib": result["peak_mib"],
            "log": result["log"],
            "level": self.level,
        }
        failed = next((row for row in rows if row.verdict is not Verdict.OK), None)
        tolerated = self._problem.failed_cases is FailedCases.WORST and any(row.verdict is Verdict.OK for row in rows)
        if failed is not None and not tolerated:
            return Outcome(failed.verdict, reason=result["reason"], **cost)
        worst = {component.metric: component.worst for component in self._problem.rewards.components}
        try:
            rewards = self._problem.rewards.reduce_cases([(row.group, row.metrics or worst) for row in rows])
        except RewardError as error:
            return Outcome(Verdict.INVALID_REWARD, reason=str(error), **cost)
        return Outcome(Verdict.OK, rewards=rewards, reason=result["reason"], **cost)


@dataclass(eq=False)
class Pair:
    """A scorer and its zygote: two processes that live and die together."""

    cases: tuple[tuple[str, str], ...]
    """(id, group) of each case."""
    _processes: tuple[asyncio.subprocess.Process, ...]
    _reader: asyncio.StreamReader
    _writer: asyncio.StreamWriter
    _stderr: Path

    @classmethod
    async def start(cls, rules: Mapping[str, Any], problem: Problem, folder: Path) -> Pair:
        host_here, host_there = socket.socketpair()
        control_scorer, control_zygote = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        scorer_arguments = ["-c", SCORER, str(host_there.fileno()), str(control_scorer.fileno()), json.dumps(rules)]
        zygote_arguments = [
            str(ROOT / "sandbox" / "harness.py"),
            str(control_zygote.fileno()),
            json.dumps(_box(problem)),
        ]
        processes: list[asyncio.subprocess.Process] = []
        try:
            with host_there, control_scorer, control_zygote:
                processes.append(await _spawn(scorer_arguments, (host_there, control_scorer), folder))
                processes.append(await _spawn(zygote_arguments, (control_zygote,), folder))
            reader, writer = await asyncio.open_connection(sock=host_here, limit=1 << 20)
        except BaseException:
            host_here.close()
            await _end(processes)
            raise
        pair = cls((), tuple(processes), reader, writer, folder / STDERR)
        try:
            hello = await asyncio.wait_for(pair._receive(), START_SECONDS)
        except TimeoutError:
            await pair.kill()
            raise ProblemError(
                f"{problem.evaluator}: importing it and drawing its cases took over {START_SECONDS:g} s."
            ) from None
        except PairDied as died:
            await pair.kill()
            raise ProblemError(f"{problem.evaluator}: while importing it and drawing its cases, {died}") from None
        except BaseException:
            await pair.kill()
            raise
        if "fault" in hello:
            await pair.kill()
            raise ProblemError(hello["fault"])
        pair.cases = tuple((id, group) for id, group in hello["cases"])
        return pair

    async def run(self, frame: bytes, seconds: float) -> dict[str, Any]:
        """Score one program.

        Raises:
            PairDied: one of the processes is gone.
            TimeoutError: nothing came within `seconds`.
        """
        self._writer.write(frame)
        async with asyncio.timeout(seconds):
            await self._writer.drain()
            return await self._receive()

    async def _receive(self) -> dict[str, Any]:
        try:
            header = await self._reader.readexactly(4)
            body = await self._reader.readexactly(frames.expected(header, RESULT_LIMIT))
        except (asyncio.IncompleteReadError, ConnectionError):
            last_words = self._stderr.read_text(errors="replace").strip().rpartition("\n")[2][:500]
            raise PairDied(f"the scorer ended; last words: {last_words or 'none'}") from None
        value: dict[str, Any] = frames.decode(header + body)
        return value

    async def kill(self) -> None:
        """End both and every candidate; return when they are gone."""
        self._writer.close()
        await _end(self._processes)


async def _end(processes: Sequence[asyncio.subprocess.Process]) -> None:
    """The scorer, which is the first, by force; the zygote then kills its tree and ends by itself."""
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            if process is processes[0]:
                process.kill()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), ZYGOTE_SECONDS)
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _spawn(arguments: list[str], sockets: tuple[socket.socket, ...], folder: Path) -> asyncio.subprocess.Process:
    with open(folder / STDERR, "ab") as stderr:  # noqa: ASYNC230 - a local file, which takes microseconds
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-sP",  # not -I, which would ignore PYTHONHASHSEED; nothing else is in the environment
            *arguments,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=stderr,
            pass_fds=[sock.fileno() for sock in sockets],
            start_new_session=True,
            cwd=folder / "scratch",
            env=ENVIRONMENT,
        )


def _rules(problem: Problem, folder: Path, seed: int) -> dict[str, Any]:
    limits = problem.limits
    return {
        "folder": str(folder),
        "evaluator": problem.evaluator,
        "entry": problem.entry,
        "metrics": sorted({component.metric for component in problem.rewards.components}),
        "seed": seed,
        "seconds": limits.seconds,
        "case_seconds": min(limits.case_seconds, limits.seconds),
        "output_bytes": limits.output_kib << 10,
        "log_bytes": limits.log_kib << 10,
        "go_on": problem.failed_cases is FailedCases.WORST,
    }


def _box(problem: Problem) -> dict[str, Any]:
    limits = problem.limits
    return {
        "imports": list(limits.imports),
        "memory_bytes": limits.memory_mib << 20,
        "cpu_seconds": math.ceil(limits.seconds) + 1,
        "processes": limits.processes,
        "output_bytes": limits.output_kib << 10,
    }


def _write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

"""A scorer and its zygote: two processes that are started, used and ended together."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import math
import os
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evolve.outcome import Level
from evolve.problem import FailedCases, Limits, Problem, ProblemError, Stage, Trust
from evolve.reward import Direction, Reduce
from sandbox import cgroup, confine, frames
from sandbox.container import ENGINE
from sandbox.rules import ZYGOTE_DIED

START_SECONDS = 60.0  # imports of the evaluator and the warm modules, and drawing the cases
ZYGOTE_SECONDS = 2.0  # to end by itself, which takes milliseconds, before it is killed
RESULT_LIMIT = 64 << 20
LAST_WORDS_BYTES = 4096
PROBLEM, SCRATCH = "problem", "scratch"
"""Below an executor's folder: the problem's files, and where candidates start."""
ROOT = Path(__file__).resolve().parent.parent
HARNESS = ROOT / "sandbox" / "harness.py"

# One thread each: candidates are compared by processor time, and forked from a single-threaded process.
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "HOME": "/nonexistent",
    "PYTHONHASHSEED": "0",
} | dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
GPUS = {name: os.environ[name] for name in ("CUDA_VISIBLE_DEVICES",) if name in os.environ}
"""Of the caller's environment all that a candidate sees: which graphics processors have been given to it."""
SCORER = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from sandbox.scorer import main; main()"


CONTAINER = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from sandbox.container import main; main()"


class PairDied(Exception):
    """A scorer or zygote ended on us."""


@dataclass(eq=False)
class Pair:
    """A scorer and its zygote: two processes that live and die together."""

    cases: tuple[tuple[str, str, bool], ...]
    """(id, group, whether it is hidden) of each case."""
    digest: str
    """Of the cases' inputs: equal for all pairs of a problem, if its author has kept to `rng`."""
    _processes: tuple[asyncio.subprocess.Process, ...]
    _reader: asyncio.StreamReader
    _writer: asyncio.StreamWriter
    _last_words: tuple[LastWords, ...]
    _cgroups: tuple[Path, ...]
    """Of the zygote and its candidates, below level 3 none."""

    @classmethod
    async def start(cls, problem: Problem, seed: int, folder: Path, level: Level, *, held_out: bool = False) -> Pair:
        """Start both in `folder`, where the problem's files are, and wait for the cases.

        Raises:
            ProblemError: evaluate.py cannot be used, or the level is not possible; the message says why.
        """
        try:
            cgroups = cgroup.create(_largest(problem)) if level == Level.JAILED_CGROUP else ()
        except OSError as error:
            raise ProblemError(f"isolation level {int(level)} is not possible here: cgroup: {error}") from None
        host_here, host_there = socket.socketpair()
        control_scorer, control_zygote = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        shares: list[cgroup.Share] = []
        processes: list[asyncio.subprocess.Process] = []
        try:
            shares = cgroup.open_shares(cgroups)
            rules = json.dumps(_rules(problem, folder, seed, level, held_out, shares))
            scorer_arguments = ["-c", SCORER, str(host_there.fileno()), str(control_scorer.fileno()), rules]
            scorer_fds = [host_there.fileno(), control_scorer.fileno(), *(share.fd for share in shares)]
            box = json.dumps(_box(problem, level, cgroups))
            program = ["-c", CONTAINER] if level > Level.JAILED_CGROUP else [str(HARNESS)]
            zygote_arguments = [*program, str(control_zygote.fileno()), box]
            with host_there, control_scorer, control_zygote:
                processes.append(await _spawn(scorer_arguments, scorer_fds, folder))
                processes.append(await _spawn(zygote_arguments, [control_zygote.fileno()], folder, ENGINE))
            reader, writer = await asyncio.open_connection(sock=host_here, limit=1 << 20)
        except BaseException:
            host_here.close()
            await _end(processes)
            await asyncio.to_thread(cgroup.remove, cgroups)
            raise
        finally:
            for share in shares:
                os.close(share.fd)
        pair = cls((), "", tuple(processes), reader, writer, tuple(map(LastWords, processes)), cgroups)
        try:
            async with asyncio.timeout(START_SECONDS):  # not wait_for, which may swallow a cancellation
                hello = await pair._receive()
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
            words = await pair._last_words[1].heard() if hello["fault"] == ZYGOTE_DIED else ""
            raise ProblemError(f"{hello['fault']}; its last words: {words}" if words else hello["fault"])
        pair.cases = tuple((id, group, hidden) for id, group, hidden in hello["cases"])
        pair.digest = hello["digest"]
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
            raise PairDied(f"the scorer ended; last words: {await self._last_words[0].heard()}") from None
        value: dict[str, Any] = frames.decode(header + body)
        return value

    async def kill(self) -> None:
        """End both and every candidate; return when they are gone."""
        self._writer.close()
        await _end(self._processes)
        await asyncio.to_thread(cgroup.remove, self._cgroups)  # which waits for the kernel
        for words in self._last_words:
            await words.heard()


async def _end(processes: Sequence[asyncio.subprocess.Process]) -> None:
    """The scorer, which is the first, by force; the zygote then kills its tree and ends by itself."""
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            if process is processes[0]:
                process.kill()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(ZYGOTE_SECONDS):
                    await process.wait()
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _spawn(
    arguments: list[str], descriptors: Sequence[int], folder: Path, passed_on: Sequence[str] = ()
) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-sP",  # not -I, which would ignore PYTHONHASHSEED; nothing else is in the environment
        *arguments,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        pass_fds=descriptors,
        start_new_session=True,
        cwd=folder / SCRATCH,
        env=ENVIRONMENT | GPUS | {name: os.environ[name] for name in passed_on if name in os.environ},
    )


class LastWords:
    """The end of what a process writes to standard error, in bounded memory."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        self._tail = b""
        self._listening = asyncio.create_task(self._listen(process.stderr))

    async def _listen(self, stderr: asyncio.StreamReader) -> None:
        while part := await stderr.read(1 << 16):
            self._tail = (self._tail + part)[-LAST_WORDS_BYTES:]

    async def heard(self) -> str:
        """The last line, once the process has ended (and somewhat later, if it left a child that holds the pipe)."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ZYGOTE_SECONDS):
                await self._listening
        return self._tail.decode("utf-8", "replace").strip().rpartition("\n")[2][:500] or "none"


def _rules(
    problem: Problem, folder: Path, seed: int, level: Level, held_out: bool, shares: Sequence[cgroup.Share]
) -> dict[str, Any]:
    limits = problem.limits
    return {
        "level": int(level),
        "user": confine.spare_user(os.getpid()),
        "folder": str(folder / PROBLEM),
        "scratch": str(folder / SCRATCH),
        "code": [str(ROOT / name) for name in ("evolve", "sandbox")],
        "evaluator": problem.evaluator,
        "self_reported": problem.trust is Trust.SELF_REPORTED,
        "entry": problem.entry,
        "metrics": sorted({component.metric for component in problem.rewards.components}),
        "seed": seed,
        "seconds": limits.seconds,
        "case_seconds": min(limits.case_seconds, limits.seconds),
        "build_seconds": problem.build_seconds,
        "runs_programs": problem.command is not None,
        "output_bytes": limits.output_kib << 10,
        "log_bytes": limits.log_kib << 10,
        "shares": [dataclasses.astuple(share) for share in shares],
        "go_on": problem.failed_cases is FailedCases.WORST,
        "stages": [_stage(problem, stage) for stage in problem.stages if problem.trust is Trust.SPLIT],
        "held_out": held_out,
        "calls": limits.calls,
        "repeats": limits.repeats,
        "reference": problem.reference,
    }


def _stage(problem: Problem, stage: Stage) -> dict[str, Any]:
    known = {component.metric: component for component in reversed(problem.rewards.components)}
    gates = [
        {
            "metric": metric,
            "bound": bound,
            "higher": known[metric].direction is Direction.MAXIMIZE,
            "mean": known[metric].reduce is Reduce.MEAN,
            "worst": known[metric].worst,
        }
        for metric, bound in stage.gate.items()
    ]
    return {"name": stage.name, "groups": list(stage.groups), "gates": gates}


def _largest(problem: Problem) -> Limits:
    """What a candidate may use at any time; a compiler may need more than what it compiles."""
    memory = max(problem.limits.memory_mib, problem.command.build_memory_mib if problem.command else 0)
    return dataclasses.replace(problem.limits, memory_mib=memory)


def _box(problem: Problem, level: Level, cgroups: Sequence[Path]) -> dict[str, Any]:
    limits, command = problem.limits, problem.command
    return {
        "level": int(level),
        "cgroups": [str(folder) for folder in cgroups],
        "helpers": ["foreign"] if command else ["guest"] if problem.trust is Trust.SELF_REPORTED else [],
        "imports": list(limits.imports),
        "programs": [name for name in (*command.build[:1], command.run[0]) if "/" not in name] if command else [],
        "memory_bytes": _largest(problem).memory_mib << 20,
        "cpu_seconds": math.ceil(max(limits.seconds, command.build_seconds if command else 0)) + 1,
        "processes": limits.processes,
        "scratch_mib": limits.scratch_mib,
        "output_bytes": limits.output_kib << 10,
        "log_bytes": limits.log_kib << 10,
    }

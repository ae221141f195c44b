"""The scorer's process: it holds the cases and judges plain data; it never imports a candidate.

Between the executor, which sends programs and receives case results, and the zygote, which forks
a candidate. The scorer talks to the candidate over a socket of their own, one case at a time, so
a candidate cannot see the next case before it has answered this one. Time is kept here, and
everything that comes back is decoded with care before the author's `score` sees it.
"""

from __future__ import annotations

import ctypes
import importlib.util
import json
import math
import os
import select
import signal
import socket
import sys
import time
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from evolve.outcome import Verdict
from evolve.randomness import stream
from evolve.task import Case, Facts, Invalid
from sandbox import frames

INPUT_LIMIT = 64 << 20
REPORT_SECONDS = 10.0  # for the zygote to kill a tree and answer; it needs milliseconds
LOG_ENDS_AT = 10  # times log_kib: a candidate that prints more is ended
REASON_CHARS = 2000
HANG_UP_SECONDS = 1.0  # between a candidate's last descriptor and its end; only freeing much memory takes as long
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True, slots=True)
class Rules:
    """Sent by the executor at start: how to run, and what to expect of `score`."""

    folder: str
    evaluator: str
    entry: str
    metrics: frozenset[str]
    seed: int
    seconds: float
    case_seconds: float
    output_bytes: int
    log_bytes: int
    go_on: bool
    """Whether the remaining cases are run after one has failed."""


@dataclass(frozen=True, slots=True)
class Failure:
    verdict: Verdict
    reason: str


class EvaluatorError(Exception):
    """The author's evaluate.py cannot be used as it stands."""


class HostGone(Exception):
    """The executor hung up."""


def main() -> None:
    """`python -sP -c … HOST_FD CONTROL_FD RULES`: serve programs until the host hangs up."""
    # Where the closed socket is not seen: in `cases` and `score`, which may hang.
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    host, control = (socket.socket(fileno=int(fd)) for fd in sys.argv[1:3])
    raw = json.loads(sys.argv[3])
    rules = Rules(**raw | {"metrics": frozenset(raw["metrics"])})
    try:
        evaluator = Evaluator(rules)
        ready = json.loads(control.recv(1 << 16) or b'{"fault": "the zygote died while starting"}')
        if "fault" in ready:
            raise EvaluatorError(ready["fault"])
    except EvaluatorError as error:
        host.sendall(frames.encode({"fault": str(error)}, INPUT_LIMIT))
        return
    host.sendall(frames.encode({"cases": [[case.id, case.group] for case, _ in evaluator.cases]}, INPUT_LIMIT))
    while program := _receive_all(host):
        try:
            result = Run(rules, evaluator, Links(host, control), program).all_cases()
        except HostGone:
            return
        host.sendall(frames.encode(result, INPUT_LIMIT))


# --------------------------------------------------------------------------- the author's code


class Evaluator:
    """The author's evaluate.py, and its cases with their frames ready to send."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._module = _import(rules)
        drawn = self._call("cases", stream(rules.seed, "cases"))
        if not isinstance(drawn, list | tuple) or not drawn or not all(isinstance(case, Case) for case in drawn):
            raise EvaluatorError(f"{rules.evaluator}: cases(rng) must return a list of at least one evolve.task.Case")
        ids = [case.id for case in drawn]
        if twice := sorted({name for name in ids if ids.count(name) > 1}):
            raise EvaluatorError(f"{rules.evaluator}: cases(rng) returned the id {twice[0]!r} more than once")
        self.cases = [(case, self._frame(case)) for case in drawn]

    def _frame(self, case: Case) -> bytes:
        try:
            return frames.encode(dict(case.input), INPUT_LIMIT)
        except frames.FrameError as error:
            raise EvaluatorError(f"{self._rules.evaluator}: case {case.id!r}: its input holds {error}") from None
        except (TypeError, ValueError):
            raise EvaluatorError(
                f"{self._rules.evaluator}: case {case.id!r}: its input must be a dict of arguments for "
                f"{self._rules.entry}, not {type(case.input).__name__}"
            ) from None

    def score(self, case: Case, output: Any, facts: Facts) -> dict[str, float] | Failure:
        try:
            returned = self._module.score(case, output, facts)
        except Invalid as invalid:
            return Failure(Verdict.INVALID_OUTPUT, f"case {case.id}: {invalid}")
        except Exception as error:
            return Failure(Verdict.INVALID_REWARD, f"case {case.id}: score raised {_where(error, self._rules.folder)}")
        return self._checked(case, returned)

    def _checked(self, case: Case, returned: Any) -> dict[str, float] | Failure:
        """The author's rewards as plain finite floats, with exactly the declared names."""
        where = f"case {case.id}: score returned"
        if not isinstance(returned, Mapping):
            return Failure(
                Verdict.INVALID_REWARD, f"{where} {type(returned).__name__}; return a Reward, or raise Invalid"
            )
        if set(returned) != self._rules.metrics:
            got, want = sorted(map(str, returned)), sorted(self._rules.metrics)
            return Failure(
                Verdict.INVALID_REWARD,
                f"{where} rewards {got}, but problem.toml declares {want}. Return exactly the declared names",
            )
        metrics = {}
        for name, value in returned.items():
            number = _number(value)
            if number is None:
                return Failure(Verdict.INVALID_REWARD, f"{where} {name} = {value!r:.80}, which is not a number")
            if not math.isfinite(number):
                return Failure(Verdict.INVALID_REWARD, f"{where} {name} = {number}; only finite numbers are rewards")
            metrics[str(name)] = number
        return metrics

    def _call(self, name: str, *args: Any) -> Any:
        try:
            return getattr(self._module, name)(*args)
        except Exception as error:
            raise EvaluatorError(
                f"{self._rules.evaluator}: {name}(...) raised {_where(error, self._rules.folder)}"
            ) from None


def _import(rules: Rules) -> ModuleType:
    path = os.path.join(rules.folder, rules.evaluator)
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("evaluate", path)
    if spec is None or spec.loader is None:
        raise EvaluatorError(f"{rules.evaluator}: not a Python file; its name must end in .py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["evaluate"] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise EvaluatorError(f"{rules.evaluator}: importing it raised {_where(error, rules.folder)}") from None
    for name in ("cases", "score"):
        if not callable(getattr(module, name, None)):
            raise EvaluatorError(f"{rules.evaluator}: defines no function {name}; see evolve/README.md for an example")
    return module


def _number(value: Any) -> float | None:
    """`value` as a float, infinite if it is too large for one; None for what is no number, numerals included."""
    try:
        return None if isinstance(value, str | bytes) else float(value)
    except OverflowError:
        return math.inf
    except (TypeError, ValueError):
        return None


def _where(error: BaseException, folder: str) -> str:
    """`ValueError: text (evaluate.py, line 7)` of the author's own code."""
    frames_of_author = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith(folder)]
    line = ""
    if frames_of_author:
        line = f" ({os.path.basename(frames_of_author[-1].filename)}, line {frames_of_author[-1].lineno})"
    if isinstance(error, SyntaxError):
        line = f" ({os.path.basename(error.filename or '')}, line {error.lineno})"
    return f"{type(error).__name__}: {str(error)[:500]}{line}"


# ----------------------------------------------------------------------------- one candidate


class Run:
    """One program on every case."""

    def __init__(self, rules: Rules, evaluator: Evaluator, links: Links, program: bytes) -> None:
        self._rules, self._evaluator, self._links, self._program = rules, evaluator, links, program
        self._deadline = time.monotonic() + rules.seconds
        self._log = Log(rules.log_bytes)
        self._child: Child | None = None
        self._cpu = self._peak_kib = 0.0

    def all_cases(self) -> dict[str, Any]:
        """A row of [verdict, metrics, cpu, wall] for each case that was run, and what it cost in all."""
        started = time.monotonic()
        rows: list[list[Any]] = []
        reason = ""
        try:
            for case, frame in self._evaluator.cases:
                row, failure = self._one_case(case, frame)
                rows.append(row)
                if failure is not None:
                    reason = reason or failure.reason
                    self._end_child()  # the next case gets a new one
                    if not self._rules.go_on:
                        break
        finally:
            self._end_child()
        return {
            "rows": rows,
            "reason": _one_line(reason),
            "cpu": self._cpu,
            "wall": time.monotonic() - started,
            "peak_mib": self._peak_kib / 1024,
            "log": self._log.text(),
        }

    def _one_case(self, case: Case, frame: bytes) -> tuple[list[Any], Failure | None]:
        started = time.monotonic()
        if started >= self._deadline:
            return [Verdict.TIMEOUT.value, {}, 0.0, 0.0], self._late()
        result: Any = None
        if self._child is None:
            self._child = Child(self._links, self._log, self._rules.output_bytes)
            result = self._child.call(self._program, self._deadline) or self._late()
        cpu_before, wall_before = self._child.cpu_seconds(), time.monotonic()
        if not isinstance(result, Failure):
            deadline = min(self._deadline, wall_before + self._rules.case_seconds)
            result = self._child.call(frame, deadline) or self._late(for_one_case=deadline < self._deadline)
        cpu, wall = self._child.cpu_seconds() - cpu_before, time.monotonic() - wall_before
        if isinstance(result, Returned):
            facts = Facts(cpu, wall, self._child.peak_mib())
            scoring = time.monotonic()
            result = self._evaluator.score(case, result.value, facts)
            self._deadline += time.monotonic() - scoring  # the author's time is not the candidate's
        if isinstance(result, Failure):
            return [result.verdict.value, {}, max(cpu, 0.0), wall], result
        return [Verdict.OK.value, result, cpu, wall], None

    def _late(self, for_one_case: bool = False) -> Failure:
        seconds, what = (self._rules.case_seconds, "one case") if for_one_case else (self._rules.seconds, "all cases")
        return Failure(Verdict.TIMEOUT, f"no answer within the {seconds:g} s for {what}")

    def _end_child(self) -> None:
        if self._child is not None:
            cpu, peak_kib = self._child.end()
            self._cpu += cpu
            self._peak_kib = max(self._peak_kib, peak_kib)
            self._child = None


@dataclass(frozen=True, slots=True)
class Links:
    host: socket.socket
    """To the executor."""
    control: socket.socket
    """To the zygote."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What the candidate's function returned, decoded: plain data, and nothing more is known of it."""

    value: Any


class Child:
    """A forked candidate, its socket and its output. `end` it, whatever happens."""

    def __init__(self, links: Links, log: Log, output_bytes: int) -> None:
        self._links, self._log, self._output_bytes = links, log, output_bytes
        self._sock, theirs = socket.socketpair()
        self._log_fd, log_write = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self._log_fd, False)
        self._sock.setblocking(False)
        self._report: dict[str, Any] | None = None
        try:
            socket.send_fds(links.control, [b"R"], [theirs.fileno(), log_write])
            self._pid = int(self._hear()["pid"])
        finally:
            theirs.close()
            os.close(log_write)
        self._poller = select.poll()
        for fd in (self._log_fd, links.control.fileno(), links.host.fileno()):
            self._poller.register(fd, select.POLLIN)

    def call(self, frame: bytes, deadline: float) -> Returned | Failure | None:
        """Send one frame and wait for the answer; None when the deadline comes first."""
        to_send, answer = memoryview(frame), bytearray()
        sock_fd, exited = self._sock.fileno(), False
        while True:
            self._poller.register(sock_fd, select.POLLIN | (select.POLLOUT if to_send else 0))
            milliseconds = (deadline - time.monotonic()) * 1000
            if milliseconds <= 0:
                return None
            ready = dict(self._poller.poll(min(milliseconds + 1, 1e6)))
            if self._links.host.fileno() in ready:
                raise HostGone
            if self._log_fd in ready and not self._log.drain(self._log_fd):
                self._poller.unregister(self._log_fd)  # everybody who could write has closed it
            if self._log.full:
                return Failure(Verdict.CRASH, f"printed more than {self._log.limit} bytes")
            try:
                if to_send and ready.get(sock_fd, 0) & select.POLLOUT:
                    to_send = to_send[self._sock.send(to_send) :]
                if ready.get(sock_fd, 0) & ~select.POLLOUT:
                    part = self._sock.recv(1 << 18)
                    exited = exited or not part
                    answer += part
            except BlockingIOError:
                continue
            except ConnectionError:
                exited = True
            try:
                if len(answer) >= 4:
                    size = 4 + frames.expected(bytes(answer[:4]), max(self._output_bytes, 1 << 14))
                    if len(answer) == size:
                        return _understood(bytes(answer))
                    if len(answer) > size:
                        return Failure(Verdict.INVALID_OUTPUT, "answered more than once")
            except frames.FrameError as error:
                return Failure(Verdict.INVALID_OUTPUT, f"its answer has {error}")
            # A descendant may hold the socket open, so the zygote's word counts too, once nothing more is to be read.
            if exited or (self._links.control.fileno() in ready and sock_fd not in ready):
                return self._death()

    def cpu_seconds(self) -> float:
        """Processor time of the candidate's own process so far, all threads; from its kernel clock."""
        try:
            return time.clock_gettime((~self._pid << 3) | 2)
        except OSError:
            return 0.0

    def peak_mib(self) -> float:
        try:
            with open(f"/proc/{self._pid}/status") as status:
                return next((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), 0.0)
        except OSError:
            return 0.0

    def end(self) -> tuple[float, float]:
        """Kill the candidate and all it started; (CPU seconds, peak KiB) by the kernel's account."""
        report = self._end()
        self._log.drain(self._log_fd)
        self._sock.close()
        os.close(self._log_fd)
        return float(report["cpu"]), float(report["peak_kib"])

    def _end(self) -> dict[str, Any]:
        if self._report is None:
            self._links.control.send(b"K")
            report = self._hear()
            self._report = self._hear() if "exited" in report else report
        return self._report

    def _hear(self) -> dict[str, Any]:
        """The zygote's next message."""
        self._links.control.settimeout(REPORT_SECONDS)
        message = self._links.control.recv(1 << 16)
        self._links.control.settimeout(None)
        if not message:
            raise HostGone  # the zygote is dead: the executor starts a new pair
        heard: dict[str, Any] = json.loads(message)
        return heard

    def _death(self) -> Failure:
        """Why there is no answer, from the kernel's account and not from the candidate's words."""
        ended = select.poll()
        ended.register(self._links.control, select.POLLIN)
        hung_up = not ended.poll(HANG_UP_SECONDS * 1000)
        status = int(self._end()["status"])
        if hung_up:
            return Failure(Verdict.CRASH, "closed the socket that its answer goes to")
        if status == -signal.SIGXCPU:
            return Failure(Verdict.TIMEOUT, "used up its processor time")
        if status == -signal.SIGKILL:
            # Ours comes after the zygote has seen the end, so this was the kernel, out of memory.
            return Failure(Verdict.OUT_OF_MEMORY, "killed by the kernel")
        how = f"died of {signal.Signals(-status).name}" if status < 0 else f"exited with status {status}"
        return Failure(Verdict.CRASH, f"{how} before it answered")


def _understood(frame: bytes) -> Returned | Failure:
    """The harness's envelope; written inside the box, so believed only where it costs the candidate."""
    try:
        envelope = frames.decode(frame)
    except frames.FrameError as error:
        return Failure(Verdict.INVALID_OUTPUT, f"its answer is {error}")
    if isinstance(envelope, dict) and len(envelope) == 1 and "ok" in envelope:
        return Returned(envelope["ok"])
    if isinstance(envelope, dict) and isinstance(envelope.get("unsent"), str):
        return Failure(Verdict.INVALID_OUTPUT, f"it returned {envelope['unsent'][:500]}")
    if isinstance(envelope, dict) and {"error", "detail"} == set(envelope):
        kind, detail = str(envelope["error"])[:100], str(envelope["detail"])[:1000]
        verdict = Verdict.OUT_OF_MEMORY if kind == "MemoryError" else Verdict.CRASH
        return Failure(verdict, f"{kind}: {detail}")
    return Failure(Verdict.INVALID_OUTPUT, "its answer is not from the harness")


class Log:
    """The start and the end of what was printed, in bounded memory."""

    def __init__(self, kept: int) -> None:
        self._half = kept // 2
        self.limit = kept * LOG_ENDS_AT
        self._head, self._tail, self._seen = b"", b"", 0

    @property
    def full(self) -> bool:
        return self._seen > self.limit

    def drain(self, fd: int) -> bool:
        """Read what is there, never waiting; False at the end of the pipe."""
        while not self.full:
            try:
                part = os.read(fd, 1 << 16)
            except BlockingIOError:
                return True
            if not part:
                return False
            self._seen += len(part)
            room = self._half - len(self._head)
            self._head += part[:room]
            self._tail = (self._tail + part[max(room, 0) :])[-self._half :]
        return True

    def text(self) -> str:
        left_out = self._seen - len(self._head) - len(self._tail)
        gap = b"\n... %d bytes left out ...\n" % left_out if left_out else b""
        return (self._head + gap + self._tail).decode("utf-8", "replace").replace("\0", "\N{REPLACEMENT CHARACTER}")


def _one_line(text: str) -> str:
    """Untrusted text for a table: no line ends, no NUL, and not endless."""
    return " ".join(text.replace("\0", "\N{REPLACEMENT CHARACTER}").split())[:REASON_CHARS]


def _receive_all(host: socket.socket) -> bytes:
    """The next program, as a frame for the candidate; nothing when the host has hung up."""
    frame = bytearray()
    wanted = 4
    while len(frame) < wanted:
        part = host.recv(min(wanted - len(frame), 1 << 20))
        if not part:
            return b""
        frame += part
        if len(frame) == 4:
            wanted = 4 + frames.expected(bytes(frame), INPUT_LIMIT)
    return bytes(frame)


if __name__ == "__main__":
    main()

"""The scorer's process: it holds the cases and leads each candidate through them.

Between the executor, which sends programs and receives case results, and the zygote, which forks
a candidate. It never imports a candidate: it talks to it over a socket of their own, one case at
a time, so a candidate cannot see the next case before it has answered this one.
"""

from __future__ import annotations

import hashlib
import json
import signal
import socket
import sys
import time
from typing import Any

from evolve.outcome import Verdict
from evolve.task import Case, Facts
from evolve.text import printable
from sandbox import cgroup, confine, frames
from sandbox.child import Child, HostGone, Links, Log, Returned
from sandbox.evaluator import INPUT_LIMIT, Evaluator, EvaluatorError
from sandbox.libc import prctl
from sandbox.rules import ZYGOTE_DIED, Failure, Rules

REASON_CHARS = 2000
PR_SET_PDEATHSIG = 1


def main() -> None:
    """`python -sP -c … HOST_FD CONTROL_FD RULES`: serve programs until the host hangs up."""
    # Where the closed socket is not seen: in `cases` and `score`, which may hang.
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    host, control = (socket.socket(fileno=int(fd)) for fd in sys.argv[1:3])
    raw = json.loads(sys.argv[3])
    rules = Rules(**raw | {"metrics": frozenset(raw["metrics"]), "code": tuple(raw["code"])})
    try:
        try:
            confine.apply(confine.SCORER, raw)
        except OSError as error:
            raise EvaluatorError(f"isolation level {rules.level} is not possible here: {error.strerror}") from None
        evaluator = Evaluator(rules)
        ready = control.recv(1 << 16)
        if fault := json.loads(ready).get("fault") if ready else ZYGOTE_DIED:
            raise EvaluatorError(fault)
    except EvaluatorError as error:
        host.sendall(frames.encode({"fault": str(error)}, INPUT_LIMIT))
        return
    digest = hashlib.blake2b(b"".join(frame for _, frame in evaluator.cases), digest_size=16).hexdigest()
    hello = {"cases": [[case.id, case.group] for case, _ in evaluator.cases], "digest": digest}
    host.sendall(frames.encode(hello, INPUT_LIMIT))
    links = Links(host, control, [cgroup.Share(*share) for share in rules.shares])
    while program := _receive_all(host):
        try:
            result = Run(rules, evaluator, links, program).all_cases()
        except HostGone:
            return
        host.sendall(frames.encode(result, INPUT_LIMIT))


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
                    fatal = failure.verdict is Verdict.INVALID_REWARD  # the author's: no other case makes it good
                    reason = failure.reason if fatal else reason or failure.reason
                    self._end_child()  # the next case gets a new one
                    if fatal or not self._rules.go_on:
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
            if isinstance(result, Failure) and len(self._evaluator.cases) > 1:
                result = Failure(result.verdict, f"case {case.id}: {result.reason}")
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


def _one_line(text: str) -> str:
    """Untrusted text for a table: no line ends, no control characters, and not endless."""
    return printable(" ".join(text.split()))[:REASON_CHARS]


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

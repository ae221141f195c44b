"""A forked candidate seen from the scorer: one frame out, one answer back, and how it died.

Time is kept here, and the kernel's account of an end counts, not the candidate's words.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evolve.outcome import Verdict
from evolve.text import printable
from sandbox import cgroup, frames
from sandbox.rules import Failure

REPORT_SECONDS = 10.0  # for the zygote to kill a tree and answer; it needs milliseconds
PROMPT_SECONDS = 0.005  # after which a zygote that is to end a candidate is let run ahead of others
LOG_ENDS_AT = 10  # times log_kib: a candidate that prints more is ended
HANG_UP_SECONDS = 1.0  # between a candidate's last descriptor and its end; only freeing much memory takes as long


class HostGone(BaseException):
    """The executor, or the zygote, hung up. Not for the author's code to catch, through which it may pass."""


@dataclass(frozen=True, slots=True)
class Links:
    host: socket.socket
    """To the executor."""
    control: socket.socket
    """To the zygote."""
    shares: Sequence[cgroup.Share]
    """What the zygote and its candidates have of the processors, if that is limited."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What the candidate's function returned, decoded: plain data, and nothing more is known of it."""

    value: Any


class Child:
    """A forked candidate, its socket and its output. `end` it, whatever happens."""

    def __init__(self, links: Links, log: Log, output_bytes: int, runs_programs: bool = False) -> None:
        self._links, self._log, self._output_bytes = links, log, output_bytes
        self._sock, theirs = socket.socketpair()
        self._log_fd, log_write = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self._log_fd, False)
        self._sock.setblocking(False)
        self._report: dict[str, Any] | None = None
        self._exited, self._runs_programs = False, runs_programs
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
            told = self._exited or self._links.control.fileno() in ready
            if exited or (told and sock_fd not in ready):
                return self._death()

    def cpu_seconds(self) -> float:
        """Processor time of the candidate's own process so far, all threads; from its kernel clock."""
        if not self._pid:
            return float(self._asked()["cpu_so_far"])
        try:
            own = time.clock_gettime((~self._pid << 3) | 2)
            return own + _of_programs(self._pid) if self._runs_programs else own
        except OSError:
            return 0.0

    def peak_mib(self) -> float:
        if not self._pid:
            return float(self._asked()["peak_mib_so_far"])
        try:
            fd = os.open(f"/proc/{self._pid}/status", os.O_RDONLY | os.O_CLOEXEC)
            try:
                peak = os.read(fd, 4096).partition(b"\nVmHWM:")[2]
            finally:
                os.close(fd)
        except OSError:
            return 0.0
        return int(peak.split(None, 1)[0]) / 1024 if peak else 0.0

    def _asked(self) -> dict[str, Any]:
        """What it has used so far, by the word of a container's process 1."""
        self._links.control.send(b"F")
        while "cpu_so_far" not in (heard := self._hear()):
            self._exited = self._exited or "exited" in heard
        return heard

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
            report = self._hear_of_end()
            self._report = self._hear_of_end() if "exited" in report else report
        return self._report

    def _hear_of_end(self) -> dict[str, Any]:
        if _speaks(self._links.control, PROMPT_SECONDS):
            return self._hear()
        with cgroup.hurried(self._links.shares):
            return self._hear()

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
        hung_up = not self._exited and not _speaks(self._links.control, HANG_UP_SECONDS)
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


def _of_programs(pid: int) -> float:
    """Processor time of the processes that it has started and waited for, in steps of a hundredth of a second."""
    with open(f"/proc/{pid}/stat") as stat:
        user, system = stat.read().rpartition(")")[2].split()[13:15]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _speaks(control: socket.socket, seconds: float) -> bool:
    """Whether the zygote says something within this time."""
    poller = select.poll()
    poller.register(control, select.POLLIN)
    return bool(poller.poll(seconds * 1000))


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
    if isinstance(envelope, dict) and isinstance(envelope.get("uncompiled"), str):
        return Failure(Verdict.COMPILE_ERROR, envelope["uncompiled"][:1000])
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
        return printable((self._head + gap + self._tail).decode("utf-8", "replace"))

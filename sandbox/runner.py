"""Process 1 of a container: it starts the zygote, and is the scorer's end of its sockets.

Standard input and output are the stream (stream.py). The zygote is forked before anything has come from the scorer, so
that no candidate's source is in its memory. When the stream ends so does this process, and with it, by the kernel,
everything in the container. Loaded from memory, so it imports the standard library and its neighbours only.
"""

import contextlib
import json
import os
import select
import socket
import time
from typing import Any

from sandbox import stream
from sandbox.libc import prctl

PR_SET_DUMPABLE = 4
ANSWER_SPARE = 1 << 15  # bytes that pass beyond the most that an answer may have, for the scorer to see that it is more
LOG_SPARE = 1 << 16
LOG_ENDS_AT = 10  # times log_bytes, as in child.py, which ends such a candidate


def main(config: dict[str, Any]) -> None:
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        os.dup2(os.open(os.devnull, os.O_RDWR), 0)
        os.dup2(2, 1)  # the stream is not the zygote's
        ours.close()
        from sandbox import harness

        harness.main(theirs, config)
        os._exit(0)
    theirs.close()
    prctl(PR_SET_DUMPABLE, 0)
    Runner(ours, config).run()


class Runner:
    def __init__(self, control: socket.socket, config: dict[str, Any]) -> None:
        self._control, self._config = control, config
        self._poller = select.poll()
        self._poller.register(0, select.POLLIN)
        self._poller.register(control, select.POLLIN)
        self._inbox = stream.Inbox()
        self._sock: socket.socket | None = None
        self._to_child: stream.Outbox | None = None
        self._log = -1
        self._pid = self._answered = self._logged = 0

    def run(self) -> None:
        """Until the scorer, or the zygote, hangs up."""
        while True:
            ready = dict(self._poller.poll())
            if self._sock is not None and self._sock.fileno() in ready:
                self._serve_child(ready[self._sock.fileno()])
            if self._log in ready:
                self._pass_log()
            if self._control.fileno() in ready and not self._pass_words():
                return
            if 0 in ready and not self._obey():
                return

    def _obey(self) -> bool:
        """What the scorer wants; False if it is gone."""
        part = os.read(0, stream.PART)
        for kind, payload in self._inbox.feed(part):
            if kind == stream.RUN:
                self._start()
            elif kind == stream.DATA and self._to_child is not None:
                self._answered = 0
                self._to_child.put(payload)
                self._poll_child()
            elif kind == stream.KILL:
                self._control.send(b"K")
            elif kind == stream.FACTS:
                _say(stream.WORDS, json.dumps(_facts(self._pid)).encode())
        return bool(part)

    def _start(self) -> None:
        self._sock, theirs = socket.socketpair()
        self._log, log_write = os.pipe()
        os.set_blocking(self._log, False)
        self._answered = self._logged = 0
        self._to_child = stream.Outbox(self._sock.fileno())
        socket.send_fds(self._control, [b"R"], [theirs.fileno(), log_write])
        theirs.close()
        os.close(log_write)
        self._poller.register(self._log, select.POLLIN)
        self._poll_child()

    def _pass_words(self) -> bool:
        """Of the zygote; False if it is gone."""
        words = self._control.recv(stream.PART)
        if not words:
            return False
        told = json.loads(words)
        if "pid" in told:
            self._pid = told["pid"]
            words = b'{"pid": 0}'  # it means nothing outside
        while self._pass_log():
            pass
        while self._pass_answer():
            pass
        _say(stream.WORDS, words)
        if "status" in told:
            self._end()
        return True

    def _end(self) -> None:
        if self._sock is not None:
            for fd in (self._sock.fileno(), self._log):
                with contextlib.suppress(KeyError):  # it had ended before
                    self._poller.unregister(fd)
            self._sock.close()
            os.close(self._log)
        self._sock, self._to_child, self._log, self._pid = None, None, -1, 0

    def _serve_child(self, events: int) -> None:
        if events & select.POLLOUT and self._to_child is not None:
            self._to_child.flush()
        if events & ~select.POLLOUT:
            self._pass_answer()
        self._poll_child()

    def _poll_child(self) -> None:
        """Not for more than an answer may have: it waits in the candidate, whom the scorer will end."""
        if self._sock is None or self._answered < 0:
            return
        wanted = select.POLLIN if self._answered <= self._config["output_bytes"] + ANSWER_SPARE else 0
        self._poller.register(self._sock, wanted | (select.POLLOUT if self._to_child else 0))

    def _pass_answer(self) -> bool:
        """A part of what the candidate answers; False if there is none, or no more is wanted."""
        if self._sock is None or not 0 <= self._answered <= self._config["output_bytes"] + ANSWER_SPARE:
            return False
        try:
            part = self._sock.recv(stream.PART)
        except BlockingIOError:
            return False
        except ConnectionError:
            part = b""
        if part:
            self._answered += len(part)
            _say(stream.DATA, part)
        else:
            self._answered = -1  # the end
            self._poller.unregister(self._sock)
            _say(stream.CLOSED)
        return bool(part)

    def _pass_log(self) -> bool:
        """A part of what the candidate prints; False if there is none, or no more is wanted."""
        if self._log < 0 or self._logged < 0:
            return False
        try:
            part = os.read(self._log, stream.PART)
        except BlockingIOError:
            return False
        self._logged += len(part)
        _say(stream.LOG, part)
        if not part or self._logged > self._config["log_bytes"] * LOG_ENDS_AT + LOG_SPARE:
            self._logged = -1
            self._poller.unregister(self._log)
            return False
        return True


def _say(kind: bytes, payload: bytes = b"") -> None:
    rest = memoryview(stream.message(kind, payload))
    while rest:
        rest = rest[os.write(1, rest) :]


def _facts(pid: int) -> dict[str, float]:
    """Processor time and peak memory of a process so far; 0 for what this kernel does not tell."""
    try:
        cpu = time.clock_gettime((~pid << 3) | 2)
    except OSError:
        cpu = 0.0
    try:
        with open(f"/proc/{pid}/status") as status:
            peak = next((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), 0.0)
    except OSError:
        peak = 0.0
    return {"cpu_so_far": cpu, "peak_mib_so_far": peak}

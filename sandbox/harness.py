"""Inside the box: a warm interpreter (zygote) that forks one child for each candidate.

Started as `python -sP harness.py CONTROL_FD CONFIG`. Imports the standard library
and its neighbours only, then confines itself (confine.py), and then imports whatever modules the
problem wants warm. It never reads a candidate's source or
input: the child does, from its own socket, so nothing of one candidate is left for the next.

On the control socket (SOCK_SEQPACKET), from the scorer:
    R + two descriptors   run: the child's end of its socket, and where its output goes
    K                     end the candidate and everything it started, then report
and to the scorer: `{"pid"}` after a fork, `{"exited"}` when the candidate ends before its K, and
`{"status", "cpu", "peak_kib"}` as the report. If the control socket closes, everything is killed:
nothing survives its scorer.
"""

import builtins
import contextlib
import ctypes
import gc
import importlib
import io
import json
import os
import random
import resource
import select
import signal
import socket
import sys
from collections.abc import Iterator
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

# This folder as a package, until its few modules are loaded: the project is not on a candidate's path.
_package = sys.modules["sandbox"] = ModuleType("sandbox")
_package.__path__ = [str(Path(__file__).parent)]
from sandbox import confine, frames, guest  # noqa: E402

_package.__path__ = []

LIBC = ctypes.CDLL(None)
PR_SET_CHILD_SUBREAPER = 36
SOURCE_LIMIT = 64 << 20
MESSAGE_CHARS = 800
UNCONFINED = 71  # exit status of a child that did not become a candidate
LOCATION_CHARS = 150
FAILURE_BYTES = 1 << 14  # of a frame that tells of a failure, which must fit whatever the output limit is


def main() -> None:
    control = socket.socket(fileno=int(sys.argv[1]))
    config = json.loads(sys.argv[2])
    # No death signal from the executor here: on its end the socket closes, and then the tree is killed in order.
    LIBC.prctl(PR_SET_CHILD_SUBREAPER, 1)  # orphans of a candidate become ours, so none can hide
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(line_buffering=True)  # what was printed before a timeout is worth reading
    confine.hold_proc()
    config["user"] = confine.spare_user(os.getpid())
    try:
        confine.apply(confine.ZYGOTE, config)
    except OSError as error:
        _refuse(control, f"isolation level {config['level']} is not possible here: {error.strerror}")
        return
    for name in config["imports"]:
        try:
            importlib.import_module(name)
        except Exception as error:
            _refuse(control, f"[limits] imports: {name}: {type(error).__name__}: {error}")
            return
    _seed()  # numpy loads its generators when they are first used, which each child would do again
    gc.collect()
    gc.freeze()  # keeps the collector from touching, and so copying, the pages that children share
    config["held_bytes"] = int(_proc("self/statm").split()[0]) * resource.getpagesize()
    if fault := _rehearse(config):
        _refuse(control, f"isolation level {config['level']} is not possible here: {fault}")
        return
    control.send(b'{"ready": true}')
    while True:
        command, descriptors, _, _ = socket.recv_fds(control, 16, 2)
        if not command:
            return
        if command != b"R":
            continue  # a K that crossed with the report of a candidate that had already died
        pid = os.fork()
        if pid == 0:
            control.close()
            _child(descriptors[0], descriptors[1], config)
        for descriptor in descriptors:
            os.close(descriptor)
        # As the scorer knows it, who is in no jail: the only child there is, in the eyes of the /proc outside.
        control.send(json.dumps({"pid": int(_proc("thread-self/children").split()[0])}).encode())
        scorer_is_there = _watch(control, pid)
        confine.drop_scratch(config)
        if not scorer_is_there:
            return


def _seed() -> None:
    random.seed(0)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(0)


def _refuse(control: socket.socket, fault: str) -> None:
    control.send(json.dumps({"fault": fault[:MESSAGE_CHARS]}).encode())


def _proc(name: str) -> str:
    """A file of the /proc outside."""
    fd = os.open(name, os.O_RDONLY | os.O_CLOEXEC, dir_fd=confine.PROC)
    with open(fd) as file:
        return file.read()


def _rehearse(config: dict[str, Any]) -> str:
    """Confine a child as a candidate will be; what stands in the way, if anything."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.setsid()
            confine.apply(confine.CANDIDATE, config)
        except Exception as error:
            os.write(theirs, str(error.strerror if isinstance(error, OSError) else error).encode())
        os._exit(0)
    os.close(theirs)
    with open(ours) as words:
        fault = words.read()
    _, status = os.waitpid(pid, 0)
    confine.drop_scratch(config)
    return fault or (f"a candidate's limits end it with wait status {status}" if status else "")


def _watch(control: socket.socket, pid: int) -> bool:
    """Wait for K, then end the candidate and report. False if the scorer is gone."""
    pidfd = os.pidfd_open(pid)
    poller = select.poll()
    poller.register(control, select.POLLIN)
    poller.register(pidfd, select.POLLIN)
    if not any(fd == control.fileno() for fd, _ in poller.poll()):
        control.send(b'{"exited": true}')
    alive = bool(control.recv(16))
    os.close(pidfd)
    # In a jail everybody else; outside all of its group, and itself, if it has no group yet.
    for victim in (-1,) if os.getpid() == 1 else (-pid, pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    cpu = usage.ru_utime + usage.ru_stime + _reap_descendants()
    if alive:
        report = {"status": os.waitstatus_to_exitcode(status), "cpu": cpu, "peak_kib": usage.ru_maxrss}
        control.send(json.dumps(report).encode())
    return alive


def _reap_descendants() -> float:
    """Kill whatever the candidate left behind; seconds of processor time that was used there."""
    cpu = 0.0
    while True:
        try:
            pid, _, usage = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return cpu
        if pid:
            cpu += usage.ru_utime + usage.ru_stime
            continue
        for victim in [-1] if os.getpid() == 1 else _descendants():  # in a jail: everybody else
            with contextlib.suppress(ProcessLookupError):
                os.kill(victim, signal.SIGKILL)
        # To look again and again would take the processor from those that have to die.
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)


def _descendants() -> Iterator[int]:
    """Children first, each before its own, which are looked for only once it has been dealt with."""
    unseen = [os.getpid()]
    for known in unseen:
        children = _children(known)
        unseen += children
        yield from children


def _children(pid: int) -> list[int]:
    try:
        return [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    except OSError:
        return []  # it has ended; what it leaves becomes ours


# ------------------------------------------------------------------------------- the candidate


def _child(sock_fd: int, log_fd: int, config: dict[str, Any]) -> None:
    """Become the candidate: nothing of the zygote stays open, then limits, then its code."""
    os.setsid()
    null_fd = os.open(os.devnull, os.O_RDONLY)
    kept = [os.dup2(fd, 100 + n, inheritable=False) for n, fd in enumerate((null_fd, log_fd, log_fd, sock_fd))]
    for target, fd in enumerate(kept):
        os.dup2(fd, target, inheritable=False)
    try:
        confine.apply(confine.CANDIDATE, config)
    except BaseException:  # which the rehearsal has ruled out
        os._exit(UNCONFINED)
    os.closerange(4, 1 << 20)  # after the last use of /proc
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    _seed()
    sock = socket.socket(fileno=3)
    limit = int(config["output_bytes"])
    try:
        entry = _load(frames.decode(_receive(sock)))
        _send(sock, {"ok": None}, limit)
    except BaseException as error:  # whatever the source does while it loads, even SystemExit
        with contextlib.suppress(Exception):
            sys.stdout.flush()
        _send(sock, _failure(error), limit)
        os._exit(1)
    while frame := _receive(sock):
        try:
            answer = frames.encode({"ok": entry(**frames.decode(frame))}, limit)
        except frames.FrameError as error:
            answer = frames.encode({"unsent": str(error)[:MESSAGE_CHARS]}, FAILURE_BYTES)
        except BaseException as error:
            answer = frames.encode(_failure(error), FAILURE_BYTES)
        with contextlib.suppress(Exception):
            sys.stdout.flush()
        sock.sendall(answer)
    os._exit(0)


def _load(job: dict[str, Any]) -> Any:
    """Run the program's first file as a module and return its entry; other files can be imported."""
    if "evaluator" in job:
        return guest.prepare(job)
    sources = {_module_name(path): (path, text) for path, text in job["files"]}
    sys.meta_path.insert(0, _Sources(sources))
    path, text = job["files"][0]
    # Not through the import system: quicker, and a file named like a module of the library still runs.
    main_module = sys.modules[_module_name(path)] = ModuleType(_module_name(path))
    exec(compile(text, path, "exec"), main_module.__dict__)
    entry = getattr(main_module, job["entry"], None)
    if not callable(entry):
        raise NameError(f"{path} defines no function {job['entry']!r}")
    return entry


def _module_name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


class _Sources(Loader):
    """Finds the program's own modules; they exist in memory only."""

    def __init__(self, sources: dict[str, tuple[str, str]]) -> None:
        self._sources = sources

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self._sources and not any(known.startswith(name + ".") for known in self._sources):
            return None
        package = name not in self._sources or self._sources[name][0].endswith("/__init__.py")
        return ModuleSpec(name, self, is_package=package)

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        if module.__name__ in self._sources:
            path, text = self._sources[module.__name__]
            exec(compile(text, path, "exec"), module.__dict__)


def _failure(error: BaseException) -> dict[str, str]:
    """What to tell of an exception. Its text is the candidate's: it may loop, lie or be no text."""
    try:
        line, trace = "", error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if not code.co_filename.startswith(("/", "<")):
                line = f" ({code.co_filename}, line {trace.tb_lineno}, in {code.co_name})"
            trace = trace.tb_next
        if isinstance(error, SyntaxError):
            line = f" ({error.filename}, line {error.lineno})"
        message = str(error.msg if isinstance(error, SyntaxError) else error)[:MESSAGE_CHARS]
        detail = (message + line[:LOCATION_CHARS]).encode("utf-8", "replace").decode()
        return {"error": type(error).__name__[:MESSAGE_CHARS], "detail": detail}
    except BaseException as worse:
        return {"error": builtins.type(worse).__name__, "detail": "while describing another exception"}


def _receive(sock: socket.socket) -> bytes:
    """One frame, or nothing when the scorer has hung up."""
    header = _exactly(sock, 4)
    return header + _exactly(sock, frames.expected(header, SOURCE_LIMIT)) if header else b""


def _exactly(sock: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = sock.recv(min(size - len(parts), 1 << 20))
        if not part:
            return b""
        parts += part
    return bytes(parts)


def _send(sock: socket.socket, value: dict[str, Any], limit: int) -> None:
    sock.sendall(frames.encode(value, max(limit, FAILURE_BYTES)))


if __name__ == "__main__":
    main()

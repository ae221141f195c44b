"""Inside the box: a warm interpreter (zygote) that forks one child for each candidate.

Started as `python -sP harness.py CONTROL_FD CONFIG`, and in a container by runner.py. Imports the standard library
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
import errno
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
from types import CodeType, ModuleType
from typing import Any

# This folder as a package, until its few modules are loaded: the project is not on a candidate's path.
_package = sys.modules["sandbox"] = ModuleType("sandbox")
_package.__path__ = [str(Path(__file__).parent)]
from sandbox import confine, frames  # noqa: E402
from sandbox.libc import LIBC, prctl  # noqa: E402

FORK = ctypes.PyDLL(None).fork
"""Without the hooks of threading, logging and random, which cost each child a third of a millisecond.

They mend what other threads have left behind, and a zygote has none; it holds the lock of the interpreter meanwhile.
"""
PR_SET_CHILD_SUBREAPER = 36
ANSWERS = 3
"""The descriptor of a candidate's socket."""
SOURCE_LIMIT = 64 << 20
MESSAGE_CHARS = 800
LOOK_AGAIN_MS = 5
UNCONFINED = 71  # exit status of a child that did not become a candidate
LOCATION_CHARS = 150
PACKAGES = {
    "g++": "g++",
    "gcc": "gcc libc6-dev",
    "clang": "clang",
    "clang++": "clang",
    "rustc": "rustc",
    "go": "golang-go",
    "javac": "default-jdk-headless",
    "perl": "perl",
    "node": "nodejs",
    "ruby": "ruby",
}
"""Of Debian, which bring the usual compilers and interpreters."""
FAILURE_BYTES = 1 << 14  # of a frame that tells of a failure, which must fit whatever the output limit is


def main(control: socket.socket, config: dict[str, Any]) -> None:
    for name in config["helpers"]:
        importlib.import_module(f"sandbox.{name}")
    _package.__path__ = []
    if control.fileno() == ANSWERS:
        control = control.dup()
    os.dup2(0, ANSWERS, inheritable=False)  # /dev/null: a place held for each child's socket
    # No death signal from the executor here: on its end the socket closes, and then the tree is killed in order.
    if config["level"] != confine.GVISOR:  # which knows no such thing; no candidate has children there
        prctl(PR_SET_CHILD_SUBREAPER, 1)  # orphans of a candidate become ours, so none can hide
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
    for name in config["programs"]:
        from shutil import which  # not in each zygote, whose every page a fork has to copy

        if which(name) is None:
            package = PACKAGES.get(name)
            install = f"install it (on Debian: apt-get install {package})" if package else "install it"
            _refuse(control, f"[command] {name}: no such program where candidates run; {install}, or name another")
            return
    _seed()  # numpy loads its generators when they are first used, which each child would do again
    _warm_up()
    gc.collect()
    gc.freeze()  # keeps the collector from touching, and so copying, the pages that children share
    config["held_bytes"] = int(_proc("self/statm").split()[0]) * resource.getpagesize()
    try:
        confine.apply(confine.INHERITED, config)
        _rehearse(config)
    except OSError as error:
        _refuse(control, f"isolation level {config['level']} is not possible here: {error.strerror}")
        return
    control.send(b'{"ready": true}')
    while True:
        command, descriptors, _, _ = socket.recv_fds(control, 16, 2)
        if not command:
            return
        if command != b"R":
            continue  # a K that crossed with the report of a candidate that had already died
        pid = FORK()
        if pid == 0:
            _child(descriptors[0], descriptors[1], config)
        for descriptor in descriptors:
            os.close(descriptor)
        # In a jail, as the scorer outside knows it: the only child there is, in the eyes of the /proc outside.
        known = int(_proc("thread-self/children").split()[0]) if config["level"] in confine.JAILED else pid
        control.send(b'{"pid": %d}' % known)
        scorer_is_there = _watch(control, pid, all_others=config["level"] in confine.PID_NAMESPACE)
        confine.drop_scratch(config)
        if not scorer_is_there:
            return


def _seed() -> None:
    random.seed(0)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(0)


def _warm_up() -> None:
    """Let the interpreter specialize what every child runs, so that not each has to, on pages of its own."""
    for _ in range(16):
        job = frames.decode(frames.encode({"files": [["warm.py", "def f(n):\n    return n\n"]], "n": 1.0}, 1 << 10))
        exec(compile(job["files"][0][1], "warm.py", "exec"), {})


def _refuse(control: socket.socket, fault: str) -> None:
    control.send(json.dumps({"fault": fault[:MESSAGE_CHARS]}).encode())


def _proc(name: str) -> str:
    """A file of the /proc outside."""
    fd = os.open(name, os.O_RDONLY | os.O_CLOEXEC, dir_fd=confine.PROC)
    try:
        return os.read(fd, 4096).decode()
    finally:
        os.close(fd)


def _rehearse(config: dict[str, Any]) -> None:
    """Confine a child as a candidate will be.

    Raises:
        OSError: something stands in the way.
    """
    ours, theirs = os.pipe()
    pid = FORK()
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
    if fault or status:
        raise OSError(errno.EPERM, fault or f"a candidate's limits end it with wait status {status}")


def _watch(control: socket.socket, pid: int, all_others: bool) -> bool:
    """Wait for K, then end the candidate and report. False if the scorer is gone.

    Args:
        all_others: whether nobody but the candidate and what it has started can be signalled from here.
    """
    if not _asked_before_exit(control, pid):
        control.send(b'{"exited": true}')
    alive = bool(control.recv(16))
    # If not all others, then all of its group, and itself, if it has no group yet.
    for victim in (-1,) if all_others else (-pid, pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(victim, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    cpu = usage.ru_utime + usage.ru_stime + _reap_descendants(all_others)
    if alive:
        facts = os.waitstatus_to_exitcode(status), cpu, usage.ru_maxrss
        control.send(b'{"status": %d, "cpu": %.6f, "peak_kib": %d}' % facts)
    return alive


def _asked_before_exit(control: socket.socket, pid: int) -> bool:
    """Wait for the scorer, or for the end of the candidate; whether the scorer was first."""
    poller = select.poll()
    poller.register(control, select.POLLIN)
    try:
        pidfd = os.pidfd_open(pid)
    except OSError:  # gVisor has none
        while not poller.poll(LOOK_AGAIN_MS):
            if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
                return False
        return True
    poller.register(pidfd, select.POLLIN)
    asked = any(fd == control.fileno() for fd, _ in poller.poll())
    os.close(pidfd)
    return asked


def _reap_descendants(all_others: bool) -> float:
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
        for victim in [-1] if all_others else _descendants():
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
    # Not the zygote's: what is done to an open file, such as a lock, stays with whoever else has it open.
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for fd, target in ((log_fd, 1), (log_fd, 2), (sock_fd, ANSWERS)):
        os.dup2(fd, target, inheritable=False)
    try:
        confine.apply(confine.CANDIDATE, config)
    except BaseException:  # which the rehearsal has ruled out
        os._exit(UNCONFINED)
    os.closerange(4, 1 << 20)  # after the last use of /proc
    LIBC.signal(signal.SIGINT, None)  # as it was before the zygote
    limit = int(config["output_bytes"])
    try:
        entry = _load(frames.decode(_receive()), config)
        _send(frames.encode({"ok": None}, max(limit, FAILURE_BYTES)))
    except BaseException as error:  # whatever the source does while it loads, even SystemExit
        with contextlib.suppress(Exception):
            sys.stdout.flush()
        told = _failure(error)
        if isinstance(error, SyntaxError):
            told = {"uncompiled": f"{told['error']}: {told['detail']}"}
        _send(frames.encode(told, FAILURE_BYTES))
        os._exit(1)
    while frame := _receive():
        try:
            answer = frames.encode({"ok": entry(**frames.decode(frame))}, limit)
        except frames.FrameError as error:
            answer = frames.encode({"unsent": str(error)[:MESSAGE_CHARS]}, FAILURE_BYTES)
        except BaseException as error:
            answer = frames.encode(_failure(error), FAILURE_BYTES)
        with contextlib.suppress(Exception):
            sys.stdout.flush()
        _send(answer)
    os._exit(0)


def _load(job: dict[str, Any], config: dict[str, Any]) -> Any:
    """Run the program's first file as a module and return its entry; other files can be imported."""
    if "evaluator" in job:
        from sandbox import guest  # which the zygote has loaded, where it is wanted

        return guest.prepare(job)
    if "command" in job:
        from sandbox import foreign

        return foreign.prepare(job, config["held_bytes"])
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
            exec(self.get_code(module.__name__), module.__dict__)

    def get_code(self, name: str) -> CodeType:
        """What `runpy` runs a module by."""
        path, text = self._sources[name]
        return compile(text, path, "exec")


def _failure(error: BaseException) -> dict[str, str]:
    """What to tell of an exception. Its text is the candidate's: it may loop, lie or be no text."""
    try:
        line, trace = "", error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if not code.co_filename.startswith(("/", "<")):
                line = f" ({code.co_filename}, line {trace.tb_lineno}, in {code.co_name})"
            trace = trace.tb_next
        if isinstance(error, SyntaxError) and error.filename:
            line = f" ({error.filename}, line {error.lineno})"
        message = str(error.msg if isinstance(error, SyntaxError) else error)[:MESSAGE_CHARS]
        detail = (message + line[:LOCATION_CHARS]).encode("utf-8", "replace").decode()
        return {"error": type(error).__name__[:MESSAGE_CHARS], "detail": detail}
    except BaseException as worse:
        return {"error": builtins.type(worse).__name__, "detail": "while describing another exception"}


def _receive() -> bytes:
    """One frame, or nothing when the scorer has hung up."""
    header = _exactly(4)
    return header + _exactly(frames.expected(header, SOURCE_LIMIT)) if header else b""


def _exactly(size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = os.read(ANSWERS, min(size - len(parts), 1 << 20))
        if not part:
            return b""
        parts += part
    return bytes(parts)


def _send(frame: bytes) -> None:
    rest = memoryview(frame)
    while rest:
        rest = rest[os.write(ANSWERS, rest) :]


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])), json.loads(sys.argv[2]))

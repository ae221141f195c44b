"""What each isolation level applies to whom, in one table each, in the order in which it must happen.

Also loaded inside the box, so it imports the standard library and its neighbours only.
"""

import ctypes
import os
import resource
import signal
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sandbox import jail, landlock, seccomp

LIBC = ctypes.CDLL(None, use_errno=True)
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 1, 4, 8, 38, 47
PR_CAP_AMBIENT_CLEAR_ALL = 4
CAPABILITY_VERSION = 0x20080522
CAP_DAC_READ_SEARCH, CAP_KILL, CAP_SETGID, CAP_SETUID, CAP_SYS_ADMIN = 2, 5, 6, 7, 21

SPARE_USERS = 1_900_000_000
"""User ids from here on belong to nobody: systemd, which hands out the highest, ends below them."""
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
HOST_SCRATCH = "candidate"
"""Below the zygote's working directory, which is of the executor's folder."""
PROC = 200
"""The descriptor of /proc that `hold_proc` opens, above those that a candidate uses."""


class Step(NamedTuple):
    name: str
    since: int
    """The lowest level that applies it."""
    apply: Callable[[dict[str, Any]], None]


def spare_user(pid: int) -> int:
    """A user whom nobody else is, for what the process `pid` runs; only root can become it."""
    return SPARE_USERS + pid


def hold_proc() -> None:
    """So that a zygote can look at processes from a root without /proc; candidates close it before they start."""
    fd = os.open("/proc", os.O_PATH)
    os.dup2(fd, PROC, inheritable=False)
    os.close(fd)


def apply(steps: Sequence[Step], config: dict[str, Any]) -> None:
    """Confine this process to `config["level"]`.

    Raises:
        OSError: a step is not possible here; the message names it. The process must not go on.
    """
    for step in steps:
        if step.since <= config["level"]:
            try:
                step.apply(config)
            except OSError as error:
                raise OSError(error.errno, f"{step.name}: {error.strerror or error}") from None


def interpreter() -> list[str]:
    """What a Python program needs to read: the interpreter's installation and the system's libraries."""
    prefixes = {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}
    system = {"/usr", "/bin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/alternatives"}
    found = prefixes | {os.path.realpath(path) for path in prefixes} | system
    return sorted(path for path in found - {"/"} if os.path.exists(path))


# ---------------------------------------------------------------------------------- the steps


def _join_cgroups(config: dict[str, Any]) -> None:
    for folder in config["cgroups"]:
        Path(folder, "cgroup.procs").write_text(str(os.getpid()))


def _enter_jail(config: dict[str, Any]) -> None:
    jail.enter(interpreter(), DEVICES)
    if os.geteuid() == 0:  # enough to become another user in each child, to kill it, and to mount its scratch
        _capabilities({CAP_KILL, CAP_SETGID, CAP_SETUID} | ({CAP_SYS_ADMIN} if config["scratch_mib"] else set()))


def _scratch(config: dict[str, Any]) -> None:
    """A folder of its own, in which it starts: in a jail a file system of its own, else a folder of the host's."""
    if not config["scratch_mib"]:
        return
    if config["level"] >= 2:
        places = _places()
        jail.scratch(config["scratch_mib"], places)
        os.chdir(places[0])
    else:
        os.mkdir(HOST_SCRATCH)
        os.chdir(HOST_SCRATCH)
    os.environ["TMPDIR"] = os.environ["HOME"] = os.getcwd()
    tempfile: Any = sys.modules.get("tempfile")
    if tempfile is not None:
        tempfile.tempdir = None  # the zygote may have looked for one


def _places() -> list[str]:
    """Where a jail's scratch is mounted: not over the interpreter, if that lies in /tmp."""
    hidden = {place for place in jail.PLACES for path in interpreter() if path.startswith(place + "/")}
    return [place for place in jail.PLACES if place not in hidden]


def drop_scratch(config: dict[str, Any]) -> None:
    """Remove the folder of a candidate that has ended, where the kernel does not."""
    if config["scratch_mib"] and config["level"] < 2:
        import shutil  # by now nothing is waiting

        shutil.rmtree(HOST_SCRATCH, ignore_errors=True)


def _first_for_the_oom_killer(config: dict[str, Any]) -> None:
    LIBC.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # or the file is root's
    fd = os.open("self/oom_score_adj", os.O_WRONLY, dir_fd=PROC)
    try:
        os.write(fd, b"1000")
    finally:
        os.close(fd)


def _least_share(config: dict[str, Any]) -> None:
    """Of the group's one processor: among a hundred forks the zygote, which is to kill them, must get its turn."""
    os.nice(19)


def _resource_limits(config: dict[str, Any]) -> None:
    limits = {
        resource.RLIMIT_AS: config["held_bytes"] + int(config["memory_bytes"]),
        resource.RLIMIT_CPU: int(config["cpu_seconds"]),
        resource.RLIMIT_NPROC: int(config["processes"]),  # binds every user but root
        resource.RLIMIT_FSIZE: config["scratch_mib"] << 20,  # at 0 no regular file; sockets and pipes still
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
    }
    for name, value in limits.items():
        # At the hard limit of processor time the kernel sends SIGKILL, which would read as out of memory.
        resource.setrlimit(name, (value, value + (name == resource.RLIMIT_CPU)))


def _change_user(config: dict[str, Any]) -> None:
    if os.geteuid() != 0:
        return
    user = config["user"]
    LIBC.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)  # until the next step
    try:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    except OSError as error:
        raise OSError(error.errno, f"running as root without the spare uid {user}: {error.strerror}") from None


def _drop_capabilities(config: dict[str, Any]) -> None:
    _check(LIBC.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0), "prctl(PR_CAP_AMBIENT)")
    # An interpreter below a folder of root's alone could not be read; what else can be is for Landlock to say.
    closed = not all(os.access(prefix, os.R_OK) for prefix in (sys.prefix, sys.base_prefix))
    _capabilities({CAP_DAC_READ_SEARCH} if closed else set())


def _capabilities(kept: set[int]) -> None:
    bits = sum(1 << capability for capability in kept)
    header = struct.pack("=Ii", CAPABILITY_VERSION, 0)
    _check(LIBC.capset(header, struct.pack("=6I", bits, bits, 0, 0, 0, 0)), "capset")


def _no_new_privileges(config: dict[str, Any]) -> None:
    _check(LIBC.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl(PR_SET_NO_NEW_PRIVS)")


def _hide_memory(config: dict[str, Any]) -> None:
    _check(LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0), "prctl(PR_SET_DUMPABLE)")


def _die_with_parent(config: dict[str, Any]) -> None:
    """Again, because a change of user forgets it."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _landlock_candidate(config: dict[str, Any]) -> None:
    scratch = _places() if config["scratch_mib"] else []
    programs = [*interpreter(), *scratch] if config["processes"] else ()
    landlock.restrict([*interpreter(), *DEVICES], ["/dev/null", *scratch], programs)


def _landlock_scorer(config: dict[str, Any]) -> None:
    own = [config["folder"], *config["code"], "/proc", *DEVICES]
    landlock.restrict([*interpreter(), *own], ["/dev/null", config["scratch"]], interpreter())


def _seccomp_candidate(config: dict[str, Any]) -> None:
    seccomp.install(children=config["processes"] > 0, files=config["scratch_mib"] > 0)


def _seccomp_scorer(config: dict[str, Any]) -> None:
    """An evaluator may start a solver, wherever Landlock keeps signals to those it has started."""
    seccomp.install(children=landlock.version() >= 6)


ZYGOTE = (
    Step("cgroups", 3, _join_cgroups),
    Step("namespaces", 2, _enter_jail),
)
CANDIDATE = (
    Step("scratch", 0, _scratch),
    Step("oom_score_adj", 1, _first_for_the_oom_killer),
    Step("least share", 3, _least_share),
    Step("resource limits", 0, _resource_limits),
    Step("another user", 1, _change_user),
    Step("no capabilities", 1, _drop_capabilities),
    Step("no new privileges", 1, _no_new_privileges),
    Step("memory unreadable", 1, _hide_memory),
    Step("death with the zygote", 0, _die_with_parent),
    Step("Landlock", 1, _landlock_candidate),  # before seccomp, which denies it
    Step("seccomp", 1, _seccomp_candidate),
)
SCORER = (
    Step("another user", 1, _change_user),
    Step("no capabilities", 1, _drop_capabilities),
    Step("no new privileges", 1, _no_new_privileges),
    Step("death with the executor", 0, _die_with_parent),
    Step("Landlock", 1, _landlock_scorer),
    Step("seccomp", 1, _seccomp_scorer),
)


def _check(result: int, what: str) -> None:
    if result:
        raise OSError(ctypes.get_errno(), f"{what} → {os.strerror(ctypes.get_errno())}")

"""What each isolation level applies to whom, in one table each, in the order in which it must happen.

Also loaded inside the box, so it imports the standard library and its neighbours only.
"""

import contextlib
import errno
import itertools
import os
import resource
import stat
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sandbox import jail, landlock, seccomp
from sandbox.libc import LIBC, check, die_with_parent, prctl

PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 4, 8, 38, 47
PR_CAP_AMBIENT_CLEAR_ALL = 4
CAPABILITY_VERSION = 0x20080522
CAP_DAC_READ_SEARCH, CAP_KILL, CAP_SETGID, CAP_SETUID, CAP_SYS_ADMIN = 2, 5, 6, 7, 21

SPARE_USERS = 1_900_000_000
"""User ids from here on belong to nobody: systemd, which hands out the highest, ends below them."""
DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")
UNKNOWN_TO_GVISOR = (
    resource.RLIMIT_MSGQUEUE,
    resource.RLIMIT_NPROC,
    resource.RLIMIT_SIGPENDING,
)  # seccomp denies what they are about
HOST_SCRATCH = "candidate"
"""Below the zygote's working directory, which is of the executor's folder."""
CONTAINER_SCRATCH = ("/tmp", "/dev/shm")
"""Where an engine mounts file systems for the candidates of a container."""
DESCRIPTORS = 64
"""That a candidate may have open."""
PENDING = 1024
"""Signals that may wait for it, and timers: memory of the kernel that no other limit of a process counts."""
PROC, RULESET = 200, 201
"""Descriptors of /proc, which `hold_proc` opens, and of Landlock's rules; above those that a candidate uses."""


EVERYWHERE = frozenset({0, 1, 2, 3, 4, 5})
CONFINED = EVERYWHERE - {0}
GVISOR = 5
LANDLOCKED = CONFINED - {GVISOR}  # which has no Landlock
JAILED = frozenset({2, 3})
CONTAINED = frozenset({4, 5})  # in a jail, and a control group, of an engine's making
PID_NAMESPACE = JAILED | CONTAINED
GROUPED = frozenset({3})


class Step(NamedTuple):
    name: str
    levels: frozenset[int]
    """That apply it."""
    apply: Callable[[dict[str, Any]], None]


def spare_user(pid: int) -> int:
    """A user whom nobody else is, for what the process `pid` runs; only root can become it."""
    return SPARE_USERS + pid


def hold_proc() -> None:
    """So that a zygote can look at processes from a root without /proc; candidates close it before they start."""
    _move(os.open("/proc", os.O_PATH), PROC)


def _move(fd: int, to: int) -> None:
    os.dup2(fd, to, inheritable=False)
    os.close(fd)


def apply(steps: Sequence[Step], config: dict[str, Any]) -> None:
    """Confine this process to `config["level"]`.

    Raises:
        OSError: a step is not possible here; the message names it. The process must not go on.
    """
    for step in steps:
        if config["level"] in step.levels:
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
    """A folder of its own, in which it starts: in a jail a file system of its own, in a container the engine's, which
    is emptied after each candidate, else a folder of the host's."""
    if not config["scratch_mib"]:
        return
    if config["level"] in JAILED:
        jail.scratch(config["scratch_mib"], _places(config))
    if config["level"] == 0:
        os.mkdir(HOST_SCRATCH)
    os.chdir(_places(config)[0])
    os.environ["TMPDIR"] = os.environ["HOME"] = os.getcwd()
    tempfile: Any = sys.modules.get("tempfile")
    if tempfile is not None:
        tempfile.tempdir = None  # the zygote may have looked for one


def _places(config: dict[str, Any]) -> list[str]:
    """Where scratch is; in a jail not over the interpreter, if that lies in /tmp."""
    if config["level"] not in JAILED:
        return list(CONTAINER_SCRATCH) if config["level"] in CONTAINED else [HOST_SCRATCH]
    hidden = {place for place in jail.PLACES for path in interpreter() if path.startswith(place + "/")}
    return [place for place in jail.PLACES if place not in hidden]


def drop_scratch(config: dict[str, Any]) -> None:
    """Remove the files of a candidate that has ended, where the kernel does not.

    Raises:
        OSError: some cannot be removed, and the next candidate would see them.
    """
    if not config["scratch_mib"] or config["level"] in JAILED:
        return
    for place in _places(config):
        if os.path.isdir(place) and not os.path.islink(place):  # at level 0 it may have become anything
            _empty(place)
    if config["level"] == 0:
        with contextlib.suppress(FileNotFoundError):
            try:
                os.unlink(HOST_SCRATCH)
            except IsADirectoryError:
                os.rmdir(HOST_SCRATCH)


def _empty(folder: str) -> None:
    """However deep it is: what lies in a folder of it is moved up, to be looked at in its turn."""
    names = (f"{folder}/{os.urandom(16).hex()}" for _ in itertools.count())
    while entries := list(os.scandir(folder)):
        for entry in entries:
            if not entry.is_dir(follow_symlinks=False):
                os.unlink(entry.path)
                continue
            os.chmod(entry.path, stat.S_IRWXU)
            for inner in list(os.scandir(entry.path)):
                if inner.is_dir(follow_symlinks=False):
                    os.chmod(inner.path, stat.S_IRWXU)  # or it could not be moved
                os.rename(inner.path, next(names))
            os.rmdir(entry.path)


def _readable_to_itself(config: dict[str, Any]) -> None:
    """Or the files of its own processes in /proc are root's."""
    prctl(PR_SET_DUMPABLE, 1)


def _first_for_the_oom_killer(config: dict[str, Any]) -> None:
    fd = os.open("self/oom_score_adj", os.O_WRONLY, dir_fd=PROC)
    try:
        os.write(fd, b"1000")
    finally:
        os.close(fd)


def _least_share(config: dict[str, Any]) -> None:
    """Of the group's one processor: among a hundred forks the zygote, which is to kill them, must get its turn."""
    os.setpriority(os.PRIO_PROCESS, 0, seccomp.LEAST_SHARE)


def _limits_to_inherit(config: dict[str, Any]) -> None:
    limits = {
        resource.RLIMIT_AS: config["held_bytes"] + int(config["memory_bytes"]),
        resource.RLIMIT_FSIZE: config["scratch_mib"] << 20,  # at 0 no regular file; sockets and pipes still
        resource.RLIMIT_CORE: 1,  # not 0, with which the host's handler of crashes, if it has one, would be started
        resource.RLIMIT_SIGPENDING: PENDING,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
    }
    for name, value in limits.items():
        _limit(config, name, value)


def _limits_of_its_own(config: dict[str, Any]) -> None:
    seconds, processes = int(config["cpu_seconds"]), int(config["processes"])
    # At the hard limit of processor time the kernel sends SIGKILL, which would read as out of memory.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    _limit(config, resource.RLIMIT_NPROC, processes)  # binds every user but root
    _limit(config, resource.RLIMIT_NOFILE, DESCRIPTORS)


def _limit(config: dict[str, Any], name: int, value: int) -> None:
    if config["level"] != GVISOR or name not in UNKNOWN_TO_GVISOR:
        resource.setrlimit(name, (value, value))


def _change_user(config: dict[str, Any]) -> None:
    if os.geteuid() != 0:
        return
    user = config["user"]
    prctl(PR_SET_KEEPCAPS, 1)  # until the next step
    try:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    except OSError as error:
        raise OSError(error.errno, f"running as root without the spare uid {user}: {error.strerror}") from None


def _capabilities_to_keep(config: dict[str, Any]) -> None:
    """An interpreter below a folder of root's alone could not be read; what else can be is for Landlock to say."""
    closed = not all(map(_is_open, (sys.prefix, sys.base_prefix)))
    config["kept"] = {CAP_DAC_READ_SEARCH} if closed and os.geteuid() == 0 else set()


def _is_open(folder: str) -> bool:
    """Whether everybody may read it."""
    way = (folder, *map(str, Path(folder).parents))
    return all(os.stat(one).st_mode & stat.S_IXOTH for one in way) and bool(os.stat(folder).st_mode & stat.S_IROTH)


def _drop_capabilities(config: dict[str, Any]) -> None:
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL)
    _capabilities(config["kept"])


def _capabilities(kept: set[int]) -> None:
    bits = sum(1 << capability for capability in kept)
    header = struct.pack("=Ii", CAPABILITY_VERSION, 0)
    check(LIBC.capset(header, struct.pack("=6I", bits, bits, 0, 0, 0, 0)), "capset")


def _no_new_privileges(config: dict[str, Any]) -> None:
    prctl(PR_SET_NO_NEW_PRIVS, 1)


def _hide_memory(config: dict[str, Any]) -> None:
    prctl(PR_SET_DUMPABLE, 0)


def _die_with_parent(config: dict[str, Any]) -> None:
    """Again, because a change of user forgets it."""
    die_with_parent()


def _landlock_rules(config: dict[str, Any]) -> None:
    """Made once, and kept to by each candidate."""
    if not config["scratch_mib"]:  # else they are of a file system that is still to be mounted
        _move(_rules(config, []), RULESET)


def _rules(config: dict[str, Any], scratch: list[str]) -> int:
    programs = [*interpreter(), *scratch] if config["processes"] else ()
    return landlock.ruleset([*interpreter(), *DEVICES], ["/dev/null", *scratch], programs)


def _landlock_candidate(config: dict[str, Any]) -> None:
    landlock.restrict(_rules(config, _places(config)) if config["scratch_mib"] else RULESET)


def _landlock_scorer(config: dict[str, Any]) -> None:
    own = [config["folder"], *config["code"], "/proc", *DEVICES]
    ruleset = landlock.ruleset([*interpreter(), *own], ["/dev/null", config["scratch"]], interpreter())
    landlock.restrict(ruleset)
    os.close(ruleset)


def _seccomp(config: dict[str, Any]) -> None:
    scoped = config["level"] in LANDLOCKED and landlock.version() >= landlock.SCOPED
    if config["processes"] and not scoped and config["level"] in CONTAINED:  # where all have one user
        raise OSError(errno.ENOTSUP, "children of a candidate could signal the zygote; needs Landlock of Linux 6.12")
    # A filter of its own costs each candidate as much as all other steps; in a jail RLIMIT_NPROC and Landlock will do.
    config["alone"] = not config["processes"] and not (scoped and config["level"] in JAILED)
    if not config["scratch_mib"]:  # which is still to be mounted
        _filter(config)


def _filter(config: dict[str, Any]) -> None:
    children, files = config["processes"] > 0, config["scratch_mib"] > 0
    seccomp.install(seccomp.program(seccomp.this_machine(), children, files))


def _seccomp_candidate(config: dict[str, Any]) -> None:
    if config["scratch_mib"]:
        _filter(config)
    if config["alone"]:
        seccomp.install(seccomp.alone(seccomp.this_machine(), os.getpid()))


def _seccomp_scorer(config: dict[str, Any]) -> None:
    """An evaluator may start a solver, wherever Landlock keeps signals to those it has started."""
    children = landlock.version() >= landlock.SCOPED
    seccomp.install(seccomp.program(seccomp.this_machine(), children))
    if not children:
        seccomp.install(seccomp.alone(seccomp.this_machine(), os.getpid()))


# What a zygote does for itself before it imports anything, and afterwards for all whom it will fork: that is cheaper
# than to do it in each of them. What would keep it from its own work is left to them.
ZYGOTE = (
    Step("cgroups", GROUPED, _join_cgroups),
    Step("namespaces", JAILED, _enter_jail),
)
INHERITED = (
    Step("/proc", CONFINED, _readable_to_itself),
    Step("capabilities", CONFINED, _capabilities_to_keep),
    Step("resource limits", EVERYWHERE, _limits_to_inherit),
    Step("Landlock", LANDLOCKED, _landlock_rules),
    Step("no new privileges", CONFINED, _no_new_privileges),
    Step("seccomp", CONFINED, _seccomp),
)
CANDIDATE = (
    Step("scratch", EVERYWHERE, _scratch),
    Step("oom_score_adj", CONFINED - {GVISOR}, _first_for_the_oom_killer),
    Step("least share", GROUPED | CONTAINED, _least_share),
    Step("resource limits", EVERYWHERE, _limits_of_its_own),
    Step("another user", CONFINED, _change_user),
    Step("no capabilities", CONFINED - {GVISOR}, _drop_capabilities),  # the engine drops them
    Step("memory unreadable", CONFINED, _hide_memory),
    Step("death with the zygote", EVERYWHERE, _die_with_parent),
    Step("Landlock", LANDLOCKED, _landlock_candidate),  # before seccomp, which denies it
    Step("seccomp", CONFINED, _seccomp_candidate),
)
SCORER = (
    Step("capabilities", CONFINED, _capabilities_to_keep),
    Step("another user", CONFINED, _change_user),
    Step("no capabilities", CONFINED, _drop_capabilities),
    Step("no new privileges", CONFINED, _no_new_privileges),
    Step("death with the executor", EVERYWHERE, _die_with_parent),
    Step("Landlock", CONFINED, _landlock_scorer),
    Step("seccomp", CONFINED, _seccomp_scorer),
)

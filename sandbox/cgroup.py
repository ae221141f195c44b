"""A control group for a zygote and its candidates: memory in all, processes in all, one processor.

Version 2 where its controllers are, else version 1, each controller in a tree of its own. Groups
are made as near to the group of this process as can be, so a delegated subtree will do for a user.
See cgroups(7), and Documentation/admin-guide/cgroup-v1 of the kernel.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evolve.problem import Limits

PREFIX = "quiver-"
ZYGOTE_BYTES = 512 << 20
"""Beyond the candidate's limit: interpreter, warm modules, kernel memory. Shared pages count once."""
ZYGOTE_PROCESSES = 3  # outside the jail, in the jail, and the candidate
PERIOD = 100_000  # microseconds
HURRY = 100  # times a group's usual share of the processors
REMOVE_SECONDS = 2.0  # until the kernel has let go of the last process
CONTROLLERS = ("memory", "pids", "cpu")


def create(limits: Limits) -> tuple[Path, ...]:
    """A new group, as the folders to whose cgroup.procs a process is to be written.

    Raises:
        OSError: no controllers, or no right to make groups.
    """
    parents = _parents()
    _sweep(parents)
    name = PREFIX + uuid.uuid4().hex
    memory, processes = str((limits.memory_mib << 20) + ZYGOTE_BYTES), str(limits.processes + ZYGOTE_PROCESSES)
    made: list[Path] = []
    try:
        for parent, controllers in parents.items():
            folder = parent / name
            folder.mkdir()
            made.append(folder)
            for file, value in _settings(controllers, memory, processes).items():
                with contextlib.suppress(FileNotFoundError):  # without swap, its limit does not exist
                    (folder / file).write_text(value)
    except OSError:
        remove(made)
        raise
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the processors a group has: a file of the group, open, for who may not open it."""

    fd: int
    usual: str
    hurried: str


def open_shares(folders: Sequence[Path]) -> list[Share]:
    """Of a group that `create` has made; the files are the caller's to close."""
    files = {
        "cpu.max": (f"{PERIOD} {PERIOD}", f"{HURRY * PERIOD} {PERIOD}"),
        "cpu.weight": ("100", str(100 * HURRY)),
        "cpu.cfs_quota_us": (str(PERIOD), str(HURRY * PERIOD)),
        "cpu.shares": ("1024", str(1024 * HURRY)),
    }
    found = [(folder / name, *values) for folder in folders for name, values in files.items()]
    return [Share(os.open(path, os.O_WRONLY | os.O_CLOEXEC), *values) for path, *values in found if path.exists()]


@contextlib.contextmanager
def hurried(shares: Sequence[Share]) -> Iterator[None]:
    """Let a group run ahead of all others for a while.

    What has to die must run to do so, and so must who kills it: after a fork bomb their group has had its share.
    """
    try:
        for share in shares:
            os.write(share.fd, share.hurried.encode())
        yield
    finally:
        for share in shares:
            os.write(share.fd, share.usual.encode())


def remove(folders: Sequence[Path]) -> None:
    """Remove groups whose processes have ended or are just ending."""
    deadline = time.monotonic() + REMOVE_SECONDS
    for folder in folders:
        while folder.exists():
            try:
                folder.rmdir()
            except OSError:
                if time.monotonic() > deadline:
                    break  # the next sweep gets it
                time.sleep(0.001)


def _settings(controllers: frozenset[str], memory: str, processes: str) -> dict[str, str]:
    if controllers == frozenset(CONTROLLERS):
        return {
            "memory.max": memory,
            "memory.swap.max": "0",
            "pids.max": processes,
            "cpu.max": f"{PERIOD} {PERIOD}",
        }
    settings: dict[str, str] = {}
    if "memory" in controllers:
        settings |= {"memory.limit_in_bytes": memory, "memory.memsw.limit_in_bytes": memory}
    if "pids" in controllers:
        settings |= {"pids.max": processes}
    if "cpu" in controllers:
        settings |= {"cpu.cfs_period_us": str(PERIOD), "cpu.cfs_quota_us": str(PERIOD)}
    return settings


def _parents() -> dict[Path, frozenset[str]]:
    """Where to make groups, and which controllers each place has: one place for all in version 2."""
    mounts = [line.split(" - ") for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    own = dict(_own_groups())
    places: dict[Path, set[str]] = {}
    for left, right in mounts:
        (_, _, _, root, point, *_), (kind, _, options) = left.split(" "), right.split(" ", 2)
        if kind == "cgroup2" and (place := _place(_below(point, root, own.get("", "/")), Path(point))):
            return {place: frozenset(CONTROLLERS)}
        if kind == "cgroup":
            for controller in set(options.split(",")) & set(CONTROLLERS):
                places.setdefault(_below(point, root, own.get(controller, "/")), set()).add(controller)
    found = set().union(*places.values()) if places else set()
    if found != set(CONTROLLERS):
        missing = ", ".join(sorted(set(CONTROLLERS) - found))
        raise FileNotFoundError(f"no control group with {missing} in which groups can be made")
    return {place: frozenset(controllers) for place, controllers in places.items()}


def _place(own: Path, top: Path) -> Path | None:
    """In version 2, the nearest group at or above our own whose groups have the controllers, and where we may make one.

    It is above more often than not: a group with processes of its own cannot hand controllers on.
    """
    for group in (own, *own.parents):
        with contextlib.suppress(OSError):
            handed_on = set((group / "cgroup.subtree_control").read_text().split())
            if set(CONTROLLERS) <= handed_on and os.access(group, os.W_OK):
                return group
        if group == top:
            break
    return None


def _own_groups() -> list[tuple[str, str]]:
    """(controller, path) of the groups that this process is in; version 2 has the empty name."""
    groups = []
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        groups += [(controller, path) for controller in controllers.split(",")]
    return groups


def _below(point: str, root: str, path: str) -> Path:
    """The folder of the group `path` in a mount at `point` whose top is the group `root`."""
    inside = path.removeprefix(root) if root != "/" else path
    return Path(point, inside.lstrip("/"))


def _sweep(parents: Iterable[Path]) -> None:
    """Remove the groups of executors that were killed; one in use, or about to be, is not empty or is missed."""
    for parent in parents:
        for folder in parent.glob(f"{PREFIX}*"):
            with contextlib.suppress(OSError):
                if time.time() - folder.stat().st_mtime > 60:
                    folder.rmdir()

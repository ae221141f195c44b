"""Which isolation level is in force: the best that has been proven here, or the one that was asked for.

A level is proven by attacking it (selftest.py); a proof holds for this boot, kernel, user,
interpreter and source of the sandbox, and is kept in the user's cache folder.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from evolve.outcome import Level
from evolve.problem import ProblemError
from sandbox import container
from sandbox.selftest import prove

AUTO = "auto"
NAMES = {
    "unsafe": Level.UNSAFE,
    "restricted": Level.RESTRICTED,
    "jailed": Level.JAILED,
    "jailed+cgroup": Level.JAILED_CGROUP,
    "container": Level.CONTAINER,
    "gvisor": Level.GVISOR,
}
BEST_FIRST = (Level.JAILED_CGROUP, Level.JAILED, Level.RESTRICTED)
BY_NAME_ONLY = (Level.CONTAINER, Level.GVISOR)
"""They need an engine, access to which is root on its host: not for `auto` to decide."""
ISOLATION, REQUIRE = "QUIVER_ISOLATION", "QUIVER_REQUIRE"


class IsolationError(ProblemError):
    """No level that was asked for, or would be good enough, holds on this machine."""


def name_of(level: Level) -> str:
    return next(name for name, known in NAMES.items() if known is level)


def parse(name: str) -> Level:
    if name not in NAMES:
        raise IsolationError(f"isolation {name!r}: no such level; known are {', '.join(NAMES)}")
    return NAMES[name]


async def choose(environment: Mapping[str, str] = os.environ) -> Level:
    """The level for candidates, as QUIVER_ISOLATION and QUIVER_REQUIRE ask; never 0 unless asked for by name.

    Raises:
        IsolationError: it does not hold here; the message says why, and the way out.
    """
    wanted, least = environment.get(ISOLATION) or AUTO, parse(environment.get(REQUIRE) or "unsafe")
    level = await _best() if wanted == AUTO else parse(wanted)
    if level < least:
        raise IsolationError(
            f"isolation {name_of(least)!r} is required, and {name_of(level)!r} is "
            f"{'the best that holds here' if wanted == AUTO else 'asked for'}; see: quiver sandbox selftest"
        )
    if wanted != AUTO and (fault := await proven(level)):
        raise IsolationError(
            f"isolation {wanted!r} unavailable: {fault}. `quiver sandbox selftest` tells which levels hold here; "
            f"--isolation auto takes the best of them"
        )
    return level


async def proven(level: Level) -> str:
    """Why a level does not hold here; nothing if it does."""
    if level is Level.UNSAFE:
        return ""
    try:
        key = _key(level, container.identity(level) if level > Level.JAILED_CGROUP else "")
    except container.Unavailable as fault:
        return str(fault)
    if key in _load():
        return ""
    found = await prove(level)
    if not found:
        _save(_load() | {key})
    return found


async def _best() -> Level:
    faults = []
    for level in BEST_FIRST:
        fault = await proven(level)
        if not fault:
            return level
        faults.append(f"{name_of(level)}: {fault}")
    raise IsolationError(
        f"no isolation level holds here ({'; '.join(faults)}); only 'unsafe' remains, for programs that you "
        f"trust: --isolation unsafe"
    )


def _key(level: Level, where: str) -> str:
    boot = Path("/proc/sys/kernel/random/boot_id").read_text()
    facts = f"{boot} {os.uname()} {os.geteuid()} {sys.prefix} {sys.version} {int(level)} {where} ".encode()
    return hashlib.blake2b(facts + _sources(), digest_size=16).hexdigest()


@functools.cache
def _sources() -> bytes:
    return b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))


def _file() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "quiver", "isolation.json")


def _load() -> set[str]:
    """Keys of what has been proven; whatever is not readable has not been."""
    with contextlib.suppress(OSError, ValueError, TypeError, RuntimeError):
        file = _file()
        if file.stat().st_uid == os.geteuid():
            return set(json.loads(file.read_text()))
    return set()


def _save(keys: set[str]) -> None:
    with contextlib.suppress(OSError, RuntimeError):
        file = _file()
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f"{file.name}.{os.getpid()}")
        beside.write_text(json.dumps(sorted(keys)))
        beside.replace(file)

"""Landlock: from now on this process reads below some paths, writes to fewer, and reaches nobody outside.

Works without any privilege. Also loaded inside the box, so it imports the standard library and its neighbours only.
See landlock(7); the numbers of the three system calls are the same on every architecture.
"""

import ctypes
import os
import stat
import struct
from collections.abc import Iterable

from sandbox.libc import LIBC, check

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION = 1  # a flag: tell the version of the interface
PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | 1 << 14 | 1 << 15  # what a rule for a file may hold: truncate, ioctl
# Bits of file rights by version: 13 at first, then refer, truncate, (network), ioctl on devices.
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
NET_RIGHTS = 0b11  # from version 4: bind and connect TCP
SCOPES = 0b11  # abstract sockets, signals
SCOPED = 6
"""The version that has scopes."""


def version() -> int:
    """Of the kernel's interface; 0 if it has none, or has it switched off."""
    found: int = LIBC.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    return max(0, found)


def ruleset(readable: Iterable[str], writable: Iterable[str] = (), executable: Iterable[str] = ()) -> int:
    """A set of rules as a descriptor: whatever is not below one of the paths cannot be opened.

    Paths that do not exist are left out. Not even read are names and attributes: stat works everywhere.

    Raises:
        OSError: the kernel has no Landlock.
    """
    known = version()
    rights = (1 << FILE_RIGHTS[min(known, 5)]) - 1 if known else 0
    attributes = struct.pack("=QQQ", rights, NET_RIGHTS if known >= 4 else 0, SCOPES if known >= SCOPED else 0)
    size = 8 if known < 4 else 16 if known < SCOPED else 24
    made = check(LIBC.syscall(CREATE_RULESET, attributes, ctypes.c_size_t(size), 0), "landlock_create_ruleset")
    allowed: dict[str, int] = {}
    for paths, right in (
        (readable, READ_FILE | READ_DIR),
        (executable, EXECUTE),
        (writable, rights & ~EXECUTE),
    ):
        for path in paths:
            allowed[path] = allowed.get(path, 0) | right
    for path, right in allowed.items():
        _allow(made, path, right & rights)
    return made


def restrict(ruleset: int) -> None:
    """Keep to the rules from now on, and all that this process starts; no_new_privs must be set.

    Raises:
        OSError: the kernel refuses.
    """
    check(LIBC.syscall(RESTRICT_SELF, ruleset, 0), "landlock_restrict_self")


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= ON_FILES
        rule = struct.pack("=Qi", rights, fd)
        check(LIBC.syscall(ADD_RULE, ruleset, PATH_BENEATH, rule, 0), f"landlock_add_rule({path})")
    finally:
        os.close(fd)

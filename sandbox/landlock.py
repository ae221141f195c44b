"""Landlock: from now on this process reads below some paths, writes to fewer, and reaches nobody outside.

Works without any privilege. Also loaded inside the box, so it imports the standard library only.
See landlock(7); the numbers of the three system calls are the same on every architecture.
"""

import ctypes
import os
import stat
import struct
from collections.abc import Iterable

LIBC = ctypes.CDLL(None, use_errno=True)
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
VERSION = 1  # a flag: tell the version of the interface
PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | 1 << 14 | 1 << 15  # what a rule for a file may hold: truncate, ioctl
# Bits of file rights by version: 13 at first, then refer, truncate, (network), ioctl on devices.
FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
NET_RIGHTS = 0b11  # from version 4: bind and connect TCP
SCOPES = 0b11  # from version 6: abstract sockets, signals


def version() -> int:
    """Of the kernel's interface; 0 if it has none, or has it switched off."""
    found: int = LIBC.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), VERSION)
    return max(0, found)


def restrict(readable: Iterable[str], writable: Iterable[str] = (), executable: Iterable[str] = ()) -> None:
    """Whatever is not below one of the paths cannot be opened any more; no_new_privs must be set.

    Paths that do not exist are left out. Not even read are names and attributes: stat works everywhere.

    Raises:
        OSError: the kernel has no Landlock.
    """
    known = version()
    rights = (1 << FILE_RIGHTS[min(known, 5)]) - 1 if known else 0
    attributes = struct.pack("=QQQ", rights, NET_RIGHTS if known >= 4 else 0, SCOPES if known >= 6 else 0)
    size = 8 if known < 4 else 16 if known < 6 else 24
    ruleset = _call(CREATE_RULESET, attributes, ctypes.c_size_t(size), 0)
    try:
        allowed: dict[str, int] = {}
        for paths, right in (
            (readable, READ_FILE | READ_DIR),
            (executable, EXECUTE),
            (writable, rights & ~EXECUTE),
        ):
            for path in paths:
                allowed[path] = allowed.get(path, 0) | right
        for path, right in allowed.items():
            _allow(ruleset, path, right & rights)
        _call(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= ON_FILES
        _call(ADD_RULE, ruleset, PATH_BENEATH, struct.pack("=Qi", rights, fd), 0)
    finally:
        os.close(fd)


def _call(number: int, *arguments: object) -> int:
    result: int = LIBC.syscall(number, *arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), f"Landlock: {os.strerror(ctypes.get_errno())}")
    return result

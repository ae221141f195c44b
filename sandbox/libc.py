"""The C library, whose calls Python has no words for, with its errors as exceptions.

Also loaded inside the box, so it imports the standard library only.
"""

import ctypes
import errno
import os
import signal
from typing import Any

PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None, use_errno=True)
# Looked up once, and not by each fork that calls them.
_ = LIBC.capset, LIBC.prctl, LIBC.signal, LIBC.syscall


def check(result: int, what: str) -> int:
    """`result`, if the call that returned it has not failed.

    Raises:
        OSError: it has.
    """
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what} → {errno.errorcode.get(number, number)}")
    return result


def die_with_parent() -> None:
    """SIGKILL for this process when the thread that started it ends. A change of user forgets it."""
    prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def prctl(option: int, *arguments: Any) -> None:
    """See prctl(2), which takes four arguments whatever they mean."""
    padded = [*arguments, 0, 0, 0, 0][:4]
    if LIBC.prctl(option, *padded):
        number = ctypes.get_errno()
        raise OSError(number, f"prctl({option}) → {os.strerror(number)}")

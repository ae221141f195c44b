"""Cleaning up for a process that may be killed before it can do so itself.

A guard is a small process beside the one it watches. When that one ends, however it ends, the guard
calls a function with a folder. PR_SET_PDEATHSIG is no substitute: it fires when the *thread* that
started the server ends, is lost when the server changes its user, and removes no files.
"""

from __future__ import annotations

import importlib
import os
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Self

ROOT = Path(__file__).resolve().parent.parent.parent


class Guard:
    """Calls `clean(folder)` in a process of its own if this process ends before `close`.

    `clean` is a function at the top of a module. It must cope with a folder that is half made.
    """

    def __init__(self, clean: Callable[[Path], None], folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(os.getpid()), clean.__module__, clean.__name__, str(folder)],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C reaches the whole group, and would end the guard too early
        )

    def close(self) -> None:
        """Stop watching, after the owner has cleaned up."""
        self._process.kill()
        self._process.wait()


class Service:
    """Runs for the length of a `with` block; what was half started is closed too."""

    def start(self) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def main(watched: int, module: str, function: str, folder: str) -> None:
    try:
        descriptor = os.pidfd_open(watched)
    except ProcessLookupError:
        pass  # it is gone already
    else:
        if os.getppid() == watched:  # else the number belongs to somebody else by now
            select.select([descriptor], [], [])
    getattr(importlib.import_module(module), function)(Path(folder))


if __name__ == "__main__":
    main(int(sys.argv[1]), *sys.argv[2:])

"""A host on this machine: namespaces of network, processes and mounts that the kernel takes apart as one.

Process 1 of a host ends when the process that owns the host does, however it ends, and with it everything
that runs there. Namespaces have no names, hence none can be left behind.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

END_SECONDS = 20.0
PYTHON = [sys.executable, "-I", "-S", "-c"]

INIT = """
import signal, sys
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
print("ready", flush=True)
sys.stdin.read()
"""
"""Process 1 of a host. Whoever ends without a parent vanishes by itself; all ends with the owner's pipe."""


class HostError(Exception):
    """No host, or one that does not end."""


class Host:
    """Namespaces kept alive by a process that ends with this one.

    Args:
        prefix: a command before the one that makes the namespaces.
        options: more options of unshare.
        name: shown in the list of processes.
        folder: what `end` knows the host by.

    Raises:
        HostError: the kernel allows none.
    """

    def __init__(self, prefix: Sequence[str], options: Sequence[str], name: str, folder: Path) -> None:
        apart = ["unshare", *options, "--net", "--pid", "--mount-proc", "--fork", "--kill-child"]
        self._process = subprocess.Popen(
            [*prefix, *apart, "--", *PYTHON, INIT, name, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        assert self._process.stdout is not None
        if not self._process.stdout.readline():
            _, errors = self._process.communicate()
            raise HostError(f"a host needs root, or namespaces for plain users: {errors.decode(errors='replace')}")
        pid = self._process.pid
        self.init = int(Path(f"/proc/{pid}/task/{pid}/children").read_text())
        """Its process 1, as this process numbers it."""

    def close(self) -> None:
        """Wait for its end."""
        self._process.communicate()


def end(folder: Path) -> None:
    """End the hosts that were made for `folder`, with all that runs there.

    Raises:
        HostError: they do not end.
    """
    until = time.monotonic() + END_SECONDS
    while pids := _keepers(folder):
        if time.monotonic() > until:
            raise HostError(f"these hosts do not end: {pids}")
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.01)


def _keepers(folder: Path) -> list[int]:
    """Living processes 1 of the hosts, and their parents, which name the folder.

    A process 1 is gone only after everything in its namespace is.
    """
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if INIT.encode() in words and os.fsencode(folder) in words:
            found.append(int(entry.name))
    return found

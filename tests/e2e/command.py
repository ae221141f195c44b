"""Running the real command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "api.cli"]
DIES_WITH_US = ["setpriv", "--pdeathsig", "KILL"]
"""Before a command: a service waits for a database that is gone, and so would outlive tests that were killed."""
ROOT = Path(__file__).resolve().parent.parent.parent


def environment_of(cwd: Path) -> dict[str, str]:
    """Temporary folders go below `cwd`, so that a test can tell its own sandboxes from others."""
    return os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(cwd)}


def quiver(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=environment_of(cwd) | environment,
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )


def start(*arguments: str | Path, cwd: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*DIES_WITH_US, *COMMAND, *map(str, arguments)],
        cwd=cwd,
        env=environment_of(cwd),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def last_line(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """The last JSON line of a command that succeeded."""
    assert done.returncode == 0, done.stderr
    value: dict[str, Any] = json.loads(done.stdout.strip().rpartition("\n")[2])
    return value

"""Shared by the benchmarks: processor time of a process tree, a command, a table, and the file of results."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"
TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pids: Sequence[int] = ()) -> float:
    """Processor time of this process and of `pids`, with all the children they have waited for."""
    own = time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID)
    return own + sum(_of(pid) for pid in pids)


def _of(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0  # it has just ended, and its parent has its time
    return sum(int(field) for field in fields[11:15]) / TICK


def descendants(pid: int | None = None) -> list[int]:
    """Living children of a process, of this one if none is named, and theirs."""
    found, unseen = [], [pid or os.getpid()]
    while unseen:
        children = _children(unseen.pop())
        found += children
        unseen += children
    return found


def _children(pid: int) -> list[int]:
    """Of all its threads; a process or a thread that has just ended has none."""
    found: list[int] = []
    with suppress(FileNotFoundError, ProcessLookupError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with suppress(FileNotFoundError, ProcessLookupError):
                found += map(int, (thread / "children").read_text().split())
    return found


def machine_cpu_seconds() -> float:
    """Processor time of the whole machine since it was started; what a hypervisor took away counts too."""
    user, nice, system, _, _, *interrupts_and_stolen = map(int, Path("/proc/stat").read_text().split()[1:9])
    return (user + nice + system + sum(interrupts_and_stolen)) / TICK


def quiver(*words: str) -> dict[str, Any]:
    """The last line of `quiver … --json`, in a process of its own, as a user would start it."""
    command = [sys.executable, "-m", "api.cli", *words, "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    value: dict[str, Any] = json.loads(done.stdout.strip().rpartition("\n")[2])
    return value


def print_table(rows: Sequence[dict[str, Any]]) -> None:
    """Columns as wide as their widest cell, numbers to the right."""
    names = list(rows[0])
    cells = [[_cell(row[name]) for name in names] for row in rows]
    widths = [max(len(name), *(len(line[n]) for line in cells)) for n, name in enumerate(names)]
    for line in [names, *cells]:
        print("  ".join(text.rjust(width) for text, width in zip(line, widths, strict=True)))


def _cell(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def save(name: str, result: dict[str, Any]) -> Path:
    """Write the result with where and when it was measured."""
    machine = {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "load": os.getloadavg()[0],
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
    }
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps({"machine": machine} | result, indent=1, allow_nan=False) + "\n")
    print(f"written to {path}")
    return path


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()

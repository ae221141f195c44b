"""`quiver backup` and `quiver restore`: a whole database as one file, and back."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from db import backup


def back_up(where: str, file: Path, as_json: bool) -> None:
    rows = _watched("backing up", lambda on_rows: backup.back_up(where, file, on_rows))
    size = file.stat().st_size
    if as_json:
        print(json.dumps({"type": "backup", "file": str(file), "rows": rows, "bytes": size}))
    else:
        print(f"{file}: {rows} rows, {size / 1e6:.1f} MB. It is a database: quiver list --database {file}")


def restore(file: Path, where: str, as_json: bool) -> None:
    rows = _watched("restoring", lambda on_rows: backup.restore(file, where, on_rows))
    if as_json:
        print(json.dumps({"type": "restore", "file": str(file), "rows": rows}))
    else:
        print(f"{rows} rows restored. Campaigns are as they were: those that ran go on once a controller finds them")


def _watched(what: str, work: Callable[[backup.Progress], int]) -> int:
    if not sys.stderr.isatty():
        return work(lambda done, of: None)
    columns = TextColumn(what), BarColumn(), MofNCompleteColumn(), TextColumn("rows"), TimeRemainingColumn()
    with Progress(*columns, transient=True) as bar:
        task = bar.add_task(what, total=None)
        return work(lambda done, of: bar.update(task, completed=done, total=of))

"""`quiver prune`: give back the room of what a long campaign no longer needs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Collection, Mapping
from contextlib import closing

from rich.console import Console
from rich.table import Table

from db import campaigns, sqlite
from db.campaigns import Saved
from db.engine import open_database
from db.retention import Freed, Kind, expired, prune, survey
from evolve.campaign import SettingsError
from evolve.store import StoreError

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
LATER = {
    True: "PostgreSQL uses the room again once autovacuum has passed; only VACUUM FULL makes files smaller",
    False: "the file keeps its size, and its room is used again; --compact makes it smaller",
}


def read_duration(text: str) -> float:
    """Seconds.

    Raises:
        SettingsError: it is not a whole number and a unit.
    """
    found = re.fullmatch(r"(\d{1,9})([smhdw])", text.strip())
    if found is None:
        raise SettingsError(f"--older-than {text!r} is no duration; write a number and s, m, h, d or w, such as 30d")
    return int(found[1]) * SECONDS[found[2]]


def read_kinds(text: str) -> list[Kind]:
    """Kinds with commas between them.

    Raises:
        SettingsError: there is no such kind.
    """
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in list(Kind):
            raise SettingsError(f"--drop names {name!r}; what can be dropped is {', '.join(Kind)}")
    return [kind for kind in Kind if kind in names]


def prune_campaigns(
    where: str, key: str | None, older_than: str, drop: str, *, dry_run: bool, compact: bool, as_json: bool
) -> None:
    """Prune one campaign, or all of them when `key` is None; with `dry_run` only say what that would free."""
    kinds, before = read_kinds(drop), time.time() - read_duration(older_than)
    with closing(open_database(where, write=False)) as database, database.read() as connection:
        if compact and database.shared:
            raise StoreError(f"--compact is for SQLite: {LATER[True]}")
        chosen = [campaigns.find_campaign(connection, key)] if key else campaigns.list_campaigns(connection)
        doomed = [(saved, expired(connection, saved, before, kinds)) for saved in chosen]
        if dry_run:
            surveys = [survey(connection, saved, steps, kinds) for saved, steps in doomed]
            freed = {kind: sum((of[kind] for of in surveys), Freed()) for kind in kinds}
    if not dry_run:
        with closing(open_database(where, write=True)) as database:
            freed = prune(database, doomed, kinds)
            if compact and database.writing is not None:
                sqlite.compact(database.writing)
    if as_json:
        print(json.dumps(_report(chosen, freed, dry_run)))
    else:
        _print(chosen, freed, dry_run, "" if dry_run or compact else LATER[database.shared])


def _report(chosen: Collection[Saved], freed: Mapping[Kind, Freed], dry_run: bool) -> dict[str, object]:
    return {
        "type": "prune",
        "campaigns": [saved.campaign.id for saved in chosen],
        "dry_run": dry_run,
        "freed": {kind.value: {"rows": of.rows, "bytes": of.bytes} for kind, of in freed.items()},
    }


def _print(chosen: Collection[Saved], freed: Mapping[Kind, Freed], dry_run: bool, note: str) -> None:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("would be dropped" if dry_run else "dropped")
    table.add_column("rows", justify="right")
    table.add_column("bytes", justify="right")
    for kind, of in [*freed.items(), ("together", sum(freed.values(), Freed()))]:
        table.add_row(kind, f"{of.rows}", f"{of.bytes}")
    console = Console()
    names = ", ".join(saved.campaign.id for saved in chosen)
    console.print(names if len(chosen) == 1 else f"{len(chosen)} campaigns", highlight=False)
    console.print(table)
    if note:
        console.print(note, style="dim", soft_wrap=True)

"""`quiver policy versions` and `rollback`: what training has made of a campaign's policy."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlalchemy import Connection

from api.wiring import connect
from db import campaigns, versions
from db.engine import reading
from evolve.policies import Version

COMPARED = {
    "valid": "valid answers",
    "distinct": "different programs among the answers",
    "spread": "distance between the rewards of answers",
    "length": "tokens of a reply",
}


def print_versions(where: str, key: str | None, as_json: bool) -> None:
    """A line for each round, the oldest first."""
    with reading(where) as connection:
        saved = campaigns.find_campaign(connection, key)
        known = versions.read_versions(connection, saved.number)
    if as_json:
        for version in known:
            print(json.dumps({"type": "version", "campaign": saved.campaign.id} | row_of(version), allow_nan=False))
        return
    if not known:
        print(f"{saved.campaign.id}: its policy has not been trained; see --train of `quiver run`")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("round", "stage", "version", "trained from", "groups", "method", "why"):
        table.add_column(title, no_wrap=title != "why", justify="right" if title in ("round", "groups") else "left")
    for version in known:
        groups = version.report.get("fresh_groups", 0) + version.report.get("stale_groups", 0)
        method = str(version.report.get("method", ""))
        cells = (str(version.no), version.stage, version.name, version.parent, str(groups), method, version.reason)
        table.add_row(*map(escape, cells))
    console = Console()
    Console(width=console.width if console.is_terminal else 200).print(table)


def policy_of(connection: Connection, number: int) -> list[dict[str, Any]]:
    """The rounds of a campaign as data, for the end of a run."""
    return [row_of(version) for version in versions.read_versions(connection, number)]


def print_policy(console: Console, rounds: list[dict[str, Any]]) -> None:
    """What training came to, and how the last version that was compared stands to what it was compared with."""

    def say(text: str) -> None:
        console.print(text, soft_wrap=True, highlight=False, markup=False)

    if not rounds:
        say("policy: no round of training was due")
    for one in rounds:
        say(f"policy, round {one['round']}: {one['stage']}: " + " ".join(filter(None, (one["version"], one["reason"]))))
    gates = [one["gate"] for one in rounds if one["gate"] and "decision" in one["gate"]]
    if not gates:
        return
    decision = gates[-1]["decision"]
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("on contexts it was not trained on", "before", "after"):
        table.add_column(title, justify="left" if title.startswith("on") else "right")
    for rail in decision["guardrails"]:
        if rail["name"] in COMPARED:
            table.add_row(COMPARED[rail["name"]], f"{rail['old']:.4g}", f"{rail['new']:.4g}")
    for k, (new, old) in decision["best_at"].items():
        table.add_row(f"best of {k}, utility under w*", f"{old:.4f}", f"{new:.4f}")
    console.print(table)
    say(f"gate: {'passed' if decision['passed'] else 'not passed'}: {decision['reason']}")


def row_of(version: Version) -> dict[str, Any]:
    """A version as data."""
    return {
        "round": version.no,
        "stage": version.stage.value,
        "version": version.name,
        "digest": version.digest,
        "trained_from": version.parent,
        "reason": version.reason,
        "report": version.report,
        "gate": version.gate,
        "at": datetime.fromtimestamp(version.at, UTC).isoformat(),
    }


def roll_back(where: str, key: str | None) -> None:
    """Move the pointer to the version before. A running controller follows within a second or two."""

    async def write() -> tuple[str, str, str]:
        async with connect(where) as parts:
            saved = await parts.reader.read(lambda connection: campaigns.find_campaign(connection, key))
            gone, to = await parts.writer.write(
                lambda c: versions.roll_back(c, saved.number, "rolled back by its user")
            )
            return saved.campaign.id, gone, to

    campaign, gone, to = asyncio.run(write())
    print(f"{campaign}: {gone} gives the search back to {to or 'the untrained policy'}")

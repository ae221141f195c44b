"""`quiver policy versions`, `rollback`, `promote` and `retrain`: what training has made of a campaign's policy."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlalchemy import Connection

from api.wiring import connect
from db import campaigns, versions
from db.campaigns import Saved
from db.engine import reading
from evolve.campaign import Train
from evolve.policies import Version
from evolve.store import StoreError

Written = TypeVar("Written")

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
    print_rounds(saved.campaign.id, [row_of(version) for version in known], as_json)


def print_rounds(campaign: str, rounds: Sequence[Mapping[str, Any]], as_json: bool) -> None:
    """Rounds as `row_of` makes them."""
    if as_json:
        for one in rounds:
            print(json.dumps({"type": "version", "campaign": campaign, **one}, allow_nan=False))
        return
    if not rounds:
        print(f"{campaign}: its policy has not been trained; see --train of `quiver run`")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("round", "stage", "version", "trained from", "groups", "method", "why"):
        table.add_column(title, no_wrap=title != "why", justify="right" if title in ("round", "groups") else "left")
    for one in rounds:
        groups = one["report"].get("fresh_groups", 0) + one["report"].get("stale_groups", 0)
        method = one["report"].get("method", "")
        named = (one[name] for name in ("stage", "version", "trained_from"))
        table.add_row(*(escape(str(cell)) for cell in (one["round"], *named, groups, method, one["reason"])))
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

    def write(connection: Connection, saved: Saved) -> tuple[str, str]:
        return versions.roll_back(connection, saved.number, "rolled back by its user")

    campaign, (gone, to) = _written(where, key, write)
    print(rolled_back(campaign, gone, to))


def rolled_back(campaign: str, gone: str, to: str) -> str:
    return f"{campaign}: {gone} gives the search back to {to or 'the untrained policy'}"


def promote(where: str, key: str | None, round_no: int) -> None:
    """Move the pointer to the version of a round. A running controller follows within a second or two."""

    def write(connection: Connection, saved: Saved) -> Version:
        promoted = versions.promote(connection, saved.number, round_no, "promoted by its user")
        if promoted is None:
            raise StoreError(f"{saved.campaign.id}: there was no round {round_no}; see: quiver policy versions")
        return promoted

    campaign, promoted = _written(where, key, write)
    print(f"{campaign}: {promoted.name} has the search")


def retrain(where: str, key: str | None) -> None:
    """Let its trainer begin a round as soon as no version is under way."""

    def write(connection: Connection, saved: Saved) -> None:
        if saved.campaign.settings.train is Train.OFF:
            raise StoreError(f"{saved.campaign.id} does not train its policy; see --train of `quiver run`")
        campaigns.want_training(connection, saved.number, True)

    campaign, _ = _written(where, key, write)
    print(f"{campaign}: its policy will be trained while it runs; `quiver policy versions` tells what came of it")


def _written(where: str, key: str | None, write: Callable[[Connection, Saved], Written]) -> tuple[str, Written]:
    """What a transaction about a campaign returns, behind the campaign's id."""

    async def do() -> tuple[str, Written]:
        async with connect(where) as parts:
            saved = await parts.reader.read(lambda connection: campaigns.find_campaign(connection, key))
            return saved.campaign.id, await parts.writer.write(lambda connection: write(connection, saved))

    return asyncio.run(do())

"""Campaigns seen from outside: order one, list them, say what is wanted of them."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from api.wiring import Order, connect, new_campaign, order_campaign
from db import campaigns
from db.campaigns import Saved
from db.engine import reading
from evolve.campaign import Desired
from evolve.store import StoreError


def order_only(order: Order, where: str, as_json: bool) -> None:
    """Keep a campaign for a controller to take up, and print its id."""
    if order.problem is None:
        raise StoreError("--detach orders a new campaign; to go on with an old one use `quiver resume`")
    problem, campaign = order.problem, new_campaign(order, order.problem, time.time())

    async def keep() -> None:
        async with connect(where) as parts:
            if not parts.database.shared:
                raise StoreError(f"{where}: nobody but this process could run it on SQLite; leave out --detach")
            await order_campaign(parts, campaign, problem)

    asyncio.run(keep())
    print(json.dumps({"type": "campaign", "campaign": campaign.id}) if as_json else campaign.id)


def desire(key: str | None, where: str, desired: str) -> None:
    """Write down what the user wants of a campaign."""

    async def write() -> Saved:
        async with connect(where) as parts:
            saved = await parts.reader.read(lambda connection: campaigns.find_campaign(connection, key))
            await parts.writer.write(lambda c: campaigns.desire(c, saved.number, Desired(desired)))
            return saved

    saved = asyncio.run(write())
    print(f"{saved.campaign.id} was {saved.state}; it shall be {desired}")


def print_campaigns(where: str, as_json: bool) -> None:
    with reading(where) as connection:
        names = campaigns.problem_names(connection)
        rows = [_row(saved, names[saved.campaign.problem_id]) for saved in campaigns.list_campaigns(connection)]
    print_rows(rows, as_json)


def print_rows(rows: Sequence[Mapping[str, Any]], as_json: bool) -> None:
    """Campaigns as a table, or one JSON object each."""
    if as_json:
        for row in rows:
            print(json.dumps({"type": "campaign", **row}, allow_nan=False))
        return
    if not rows:
        print("no campaigns yet")
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for title in ("campaign", "problem", "state", "evaluations", "valid"):
        table.add_column(title, no_wrap=True, justify="right" if title in ("evaluations", "valid") else "left")
    table.add_column("why", overflow="ellipsis", no_wrap=True)
    for row in rows:
        valid = f"{row['valid'] / row['evaluations']:.0%}" if row["evaluations"] else "-"
        done = str(row["evaluations"]) + ("" if row["limit"] is None else f" of {row['limit']:g}")
        table.add_row(row["campaign"], row["problem"], row["state"], done, valid, escape(row["reason"]))
    console = Console()
    Console(width=console.width if console.is_terminal else 200).print(table)


def _row(saved: Saved, problem: str) -> dict[str, Any]:
    limit = saved.campaign.limit.evaluations
    return {
        "campaign": saved.campaign.id,
        "problem": problem,
        "state": saved.state.value,
        "desired": saved.desired.value,
        "reason": saved.reason,
        "evaluations": saved.spent.evaluations,
        "limit": None if limit == float("inf") else limit,
        "valid": saved.spent.valid,
    }

"""The verbs of the command line at a server: what `--server URL` does in place of a database."""

from __future__ import annotations

import base64
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.markup import escape

from api import keys
from api.calls import Json
from api.client import ApiError, Client, Unreachable
from api.export import write_out
from api.report import rewards_table
from api.rescore import Rescored, print_rescored
from api.show import History, print_candidate
from api.steer import print_rows
from api.versions import print_rounds, rolled_back
from api.wiring import Order
from evolve.campaign import SettingsError
from evolve.candidate import AddStatus, Candidate, Origin
from evolve.outcome import Level, Outcome, Verdict
from evolve.problem import Problem, parse_problem
from evolve.program import Program, SourceFile
from evolve.store import StoreError

LOOK_SECONDS = 0.5
"""Between two looks at what becomes of a candidate."""


@contextmanager
def connected(server: str, key_file: Path | None) -> Iterator[Client]:
    """A client; what it meets is told like any other fault of the command line."""
    try:
        key = None if key_file is None else key_file.read_text().strip()
    except OSError as error:
        raise SettingsError(f"{key_file}: {error.strerror}; it holds what `quiver keys create` printed") from None
    try:
        with Client(server, key) as client:
            yield client
    except ApiError as refused:
        raise StoreError(f"{server}: {refused}") from None
    except Unreachable as error:
        raise StoreError(f"{error}. Is `quiver serve` running there?") from None


def run(client: Client, order: Order, settings: dict[str, Any], detach: bool, as_json: bool) -> bool:
    """Order a campaign, or go on with one, and follow it to its end; False if it failed. Ctrl-C stops it."""
    if order.problem is not None:
        campaign = _ordered(client, order, settings)
    else:
        campaign = _resumed(client, find(client, order.resume), dict(order.limit or {}))
    id = campaign["id"]
    if detach:
        print(json.dumps({"type": "campaign", "campaign": id}) if as_json else id)
        return True
    _follow(client, id, campaign["after"], as_json)
    ended = client.get_campaign(id)
    if as_json:
        print(json.dumps({"type": "summary", **ended, "campaign": id}), flush=True)
    else:
        _print_summary(client, ended)
    return bool(ended["state"] != "failed")


def print_campaigns(client: Client, as_json: bool) -> None:
    rows = [
        {
            "campaign": each["id"],
            "problem": each["problem_name"],
            "state": each["state"],
            "desired": each["desired"],
            "reason": each["reason"],
            "evaluations": each["spent"]["evaluations"],
            "limit": each["budget"]["evaluations"],
            "valid": each["spent"]["valid"],
        }
        for each in client.pages(client.list_campaigns, limit=200)
    ]
    print_rows(rows, as_json)


def steer(client: Client, which: str | None, verb: str) -> None:
    id = find(client, which)["id"]
    verbs = {
        "pause": client.pause_campaign,
        "resume": client.resume_campaign,
        "stop": client.stop_campaign,
        "cancel": client.cancel_campaign,
    }
    campaign = verbs[verb](id)
    print(f"{id} is {campaign['state']}; it shall be {campaign['desired']}")


def show(client: Client, which: str | None, no: int | None, rescore: bool, as_json: bool) -> bool:
    """As `quiver show`; to `rescore` a program means to run it here."""
    campaign = find(client, which)
    if no is None and campaign["best"] is None:
        raise StoreError(f"campaign {campaign['id']} has no valid candidate yet")
    wanted = campaign["best"]["no"] if no is None else no
    problem = _problem(client, campaign["problem_id"])
    seen = client.get_candidate(campaign["id"], wanted)
    candidate = _candidate(client, campaign["id"], problem, seen)
    nodes = client.get_lineage(campaign["id"], of=[wanted], limit=10_000)["nodes"]
    line = [node["no"] for node in reversed(nodes)]
    seed = campaign["seed"] if rescore else None
    history = History(line, _author(client, campaign["id"], candidate), _fresh(seen))
    return print_candidate(campaign["id"], problem, candidate, history, seed, as_json)


def rescore(client: Client, which: str | None, seeds: int, elites: int, as_json: bool) -> bool:
    """As `quiver rescore`, in the sandbox of the server."""
    campaign = find(client, which)
    id, problem = campaign["id"], _problem(client, campaign["problem_id"])
    if campaign["best"] is None:
        raise StoreError(f"campaign {id} has no valid candidate yet")
    bests = [client.list_candidates(id, limit=1, reward=name)["data"][0]["no"] for name in problem.rewards.names]
    front = [member["no"] for member in client.get_front(id)["members"]]
    chosen = list(dict.fromkeys([campaign["best"]["no"], *bests, *front]))[:elites]
    for no in chosen:
        client.rescore_candidate(id, no, seeds)
    done = []
    for no in chosen:
        while (seen := client.get_candidate(id, no))["rescoring"]:
            time.sleep(LOOK_SECONDS)
        done.append(Rescored(no, seen["rewards"], _fresh(seen)))
    return print_rescored(id, problem, done, as_json)


def print_versions(client: Client, which: str | None, as_json: bool) -> None:
    id = find(client, which)["id"]
    print_rounds(id, client.list_policies(id), as_json)


def roll_back(client: Client, which: str | None) -> None:
    id = find(client, which)["id"]
    done = client.rollback_policy(id)
    print(rolled_back(id, done["gone"], done["back_to"]))


def promote(client: Client, which: str | None, round_no: int) -> None:
    id = find(client, which)["id"]
    print(f"{id}: {client.promote_policy(id, round_no)['version']} has the search")


def retrain(client: Client, which: str | None) -> None:
    id = find(client, which)["id"]
    client.retrain_policy(id)
    print(f"{id}: its policy will be trained; `quiver policy versions` tells what came of it")


def export(client: Client, which: str | None, out: Path | None, format: str) -> None:
    write_out(out, client.export_campaign(find(client, which)["id"], format))


def create_key(client: Client, name: str, scope: str, days: float | None, as_json: bool) -> None:
    made = client.create_key(name, scope, days)
    keys.print_made(made["id"], name, scope, made["key"], as_json)


def revoke_key(client: Client, id: str) -> None:
    print(f"{id} ({client.revoke_key(id)['name']}) is good no more")


def print_keys(client: Client, as_json: bool) -> None:
    now = datetime.now(UTC)

    def state(key: Json) -> str:
        if key["revoked_at"] is not None:
            return "revoked"
        return "expired" if key["expires_at"] and datetime.fromisoformat(key["expires_at"]) <= now else "good"

    shown = ("id", "name", "scope", "state", "created_at", "expires_at", "used_at")
    keys.print_rows(
        [{name: ({"state": state(key)} | key)[name] for name in shown} for key in client.list_keys()], as_json
    )


def find(client: Client, which: str | None) -> Json:
    """The campaign with this id, or with an id that starts so; the newest for None and "newest"."""
    listed = client.pages(client.list_campaigns, limit=200)
    fitting = listed if which in (None, "newest") else (each for each in listed if each["id"].startswith(which or ""))
    found = next(fitting, None)
    if found is None:
        raise StoreError(f"the server has no campaign {which or ''}; `quiver list` shows them")
    if which not in (None, "newest", found["id"]) and (other := next(fitting, None)) is not None:
        raise StoreError(f"{which} fits several campaigns, such as {found['id']} and {other['id']}; write more of it")
    return found


def _ordered(client: Client, order: Order, settings: dict[str, Any]) -> Json:
    assert order.problem is not None
    texts, others = {}, {}
    for path, content in order.problem.files.items():
        try:
            texts[path] = content.decode()
        except UnicodeDecodeError:
            others[path] = base64.b64encode(content).decode()
    problem = client.create_problem(texts, others)
    campaign = client.create_campaign(
        problem["id"],
        mutator=order.mutator,
        mutator_settings=dict(order.mutator_settings or {}),
        settings=settings,
        budget=dict(order.limit or {}),
        seed=order.seed,
    )
    return campaign | {"after": -1}


def _resumed(client: Client, campaign: Json, budget: dict[str, float]) -> Json:
    id = campaign["id"]
    ends = [event["seq"] for event in client.pages(client.list_events, id, limit=200, type=["campaign.ended"])]
    if budget:
        client.change_campaign(id, budget=budget)
    return client.resume_campaign(id) | {"after": max(ends, default=-1)}


def _follow(client: Client, id: str, after: int, as_json: bool) -> None:
    """Tell events as they happen. The first Ctrl-C stops the campaign, and what is in flight finishes."""
    console, stopping = Console(file=sys.stderr), False
    if not as_json:
        console.print(id, style="dim")
    while True:
        try:
            for event in client.events(id, after):
                after = event["seq"]
                _tell(console, event, as_json)
            return
        except KeyboardInterrupt:
            if stopping:
                raise
            stopping = True
            console.print("stopping: what is in flight finishes first; once more ends only this command")
            with suppress(ApiError):  # it has just ended by itself
                client.stop_campaign(id)


def _tell(console: Console, event: Json, as_json: bool) -> None:
    payload = event["payload"]
    if as_json:
        print(json.dumps({"type": event["type"], "seq": event["seq"], "at": event["at"]} | payload), flush=True)
    elif event["type"] == "archive.improved":
        console.print(f"best {payload['scalar']:.4f} (#{payload['no']})", highlight=False)
    elif event["type"] == "policy.unavailable":
        console.print(payload["reason"], style="yellow", markup=False, highlight=False)


def _print_summary(client: Client, campaign: Json) -> None:
    console = Console()
    problem, spent, best = _problem(client, campaign["problem_id"]), campaign["spent"], campaign["best"]
    console.print(f"\n[bold]{escape(problem.title)}[/bold]: {campaign['state']} ({escape(campaign['reason'])})")
    if best is not None:
        seed = client.get_candidate(campaign["id"], 0)["rewards"] or {}
        shown = client.get_candidate(campaign["id"], best["no"])
        console.print(rewards_table(problem, {"seed": seed, f"best (#{best['no']})": shown["rewards"]}, compare=True))
        console.print(f"utility under w*: [bold]{best['scalar']:.4f}[/bold]", highlight=False)
    console.print(
        f"{spent['evaluations']} evaluations, {spent['valid']} valid, {spent['duplicates']} duplicates, "
        f"{spent['unbuilt']} answers that did not apply; {spent['seconds']:.1f} s",
        highlight=False,
    )


def _problem(client: Client, id: str) -> Problem:
    files = client.get_problem(id)["files"]
    return parse_problem({path: client.get_problem_file(id, path) for path in files})


def _author(client: Client, campaign: str, candidate: Candidate) -> str | None:
    """Who wrote it; None for the seed."""
    if candidate.origin.step < 0:
        return None
    replies = client.get_rollout(campaign, candidate.no)["replies"]
    return next((str(reply["policy"]) for reply in replies if reply["k"] == candidate.origin.reply), None)


def _fresh(seen: Json) -> list[Json]:
    """What a candidate came to on fresh cases, as the payloads of its events."""
    return [{"no": seen["no"]} | result for result in seen["rescored"]]


def _candidate(client: Client, campaign: str, problem: Problem, seen: Json) -> Candidate:
    no, program = seen["no"], None
    if seen["verdict"] != Verdict.UNBUILT:
        files = client.get_program(campaign, no)["files"]
        program = Program(tuple(SourceFile(file["path"], file["text"], file["editable"]) for file in files))
    rewards = seen["rewards"]
    outcome = Outcome(
        verdict=Verdict(seen["verdict"]),
        rewards=None if rewards is None else tuple(rewards[name] for name in problem.rewards.names),
        reason=seen["reason"],
        wall_seconds=seen["wall_seconds"],
        cpu_seconds=seen["cpu_seconds"],
        peak_mib=seen["peak_mib"],
        log=client.get_log(campaign, no),
        level=Level(seen["isolation_level"]),
        pruned=seen["pruned"],
    )
    origin = Origin(seen["step"], seen["reply"], seen["answer"])
    parents = tuple(seen["parents"])
    return Candidate(no, origin, seen["island"], parents, program, outcome, AddStatus(seen["status"]), seen["scalar"])

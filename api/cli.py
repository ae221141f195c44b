"""The command line. Every command is a thin front of the same parts; errors say what to do.

Heavy modules are imported inside the commands, so that `quiver --help` answers at once.

Exit status: 0 done, 1 the campaign or the check failed, 2 the input was wrong.
"""

from __future__ import annotations

import asyncio
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api import DATABASE

if TYPE_CHECKING:
    from api.wiring import Order
    from evolve.campaign import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False)
sandbox = typer.Typer(help="Isolation of candidates.", no_args_is_help=True)
app.add_typer(sandbox, name="sandbox")
policy = typer.Typer(help="The language model that proposes.", no_args_is_help=True)
app.add_typer(policy, name="policy")

DEMO_PROBLEM = "bin_packing"
DEMO_EVALUATIONS = 300
MAX_SEED = 2**63 - 1


class Places(StrEnum):
    """Where a dispatcher lets evaluations run."""

    LOCAL = "local"
    RAY = "ray"


Database = Annotated[
    str,
    typer.Option("--database", envvar="QUIVER_DATABASE", help="SQLite file, made when it is not there; or a URL."),
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object per line instead of a live line.")]
Isolation = Annotated[
    str,
    typer.Option(
        envvar="QUIVER_ISOLATION",
        help="`restricted`, `jailed`, `jailed+cgroup`; `auto` is the best that holds here; `unsafe` is none.",
    ),
]
Require = Annotated[str, typer.Option(envvar="QUIVER_REQUIRE", help="The weakest isolation level to run with.")]
Seed = Annotated[int, typer.Option(min=0, max=MAX_SEED, help="Of every random draw.")]
Which = Annotated[str | None, typer.Argument(help="Campaign id or its beginning; the newest when left out.")]


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        print(f"quiver {version('quiver-evolve')}")
        raise typer.Exit


@app.callback()
def every(
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version and end.")
    ] = False,
) -> None:
    """Evolutionary program search with vector rewards."""


@app.command()
def demo(database: Database = DATABASE, seed: Seed = 0, as_json: Json = False) -> None:
    """Evolve a bundled problem for about a minute. No model, no key, no network."""
    from api.wiring import Order
    from evolve.problem import load_problem

    order = Order(load_problem(DEMO_PROBLEM), limit={"evaluations": DEMO_EVALUATIONS}, seed=seed)
    _run(order, database, as_json)


@app.command()
def run(
    problem: Annotated[str | None, typer.Argument(help="Problem folder, or the name of a bundled one.")] = None,
    resume: Annotated[str | None, typer.Option(help="Go on with this campaign, or with the `newest`.")] = None,
    mutator: Annotated[
        str | None, typer.Option(help="`scripted` (default), `nano`, `hf:PATH` or `openai:URL#MODEL`.")
    ] = None,
    mutator_set: Annotated[list[str] | None, typer.Option(help="A mutator's setting: NAME=VALUE.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="A search setting: NAME=VALUE.")] = None,
    concurrency: Annotated[int | None, typer.Option(min=1, help="Evaluations at one time; 1 is repeatable.")] = None,
    evaluations: Annotated[int | None, typer.Option(min=1, help="Budget of evaluations; 1000 when left out.")] = None,
    seconds: Annotated[float | None, typer.Option(min=0, help="Budget of time.")] = None,
    tokens: Annotated[float | None, typer.Option(min=0, help="Budget of tokens.")] = None,
    dollars: Annotated[float | None, typer.Option(min=0, help="Budget of money.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=MAX_SEED, help="Of every random draw; else 0.")] = None,
    detach: Annotated[bool, typer.Option("--detach", help="Only order it; `quiver controller` runs it.")] = False,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Run a campaign on a problem, or go on with one. Ctrl-C stops it with nothing lost."""
    from api.wiring import Order
    from evolve.problem import load_problem

    _isolate(isolation, require)
    if (problem is None) == (resume is None):
        raise typer.BadParameter("give a problem, or --resume with a campaign")
    given = {"evaluations": evaluations, "seconds": seconds, "tokens": tokens, "dollars": dollars}
    limit = {name: value for name, value in given.items() if value is not None}
    order = Order(
        problem=load_problem(problem) if problem is not None else None,
        resume=resume,
        mutator=mutator or "scripted",
        mutator_settings=_pairs(mutator_set),
        settings=_settings(_pairs(set_), concurrency) if problem is not None else None,
        limit=limit,
        seed=seed or 0,
    )
    if resume is not None and (set_ or concurrency or mutator or mutator_set or seed is not None):
        raise typer.BadParameter("a resumed campaign keeps its settings, mutator and seed; only budgets can change")
    if detach:
        from api.steer import order_only

        order_only(order, database, as_json)
    else:
        _run(order, database, as_json)


@app.command("list")
def list_campaigns(database: Database = DATABASE, as_json: Json = False) -> None:
    """List the campaigns of a database, the newest first."""
    from api.steer import print_campaigns

    print_campaigns(database, as_json)


@app.command()
def pause(campaign: Which = None, database: Database = DATABASE) -> None:
    """Let a campaign that a controller runs rest: what is in flight finishes."""
    _desire(campaign, database, "paused")


@app.command()
def resume(campaign: Which = None, database: Database = DATABASE) -> None:
    """Let a controller go on with a campaign that was paused or stopped, or that has ended."""
    _desire(campaign, database, "running")


@app.command()
def stop(campaign: Which = None, database: Database = DATABASE) -> None:
    """Stop a campaign that a controller runs: what is in flight finishes."""
    _desire(campaign, database, "stopped")


@app.command()
def controller(database: Database = DATABASE, as_json: Json = False) -> None:
    """Run all campaigns of a PostgreSQL database that their users want to run."""
    from api.services import serve_controllers

    asyncio.run(serve_controllers(database, as_json))


@app.command()
def dispatcher(
    slots: Annotated[int | None, typer.Option(min=1, help="Processors for evaluations; all when left out.")] = None,
    gpus: Annotated[int, typer.Option(min=0, help="Graphics processors for evaluations, on this machine.")] = 0,
    executor: Annotated[Places, typer.Option(help="This machine, or a Ray cluster.")] = Places.LOCAL,
    ray_address: Annotated[str | None, typer.Option(help="HOST:PORT of the cluster's head.")] = None,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Evaluate what the campaigns of a PostgreSQL database want to have evaluated."""
    from api.services import open_local, open_ray, serve_dispatcher

    _isolate(isolation, require)
    if (executor is Places.RAY) != (ray_address is not None):
        raise typer.BadParameter("--executor ray and --ray-address HOST:PORT belong together")
    if ray_address is not None:
        address, in_words = ray_address, f"evaluating on the Ray cluster at {ray_address}"
        asyncio.run(
            serve_dispatcher(database, as_json, lambda parts: open_ray(database, address, slots, as_json), in_words)
        )
    else:
        places = slots or os.cpu_count() or 1
        in_words = f"evaluating on {places} processors of this machine"
        asyncio.run(serve_dispatcher(database, as_json, lambda parts: open_local(parts, places, gpus), in_words))


@app.command()
def migrate(database: Database = DATABASE) -> None:
    """Create the tables of a database, or bring them to what this version needs."""
    from db.engine import open_database

    open_database(database, write=True).close()


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(help="Address of this machine to listen on; only loopback for now.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes any that is free.")] = 8470,
    slots: Annotated[int | None, typer.Option(min=1, help="Processors for evaluations; all when left out.")] = None,
    mutator: Annotated[
        list[str] | None, typer.Option(help="One more that clients may name, as in `quiver run`.")
    ] = None,
    no_worker: Annotated[bool, typer.Option("--no-worker", help="Only the API; `quiver controller` runs it.")] = False,
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Serve the REST API, and run the campaigns that are ordered through it."""
    try:
        from api.serve import serve_api
    except ModuleNotFoundError as error:
        from evolve.campaign import SettingsError

        raise SettingsError(f"{error.name} is missing; install quiver-evolve[serve]") from None
    places = None if no_worker else slots or os.cpu_count() or 1
    mutators = frozenset({"scripted", *(mutator or ())})
    asyncio.run(serve_api(database, host, port, places, mutators, as_json))


@app.command()
def check(
    problem: Annotated[str, typer.Argument(help="Problem folder, or the name of a bundled one.")],
    program: Annotated[Path | None, typer.Option(help="Score this file in place of the seed's first file.")] = None,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    as_json: Json = False,
) -> None:
    """Dry-run a problem's seed in the sandbox and explain every mistake."""
    from api.check import check_problem
    from evolve.problem import load_problem

    _isolate(isolation, require)
    if not asyncio.run(check_problem(load_problem(problem), program, as_json)):
        raise typer.Exit(1)


@app.command()
def show(
    campaign: Which = None,
    candidate: Annotated[int | None, typer.Option(help="Candidate number; the best under w* when left out.")] = None,
    rescore: Annotated[bool, typer.Option(help="Score it again in a new process and compare.")] = False,
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Print a program of a campaign with its rewards and where it came from."""
    from api.show import show_candidate

    if not show_candidate(database, campaign, candidate, rescore, as_json):
        raise typer.Exit(1)


@app.command()
def export(
    campaign: Which = None,
    out: Annotated[Path | None, typer.Option(help="File to write; standard output when left out.")] = None,
    reproducible: Annotated[bool, typer.Option(help="Leave out ids and whatever a clock measured.")] = False,
    database: Database = DATABASE,
) -> None:
    """Write a campaign as JSON lines: the campaign first, then every candidate in order."""
    from api.export import export_campaign

    export_campaign(database, campaign, out, reproducible)


@app.command()
def verify(campaign: Which = None, database: Database = DATABASE, as_json: Json = False) -> None:
    """Replay a campaign's accounting and its islands, and say what is wrong."""
    from api.verify import verify_campaign

    if not verify_campaign(database, campaign, as_json):
        raise typer.Exit(1)


@app.command()
def prune(
    older_than: Annotated[str, typer.Option(help="Keep everything of the newest 12h, 30d or 8w.")],
    campaign: Which = None,
    drop: Annotated[str, typer.Option(help="What to drop, with commas between.")] = "prompts,replies,logs,tokens",
    all_: Annotated[bool, typer.Option("--all", help="Of all campaigns.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be freed.")] = False,
    compact: Annotated[bool, typer.Option("--compact", help="SQLite: then make the file smaller.")] = False,
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Drop old prompts, replies, logs and tokens. Programs, rewards and events always stay."""
    from api.prune import prune_campaigns

    if all_ and campaign is not None:
        raise typer.BadParameter("give a campaign or --all, not both")
    if dry_run and compact:
        raise typer.BadParameter("--dry-run changes nothing, so there is nothing for --compact")
    which = None if all_ else campaign or "newest"
    prune_campaigns(database, which, older_than, drop, dry_run=dry_run, compact=compact, as_json=as_json)


@sandbox.command("selftest")
def sandbox_selftest(as_json: Json = False) -> None:
    """Attack every isolation level and tell which hold on this machine."""
    from api.selftest import selftest

    if not asyncio.run(selftest(as_json)):
        raise typer.Exit(1)


@policy.command("probe")
def policy_probe(
    mutator: Annotated[str, typer.Argument(help="`nano`, `hf:PATH`, `openai:URL#MODEL` or `scripted`.")],
    problem: Annotated[str, typer.Argument(help="Problem folder, or the name of a bundled one.")],
    mutator_set: Annotated[list[str] | None, typer.Option(help="A mutator's setting: NAME=VALUE.")] = None,
    prompts: Annotated[int, typer.Option(min=1, max=1000)] = 4,
    replies: Annotated[int, typer.Option(min=1, max=128, help="To each prompt.")] = 16,
    answers: Annotated[int, typer.Option(min=1, max=32, help="In each reply.")] = 3,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Ask a policy for programs, score them, and say how good and how different they are."""
    from api.probe import Asked, probe_policy
    from evolve.problem import load_problem

    _isolate(isolation, require)
    asked = Asked(prompts, replies, answers, seed)
    asyncio.run(probe_policy(mutator, _pairs(mutator_set), load_problem(problem), asked, as_json))


@policy.command("pretrain")
def policy_pretrain(
    out: Annotated[Path, typer.Option(help="Folder of the model; a run that is there is gone on with.")] = Path("nano"),
    steps: Annotated[int, typer.Option(min=1, help="More are better and take longer.")] = 1700,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Make `nano` from nothing: tokenizer, examples and weights. Ctrl-C stops it; the same command goes on."""
    from api.pretrain import pretrain_nano

    pretrain_nano(out, steps, seed, as_json)


def main() -> None:
    """Entry point: known errors become one line on standard error and exit status 2."""
    try:
        app(standalone_mode=True)
    except Exception as error:
        from evolve.campaign import SettingsError
        from evolve.problem import ProblemError
        from evolve.store import StoreError

        if not isinstance(error, SettingsError | ProblemError | StoreError):
            raise
        print(f"quiver: {error}", file=sys.stderr)
        sys.exit(2)


def _isolate(isolation: str, require: str) -> None:
    """For this process and whatever it starts: executors are opened in many places, and late."""
    os.environ |= {"QUIVER_ISOLATION": isolation, "QUIVER_REQUIRE": require}


def _run(order: Order, database: str, as_json: bool) -> None:
    from api.runner import run_campaign

    if not asyncio.run(run_campaign(order, database, as_json)):
        raise typer.Exit(1)


def _desire(campaign: str | None, database: str, desired: str) -> None:
    from api.steer import desire

    desire(campaign, database, desired)


def _pairs(values: list[str] | None) -> dict[str, str]:
    pairs = {}
    for value in values or []:
        name, equals, text = value.partition("=")
        if not equals:
            raise typer.BadParameter(f"{value!r} is not NAME=VALUE")
        pairs[name.strip()] = text.strip()
    return pairs


def _settings(values: dict[str, Any], concurrency: int | None) -> Settings:
    from evolve.campaign import Settings

    if concurrency is not None:
        ahead = 0 if concurrency == 1 else 2 * concurrency
        values = {"asking": concurrency, "scoring": concurrency, "ahead": ahead} | values
    return Settings.parse(values)


if __name__ == "__main__":
    main()

"""The command line. Every command is a thin front of the same parts; errors say what to do.
Heavy modules are imported inside the commands, so that `quiver --help` answers at once.
Exit status: 0 done, 1 the campaign or the check failed, 2 the input was wrong.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api import DATABASE
from api.cli_policy import policy
from api.options import (
    MAX_SEED,
    Database,
    Formats,
    Isolation,
    Json,
    KeyFile,
    Places,
    Require,
    Scopes,
    Seed,
    Server,
    Which,
    at_server,
    default_mutator,
    isolate,
    pairs,
    uninterrupted,
)

if TYPE_CHECKING:
    from api.wiring import Order
    from evolve.campaign import Settings

app = typer.Typer(no_args_is_help=True, add_completion=False)
sandbox = typer.Typer(help="Isolation of candidates.", no_args_is_help=True)
app.add_typer(sandbox, name="sandbox")
app.add_typer(policy, name="policy")
keys = typer.Typer(help="Keys of the REST API.", no_args_is_help=True)
app.add_typer(keys, name="keys")

GROUP_SHARE = 0.25
"""Of a campaign that trains, if nothing else is said."""
PORT = 8470
DESIRED = {"pause": "paused", "resume": "running", "stop": "stopped", "cancel": "cancelled"}


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
def demo(
    learn: Annotated[
        bool, typer.Option("--learn", help="By nano, a small model that is trained on the way; takes some minutes.")
    ] = False,
    database: Database = DATABASE,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Evolve a bundled problem for about a minute. No key, no network."""
    with uninterrupted():
        from api.demo import demo_order

    _run(demo_order(seed, learn), database, as_json)


@app.command()
def run(
    problem: Annotated[str | None, typer.Argument(help="Problem folder, or the name of a bundled one.")] = None,
    resume: Annotated[str | None, typer.Option(help="Go on with this campaign, or with the `newest`.")] = None,
    mutator: Annotated[
        str | None,
        typer.Option(
            help="`scripted`, unless QUIVER_MUTATOR says another; `nano`, `hf:PATH`, `vllm:PATH`, `openai:URL#MODEL`."
        ),
    ] = None,
    mutator_set: Annotated[list[str] | None, typer.Option(help="A mutator's setting: NAME=VALUE.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="A search setting: NAME=VALUE.")] = None,
    concurrency: Annotated[int | None, typer.Option(min=1, help="Evaluations at one time; 1 is repeatable.")] = None,
    evaluations: Annotated[int | None, typer.Option(min=1, help="Budget of evaluations; 1000 when left out.")] = None,
    seconds: Annotated[float | None, typer.Option(min=0, help="Budget of time.")] = None,
    tokens: Annotated[float | None, typer.Option(min=0, help="Budget of tokens.")] = None,
    dollars: Annotated[float | None, typer.Option(min=0, help="Budget of money.")] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=MAX_SEED, help="Of every random draw; else 0.")] = None,
    train: Annotated[str | None, typer.Option(help="`off` (default), `grpo`, `multi-rlvr`, `maxk` or `vpo`.")] = None,
    credit: Annotated[str | None, typer.Option(help="Who is paid for a reply: `sequence` or `gains`.")] = None,
    group_share: Annotated[float | None, typer.Option(help="Prompts that are asked --group-size times.")] = None,
    group_size: Annotated[int | None, typer.Option(help="Replies of a rollout group.")] = None,
    detach: Annotated[bool, typer.Option("--detach", help="Only order it; `quiver controller` runs it.")] = False,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
    as_json: Json = False,
) -> None:
    """Run a campaign on a problem, or go on with one. Ctrl-C stops it with nothing lost."""
    with uninterrupted():
        from api.wiring import Order
        from evolve.problem import load_problem

    isolate(isolation, require)
    if (problem is None) == (resume is None):
        raise typer.BadParameter("give a problem, or --resume with a campaign")
    given = {"evaluations": evaluations, "seconds": seconds, "tokens": tokens, "dollars": dollars}
    limit = {name: value for name, value in given.items() if value is not None}
    share = GROUP_SHARE if group_share is None and train not in (None, "off") else group_share
    wanted = {"train": train, "credit": credit, "group_share": share, "group_size": group_size}
    learning: dict[str, Any] = {name: value for name, value in wanted.items() if value is not None}
    order = Order(
        problem=load_problem(problem) if problem is not None else None,
        resume=resume,
        mutator=mutator or default_mutator(),
        mutator_settings=pairs(mutator_set),
        settings=_settings(learning | pairs(set_), concurrency) if problem is not None else None,
        limit=limit,
        seed=seed or 0,
    )
    if resume is not None and (set_ or concurrency or mutator or mutator_set or learning or seed is not None):
        raise typer.BadParameter("a resumed campaign keeps its settings, mutator and seed; only budgets can change")
    if server is not None:
        settings = _concurrent(learning | pairs(set_), concurrency)
        return at_server(server, key_file, lambda remote, client: remote.run(client, order, settings, detach, as_json))
    if detach:
        from api.steer import order_only

        order_only(order, database, as_json)
    else:
        _run(order, database, as_json)


@app.command("list")
def list_campaigns(
    database: Database = DATABASE, server: Server = None, key_file: KeyFile = None, as_json: Json = False
) -> None:
    """List the campaigns of a database, the newest first."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.print_campaigns(client, as_json))
    from api.steer import print_campaigns

    print_campaigns(database, as_json)


@app.command()
def pause(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """Let a campaign that a controller runs rest: what is in flight finishes."""
    _steer(campaign, "pause", database, server, key_file)


@app.command()
def resume(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """Let a controller go on with a campaign that was paused or stopped, or that has ended."""
    _steer(campaign, "resume", database, server, key_file)


@app.command()
def stop(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """Stop a campaign that a controller runs: what is in flight finishes."""
    _steer(campaign, "stop", database, server, key_file)


@app.command()
def cancel(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """End a campaign that a controller runs at once: what is in flight is given up."""
    _steer(campaign, "cancel", database, server, key_file)


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

    isolate(isolation, require)
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
def trainer(database: Database = DATABASE, as_json: Json = False) -> None:
    """Train the policies of all campaigns of a PostgreSQL database that want it."""
    from api.services import serve_trainer

    asyncio.run(serve_trainer(database, as_json))


@app.command()
def migrate(database: Database = DATABASE) -> None:
    """Create the tables of a database, or bring them to what this version needs."""
    from db.engine import open_database

    open_database(database, write=True).close()


@app.command()
def serve(
    host: Annotated[
        str, typer.Option(help="Address of this machine to listen on; any but loopback is for keys only.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65_535, help="0 takes any that is free.")] = PORT,
    slots: Annotated[int | None, typer.Option(min=1, help="Processors for evaluations; all when left out.")] = None,
    mutator: Annotated[
        list[str] | None, typer.Option(help="One more that clients may name, as in `quiver run`.")
    ] = None,
    no_worker: Annotated[bool, typer.Option("--no-worker", help="Only the API; `quiver controller` runs it.")] = False,
    require_key: Annotated[bool, typer.Option("--require-key", help="Want a key on loopback too.")] = False,
    metrics: Annotated[bool, typer.Option("--metrics", help="Answer /metrics, for Prometheus.")] = False,
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Serve the REST API, and run the campaigns that are ordered through it."""
    places = None if no_worker else slots or os.cpu_count() or 1
    mutators = frozenset({"scripted", default_mutator(), *(mutator or ())})
    try:
        from api.serve import serve_api

        how = {"require_key": require_key, "metrics": metrics, "as_json": as_json}
        asyncio.run(serve_api(database, host, port, places, mutators, **how))
    except ModuleNotFoundError as error:
        from evolve.campaign import SettingsError

        extra = "metrics" if error.name == "prometheus_client" else "serve"
        raise SettingsError(f"{error.name} is missing; install quiver-evolve[{extra}]") from None


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

    isolate(isolation, require)
    if not asyncio.run(check_problem(load_problem(problem), program, as_json)):
        raise typer.Exit(1)


@app.command("import")
def import_problem(
    folder: Annotated[Path, typer.Argument(help="Folder with initial_program.py and evaluator.py.")],
    out: Annotated[Path | None, typer.Option(help="Where to write the problem; NAME-imported when left out.")] = None,
    direction: Annotated[list[str] | None, typer.Option(help="NAME=maximize, minimize or ignore; else asked.")] = None,
    range_: Annotated[list[str] | None, typer.Option("--range", help="A metric's range: NAME=LOW:HIGH.")] = None,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
) -> None:
    """Make a problem of a folder in OpenEvolve's form. Its rewards stay self-reported."""
    from api.importing import asking, import_folder

    isolate(isolation, require)
    if not asyncio.run(import_folder(folder, out, pairs(direction), pairs(range_), asking())):
        raise typer.Exit(1)


@app.command()
def show(
    campaign: Which = None,
    candidate: Annotated[int | None, typer.Option(help="Candidate number; the best under w* when left out.")] = None,
    rescore: Annotated[bool, typer.Option(help="Score it again in a new process here and compare.")] = False,
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
    as_json: Json = False,
) -> None:
    """Print a program of a campaign with its rewards and where it came from."""
    if server is not None:
        return at_server(
            server, key_file, lambda remote, client: remote.show(client, campaign, candidate, rescore, as_json)
        )
    from api.show import show_candidate

    if not show_candidate(database, campaign, candidate, rescore, as_json):
        raise typer.Exit(1)


@app.command()
def rescore(
    campaign: Which = None,
    seeds: Annotated[int, typer.Option(min=1, max=1000, help="How many sets of fresh cases.")] = 3,
    elites: Annotated[int, typer.Option(min=1, max=1000, help="The best so many programs.")] = 8,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
    as_json: Json = False,
) -> None:
    """Hold the elites of a campaign against cases that the search has not seen, hidden ones included."""
    if server is not None:
        return at_server(
            server, key_file, lambda remote, client: remote.rescore(client, campaign, seeds, elites, as_json)
        )
    from api.rescore import rescore_campaign

    isolate(isolation, require)
    if not asyncio.run(rescore_campaign(database, campaign, seeds, elites, as_json)):
        raise typer.Exit(1)


@app.command()
def export(
    campaign: Which = None,
    out: Annotated[Path | None, typer.Option(help="File to write; standard output when left out.")] = None,
    format: Annotated[Formats, typer.Option(help="JSON lines, a Parquet table, or a page for people.")] = Formats.JSONL,
    reproducible: Annotated[bool, typer.Option(help="Leave out ids and whatever a clock measured.")] = False,
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
) -> None:
    """Write a campaign as one file. JSON lines hold the campaign first, then every candidate in order."""
    if reproducible and (format is not Formats.JSONL or server is not None):
        raise typer.BadParameter("--reproducible is for JSON lines of a database")
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.export(client, campaign, out, format))
    from api.export import Format, export_campaign

    export_campaign(database, campaign, out, Format(format), reproducible)


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


@app.command()
def doctor(
    mutator: Annotated[str | None, typer.Option(help="The policy that campaigns will use.")] = None,
    host: Annotated[str, typer.Option(help="Where `quiver serve` will listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65_535)] = PORT,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    database: Database = DATABASE,
    key_file: Annotated[Path | None, typer.Option(envvar="QUIVER_KEY_FILE", help="A key of its REST API.")] = None,
    as_json: Json = False,
) -> None:
    """Look at everything that a campaign needs here, and say what to do about each fault."""
    from api.doctor import Patient, diagnose

    isolate(isolation, require)
    if not diagnose(Patient(database, mutator or default_mutator(), host, port, key_file), as_json):
        raise typer.Exit(1)


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="New file: a SQLite database that every command can read.")],
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Copy a whole database as it is at this moment. Campaigns go on meanwhile."""
    from api.backup import back_up

    back_up(database, file, as_json)


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="What `quiver backup` has written.")],
    database: Database = DATABASE,
    as_json: Json = False,
) -> None:
    """Bring a backup into a new database, of SQLite or PostgreSQL: everything, or nothing."""
    from api.backup import restore as bring_back

    bring_back(file, database, as_json)


@sandbox.command("selftest")
def sandbox_selftest(as_json: Json = False) -> None:
    """Attack every isolation level and tell which hold on this machine."""
    from api.selftest import selftest

    if not asyncio.run(selftest(as_json)):
        raise typer.Exit(1)


@sandbox.command("filter")
def sandbox_filter(
    listen: Annotated[Path, typer.Argument(help="Unix socket to make; who may write to it may run candidates.")],
    engine: Annotated[Path, typer.Option(help="Socket of the Docker engine.")] = Path("/var/run/docker.sock"),
    image: Annotated[str, typer.Option(envvar="QUIVER_IMAGE", help="The only image.")] = "quiver-sandbox",
    memory_mib: Annotated[int, typer.Option(min=1, help="Of a container, at most.")] = 8192,
    processes: Annotated[int, typer.Option(min=1, help="Of a candidate, at most.")] = 256,
    check: Annotated[bool, typer.Option("--check", help="Only see whether it answers there.")] = False,
) -> None:
    """Stand between a dispatcher and a Docker engine: it may run candidates in containers, and nothing else."""
    from api.filter import answers, serve_filter

    if check:
        if not answers(listen):
            raise typer.Exit(1)
        return
    serve_filter(listen, engine, image, memory_mib, processes)


@keys.command("create")
def create_key(
    name: Annotated[str, typer.Argument(help="Whose it is, in words.")],
    scope: Annotated[Scopes, typer.Option(help="What it may do.")] = Scopes.READ,
    days: Annotated[float | None, typer.Option(min=0, help="That it is good for; for ever when left out.")] = None,
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
    as_json: Json = False,
) -> None:
    """Make a key and print what its owner sends. It is shown this once."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.create_key(client, name, scope, days, as_json))
    from api.keys import create

    create(database, name, scope, days, as_json)


@keys.command("list")
def list_keys(
    database: Database = DATABASE, server: Server = None, key_file: KeyFile = None, as_json: Json = False
) -> None:
    """List all keys; what their owners send is not kept."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.print_keys(client, as_json))
    from api.keys import print_keys

    print_keys(database, as_json)


@keys.command("revoke")
def revoke_key(
    key: Annotated[str, typer.Argument(help="Its id: key_….")],
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
) -> None:
    """Let a key be good no more, at once."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.revoke_key(client, key))
    from api.keys import revoke

    revoke(database, key)


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


def _run(order: Order, database: str, as_json: bool) -> None:
    with uninterrupted():
        from api.runner import run_campaign

    if not asyncio.run(run_campaign(order, database, as_json)):
        raise typer.Exit(1)


def _steer(campaign: str | None, verb: str, database: str, server: str | None, key_file: Path | None) -> None:
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.steer(client, campaign, verb))
    from api.steer import desire

    desire(campaign, database, DESIRED[verb])


def _settings(values: dict[str, Any], concurrency: int | None) -> Settings:
    from evolve.campaign import Settings

    return Settings.parse(_concurrent(values, concurrency))


def _concurrent(values: dict[str, Any], concurrency: int | None) -> dict[str, Any]:
    """The settings that were given, and those that follow from how much shall happen at one time."""
    if concurrency is None:
        return values
    ahead = 0 if concurrency == 1 else 2 * concurrency
    return {"asking": concurrency, "scoring": concurrency, "ahead": ahead} | values


if __name__ == "__main__":
    main()

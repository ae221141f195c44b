"""`quiver policy`: making, judging and steering the language model that proposes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from api import DATABASE
from api.options import (
    Database,
    Engines,
    Isolation,
    Json,
    KeyFile,
    Require,
    Seed,
    Server,
    Which,
    at_server,
    isolate,
    pairs,
)

SUITE = "Folder of problems, or a .jsonl of programming tasks with tests"
policy = typer.Typer(help="The language model that proposes.", no_args_is_help=True)


@policy.command("probe")
def policy_probe(
    mutator: Annotated[str, typer.Argument(help="`nano`, `hf:PATH`, `vllm:PATH`, `openai:URL#MODEL` or `scripted`.")],
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

    isolate(isolation, require)
    asked = Asked(prompts, replies, answers, seed)
    asyncio.run(probe_policy(mutator, pairs(mutator_set), load_problem(problem), asked, as_json))


@policy.command("pretrain")
def policy_pretrain(
    out: Annotated[Path, typer.Option(help="Folder of the model; a run that is there is gone on with.")] = Path("nano"),
    steps: Annotated[int, typer.Option(min=1, help="More are better and take longer.")] = 4500,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Make `nano` from nothing: tokenizer, examples and weights. Ctrl-C stops it; the same command goes on."""
    from api.pretrain import pretrain_nano

    pretrain_nano(out, steps, seed, as_json)


@policy.command("train")
def policy_train(
    suite: Annotated[
        Path, typer.Option(help=f"{SUITE}; or a .db, or a folder of them: what its campaigns have asked.")
    ],
    out: Annotated[Path, typer.Option(help="Folder of the run; one that is there is gone on with.")],
    steps: Annotated[int, typer.Option(min=1, max=1_000_000, help="Of the optimiser.")] = 100,
    mutator: Annotated[str, typer.Option(help="The model that is trained: `nano`, `nano:PATH` or `hf:PATH`.")] = "nano",
    mutator_set: Annotated[list[str] | None, typer.Option(help="A mutator's setting: NAME=VALUE.")] = None,
    method: Annotated[str, typer.Option(help="`vpo`, `grpo`, `maxk` or `multi-rlvr`.")] = "vpo",
    credit: Annotated[str, typer.Option(help="Who is paid for a reply: `sequence` or `gains`.")] = "sequence",
    prompts: Annotated[int, typer.Option(min=1, max=10_000, help="Problems of one step.")] = 8,
    replies: Annotated[int, typer.Option(min=2, max=128, help="To each of them.")] = 8,
    answers: Annotated[int, typer.Option(min=1, max=32, help="In each reply.")] = 3,
    rate: Annotated[float, typer.Option(min=0, max=1, help="Learning rate of the adapter.")] = 2e-5,
    rank: Annotated[int, typer.Option(min=1, max=512, help="Of the adapter.")] = 16,
    hidden_replies: Annotated[int, typer.Option(min=1, max=128, help="To each hidden problem, twice.")] = 16,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Train a policy on a suite before any search. Killed or stopped, the same command goes on."""
    from api.practice import Order, plan_of, practise

    isolate(isolation, require)
    plan = plan_of(
        method, credit, prompts=prompts, replies=replies, answers=answers, rate=rate, rank=rank,
        hidden_replies=hidden_replies, seed=seed,
    )  # fmt: skip
    practise(Order(suite, mutator, pairs(mutator_set), plan, steps, out, as_json))


@policy.command("merge")
def policy_merge(
    mutator: Annotated[str, typer.Argument(help="`nano`, `nano:PATH` or `hf:PATH`.")],
    adapter: Annotated[Path, typer.Option(help="Folder of an adapter of it.")],
    out: Annotated[Path, typer.Option(help="Folder of the model that becomes of both.")],
) -> None:
    """Make a model of a model and its adapter: a base that a campaign can train further."""
    from api.policies import merge

    merge(mutator, adapter, out)


@policy.command("judge")
def policy_judge(
    suite: Annotated[Path, typer.Option(help=f"{SUITE}.")],
    answers: Annotated[int, typer.Option(min=1, max=32, help="In each reply.")] = 3,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
) -> None:
    """Score replies for another program: one JSON object a line on standard input, one a line on standard output."""
    from api.judge import judge

    isolate(isolation, require)
    asyncio.run(judge(suite, answers))


@policy.command("export")
def policy_export(
    suite: Annotated[Path, typer.Option(help=f"{SUITE}.")],
    out: Annotated[Path, typer.Option(help="Folder to make.")],
    engine: Annotated[Engines, typer.Option("--for", help="Who shall train.")] = Engines.VERL,
    answers: Annotated[int, typer.Option(min=1, max=32, help="In each reply.")] = 3,
    isolation: Isolation = "auto",
    require: Require = "unsafe",
    seed: Seed = 0,
) -> None:
    """Write a suite's prompts and the set reward as another training engine reads them."""
    from api.verl import export

    isolate(isolation, require)
    export(suite, out, answers, seed)


@policy.command("versions")
def policy_versions(
    campaign: Which = None,
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
    as_json: Json = False,
) -> None:
    """List the rounds of training of a campaign, and what became of each."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.print_versions(client, campaign, as_json))
    from api.versions import print_versions

    print_versions(database, campaign, as_json)


@policy.command("rollback")
def policy_rollback(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """Take the search from the version that has it, and give it to the one before, or to the untrained policy."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.roll_back(client, campaign))
    from api.versions import roll_back

    roll_back(database, campaign)


@policy.command("promote")
def policy_promote(
    round_: Annotated[int, typer.Argument(min=1, metavar="ROUND", help="As `quiver policy versions` counts them.")],
    campaign: Which = None,
    database: Database = DATABASE,
    server: Server = None,
    key_file: KeyFile = None,
) -> None:
    """Give the search to the version of a round, whatever its gate said."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.promote(client, campaign, round_))
    from api.versions import promote

    promote(database, campaign, round_)


@policy.command("retrain")
def policy_retrain(
    campaign: Which = None, database: Database = DATABASE, server: Server = None, key_file: KeyFile = None
) -> None:
    """Have the policy of a running campaign trained now, before it is due."""
    if server is not None:
        return at_server(server, key_file, lambda remote, client: remote.retrain(client, campaign))
    from api.versions import retrain

    retrain(database, campaign)

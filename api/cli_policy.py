"""`quiver policy`: making, judging and steering the language model that proposes."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from api import DATABASE
from api.options import Database, Isolation, Json, Require, Seed, Which, isolate, pairs

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


@policy.command("versions")
def policy_versions(campaign: Which = None, database: Database = DATABASE, as_json: Json = False) -> None:
    """List the rounds of training of a campaign, and what became of each."""
    from api.versions import print_versions

    print_versions(database, campaign, as_json)


@policy.command("rollback")
def policy_rollback(campaign: Which = None, database: Database = DATABASE) -> None:
    """Take the search from the version that has it, and give it to the one before, or to the untrained policy."""
    from api.versions import roll_back

    roll_back(database, campaign)

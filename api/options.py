"""Options that several commands take, and what they mean."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from api.client import Client

MAX_SEED = 2**63 - 1


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Around imports: a Ctrl-C is heard behind the block.

    Inside an import KeyboardInterrupt may be raised in a place where C code ignores every error, and be lost.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Scopes(StrEnum):
    """What a key may do; each may what the one before it may."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"


class Formats(StrEnum):
    """Of an export."""

    JSONL = "jsonl"
    PARQUET = "parquet"
    HTML = "html"


class Engines(StrEnum):
    """That a policy can be trained with in place of ours."""

    VERL = "verl"


class Places(StrEnum):
    """Where a dispatcher lets evaluations run."""

    LOCAL = "local"
    RAY = "ray"


Database = Annotated[
    str,
    typer.Option("--database", envvar="QUIVER_DATABASE", help="SQLite file, made when it is not there; or a URL."),
]
Server = Annotated[
    str | None, typer.Option(envvar="QUIVER_SERVER", help="URL of a `quiver serve`, in place of a database.")
]
KeyFile = Annotated[
    Path | None, typer.Option(envvar="QUIVER_KEY_FILE", help="With --server: a file with the key for it.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object per line instead of a live line.")]
Isolation = Annotated[
    str,
    typer.Option(
        envvar="QUIVER_ISOLATION",
        help="`restricted`, `jailed`, `jailed+cgroup`; `auto` is the best of them that holds here; with a Docker "
        "engine `container` and `gvisor`; `unsafe` is none.",
    ),
]
Require = Annotated[str, typer.Option(envvar="QUIVER_REQUIRE", help="The weakest isolation level to run with.")]
Seed = Annotated[int, typer.Option(min=0, max=MAX_SEED, help="Of every random draw.")]
Which = Annotated[str | None, typer.Argument(help="Campaign id or its beginning; the newest when left out.")]


def default_mutator() -> str:
    """Of campaigns that name none: `scripted`, or what QUIVER_MUTATOR says, so that a deployment may have another."""
    return os.environ.get("QUIVER_MUTATOR") or "scripted"


def at_server(server: str, key_file: Path | None, verb: Callable[[ModuleType, Client], bool | None]) -> None:
    """Do it at a server in place of a database; what is False has failed."""
    from api import remote

    with remote.connected(server, key_file) as client:
        failed = verb(remote, client) is False
    if failed:
        raise typer.Exit(1)


def isolate(isolation: str, require: str) -> None:
    """For this process and whatever it starts: executors are opened in many places, and late."""
    os.environ |= {"QUIVER_ISOLATION": isolation, "QUIVER_REQUIRE": require}


def pairs(values: list[str] | None) -> dict[str, str]:
    read = {}
    for value in values or []:
        name, equals, text = value.partition("=")
        if not equals:
            raise typer.BadParameter(f"{value!r} is not NAME=VALUE")
        read[name.strip()] = text.strip()
    return read

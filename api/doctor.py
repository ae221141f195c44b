"""`quiver doctor`: look at everything that a campaign will need here, and say of each fault what to do about it.

A check looks and changes nothing. What it finds is a value: one broken thing must not hide the next.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import httpx
from packaging.requirements import Requirement
from rich.console import Console
from sqlalchemy import text

from api.policies import KEY_VARIABLE
from db import keys, postgres
from db.engine import Database, open_database, reading
from evolve.store import StoreError
from policy.folder import expect_model
from policy.local import LOCAL, local_model
from policy.vllm.release import installed_version, interpreter, served_version
from policy.vllm.spec import KIND as VLLM
from policy.vllm.spec import vllm_model
from sandbox import levels

ROOM_BYTES = 1 << 30
"""Free on the database's disk: a day of a busy campaign writes about this much."""
SKEW_SECONDS = 5.0
ANSWER_SECONDS = 5.0
DISTRIBUTION = "quiver-evolve"


class Health(StrEnum):
    OK = "ok"
    NOTE = "note"  # works, and somebody should know
    FAULT = "fault"  # a campaign would not run


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    health: Health
    says: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """What is to be looked at."""

    database: str
    mutator: str
    host: str
    port: int
    key_file: Path | None = None
    """With a key of this database's REST API."""
    clock: Callable[[], float] = time.time


def examine(patient: Patient) -> Iterator[Finding]:
    """Every finding, as soon as it is made."""
    yield from versions()
    yield from place(patient.database)
    yield from database(patient)
    if patient.key_file is not None:
        yield key(patient, patient.key_file)
    yield isolation()
    yield policy(patient.mutator)
    yield port(patient.host, patient.port)


def versions() -> Iterator[Finding]:
    """The program, Python, and every installed package that this release asks for in another version."""
    quiver = importlib.metadata.version(DISTRIBUTION)
    yield Finding("versions", Health.OK, f"quiver {quiver}, Python {sys.version.split()[0]}")
    for line in importlib.metadata.requires(DISTRIBUTION) or ():
        wanted = Requirement(line)
        try:
            found = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            continue  # an extra that nobody asked for; a command that needs it says so
        if not wanted.specifier.contains(found, prereleases=True):
            remedy = f"pip install '{wanted.name}{wanted.specifier}'"
            yield Finding("versions", Health.FAULT, f"{wanted.name} {found}; expected {wanted.specifier}", remedy)


def place(where: str) -> Iterator[Finding]:
    """The folder of a SQLite file: whether it can be written, and its room."""
    if postgres.is_url(where):
        return
    folder = Path(where.removeprefix("sqlite:///")).absolute().parent
    while not folder.exists():
        folder = folder.parent  # a run makes what is missing
    try:
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        yield Finding("folder", Health.FAULT, f"{folder}: {error.strerror}", "name another place with --database")
        return
    free = shutil.disk_usage(folder).free
    says = f"{folder} has {free / 1e9:.1f} GB free"
    if free < ROOM_BYTES:
        remedy = "make room, or forget old prompts and logs: quiver prune --all --older-than 30d --compact"
        yield Finding("folder", Health.FAULT, f"{says}; a campaign waits when the disk is full", remedy)
    else:
        yield Finding("folder", Health.OK, says)


def database(patient: Patient) -> Iterator[Finding]:
    where = patient.database
    if not postgres.is_url(where) and not Path(where.removeprefix("sqlite:///")).exists():
        yield Finding("database", Health.NOTE, f"{where} is not there yet", "quiver demo, run and serve make it")
        return
    try:
        with closing(open_database(where, write=False)) as opened:
            yield Finding("database", Health.OK, f"{opened.name}: reachable, its schema is this version's")
            if opened.shared:
                yield _clock(opened, patient.clock)
    except StoreError as error:
        yield Finding("database", Health.FAULT, str(error))  # it ends with what to do


def _clock(opened: Database, clock: Callable[[], float]) -> Finding:
    with opened.read() as connection:
        before = clock()
        theirs = float(connection.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar_one())
        skew = theirs - (before + clock()) / 2
    says = f"the database server's clock differs by {skew:+.1f} s"
    if abs(skew) <= SKEW_SECONDS:
        return Finding("clock", Health.OK, says)
    return Finding("clock", Health.FAULT, f"{says}; times of events will not fit together", "run NTP on both machines")


def key(patient: Patient, file: Path) -> Finding:
    """Whether the key in a file opens this database's REST API, and until when."""
    remedy = "make one with: quiver keys create NAME"
    try:
        sent = file.read_text(errors="replace").strip()
        with reading(patient.database) as connection:
            found = keys.find_key(connection, sent)
    except OSError as error:
        return Finding("key", Health.FAULT, f"{file}: {error.strerror}", remedy)
    except StoreError:
        return Finding("key", Health.NOTE, f"{file}: nobody can tell without the database")
    if found is None:
        return Finding("key", Health.FAULT, f"{file} holds no key of this database", remedy)
    whose = f"{found.id} ({found.name})"
    if found.good(patient.clock()):
        until = "for ever" if found.expires_at is None else f"until {_day(found.expires_at)}"
        return Finding("key", Health.OK, f"{whose} may {found.scope} {until}")
    if found.revoked_at is not None:
        return Finding("key", Health.FAULT, f"{whose} was revoked on {_day(found.revoked_at)}", remedy)
    assert found.expires_at is not None
    return Finding("key", Health.FAULT, f"{whose} has expired on {_day(found.expires_at)}", remedy)


def _day(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).date().isoformat()


def isolation() -> Finding:
    """As QUIVER_ISOLATION and QUIVER_REQUIRE ask."""
    try:
        level = asyncio.run(levels.choose())
    except levels.IsolationError as error:
        return Finding("sandbox", Health.FAULT, str(error), "quiver sandbox selftest explains every level")
    says = f"candidates run {levels.name_of(level)}"
    if not level:
        return Finding("sandbox", Health.NOTE, f"{says}: they can do what you can", "leave out --isolation unsafe")
    return Finding("sandbox", Health.OK, f"{says}, proven by attack since this machine was started")


def policy(mutator: str) -> Finding:
    kind = mutator.partition(":")[0]
    if kind == "scripted":
        return Finding("policy", Health.OK, "scripted: needs no model")
    if kind in LOCAL:
        return _folder(mutator)
    if kind == VLLM:
        return _vllm(mutator)
    if kind != "openai":
        remedy = "use scripted, nano, hf:PATH, vllm:PATH or openai:URL#MODEL"
        return Finding("policy", Health.FAULT, f"{mutator!r} is no mutator", remedy)
    from policy.openai import parse_spec

    try:
        url, model = parse_spec(mutator)
    except ValueError as error:
        return Finding("policy", Health.FAULT, str(error), "use openai:URL#MODEL")
    return _server(url, model)


def _folder(mutator: str) -> Finding:
    """A model in this process: whether its packages and its folder are here; it is not loaded."""
    try:
        model = local_model(mutator)
        expect_model(model.folder)
    except ValueError as error:
        return Finding("policy", Health.FAULT, str(error))  # it ends with what to do
    return Finding("policy", Health.OK, f"{model.name} in {model.folder}")


def _vllm(mutator: str) -> Finding:
    """A vLLM server: whether it can be started here, or answers, and in which version."""
    try:
        model = vllm_model(mutator)
        expect_model(model.folder)
        if model.url:
            says = f"vLLM {served_version(model.url, ANSWER_SECONDS)} answers at {model.url}"
        else:
            python = interpreter(os.environ)
            says = f"vLLM {installed_version(python)} of {python} will serve {model.folder}"
    except ValueError as error:
        return Finding("policy", Health.FAULT, str(error))  # it ends with what to do
    return Finding("policy", Health.OK, says)


def _server(url: str, model: str) -> Finding:
    key = os.environ.get(KEY_VARIABLE)
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    try:
        answer = httpx.get(f"{url}/models", headers=headers, timeout=ANSWER_SECONDS)
    except httpx.HTTPError as error:
        return Finding("policy", Health.FAULT, f"{url}: no answer: {error}", "start the server, or correct the URL")
    if answer.status_code in (401, 403):
        return Finding("policy", Health.FAULT, f"{url} refuses the key", f"put a valid key into {KEY_VARIABLE}")
    try:
        models = [str(listed["id"]) for listed in answer.raise_for_status().json()["data"]]
    except (httpx.HTTPStatusError, ValueError, KeyError, TypeError):
        return Finding("policy", Health.NOTE, f"{url} answers, but lists no models", "a campaign may still work")
    if model not in models:
        listed = ", ".join(models[:5]) or "none"
        return Finding("policy", Health.FAULT, f"{url} has no model {model!r}; it has: {listed}", "name one of those")
    return Finding("policy", Health.OK, f"{url} has {model}")


def port(host: str, number: int) -> Finding:
    """Whether `quiver serve` could listen there, unless it does so already."""
    name = f"{host}, port {number}"
    try:
        socket.create_server((host, number), family=socket.AF_INET6 if ":" in host else socket.AF_INET).close()
    except OSError as error:
        if _is_quiver(host, number):
            return Finding("port", Health.OK, f"{name}: quiver serve is running there")
        return Finding("port", Health.FAULT, f"{name}: {error.strerror}", "quiver serve --port takes another")
    return Finding("port", Health.OK, f"{name} is free for quiver serve")


def _is_quiver(host: str, number: int) -> bool:
    url = f"http://{f'[{host}]' if ':' in host else host}:{number}/v1/version"
    try:
        return "schema_revision" in httpx.get(url, timeout=ANSWER_SECONDS).text
    except httpx.HTTPError:
        return False


STYLES = {Health.OK: "green", Health.NOTE: "yellow", Health.FAULT: "red"}


def diagnose(patient: Patient, as_json: bool) -> bool:
    """Print every finding; whether there is no fault."""
    healthy, console = True, Console()
    for found in examine(patient):
        healthy &= found.health is not Health.FAULT
        if as_json:
            line = {"what": found.what, "health": found.health, "says": found.says, "remedy": found.remedy}
            print(json.dumps({"type": "finding"} | line), flush=True)
            continue
        console.print(f"{found.what:>9}  {found.says}", style=STYLES[found.health], markup=False, soft_wrap=True)
        if found.remedy:
            console.print(f"{'':>9}  → {found.remedy}", markup=False, highlight=False, soft_wrap=True)
    return healthy

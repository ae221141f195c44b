"""The process of a vLLM server, with a stand-in for its interpreter: started, watched, started again, ended."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import shutil
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest

from evolve.mutator import MutatorRefused, Unavailable
from policy.vllm.backend import VLLMBackend, VLLMSettings
from policy.vllm.server import PREFIX, ManagedServer, sweep
from policy.vllm.swaps import MergedWeights
from tests.factories import model_folder
from tests.policy.vllm import fake
from tests.policy.vllm.test_backend import ask, propose
from tests.policy.vllm.test_real import gone

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return model_folder(tmp_path / "model")


@pytest.fixture
def server(tmp_path: Path, model: Path) -> ManagedServer:
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} {fake.__file__} "$@"\n')
    python.chmod(0o755)
    environment = os.environ | {
        "QUIVER_VLLM_PYTHON": str(python),
        "QUIVER_VLLM_ARGS": "--max-model-len 512 --hint 'two words'",
        "QUIVER_API_KEY": "secret",
        "VLLM_LOGGING_LEVEL": "ERROR",
    }
    return ManagedServer(model, "vllm@base", request_seconds=60, environment=environment)


@pytest.fixture
async def backend(server: ManagedServer, model: Path) -> AsyncIterator[VLLMBackend]:
    swap = MergedWeights(server, model)
    made = VLLMBackend("vllm@base", model, server, swap, VLLMSettings(max_tokens=4), refer=fake.reference)
    yield made
    await made.close()


def adapter(folder: Path) -> Path:
    folder.mkdir()
    for file in ("adapter_config.json", "tokenizer.json"):
        (folder / file).write_text("{}")
    return folder


def starts(model: Path) -> list[tuple[list[str], dict[str, str]]]:
    return [tuple(json.loads(line)) for line in (model / "started").read_text().splitlines()]


async def test_it_is_started_by_the_first_question_and_leaves_nothing(
    backend: VLLMBackend, server: ManagedServer, model: Path
) -> None:
    assert server.pid is None

    await ask(backend)
    pid, folder = server.pid, server.folder
    assert pid is not None
    assert (folder.stat().st_mode & 0o777) == 0o700
    await backend.close()

    assert await gone(pid)
    assert not folder.exists()
    ((arguments, environment),) = starts(model)
    assert arguments[-6:-2] == ["--max-model-len", "512", "--hint", "two words"]
    assert environment["VLLM_LOGGING_LEVEL"] == "ERROR"
    assert environment["VLLM_CPU_KVCACHE_SPACE"] == "2"
    assert "QUIVER_API_KEY" not in environment


async def test_closing_what_was_never_asked_starts_nothing(backend: VLLMBackend, model: Path) -> None:
    await backend.close()

    assert not (model / "started").exists()


async def test_a_server_that_cannot_start_is_refused_with_its_last_words(backend: VLLMBackend, model: Path) -> None:
    (model / "dies").touch()

    with pytest.raises(
        MutatorRefused, match="ended at its start with exit status 1: RuntimeError: no room for the key"
    ):
        await propose(backend)


async def test_an_interpreter_that_is_not_there(model: Path) -> None:
    environment = os.environ | {"QUIVER_VLLM_PYTHON": "/nowhere/python"}
    server = ManagedServer(model, "vllm@base", request_seconds=60, environment=environment)
    swap = MergedWeights(server, model)
    backend = VLLMBackend("vllm@base", model, server, swap, VLLMSettings(), refer=fake.reference)

    with pytest.raises(
        MutatorRefused, match="/nowhere/python: No such file or directory; name vLLM's Python in QUIVER"
    ):
        await propose(backend)
    await backend.close()


async def test_a_server_that_dies_in_mid_batch_is_told_and_started_again_with_its_version(
    backend: VLLMBackend, server: ManagedServer, model: Path, tmp_path: Path
) -> None:
    await backend.load("run-v1-a", adapter(tmp_path / "run-v1-a"))
    first = server.pid
    (model / "dies in mid-batch").touch()

    told = await propose(backend, "run-v1-a")
    again = await ask(backend, "run-v1-a")

    assert isinstance(told, Unavailable)
    assert "ended with exit status 9 and is started again" in told.reason
    assert {reply.policy for reply in again} == {"run-v1-a"}
    assert again[0].logprobs == (fake.level("run-v1-a"), -0.5)
    assert server.pid != first
    assert len(starts(model)) == 2


async def test_a_server_that_does_not_start_again_is_an_outage(backend: VLLMBackend, model: Path) -> None:
    await ask(backend)
    for name in ("dies", "dies in mid-batch"):
        (model / name).touch()

    told = [await propose(backend) for _ in range(2)]
    (model / "dies").unlink()

    assert all(isinstance(one, Unavailable) for one in told)
    assert len(await ask(backend)) == 3


async def test_one_who_gives_up_does_not_stop_the_start_for_the_others(backend: VLLMBackend, model: Path) -> None:
    first, second = (asyncio.create_task(ask(backend)) for _ in range(2))
    await asyncio.sleep(0.05)
    first.cancel()

    assert len(await second) == 3
    assert len(starts(model)) == 1


async def test_weights_change_between_requests_and_replies_say_whose_they_are(
    backend: VLLMBackend, server: ManagedServer, tmp_path: Path
) -> None:
    policies = ["vllm@base", "run-v1-a", "run-v2-b"]
    for name in policies[1:]:
        await backend.load(name, adapter(tmp_path / name))
    wanted = [policies[int(n)] for n in np.random.default_rng(0).integers(3, size=30)]

    said = await asyncio.gather(*(ask(backend, name, replies=1) for name in wanted))

    assert [reply.policy for (reply,) in said] == wanted
    assert [reply.logprobs for (reply,) in said] == [(fake.level(name), -0.5) for name in wanted]


async def test_a_call_that_is_cancelled_while_weights_change_leaves_no_doubt_about_them(
    backend: VLLMBackend, server: ManagedServer, model: Path, tmp_path: Path
) -> None:
    await backend.load("run-v1-a", adapter(tmp_path / "run-v1-a"))
    await ask(backend)
    for delay in np.linspace(0.0, 0.02, 4):
        asked = asyncio.create_task(ask(backend, "run-v1-a"))
        await asyncio.sleep(float(delay))
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)

        assert (await ask(backend))[0].logprobs == (-1.0, -0.5)


async def test_merged_weights_go_with_their_version(
    backend: VLLMBackend, server: ManagedServer, tmp_path: Path
) -> None:
    await backend.load("run-v1-a", adapter(tmp_path / "run-v1-a"))
    assert (server.folder / "run-v1-a").is_dir()

    await backend.unload("run-v1-a")

    assert not (server.folder / "run-v1-a").exists()


async def test_weights_that_are_gone_are_lost_and_the_server_is_not_asked_for_them(
    backend: VLLMBackend, server: ManagedServer, model: Path, tmp_path: Path
) -> None:
    """A server dies of a folder without weights."""
    await backend.load("run-v1-a", adapter(tmp_path / "run-v1-a"))
    await ask(backend)
    shutil.rmtree(server.folder / "run-v1-a")

    told = await propose(backend, "run-v1-a")

    assert isinstance(told, Unavailable)
    assert "run-v1-a is gone" in (backend.lost("run-v1-a") or "")
    assert len(await ask(backend)) == 3
    assert len(starts(model)) == 1


DEATH = """\
(APIServer pid=1) WARNING 11-30 19:40:28 [system_utils.py:255] This can cause errors like `OSError: [Errno 24]`.
(Worker pid=3) ERROR 11-30 19:40:52 [multiproc_executor.py:1063]     outputs = torch.einsum("bi, boi -> bo", a, b)
(Worker pid=3) ERROR 11-30 19:40:52 [multiproc_executor.py:1063] RuntimeError: einsum(): subscript b has size 4
(EngineCore pid=2) ERROR 11-30 19:40:52 [core.py:1512] RuntimeError: Worker failed with error 'einsum(): subscript'
(APIServer pid=1) ERROR 11-30 19:40:52 [async_llm.py:906] vllm.v1.engine.exceptions.EngineDeadError: See above.
"""


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (DEATH, "RuntimeError: einsum(): subscript b has size 4"),
        ("Traceback (most recent call last):\nValueError: no such file\nbye", "ValueError: no such file"),
        ("loading\nKilled", "loading Killed"),
    ],
)
async def test_the_last_words_are_what_broke_first(server: ManagedServer, log: str, words: str) -> None:
    (server.folder / "log").write_text(log)

    assert server.last_words() == words
    await server.close()


def test_what_killed_processes_have_left_is_swept_and_what_is_in_use_stays(tmp_path: Path) -> None:
    left, used, fresh = (tmp_path / f"{PREFIX}{name}" for name in ("left", "used", "fresh"))
    for folder in (left, used, fresh):
        folder.mkdir()
    for folder in (left, used):
        os.utime(folder, (0, 0))
    holder = os.open(used, os.O_RDONLY)
    fcntl.flock(holder, fcntl.LOCK_EX)

    sweep(tmp_path)

    os.close(holder)
    assert sorted(tmp_path.iterdir()) == [fresh, used]

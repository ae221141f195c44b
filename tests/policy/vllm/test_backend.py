"""A policy behind a vLLM server that may say anything: a reply comes of it, an outage, or a refusal in words."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest

from evolve.mutator import MutatorRefused, Reply, Unavailable
from evolve.prompt import build_prompt
from policy.backend import BackendAway, VersionRefused
from policy.vllm.backend import VLLMBackend, VLLMSettings
from policy.vllm.server import FoundServer
from policy.vllm.swaps import Adapters
from tests.factories import candidate, model_folder, problem
from tests.policy.vllm.fake import Body, FakeVLLM, reference

PROMPT = build_prompt(problem(), candidate(0, [0.5]), (), 3)
URL = "http://model.test:8000"
Change = Callable[[Body], Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return model_folder(tmp_path_factory.mktemp("model"))


@pytest.fixture
def adapters(tmp_path: Path) -> Callable[[str], Path]:
    """Folders that look like adapters."""

    def make(name: str) -> Path:
        made = tmp_path / name
        made.mkdir()
        for file in ("adapter_config.json", "tokenizer.json"):
            (made / file).write_text("{}")
        return made

    return make


@pytest.fixture
def fake() -> FakeVLLM:
    return FakeVLLM()


def backend_of(folder: Path, transport: httpx.AsyncBaseTransport, settings: VLLMSettings | None = None) -> VLLMBackend:
    given = settings or VLLMSettings(max_tokens=4)
    server = FoundServer(URL, request_seconds=given.request_seconds, transport=transport)
    return VLLMBackend("vllm@base", folder, server, Adapters(server), given, refer=reference)


@pytest.fixture
async def backend(folder: Path, fake: FakeVLLM) -> AsyncIterator[VLLMBackend]:
    made = backend_of(folder, fake.transport())
    yield made
    await made.close()


async def propose(backend: VLLMBackend, policy: str = "vllm@base", replies: int = 3) -> list[Reply] | Unavailable:
    return await backend.version(policy).propose(PROMPT, replies, np.random.default_rng(0))


async def ask(backend: VLLMBackend, policy: str = "vllm@base", replies: int = 3) -> list[Reply]:
    said = await propose(backend, policy, replies)
    assert isinstance(said, list), said
    return said


def replies_become(fake: FakeVLLM, said: tuple[int, bytes] | Callable[[Body], object]) -> None:
    """Have requests for replies answered by this, or by what it makes of the right answer."""

    def instead(path: str, asked: Any, right: Body | None) -> tuple[int, bytes] | None:
        if path != "/v1/completions" or "n" not in asked or right is None:
            return None
        return said if isinstance(said, tuple) else (200, json.dumps(said(right)).encode())

    fake.instead = instead


async def test_one_request_asks_for_all_replies_plainly_and_with_the_versions_own_cache(
    backend: VLLMBackend, fake: FakeVLLM
) -> None:
    replies = await ask(backend, replies=5)

    ((_, asked),) = [one for one in fake.asked if one[0] == "/v1/completions" and "n" in one[1]]
    assert {name: asked[name] for name in ("n", "temperature", "top_p", "top_k", "min_p", "repetition_penalty")} == {
        "n": 5, "temperature": 1.0, "top_p": 1.0, "top_k": 0, "min_p": 0.0, "repetition_penalty": 1.0,
    }  # fmt: skip
    assert len(asked["cache_salt"]) == 32
    assert [reply.text for reply in replies] == ["A!", "B!", "C!", "D!", "E!"]
    assert replies[0].prompt_ids == tuple(asked["prompt"])
    assert replies[0].logprobs == (-1.0, -0.5)
    assert [reply.prompt_tokens for reply in replies] == [len(asked["prompt"]), 0, 0, 0, 0]


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"[]", b"null", b"{", b'{"choices": NaN}', b"\xff\xfe", b"[" * 100_000, b'{"choices": 3}'),
        *(b'{"choices": []}', b'{"choices": [7]}', b'{"choices": [{}]}', b"x" * (3 << 20)),
    ],
)
async def test_a_body_that_is_no_completion_is_an_outage(backend: VLLMBackend, fake: FakeVLLM, data: bytes) -> None:
    replies_become(fake, (200, data))

    said = await propose(backend)

    assert isinstance(said, Unavailable)
    assert URL in said.reason
    assert len(said.reason) < 2000


def in_all(name: str, value: object) -> Change:
    """The right answer but for one field of every choice."""
    return lambda body: body | {"choices": [choice | {name: value} for choice in body["choices"]]}


@pytest.mark.parametrize(
    "change",
    [
        *(in_all("token_ids", value) for value in (None, [], [-1, 2], ["a", 2], [1.5, 2], [2**31, 1], [True, 1], [1])),
        *(in_all("logprobs", value) for value in (None, {}, {"token_logprobs": 1}, {"token_logprobs": [None, None]})),
        *(
            in_all("logprobs", {"token_logprobs": value})
            for value in ([-1], [-1, 0.5], [-1, "0"], [-1, -1e300], [0, 0, 0])
        ),
        in_all("token_ids", [1] * 5),
        in_all("prompt_token_ids", [1, 2, 3]),
        in_all("prompt_token_ids", None),
        lambda body: body | {"model": "another"},
        lambda body: body | {"model": None},
    ],
)
async def test_replies_that_cannot_be_learned_from_or_are_another_models_are_an_outage(
    backend: VLLMBackend, fake: FakeVLLM, change: Change
) -> None:
    replies_become(fake, change)

    assert isinstance(await propose(backend), Unavailable)


async def test_a_reply_that_is_broken_does_not_spoil_the_others(backend: VLLMBackend, fake: FakeVLLM) -> None:
    replies_become(
        fake, lambda body: body | {"choices": [{**body["choices"][0], "token_ids": None}, *body["choices"][1:]]}
    )

    assert [reply.text for reply in await ask(backend)] == ["B!", "C!"]


async def test_more_replies_than_were_asked_for_are_left(backend: VLLMBackend, fake: FakeVLLM) -> None:
    replies_become(fake, lambda body: body | {"choices": body["choices"] * 10})

    assert len(await ask(backend)) == 3


async def test_a_little_above_certainty_is_rounding(backend: VLLMBackend, fake: FakeVLLM) -> None:
    replies_become(fake, in_all("logprobs", {"token_logprobs": [1e-7, -1.0]}))

    assert (await ask(backend))[0].logprobs == (0.0, -1.0)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503])
async def test_a_server_in_trouble_is_an_outage(backend: VLLMBackend, fake: FakeVLLM, status: int) -> None:
    replies_become(fake, (status, b'{"error": {"message": "not\\u001b[31m now"}}'))

    said = await propose(backend)

    assert isinstance(said, Unavailable)
    assert f"HTTP {status}: not [31m now" in said.reason


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
async def test_a_request_that_is_not_taken_ends_the_campaign_in_words(
    backend: VLLMBackend, fake: FakeVLLM, status: int
) -> None:
    replies_become(fake, (status, b'{"error": {"message": "as you like"}}'))

    with pytest.raises(MutatorRefused, match=f"{URL}: HTTP {status}: as you like"):
        await propose(backend)


async def test_a_server_that_says_nothing_is_an_outage_after_its_time(folder: Path, fake: FakeVLLM) -> None:
    class Silent(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.content and b'"n":' in request.content:
                await asyncio.sleep(60)
            return await fake.transport().handle_async_request(request)

    backend = backend_of(folder, Silent(), VLLMSettings(request_seconds=1))

    said = await propose(backend)

    assert isinstance(said, Unavailable)
    assert "no whole answer to /v1/completions within 1 s" in said.reason


async def test_a_server_that_serves_another_model_is_refused(backend: VLLMBackend, fake: FakeVLLM) -> None:
    fake.weights = "run-v9-x"

    with pytest.raises(MutatorRefused, match=r"differ from transformers' by 0\.720 in the mean"):
        await propose(backend)


async def test_a_prompt_that_does_not_fit_is_refused_with_what_to_do(backend: VLLMBackend) -> None:
    long = build_prompt(problem(seed="x = 1\n" * 1000), candidate(0, [0.5], "x = 1\n" * 1000), (), 3)

    with pytest.raises(MutatorRefused, match=r"the prompt has \d+ tokens and the server reads 4096.*--max-model-len"):
        await backend.version("vllm@base").propose(long, 1, np.random.default_rng(0))


# ------------------------------------------------------------------------------------ versions


async def test_a_version_is_asked_by_its_name_and_says_it(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    await backend.load("run-v1-a", adapters("run-v1-a"))

    assert {reply.policy for reply in await ask(backend, "run-v1-a")} == {"run-v1-a"}
    assert {reply.policy for reply in await ask(backend)} == {"vllm@base"}
    assert fake.adapters == {"run-v1-a"}
    assert len({asked["cache_salt"] for path, asked in fake.asked if path == "/v1/completions" and "n" in asked}) == 2
    await backend.unload("run-v1-a")
    assert fake.adapters == set()
    assert {reply.policy for reply in await ask(backend, "run-v1-a")} == {"vllm@base"}


async def test_a_version_is_unloaded_when_its_last_request_is_over(
    folder: Path, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    answered, asked = asyncio.Event(), asyncio.Event()

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.content and b'"n":' in request.content:
                asked.set()
                await answered.wait()
            return await fake.transport().handle_async_request(request)

    backend = backend_of(folder, Slow())
    await backend.load("run-v1-a", adapters("run-v1-a"))
    asking = asyncio.create_task(ask(backend, "run-v1-a"))
    await asked.wait()
    unloading = asyncio.create_task(backend.unload("run-v1-a"))
    await asyncio.sleep(0.01)

    assert not unloading.done()
    answered.set()
    assert {reply.policy for reply in await asking} == {"run-v1-a"}
    await unloading
    assert fake.adapters == set()


async def test_a_version_is_compared_while_nothing_else_is_asked(
    folder: Path, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    """A vLLM with adapters may die of a prompt that it reads for its log-probabilities beside others."""
    answered, asked = asyncio.Event(), asyncio.Event()
    busy = 0

    class Watched(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal busy
            if b'"n":' in request.content:
                busy += 1
                asked.set()
                await answered.wait()
                busy -= 1
            elif b"prompt_logprobs" in request.content:
                assert not busy
            return await fake.transport().handle_async_request(request)

    backend = backend_of(folder, Watched())
    asking = asyncio.create_task(ask(backend))
    await asked.wait()
    loading = asyncio.create_task(backend.load("run-v1-a", adapters("run-v1-a")))
    await asyncio.sleep(0.01)
    later = asyncio.create_task(ask(backend))
    await asyncio.sleep(0.01)

    assert not loading.done()
    answered.set()
    await asyncio.gather(asking, loading, later)
    assert {reply.policy for reply in await ask(backend, "run-v1-a")} == {"run-v1-a"}


async def test_a_server_that_answers_as_the_base_is_not_taken_for_the_version(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    def instead(path: str, asked: Any, said: Body | None) -> tuple[int, bytes] | None:
        if path != "/v1/completions" or asked["model"] != "run-v1-a":
            return None
        return 200, json.dumps({"model": "run-v1-a", "choices": fake._choices(asked | {"model": "base"})}).encode()

    fake.instead = instead

    with pytest.raises(VersionRefused, match="nearer to the base's"):
        await backend.load("run-v1-a", adapters("run-v1-a"))
    assert fake.adapters == set()


@pytest.mark.parametrize(
    ("status", "message", "says"),
    [
        (500, "LoRA rank 64 is greater than max_lora_rank 16.", "LoRA rank 64 is greater than max_lora_rank 16"),
        (404, "Not Found", "start the server with --enable-lora"),
        (404, "No adapter found for <path>", "No adapter found"),
    ],
)
async def test_an_adapter_that_the_server_refuses(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path], status: int, message: str, says: str
) -> None:
    error = json.dumps({"error": {"message": message}}).encode()
    fake.instead = lambda path, asked, said: (status, error) if path == "/v1/load_lora_adapter" else None

    with pytest.raises(VersionRefused, match=says):
        await backend.load("run-v1-a", adapters("run-v1-a"))
    assert len(await ask(backend)) == 3


async def test_an_adapter_of_another_base_never_reaches_the_server(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    with pytest.raises(VersionRefused, match="its vocabulary is not the base's"):
        await backend.load("run-v1-a", adapters("run-v1-other"))
    assert "/v1/load_lora_adapter" not in {path for path, _ in fake.asked}


async def test_an_outage_while_loading_is_no_verdict(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    folder = adapters("run-v1-a")
    fake.instead = lambda path, asked, said: (503, b"") if path == "/v1/load_lora_adapter" else None
    with pytest.raises(BackendAway):
        await backend.load("run-v1-a", folder)
    fake.instead = lambda path, asked, said: None

    await backend.load("run-v1-a", folder)

    assert {reply.policy for reply in await ask(backend, "run-v1-a")} == {"run-v1-a"}


async def test_a_server_that_dies_while_it_loads_gives_no_verdict(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    broken = {"/v1/load_lora_adapter": (500, b'"EngineCore encountered an issue"'), "/health": (503, b"")}
    fake.instead = lambda path, asked, said: broken.get(path)

    with pytest.raises(BackendAway, match="EngineCore encountered an issue"):
        await backend.load("run-v1-a", adapters("run-v1-a"))


async def test_a_server_that_was_started_again_is_given_its_adapters_back(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    await backend.load("run-v1-a", adapters("run-v1-a"))
    fake.adapters.clear()

    told = await propose(backend, "run-v1-a")

    assert isinstance(told, Unavailable)
    assert "has lost run-v1-a, and will load it again" in told.reason
    assert {reply.policy for reply in await ask(backend, "run-v1-a")} == {"run-v1-a"}


async def test_a_version_that_cannot_be_given_back_is_lost(
    backend: VLLMBackend, fake: FakeVLLM, adapters: Callable[[str], Path]
) -> None:
    await backend.load("run-v1-a", adapters("run-v1-a"))
    fake.adapters.clear()
    fake.instead = lambda path, asked, said: (404, b'"No adapter found"') if "load_lora" in path else None

    told = [await propose(backend, "run-v1-a") for _ in range(2)]

    assert all(isinstance(one, Unavailable) for one in told)
    assert "No adapter found" in (backend.lost("run-v1-a") or "")
    assert backend.lost("vllm@base") is None

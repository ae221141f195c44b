"""What every policy that can be trained promises, in this process or behind a server: one suite for all of them.

All sample from the same decoder, which says answers at random; the server speaks as vLLM does.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import pytest
import torch
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from evolve.answers import read_answers
from evolve.mutator import Mutator, Reply
from evolve.prompt import Prompt, build_prompt
from policy.hf import Chat, HFMutator, HFSettings
from policy.model import load_model
from policy.openai import OpenAIMutator, OpenAISettings
from policy.sampling import sample
from policy.spans import answer_spans
from policy.vllm.spec import VLLMModel
from tests.factories import candidate, chatterbox_folder, problem
from tests.policy.vllm.found import found_server

OPEN, CLOSE, BODY = "<answer>\n", "\n</answer>\n", "x = 2"
PROMPT = build_prompt(problem(), candidate(0, [0.5]), (), 3)
MAX_TOKENS = 8


class Served:
    """A server's handler: as much of vLLM's chat completions as policies ask for."""

    def __init__(self, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> None:
        self.model, self.tokenizer = model, tokenizer

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        text = "\n\n".join(message["content"] for message in asked["messages"]) + "\n\n"
        prompt, end = self.tokenizer.encode(text), self.tokenizer.eos_token_id
        sampled = sample(
            self.model, prompt, asked["n"], most=asked["max_tokens"], ends=[end], seed=asked["seed"], rows=64
        )
        choices = [
            {
                "message": {"content": self.tokenizer.decode(one.token_ids, skip_special_tokens=True)},
                "finish_reason": "stop" if one.ended else "length",
                "token_ids": one.token_ids,
                "logprobs": {"content": [{"logprob": logprob} for logprob in one.logprobs]},
            }
            for one in sampled
        ]
        written = sum(len(one.token_ids) for one in sampled)
        usage = {"prompt_tokens": len(prompt), "completion_tokens": written}
        body: dict[str, Any] = {"choices": choices, "usage": usage, "prompt_token_ids": prompt}

        async def stream() -> AsyncIterator[bytes]:
            yield json.dumps(body).encode()

        return httpx.Response(200, content=stream())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return chatterbox_folder(tmp_path_factory.mktemp("model"), OPEN, CLOSE, BODY, " + 1", width=128)


@pytest.fixture(scope="module")
def loaded(folder: Path) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    return load_model(folder)


@pytest.fixture(scope="module")
def vllm_url(folder: Path) -> Iterator[str]:
    with found_server(folder) as url:
        yield url


@pytest.fixture(params=["hf", "openai", pytest.param("vllm", marks=pytest.mark.vllm)])
async def mutator(
    request: pytest.FixtureRequest, folder: Path, loaded: tuple[PreTrainedModel, PreTrainedTokenizerBase]
) -> AsyncIterator[Mutator]:
    made: Mutator
    if request.param == "hf":
        made = HFMutator("hf:tiny", folder, Chat(), HFSettings(max_tokens=MAX_TOKENS))
    elif request.param == "vllm":
        model = VLLMModel(folder, request.getfixturevalue("vllm_url"))
        made = model.backend("vllm:tiny", {"max_tokens": str(MAX_TOKENS)}, rank=8).alone()
    else:
        settings = OpenAISettings(max_tokens=MAX_TOKENS, token_ids=True)
        transport = httpx.MockTransport(Served(*loaded))
        made = OpenAIMutator("http://model.test/v1", "tiny", settings, transport=transport)
    yield made
    await made.close()


async def ask(mutator: Mutator, replies: int = 6, seed: int = 0, prompt: Prompt = PROMPT) -> list[Reply]:
    said = await mutator.propose(prompt, replies, np.random.default_rng(seed))
    assert isinstance(said, list)
    return said


async def test_as_many_replies_come_as_were_asked_for_and_they_differ(mutator: Mutator) -> None:
    replies = await ask(mutator, 40)

    assert len(replies) == 40
    assert len({reply.token_ids for reply in replies}) > 20
    assert {reply.policy for reply in replies} == {replies[0].policy}
    assert replies[0].policy.startswith(mutator.name)


async def test_the_same_generator_gives_the_same_replies(mutator: Mutator) -> None:
    first, again, other = [
        [(reply.text, reply.token_ids, reply.logprobs) for reply in await ask(mutator, seed=seed)] for seed in (1, 1, 2)
    ]

    assert first == again
    assert first != other


async def test_every_sampled_token_has_its_log_probability_and_is_counted(mutator: Mutator) -> None:
    for reply in await ask(mutator):
        assert reply.token_ids is not None
        assert reply.logprobs is not None
        assert len(reply.token_ids) == len(reply.logprobs) == reply.completion_tokens > 0
        assert all(logprob <= 0 for logprob in reply.logprobs)


async def test_log_probabilities_are_those_of_the_whole_distribution(
    mutator: Mutator, loaded: tuple[PreTrainedModel, PreTrainedTokenizerBase]
) -> None:
    for reply in await ask(mutator):
        assert reply.prompt_ids is not None
        assert reply.token_ids is not None
        ids = torch.tensor([[*reply.prompt_ids, *reply.token_ids]])
        with torch.no_grad():
            logits = loaded[0](input_ids=ids).logits[0, len(reply.prompt_ids) - 1 : -1]
        expected = torch.log_softmax(logits, -1).gather(1, torch.tensor(reply.token_ids)[:, None])[:, 0]
        torch.testing.assert_close(torch.tensor(reply.logprobs), expected, rtol=0, atol=1e-4)


async def test_answers_are_found_in_the_tokens_where_they_are_in_the_text(
    mutator: Mutator, loaded: tuple[PreTrainedModel, PreTrainedTokenizerBase]
) -> None:
    def decode(token_ids: Sequence[int]) -> str:
        return str(loaded[1].decode(list(token_ids), skip_special_tokens=True))

    found = 0
    for reply in await ask(mutator, 40):
        assert reply.token_ids is not None
        assert decode(reply.token_ids) == reply.text
        spans = answer_spans(reply.token_ids, 3, decode)
        for span, answer in zip(spans, read_answers(reply.text, 3), strict=True):
            assert (span is None) == (answer.text is None)
            if span is not None and answer.text is not None:
                found += 1
                assert answer.text in decode(reply.token_ids[span.start : span.end])
    assert found > 10


async def test_a_reply_that_was_cut_off_says_so_and_is_as_long_as_it_may_be(mutator: Mutator) -> None:
    replies = await ask(mutator, 40)

    assert {reply.finish for reply in replies} == {"stop", "length"}
    for reply in replies:
        assert reply.completion_tokens <= MAX_TOKENS
        if reply.finish == "length":
            assert reply.completion_tokens == MAX_TOKENS


async def test_no_call_costs_more_than_its_worst_case(mutator: Mutator) -> None:
    replies = await ask(mutator)

    tokens, dollars = mutator.worst_case(PROMPT, len(replies))
    assert sum(reply.prompt_tokens + reply.completion_tokens for reply in replies) <= tokens
    assert sum(reply.dollars for reply in replies) <= dollars
    assert [reply.prompt_tokens for reply in replies] == [len(replies[0].prompt_ids or ()), 0, 0, 0, 0, 0]

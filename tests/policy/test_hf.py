"""The model in this process: one promise per test, on decoders of a few thousand random parameters."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import PeftModel
from transformers import PreTrainedModel

from evolve.mutator import MutatorRefused, Reply
from evolve.prompt import Prompt, build_prompt
from policy.folder import ModelError
from policy.hf import HFMutator, HFSettings
from policy.model import load_adapter, load_model, new_adapter, save_adapter
from tests.factories import candidate, model_folder, problem, tiny_decoder

SHORT = HFSettings(max_tokens=12)


def prompt(text: str = "x = 1\n") -> Prompt:
    return build_prompt(problem(seed=text), candidate(0, [0.5], text), (), 3)


@pytest.fixture
async def mutator(tmp_path: Path) -> AsyncIterator[HFMutator]:
    made = HFMutator("hf:tiny", model_folder(tmp_path / "base"), settings=SHORT)
    yield made
    await made.close()


async def ask(mutator: HFMutator, replies: int = 3, seed: int = 0, text: str = "x = 1\n") -> list[Reply]:
    return await mutator.propose(prompt(text), replies, np.random.default_rng(seed))


def changed_adapter(base: Path, folder: Path) -> Path:
    """An adapter that changes what the base says."""
    model, tokenizer = load_model(base)
    adapted = new_adapter(model, rank=2)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:
                parameter.fill_(0.5)
    save_adapter(adapted, tokenizer, folder)
    return folder


def logprobs_by_one_pass(model: PreTrainedModel | PeftModel, reply: Reply) -> torch.Tensor:
    assert reply.prompt_ids is not None
    assert reply.token_ids is not None
    ids = torch.tensor([[*reply.prompt_ids, *reply.token_ids]])
    with torch.no_grad():
        logits = model(input_ids=ids).logits[0, len(reply.prompt_ids) - 1 : -1]
    return torch.log_softmax(logits, -1).gather(1, ids[0, len(reply.prompt_ids) :, None])[:, 0]


def expect_logprobs_of_one_pass(model: PreTrainedModel | PeftModel, replies: Sequence[Reply]) -> None:
    for reply in replies:
        assert reply.logprobs is not None
        torch.testing.assert_close(torch.tensor(reply.logprobs), logprobs_by_one_pass(model, reply), rtol=0, atol=1e-5)


async def test_log_probabilities_are_those_of_one_pass_over_prompt_and_reply(
    mutator: HFMutator, tmp_path: Path
) -> None:
    model, _ = load_model(tmp_path / "base")

    expect_logprobs_of_one_pass(model, await ask(mutator))


async def test_tokens_are_drawn_by_their_probability(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    mutator = HFMutator("hf:tiny", folder, settings=HFSettings(max_tokens=1, rows=128))
    model, _ = load_model(folder)

    replies = await ask(mutator, replies=1024)

    ids = replies[0].prompt_ids
    assert ids is not None
    with torch.no_grad():
        expected = torch.softmax(model(input_ids=torch.tensor([ids])).logits[0, -1], -1)
    drawn = torch.bincount(torch.tensor([(reply.token_ids or ())[0] for reply in replies]), minlength=len(expected))
    assert float((drawn / 1024 - expected).abs().max()) < 5 * float((expected.max() / 1024) ** 0.5)
    await mutator.close()


async def test_how_many_are_sampled_at_one_time_changes_nothing_about_their_log_probabilities(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    mutator = HFMutator("hf:tiny", folder, settings=HFSettings(max_tokens=12, rows=2))
    model, _ = load_model(folder)

    replies = await ask(mutator, replies=5)

    assert len({reply.token_ids for reply in replies}) == 5
    expect_logprobs_of_one_pass(model, replies)
    await mutator.close()


async def test_a_reply_that_is_cut_off_says_so_and_one_that_ends_holds_its_end(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    mutator = HFMutator("hf:tiny", folder, settings=HFSettings(max_tokens=100, rows=32))
    _, tokenizer = load_model(folder)

    replies = await ask(mutator, replies=32)

    assert {reply.finish for reply in replies} == {"stop", "length"}
    for reply in replies:
        assert reply.token_ids is not None
        assert (reply.token_ids[-1] == tokenizer.eos_token_id) == (reply.finish == "stop")
        assert (len(reply.token_ids) == 100) or reply.finish == "stop"
        assert "<end>" not in reply.text
    await mutator.close()


async def test_rows_that_leave_and_a_cache_that_is_full_change_no_log_probabilities(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policy.sampling.ROOM", 7)
    folder = model_folder(tmp_path)
    mutator = HFMutator("hf:tiny", folder, settings=HFSettings(max_tokens=60, rows=16))
    model, _ = load_model(folder)

    replies = await ask(mutator, replies=16)

    assert {reply.finish for reply in replies} == {"stop", "length"}
    expect_logprobs_of_one_pass(model, replies)
    await mutator.close()


async def test_the_prompt_is_counted_once(mutator: HFMutator) -> None:
    replies = await ask(mutator)

    assert [reply.prompt_tokens > 0 for reply in replies] == [True, False, False]
    assert sum(reply.prompt_tokens + reply.completion_tokens for reply in replies) <= mutator.worst_case(prompt(), 3)[0]


async def test_prompt_ids_are_those_that_replies_were_sampled_after(mutator: HFMutator) -> None:
    assert {reply.prompt_ids for reply in await ask(mutator)} == {await mutator.prompt_ids(prompt())}


async def test_an_adapter_takes_over_for_the_calls_made_after_it(mutator: HFMutator, tmp_path: Path) -> None:
    adapter = changed_adapter(tmp_path / "base", tmp_path / "adapter")

    before, name, after = await asyncio.gather(ask(mutator), mutator.load(adapter), ask(mutator))

    assert {reply.policy for reply in after} == {name}
    assert {reply.policy for reply in before} == {name.partition("+")[0]}
    model, tokenizer = load_model(tmp_path / "base")
    adapted = load_adapter(model, tokenizer, adapter)
    for reply in after:
        expected = logprobs_by_one_pass(adapted, reply)
        torch.testing.assert_close(torch.tensor(reply.logprobs), expected, rtol=0, atol=1e-4)


async def test_the_base_comes_back_with_its_replies(mutator: HFMutator, tmp_path: Path) -> None:
    before = await ask(mutator)
    await mutator.load(changed_adapter(tmp_path / "base", tmp_path / "adapter"))
    assert [reply.text for reply in await ask(mutator)] != [reply.text for reply in before]

    await mutator.load(None)

    assert [(r.policy, r.token_ids, r.logprobs) for r in await ask(mutator)] == [
        (r.policy, r.token_ids, r.logprobs) for r in before
    ]


async def test_a_retrained_model_of_the_same_vocabulary_takes_over(mutator: HFMutator, tmp_path: Path) -> None:
    await mutator.load(model_folder(tmp_path / "other", width=48))

    name = (await ask(mutator))[0].policy

    assert name == await mutator.load(tmp_path / "other")


async def test_an_adapter_that_does_not_fit_is_refused_and_the_present_version_stays(
    mutator: HFMutator, tmp_path: Path
) -> None:
    other = model_folder(tmp_path / "other", "merged")
    save_adapter(new_adapter(tiny_decoder(258), rank=2), load_model(other)[1], tmp_path / "adapter")
    before = await ask(mutator)

    with pytest.raises(ModelError, match="its vocabulary"):
        await mutator.load(tmp_path / "adapter")

    assert [reply.text for reply in await ask(mutator)] == [reply.text for reply in before]


async def test_a_prompt_that_does_not_fit_is_refused_with_what_to_do(mutator: HFMutator) -> None:
    with pytest.raises(MutatorRefused, match=r"the prompt has \d+ tokens and the model reads 4096.*inspirations"):
        await ask(mutator, text="x = 1\n" * 1000)


async def test_a_model_whose_weights_are_broken_is_refused(tmp_path: Path) -> None:
    folder = model_folder(tmp_path)
    model, _ = load_model(folder)
    for parameter in model.parameters():
        parameter.data.fill_(float("nan"))
    model.save_pretrained(folder)
    mutator = HFMutator("hf:tiny", folder, settings=SHORT)

    with pytest.raises(MutatorRefused, match="probabilities are not numbers"):
        await ask(mutator)
    await mutator.close()


async def test_a_call_that_is_cancelled_does_not_hold_up_the_next(tmp_path: Path) -> None:
    mutator = HFMutator("hf:tiny", model_folder(tmp_path), settings=HFSettings(max_tokens=4000))
    await ask(mutator, replies=1, text="y = 2\n")
    calls = [asyncio.create_task(ask(mutator, replies=8)) for _ in range(50)]
    await asyncio.sleep(0.05)
    for call in calls:
        call.cancel()

    await asyncio.gather(*calls, return_exceptions=True)
    await mutator.close()

    assert all(call.cancelled() for call in calls)

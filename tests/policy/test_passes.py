"""What one pass of the model reads: who sees whom, what is predicted from where, and which models allow it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from transformers import (
    LlamaConfig,
    LlamaForCausalLM,
    MambaConfig,
    MambaForCausalLM,
    MistralConfig,
    MistralForCausalLM,
    PreTrainedModel,
)

from policy.model import new_adapter
from policy.passes import MOST_REPLIES, Row, can_share, collate, divided, logits_of, nothing, sampled
from policy.rollout import Example
from tests.factories import tiny_decoder

SHAPE: dict[str, Any] = {
    "vocab_size": 100,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
}


def row(prompt: tuple[int, ...], *tokens: int) -> Row:
    numbers = np.arange(1.0, len(tokens) + 1)
    return Row(Example("", prompt, tokens, -numbers, numbers), 2.0, -numbers, -3 * numbers)


def without_masks() -> PreTrainedModel:
    """Its layers carry a state along, whatever a mask says."""
    torch.manual_seed(0)
    return MambaForCausalLM(MambaConfig(vocab_size=100, hidden_size=16, state_size=4, num_hidden_layers=1))


def test_a_shared_prompt_is_read_once_and_replies_do_not_see_each_other() -> None:
    batch = collate((row((1, 2), 3, 4), row((1, 2), 5), row((1, 2))), shared=True)

    assert batch["input_ids"].tolist() == [[1, 2, 3, 4, 5]]
    assert batch["position_ids"].tolist() == [[0, 1, 2, 3, 2]]
    assert batch["labels"].tolist() == [[-100, 3, 4, 5]]
    assert batch["before"].tolist() == [[0, 0, 1, 0]]
    assert batch["attention_mask"].int().tolist() == [[[
        [1, 0, 0, 0, 0],
        [1, 1, 0, 0, 0],
        [1, 1, 1, 0, 0],
        [1, 1, 1, 1, 0],
        [1, 1, 0, 0, 1],
    ]]]  # fmt: skip
    assert batch["advantage"].tolist() == [[0, 2, 4, 2]]
    assert batch["proximal"].tolist() == [[0, -1, -2, -1]]
    assert batch["base"].tolist() == [[0, -3, -6, -3]]


def test_side_by_side_each_reply_has_its_prompt_and_padding_on_the_right() -> None:
    batch = collate((row((1, 2), 3, 4), row((1, 2), 5)), shared=False)

    assert batch["input_ids"].tolist() == [[1, 2, 3, 4], [1, 2, 5, 0]]
    assert batch["attention_mask"].tolist() == [[1, 1, 1, 1], [1, 1, 1, 0]]
    assert batch["labels"].tolist() == [[-100, 3, 4], [-100, 5, -100]]
    assert batch["before"].tolist() == [[0, 0, 1], [0, 0, 0]]
    assert batch["advantage"].tolist() == [[0, 2, 4], [0, 2, 0]]
    assert "position_ids" not in batch


def test_a_pass_has_replies_to_one_prompt_and_room_for_them() -> None:
    rows = [row((n % 2 + 1,), *range(1 + n % 3)) for n in range(40)]

    whole, narrow = divided(rows, 1000), divided(rows, 5)

    for passes in (whole, narrow):
        assert sorted(map(id, rows)) == sorted(id(one) for a_pass in passes for one in a_pass)
        assert all(len({one.example.prompt_ids for one in a_pass}) == 1 for a_pass in passes)
    assert max(map(len, whole)) == MOST_REPLIES
    assert max(sum(len(one.example.token_ids) for one in a_pass) for a_pass in narrow) == 5
    assert [len(a_pass) for a_pass in divided(rows[:4], 0)] == [1, 1, 1, 1], "a reply that has no room is read alone"
    assert divided([], 5) == []


@pytest.mark.parametrize("made", [tiny_decoder, lambda: new_adapter(tiny_decoder())], ids=["full", "lora"])
def test_a_decoder_gives_replies_together_what_it_gives_each_alone(made: Any) -> None:
    model, rows = made().eval(), (row((1, 2, 3), 4, 5, 6), row((1, 2, 3), 7), row((1, 2, 3), 8, 9))
    assert can_share(model)

    together_NV = logits_of(model, collate(rows, shared=True))
    alone_NV = torch.cat([logits_of(model, collate((one,), shared=False)) for one in rows])

    assert together_NV.shape == (6, 100)
    assert torch.allclose(together_NV, alone_NV, atol=1e-5)


def test_a_pass_of_nothing_predicts_nothing() -> None:
    batch = collate(nothing(row((1, 2), 3)), shared=True)

    assert not sampled(batch).any()
    assert logits_of(tiny_decoder(), batch).shape == (0, 100)


def test_models_that_look_elsewhere_than_a_mask_lets_them_read_each_reply_by_itself() -> None:
    window, eager = MistralConfig(**SHAPE, sliding_window=8), LlamaConfig(**SHAPE)
    eager._attn_implementation = "eager"

    assert not can_share(without_masks())
    assert not can_share(MistralForCausalLM(window))
    assert not can_share(LlamaForCausalLM(eager))
    assert can_share(MistralForCausalLM(MistralConfig(**SHAPE, sliding_window=None)))


def test_looking_does_not_change_whether_a_model_is_training() -> None:
    for training in (True, False):
        model = tiny_decoder().train(training)
        can_share(model)
        assert model.training is training

"""Replies from a model, token by token: all replies to a prompt at once, after one reading of it.

`generate()` reads the prompt once for each reply and shapes the distribution in a chain of processors; a learner needs
the log-probability of each token under the plain distribution (temperature 1, nothing truncated), and a search asks
the same prompt many times. All rows are as long as each other, so nothing is padded or masked.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache, PreTrainedModel
from transformers.cache_utils import DynamicLayer

from policy.folder import ModelError

ROOM = 64
"""Tokens that a layer's cache has room for beyond what it holds, when it has to be moved."""


@dataclass(slots=True)
class Sampled:
    """One reply, as it was sampled; the token that ended it is part of it."""

    token_ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    ended: bool = False
    """False when it was cut off."""

    @property
    def finish(self) -> str:
        return "stop" if self.ended else "length"


@torch.inference_mode()
def sample(
    model: PreTrainedModel,
    prompt_ids: Sequence[int],
    count: int,
    *,
    most: int,
    ends: Collection[int],
    seed: int,
    rows: int,
    stopped: Callable[[], bool] = lambda: False,
) -> list[Sampled]:
    """`count` independent replies to one prompt. Equal seeds give equal replies on the same machine.

    Args:
        most: tokens of a reply, above 0.
        ends: tokens that end a reply.
        rows: replies that are sampled at one time; memory grows with it.
        stopped: asked before each token; sampling ends early when it says so.

    Raises:
        ModelError: the model gives no probabilities.
    """
    generator = torch.Generator(model.device).manual_seed(seed)
    prompt = torch.tensor([list(prompt_ids)], device=model.device)
    read = DynamicCache(config=model.config)
    for number, layer in enumerate(read.layers):
        if type(layer) is DynamicLayer:
            read.layers[number] = _RoomyLayer()  # type: ignore[no-untyped-call]
    first = model(input_ids=prompt, cache=read, use_cache=True, logits_to_keep=1).logits[:, -1]
    replies = [Sampled() for _ in range(count)]
    for start in range(0, count, rows):
        some = replies[start : start + rows]
        cache = copy.deepcopy(read)
        cache.batch_repeat_interleave(len(some))
        _continue(model, cache, first.expand(len(some), -1), some, most, frozenset(ends), generator, stopped)
    return replies


def _continue(
    model: PreTrainedModel,
    cache: DynamicCache,
    logits_BV: Tensor,
    replies: list[Sampled],
    most: int,
    ends: frozenset[int],
    generator: torch.Generator,
    stopped: Callable[[], bool],
) -> None:
    """Write replies to their ends, side by side; those that have ended leave the batch."""
    while not stopped():
        tokens_B, logprobs_B = _draw(logits_BV, generator)
        drawn = zip(replies, tokens_B.tolist(), logprobs_B.tolist(), strict=True)
        going: list[int] = []
        for row, (reply, token, logprob) in enumerate(drawn):
            reply.token_ids.append(token)
            reply.logprobs.append(min(logprob, 0.0))  # rounding may pass it
            reply.ended = token in ends
            if not reply.ended and len(reply.token_ids) < most:
                going.append(row)
        if not going:
            return
        if len(going) < len(replies):
            replies = [replies[row] for row in going]
            kept = torch.tensor(going, device=tokens_B.device)
            tokens_B = tokens_B[kept]
            cache.batch_select_indices(kept)
        logits_BV = model(input_ids=tokens_B[:, None], cache=cache, use_cache=True).logits[:, -1]


class _RoomyLayer(DynamicLayer):  # type: ignore[no-untyped-call]
    """Keys and values with room for more to come. `DynamicLayer` copies all it holds for each token: a quarter of the
    time of a small model's reply."""

    _room: tuple[Tensor, Tensor] | None = None

    def update(self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any) -> tuple[Tensor, Tensor]:
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        assert self.keys is not None
        assert self.values is not None
        held, new = (self.keys, self.values), (key_states, value_states)
        length = self.get_seq_length()
        end = length + key_states.shape[-2]
        room = self._room
        # Rows that leave, or are repeated, do so by making new tensors, which have no room.
        if room is None or room[0].shape[0] != key_states.shape[0] or room[0].shape[-2] < end:
            key, value = (states.new_empty(*states.shape[:-2], end + ROOM, states.shape[-1]) for states in new)
            room = self._room = key, value
            if length:
                for place, states in zip(room, held, strict=True):
                    place[..., :length, :] = states
        for place, states in zip(room, new, strict=True):
            place[..., length:end, :] = states
        self.keys, self.values = (place[..., :end, :] for place in room)
        return self.keys, self.values


def _draw(logits_BV: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """A token of each row and the logarithm of its probability, by an exponential race."""
    logprobs_BV = torch.log_softmax(logits_BV.float(), dim=-1)
    race_BV = torch.empty_like(logprobs_BV).exponential_(generator=generator)
    tokens_B = (logprobs_BV.exp() / race_BV).argmax(dim=-1)
    chosen_B = logprobs_BV.gather(1, tokens_B[:, None])[:, 0]
    if not bool(torch.isfinite(chosen_B).all()):
        raise ModelError(
            "the model's probabilities are not numbers: its weights are broken, or overflow in this precision"
        )
    return tokens_B, chosen_B

"""What one pass of the model reads: the prompt of a group once, and replies to it behind one another.

    prompt ─┬─ reply 0        each reply attends to the prompt and to itself, and its positions
            ├─ reply 1        count from the end of the prompt, so it is worth what it would be
            └─ reply 2        alone; eight replies to a prompt of their length cost half

Models that do not look only where a mask lets them (sliding windows, states that are carried along) read every reply
with its own copy of the prompt, side by side. `_B` sequences of a pass, `_L` their positions, `_W` those from the last
token of the prompt on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from policy.baselines import Array
from policy.rollout import Example

NO_TOKEN = -100
"""Label of positions that were not sampled: the prompt and the padding. What the Trainer leaves out of its counts."""
COMPARED = ("proximal", "base", "advantage")
"""What a batch has of each sampled token."""
MOST_REPLIES = 8
MOST_LOGITS = 2**28
"""Replies, and log-probabilities over the vocabulary (1 GiB in float32), of one pass. A step that learns holds the
latter some four times, which with the vocabulary of a real model is more than its weights."""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A reply with what it is compared to."""

    example: Example
    weight: float
    proximal_T: Array
    base_T: Array


Pass = tuple[Row, ...]
"""Replies to one prompt."""


class Passes(Dataset[Pass]):
    """As torch's data loaders want them."""

    def __init__(self, passes: Sequence[Pass]) -> None:
        self._passes = passes

    def __len__(self) -> int:
        return len(self._passes)

    def __getitem__(self, index: int) -> Pass:
        return self._passes[index]


def divided(rows: Sequence[Row], room: int) -> list[Pass]:
    """Passes that read all rows once. Several replies of a pass have at most so many tokens, and the same prompt."""
    prompts: dict[tuple[int, ...], list[list[Row]]] = {}
    for row in rows:
        passes = prompts.setdefault(row.example.prompt_ids, [])
        if not passes or len(passes[-1]) == MOST_REPLIES or _tokens([*passes[-1], row]) > room:
            passes.append([])
        passes[-1].append(row)
    return [tuple(one) for passes in prompts.values() for one in passes]


def _tokens(rows: Sequence[Row]) -> int:
    return sum(len(row.example.token_ids) for row in rows)


def nothing(like: Row) -> Pass:
    """A pass that teaches nothing, for a process that would otherwise have one less than the others."""
    none_T = np.zeros(0)
    return (Row(Example("nothing", like.example.prompt_ids, (), none_T, none_T), 0.0, none_T, none_T),)


def collate(rows: Pass, shared: bool) -> dict[str, Tensor]:
    """A pass as tensors: one sequence if the prompt is shared, otherwise one for each reply, padded on the right.

    `labels` and what is `COMPARED` begin at the last token of the prompt, which no reply has sampled, because nothing
    before it is ever predicted. `before` says where each is predicted from, counted from there, too. Advantages come
    with the weight of their reply multiplied in.
    """
    packs = [rows] if shared else [(row,) for row in rows]
    prompt = len(rows[0].example.prompt_ids)
    width = 1 + max(map(_tokens, packs))
    whole, tail = (len(packs), prompt - 1 + width), (len(packs), width)
    input_ids, position_ids = np.zeros(whole, dtype=np.int64), np.zeros(whole, dtype=np.int64)
    reply = np.full(whole, -1)
    labels, before = np.full(tail, NO_TOKEN, dtype=np.int64), np.zeros(tail, dtype=np.int64)
    numbers = {name: np.zeros(tail, dtype=np.float32) for name in COMPARED}
    input_ids[:, :prompt], position_ids[:, :prompt] = rows[0].example.prompt_ids, np.arange(prompt)
    for b, pack in enumerate(packs):
        end = 1
        for number, row in enumerate(pack):
            start, end = end, end + len(row.example.token_ids)
            here, there = (b, slice(start, end)), (b, slice(prompt - 1 + start, prompt - 1 + end))
            input_ids[there] = labels[here] = row.example.token_ids
            position_ids[there] = prompt + np.arange(end - start)
            reply[there] = number
            before[here] = np.arange(start - 1, end - 1)
            before[b, start : min(start + 1, end)] = 0
            numbers["advantage"][here] = row.weight * row.example.advantages_T
            numbers["proximal"][here] = row.proximal_T
            numbers["base"][here] = row.base_T
    batch = {"input_ids": input_ids, "labels": labels, "before": before, **numbers}
    if shared:
        batch |= {"position_ids": position_ids, "attention_mask": _branching(reply, prompt)}
    else:
        batch["attention_mask"] = ((reply >= 0) | (np.arange(whole[1]) < prompt)).astype(np.int64)
    return {name: torch.from_numpy(array) for name, array in batch.items()}


def _branching(reply_BL: np.ndarray[Any, Any], prompt: int) -> np.ndarray[Any, Any]:
    """Who (next to last axis) may attend to whom (last axis). Shape (B, 1, L, L)."""
    length = reply_BL.shape[1]
    same_BLL = reply_BL[:, :, None] == reply_BL[:, None, :]
    may_BLL: np.ndarray[Any, Any] = (same_BLL | (np.arange(length) < prompt)) & np.tri(length, dtype=np.bool_)
    return may_BLL[:, None]


def sampled(batch: dict[str, Any]) -> Tensor:
    """Which of the last positions were. Shape (B, W)."""
    sampled_BW: Tensor = batch["labels"] != NO_TOKEN
    return sampled_BW


def logits_of(model: Any, batch: dict[str, Any]) -> Tensor:
    """What the model had expected at each sampled token, reply after reply. Shape (N, V)."""
    where = {name: batch[name] for name in ("attention_mask", "position_ids") if name in batch}
    logits_BWV: Tensor = model(
        input_ids=batch["input_ids"], use_cache=False, logits_to_keep=batch["labels"].shape[1], **where
    ).logits
    sampled_BW = sampled(batch)
    return logits_BWV[sampled_BW.nonzero()[:, 0], batch["before"][sampled_BW]]


def can_share(model: Any) -> bool:
    """Whether the model gives replies behind one another what it gives each alone, found out by two short ones."""
    config = model.config
    kinds = set(getattr(config, "layer_types", None) or ["full_attention"])
    has_window = getattr(config, "sliding_window", None) and getattr(config, "use_sliding_window", True)
    if config._attn_implementation != "sdpa" or kinds != {"full_attention"} or has_window:
        return False
    none_T = np.zeros(3)
    tokens = [number % config.vocab_size for number in range(9)]
    prompt, *replies = (tuple(tokens[start : start + 3]) for start in (0, 3, 6))
    rows = tuple(Row(Example("", prompt, reply, none_T, none_T), 1.0, none_T, none_T) for reply in replies)
    training = model.training
    model.eval()
    try:
        with torch.no_grad():
            alone_NV, together_NV = (
                logits_of(model, {name: tensor.to(model.device) for name, tensor in collate(rows, shared).items()})
                for shared in (False, True)
            )
    except (TypeError, ValueError, RuntimeError, IndexError):  # it takes no such mask, or no positions
        return False
    finally:
        model.train(training)
    most = torch.finfo(alone_NV.dtype).eps ** 0.5 * alone_NV.abs().max()
    return bool((alone_NV - together_NV).abs().max() <= most)

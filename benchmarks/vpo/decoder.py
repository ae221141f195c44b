"""A tiny decoder, and rollouts of it: a prompt, then answers, each closed by SEP."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import DynamicCache, LlamaConfig, LlamaForCausalLM

from benchmarks.vpo.family import SEP, Tokens

WIDTH, LAYERS, HEADS = 96, 3, 4


def new_decoder(vocabulary: int, seed: int) -> LlamaForCausalLM:
    """Less than half a million parameters."""
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=WIDTH,
        intermediate_size=4 * WIDTH,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        max_position_embeddings=256,
        tie_word_embeddings=False,
        bos_token_id=None,
        eos_token_id=None,
    )
    return LlamaForCausalLM(config)


@dataclass(frozen=True, slots=True)
class Rollouts:
    """N of them. Shapes (N, T)."""

    tokens_NT: NDArray[np.int64]
    sampled_NT: NDArray[np.bool_]
    """False behind the end."""
    answer_NT: NDArray[np.int64]
    """Index of the answer that a token belongs to; its SEP belongs to it."""
    entropy: float
    """Of the policy, in nats, mean over sampled tokens."""

    def answers(self, n: int, count: int) -> list[Tokens]:
        """The answers of a rollout; an answer that is not there is empty, and one without its SEP as long as it is."""
        row, which = self.tokens_NT[n], np.where(self.sampled_NT[n], self.answer_NT[n], -1)
        return [tuple(token for token in row[which == m].tolist() if token != SEP) for m in range(count)]


@torch.no_grad()
def sample(
    decoder: LlamaForCausalLM,
    prompts: Sequence[Tokens],
    each: int,
    answers: int,
    answer_tokens: int,
    generator: torch.Generator,
) -> Rollouts:
    """`each` rollouts for every prompt, side by side, at temperature 1.

    A rollout ends with its last answer, or when there is room for no more. The prompts are read once.
    """
    logits, cache = _read(decoder, prompts, each)
    left_N = torch.full((len(prompts) * each,), answers)
    tokens, entropies = [], []
    for _ in range(answers * (answer_tokens + 1)):
        log_probs = torch.log_softmax(logits, dim=-1)
        token_N1 = torch.multinomial(log_probs.exp(), 1, generator=generator)
        entropies.append(-(log_probs.exp() * log_probs).sum(dim=-1))
        tokens.append(token_N1[:, 0])
        left_N -= (token_N1[:, 0] == SEP).long()
        if not (left_N > 0).any():
            break
        logits = decoder(token_N1, cache=cache).logits[:, -1]
    tokens_NT = torch.stack(tokens, dim=1).numpy()
    ended_NT = np.cumsum(tokens_NT == SEP, axis=1) - (tokens_NT == SEP)
    sampled_NT = ended_NT < answers
    entropy = float(torch.stack(entropies, dim=1).numpy()[sampled_NT].mean())
    return Rollouts(tokens_NT, sampled_NT, ended_NT, entropy)


def log_probs_of(decoder: LlamaForCausalLM, prompts: Sequence[Tokens], each: int, tokens_NT: Tensor) -> Tensor:
    """Of each token behind its prompt, `each` rows to a prompt. Shape (N, T). The prompts are read once here too."""
    logits_NV, cache = _read(decoder, prompts, each)
    logits_NTV = decoder(tokens_NT[:, :-1], cache=cache).logits
    logits_NTV = torch.cat([logits_NV[:, None], logits_NTV], dim=1)
    return torch.log_softmax(logits_NTV, dim=-1).gather(2, tokens_NT[:, :, None])[:, :, 0]


def _read(decoder: LlamaForCausalLM, prompts: Sequence[Tokens], each: int) -> tuple[Tensor, DynamicCache]:
    """What comes after the prompts: logits and keys and values, `each` times side by side."""
    cache = DynamicCache(config=decoder.config)
    logits_NV = decoder(torch.tensor(prompts), cache=cache).logits[:, -1].repeat_interleave(each, dim=0)
    cache.batch_repeat_interleave(each)
    return logits_NV, cache

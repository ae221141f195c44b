"""Warm-up by imitation, then reinforcement learning with the objective of `policy/objective.py`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.random import Generator
from transformers import LlamaForCausalLM

from benchmarks.vpo.decoder import log_probs_of, sample
from benchmarks.vpo.family import SEP, Family, Tokens
from benchmarks.vpo.measures import rewards_of
from policy.objective import Credit, Key, Method, Settings, batch_advantages

ANSWERS = 4
"""m of every method whose replies hold several, and of the warm-up."""
WARM_UP_BATCHES, WARM_UP_BATCH, WARM_UP_RATE = 400, 64, 1e-3
PROMPTS, ANSWERS_EACH = 12, 32
"""Of a step: the same number of answers for every method, in 32 replies of one or in 8 of four."""
RATE, CLIP = 3e-4, 1.0


@dataclass(frozen=True, slots=True)
class Arm:
    """A method under comparison."""

    settings: Settings
    answers: int


ARMS = {
    "grpo": Arm(Settings(method=Method.GRPO), 1),
    "max@k": Arm(Settings(method=Method.MAXK), 1),
    "multi-rlvr (sum)": Arm(Settings(method=Method.MULTI_RLVR_SUM), ANSWERS),
    "multi-rlvr (max)": Arm(Settings(method=Method.MULTI_RLVR_MAX), ANSWERS),
    "vpo": Arm(Settings(), ANSWERS),
    "vpo (gains)": Arm(Settings(credit=Credit.GAINS), ANSWERS),
}


def warm_up(decoder: LlamaForCausalLM, family: Family, prompts: Sequence[Tokens], rng: Generator) -> None:
    """Imitate demonstrations. All answer slots are drawn alike, so every method starts from the same policy."""
    optimizer = torch.optim.AdamW(decoder.parameters(), lr=WARM_UP_RATE)
    for _ in range(WARM_UP_BATCHES):
        asked = [prompts[n] for n in rng.integers(len(prompts), size=WARM_UP_BATCH)]
        rows = [
            [token for _ in range(ANSWERS) for token in (*family.demonstrate(prompt, rng), SEP)] for prompt in asked
        ]
        longest = max(map(len, rows))
        tokens_NT = torch.tensor([row + [SEP] * (longest - len(row)) for row in rows])
        there_NT = torch.arange(longest)[None, :] < torch.tensor([[len(row)] for row in rows])
        loss = -(log_probs_of(decoder, asked, 1, tokens_NT) * there_NT).sum() / there_NT.sum()
        _step(decoder, optimizer, loss)


@dataclass(frozen=True, slots=True)
class Paid:
    answers: int
    tokens: int
    correlation: float | None
    """Of the rewards, mean over all steps: the paper's predictor of failure."""
    learning: Sequence[Sequence[float]]
    """In each tenth of the steps: mean reward of an answer, mean set value of a reply."""


def reinforce(
    decoder: LlamaForCausalLM, family: Family, arm: Arm, prompts: Sequence[Tokens], steps: int, seed: int
) -> Paid:
    """On-policy steps: each batch is sampled, rewarded, and used once, where the clipped surrogate is the plain one."""
    optimizer = torch.optim.AdamW(decoder.parameters(), lr=RATE)
    generator = torch.Generator().manual_seed(seed)
    rng = np.random.default_rng(seed)
    replies = ANSWERS_EACH // arm.answers
    tokens, correlations, learning = 0, [], []
    for step in range(steps):
        chosen = [prompts[n] for n in rng.integers(len(prompts), size=PROMPTS)]
        asked = [prompt for prompt in chosen for _ in range(replies)]
        rollouts = sample(decoder, chosen, replies, arm.answers, family.answer_tokens, generator)
        rewards_NmR = rewards_of(family, asked, rollouts, arm.answers)
        rewards_BGmR = rewards_NmR.reshape(PROMPTS, replies, arm.answers, family.rewards)
        keys = [Key(seed, step, str(b)) for b in range(PROMPTS)]
        credit = batch_advantages(rewards_BGmR, arm.settings, keys)
        correlations.append(credit.metrics.correlation)
        learning.append((float(rewards_NmR.mean()), credit.metrics.set_value_mean))
        per_answer_Nm = credit.per_answer_BGm.reshape(len(asked), arm.answers)
        index_NT = np.minimum(rollouts.answer_NT, arm.answers - 1)
        advantage_NT = np.where(rollouts.sampled_NT, np.take_along_axis(per_answer_Nm, index_NT, axis=1), 0.0)
        log_probs_NT = log_probs_of(decoder, chosen, replies, torch.tensor(rollouts.tokens_NT))
        sampled = int(rollouts.sampled_NT.sum())
        loss = -(log_probs_NT * torch.tensor(advantage_NT, dtype=torch.float32)).sum() / sampled
        _step(decoder, optimizer, loss)
        tokens += sampled
    tenths = [np.mean(part, axis=0).tolist() for part in np.array_split(np.array(learning), min(10, steps))]
    return Paid(steps * PROMPTS * ANSWERS_EACH, tokens, float(np.mean(correlations)), tenths)


def _step(decoder: LlamaForCausalLM, optimizer: torch.optim.Optimizer, loss: torch.Tensor) -> None:
    optimizer.zero_grad(set_to_none=True)
    torch.autograd.backward([loss])
    torch.nn.utils.clip_grad_norm_(decoder.parameters(), CLIP)
    optimizer.step()

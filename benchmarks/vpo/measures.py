"""What a policy is worth when k of its answers may be tried: unbiased, from many more than k."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import torch
from transformers import LlamaForCausalLM

from benchmarks.vpo.decoder import Rollouts, sample
from benchmarks.vpo.family import Array, Family, Tokens, hidden_weights

BUDGETS = (1, 4, 16, 64)
"""k, in answers."""
SAMPLED = 256
"""Answers for each held-out prompt."""
POOL = 64
"""Answers among which different vectors are counted, and pairs crossed."""


def rewards_of(family: Family, prompts: Sequence[Tokens], rollouts: Rollouts, answers: int) -> Array:
    """Shape (N, m, R)."""
    known: dict[tuple[Tokens, Tokens], Array] = {}
    rewards_NmR = np.zeros((len(prompts), answers, family.rewards))
    for n, prompt in enumerate(prompts):
        for m, answer in enumerate(rollouts.answers(n, answers)):
            if (prompt, answer) not in known:
                known[prompt, answer] = family.reward(prompt, answer)
            rewards_NmR[n, m] = known[prompt, answer]
    return rewards_NmR


@dataclass
class Score:
    """Means over the held-out prompts. Curves by k."""

    curves: dict[str, dict[str, float]] = field(default_factory=dict)
    """`best@k`, `hidden@k` and, where a family has it, `pass@k`."""
    distinct: float = 0.0
    """Reward vectors among 64 answers."""
    unlocked: float | None = None
    entropy: float = 0.0


def score(decoder: LlamaForCausalLM, family: Family, prompts: Sequence[Tokens], answers: int, seed: int) -> Score:
    """`answers` to a reply, as the policy was trained."""
    generator = torch.Generator().manual_seed(seed)
    hidden_RC = hidden_weights(family.rewards).T
    found: dict[str, list[dict[str, float]]] = {"best@k": [], "hidden@k": [], "pass@k": []}
    distinct, unlocked, entropies = [], [], []
    for prompt in prompts:
        rollouts = sample(decoder, [prompt], SAMPLED // answers, answers, family.answer_tokens, generator)
        rewards_NmR = rewards_of(family, [prompt] * (SAMPLED // answers), rollouts, answers)
        passed_NC = family.passed(prompt, rewards_NmR.reshape(-1, family.rewards))
        goals = {
            "best@k": rewards_NmR.mean(axis=2, keepdims=True),
            "hidden@k": rewards_NmR @ hidden_RC,
            "pass@k": None if passed_NC is None else passed_NC.reshape(*rewards_NmR.shape[:2], -1),
        }
        for name, value_NmC in goals.items():
            if value_NmC is not None:
                found[name].append({str(k): best_of(value_NmC, k) for k in BUDGETS})
        entropies.append(rollouts.entropy)
        given = [answer for n in range(len(rewards_NmR)) for answer in rollouts.answers(n, answers)]
        for start, pool_NR in zip(range(0, SAMPLED, POOL), rewards_NmR.reshape(-1, POOL, family.rewards), strict=True):
            distinct.append(len(np.unique(pool_NR, axis=0)))
            unlocked.append(family.unlocked(prompt, given[start : start + POOL]))
    curves = {
        name: {k: float(np.mean([row[k] for row in rows])) for k in rows[0]} for name, rows in found.items() if rows
    }
    share = None if None in unlocked else float(np.mean([bool(each) for each in unlocked]))
    return Score(curves, float(np.mean(distinct)), share, float(np.mean(entropies)))


def best_of(value_NmC: Array, k: int) -> float:
    """Expected best of k answers, those of a rollout kept together, for each goal; mean over goals.

    Over all subsets of k / m rollouts at once: the i-th smallest of N is the best of C(i - 1, j - 1) of C(N, j).
    Of a rollout with more answers than k the first k count.
    """
    count, answers = value_NmC.shape[:2]
    rollouts = max(1, k // answers)
    best_NC = np.sort(value_NmC[:, :k].max(axis=1), axis=0)
    return float((_shares(count, rollouts) @ best_NC).mean())


@cache
def _shares(count: int, chosen: int) -> Array:
    """Of the subsets of `chosen` among `count`, how many have the i-th smallest as their largest. Shape (N,)."""
    return np.array([math.comb(i, chosen - 1) / math.comb(count, chosen) for i in range(count)])

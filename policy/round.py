"""One round of training: from chosen groups to an adapter, with everything about it that is worth knowing in numbers.

Runs in a process of its own, which imports torch and may be killed at any moment: what it leaves is a whole adapter
under a name that nobody uses yet, or nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from peft import PeftModel
from transformers import PreTrainedTokenizerBase, TrainingArguments

from evolve.campaign import Settings as SearchSettings
from evolve.campaign import Train
from evolve.reward import RewardSpec
from policy.adapters import Shelf
from policy.baselines import Array
from policy.learner import Learner, training_arguments
from policy.model import save_adapter
from policy.objective import COLLINEAR, Credit, Method, Settings, correlations, summary_of
from policy.passes import Row
from policy.rollout import Example, RolloutGroup, examples
from policy.schedule import Chosen
from policy.surrogate import Surrogate

METHODS = {
    Train.GRPO: Method.GRPO,
    Train.MULTI_RLVR: Method.MULTI_RLVR_SUM,
    Train.MAXK: Method.MAXK,
    Train.VPO: Method.VPO,
}
PREFERENCE_SHARE = 0.25
"""Of the weights that are the user's own: one reward is often the goal, and the others are for diversity."""
BATCH = 32
"""Replies of one step of the optimiser."""
SHOWN = 12
"""Rewards whose correlations are written down one by one."""


@dataclass(frozen=True)
class Made:
    """What a round came to."""

    name: str
    """Of the adapter; empty when nothing was learned."""
    digest: str
    skipped: str
    """Why nothing was."""
    report: Mapping[str, Any]


def objective(
    settings: SearchSettings, groups: Sequence[RolloutGroup], spec: RewardSpec
) -> tuple[Settings, dict[str, Any]]:
    """What the groups are scored with, and the correlations of their rewards, which may speak against VPO.

    VPO pays for sets that cover different preferences. Where all rewards say the same, or there is only one, it is a
    scalar method with more noise, and GRPO does as well or better (the paper, on rewards correlated by 0.95).
    """
    report = correlated(groups, spec)
    method, credit = METHODS[settings.train], Credit(settings.credit)
    if method is Method.VPO and len(spec) == 1:
        method, report["fell_back"] = Method.GRPO, "there is one reward, and so no vector"
    elif method is Method.VPO and report["correlation"] > COLLINEAR:
        method = Method.GRPO
        report["fell_back"] = f"the rewards are correlated by {report['correlation']:.2f}, above {COLLINEAR}"
    share = PREFERENCE_SHARE if method is Method.VPO else 0.0
    report |= {"method": method.value, "credit": credit.value}
    return Settings(method=method, credit=credit, preference_share=share), report


def correlated(groups: Sequence[RolloutGroup], spec: RewardSpec) -> dict[str, Any]:
    """How the rewards of valid answers to the same prompt go together. Failures are zeros, and go with everything."""
    rows = [np.zeros((0, len(spec)))]
    for group in groups:
        valid_NR = group.rewards_GmR[group.answered_Gm & group.rewards_GmR.any(axis=2)]
        if len(valid_NR):
            rows.append(valid_NR - valid_NR.mean(axis=0))
    rows_NR = np.concatenate(rows)
    correlation_VV, varies_R = correlations(rows_NR, len(rows_NR))
    mean, rank = summary_of(correlation_VV)
    names = [name for name, varies in zip(spec.names, varies_R, strict=True) if varies]
    return {
        "correlation": mean,
        "effective_rank": rank,
        "correlated": names[:SHOWN],
        "correlations": np.round(correlation_VV[:SHOWN, :SHOWN], 4).tolist(),
    }


def train(
    adapted: PeftModel,
    tokenizer: PreTrainedTokenizerBase,
    chosen: Chosen,
    settings: SearchSettings,
    spec: RewardSpec,
    *,
    start: str,
    shelf: Shelf,
    run: str,
    round_no: int,
    how: Surrogate = Surrogate(),  # noqa: B008 (frozen)
) -> Made:
    """Train the adapter on what was chosen, and put it on the shelf.

    Args:
        start: the policy that `adapted` is.

    Raises:
        LearnerError, AdapterError: what broke, and where.
    """
    report: dict[str, Any] = {
        "start": start,
        "fresh_groups": len(chosen.fresh),
        "stale_groups": len(chosen.stale),
        "left_out": dict(chosen.left_out),
    }
    if not chosen.groups:
        return Made("", "", "no group can be learned from", report)
    scored_by, correlation = objective(settings, chosen.groups, spec)
    report |= correlation
    own = [group for group in chosen.fresh if chosen.sampled_by[group.key.group] == start]
    others = [group for group in chosen.fresh if chosen.sampled_by[group.key.group] != start]
    rows = examples(own, scored_by, spec.weights)
    sampled_here = len(rows)
    rows += examples(others, scored_by, spec.weights)
    rows += only_good(examples(chosen.stale, scored_by, spec.weights))
    with tempfile.TemporaryDirectory(prefix="quiver-round-") as folder:
        learner = Learner(adapted, rows, _arguments(Path(folder), settings, round_no), how, per_step=BATCH)
        ended = learner.learn()
        report |= {"replies": ended.replies, "kept": ended.kept, "steps": ended.steps}
        report |= {"effective_share": ended.effective_share, "log_ratios": [ended.log_ratio_low, ended.log_ratio_high]}
        if ended.skipped is not None:
            return Made("", "", ended.skipped, report)
        report |= {"disagreement": _disagreement(learner.rows[:sampled_here]), **_distances(learner)}
    name, digest = shelf.put(run, round_no, lambda folder: save_adapter(adapted, tokenizer, folder))
    return Made(name, digest, "", report)


def use_threads(count: int) -> None:
    """Processors that torch may use in this process.

    By itself it takes all of them, and where others want them, too, its threads wait for each other by spinning: a
    round of nano took 15 s of processor time in place of 2.
    """
    torch.set_num_threads(count)


def only_good(rows: Sequence[Example]) -> list[Example]:
    """Without what speaks against a token, and without replies of which then nothing is left."""
    good = [replace(row, advantages_T=np.maximum(row.advantages_T, 0.0)) for row in rows]
    return [row for row in good if row.advantages_T.any()]


def _arguments(folder: Path, settings: SearchSettings, seed: int) -> TrainingArguments:
    return training_arguments(
        folder,
        learning_rate=settings.train_rate,
        save_strategy="no",
        use_cpu=not torch.cuda.is_available(),
        seed=seed,
    )


def _disagreement(rows: Sequence[Row]) -> float:
    """Mean difference per token between who sampled and who trains, of the same weights: 0 but for rounding."""
    gaps = [np.abs(row.proximal_T - row.example.behaviour_T) for row in rows]
    return float(np.concatenate(gaps).mean()) if gaps else 0.0


def _distances(learner: Learner) -> dict[str, float]:
    """KL per token, over the tokens of the round: to the policy it began with, and to the base (k3)."""
    after = learner.read()
    drift = [_k3(both_T2[:, 0] - row.proximal_T) for both_T2, row in zip(after, learner.rows, strict=True)]
    base = [_k3(both_T2[:, 1] - both_T2[:, 0]) for both_T2 in after]
    return {"drift": float(np.concatenate(drift).mean()), "kl": float(np.concatenate(base).mean())}


def _k3(log_ratio_T: Array) -> Array:
    """Estimates of KL(q || p) from tokens of q, given log(p / q) (Schulman 2020)."""
    return np.expm1(log_ratio_T) - log_ratio_T

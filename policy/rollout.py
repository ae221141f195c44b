"""What the learner learns from: groups of replies to one prompt, with tokens, log-probabilities and rewards.

Between the archive, where every reply and every reward is stored, and the learner, which wants one row of
numbers for each reply. Everything is checked here, once, because a wrong number shows nowhere later: it only
makes a policy worse. Letters in names as in `policy.objective`; `_T` tokens of one reply.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from policy.baselines import Array
from policy.objective import Advantages, Key, Settings, advantages
from policy.spans import Span


class RolloutError(ValueError):
    """A group that cannot be learned from. Names the group, and the reply and answer at fault."""


@dataclass(frozen=True, slots=True)
class Rollout:
    """One reply, as it was sampled."""

    token_ids: tuple[int, ...]
    logprobs: tuple[float, ...]
    """Natural logarithm of the probability of each token under the policy that sampled it, at temperature 1 and
    with nothing truncated: any other distribution biases every ratio."""
    spans: tuple[Span | None, ...]
    """Of its m answers; see `policy.spans.answer_spans`."""


@dataclass(frozen=True, slots=True, eq=False)
class RolloutGroup:
    """G replies to one prompt, and the reward vector of each of their m answers.

    Replies that were lost to a fault of ours are left out, not given zeros.

    Raises:
        RolloutError: when anything in it does not fit together.
    """

    key: Key
    prompt_ids: tuple[int, ...]
    replies: tuple[Rollout, ...]
    rewards_GmR: Array
    """Utilities in [0, 1], higher better. The row of an answer that was not given is not read (F7)."""

    def __post_init__(self) -> None:
        where = f"group {self.key.group!r}"
        if not self.replies:
            raise RolloutError(f"{where} is empty: it holds no reply. Leave it out")
        if not self.prompt_ids:
            raise RolloutError(f"{where} has a prompt without tokens; expected at least the first token of a sequence")
        _check_ids(f"{where}, prompt", self.prompt_ids)
        rewards = self.rewards_GmR
        if rewards.ndim != 3 or len(rewards) != len(self.replies) or 0 in rewards.shape:
            raise RolloutError(
                f"{where} has rewards of shape {rewards.shape}; expected ({len(self.replies)}, answers, rewards): "
                "one matrix for each reply"
            )
        for number, reply in enumerate(self.replies):
            _check_reply(f"{where}, reply {number}", reply, rewards[number])

    @property
    def answered_Gm(self) -> NDArray[np.bool_]:
        return np.array([[span is not None for span in reply.spans] for reply in self.replies], dtype=np.bool_)


def _check_reply(where: str, reply: Rollout, rewards_mR: Array) -> None:
    if not reply.token_ids:
        raise RolloutError(f"{where} holds no token; leave it out of the group")
    _check_ids(where, reply.token_ids)
    if len(reply.logprobs) != len(reply.token_ids):
        raise RolloutError(
            f"{where} has {len(reply.logprobs)} log-probabilities for {len(reply.token_ids)} tokens; "
            "expected one for each token that was sampled, and none for a token that was added later"
        )
    for position, logprob in enumerate(reply.logprobs):
        if not (math.isfinite(logprob) and logprob <= 0):
            raise RolloutError(f"{where}, token {position}: log-probability {logprob}; expected a finite number <= 0")
    if len(reply.spans) != len(rewards_mR):
        raise RolloutError(f"{where} has spans of {len(reply.spans)} answers, but rewards of {len(rewards_mR)}")
    free = 0
    for answer, span in enumerate(reply.spans):
        if span is None:
            continue
        if not free <= span.start <= span.end:
            raise RolloutError(
                f"{where}, answer {answer}: tokens [{span.start}, {span.end}) are not in order behind token {free}; "
                "expected the spans of its answers to follow each other"
            )
        if span.end > len(reply.token_ids):
            raise RolloutError(
                f"{where}, answer {answer}: tokens [{span.start}, {span.end}) are cut off, for the reply ends after "
                f"{len(reply.token_ids)} tokens; find the spans in the ids that are kept"
            )
        free = span.end
        for component, reward in enumerate(rewards_mR[answer].tolist()):
            if not 0 <= reward <= 1:  # also true for NaN
                raise RolloutError(
                    f"{where}, answer {answer}, component {component}: reward is {reward}; expected a utility in "
                    "[0, 1]. A failed answer is a row of zeros"
                )


def _check_ids(where: str, token_ids: Sequence[int]) -> None:
    for position, token in enumerate(token_ids):
        if token < 0:
            raise RolloutError(f"{where}, token {position}: id {token}; expected an id of the vocabulary, from 0")


# ---------------------------------------------------------------------------- rows for the learner


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """One reply as the learner sees it."""

    name: str
    """For messages: the group and the reply's number in it."""
    prompt_ids: tuple[int, ...]
    token_ids: tuple[int, ...]
    behaviour_T: Array
    """Log-probabilities under the policy that sampled it."""
    advantages_T: Array


def examples(groups: Sequence[RolloutGroup], settings: Settings, preference_R: Array | None = None) -> list[Example]:
    """A row for each reply of the groups that teach something: masked groups are left out.

    Args:
        preference_R: w*, on the simplex; None is the uniform mean. See `policy.objective.advantages`.
    """
    rows: list[Example] = []
    for group in groups:
        of = advantages(group.rewards_GmR, settings, group.key, preference_R, group.answered_Gm)
        rows += group_examples(group, of)
    return rows


def group_examples(group: RolloutGroup, of: Advantages) -> list[Example]:
    """A row for each reply, or none if the group teaches nothing."""
    rows = []
    if not of.masked:
        for number, (reply, row_T) in enumerate(zip(group.replies, token_advantages(group, of), strict=True)):
            name = f"group {group.key.group!r}, reply {number}"
            rows.append(Example(name, group.prompt_ids, reply.token_ids, np.array(reply.logprobs), row_T))
    return rows


def token_advantages(group: RolloutGroup, of: Advantages) -> list[Array]:
    """An advantage for each sampled token of each reply (F6).

    Tokens of an answer carry the answer's; all others, its reasoning, tags and end, what the answers share.
    With credit "sequence" these are the same number.
    """
    rows = []
    for g, reply in enumerate(group.replies):
        row_T = np.full(len(reply.token_ids), of.prefix_G[g])
        for i, span in enumerate(reply.spans):
            if span is not None:
                row_T[span.start : span.end] = of.per_answer_Gm[g, i]
        rows.append(row_T)
    return rows

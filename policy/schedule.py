"""When the policy is trained, from which version on, and on which groups: decisions on what the search has stored.

Pure functions. A group teaches whoever would still say something like it; the older it is, the less it may say
*against* (section 4.3 of DeepSeek-V3.2, 2512.02556, and mu-GRPO, 2605.17570: stale negatives are what breaks training).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from evolve.campaign import Settings
from evolve.outcome import Verdict
from evolve.policies import Stage, Version, held_out
from evolve.rollouts import Sampled, SampledReply
from policy.objective import Key
from policy.ranks import Ranks
from policy.rollout import Rollout, RolloutGroup
from policy.spans import Decode, answer_spans

FEWER = 4
"""A round that is due by time or stagnation wants this part of the groups that make one due by themselves."""
KEPT_ROUNDS = 8
"""Times `train_groups`: so many of the newest groups a round looks at."""


def due(settings: Settings, groups: int, minutes: float, stagnant: int) -> str | None:
    """Why a round of training is due, in words; None while it is not.

    Args:
        groups: that were completed since the last round began.
        minutes: since the last round ended, or since the campaign began.
        stagnant: candidates since the best was found.
    """
    if groups >= settings.train_groups:
        return f"{groups} new groups"
    if groups < max(1, settings.train_groups // FEWER):
        return None
    if minutes >= settings.train_minutes:
        return f"{groups} new groups, {minutes:.0f} minutes after the last round"
    if stagnant >= settings.train_stagnation:
        return f"{groups} new groups, and no better program among the last {stagnant}"
    return None


@dataclass(frozen=True, slots=True)
class Start:
    """What a round begins with."""

    version: Version | None
    """None is the base."""
    reset: str = ""
    """Why it is the base although there is a version that has the search."""


def starts_from(settings: Settings, round_no: int, versions: Sequence[Version]) -> Start:
    """The version that has the search; the base every `train_reset`-th round, and when that has become too uniform.

    What was learned in many small steps on ever other data is the hardest to undo by more of them (EvoTune,
    2504.05108, begins each time at the base).
    """
    current = next((version for version in reversed(versions) if version.stage is Stage.CURRENT), None)
    if current is None:
        return Start(None)
    if round_no % settings.train_reset == 0:
        return Start(None, f"round {round_no}: every {settings.train_reset} rounds begin at the base")
    if (left := diversity_left(current, versions)) < settings.train_floor:
        return Start(None, f"{current.name} has {left:.0%} of the base's diversity, below {settings.train_floor:.0%}")
    return Start(current)


def diversity_left(version: Version, versions: Sequence[Version]) -> float:
    """Diversity of a version's answers as a share of the base's, by the gates on the way from there.

    A gate lets a version be somewhat more uniform than its incumbent; over many versions that adds up. The lesser of
    how many programs are different, and of how far their rewards are apart.
    """
    by_name = {one.name: one for one in versions}
    left = {"distinct": 1.0, "spread": 1.0}
    at: Version | None = version
    while at is not None and at.gate is not None:
        for rail in at.gate.get("decision", {}).get("guardrails", ()):
            if rail["name"] in left and rail["old"] > 0:
                left[rail["name"]] *= rail["new"] / rail["old"]
        before = by_name.get(at.gate["incumbent"])
        at = before if before is not None and before.no < at.no else None
    return min(left.values())


def fresh_policies(base: str, start: Version | None, versions: Sequence[Version]) -> set[str]:
    """Whose replies may also be learned *from by bad example*: the start's own, and its predecessor's in the search."""
    if start is None:
        return {base}
    promoted = [version for version in versions if version.stage is Stage.RETIRED and version.no < start.no]
    return {start.name, promoted[-1].name if promoted else base}


@dataclass(frozen=True)
class Chosen:
    """What a round is trained on."""

    fresh: list[RolloutGroup]
    stale: list[RolloutGroup]
    """Of which only what was good is learned."""
    left_out: Counter[str]
    """Groups that cannot be learned from, by reason."""
    sampled_by: dict[str, str]
    """The policy that has written a group, by its key's name."""

    @property
    def groups(self) -> list[RolloutGroup]:
        return self.fresh + self.stale


class _Useless(Exception):
    """Why a group cannot be learned from; never leaves this module."""


def choose(
    groups: Sequence[Sampled],
    ranks: Ranks,
    *,
    run: int,
    gate_share: float,
    round_no: int,
    fresh: Collection[str],
    decode: Decode,
) -> Chosen:
    """Groups as the learner takes them, of those that it can learn from.

    Args:
        run: the campaign's seed, which also says what is held out, and of which share of all.
        decode: of the policy's tokenizer; it says where in a reply each answer stands.
    """
    chosen = Chosen([], [], Counter(), {})
    for group in groups:
        if held_out(run, gate_share, group.context.parent, group.context.inspirations):
            chosen.left_out["held out for comparison"] += 1
            continue
        try:
            made, policy = _learnable(group, ranks, run, round_no, decode)
        except _Useless as reason:
            chosen.left_out[str(reason)] += 1
            continue
        (chosen.fresh if policy in fresh else chosen.stale).append(made)
        chosen.sampled_by[made.key.group] = policy
    return chosen


def _learnable(group: Sampled, ranks: Ranks, run: int, round_no: int, decode: Decode) -> tuple[RolloutGroup, str]:
    if group.prompt_ids is None:
        raise _Useless("the tokens of the prompt are not kept")
    # What broke was ours: no answer of such a reply is known to be bad.
    replies = [r for r in group.replies if all(answer.verdict is not Verdict.SANDBOX_FAULT for answer in r.answers)]
    if len(replies) < 2:
        raise _Useless("fewer than two replies")
    if len({reply.policy for reply in replies}) > 1:
        raise _Useless("replies of several versions")
    rollouts = tuple(_rollout(reply, decode) for reply in replies)
    rewards_GmR = np.stack([_rewards(reply, ranks) for reply in replies])
    key = Key(run, round_no, str(group.step))
    return RolloutGroup(key, group.prompt_ids, rollouts, rewards_GmR), replies[0].policy


def _rollout(reply: SampledReply, decode: Decode) -> Rollout:
    if not reply.token_ids or reply.logprobs is None or len(reply.token_ids) != len(reply.logprobs):
        raise _Useless("sampled tokens or their log-probabilities are not kept")
    for name, neutral in (("temperature", 1.0), ("top_p", 1.0)):
        if (value := reply.sampling.get(name, neutral)) != neutral:
            raise _Useless(f"sampled at {name} {value}, which biases every ratio")
    return Rollout(reply.token_ids, reply.logprobs, answer_spans(reply.token_ids, len(reply.answers), decode))


def _rewards(reply: SampledReply, ranks: Ranks) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Shape (m, R). What failed, changed nothing or had been found by an earlier step is a row of zeros."""
    rows_mR = np.zeros((len(reply.answers), ranks.width))
    for number, answer in enumerate(reply.answers):
        if answer.rewards is not None and not answer.repeats:
            rows_mR[number] = ranks.of(answer.rewards)
    return rows_mR

"""When to train and on what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from evolve.campaign import Settings
from evolve.outcome import Verdict
from evolve.policies import Context, Stage, Version, held_out
from evolve.reward import Direction, RewardSpec
from evolve.rollouts import Judged, Sampled, SampledReply
from policy.ranks import Ranks
from policy.schedule import Start, choose, diversity_left, due, fresh_policies, starts_from
from policy.spans import Span
from tests.factories import component, unit_spec

SPEC = unit_spec(2)
RANKS = Ranks(SPEC, [(0.1 * n, 1 - 0.1 * n) for n in range(10)])
PARENT = next(no for no in range(100) if not held_out(0, 0.2, no, ()))
HELD_OUT = next(no for no in range(100) if held_out(0, 0.2, no, ()))
SEARCH = Settings(train_groups=16, train_minutes=30, train_stagnation=500, train_reset=4)


def judged(*rewards: float, verdict: Verdict = Verdict.OK, repeats: bool = False) -> Judged:
    return Judged(verdict, "", b"", rewards or None, repeats)


def reply(*answers: Judged, **changes: Any) -> SampledReply:
    made = SampledReply("v1", 6, (1, 3, 2, 1, 4, 2), (-0.5,) * 6, {}, answers)
    return replace(made, **changes)


GOOD = reply(judged(0.5, 0.5), judged(0.2, 0.9))
GROUP = Sampled(7, Context(0, PARENT, ()), "v1", (1, 2, 3), (GOOD, GOOD))


def spell(ids: Sequence[int]) -> str:
    return "".join({1: "<answer>", 2: "</answer>", 3: "x", 4: "y"}[token] for token in ids)


def chosen(*groups: Sampled) -> Any:
    return choose(groups, RANKS, run=0, gate_share=0.2, round_no=3, fresh={"v1"}, decode=spell)


@pytest.mark.parametrize(
    ("groups", "minutes", "stagnant", "why"),
    [
        (16, 0, 0, "16 new groups"),
        (15, 0, 0, None),
        (4, 31, 0, "4 new groups, 31 minutes after the last round"),
        (4, 0, 500, "4 new groups, and no better program among the last 500"),
        (3, 1e4, 10_000, None),
    ],
)
def test_a_round_is_due_by_groups_or_by_fewer_and_time_or_stagnation(
    groups: int, minutes: float, stagnant: int, why: str | None
) -> None:
    assert due(SEARCH, groups, minutes, stagnant) == why


def versions(*stages: Stage) -> list[Version]:
    return [Version(no, stage, f"v{no}") for no, stage in enumerate(stages, 1)]


def test_every_fourth_round_begins_at_the_base() -> None:
    known = versions(Stage.RETIRED, Stage.REJECTED, Stage.CURRENT)

    starts = [starts_from(SEARCH, no, known) for no in range(4, 9)]

    names = [start.version.name if start.version else "base" for start in starts]
    assert names == ["base", "v3", "v3", "v3", "base"]
    assert starts[0].reset == "round 4: every 4 rounds begin at the base"
    assert starts_from(SEARCH, 4, []) == Start(None)


def gated(no: int, incumbent: str, distinct: float, spread: float, stage: Stage = Stage.RETIRED) -> Version:
    rails = [{"name": "distinct", "new": distinct, "old": 1.0}, {"name": "spread", "new": 2 * spread, "old": 2.0}]
    return Version(no, stage, f"v{no}", gate={"incumbent": incumbent, "decision": {"guardrails": rails}})


def test_a_version_that_has_become_too_uniform_is_not_trained_further() -> None:
    """Each gate has let it lose some of its diversity; together that is more than the floor allows."""
    first, lost = gated(1, "base", 0.8, 0.9), gated(2, "v1", 0.1, 0.1, Stage.REJECTED)
    second = gated(3, "v1", 0.6, 0.9, Stage.CURRENT)

    begins = starts_from(SEARCH, 5, [first, lost, second])

    assert diversity_left(second, [first, lost, second]) == pytest.approx(0.48)
    assert begins == Start(None, "v3 has 48% of the base's diversity, below 50%")
    assert starts_from(replace(SEARCH, train_floor=0.4), 5, [first, lost, second]) == Start(second)
    assert starts_from(SEARCH, 5, [replace(first, stage=Stage.CURRENT)]).reset == ""


def test_fresh_is_what_the_start_and_its_predecessor_have_said() -> None:
    known = versions(Stage.RETIRED, Stage.REJECTED, Stage.CURRENT)

    assert fresh_policies("base", known[2], known) == {"v3", "v1"}
    assert fresh_policies("base", versions(Stage.CURRENT)[0], versions(Stage.CURRENT)) == {"v1", "base"}
    assert fresh_policies("base", None, known) == {"base"}


def test_a_group_becomes_tokens_spans_and_ranks() -> None:
    found = chosen(GROUP)

    (group,) = found.fresh
    assert (group.prompt_ids, group.key.group, group.key.step) == ((1, 2, 3), "7", 3)
    assert group.replies[0].spans == (Span(1, 2), Span(4, 5))
    assert np.allclose(group.rewards_GmR[0, 0], [0.5, 0.5], atol=0.05)
    assert found.sampled_by == {"7": "v1"}


def test_groups_of_older_versions_are_kept_apart() -> None:
    found = chosen(replace(GROUP, replies=(replace(GOOD, policy="v0"),) * 2))

    assert (len(found.fresh), len(found.stale)) == (0, 1)


def test_what_failed_or_repeats_an_earlier_step_is_a_row_of_zeros() -> None:
    mixed = reply(judged(verdict=Verdict.TIMEOUT), judged(0.9, 0.9, repeats=True))

    (group,) = chosen(replace(GROUP, replies=(GOOD, mixed))).fresh

    assert group.rewards_GmR[1].tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert (group.rewards_GmR[0] > 0).all()


def test_a_reply_that_a_fault_of_ours_has_hit_is_left_out_and_not_punished() -> None:
    hit = reply(judged(verdict=Verdict.SANDBOX_FAULT), judged(0.5, 0.5))

    (group,) = chosen(replace(GROUP, replies=(GOOD, hit, GOOD))).fresh

    assert len(group.replies) == 2


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"context": Context(0, HELD_OUT, ())}, "held out for comparison"),
        ({"prompt_ids": None}, "the tokens of the prompt are not kept"),
        ({"replies": (GOOD,)}, "fewer than two replies"),
        ({"replies": (GOOD, replace(GOOD, policy="v0"))}, "replies of several versions"),
        ({"replies": (GOOD, replace(GOOD, logprobs=None))}, "sampled tokens or their log-probabilities are not kept"),
        (
            {"replies": (GOOD, replace(GOOD, sampling={"temperature": 0.8}))},
            "sampled at temperature 0.8, which biases every ratio",
        ),
    ],
)
def test_a_group_that_cannot_be_learned_from_is_left_out_with_its_reason(change: dict[str, Any], why: str) -> None:
    found = chosen(replace(GROUP, **change), GROUP)

    assert found.left_out == {why: 1}
    assert len(found.fresh) == 1


def test_ranks_are_inside_0_and_1_and_do_not_depend_on_units() -> None:
    metres = RewardSpec((component("a", Direction.MINIMIZE, 0, 10), component("b", high=1.0)))
    ranks = Ranks(metres, [(n, 0.5) for n in range(10)])

    assert ranks.of((0.0, 0.5))[0] > ranks.of((9.0, 0.5))[0] > 0
    assert ranks.of((0.0, 1.0))[1] < 1
    assert ranks.of((3.0, 0.5))[1] == pytest.approx(0.5)
    assert Ranks(metres, [(0.0, 0.1)]).of((1e9, -5.0)).tolist() == [0.25, 0.25]

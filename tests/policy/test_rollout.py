"""Groups of replies: what is wrong with one is said by name, and each token gets its advantage."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from policy.objective import Credit, Key, Settings, advantages
from policy.rollout import Rollout, RolloutError, RolloutGroup, examples, token_advantages
from policy.spans import Span
from tests.factories import rollout_group

GROUP = rollout_group()
REPLY = GROUP.replies[1]


def with_reply(**changes: Any) -> RolloutGroup:
    return replace(GROUP, replies=(GROUP.replies[0], replace(REPLY, **changes), *GROUP.replies[2:]))


def with_reward(value: float) -> RolloutGroup:
    rewards_GmR = GROUP.rewards_GmR.copy()
    rewards_GmR[1, 0, 2] = value
    return replace(GROUP, rewards_GmR=rewards_GmR)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: replace(GROUP, replies=()), "group 'prompt' is empty"),
        (lambda: replace(GROUP, prompt_ids=()), "group 'prompt' has a prompt without tokens"),
        (lambda: replace(GROUP, prompt_ids=(1, -3)), "prompt, token 1: id -3"),
        (lambda: replace(GROUP, rewards_GmR=GROUP.rewards_GmR[0]), r"shape \(2, 3\); expected \(4, answers, rewards\)"),
        (lambda: replace(GROUP, rewards_GmR=GROUP.rewards_GmR[:3]), r"shape \(3, 2, 3\); expected \(4, answers"),
        (lambda: replace(GROUP, rewards_GmR=GROUP.rewards_GmR[:, :0]), r"shape \(4, 0, 3\)"),
        (lambda: with_reward(math.nan), "group 'prompt', reply 1, answer 0, component 2: reward is nan"),
        (lambda: with_reward(1.5), r"reply 1, answer 0, component 2: reward is 1\.5; expected a utility in \[0, 1\]"),
        (lambda: with_reply(token_ids=(), logprobs=()), "reply 1 holds no token"),
        (lambda: with_reply(token_ids=(1, 2, -1, *REPLY.token_ids[3:])), "reply 1, token 2: id -1"),
        (lambda: with_reply(logprobs=REPLY.logprobs[:-1]), "reply 1 has 7 log-probabilities for 8 tokens"),
        (lambda: with_reply(logprobs=(math.nan,) * 8), "reply 1, token 0: log-probability nan"),
        (lambda: with_reply(logprobs=(-math.inf,) * 8), "reply 1, token 0: log-probability -inf"),
        (lambda: with_reply(logprobs=(0.5,) * 8), r"reply 1, token 0: log-probability 0\.5; expected .* <= 0"),
        (lambda: with_reply(spans=(None,)), "reply 1 has spans of 1 answers, but rewards of 2"),
        (
            lambda: with_reply(spans=(Span(1, 3), Span(4, 9))),
            r"reply 1, answer 1: tokens \[4, 9\) are cut off.* 8 ",
        ),
        (
            lambda: with_reply(spans=(Span(1, 5), Span(4, 6))),
            r"tokens \[4, 6\) are not in order behind token 5",
        ),
        (lambda: with_reply(spans=(Span(3, 2), None)), r"answer 0: tokens \[3, 2\) are not in order"),
    ],
)
def test_what_does_not_fit_together_is_named(call: Callable[[], object], said: str) -> None:
    with pytest.raises(RolloutError, match=said):
        call()


def test_what_stands_in_the_row_of_an_answer_that_was_not_given_is_not_read() -> None:
    group = with_reply(spans=(Span(1, 3), None))
    zeroed, rubbish = group.rewards_GmR.copy(), group.rewards_GmR.copy()
    zeroed[1, 1], rubbish[1, 1] = 0.0, math.nan

    of_zeros, of_rubbish = (examples([replace(group, rewards_GmR=r)], Settings()) for r in (zeroed, rubbish))

    for zero, nan in zip(of_zeros, of_rubbish, strict=True):
        assert np.array_equal(zero.advantages_T, nan.advantages_T)


def test_with_credit_for_the_sequence_every_token_carries_the_same() -> None:
    for row, advantage in zip(examples([GROUP], Settings()), advantages_of(Settings()).prefix_G, strict=True):
        assert np.array_equal(row.advantages_T, np.full(8, advantage))


def test_with_gains_the_tokens_of_an_answer_carry_its_own_and_the_others_what_all_share() -> None:
    of = advantages_of(Settings(credit=Credit.GAINS))

    rows = token_advantages(GROUP, of)

    for g, row_T in enumerate(rows):
        shared, (first, second) = of.prefix_G[g], of.per_answer_Gm[g]
        assert row_T.tolist() == [shared, first, first, shared, second, second, shared, shared]


def test_a_group_that_teaches_nothing_is_left_out() -> None:
    dull = replace(GROUP, key=Key(0, 0, "dull"), rewards_GmR=np.full((4, 2, 3), 0.5))

    rows = examples([dull, GROUP], Settings())

    assert [row.name for row in rows] == [f"group 'prompt', reply {number}" for number in range(4)]


def test_a_reply_keeps_the_tokens_and_log_probabilities_it_was_sampled_with() -> None:
    row = examples([GROUP], Settings())[1]

    assert (row.prompt_ids, row.token_ids) == (GROUP.prompt_ids, REPLY.token_ids)
    assert tuple(row.behaviour_T) == REPLY.logprobs


def advantages_of(settings: Settings) -> Any:
    return advantages(GROUP.rewards_GmR, settings, GROUP.key)


def test_a_reply_may_hold_no_answer_at_all() -> None:
    silent = Rollout((1, 2), (-1.0, -1.0), (None, None))

    group = replace(GROUP, replies=(silent, *GROUP.replies[1:]))

    assert not group.answered_Gm[0].any()
    assert len(examples([group], Settings())) == 4

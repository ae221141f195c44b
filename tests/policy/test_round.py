"""A round of training on a tiny decoder: what it makes, what it says of it, and when it does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from peft import PeftModel

from evolve.campaign import Credit, Settings, Train
from policy import sampling
from policy.adapters import AdapterError, Shelf
from policy.model import load_adapter, new_adapter
from policy.objective import Key, Method
from policy.rollout import Example, Rollout, RolloutGroup
from policy.round import Made, correlated, objective, only_good, train
from policy.schedule import Chosen
from policy.spans import Span
from tests.factories import tiny_decoder, unit_spec
from tests.policy.test_model import SIZE, TOKENIZER

SEARCH = Settings(train=Train.VPO, train_rate=1e-2, train_rank=4)
SPEC = unit_spec(2)
LUCKY = 65


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def adapted() -> PeftModel:
    return new_adapter(tiny_decoder(SIZE), rank=4)


def group(number: int, seed: int = 0) -> RolloutGroup:
    """Eight replies of six tokens in two answers, which the tiny decoder has sampled."""
    prompt = (1, 2, number % 50)
    sampled = sampling.sample(tiny_decoder(SIZE), prompt, 8, most=6, ends=(), seed=seed + number, rows=8)
    replies = tuple(Rollout(tuple(one.token_ids), tuple(one.logprobs), (Span(0, 3), Span(3, 6))) for one in sampled)
    rng = np.random.default_rng(number)
    rewards_GmR = np.stack([_rewards(reply, rng) for reply in replies])
    return RolloutGroup(Key(0, 1, str(number)), prompt, replies, rewards_GmR)


def _rewards(reply: Rollout, rng: np.random.Generator) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Low ids are good at one reward in the first answer and at the other in the second; and there is noise."""
    low = np.array([np.mean(np.array(reply.token_ids[:3]) < 128), np.mean(np.array(reply.token_ids[3:]) < 128)])
    rows_mR = np.array([[low[0], 0.5], [0.5, low[1]]])
    return 0.1 + 0.7 * rows_mR + 0.1 * rng.random((2, 2))


def chosen(fresh: list[RolloutGroup], stale: list[RolloutGroup] | None = None, policy: str = "base") -> Chosen:
    stale = stale or []
    names = {one.key.group: policy for one in fresh} | {one.key.group: "older" for one in stale}
    return Chosen(fresh, stale, Counter(), names)


def run(picked: Chosen, folder: Path, settings: Settings = SEARCH) -> Made:
    return train(
        adapted(),
        TOKENIZER,
        picked,
        settings,
        SPEC,
        start="base",
        shelf=Shelf(folder),
        run="cmp_test",
        round_no=1,
    )


GROUPS = [group(number) for number in range(4)]


def test_a_round_puts_a_whole_adapter_on_the_shelf_and_says_what_it_has_seen(tmp_path: Path) -> None:
    made = run(chosen(GROUPS[:3], GROUPS[3:]), tmp_path)

    folder = Shelf(tmp_path).find(made.name, made.digest)
    assert isinstance(load_adapter(tiny_decoder(SIZE), TOKENIZER, folder), PeftModel)
    report = made.report
    assert (report["method"], report["credit"], report["start"]) == ("vpo", "sequence", "base")
    assert (report["fresh_groups"], report["stale_groups"]) == (3, 1)
    assert 24 < report["replies"] <= 32
    assert report["steps"] >= 1
    assert report["effective_share"] > 0.9
    assert report["disagreement"] < 1e-4  # who samples and who trains are one here
    assert report["drift"] > 0
    assert report["correlated"] == ["r0", "r1"]
    assert np.array(report["correlations"]).shape == (2, 2)
    assert 1 <= report["effective_rank"] <= 2


@pytest.mark.parametrize("credit", Credit)
def test_the_same_round_makes_the_same_adapter(tmp_path: Path, credit: Credit) -> None:
    settings = Settings(train=Train.VPO, credit=credit, train_rate=1e-2, train_rank=4)

    first, again = (run(chosen(GROUPS[:2]), tmp_path, settings) for _ in range(2))

    assert first == again


def test_replies_too_far_from_the_policy_are_not_learned_from_and_the_reason_is_seen(tmp_path: Path) -> None:
    def aged(reply: Rollout) -> Rollout:
        return replace(reply, logprobs=tuple(logprob - 1.0 for logprob in reply.logprobs))

    old = replace(GROUPS[0], replies=tuple(map(aged, GROUPS[0].replies)))

    made = run(chosen([old]), tmp_path)

    assert made.name == ""
    assert "the replies are too old: their effective sample size" in made.skipped
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_learn_from_is_said(tmp_path: Path) -> None:
    left_out = Chosen([], [], Counter({"held out for comparison": 2}), {})

    made = run(left_out, tmp_path)

    assert (made.name, made.skipped) == ("", "no group can be learned from")
    assert made.report["left_out"] == {"held out for comparison": 2}


def test_a_disk_that_is_full_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: PeftModel, folder: str) -> None:
        (Path(folder) / "adapter_model.safetensors").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(PeftModel, "save_pretrained", full)

    with pytest.raises(AdapterError, match="No space left on device"):
        run(chosen(GROUPS[:1]), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_of_old_replies_only_what_was_good_is_learned() -> None:
    row = Example("r", (1,), (2, 3), np.array([-1.0, -1.0]), np.array([-1.0, 2.0]))
    bad = Example("s", (1,), (2, 3), np.array([-1.0, -1.0]), np.array([-1.0, -2.0]))

    (kept,) = only_good([row, bad])

    assert kept.advantages_T.tolist() == [0.0, 2.0]


def collinear() -> list[RolloutGroup]:
    rewards = [np.repeat(one.rewards_GmR[:, :, :1], 2, axis=2) for one in GROUPS]
    return [
        RolloutGroup(one.key, one.prompt_ids, one.replies, rewards_GmR)
        for one, rewards_GmR in zip(GROUPS, rewards, strict=True)
    ]


def test_vpo_falls_back_where_the_vector_is_a_scalar_in_disguise() -> None:
    same, report = objective(SEARCH, collinear(), SPEC)
    vector, other = objective(SEARCH, GROUPS, SPEC)
    grpo, _ = objective(Settings(train=Train.GRPO), GROUPS, SPEC)

    assert same.method is Method.GRPO
    assert "correlated by 1.00, above 0.9" in report["fell_back"]
    assert vector.method is Method.VPO
    assert "fell_back" not in other
    assert grpo.method is Method.GRPO


def test_vpo_falls_back_where_there_is_one_reward() -> None:
    one = [RolloutGroup(g.key, g.prompt_ids, g.replies, g.rewards_GmR[:, :, :1]) for g in GROUPS]

    scored_by, report = objective(SEARCH, one, unit_spec(1))

    assert scored_by.method is Method.GRPO
    assert report["fell_back"] == "there is one reward, and so no vector"


def test_failures_do_not_make_rewards_look_correlated() -> None:
    rng = np.random.default_rng(0)
    half = []
    for one in GROUPS:
        rewards_GmR = 0.2 + 0.6 * rng.random(one.rewards_GmR.shape)
        rewards_GmR[::2] = 0.0
        half.append(RolloutGroup(one.key, one.prompt_ids, one.replies, rewards_GmR))

    assert abs(correlated(half, SPEC)["correlation"]) < 0.5

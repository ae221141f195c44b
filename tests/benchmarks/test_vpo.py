"""The families, measures and sampling of the VPO benchmark against what they stand for, computed the plain way."""

from __future__ import annotations

import copy
import operator
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from benchmarks.vpo import cases, decoder, experiment, maze, measures, report, train, wishes
from benchmarks.vpo.decoder import Rollouts, log_probs_of, new_decoder, sample
from benchmarks.vpo.experiment import BEFORE, FAMILIES
from benchmarks.vpo.family import SEP, Family, Tokens, hidden_weights, split_of
from benchmarks.vpo.measures import BUDGETS, best_of, rewards_of
from benchmarks.vpo.train import ARMS, reinforce, warm_up

PROMPT = (1, 2, 3, 4, 5, 6, 7)
"""Of wishes: the pairs 1 2, 3 4, 5 6 and the compromise 7."""
OPEN = tuple([maze.FREE] * maze.SIDE**2)
UP, DOWN, LEFT, RIGHT = 1, 2, 3, 4


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Few prompts, one thread."""
    for module in (wishes, cases, maze):
        monkeypatch.setattr(module, "TRAINED", 20)
        monkeypatch.setattr(module, "TESTED", 4)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(params=list(FAMILIES))
def family(request: pytest.FixtureRequest) -> Family:
    return FAMILIES[request.param]()


# ------------------------------------------------------------------------------------ families


def test_held_out_prompts_are_not_among_those_of_training(family: Family) -> None:
    split = family.split(np.random.default_rng(0))
    assert len({*split.train, *split.test}) == 24
    assert len({len(prompt) for prompt in (*split.train, *split.test)}) == 1
    assert {token for prompt in split.train for token in prompt} <= set(range(1, family.vocabulary))


def test_the_same_seed_splits_alike(family: Family) -> None:
    assert family.split(np.random.default_rng(5)) == type(family)().split(np.random.default_rng(5))


def test_demonstrations_are_answers_and_mostly_right_in_part(family: Family) -> None:
    rng = np.random.default_rng(0)
    rewards = []
    for prompt in family.split(rng).train:
        for _ in range(10):
            answer = family.demonstrate(prompt, rng)
            assert 0 < len(answer) <= family.answer_tokens
            assert set(answer) <= set(range(1, family.vocabulary))
            rewards.append(family.reward(prompt, answer))
    assert np.mean([row.max() > 0 for row in rewards]) > 0.8


def test_rewards_are_utilities_whatever_the_answer(family: Family) -> None:
    rng = np.random.default_rng(0)
    prompt = family.split(rng).train[0]
    for _ in range(200):
        answer = tuple(rng.integers(1, family.vocabulary, size=rng.integers(family.answer_tokens + 3)).tolist())
        rewards_R = family.reward(prompt, answer)
        assert rewards_R.shape == (family.rewards,)
        assert ((rewards_R >= 0) & (rewards_R <= 1)).all()
    assert not family.reward(prompt, ()).any()


def test_a_family_with_too_few_prompts_says_so() -> None:
    with pytest.raises(ValueError, match=r"2 different prompts .* expected 4"):
        split_of(iter([(1,), None, (2,)] * 10_000).__next__, 2, 2)


def test_the_mean_wishes_for_compromises_and_whoever_takes_sides_for_a_corner() -> None:
    family = wishes.Wishes()
    pairs = [(symbol, symbol) for symbol in PROMPT]
    answers = [(*a, *b, *c) for a, b, c in product(pairs, repeat=3)]
    table_NR = np.array([family.reward(PROMPT, answer) for answer in answers])
    assert answers[int(table_NR.mean(axis=1).argmax())] == (7,) * 6
    assert table_NR.mean(axis=1).max() == pytest.approx(wishes.COMPROMISE)
    corner_N = (table_NR == 1).sum(axis=1) == 3
    pairs_CP2 = hidden_weights(6).reshape(-1, 3, 2)
    sided_C = (pairs_CP2.max(axis=2) > wishes.COMPROMISE * pairs_CP2.sum(axis=2)).all(axis=1)
    best_C = (table_NR @ hidden_weights(6).T).argmax(axis=0)
    assert 0 < sided_C.sum() < len(sided_C)
    assert (corner_N[best_C] == sided_C).all()


def test_collinear_rewards_all_but_agree() -> None:
    rng = np.random.default_rng(0)
    rows = [wishes.Collinear().reward(PROMPT, wishes.Wishes().demonstrate(PROMPT, rng)) for _ in range(400)]
    correlation_RR = np.asarray(np.corrcoef(np.array(rows).T))
    assert correlation_RR[~np.eye(6, dtype=bool)].min() > 0.9


def reached(answer: Tokens) -> list[float]:
    """Corners of the empty maze, as 0 or 1."""
    passed_NC = maze.Maze().passed(OPEN, maze.Maze().reward(OPEN, answer)[None])
    assert passed_NC is not None
    found: list[float] = passed_NC[0].tolist()
    return found


def test_a_walk_ends_at_the_first_corner() -> None:
    to_the_corner = (UP, UP, UP, LEFT, LEFT, LEFT)
    rewards_R = maze.Maze().reward(OPEN, to_the_corner)
    assert rewards_R.argmax() == 0
    assert rewards_R[0] == pytest.approx((maze.DECAY**6 + maze.PROGRESS) / (1 + maze.PROGRESS))
    assert (maze.Maze().reward(OPEN, (*to_the_corner, RIGHT, RIGHT)) == rewards_R).all()
    assert reached(to_the_corner) == [1, 0, 0, 0]


def test_walls_stop_a_walk_and_no_walk_passes_two_corners() -> None:
    walled = list(OPEN)
    walled[2 * maze.SIDE + 3] = maze.WALL  # above the start
    assert (maze.Maze().reward(tuple(walled), (UP,)) == 0).all()
    rng = np.random.default_rng(0)
    for _ in range(300):
        assert sum(reached(tuple(rng.integers(1, 5, size=maze.STEPS).tolist()))) <= 1


def test_a_demonstration_without_noise_is_a_shortest_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maze, "GOOD", 1.0)
    family, rng = maze.Maze(), np.random.default_rng(0)
    for prompt in family.split(rng).train:
        answer = family.demonstrate(prompt, rng)
        reached = int(family.reward(prompt, answer).argmax())
        assert len(answer) == maze.distances(prompt, maze.CORNERS[reached])[maze.START]


def test_expressions_are_evaluated_as_python_would() -> None:
    plain: dict[str, Callable[..., int]] = {
        "+": operator.add,
        "-": operator.sub,
        "*": operator.mul,
        "max": max,
        "min": min,
        "neg": operator.neg,
        "abs": abs,
    }
    for answer in cases.Cases()._parts.values():
        for n, x in enumerate(cases.POINTS.tolist()):
            stack: list[int] = []
            for word in (cases.WORDS[token] for token in answer):
                if word not in plain:
                    stack.append(x if word == "x" else int(word))
                elif word in cases.UNARY:
                    stack.append(plain[word](stack.pop()))
                else:
                    right, left = stack.pop(), stack.pop()
                    stack.append(plain[word](left, right))
            found = cases.evaluate(answer)
            assert found is not None
            assert [found[n]] == stack


@pytest.mark.parametrize("words", ["", "x x", "+", "x +", "SEP", "5 5 * " + "5 * " * 20])
def test_what_is_no_expression_or_too_large_has_no_value(words: str) -> None:
    assert cases.evaluate(tuple(cases.WORDS.index(word) for word in words.split())) is None


def test_a_value_is_read_as_it_was_spelled() -> None:
    values = np.array([0, 1, -1, 10, -10, 99, -99, 42])
    assert (cases.read(cases.spell(values)) == values).all()


def test_halves_of_a_case_explain_a_part_and_unlock_it_together() -> None:
    family = cases.Cases()
    for prompt in family.split(np.random.default_rng(0)).train:
        f, g = family._halves[prompt]
        assert family.reward(prompt, f).sum() in cases.EXPLAINED
        assert family.reward(prompt, g).sum() in cases.EXPLAINED
        assert family.unlocked(prompt, [(), g, f])
        assert not family.unlocked(prompt, [f, f])
        assert not family.unlocked(prompt, [])


def test_unlocking_finds_what_crossing_every_pair_finds() -> None:
    family, rng = cases.Cases(), np.random.default_rng(0)
    found = []
    for prompt in family.split(rng).train:
        pool = [family.demonstrate(prompt, rng) for _ in range(4)]
        rows = [row for answer in pool if (row := cases.evaluate(answer)) is not None]
        crosses = [cross(a, b) for a in rows for b in rows for cross in (np.maximum, np.minimum)]
        found.append(any((cross == cases.read(prompt)).all() for cross in crosses))
        assert family.unlocked(prompt, pool) == found[-1]
    assert 0 < sum(found) < len(found)


# ------------------------------------------------------------------------------------- measures


@pytest.mark.parametrize("answers", [1, 2, 4])
@pytest.mark.parametrize("k", [1, 2, 4, 8])
def test_best_of_k_is_the_mean_over_all_choices_of_replies(answers: int, k: int) -> None:
    value_NmC = np.random.default_rng(k).random((8 // answers + 1, answers, 3)).round(1)
    chosen = combinations(range(len(value_NmC)), max(1, k // answers))
    plain = [value_NmC[list(some), :k].max(axis=(0, 1)).mean() for some in chosen]
    assert best_of(value_NmC, k) == pytest.approx(np.mean(plain))


def test_hidden_weightings_lie_on_the_simplex() -> None:
    assert hidden_weights(5).shape == (64, 5)
    assert hidden_weights(5).sum(axis=1) == pytest.approx(1)
    assert (hidden_weights(5) >= 0).all()


def test_an_interval_is_that_of_student() -> None:
    assert report.interval([1.0, 2.0, 3.0]) == pytest.approx([2.0, 2.0 - 2.484, 2.0 + 2.484], abs=1e-3)
    assert report.interval([0.5]) == [0.5, 0.5, 0.5]


# ------------------------------------------------------------------------------ the tiny decoder


def without_cache(decoder: torch.nn.Module, prompts: Sequence[Tokens], each: int, tokens_NT: Tensor) -> Tensor:
    """Log-probabilities over the vocabulary at each position, from one pass over the whole. Shape (N, T, V)."""
    asked = torch.tensor([prompt for prompt in prompts for _ in range(each)])
    logits: Tensor = decoder(torch.cat([asked, tokens_NT], dim=1)).logits
    return torch.log_softmax(logits[:, asked.shape[1] - 1 : -1], dim=-1)


def test_reading_a_prompt_once_for_many_replies_changes_no_log_probability() -> None:
    decoder, prompts = new_decoder(9, seed=0), [PROMPT, PROMPT[::-1]]
    tokens_NT = torch.randint(0, 9, (6, 10), generator=torch.Generator().manual_seed(0))
    expected_NTV = without_cache(decoder, prompts, 3, tokens_NT)
    expected_NT = expected_NTV.gather(2, tokens_NT[:, :, None])[:, :, 0]
    torch.testing.assert_close(log_probs_of(decoder, prompts, 3, tokens_NT), expected_NT)


def test_sampling_with_the_cache_is_sampling_without() -> None:
    decoder, prompts = new_decoder(9, seed=0), [PROMPT, PROMPT[::-1]]
    with torch.no_grad():
        decoder.lm_head.weight *= 20  # far from uniform: the wrong row or position would be seen
        rollouts = sample(decoder, prompts, 3, 2, 4, torch.Generator().manual_seed(7))
        generator = torch.Generator().manual_seed(7)
        tokens_NT = torch.zeros((6, 0), dtype=torch.long)
        entropies = []
        for _ in range(rollouts.tokens_NT.shape[1]):
            padded_NT = torch.cat([tokens_NT, torch.zeros((6, 1), dtype=torch.long)], dim=1)
            last_NV = without_cache(decoder, prompts, 3, padded_NT)[:, -1]
            entropies.append(-(last_NV.exp() * last_NV).sum(dim=1))
            tokens_NT = torch.cat([tokens_NT, torch.multinomial(last_NV.exp(), 1, generator=generator)], dim=1)
    assert (rollouts.tokens_NT == tokens_NT.numpy()).all()
    entropy = torch.stack(entropies, dim=1).numpy()[rollouts.sampled_NT].mean()
    assert rollouts.entropy == pytest.approx(entropy, rel=1e-4)


def test_answers_are_what_stands_between_separators() -> None:
    tokens_NT = np.array([[1, 2, SEP, SEP, 5, 6], [3, 3, 3, 3, SEP, 1], [4, SEP, 7, SEP, 8, SEP]])
    sampled_NT = np.array([[True] * 6, [True] * 6, [True] * 4 + [False] * 2])
    ended_NT = np.cumsum(tokens_NT == SEP, axis=1) - (tokens_NT == SEP)
    rollouts = Rollouts(tokens_NT, sampled_NT, ended_NT, 0.0)
    assert rollouts.answers(0, 3) == [(1, 2), (), (5, 6)]
    assert rollouts.answers(1, 3) == [(3, 3, 3, 3), (1,), ()]
    assert rollouts.answers(2, 2) == [(4,), (7,)]


def test_a_rollout_stops_counting_behind_its_last_answer() -> None:
    rollouts = sample(new_decoder(3, seed=0), [PROMPT[:2]] * 2, 8, 2, 6, torch.Generator().manual_seed(0))
    for tokens, sampled in zip(rollouts.tokens_NT, rollouts.sampled_NT, strict=True):
        separators = np.flatnonzero(tokens == SEP)
        end = separators[1] + 1 if len(separators) > 1 else len(tokens)
        assert sampled.tolist() == [n < end for n in range(len(tokens))]


# ------------------------------------------------------------------------------- end to end


def test_every_method_is_given_as_many_answers() -> None:
    family = wishes.Wishes()
    prompts = family.split(np.random.default_rng(0)).train
    base = new_decoder(family.vocabulary, seed=0)
    paid = [reinforce(copy.deepcopy(base), family, arm, prompts, 1, seed=0) for arm in ARMS.values()]
    assert {row.answers for row in paid} == {train.PROMPTS * train.ANSWERS_EACH}


def test_imitation_makes_demonstrations_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "WARM_UP_BATCHES", 10)
    family, rng = wishes.Wishes(), np.random.default_rng(0)
    prompts = family.split(rng).train
    shown_NT = torch.tensor([(*family.demonstrate(prompt, rng), SEP) for prompt in prompts])
    decoder = new_decoder(family.vocabulary, seed=0)
    before = log_probs_of(decoder, prompts, 1, shown_NT).mean().detach()
    warm_up(decoder, family, prompts, rng)
    assert log_probs_of(decoder, prompts, 1, shown_NT).mean().detach() > before + 0.2


def test_a_step_makes_the_better_answers_likelier() -> None:
    family = wishes.Wishes()
    prompts = family.split(np.random.default_rng(0)).train[:1]
    decoder = new_decoder(family.vocabulary, seed=0)
    good, bad = (7,) * 6, (1, 2, 1, 2, 1, 2)

    def reward(prompt: Tokens, answer: Tokens) -> Any:
        return np.full(6, float(answer[:1] == (good[0],)))

    family.reward = reward  # type: ignore[method-assign]

    def preference() -> float:
        tokens_NT = torch.tensor([good, bad])
        first_N = log_probs_of(decoder, prompts, 2, tokens_NT)[:, 0].detach()
        return float(first_N[0] - first_N[1])

    before = preference()
    reinforce(decoder, family, ARMS["grpo"], prompts, 2, seed=0)
    assert preference() > before + 0.1


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "WARM_UP_BATCHES", 2)
    monkeypatch.setattr(train, "ANSWERS_EACH", 8)
    monkeypatch.setattr(train, "PROMPTS", 2)
    monkeypatch.setattr(measures, "SAMPLED", 64)
    monkeypatch.setattr(decoder, "LAYERS", 1)
    for module in (wishes, cases, maze):
        monkeypatch.setattr(module, "TESTED", 1)


def numbers(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without what a clock says."""
    return [{name: value for name, value in row.items() if not name.endswith("cpu_s")} for row in rows]


@pytest.mark.usefixtures("tiny")
def test_the_same_seed_gives_the_same_numbers_and_another_one_others() -> None:
    first = numbers(experiment.run("wishes", 0, 2))
    assert first == numbers(experiment.run("wishes", 0, 2))
    assert first != numbers(experiment.run("wishes", 1, 2))


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("name", ["cases", "maze"])
def test_a_tiny_run_has_every_number_of_every_method_and_a_picture(name: str, tmp_path: Path) -> None:
    found = report.summary(name, 2, experiment.run(name, 0, 2))
    assert list(found["methods"]) == [BEFORE, *ARMS]
    for numbers in found["methods"].values():
        for curve in ("best@k", "hidden@k", "pass@k"):
            means = [numbers[curve][str(k)][0] for k in BUDGETS]
            assert means == sorted(means)
        assert (numbers["unlocked"] is None) == (name != "cases")
    assert len(report.table(found)) == 1 + len(ARMS)
    report.draw(found, tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_rewards_of_rollouts_are_those_of_their_answers() -> None:
    family = wishes.Wishes()
    rollouts = sample(new_decoder(9, seed=0), [PROMPT], 5, 2, 6, torch.Generator().manual_seed(0))
    rewards_NmR = rewards_of(family, [PROMPT] * 5, rollouts, 2)
    for n, m in product(range(5), range(2)):
        assert (rewards_NmR[n, m] == family.reward(PROMPT, rollouts.answers(n, 2)[m])).all()
    assert measures.SAMPLED % measures.POOL == 0

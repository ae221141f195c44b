"""What nano reads, writes and is taught with: one promise per test."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import numpy as np
import pytest
from transformers import PreTrainedTokenizerFast

from evolve.answers import read_answers
from evolve.edits import apply_answer
from evolve.program import Program
from evolve.prompt import build_prompt
from policy.folder import ModelError
from policy.nano import pretrain
from policy.nano.arithmetic import draw_function
from policy.nano.corpus import Corpus, draw_example
from policy.nano.pretrain import Examples, Run, rate, train_tokenizer
from policy.nano.render import Compact, levels, view
from policy.nano.text import ANSWERS, OTHER_TOKENS, PROMPT_TOKENS, Hunk, View, hunks, occurrences, prompt_ids, reply_ids
from policy.spans import answer_spans
from tests.factories import SEED_TEXT, candidate, problem, program, unit_spec

FUNCTIONS = (
    'def mean(values, start=0.5):\n    """The mean."""\n    total = start\n    for value in values:\n'
    "        total += 2 * value\n    return total / len(values)\n",
    "def clamp(value, low=-1.0, high=1.0):\n    if value < low:\n        return low\n    return min(value, high)\n",
    "def area(width, height):\n    size = width * height\n    size = abs(size)\n    return size + 0.25\n",
)
CORPUS = Corpus(FUNCTIONS)


@cache
def tokenizer() -> PreTrainedTokenizerFast:
    return train_tokenizer(CORPUS, 0)


def encode(text: str) -> list[int]:
    return tokenizer().backend_tokenizer.encode(text, add_special_tokens=False).ids


def decode(ids: list[int]) -> str:
    return str(tokenizer().decode(ids, skip_special_tokens=True))


def wrapped(lines: tuple[str, ...]) -> Program:
    return program("\n".join(("# EVOLVE-BLOCK-START", *lines, "# EVOLVE-BLOCK-END", "")))


# ------------------------------------------------------------------------------------------ text


@pytest.mark.parametrize("seed", range(20))
def test_what_nano_is_taught_to_say_is_read_as_the_edits_it_was_made_from(seed: int) -> None:
    example = draw_example(CORPUS, np.random.default_rng(seed))
    parent = wrapped(example.view.lines)

    text = decode(reply_ids(example.answers, encode))

    children = [apply_answer(parent, answer.text) for answer in read_answers(text, example.view.answers)]
    assert all(isinstance(child, Program) for child in children)
    assert len(set(children)) == example.view.answers
    for child in children:
        assert isinstance(child, Program)
        compile(child.files[0].text, "child", "exec")


@pytest.mark.parametrize("seed", range(5))
def test_spans_of_answers_are_found_in_its_tokens(seed: int) -> None:
    example = draw_example(CORPUS, np.random.default_rng(seed))
    ids = reply_ids(example.answers, encode)

    spans = answer_spans(ids, example.view.answers, lambda some: decode(list(some)))

    assert all(span is not None and span.end > span.start for span in spans)
    assert [decode(ids[span.start : span.end]) for span in spans if span] == [str(hunk) for hunk in example.answers]


def test_a_line_has_the_same_tokens_wherever_it_stands() -> None:
    line = "    total = 0.25 * (values[-1] + 17)"
    ids = encode(line)

    for text in (f"x\n{line}\ny", str(Hunk((line,), ("pass",))), str(Hunk(("pass",), (line,)))):
        around = encode(text)
        assert any(around[at : at + len(ids)] == ids for at in range(len(around)))


def test_hunks_apply_one_by_one_and_all_together_make_the_other_program() -> None:
    old = ("a", "b", "a", "c", "", "d")
    new = ("a", "B", "a", "c", "new", "", "d")

    found = hunks(old, new)

    assert len(found) == 2
    assert all(occurrences(old, hunk.search) == 1 for hunk in found)
    text = "\n".join(old)
    for hunk in found:
        assert text.count("\n".join(hunk.search)) == 1
        text = text.replace("\n".join(hunk.search), "\n".join(hunk.replace))
    assert tuple(text.split("\n")) == new


def test_lines_that_cannot_be_named_have_no_hunk() -> None:
    assert hunks(("", ""), ("", "", "")) == []
    assert hunks(("a",), ("a",)) == []


@pytest.mark.parametrize("place", [0.0, 0.4, 0.999])
def test_of_a_region_that_is_too_long_neighbouring_lines_are_shown(place: float) -> None:
    lines = tuple(f"    value_{number} = {number}" for number in range(400))

    ids = prompt_ids(View(lines, (5,), (), 3), encode, place)

    assert PROMPT_TOKENS - 20 < len(ids) <= PROMPT_TOKENS
    shown = tuple(decode(ids).split("\n")[1:-1])
    first = lines.index(shown[0])
    assert shown == lines[first : first + len(shown)]
    assert (first == 0) == (place == 0.0)
    assert (shown[-1] == lines[-1]) == (place > 0.99)


def test_an_inspiration_takes_a_small_part_of_the_prompt() -> None:
    many = tuple(Hunk((f"old_{number} = {number}",), (f"new_{number} = {number}",)) for number in range(100))

    alone = prompt_ids(View(("x = 1",), (5,), (), 3), encode)
    beside = prompt_ids(View(("x = 1",), (5,), (((4,), many),), 3), encode)

    assert 0 < len(beside) - len(alone) <= OTHER_TOKENS + 4
    assert decode(beside).endswith(decode(alone))


# ---------------------------------------------------------------------------------------- render


def test_a_prompt_shows_the_region_its_rewards_and_what_differs_in_inspirations() -> None:
    task = problem()
    other = SEED_TEXT.replace("x = 1", "x = 2")
    asked = build_prompt(task, candidate(0, [0.37]), [candidate(1, [1.0], other), candidate(2, [0.37])], 4)

    shown = view(asked)

    assert shown == View(("x = 1",), (3,), (((9,), (Hunk(("x = 1",), ("x = 2",)),)),), 4)
    ids = Compact().prompt_ids(asked, tokenizer())
    assert decode(ids).endswith("3\nx = 1\n4")
    assert ids[-2] == tokenizer().convert_tokens_to_ids(ANSWERS)
    assert len(ids) <= Compact().most_tokens(asked)


def test_many_rewards_are_shown_as_the_means_of_neighbours() -> None:
    assert levels(unit_spec(24), candidate(0, [0.0, 1.0] * 12)) == (5,) * 12


def test_a_program_of_several_editable_files_is_refused() -> None:
    task = problem(files={"help.py": b"y = 1\n"}, program='["seed.py", "help.py"]')
    two = candidate(0, [0.5], program("x = 1\n", help="y = 1\n"))

    with pytest.raises(ModelError, match=r"one editable file, and this one has seed\.py, help\.py"):
        view(build_prompt(task, two, (), 3))


# ---------------------------------------------------------------------------------------- corpus


@pytest.mark.parametrize("seed", range(50))
def test_made_up_functions_are_python(seed: int) -> None:
    compile(draw_function(CORPUS.names, np.random.default_rng(seed)), "made up", "exec")


def test_equal_generators_give_equal_examples() -> None:
    one, two = (draw_example(CORPUS, np.random.default_rng(7)) for _ in range(2))

    assert one == two


# -------------------------------------------------------------------------------------- training


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run of seconds: little to read, few examples, a small decoder, reports and checkpoints at every other step."""
    monkeypatch.setattr(pretrain, "new_decoder", partial(pretrain.new_decoder, width=32, layers=1))
    monkeypatch.setattr(pretrain, "read_library", lambda: CORPUS)
    monkeypatch.setattr(pretrain, "EXAMPLES", 2)
    monkeypatch.setattr(pretrain, "REPORT_EVERY", 2)
    monkeypatch.setattr(pretrain, "SAVE_EVERY", 2)
    monkeypatch.setattr(pretrain, "PROCESSES", 1)


class Interrupted(Exception):
    pass


@pytest.mark.usefixtures("small")
def test_a_run_that_was_interrupted_ends_like_one_that_was_not(tmp_path: Path) -> None:
    def stop(point: pretrain.Point) -> None:
        if point.step == 2:
            raise Interrupted

    pretrain.pretrain(tmp_path / "whole", 4, 0, lambda point: None)
    with pytest.raises(Interrupted):
        pretrain.pretrain(tmp_path / "parts", 4, 0, stop)
    pretrain.pretrain(tmp_path / "parts", 4, 0, lambda point: None)

    for name in ("model.safetensors", "tokenizer.json"):
        assert (tmp_path / "parts" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


@pytest.mark.usefixtures("small")
def test_a_run_with_another_seed_is_not_gone_on_with(tmp_path: Path) -> None:
    Run(tokenizer(), 0).save(tmp_path / pretrain.CHECKPOINT)

    with pytest.raises(ValueError, match="seed 0, not 1"):
        pretrain.pretrain(tmp_path, 6, 1, lambda point: None)


def test_only_tokens_of_replies_and_prompts_are_learned_and_the_prompts_less() -> None:
    examples = Examples(CORPUS, tokenizer(), 0)
    row = examples.rows(0)[0]
    ids, weights = examples.batch(0)

    assert weights[0].tolist()[: row.prompt] == pytest.approx([pretrain.PROMPT_WEIGHT] * row.prompt)
    assert weights[0].tolist()[row.prompt : len(row.ids)] == [1.0] * (len(row.ids) - row.prompt)
    assert not weights[0, len(row.ids) :].any()
    assert tuple(ids[0, : len(row.ids)].tolist()) == row.ids


def test_the_rate_rises_stays_and_falls_to_nothing() -> None:
    rates = [rate(step, 2000) for step in range(2000)]

    assert rates[0] < 0.05
    assert set(rates[pretrain.WARMUP : 1200]) == {1.0}
    assert 0 < rates[-1] < 0.01
    assert rates[1200:] == sorted(rates[1200:], reverse=True)


def test_a_run_of_fewer_steps_has_the_same_rates_until_it_falls() -> None:
    assert [rate(step, 4000) for step in range(1200)] == [rate(step, 2000) for step in range(1200)]

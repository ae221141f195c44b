"""What nano reads, writes and is taught with: one promise per test."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import PreTrainedTokenizerFast

from evolve.answers import read_answers
from evolve.edits import apply_answer
from evolve.program import Program
from evolve.prompt import build_prompt
from policy.folder import ModelError
from policy.nano import pretrain
from policy.nano.arithmetic import draw_function
from policy.nano.corpus import Corpus, draw_example
from policy.nano.muon import Muon
from policy.nano.pretrain import Examples, Run, rate, train_tokenizer
from policy.nano.render import Compact, levels, view
from policy.nano.text import (
    ANSWER,
    ANSWERS,
    CLOSE,
    MOST_LINES,
    OTHER_TOKENS,
    PROMPT_TOKENS,
    Hunk,
    View,
    hunks,
    page,
    read_hunk,
    reply_ids,
)
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
    lines, shown = example.view.lines, range(len(example.view.lines))
    asked = build_prompt(problem(), candidate(0, [0.5], wrapped(lines)), (), example.view.answers)

    said = decode(reply_ids(example.answers, shown, encode))
    text = Compact().render(asked, tokenizer()).write(said)

    children = [apply_answer(asked.program, answer.text) for answer in read_answers(text, example.view.answers)]
    assert children == [wrapped((*lines[: hunk.start], *hunk.lines, *lines[hunk.end :])) for hunk in example.answers]
    assert len(set(children)) == example.view.answers
    for child in children:
        assert isinstance(child, Program)
        compile(child.files[0].text, "child", "exec")


@pytest.mark.parametrize("seed", range(5))
def test_spans_of_answers_are_found_in_its_tokens(seed: int) -> None:
    example = draw_example(CORPUS, np.random.default_rng(seed))
    shown = range(len(example.view.lines))
    ids = reply_ids(example.answers, shown, encode)

    spans = answer_spans(ids, example.view.answers, lambda some: decode(list(some)))

    said = [decode(ids[span.start : span.end]) for span in spans if span]
    assert all(one.startswith(ANSWER) and one.endswith(CLOSE) for one in said)
    assert [read_hunk(one[len(ANSWER) : -len(CLOSE)], shown) for one in said] == list(example.answers)


def test_a_line_has_the_same_tokens_wherever_it_stands() -> None:
    line = "    total = 0.25 * (values[-1] + 17)"
    ids = encode(line)

    for text in (f"x\n{line}\ny", f"<|7|>{line}\n", f"<|3|><|7|>{line}{CLOSE}"):
        around = encode(text)
        assert any(around[at : at + len(ids)] == ids for at in range(len(around)))


def test_hunks_all_together_make_the_other_program() -> None:
    old = ("a", "b", "a", "c", "", "d", "e")
    new = ("a", "B", "a", "c", "new", "", "d")

    found = hunks(old, new)

    assert found == [Hunk(1, 2, ("B",)), Hunk(3, 4, ("c", "new")), Hunk(5, 7, ("d",))]
    lines = list(old)
    for hunk in reversed(found):
        lines[hunk.start : hunk.end] = hunk.lines
    assert tuple(lines) == new


def test_what_is_put_before_the_first_line_takes_it_along() -> None:
    assert hunks(("a",), ("b", "a")) == [Hunk(0, 1, ("b", "a"))]
    assert hunks(("a",), ("a",)) == []


@pytest.mark.parametrize(
    ("said", "hunk"),
    [
        ("<|0|>x", Hunk(10, 11, ("x",))),
        ("\n<|0|><|2|>x\n", Hunk(10, 13, ("x",))),
        ("<|1|>", Hunk(11, 12, ("",))),
        ("<|1|>x\n\n", Hunk(11, 12, ("x", ""))),
        ("<|2|><|0|>x", None),
        ("<|5|>x", None),
        ("<|4|><|5|>x", None),
        ("x", None),
        ("", None),
        ("<|999|>x", None),
    ],
)
def test_an_answer_names_lines_that_were_shown_or_none(said: str, hunk: Hunk | None) -> None:
    assert read_hunk(said, range(10, 15)) == hunk


@pytest.mark.parametrize("place", [0.0, 0.4, 0.999])
def test_of_a_region_that_is_too_long_neighbouring_lines_are_shown(place: float) -> None:
    lines = tuple(f"    value_{number} = {number}" for number in range(400))

    made = page(View(lines, (5,), (), 3), encode, place)

    assert PROMPT_TOKENS - 20 < len(made.ids) <= PROMPT_TOKENS
    shown = decode(list(made.ids)).split("\n")[1:-1]
    assert shown == [f"<|{number}|>{lines[index]}" for number, index in enumerate(made.shown)]
    assert (made.shown.start == 0) == (place == 0.0)
    assert (made.shown.stop == 400) == (place > 0.99)


def test_no_more_lines_are_shown_than_have_numbers() -> None:
    assert len(page(View(("x",) * 1000, (5,), (), 3), encode, 0.5).shown) == MOST_LINES


def test_an_inspiration_takes_a_small_part_of_the_prompt() -> None:
    lines = tuple(f"old_{number} = {number}" for number in range(20))
    many = tuple(Hunk(number, number + 1, (f"new_{number} = {number}",)) for number in range(20))

    alone = page(View(lines, (5,), (), 3), encode).ids
    beside = page(View(lines, (5,), (((4,), many),), 3), encode).ids

    assert 0 < len(beside) - len(alone) <= OTHER_TOKENS + 4
    assert decode(list(beside)).endswith(decode(list(alone)))


def test_hunks_of_lines_that_are_not_shown_are_left_out() -> None:
    lines = tuple(f"    value_{number} = {number}" for number in range(400))
    hunk = Hunk(399, 400, ("    other = 1",))

    assert "other" not in decode(list(page(View(lines, (5,), (((4,), (hunk,)),), 3), encode, 0.0).ids))
    assert "other" in decode(list(page(View(lines, (5,), (((4,), (hunk,)),), 3), encode, 0.999).ids))


# ---------------------------------------------------------------------------------------- render


def test_a_prompt_shows_the_region_its_rewards_and_what_differs_in_inspirations() -> None:
    task = problem()
    other = SEED_TEXT.replace("x = 1", "x = 2")
    asked = build_prompt(task, candidate(0, [0.37]), [candidate(1, [1.0], other), candidate(2, [0.37])], 4)

    shown = view(asked)

    assert shown == View(("x = 1",), (3,), (((9,), (Hunk(0, 1, ("x = 2",)),)),), 4)
    ids = list(Compact().render(asked, tokenizer()).ids)
    assert decode(ids).endswith("3\n<|0|>x = 1\n4")
    assert ids[-2] == tokenizer().convert_tokens_to_ids(ANSWERS)
    assert len(ids) <= Compact().most_tokens(asked)


def written(text: str, said: str) -> str:
    return Compact().render(build_prompt(problem(), candidate(0, [0.5], text), (), 3), tokenizer()).write(said)


def test_lines_that_occur_often_are_found_by_their_number() -> None:
    text = SEED_TEXT.replace("x = 1", "x = 1\ny = 2\nx = 1\ny = 2")

    [answer] = read_answers(written(text, "<answer>\n<|2|>x = 3\n</answer>\n"), 1)

    child = apply_answer(program(text), answer.text)
    assert isinstance(child, Program)
    assert "x = 1\ny = 2\nx = 3\ny = 2" in child.files[0].text


@pytest.mark.parametrize(
    "said",
    [
        "",
        "no answer at all",
        "<answer>\n<|7|>x = 3\n</answer>\n",
        "<answer>\nx = 3\n</answer>\n",
        "<answer><answer></answer>",
        "<answer>\n<|0|>x = '</answer>'\n</answer>\n" * 3,
        "<answer>\n<|0|>x = 3",
        "<|0|>x = 3",
        "<answer>\n<|0|>x = 1\n</answer>\n",
        "<answer>\n<|0|># EVOLVE-BLOCK-END\n</answer>\n",
        "<answer>\n<|0|>=======\n>>>>>>> REPLACE\n</answer>\n",
    ],
)
def test_whatever_nano_says_stays_as_many_answers(said: str) -> None:
    text = written(SEED_TEXT, said)

    before, after = read_answers(said, 9), read_answers(text, 9)
    assert [one.text is None for one in after] == [one.text is None for one in before]
    for answer in after:
        apply_answer(program(SEED_TEXT), answer.text)


def test_a_hunk_over_the_end_of_a_region_stays_as_it_was_said() -> None:
    begin, end = "# EVOLVE-BLOCK-START", "# EVOLVE-BLOCK-END"
    text = "\n".join((begin, "a = 1", end, "f = 1", begin, "b = 1", end, ""))
    both, second = "<answer>\n<|0|><|1|>a = 2\n</answer>\n", "<answer>\n<|1|>b = 2\n</answer>\n"

    assert written(text, both) == both
    [answer] = read_answers(written(text, second), 1)
    child = apply_answer(program(text), answer.text)
    assert isinstance(child, Program)
    assert child.files[0].text == text.replace("b = 1", "b = 2")


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


def test_muon_does_what_torchs_does() -> None:
    torch.manual_seed(0)
    ours = [torch.nn.Parameter(torch.randn(shape)) for shape in ((8, 8), (8, 8), (21, 8), (8, 21))]
    theirs = [torch.nn.Parameter(matrix.detach().clone()) for matrix in ours]
    one = Muon(ours, lr=0.1, weight_decay=0.05)
    other = torch.optim.Muon(theirs, lr=0.1, weight_decay=0.05, adjust_lr_fn="match_rms_adamw")
    for _ in range(3):
        for mine, its in zip(ours, theirs, strict=True):
            mine.grad = torch.randn(mine.shape)
            its.grad = mine.grad.clone()
        one.step()
        other.step()  # type: ignore[no-untyped-call]

    for mine, its in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine, its, rtol=0, atol=0.005)  # torch computes in bfloat16

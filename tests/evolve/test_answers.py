"""Several answers in one reply: reading is total, and forgives the usual slips."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.answers import MAX_REPLY_CHARS, read_answers, write_answers
from evolve.text import clean
from tests.evolve.strategies import ANY_TEXT

PIECES = [
    "<answer>",
    "</answer>",
    "<ANSWER>",
    "<answer 1>",
    "< / answer >",
    "<answer",
    "answer>",
    "```\n",
    "\n```",
    "<",
    ">",
    "text",
    "\n",
]
REPLIES = ANY_TEXT | st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map("".join)


def texts(reply: str, count: int) -> list[str | None]:
    return [answer.text if answer.text is None else answer.text.strip() for answer in read_answers(reply, count)]


@given(REPLIES, st.integers(1, 5))
def test_any_reply_gives_exactly_as_many_answers_as_were_asked_for(reply: str, count: int) -> None:
    answers = read_answers(reply, count)

    assert [answer.index for answer in answers] == list(range(count))


@given(REPLIES, st.integers(1, 5))
def test_each_answer_stands_where_its_span_says_and_after_the_one_before(reply: str, count: int) -> None:
    end = 0
    missing = False

    for answer in read_answers(reply, count):
        missing = missing or answer.text is None
        if missing:
            assert (answer.text, answer.start, answer.end) == (None, 0, 0)
        else:
            assert end <= answer.start <= answer.end <= len(reply)
            assert reply[answer.start : answer.end] == answer.text
            end = answer.end


@given(st.lists(ANY_TEXT.filter(lambda text: "answer" not in text.lower()), min_size=1, max_size=5))
def test_what_is_written_is_read_again(written: list[str]) -> None:
    answers = read_answers(write_answers(written), len(written))

    assert [answer.text for answer in answers] == [f"\n{text}\n" for text in written]


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("<answer>a</answer><answer>b</answer>", ["a", "b"]),
        ("first\n<answer>\na\n</answer>\nthen\n<answer>\nb\n</answer>\nbye", ["a", "b"]),
        ("<ANSWER>a</Answer> <Answer>b</ANSWER>", ["a", "b"]),
        ("<answer 1>a</answer 1><answer 2>b</answer 2>", ["a", "b"]),
        ("<answer1>a</answer1><answer2>b</answer2>", ["a", "b"]),
        ('<answer id="1">a</answer><answer id="2">b</answer>', ["a", "b"]),
        ("< answer >a< / answer >< answer >b</ answer>", ["a", "b"]),
        ("<answer>a<answer>b</answer>", ["a", "b"]),  # the first is not closed
        ("<answer>a</answer><answer>b", ["a", "b"]),  # the last is cut off
        ("<answer>a</answer>", ["a", None]),
        ("<answer>a</answer><answer>", ["a", ""]),
        ("<answer>a</answer><answer>b</answer><answer>c</answer>", ["a", "b"]),  # more than asked for
        ("no tag at all", ["no tag at all", None]),
        ("<answers>a</answers>", ["<answers>a</answers>", None]),  # another tag is text
        ("```\na\n```\nor\n```python x.py\nb\n```", ["```\na\n```", "```python x.py\nb\n```"]),  # fences, and no tag
        ("```\na\n```\n````\n```\nb\n```\n````", ["```\na\n```", "````\n```\nb\n```\n````"]),  # one within another
        ("```\na\n```\n```\nb", ["```\na\n```", "```\nb"]),  # the last is cut off
        ("so:\n```\na\n```", ["so:\n```\na\n```", None]),  # one fence, one answer
        ("<answer>```\na\n```</answer>\n```\nb\n```", ["```\na\n```", None]),  # tags count
        ("   \n", [None, None]),
        ("", [None, None]),
    ],
)
def test_the_usual_slips_are_forgiven(reply: str, expected: list[str | None]) -> None:
    assert texts(reply, 2) == expected


@pytest.mark.parametrize("piece", ["<", "<answer>", "<answer ", "</answer>", "< \t/\t answer", "<answer 1234 ", "a"])
def test_a_huge_reply_is_read_in_no_time(piece: str) -> None:
    reply = piece * (10_000_000 // len(piece))
    started = time.process_time()

    answers = read_answers(reply, 3)

    assert time.process_time() - started < 2.0
    assert all(answer.end <= MAX_REPLY_CHARS for answer in answers)


@given(ANY_TEXT | st.sampled_from(["\ud800", "a\udfffb", "\0", "\ud83d\ude00"]))
def test_clean_text_can_be_stored_anywhere_and_stays_as_it_is(text: str) -> None:
    cleaned = clean(text)

    assert cleaned.encode().decode() == cleaned
    assert "\0" not in cleaned
    assert clean(cleaned) == cleaned
    assert len(cleaned) == len(text)  # spans into the reply still hold


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")))
def test_clean_leaves_good_text_alone(text: str) -> None:
    assert clean(text) == text

"""Answers in tokens: whatever a character is cut into, and whatever the ids are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evolve.answers import read_answers, write_answers
from policy.spans import MOST_PENDING, Span, answer_spans, read_tokens
from tests.factories import byte_tokenizer

unhurried = settings(deadline=None, max_examples=100)

TOKENIZER = byte_tokenizer("<answer>", "</answer>", "answer 1>x", "a</", "\n")
SIZE = TOKENIZER.get_vocab_size()

tags = st.sampled_from(["<answer>", "</answer>", "<Answer 2>", "a</", "é", "€", "😀", "\n"])
piece = st.one_of(tags, st.text(max_size=6))
replies = st.lists(piece, max_size=12).map("".join)
any_ids = st.lists(st.one_of(st.integers(0, SIZE + 5), st.integers()), max_size=60)


def decode(ids: Sequence[int]) -> str:
    return str(TOKENIZER.decode(list(ids), skip_special_tokens=True))


def encode(text: str) -> list[int]:
    return list(TOKENIZER.encode(text).ids)


def texts(ids: Sequence[int], spans: Sequence[Span | None]) -> list[str | None]:
    return [None if span is None else decode(ids[span.start : span.end]) for span in spans]


def check(ids: Sequence[int], count: int) -> None:
    spans = answer_spans(ids, count, decode)

    assert len(spans) == count
    free = 0
    for span in spans:
        if span is not None:
            assert free <= span.start <= span.end <= len(ids)
            free = span.end


@unhurried
@given(any_ids, st.integers(1, 4))
def test_any_ids_give_as_many_spans_as_answers_in_order_and_apart(ids: list[int], count: int) -> None:
    check(ids, count)


@unhurried
@given(replies, st.integers(1, 4))
def test_any_text_gives_as_many_spans_and_each_holds_its_answer(text: str, count: int) -> None:
    ids = encode(text)

    check(ids, count)
    for answer, said in zip(read_answers(text, count), texts(ids, answer_spans(ids, count, decode)), strict=True):
        assert (said is None) == (answer.text is None)
        assert said is None or str(answer.text) in said


@unhurried
@given(replies)
def test_tokens_begin_where_reading_every_prefix_says(text: str) -> None:
    """The naive twin takes quadratic time: a character counts when the prefix that completes it is read."""
    ids = encode(text)
    if "\N{REPLACEMENT CHARACTER}" in text:
        return

    read, begins = read_tokens(ids, decode)

    assert read == decode(ids)
    assert begins == [len(decode(ids[:k]).rstrip("\N{REPLACEMENT CHARACTER}")) for k in range(len(ids))] + [len(text)]


def test_a_character_cut_across_tokens_belongs_wholly_to_its_answer() -> None:
    ids = encode("<answer>€</answer><answer>😀é</answer>")

    assert texts(ids, answer_spans(ids, 3, decode)) == ["€", "😀é", None]


def test_a_token_that_holds_part_of_a_tag_is_the_answers() -> None:
    ids = encode("<answer 1>xy</answer>")

    assert answer_spans(ids, 1, decode) == (Span(1, 3),)


def test_the_end_of_the_sequence_is_no_part_of_an_answer() -> None:
    ids = encode(write_answers(["a", "bc"]) + "<end>")

    first, second = answer_spans(ids, 2, decode)

    assert first is not None
    assert second is not None
    assert second.end < len(ids) - 1
    assert texts(ids, (first, second)) == ["\na\n", "\nbc\n"]


def test_an_answer_without_its_last_tag_reaches_to_the_last_token() -> None:
    ids = encode("<answer>a</answer><answer>bcd")

    assert answer_spans(ids, 2, decode)[1] == Span(len(ids) - 3, len(ids))


def test_a_reply_without_tags_is_the_first_answer() -> None:
    assert answer_spans(encode("abc"), 2, decode) == (Span(0, 3), None)
    assert answer_spans([], 2, decode) == (None, None)


def test_an_answer_without_text_has_no_tokens() -> None:
    assert answer_spans(encode("<answer></answer>"), 1, decode) == (Span(1, 1),)


@pytest.mark.parametrize("count", [MOST_PENDING, 3 * MOST_PENDING])
def test_bytes_that_never_become_a_character_do_not_hold_up_what_follows(count: int) -> None:
    ids = [*encode("€")[:1] * count, *encode("<answer>xy</answer>")]

    assert texts(ids, answer_spans(ids, 1, decode)) == ["xy"]

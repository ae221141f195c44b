"""Which tokens of a reply are which answer, read off the sampled token ids.

Between the server, which sampled the ids, and the learner, which pays each token its advantage. The
text is never tokenised again: that gives other tokens than the sampled ones, and their log-probabilities
would belong to nobody. The ids are decoded one after another instead.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evolve.answers import read_answers

Decode = Callable[[Sequence[int]], str]
"""Token ids to text as the server does it, such as a tokenizer's `decode` with `skip_special_tokens=True`.

Must drop ids that it does not know. A character that is cut off at the end must become U+FFFD.
"""

UNFINISHED = "\N{REPLACEMENT CHARACTER}"
MOST_PENDING = 32
"""Tokens that may wait for the rest of a character. A character has 4 bytes; longer is rubbish, and is let go."""
LARGEST_ID = (1 << 31) - 1


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `[start, end)` of a reply."""

    start: int
    end: int


def answer_spans(token_ids: Sequence[int], count: int, decode: Decode) -> tuple[Span | None, ...]:
    """Where each of `count` answers stands in a reply, in tokens; None for an answer it does not hold.

    Spans are in order and share no token. A token belongs to an answer when any of its characters does, so
    one that also holds part of a tag is the answer's; one that holds the end of an answer and the start of
    the next is the first's. Any ids give `count` results. Never raises.
    """
    text, begins = read_tokens(token_ids, decode)
    spans: list[Span | None] = []
    free = 0
    for answer in read_answers(text, count):
        if answer.text is None:
            spans.append(None)
            continue
        first = bisect_left(begins, answer.start)
        if first and begins[first] > answer.start:
            first -= 1  # the answer starts in the middle of this token
        start = max(free, first)
        free = max(start, bisect_left(begins, answer.end, hi=len(token_ids)))
        spans.append(Span(start, free))
    return tuple(spans)


def read_tokens(token_ids: Sequence[int], decode: Decode) -> tuple[str, list[int]]:
    """The text of a reply, and where in it each token begins, in characters; the last number is the text's length.

    A character whose bytes are spread over several tokens is the last one's: the others are empty and begin
    where it does. Each token is decoded after the ones before it, because some decoders drop the space before
    what they are given first; a window of few tokens does for that, so the whole takes linear time.
    """
    ids = [token if 0 <= token <= LARGEST_ID else LARGEST_ID for token in token_ids]  # no vocabulary is as large
    parts: list[str] = []
    begins = [0]
    settled_chars = context = settled = 0
    for index in range(len(ids)):
        before, after = decode(ids[context:settled]), decode(ids[context : index + 1])
        whole = after.rstrip(UNFINISHED)
        is_last = index + 1 == len(ids)
        if len(whole) == len(after) or is_last or index - settled >= MOST_PENDING:
            parts.append(after[len(before) :])
            settled_chars += len(parts[-1])
            context, settled = settled, index + 1
            begins.append(settled_chars)
        else:
            begins.append(max(begins[-1], settled_chars + len(whole) - len(before)))
    return "".join(parts), begins

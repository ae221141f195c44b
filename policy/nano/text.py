"""What nano reads and what it writes, in tokens.

A prompt holds the lines of the parent's editable region under its rewards, each behind a token that is its
number, and before them, of each inspiration, only the hunks in which it differs:

    <|other|>0731⏎ hunk hunk … <|program|>0625⏎ <|0|>line⏎ <|1|>line⏎ … <|answers|>3

An answer says by number which lines it replaces, the first and, of several, the last, and then what takes their place:

    <answer>⏎<|1|><|3|>line⏎line⏎</answer>⏎

A model of this size copies badly, and a number spares it the copy of the old lines. `policy.nano.render` writes
them out again as `evolve.edits` reads them. The markers are one token each. Rewards are shown as one digit each: the
utility in tenths. Lines are tokenised one by one, wherever they stand, so that a copy has the tokens of its original.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

END, OTHER, PROGRAM, ANSWERS = "<|end|>", "<|other|>", "<|program|>", "<|answers|>"
SPECIAL = (END, OTHER, PROGRAM, ANSWERS)
"""Tokens that are no text: a decoder leaves them out."""
ANSWER, CLOSE = "<answer>\n", "\n</answer>\n"
MOST_LINES = 128
"""That are shown."""
NUMBERS = tuple(f"<|{number}|>" for number in range(MOST_LINES))
MARKERS = (ANSWER, CLOSE, *NUMBERS)
_ANSWERED = re.compile(r"\n?<\|(?P<first>\d{1,3})\|>(?:<\|(?P<last>\d{1,3})\|>)?(?P<lines>.*?)\n?", re.DOTALL)

MAX_OTHERS = 2
MAX_LEVELS = 12
"""Rewards that are shown; of more, the means of as many runs of neighbours."""
PROMPT_TOKENS = 640
OTHER_TOKENS = 96
"""Of one inspiration's hunks; those that do not fit are left out."""

Encode = Callable[[str], Sequence[int]]
"""Text to token ids, nothing added."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines `[start, end)` of a region, and what takes their place. Neither is empty."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def chars(self) -> int:
        return sum(map(len, self.lines))


@dataclass(frozen=True, slots=True)
class View:
    """A prompt before it is put into tokens."""

    lines: tuple[str, ...]
    levels: tuple[int, ...]
    """0 to 9 for each reward shown."""
    others: tuple[tuple[tuple[int, ...], tuple[Hunk, ...]], ...]
    """Levels and hunks of each inspiration."""
    answers: int


@dataclass(frozen=True, slots=True)
class Page:
    """A prompt in tokens."""

    ids: tuple[int, ...]
    """At most PROMPT_TOKENS."""
    shown: range
    """The lines of the region that have a number, in its order: the first has 0."""

    def holds(self, hunk: Hunk) -> bool:
        return self.shown.start <= hunk.start and hunk.end <= self.shown.stop


def hunks(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """What turns `old` into `new`, from top to bottom; each hunk applies by itself."""
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        if i1 == i2 or j1 == j2:  # nothing on one side: a neighbour goes along
            if i1 and j1:
                i1, j1 = i1 - 1, j1 - 1
            elif i2 < len(old) and j2 < len(new):
                i2, j2 = i2 + 1, j2 + 1
            else:
                continue
        found.append(Hunk(i1, i2, tuple(new[j1:j2])))
    return found


def page(view: View, encode: Encode, place: float = 0.0) -> Page:
    """The prompt.

    Args:
        place: where in a region that is too long the shown lines begin, in [0, 1): 0 shows its first lines.
    """
    head = [*encode(PROGRAM), *_digits(view.levels, encode), *encode("\n")]
    tail = [*encode(ANSWERS), *encode(str(view.answers))]
    others = [
        ([*encode(OTHER), *_digits(levels, encode), *encode("\n")], _fitting(of_other, encode))
        for levels, of_other in view.others[:MAX_OTHERS]
    ]
    taken = sum(len(begin) + sum(size for _, size in fitting) for begin, fitting in others)
    lines = [[*encode(line), *encode("\n")] for line in view.lines]
    shown = _window([1 + len(line) for line in lines], PROMPT_TOKENS - taken - len(head) - len(tail), place)
    empty = Page((), shown)
    ids: list[int] = []
    for begin, fitting in others:
        ids += begin
        for hunk, _ in fitting:
            if empty.holds(hunk):
                ids += _hunk_ids(hunk, shown, encode)
    ids += head
    for number, index in enumerate(shown):
        ids += [*encode(NUMBERS[number]), *lines[index]]
    return Page((*ids, *tail), shown)


def reply_ids(answers: Iterable[Hunk], shown: range, encode: Encode) -> list[int]:
    """The tokens of a reply to a page that shows these lines, END included: what nano is taught to say."""
    return [*(token for hunk in answers for token in _hunk_ids(hunk, shown, encode)), *encode(END)]


def read_hunk(answer: str, shown: range) -> Hunk | None:
    """What stands between the tags of an answer; None where it names no lines, or some that were not shown."""
    match = _ANSWERED.fullmatch(answer)
    if match is None:
        return None
    first = int(match["first"])
    last = int(match["last"] or first)
    if not first <= last < len(shown):
        return None
    return Hunk(shown.start + first, shown.start + last + 1, tuple(match["lines"].split("\n")))


def _digits(levels: Iterable[int], encode: Encode) -> list[int]:
    return [token for level in levels for token in encode(str(level))]


def _fitting(of_other: Iterable[Hunk], encode: Encode) -> list[tuple[Hunk, int]]:
    """The hunks that fit into OTHER_TOKENS, one after another, with how many tokens each may take."""
    found: list[tuple[Hunk, int]] = []
    room = OTHER_TOKENS
    for hunk in of_other:
        size = len(_said(_lines(hunk.lines), encode)) + 2  # its numbers
        if size <= room:
            room -= size
            found.append((hunk, size))
    return found


def _hunk_ids(hunk: Hunk, shown: range, encode: Encode) -> list[int]:
    """As in an answer, so that a crossover is a copy."""
    numbers = sorted({hunk.start - shown.start, hunk.end - 1 - shown.start})
    return _said((*(NUMBERS[number] for number in numbers), *_lines(hunk.lines)), encode)


def _said(pieces: Iterable[str], encode: Encode) -> list[int]:
    return [token for piece in (ANSWER, *pieces, CLOSE) for token in encode(piece)]


def _lines(lines: Sequence[str]) -> Iterable[str]:
    for number, line in enumerate(lines):
        yield from ("\n", line) if number else (line,)


def _window(sizes: Sequence[int], room: int, place: float) -> range:
    """As many neighbouring lines as fit into `room` tokens, and have numbers."""
    last = len(sizes)  # where the last window begins
    used = 0
    while last and used + sizes[last - 1] <= room and len(sizes) - last < MOST_LINES:
        last -= 1
        used += sizes[last]
    start = end = int(place * (last + 1))
    used = 0
    while end < len(sizes) and used + sizes[end] <= room and end - start < MOST_LINES:
        used += sizes[end]
        end += 1
    return range(start, end)

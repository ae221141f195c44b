"""What nano reads and what it writes, in tokens.

A prompt holds the lines of the parent's editable region under its rewards, and before it, of each inspiration,
only the hunks in which it differs:

    <|other|>0731⏎ hunk hunk … <|program|>0625⏎ line⏎ line⏎ … <|answers|>3

A reply is text as `evolve.answers` and `evolve.edits` read it; the markers around an answer are one token each,
so that an answer costs little more than the lines it names. Rewards are shown as one digit each: the utility in
tenths. Lines are tokenised one by one, wherever they stand, so that a copy has the tokens of its original.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

END, OTHER, PROGRAM, ANSWERS = "<|end|>", "<|other|>", "<|program|>", "<|answers|>"
SPECIAL = (END, OTHER, PROGRAM, ANSWERS)
"""Tokens that are no text: a decoder leaves them out."""
ANSWER, DIVIDE, CLOSE = "<answer>\n<<<<<<< SEARCH\n", "\n=======\n", "\n>>>>>>> REPLACE\n</answer>\n"
MARKERS = (ANSWER, DIVIDE, CLOSE)

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
    """Neighbouring lines that occur once, and what takes their place. Neither side is empty."""

    search: tuple[str, ...]
    replace: tuple[str, ...]

    def __str__(self) -> str:
        return "".join((ANSWER, "\n".join(self.search), DIVIDE, "\n".join(self.replace), CLOSE))


@dataclass(frozen=True, slots=True)
class View:
    """A prompt before it is put into tokens."""

    lines: tuple[str, ...]
    levels: tuple[int, ...]
    """0 to 9 for each reward shown."""
    others: tuple[tuple[tuple[int, ...], tuple[Hunk, ...]], ...]
    """Levels and hunks of each inspiration."""
    answers: int


def hunks(old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """What turns `old` into `new`, from top to bottom; each hunk applies by itself."""
    found = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal" and (hunk := _unique(old, new, (i1, i2), (j1, j2))):
            found.append(hunk)
    return found


def _unique(old: Sequence[str], new: Sequence[str], of_old: tuple[int, int], of_new: tuple[int, int]) -> Hunk | None:
    """The hunk, widened by neighbours until its search occurs once; None where that cannot be."""
    (i1, i2), (j1, j2) = of_old, of_new
    while True:
        search, replace = tuple(old[i1:i2]), tuple(new[j1:j2])
        if search and replace and any(map(str.strip, search)) and occurrences(old, search) == 1:
            return Hunk(search, replace)
        before, after = i1 > 0 and j1 > 0 and old[i1 - 1] == new[j1 - 1], i2 < len(old) and j2 < len(new)
        if before:
            i1, j1 = i1 - 1, j1 - 1
        elif after and old[i2] == new[j2]:
            i2, j2 = i2 + 1, j2 + 1
        else:
            return None


def occurrences(lines: Sequence[str], search: Sequence[str]) -> int:
    size = len(search)
    return sum(tuple(lines[at : at + size]) == tuple(search) for at in range(len(lines) - size + 1))


def prompt_ids(view: View, encode: Encode, place: float = 0.0) -> list[int]:
    """The tokens of a prompt, at most PROMPT_TOKENS.

    Args:
        place: where in a region that is too long the shown lines begin, in [0, 1): 0 shows its first lines.
    """
    ids: list[int] = []
    for levels, of_other in view.others[:MAX_OTHERS]:
        ids += [*encode(OTHER), *_digits(levels, encode), *encode("\n")]
        room = OTHER_TOKENS
        for hunk in of_other:
            tokens = _hunk_ids(hunk, encode)
            if len(tokens) <= room:
                room -= len(tokens)
                ids += tokens
    head = [*encode(PROGRAM), *_digits(view.levels, encode), *encode("\n")]
    tail = [*encode(ANSWERS), *encode(str(view.answers))]
    shown = _window(
        [[*encode(line), *encode("\n")] for line in view.lines], PROMPT_TOKENS - len(ids) - len(head) - len(tail), place
    )
    return [*ids, *head, *(token for line in shown for token in line), *tail]


def _digits(levels: Iterable[int], encode: Encode) -> list[int]:
    return [token for level in levels for token in encode(str(level))]


def _hunk_ids(hunk: Hunk, encode: Encode) -> list[int]:
    """As in an answer, so that a crossover is a copy."""
    return [
        token
        for piece in (ANSWER, *_lines(hunk.search), DIVIDE, *_lines(hunk.replace), CLOSE)
        for token in encode(piece)
    ]


def reply_ids(answers: Iterable[Hunk], encode: Encode) -> list[int]:
    """The tokens of a reply, END included: what nano is taught to say."""
    return [*(token for hunk in answers for token in _hunk_ids(hunk, encode)), *encode(END)]


def _lines(lines: Sequence[str]) -> Iterable[str]:
    for number, line in enumerate(lines):
        yield from ("\n", line) if number else (line,)


def _window(lines: Sequence[list[int]], room: int, place: float) -> Sequence[list[int]]:
    """As many neighbouring lines as fit into `room` tokens."""
    last = len(lines)  # where the last window begins
    used = 0
    while last and used + len(lines[last - 1]) <= room:
        last -= 1
        used += len(lines[last])
    start = end = int(place * (last + 1))
    used = 0
    while end < len(lines) and used + len(lines[end]) <= room:
        used += len(lines[end])
        end += 1
    return lines[start:end]

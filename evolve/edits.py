"""From an answer's text to a new program: SEARCH/REPLACE blocks or a full rewrite.

An answer that does not apply, applies outside its region, or changes nothing is an `EditError`
with its reason: a value, stored as the verdict `unbuilt`, never silent and never an exception.

    <<<<<<< SEARCH path/of/file.py        the path may be left out when one file is editable
    lines that occur once in an editable region
    =======
    lines to put in their place
    >>>>>>> REPLACE
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evolve.problem import MAX_PROGRAM_BYTES
from evolve.program import END, START, Program, ProgramError, Segment, SourceFile
from evolve.text import FENCE, clean, fence_for

MAX_ANSWER_CHARS = 512 << 10
MAX_BLOCKS = 64
OPAQUE_TICKS = 4
"""Models like to put SEARCH/REPLACE blocks into ``` fences, so those are looked into; longer ones are not."""

_SEARCH = re.compile(r"^<{5,9} ?SEARCH\b[ \t]*(?P<path>[^\n]*)$")
_DIVIDE = re.compile(r"^={5,9}$")
_REPLACE = re.compile(r"^>{5,9} ?REPLACE\b[ \t]*$")


class EditFault(StrEnum):
    """Why an answer is not a program."""

    MISSING = "missing"  # the reply ended before this answer
    TOO_LARGE = "too_large"  # the answer, or the program it makes, is above the size limit
    NO_EDIT = "no_edit"  # neither a SEARCH/REPLACE block nor a fenced program
    MALFORMED = "malformed"  # a block is not closed, or the markers no longer pair up
    UNKNOWN_FILE = "unknown_file"  # a path that is not an editable file of the program
    NO_MATCH = "no_match"  # the SEARCH lines do not occur
    AMBIGUOUS = "ambiguous"  # the SEARCH lines occur more than once
    OUTSIDE = "outside"  # the edit would touch lines that are frozen
    NO_CHANGE = "no_change"  # the program would be the parent again


@dataclass(frozen=True, slots=True)
class EditError:
    fault: EditFault
    detail: str

    def __str__(self) -> str:
        return f"{self.fault}: {self.detail}"


class _Refused(Exception):
    """Carries an EditError out of the helpers; never leaves this module."""

    def __init__(self, fault: EditFault, detail: str) -> None:
        self.error = EditError(fault, detail)


@dataclass(frozen=True, slots=True)
class Block:
    """One SEARCH/REPLACE block, cut into lines."""

    path: str
    search: tuple[str, ...]
    replace: tuple[str, ...]

    def __str__(self) -> str:
        return "\n".join((f"<<<<<<< SEARCH {self.path}", *self.search, "=======", *self.replace, ">>>>>>> REPLACE"))


def apply_answer(parent: Program, text: str | None) -> Program | EditError:
    """The program that `text` makes of `parent`, or why it makes none. Never raises."""
    try:
        if text is None:
            raise _Refused(EditFault.MISSING, "the reply holds fewer answers than were asked for")
        if len(text) > MAX_ANSWER_CHARS:
            raise _Refused(EditFault.TOO_LARGE, f"{len(text)} characters; an answer may have {MAX_ANSWER_CHARS}")
        lines = clean(text).replace("\r\n", "\n").split("\n")
        blocks = _blocks(lines)
        child = _apply_blocks(parent, blocks) if blocks else _apply_rewrite(parent, lines)
        _check(parent, child)
        return child
    except _Refused as refused:
        return refused.error


def render_edit(parent: Program, child: Program) -> str:
    """SEARCH/REPLACE blocks that turn `parent` into `child`: the inverse of `apply_answer`.

    What changed is widened by its neighbours until its SEARCH occurs once. A file where that cannot
    be, or that holds lines like the block markers, is written whole, in a fence longer than its own.
    Both programs must agree outside their editable regions.
    """
    changed = [(before, after) for before, after in zip(parent.files, child.files, strict=True) if before != after]
    blocks = [
        _smallest_block(before, old.lines, new.lines)
        for before, after in changed
        for old, new in zip(before.segments, after.segments, strict=True)
        if old.lines != new.lines
    ]
    # Two blocks in one file could get in each other's way, so only one is ever written.
    as_blocks = len(blocks) == len(changed) and not any(_holds_marker(file.text) for file in parent.files + child.files)
    if as_blocks and all(blocks):
        return "\n".join(map(str, blocks))
    return "\n".join(_fenced(after) for _, after in changed)


def _holds_marker(text: str) -> bool:
    """Whether some line would be read as part of a block or a fence."""
    if not any(start in text for start in ("<<<<<", "=====", ">>>>>", "```")):
        return False  # nearly always, and cheap
    lines = (line.strip() for line in text.split("\n"))
    return any(marker.match(line) for line in lines for marker in (_SEARCH, _DIVIDE, _REPLACE, FENCE))


def _fenced(file: SourceFile) -> str:
    ticks = fence_for(file.text, OPAQUE_TICKS)
    return f"{ticks}{file.path}\n{file.text}\n{ticks}"


# ------------------------------------------------------------------------------ SEARCH/REPLACE


def _blocks(lines: Sequence[str]) -> list[Block]:
    blocks: list[Block] = []
    path, search, replace = "", [""], [""]
    state, opaque = "outside", ""
    for line in lines:
        marker = line.strip()
        fence = FENCE.match(marker) if state == "outside" else None
        if opaque:
            opaque = "" if marker == opaque else opaque
        elif fence and len(fence["ticks"]) >= OPAQUE_TICKS:
            opaque = fence["ticks"]
        elif state == "outside" and (match := _SEARCH.match(marker)):
            state, path, search, replace = "search", match["path"].strip(" `"), [], []
        elif state == "search" and _DIVIDE.match(marker):
            state = "replace"
        elif state == "replace" and _REPLACE.match(marker):
            blocks.append(Block(path, tuple(search), tuple(replace)))
            state = "outside"
        elif state == "search":
            search.append(line)
        elif state == "replace":
            replace.append(line)
    if state != "outside":
        raise _Refused(EditFault.MALFORMED, f"block {len(blocks) + 1} ends before its REPLACE line")
    if len(blocks) > MAX_BLOCKS:
        raise _Refused(EditFault.TOO_LARGE, f"{len(blocks)} blocks; an answer may have {MAX_BLOCKS}")
    return blocks


def _apply_blocks(parent: Program, blocks: Iterable[Block]) -> Program:
    child = parent
    for number, block in enumerate(blocks, 1):
        file = _file(child, block.path, f"block {number}")
        child = child.replace(file.path, _replace_once(file, block, number))
    return child


def _replace_once(file: SourceFile, block: Block, number: int) -> str:
    """The file's text with the one occurrence of `block.search` replaced."""
    if any(START in line or END in line for line in block.replace):
        raise _Refused(EditFault.OUTSIDE, f"block {number} writes a line with an EVOLVE-BLOCK marker")
    segments = file.segments
    for loose in (False, True):  # as it stands first; then without regard to indentation and trailing blanks
        places = [
            (index, start)
            for index, segment in enumerate(segments)
            if segment.editable
            for start in _occurrences(segment.lines, block.search, loose)
        ]
        if len(places) > 1:
            raise _Refused(
                EditFault.AMBIGUOUS, f"block {number}: its SEARCH occurs more than once; add lines around it"
            )
        if places:
            (index, start) = places[0]
            old = segments[index].lines
            found = old[start : start + len(block.search)]
            new = _reindent(block, found) if loose else block.replace
            lines = old[:start] + new + old[start + len(block.search) :]
            return _join([*segments[:index], Segment(lines, editable=True), *segments[index + 1 :]])
    if _occurrences(tuple(file.text.split("\n")), block.search, loose=True):
        raise _Refused(EditFault.OUTSIDE, f"block {number}: its SEARCH is outside the editable region of {file.path}")
    raise _Refused(EditFault.NO_MATCH, f"block {number}: {_nearest(file, block.search)}")


def _occurrences(lines: tuple[str, ...], search: tuple[str, ...], loose: bool) -> list[int]:
    """Line numbers where `search` begins; at most two, because two are too many. Linear in the text."""
    if not any(line.strip() for line in search):
        # An empty SEARCH means "here" only where there is nothing else it could mean.
        return [0] if not any(line.strip() for line in lines) and len(search) <= len(lines) else []
    if loose:
        lines, search = tuple(line.strip() for line in lines), tuple(line.strip() for line in search)
    text, wanted = "\n".join(("", *lines, "")), "\n".join(("", *search, ""))
    found: list[int] = []
    at = text.find(wanted)
    while at >= 0 and len(found) < 2:
        found.append(text.count("\n", 0, at))
        at = text.find(wanted, at + 1)
    return found


def _reindent(block: Block, found: tuple[str, ...]) -> tuple[str, ...]:
    """Shift the replacement by as much as the search text was off in its first non-blank line."""
    first = next(((a, b) for a, b in zip(found, block.search, strict=True) if b.strip()), ("", ""))
    wanted, given = map(_indent, first)

    def shifted(line: str) -> str:
        if not line.strip():
            return line
        if line.startswith(given):  # the usual case; keeps the file's tabs
            return wanted + line.removeprefix(given)
        shift = len(wanted) - len(given)
        return " " * shift + line if shift >= 0 else line[min(-shift, len(_indent(line))) :]

    return tuple(map(shifted, block.replace))


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _nearest(file: SourceFile, search: Sequence[str]) -> str:
    """A hint for whoever reads the verdict: the editable line most like the first line searched for."""
    wanted = next((line.strip() for line in search if line.strip()), "")[:200]
    # Comparing takes the square of the length: few and short enough for a fraction of a second at worst.
    editable = [line.strip()[:80] for segment in file.segments if segment.editable for line in segment.lines]
    close = difflib.get_close_matches(wanted[:80], editable[:500], n=1, cutoff=0.5)
    hint = f"; the nearest line is {close[0]!r}" if close else ""
    return f"its SEARCH does not occur in the editable region of {file.path} (first line {wanted!r}){hint}"


# -------------------------------------------------------------------------------- full rewrite


def _apply_rewrite(parent: Program, lines: Sequence[str]) -> Program:
    child = parent
    fences = _fences(lines)
    if not fences:
        raise _Refused(EditFault.NO_EDIT, "neither a SEARCH/REPLACE block nor a fenced program")
    if len(fences) > MAX_BLOCKS:
        raise _Refused(EditFault.TOO_LARGE, f"{len(fences)} fenced blocks; an answer may have {MAX_BLOCKS}")
    for ticks, info, body in fences:
        words = info.split()
        path = next((f.path for f in parent.files if f.path in words or f" {info.strip()}".endswith(f" {f.path}")), "")
        if not path and len(words) > 1 and "." in words[-1]:
            path = words[-1]  # it names a file, and not one of ours: say so
        file = _file(child, path, "the rewrite")
        child = child.replace(file.path, _rewritten(file, body, literal=len(ticks) >= OPAQUE_TICKS))
    return child


def _fences(lines: Sequence[str]) -> list[tuple[str, str, list[str]]]:
    """Every fenced block as (ticks, info string, lines). An unclosed last fence is refused: it was cut off."""
    fences: list[tuple[str, str, list[str]]] = []
    open_ticks, info, body = "", "", [""]
    for line in lines:
        match = FENCE.match(line.strip())
        if not open_ticks and match:
            open_ticks, info, body = match["ticks"], match["info"], []
        elif open_ticks and match and match["ticks"] == open_ticks and not match["info"]:
            fences.append((open_ticks, info, body))
            open_ticks = ""
        elif open_ticks:
            body.append(line)
    if open_ticks:
        raise _Refused(EditFault.MALFORMED, "the last fenced block is never closed")
    return fences


def _rewritten(file: SourceFile, body: list[str], literal: bool) -> str:
    """A rewrite is the whole file with its markers, or the inside of the file's only region.

    The newline at the end of a file stays, unless the fence is `literal`: then it is written as it stands.
    """
    segments = file.segments
    regions = [index for index, segment in enumerate(segments) if segment.editable]
    has_markers = any(START in line or END in line for line in body)
    if has_markers or (len(segments) == 1 and segments[0].editable):
        trailing = [""] if file.text.endswith("\n") and (not body or body[-1]) and not literal else []
        return _with_frozen(file, "\n".join([*body, *trailing]))
    if len(regions) != 1:
        raise _Refused(
            EditFault.MALFORMED, f"{file.path} has {len(regions)} regions: rewrite it whole, with its markers"
        )
    return _join([*segments[: regions[0]], Segment(tuple(body), editable=True), *segments[regions[0] + 1 :]])


def _with_frozen(file: SourceFile, text: str) -> str:
    """A rewrite of `file` with its frozen lines as they were: models drop trailing blanks."""
    try:
        segments = SourceFile(file.path, text).segments
    except ProgramError as error:
        raise _Refused(EditFault.MALFORMED, str(error)) from None
    if [_bare(segment) for segment in segments] != [_bare(segment) for segment in file.segments]:
        raise _Refused(EditFault.OUTSIDE, f"lines outside the editable region of {file.path} would change")
    return _join(new if new.editable else old for old, new in zip(file.segments, segments, strict=True))


def _bare(segment: Segment) -> list[str] | None:
    """Frozen lines as compared; None for a region."""
    return None if segment.editable else [line.rstrip() for line in "\n".join(segment.lines).rstrip().split("\n")]


# ------------------------------------------------------------------------------------- shared


def _file(program: Program, path: str, where: str) -> SourceFile:
    editable = [file for file in program.files if file.editable]
    if not path:
        if len(editable) == 1:
            return editable[0]
        names = ", ".join(file.path for file in editable)
        raise _Refused(EditFault.UNKNOWN_FILE, f"{where} names no file; the editable files are {names}")
    for file in program.files:
        if file.path == path:
            if not file.editable:
                raise _Refused(EditFault.OUTSIDE, f"{where}: {path} is frozen")
            return file
    raise _Refused(EditFault.UNKNOWN_FILE, f"{where}: the program has no file {path[:100]!r}")


def _check(parent: Program, child: Program) -> None:
    """What holds for every edit, however it was written."""
    for before, after in zip(parent.files, child.files, strict=True):
        if after.frozen != before.frozen:
            raise _Refused(EditFault.OUTSIDE, f"lines outside the editable region of {before.path} would change")
    if child.size > MAX_PROGRAM_BYTES:
        raise _Refused(
            EditFault.TOO_LARGE, f"the program would have {child.size} bytes; it may have {MAX_PROGRAM_BYTES}"
        )
    if child.hash == parent.hash:
        raise _Refused(EditFault.NO_CHANGE, "the program would be its parent again")


def _join(segments: Iterable[Segment]) -> str:
    return "\n".join(line for segment in segments for line in segment.lines)


def _smallest_block(file: SourceFile, old: tuple[str, ...], new: tuple[str, ...]) -> Block | None:
    """The block that turns `old` into `new`: what differs, and as many neighbours as make it unique."""
    least = min(len(old), len(new))
    head = next((n for n in range(least) if old[n] != new[n]), least)
    tail = next((n for n in range(least - head) if old[-1 - n] != new[-1 - n]), least - head)
    around = 0
    while True:
        start, cut = max(0, head - around), max(0, tail - around)
        search = old[start : len(old) - cut]
        places = sum(
            len(_occurrences(segment.lines, search, loose=False)) for segment in file.segments if segment.editable
        )
        # Blank lines have no place of their own, unless they are all there is.
        if places == 1 and (len(search) == len(old) or any(line.strip() for line in search)):
            return Block(file.path, search, new[start : len(new) - cut])
        if len(search) == len(old):
            return None
        around = max(1, 2 * around)

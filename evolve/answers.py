"""Several answers in one reply: how they are marked, and how they are read back.

A reply to a prompt that asks for m answers holds m pairs of tags, each around one edit. Reading
is tolerant of the usual slips (numbered tags, upper case, a last tag that is not closed) and
total: any text gives exactly m answers, of which some may be missing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from evolve.text import FENCE

MAX_REPLY_CHARS = 2 << 20

_TAG = re.compile(r"<[ \t]{0,4}(?P<slash>/?)[ \t]{0,4}answer(?:[ \t][^<>\n]{0,64}|[ \t]?\d{0,3})?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the m programs of a reply."""

    index: int
    text: str | None
    """None when the reply holds fewer answers than were asked for."""
    start: int = 0
    end: int = 0
    """Where `text` stands in the reply, in characters."""


def read_answers(reply: str, count: int) -> tuple[Answer, ...]:
    """Exactly `count` answers, in the order of the reply. Never raises.

    Without any tag each fence is an answer if several were asked for and there are several; otherwise the whole
    reply is the first. Answers past `count` are not read.
    """
    reply = reply[:MAX_REPLY_CHARS]
    spans: list[tuple[int, int]] = []
    open_at: int | None = None
    for tag in _TAG.finditer(reply):
        if open_at is not None:
            spans.append((open_at, tag.start()))
            open_at = None
        if not tag["slash"]:
            open_at = tag.end()
        if len(spans) == count:
            break
    if open_at is not None and len(spans) < count:
        spans.append((open_at, len(reply)))
    if not spans and reply.strip() and not holds_tag(reply):
        fences = _fences(reply) if count > 1 else []
        spans = fences if len(fences) > 1 else [(0, len(reply))]
    answers = [Answer(index, reply[start:end], start, end) for index, (start, end) in enumerate(spans[:count])]
    answers += [Answer(index, None) for index in range(len(answers), count)]
    return tuple(answers)


def _fences(reply: str) -> list[tuple[int, int]]:
    """Where each fenced block begins and ends, its fences included; the last may be cut off."""
    spans: list[tuple[int, int]] = []
    open_at, ticks, at = 0, "", 0
    for line in reply.split("\n"):
        marker, end = line.strip(), at + len(line)
        if ticks and marker == ticks:
            spans.append((open_at, end))
            ticks = ""
        elif not ticks and (match := FENCE.match(marker)):
            open_at, ticks = at, match["ticks"]
        at = end + 1
    return [*spans, (open_at, len(reply))] if ticks else spans


def holds_tag(text: str) -> bool:
    """Whether some of it would be read as the begin or the end of an answer."""
    return _TAG.search(text) is not None


def write_answers(texts: list[str]) -> str:
    """The reply that holds `texts`: what a mutator without a model says. Inverse of `read_answers`."""
    return "\n".join(f"<answer>\n{text}\n</answer>" for text in texts)

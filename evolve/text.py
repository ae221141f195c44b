"""Untrusted text, made fit to be stored, shown on a terminal, or fenced."""

from __future__ import annotations

import re

FENCE = re.compile(r"^(?P<ticks>`{3,})[ \t]*(?P<info>[^\n`]*)$")
"""A line, without its indentation, that opens a fenced block; one of the same ticks alone closes it."""


def clean(text: str) -> str:
    """Text that can be stored anywhere: no lone surrogates, no NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def printable(text: str) -> str:
    """Text that may be shown on a terminal: line ends and tabs stay, escapes do not."""
    return "".join(char if char.isprintable() or char in "\n\t" else "\N{REPLACEMENT CHARACTER}" for char in text)


def fence_for(text: str, least: int) -> str:
    """A run of at least `least` backticks that is longer than any in `text`."""
    return "`" * max(least, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))

"""What hypothesis draws for the tests of this folder."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from evolve.program import END, START, Program, SourceFile

Rows = NDArray[np.float64]

LINES = [
    "", " ", "x = 1", "    x = 1", "\tx = 1", "x = 1  ", "y", "é → 𝄞", "a\rb", "form\x0cfeed", "sep\u2028arator",
    "\ufffd",
    "=======", "  ======", "<<<<<<< SEARCH", "<<<<<<< SEARCH seed.py", ">>>>>>> REPLACE", "```", "````", "```python",
    "`````seed.py", "<answer>", "</answer>",
]  # fmt: skip
"""Lines of a program: plain, blank, and such as could be taken for part of an edit."""

CODE = st.sampled_from(LINES[:9]) | st.sampled_from(LINES) | st.integers(0, 99).map("line {}".format)
ANY_TEXT = st.text(st.characters())
"""Surrogates and NUL included."""


@st.composite
def utilities(draw: st.DrawFn, min_rows: int = 1, max_rows: int = 12, max_width: int = 4) -> Rows:
    """Rows of utilities, shape (N, R): on a coarse grid, so that ties and duplicates are common, or anywhere."""
    width = draw(st.integers(1, max_width))
    grid = st.integers(0, 3).map(lambda value: value / 3)
    anywhere = st.floats(0.0, 1.0)
    value = draw(st.sampled_from([grid, anywhere, grid | anywhere]))
    row = st.lists(value, min_size=width, max_size=width)
    rows = draw(st.lists(row, min_size=min_rows, max_size=max_rows))
    return np.array(rows, dtype=np.float64).reshape(len(rows), width)


@st.composite
def lineages(draw: st.DrawFn, code: st.SearchStrategy[str] = CODE) -> tuple[Program, Program]:
    """A parent and a child that agree outside their editable regions; both may be the same."""
    parent, child = [], []
    paths = draw(st.sampled_from([["seed.py"], ["seed.py", "lib/my help.py"]]))
    for path in paths:
        kinds = ["whole", "marked"] if path == paths[0] else ["whole", "marked", "frozen"]
        kind = draw(st.sampled_from(kinds))
        if kind == "marked":
            before, after = draw(_marked(code))
        else:
            before = draw(st.lists(code, min_size=1, max_size=8))
            after = draw(_changed(before, code)) if kind == "whole" else before
        parent.append(SourceFile(path, "\n".join(before), editable=kind != "frozen"))
        child.append(SourceFile(path, "\n".join(after or [""]), editable=kind != "frozen"))
    return Program(tuple(parent)), Program(tuple(child))


@st.composite
def _marked(draw: st.DrawFn, code: st.SearchStrategy[str]) -> tuple[list[str], list[str]]:
    before, after = (list(lines) for lines in [draw(st.lists(code, max_size=3))] * 2)
    for _ in range(draw(st.integers(1, 3))):
        region = draw(st.lists(code, max_size=6))
        frozen = draw(st.lists(code, max_size=3))
        before += [f"# {START}", *region, f"  # {END}", *frozen]
        after += [f"# {START}", *draw(_changed(region, code)), f"  # {END}", *frozen]
    return before, after


@st.composite
def _changed(draw: st.DrawFn, lines: list[str], code: st.SearchStrategy[str]) -> list[str]:
    """Some of `lines` taken out and some put in, at up to three places."""
    changed = list(lines)
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(changed)))
        stop = draw(st.integers(start, len(changed)))
        changed[start:stop] = draw(st.lists(code, max_size=3))
    return changed

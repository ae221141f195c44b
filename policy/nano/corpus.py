"""What nano is taught with: functions of Python's standard library, made-up arithmetic, and random edits of both.

An example is a parent, up to two inspirations that were once edits of it, and m different edits of the parent as
answers, drawn by the operators of the scripted mutator. Equal generators give equal examples. Nothing comes from the
bundled problems.
"""

from __future__ import annotations

import ast
import io
import re
import sysconfig
import textwrap
import tokenize
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from keyword import iskeyword
from pathlib import Path

from numpy.random import Generator

from evolve.program import END, START, Program, SourceFile
from evolve.randomness import stream
from policy.ast_edits import (
    Edit,
    Material,
    Operator,
    chance,
    cross_expression,
    cross_numbers,
    cross_statement,
    delete_statement,
    disjoint,
    many_numbers,
    one_number,
    pick,
    repeat_statement,
    replace,
    splice,
    swap_operator,
    swap_statements,
    wrap,
)  # fmt: skip
from policy.ast_reader import compiles, parse, read_sites
from policy.nano.arithmetic import draw_function
from policy.nano.text import Hunk, View, hunks

LEFT_OUT = {
    "test",
    "tests",
    "idlelib",
    "site-packages",
    "lib2to3",
    "encodings",
    "turtledemo",
    "pydoc_data",
    "__pycache__",
}
MIN_CHARS, MAX_CHARS = 80, 1100
MAX_LINE_CHARS = 110
MAX_ANSWER_CHARS = 160
MADE_UP = 0.45
"""Share of parents that are made-up arithmetic: the library has few numbers."""
HEAD, FOOT = f"import math\nimport numpy as np\n# {START}\n", f"\n# {END}\n"
CONSONANTS, VOWELS, ENDINGS = "bcdfghjklmnprstvwz", "aeiou", ("", "", "n", "r", "st", "ck", "l", "_")
ANSWERS = (1, 2, 3, 3, 3, 4, 4, 5, 6)

OPERATORS: tuple[tuple[Operator, float], ...] = (
    (one_number, 7.0),
    (many_numbers, 1.5),
    (swap_operator, 2.5),
    (wrap, 3.5),
    (replace, 2.5),
    (swap_statements, 0.7),
    (delete_statement, 0.7),
    (repeat_statement, 0.5),
    (cross_numbers, 1.0),
    (cross_expression, 1.0),
    (cross_statement, 0.7),
)
_CUMULATED = list(accumulate(weight for _, weight in OPERATORS))
_LONG_NUMBER = re.compile(r"-?\d*\.\d{2,}(?:e[+-]?\d+)?")


@dataclass(frozen=True)
class Corpus:
    functions: tuple[str, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What variables are called: as in the library, and as many words that nobody has seen.

        Names of the library are tokens of their own, for it trains the tokenizer too. Others are several tokens, and
        have to be copied piece by piece.
        """
        found = {name for text in self.functions for name in _locals(text)}
        known = sorted(name for name in found if len(name) <= 14)
        rng = stream(0, "names")
        return (*known, *(_unseen(rng) for _ in known))


def _unseen(rng: Generator) -> str:
    syllables = (pick(rng, CONSONANTS) + pick(rng, VOWELS) + pick(rng, ENDINGS) for _ in range(pick(rng, (1, 2, 2, 3))))
    word = "".join(syllables)
    return f"{word}s" if iskeyword(word) else word


def read_library() -> Corpus:
    """The functions of the standard library of the Python that runs this, in the order of its files."""
    root = Path(sysconfig.get_paths()["stdlib"])
    found: dict[str, None] = {}
    for path in sorted(root.rglob("*.py")):
        if not LEFT_OUT & set(path.relative_to(root).parts):
            found |= dict.fromkeys(_functions(path.read_text(errors="replace")))
    return Corpus(tuple(found))


def _functions(text: str) -> Iterator[str]:
    tree = parse(text)
    if tree is None:
        return
    lines = text.split("\n")
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.body and not node.decorator_list:
            source = textwrap.dedent("\n".join(_without_docstring(node, lines)))
            fits = MIN_CHARS <= len(source) <= MAX_CHARS and max(map(len, source.split("\n"))) <= MAX_LINE_CHARS
            if fits and source.isascii() and "\t" not in source and compiles(source):
                yield source


def _without_docstring(node: ast.FunctionDef, lines: Sequence[str]) -> list[str]:
    """The function's lines; of a docstring, the first line at most."""
    assert node.end_lineno is not None
    own = list(lines[node.lineno - 1 : node.end_lineno])
    first = node.body[0]
    is_doc = (
        isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    )
    if not is_doc or len(node.body) < 2:
        return own
    assert isinstance(first, ast.Expr)
    assert isinstance(first.value, ast.Constant)
    begin, end = first.lineno - node.lineno, (first.end_lineno or first.lineno) - node.lineno
    headline = str(first.value.value).strip().split("\n")[0]
    indent = " " * first.col_offset
    short = [f'{indent}"""{headline}"""'] if headline and "\\" not in headline and '"' not in headline else []
    return own[:begin] + short + own[end + 1 :]


def _locals(text: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.arg):
            names.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
    return names - {"self", "cls"}


# ------------------------------------------------------------------------------------ examples


@dataclass(frozen=True, slots=True)
class Example:
    view: View
    answers: tuple[Hunk, ...]


def draw_example(corpus: Corpus, rng: Generator, most_chars: int = MAX_CHARS) -> Example:
    """Draws until one comes out: some parents have nothing to edit.

    Args:
        most_chars: a parent that is longer before it is edited is not taken.
    """
    while True:
        parent = _draw_parent(corpus, rng)
        if parent.size > most_chars + len(HEAD) + len(FOOT):
            continue
        for _ in range(pick(rng, (0, 0, 1, 2, 3))):
            parent = _draw_child(Material(_sites(parent), (), _sites), rng) or parent
        others = [_draw_other(parent, rng) for _ in range(pick(rng, (0, 1, 2, 2)))]
        width = int(rng.integers(1, 13))
        wanted = pick(rng, ANSWERS)
        lines = region(parent)
        of_others = [hunks(lines, region(other)) for other in others]
        answers = _draw_answers(Material(_sites(parent), others, _sites), of_others, wanted, rng)
        if len(answers) == wanted:
            shown = tuple((_levels(width, rng), tuple(own)) for own in of_others)
            return Example(View(lines, _levels(width, rng), shown, wanted), tuple(answers))


def region(program: Program) -> tuple[str, ...]:
    """The editable lines of a program of one file and one region."""
    return next(segment.lines for segment in program.files[0].segments if segment.editable)


def _draw_answers(material: Material, of_others: Sequence[Sequence[Hunk]], wanted: int, rng: Generator) -> list[Hunk]:
    lines = region(material.sites.program)
    answers: dict[Hunk, None] = {}
    for _ in range(8 * wanted):
        theirs = pick(rng, of_others) if of_others and chance(rng, 0.2) else ()
        if theirs:
            hunk: Hunk | None = pick(rng, theirs)
        else:
            child = _draw_child(material, rng)
            made = hunks(lines, region(child)) if child else []
            hunk = made[0] if len(made) == 1 else None
        if hunk is not None and hunk.chars <= MAX_ANSWER_CHARS:
            answers[hunk] = None
            if len(answers) == wanted:
                break
    return list(answers)


def _draw_other(parent: Program, rng: Generator) -> Program:
    other = parent
    for _ in range(pick(rng, (1, 1, 2, 3))):
        other = _draw_child(Material(_sites(other), (), _sites), rng) or other
    return other


def _draw_parent(corpus: Corpus, rng: Generator) -> Program:
    texts: list[str] = []
    numeric = chance(rng, MADE_UP)
    for _ in range(pick(rng, (1, 1, 1, 2, 3))):
        if numeric:
            texts.append(draw_function(corpus.names, rng))
        else:
            text = pick(rng, corpus.functions)
            texts.append(_renamed(text, corpus.names, rng) if chance(rng, 0.5) else text)
        if sum(map(len, texts)) > MAX_CHARS:
            break
    body = "\n\n\n".join(text.strip("\n") for text in texts)
    return Program((SourceFile("seed.py", HEAD + body + FOOT),))


def _renamed(text: str, names: Sequence[str], rng: Generator) -> str:
    """The function with other names for its variables: copying must not depend on knowing the library."""
    old = sorted(_locals(text))
    given = {name: pick(rng, names) for name in old if chance(rng, 0.8)}
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    except (tokenize.TokenError, IndentationError):
        return text
    lines = text.split("\n")
    for before, token in reversed(list(zip([None, *tokens], tokens, strict=False))):
        if token.type == tokenize.NAME and token.string in given and not (before and before.string == "."):
            row, column = token.start
            line = lines[row - 1]
            lines[row - 1] = line[:column] + given[token.string] + line[column + len(token.string) :]
    renamed = "\n".join(lines)
    return renamed if compiles(renamed) and max(map(len, lines)) <= MAX_LINE_CHARS else text


def _draw_child(material: Material, rng: Generator) -> Program | None:
    """One or two operators on the parent; None when nothing came of it that compiles."""
    program = material.sites.program
    edits: list[Edit] = []
    for _ in range(pick(rng, (1, 1, 1, 2))):
        operator = OPERATORS[bisect_right(_CUMULATED, rng.random() * _CUMULATED[-1])][0]
        drawn = [_short(edit, rng) for edit in operator(material, rng)]
        if disjoint([*edits, *drawn]):
            edits += drawn
    text = splice(program.files[0].text, edits)
    changed = bool(edits) and text != program.files[0].text
    return program.replace("seed.py", text) if changed and compiles(text) else None


def _short(edit: Edit, rng: Generator) -> Edit:
    """Numbers with one to three digits that count: six are noise to whoever has to learn them."""
    digits = pick(rng, (1, 2, 2, 3))
    return edit._replace(text=_LONG_NUMBER.sub(lambda number: repr(float(f"{float(number[0]):.{digits}g}")), edit.text))


def _sites(program: Program):  # type: ignore[no-untyped-def]
    return read_sites(program, "python")


def _levels(width: int, rng: Generator) -> tuple[int, ...]:
    return tuple(rng.integers(10, size=width).tolist())

"""Edits drawn at random: each operator looks at the sites of a program and says what to write where.

An operator that finds nothing to do here returns no edits; the caller draws again. Edits of one
operator never overlap. What they make need not be sensible, only likely to compile: whether it
does is checked by the caller, and what it is worth by the evaluator.
"""

from __future__ import annotations

import ast
import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

from numpy.random import Generator

from evolve.program import Program
from policy.ast_sites import Expression, Number, Scope, Sites, Statement

T = TypeVar("T")

MAX_COPY_CHARS = 160
"""Longer expressions are not copied, so that programs grow slowly."""
MAX_VALUE = 1e9
MIN_VALUE = 1e-12
ROUND_VALUES = (0.0, 0.5, 1.0, 2.0, -1.0, 10.0)
DECADES = (1.0, 0.1, 0.01)
"""Sizes of a step from a number that does not tell its own, such as 0."""
WIDE, NARROW, FINE = 0.3, 0.03, 0.003
"""Relative steps: for finding a basin, for going down in it, and for polishing."""

_ATOMS = (ast.Name, ast.Attribute, ast.Call, ast.Subscript)
_NOT_COPIED = (
    ast.NamedExpr, ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp,
    ast.Yield, ast.YieldFrom, ast.Await, ast.Starred,
)  # fmt: skip
_NOT_MOVED = (ast.Return, ast.Break, ast.Continue)


class Edit(NamedTuple):
    """Write `text` over `[start, end)` of a file."""

    file: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """What one child is made from."""

    sites: Sites
    others: Sequence[Program]
    """Inspirations; read only when a crossover asks for them."""
    read: Callable[[Program], Sites]

    def other(self, rng: Generator) -> Sites | None:
        return self.read(pick(rng, self.others)) if self.others else None


Operator = Callable[[Material, Generator], list[Edit]]


def pick(rng: Generator, items: Sequence[T]) -> T:
    return items[int(rng.random() * len(items))]


def chance(rng: Generator, probability: float) -> bool:
    return rng.random() < probability


# ------------------------------------------------------------------------------------ numbers


def one_number(material: Material, rng: Generator) -> list[Edit]:
    """Change one number: mostly by a factor, sometimes to another sign or a round value."""
    numbers = [number for number in material.sites.numbers if not number.whole]
    if not numbers or chance(rng, 0.1):
        numbers = material.sites.numbers
    if not numbers:
        return []
    number = pick(rng, numbers)
    return _write_number(number, _changed(number, rng))


def many_numbers(material: Material, rng: Generator) -> list[Edit]:
    """Change the numbers of one list or one function together, a little."""
    if not material.sites.numbers:
        return []
    numbers = _together(pick(rng, material.sites.numbers), rng)
    typical = sum(abs(number.value) for number in numbers) / len(numbers)
    step = pick(rng, (WIDE, NARROW, NARROW, FINE))
    share = pick(rng, (2.5 / len(numbers), 0.3, 1.0))
    common = 1.0 + step * rng.normal() if chance(rng, 0.15) else None
    edits: list[Edit] = []
    for number in numbers:
        if common is not None:
            edits += _write_number(number, number.value * common)
        elif chance(rng, share):
            scale = abs(number.value) if number.value and chance(rng, 0.7) else typical * pick(rng, DECADES)
            edits += _write_number(number, number.value + step * scale * rng.normal())
    return edits


def _together(number: Number, rng: Generator) -> list[Number]:
    """The numbers of its list; of its function when it is in none, or now and then anyway."""
    numbers = [other for other in number.scope.numbers if not other.whole]
    if number.group >= 0 and chance(rng, 0.8):
        numbers = [other for other in numbers if other.group == number.group]
    return numbers or [number]


def _changed(number: Number, rng: Generator) -> float:
    value = number.value
    kind = rng.random()
    if isinstance(value, int) and (number.whole or not number.may_widen or kind < 0.6):
        if kind < 0.4:
            return value + pick(rng, (-1, 1))
        if kind < 0.5:
            return value + pick(rng, (-2, 2))
        if kind < 0.85:
            return round(value * math.exp(WIDE * rng.normal()))
        return -value if kind < 0.9 else int(pick(rng, (0, 1, 2)))
    if value == 0 or kind > 0.94:
        return value + rng.normal() * pick(rng, DECADES)
    if kind < 0.5:
        return value * math.exp(WIDE * rng.normal())
    if kind < 0.7:
        return value * (1.0 + NARROW * rng.normal())
    if kind < 0.83:
        return value * (1.0 + FINE * rng.normal())
    return -float(value) if kind < 0.88 else pick(rng, ROUND_VALUES)


def _write_number(number: Number, value: float) -> list[Edit]:
    """The edit that writes `value`, brought into range; none when it would read as before."""
    if not number.may_be_negative:
        value = abs(value)
    if isinstance(number.value, int) and not number.may_widen:
        value = round(value)
    limit = max(MAX_VALUE, abs(number.value))
    value = max(-limit, min(limit, value))
    if float(value) == float(number.value):
        return []
    return [Edit(number.file, number.start, number.end, literal(value))]


def literal(value: float) -> str:
    """Short and exact enough: six significant digits."""
    if isinstance(value, int):
        return str(value)
    return repr(float(f"{value:.6g}")) if abs(value) >= MIN_VALUE else "0.0"


# ---------------------------------------------------------------------- operators and wrapping


def swap_operator(material: Material, rng: Generator) -> list[Edit]:
    """+ for -, < for <=, min for max, sin for cos, True for False."""
    if not material.sites.swaps:
        return []
    swap = pick(rng, material.sites.swaps)
    return [Edit(swap.file, swap.start, swap.end, pick(rng, swap.choices))]


def wrap(material: Material, rng: Generator) -> list[Edit]:
    """Keep an expression and add to it: a factor, a bound, another term, a condition."""
    sites = material.sites
    targets = [e for e in sites.expressions if not e.boolean and not _is_number(e.node)]
    if not targets:
        return []
    target = pick(rng, targets)
    pool = [e for e in target.scope.home.expressions if not _is_number(e.node)]
    others = _usable(pool, target, rng, count=2)
    inner = sites.text(target)
    if len(inner) > MAX_COPY_CHARS:
        return []
    operand = _operand(inner, target.node)
    number = literal(float(f"{math.exp(rng.normal() - 0.5):.2g}"))
    module = sites.numpy[target.file]
    absolute, lower, upper = (
        (f"{module}.abs", f"{module}.minimum", f"{module}.maximum") if module else ("abs", "min", "max")
    )
    other = pick(rng, others) if others else None
    given = sites.text(other) if other else number
    factor = _operand(given, other.node) if other else number
    signed = pick(rng, ("+", "-"))
    forms = [
        f"{operand} * {number}",
        f"{operand} {signed} {number}",
        f"{operand} {signed} {number} * {factor}",
        f"{operand} {signed} {number} * {factor}",
        f"{operand} * {factor}",
        f"{operand} / (1.0 + {absolute}({given}))",
        f"{absolute}({inner})",
        f"-{operand}",
        f"{lower}({inner}, {given})",
        f"{upper}({inner}, {given})",
        f"{operand} * {operand}",
    ]
    if other:
        test = f"{factor} {pick(rng, ('<', '>'))} {number}"
        otherwise = _operand(sites.text(others[-1]), others[-1].node) if chance(rng, 0.5) else f"{operand} * {number}"
        forms.append(
            f"{module}.where({test}, {inner}, {otherwise})" if module else f"{operand} if {test} else {otherwise}"
        )
    return [_put(target, pick(rng, forms))]


def replace(material: Material, rng: Generator) -> list[Edit]:
    """Write another expression of the same function, or a part of itself, in the place of one."""
    sites = material.sites
    if not sites.expressions:
        return []
    target = pick(rng, sites.expressions)
    pool: Sequence[Expression] = target.scope.home.expressions
    if chance(rng, 0.4):
        pool = [part for part in pool if target.start <= part.start and part.end <= target.end]
    chosen = _usable(pool, target, rng)
    return [_put(target, sites.text(e), e.node) for e in chosen]


def _usable(pool: Sequence[Expression], target: Expression, rng: Generator, count: int = 1) -> list[Expression]:
    """Up to `count` of the pool that could stand at the target: of its kind, short, with known names."""
    found: list[Expression] = []
    for _ in range(4 * count if pool else 0):
        one = pick(rng, pool)
        fits = one is not target and one.boolean == target.boolean and one.end - one.start <= MAX_COPY_CHARS
        if fits and _knows_names(target, one.node):
            found.append(one)
            if len(found) == count:
                break
    return found


def _knows_names(target: Expression | Statement, node: ast.AST) -> bool:
    for part in ast.walk(node):
        if isinstance(part, _NOT_COPIED):
            return False
        if isinstance(part, ast.Name) and not target.scope.sees(part.id, target.start):
            return False
    return True


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant))


def _operand(text: str, node: ast.expr) -> str:
    return text if _is_atom(text, node) else f"({text})"


def _is_atom(text: str, node: ast.expr | None) -> bool:
    return isinstance(node, _ATOMS) or (isinstance(node, ast.Constant) and not text.startswith("-"))


def _put(target: Expression, text: str, node: ast.expr | None = None) -> Edit:
    """Write `text`, with what it was made from if it is a copy, where the target stands."""
    bare = _is_atom(text, node) or (target.bare and "\n" not in text)
    return Edit(target.file, target.start, target.end, text if bare else f"({text})")


# --------------------------------------------------------------------------------- statements


def swap_statements(material: Material, rng: Generator) -> list[Edit]:
    """Exchange two neighbours, unless the second needs a name that the first binds."""
    pairs = [pair for body in material.sites.bodies for pair in pairwise(body)]
    if not pairs:
        return []
    first, second = pick(rng, pairs)
    if isinstance(first.node, _NOT_MOVED) or isinstance(second.node, _NOT_MOVED):
        return []
    news = _binds_first(first)
    if any(isinstance(part, ast.Name) and part.id in news for part in ast.walk(second.node)):
        return []
    text = material.sites.text
    return [
        Edit(first.file, first.start, first.end, text(second)),
        Edit(second.file, second.start, second.end, text(first)),
    ]


def delete_statement(material: Material, rng: Generator) -> list[Edit]:
    """Drop a statement: never the only one of its body, a last return, or the first to bind a name."""
    body = pick(rng, material.sites.bodies) if material.sites.bodies else []
    if len(body) < 2:
        return []
    one = pick(rng, body)
    if (isinstance(one.node, ast.Return) and one is body[-1]) or _binds_first(one):
        return []
    return [Edit(one.file, one.first, one.after, "")]


def repeat_statement(material: Material, rng: Generator) -> list[Edit]:
    """Write a statement twice: one more step of whatever it does."""
    body = pick(rng, material.sites.bodies) if material.sites.bodies else []
    if not body:
        return []
    one = pick(rng, body)
    if isinstance(one.node, _NOT_MOVED) or one.end - one.start > 4 * MAX_COPY_CHARS:
        return []
    file = material.sites.program.files[one.file].text
    return [Edit(one.file, one.end, one.end, f"\n{file[one.first : one.start]}{material.sites.text(one)}")]


def _binds_first(statement: Statement) -> set[str]:
    """Names that are not bound before this statement."""
    return {name for name in _stores(statement.node) if not statement.scope.sees(name, statement.start)}


def _stores(node: ast.AST) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}


# ---------------------------------------------------------------------------------- crossover


def cross_numbers(material: Material, rng: Generator) -> list[Edit]:
    """Mix the numbers of a function, class or module with those of its namesake in inspirations.

    Number by number from either, somewhere on the line through both, or, with two inspirations,
    a step along their difference (differential evolution; Storn and Price 1997).
    """
    if not material.sites.numbers or not material.others:
        return []
    number = pick(rng, material.sites.numbers)
    numbers = number.scope.numbers
    namesakes = [_namesake(material.read(program), number) for program in material.others]
    partners = [scope for scope in namesakes if scope is not None and len(scope.numbers) == len(numbers)]
    if not partners:
        return []
    one = pick(rng, partners)
    rest = [partner for partner in partners if partner is not one]
    kind = rng.random()
    along = rng.uniform(-0.5, 1.5)
    edits: list[Edit] = []
    if kind < 0.4 and rest:
        two = pick(rng, rest)
        for mine, a, b in zip(numbers, one.numbers, two.numbers, strict=True):
            if a.value != b.value and chance(rng, 0.8):
                edits += _write_number(mine, mine.value + along * (a.value - b.value))
        return edits
    share = rng.random()
    for mine, a in zip(numbers, one.numbers, strict=True):
        if kind < 0.7:
            if chance(rng, share):
                edits += _write_number(mine, a.value)
        else:
            edits += _write_number(mine, mine.value + along * (a.value - mine.value))
    return edits


def cross_expression(material: Material, rng: Generator) -> list[Edit]:
    """Take an expression from the same function of an inspiration."""
    other = material.other(rng)
    if other is None or not material.sites.expressions:
        return []
    target = pick(rng, material.sites.expressions)
    partner = _namesake(other, target)
    chosen = _usable(partner.expressions, target, rng) if partner else []
    return [_put(target, other.text(e), e.node) for e in chosen]


def cross_statement(material: Material, rng: Generator) -> list[Edit]:
    """Take a statement of the same kind, binding the same names, from an inspiration."""
    other = material.other(rng)
    body = pick(rng, material.sites.bodies) if material.sites.bodies else []
    if other is None or not body:
        return []
    target = pick(rng, body)
    like = _likeness(target)
    name = target.scope.name
    pool = [
        one
        for body in other.bodies
        for one in body
        if one.file == target.file and one.scope.name == name and _likeness(one) == like
    ]
    if not pool:
        return []
    one = pick(rng, pool)
    known = set() if isinstance(one.node, ast.Assign | ast.AugAssign | ast.AnnAssign) else _stores(one.node)
    if not _knows_all(target.scope, target.start, [one.node], known | _stores(target.node)):
        return []
    return _graft(material.sites, target, target, other, one, one)


def cross_body(material: Material, rng: Generator) -> list[Edit]:
    """Take the whole body of a function from an inspiration."""
    other = material.other(rng)
    functions = [s for s in material.sites.scopes.values() if s.arguments and s.statements and s.statements[0].editable]
    if other is None or not functions:
        return []
    mine = pick(rng, functions)
    first, last = mine.statements[0], mine.statements[-1]
    partner = _namesake(other, first)
    if partner is None or not partner.statements or partner.arguments != mine.arguments:
        return []
    stores = {name for one in partner.statements for name in _stores(one.node)} | set(partner.bound)
    if not last.editable or not _knows_all(mine, first.start, [one.node for one in partner.statements], stores):
        return []
    return _graft(material.sites, first, last, other, partner.statements[0], partner.statements[-1])


def _namesake(other: Sites, place: Number | Expression | Statement) -> Scope | None:
    return other.scopes.get((place.file, place.scope.home.name))


def _likeness(statement: Statement) -> tuple[object, ...]:
    return type(statement.node), frozenset(_stores(statement.node))


def _knows_all(scope: Scope, offset: int, nodes: Iterable[ast.AST], known: set[str]) -> bool:
    for node in nodes:
        for part in ast.walk(node):
            if isinstance(part, ast.Name) and part.id not in known and not scope.sees(part.id, offset):
                return False
    return True


def _graft(
    sites: Sites, first: Statement, last: Statement, other: Sites, begin: Statement, end: Statement
) -> list[Edit]:
    """Write the statements `begin` to `end` of `other` over `first` to `last`, with their indentation."""
    text = other.program.files[begin.file].text
    old = text[begin.first : begin.start]
    new = sites.program.files[first.file].text[first.first : first.start]
    donated = text[begin.start : end.end]
    if old != new:
        if '"""' in donated or "'''" in donated:
            return []  # what stands inside a string is not indentation
        lines = [line.removeprefix(old) for line in donated.split("\n")]
        donated = "\n".join([lines[0], *(new + line if line.strip() else line for line in lines[1:])])
    return [Edit(first.file, first.start, last.end, donated)]


# -------------------------------------------------------------------------------------- table

OPERATORS: tuple[tuple[Operator, float], ...] = (
    (one_number, 8.0),
    (many_numbers, 4.0),
    (swap_operator, 1.5),
    (wrap, 2.5),
    (replace, 1.5),
    (swap_statements, 0.3),
    (delete_statement, 0.5),
    (repeat_statement, 0.3),
    (cross_numbers, 3.0),
    (cross_expression, 1.0),
    (cross_statement, 0.7),
    (cross_body, 0.3),
)
"""Relative frequencies. Numbers first: most steps that help a heuristic are steps of its constants."""
_CUMULATED = list(accumulate(weight for _, weight in OPERATORS))


def draw_operator(rng: Generator) -> Operator:
    return OPERATORS[bisect_right(_CUMULATED, rng.random() * _CUMULATED[-1])][0]


def disjoint(edits: Iterable[Edit]) -> bool:
    """Whether no two of them overlap or touch."""
    ordered = sorted(edits)
    return all(a.file != b.file or a.end < b.start for a, b in pairwise(ordered))


def splice(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made; words are kept apart (`return-1` never becomes `return2`)."""
    parts: list[str] = []
    done = 0
    for edit in sorted(edits):
        parts.append(text[done : edit.start])
        before, after = text[edit.start - 1 : edit.start] if edit.start else "", text[edit.end : edit.end + 1]
        if edit.text and _in_word(before) and (_in_word(edit.text[0]) or edit.text[0] == "."):
            parts.append(" ")
        parts.append(edit.text)
        if edit.text and _in_word(edit.text[-1]) and _in_word(after):
            parts.append(" ")
        done = edit.end
    return "".join([*parts, text[done:]])


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"

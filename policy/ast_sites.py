"""Where a program can be changed: its numbers, operators, expressions and statements, with their places.

Places are character offsets into the text as it stands, so whatever is not edited keeps its
formatting and its comments.
"""

from __future__ import annotations

import ast
import builtins
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from evolve.program import Program


class ScopeKind(Enum):
    MODULE = "module"
    CLASS = "class"
    FUNCTION = "function"
    INNER = "inner"  # a lambda or a comprehension


@dataclass(slots=True, eq=False)
class Scope:
    """What sees which names, and from where on; a function's scope also holds what stands in it."""

    kind: ScopeKind
    name: str
    """With the names of all around it, as in `Packer.score`; empty for a module."""
    parent: Scope | None = None
    bound: dict[str, int] = field(default_factory=dict)
    """Names bound here, and the offset from which on they are."""
    arguments: tuple[str, ...] = ()
    expressions: list[Expression] = field(default_factory=list)
    """All of them, frozen lines and inner scopes included: what other expressions may be made from."""
    numbers: list[Number] = field(default_factory=list)
    """Those that may be edited."""
    statements: list[Statement] = field(default_factory=list)
    """The body, without its docstring."""

    @property
    def home(self) -> Scope:
        """The function, class or module around it."""
        scope = self
        while scope.kind is ScopeKind.INNER and scope.parent is not None:
            scope = scope.parent
        return scope

    def sees(self, name: str, offset: int) -> bool:
        """Whether `name` is bound at `offset` of this scope, as far as the order of lines tells."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.bound and (scope.kind is not ScopeKind.CLASS or scope is self):
                later = scope.kind is ScopeKind.MODULE and self.home.kind is ScopeKind.FUNCTION
                return later or scope.bound[name] <= offset
            scope = scope.parent
        return hasattr(builtins, name)


class Number(NamedTuple):
    """A numeric literal of an editable line, with its sign."""

    file: int
    start: int
    end: int
    value: float
    scope: Scope
    group: int
    """Where the outermost list, tuple, dict or set around it begins; -1 when there is none."""
    whole: bool
    """Indices and sizes: only whole numbers make sense, and most changes break the program."""
    may_widen: bool
    may_be_negative: bool


class Expression(NamedTuple):
    """An expression that can be replaced, or copied elsewhere."""

    file: int
    start: int
    end: int
    node: ast.expr
    scope: Scope
    boolean: bool
    bare: bool
    """Whether what stands here needs no parentheses."""


class Swap(NamedTuple):
    """An operator or a name, and what can take its place."""

    file: int
    start: int
    end: int
    choices: tuple[str, ...]


class Statement(NamedTuple):
    """A statement with lines of its own."""

    file: int
    start: int
    end: int
    node: ast.stmt
    scope: Scope
    first: int
    """Where its first line begins: `text[first:start]` is the indentation."""
    after: int
    """Where the line after it begins."""
    editable: bool


@dataclass(eq=False)
class Sites:
    """Everything in a program that an edit can take hold of, in the order of the text."""

    program: Program
    python: list[bool] = field(default_factory=list)
    """For each file: whether it was read as Python, and must stay so."""
    units: list[list[int]] = field(default_factory=list)
    """For each file: where the lines of its top-level statements begin; empty unless it is Python."""
    numpy: list[str] = field(default_factory=list)
    """For each file: what it calls numpy; empty when it has no such import."""
    numbers: list[Number] = field(default_factory=list)
    expressions: list[Expression] = field(default_factory=list)
    swaps: list[Swap] = field(default_factory=list)
    bodies: list[list[Statement]] = field(default_factory=list)
    """Runs of neighbouring statements that may be edited."""
    scopes: dict[tuple[int, str], Scope] = field(default_factory=dict)
    """Functions, classes and modules by file and name; the last of a name wins, as it does at run time."""

    def text(self, place: Expression | Statement | Number) -> str:
        return self.program.files[place.file].text[place.start : place.end]

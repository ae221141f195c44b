"""Made-up numeric functions: what heuristics look like, without being any.

The standard library computes little. These have numbers, lists of them, loops and arrays in every line; they need not
make sense, only to be Python.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from numpy.random import Generator

from policy.ast_edits import chance, pick

LETTERS = tuple("abcdefghijklmnpqrstuvwxyz")
ARRAY_CALLS = (
    "np.abs",
    "np.sqrt",
    "np.exp",
    "np.log1p",
    "np.sin",
    "np.cos",
    "np.sign",
    "np.mean",
    "np.sum",
    "np.cumsum",
    "np.sort",
)
SCALAR_CALLS = (
    "abs",
    "math.sqrt",
    "math.exp",
    "math.log",
    "math.sin",
    "math.cos",
    "float",
    "int",
    "round",
    "len",
    "sum",
)
PAIR_CALLS = ("min", "max", "np.minimum", "np.maximum", "math.hypot", "math.atan2", "pow")
MAX_LINES = 16


def draw_function(names: Sequence[str], rng: Generator) -> str:
    return _Writer(names, rng).function()


def draw_number(rng: Generator) -> str:
    kind = rng.random()
    if kind < 0.3:
        return str(int(rng.integers(0, 11)))
    if kind < 0.35:
        return str(int(rng.integers(11, 1000)))
    if kind < 0.6:
        return pick(rng, ("0.0", "0.5", "1.0", "2.0", "0.1", "0.01", "1.5", "3.0", "0.25", "10.0", "1e-6", "100.0"))
    digits = pick(rng, (1, 2, 2, 3))
    return repr(float(f"{math.exp(2.0 * rng.normal() - 1.0):.{digits}g}"))


class _Writer:
    def __init__(self, names: Sequence[str], rng: Generator) -> None:
        self.names, self.rng = names, rng
        self.known: list[str] = []
        self.lines: list[str] = []
        self.arrays = chance(rng, 0.5)

    def function(self) -> str:
        rng = self.rng
        arguments = list(dict.fromkeys(self.new_name() for _ in range(pick(rng, (0, 1, 1, 2, 2, 3, 4)))))
        self.known += arguments
        self.write(0, f"def {pick(rng, self.names)}({', '.join(arguments)}):")
        if chance(rng, 0.4):
            self.write(1, f'"""{self.sentence()}"""')
        if chance(rng, 0.25):
            self.short_body()
        else:
            for _ in range(int(rng.integers(1, 7))):
                self.statement(1)
            self.write(1, f"return {self.result()}")
        return "\n".join(self.lines)

    def short_body(self) -> None:
        """Only a return: an expression, or a table of numbers."""
        rng = self.rng
        if chance(rng, 0.5):
            self.write(1, f"return {self.table()}")
        elif chance(rng, 0.3):
            self.write(1, "return {")
            for _ in range(int(rng.integers(1, 5))):
                self.write(2, f'"{pick(rng, self.names)}": {self.result()},')
            self.write(1, "}")
        else:
            self.write(1, f"return {self.expression(3)}")

    def write(self, depth: int, text: str) -> None:
        self.lines.append("    " * depth + text)

    def new_name(self) -> str:
        return pick(self.rng, LETTERS) if chance(self.rng, 0.3) else pick(self.rng, self.names)

    def sentence(self) -> str:
        words = [pick(self.rng, self.names).replace("_", " ") for _ in range(int(self.rng.integers(3, 12)))]
        return f"{' '.join(words).capitalize()}."

    def statement(self, depth: int) -> None:
        rng = self.rng
        kind = rng.random() if depth < 3 and len(self.lines) < MAX_LINES else 0.0
        if kind < 0.6 or not self.known:
            name = self.new_name()
            self.write(depth, f"{name} = {self.result()}")
            self.known.append(name)
        elif kind < 0.72:
            self.write(depth, f"{pick(rng, self.known)} {pick(rng, ('+=', '-=', '*=', '+='))} {self.expression(2)}")
        elif kind < 0.85:
            name = self.new_name()
            over = f"range({self.expression(1)})" if chance(rng, 0.6) else pick(rng, self.known)
            self.write(depth, f"for {name} in {over}:")
            self.known.append(name)
            self.block(depth + 1)
        elif kind < 0.95:
            self.write(depth, f"if {self.test()}:")
            self.block(depth + 1)
            if chance(rng, 0.3):
                self.write(depth, "else:")
                self.block(depth + 1)
        else:
            self.write(depth, f"{pick(rng, self.known)}.append({self.result()})")

    def block(self, depth: int) -> None:
        for _ in range(pick(self.rng, (1, 1, 2, 3))):
            self.statement(depth)

    def result(self) -> str:
        return self.table() if chance(self.rng, 0.12) else self.expression(int(self.rng.integers(0, 4)))

    def table(self) -> str:
        rng = self.rng
        if chance(rng, 0.2):
            return (
                "[" + ", ".join(f"[{draw_number(rng)}, {draw_number(rng)}]" for _ in range(pick(rng, (1, 2, 3)))) + "]"
            )
        numbers = [("-" if chance(rng, 0.2) else "") + draw_number(rng) for _ in range(int(rng.integers(1, 9)))]
        listed = f"[{', '.join(numbers)}]"
        return f"np.array({listed})" if self.arrays and chance(rng, 0.3) else listed

    def test(self) -> str:
        first = pick(self.rng, self.known) if self.known else self.expression(1)
        one = f"{first} {pick(self.rng, ('<', '>', '<=', '>=', '==', '!='))} {self.expression(1)}"
        return (
            f"{one} {pick(self.rng, ('and', 'or'))} {first} > {draw_number(self.rng)}"
            if chance(self.rng, 0.15)
            else one
        )

    def atom(self) -> str:
        rng = self.rng
        if not self.known or chance(rng, 0.4):
            return draw_number(rng)
        name = pick(rng, self.known)
        kind = rng.random()
        if kind < 0.12:
            index = pick(rng, (*self.known, "0", "1", "-1", ":", f"{pick(rng, self.known)} - 1"))
            return (
                f"{name}[{index}, {pick(rng, self.known)}]" if self.arrays and chance(rng, 0.3) else f"{name}[{index}]"
            )
        if kind < 0.18 and self.arrays:
            return (
                f"{name}.{pick(rng, ('mean', 'min', 'max', 'sum', 'std'))}({pick(rng, ('', '', 'axis=1', 'axis=0'))})"
            )
        return name

    def expression(self, depth: int) -> str:
        rng = self.rng
        if depth <= 0 or chance(rng, 0.15):
            return self.atom()
        kind = rng.random()
        if kind < 0.6:
            left, right = self.expression(depth - 1), self.expression(depth - 1 if chance(rng, 0.4) else 0)
            operator = pick(rng, ("+", "-", "*", "*", "/", "+", "-", "**", "%", "//"))
            return self.grouped(f"{left} {operator} {right}")
        if kind < 0.75:
            return f"{pick(rng, ARRAY_CALLS if self.arrays else SCALAR_CALLS)}({self.expression(depth - 1)})"
        if kind < 0.87:
            return f"{pick(rng, PAIR_CALLS)}({self.expression(depth - 1)}, {self.expression(0)})"
        if kind < 0.93 and self.arrays:
            return f"np.where({self.test()}, {self.expression(depth - 1)}, {self.expression(0)})"
        if kind < 0.95:
            return f"({self.expression(0)} if {self.test()} else {self.expression(0)})"
        return f"-{self.atom()}"

    def grouped(self, text: str) -> str:
        return f"({text})" if chance(self.rng, 0.3) else text

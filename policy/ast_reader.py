"""Reading a program for the places where it can be changed: one walk over its syntax tree.

Between a program and the edits drawn for it; once per program, shared by all of them. A file that
is not Python, or does not parse, has nothing but numbers.
"""

from __future__ import annotations

import ast
import re
import warnings

from evolve.program import Program, SourceFile
from policy.ast_sites import Expression, Number, Scope, ScopeKind, Sites, Statement, Swap

MAX_DEPTH = 150
"""Levels of nesting that are looked into; far below the interpreter's recursion limit, so that it never decides."""
MAX_EXACT = 1e15
"""Numbers above it are masks, hashes and identifiers: not for tuning."""

UNPARSABLE = (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError)

_NUMBER = re.compile(r"(?<![\w.])(?:\d++(?:\.\d*+)?|\.\d++)(?:[eE][+-]?\d++)?(?=[fF]?(?![\w.]))")
_REST_OF_LINE = re.compile(r"[ \t\f]*(?:#[^\n]*)?(?:\n|\Z)")
_GAP = re.compile(r"(?:[\s)\\]|#[^\n]*)*+")
"""What may stand between an operand and the operator after it."""

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_LITERALS = (ast.List, ast.Tuple, ast.Dict, ast.Set)
_UNTOUCHED = (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Raise, ast.Assert, ast.Delete, ast.Pass)
_FIXED_KEYWORDS = frozenset(
    {"axis", "dtype", "key", "out", "shape", "keepdims", "ndmin", "order", "encoding", "strict"}
)
_TAKES_CONTAINER = frozenset({"len", "enumerate", "zip", "sorted", "reversed", "list", "tuple", "set", "dict", "iter"})
_TAKES_WHOLE = frozenset({"range", "zeros", "ones", "full", "empty", "eye", "islice"})
_MAKES_WHOLE = frozenset({"int", "round", "floor", "ceil", "argmin", "argmax"})
_NOT_MOVED = (*_UNTOUCHED, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_BOOLEAN = (ast.Compare, ast.BoolOp)
_STRINGS = (ast.Constant, ast.JoinedStr)
_WHOLE_FIELDS = frozenset({"iter", "context_expr"})
"""Fields whose expression only makes sense as it is, though not all that stands in it."""
_SKIPPED_FIELDS = frozenset({"pattern", "type", "name"})
_NUMBERS = (int, float)
_BARE = (ast.Call, ast.keyword, ast.Return, ast.Assign, ast.AugAssign, ast.List)
"""Parents below which an expression on one line needs no parentheses; so does the index of a subscript."""
_MAY_WIDEN = (ast.BinOp, ast.Return, ast.List, ast.Compare, ast.UnaryOp)
"""Parents below which a whole number may become a fraction."""

_SYMBOLS: dict[type[ast.AST], tuple[str, tuple[str, ...]]] = {
    # the likeliest exchange is named more than once
    ast.Add: ("+", ("-", "-", "*")),
    ast.Sub: ("-", ("+", "+", "*", "/")),
    ast.Mult: ("*", ("/", "+", "-", "**")),
    ast.Div: ("/", ("*", "*", "-", "//")),
    ast.FloorDiv: ("//", ("/", "%", "*")),
    ast.Mod: ("%", ("//", "*", "+")),
    ast.Pow: ("**", ("*", "*", "/")),
    ast.Lt: ("<", ("<=", ">", ">=")),
    ast.LtE: ("<=", ("<", ">=", ">")),
    ast.Gt: (">", (">=", "<", "<=")),
    ast.GtE: (">=", (">", "<=", "<")),
    ast.Eq: ("==", ("!=", "<=", ">=")),
    ast.NotEq: ("!=", ("==", "<", ">")),
    ast.And: ("and", ("or",)),
    ast.Or: ("or", ("and",)),
}
_TWINS: tuple[frozenset[str], ...] = (
    frozenset({"min", "max"}),
    frozenset({"any", "all"}),
)
_MODULE_TWINS = (
    frozenset({"minimum", "maximum"}),
    frozenset({"fmin", "fmax"}),
    frozenset({"argmin", "argmax"}),
    frozenset({"floor", "ceil", "trunc"}),
    frozenset({"sin", "cos"}),
    frozenset({"sinh", "tanh"}),
    frozenset({"exp", "expm1"}),
    frozenset({"log", "log1p", "sqrt"}),
    frozenset({"zeros_like", "ones_like"}),
)
"""Families of names that can stand for each other, both in `math` or both in `numpy`."""


def read_sites(program: Program, language: str) -> Sites:
    """All sites of the editable files of a program. Never raises."""
    sites = Sites(program)
    for index, file in enumerate(program.files):
        sites.python.append(False)
        sites.units.append([])
        sites.numpy.append("")
        if not file.editable:
            continue
        tree = parse(file.text) if language.lower().startswith("python") or file.path.endswith(".py") else None
        if tree is None:
            _read_numbers(sites, index, file)
        else:
            sites.python[index] = True
            _Reader(sites, index, file).module(tree)
    return sites


def parse(text: str) -> ast.Module | None:
    if "\r" in text:  # Python ends a line there and Program does not: their line numbers would differ
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except UNPARSABLE:
        return None


def compiles(text: str) -> bool:
    """Stricter than `parse`, and no slower: also knows of `break` outside a loop and the like."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<child>", "exec", dont_inherit=True)
        return True
    except UNPARSABLE:
        return False


def _regions(file: SourceFile) -> list[int]:
    """For each line: the number of its editable region, or -1."""
    numbers: list[int] = []
    for index, segment in enumerate(file.segments):
        numbers += [index if segment.editable else -1] * len(segment.lines)
    return numbers


def _read_numbers(sites: Sites, index: int, file: SourceFile) -> None:
    scope = sites.scopes[index, ""] = Scope(ScopeKind.MODULE, "")
    offset = 0
    for line, region in zip(file.text.split("\n"), _regions(file), strict=True):
        for match in _NUMBER.finditer(line) if region >= 0 else ():
            is_whole = match[0].isdigit()
            if len(match[0]) <= 24 and abs(value := int(match[0]) if is_whole else float(match[0])) < MAX_EXACT:
                start, end = offset + match.start(), offset + match.end()
                scope.numbers.append(Number(index, start, end, value, scope, -1, is_whole, False, False))
        offset += len(line) + 1
    sites.numbers += scope.numbers


class _Reader:
    """One walk over the syntax tree of one file."""

    def __init__(self, sites: Sites, index: int, file: SourceFile) -> None:
        self.sites, self.index, self.text = sites, index, file.text
        self.regions = _regions(file)
        self.ascii = file.text.isascii()
        self.lines = [line.encode() for line in file.text.split("\n")]
        self.starts = [0]
        for line in file.text.split("\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.math: set[str] = set()
        self.scope = Scope(ScopeKind.MODULE, "")
        self.depth, self.group, self.whole = 0, -1, False
        self.numbers_only = False
        self.effect = 0  # from where on the names that the current statement binds are bound

    def module(self, tree: ast.Module) -> None:
        self.sites.scopes[self.index, ""] = self.scope
        last_line = 0
        for node in tree.body:
            line = (getattr(node, "decorator_list", None) or [node])[0].lineno
            if line > last_line:  # what follows a semicolon belongs to the statement before it
                self.sites.units[self.index].append(self.starts[line - 1])
            last_line = node.end_lineno or line
        self.scope.statements = self.body(tree.body)

    # ------------------------------------------------------------------------------- places

    def place(self, line: int, column: int) -> int:
        """From Python's line number and column, counted in UTF-8 bytes, to a character offset."""
        data = self.lines[line - 1]
        return self.starts[line - 1] + (column if data.isascii() else len(data[:column].decode()))

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        last, column = node.end_lineno, node.end_col_offset
        assert last is not None
        assert column is not None
        if self.ascii:
            return self.starts[node.lineno - 1] + node.col_offset, self.starts[last - 1] + column
        return self.place(node.lineno, node.col_offset), self.place(last, column)

    def editable(self, node: ast.expr | ast.stmt) -> bool:
        assert node.end_lineno is not None
        return self.regions[node.lineno - 1] == self.regions[node.end_lineno - 1] >= 0

    # --------------------------------------------------------------------------- statements

    def body(self, nodes: list[ast.stmt]) -> list[Statement]:
        """Read a body; returns its statements but the docstring, none if any is not just lines of its own."""
        found: list[Statement] = []
        run: list[Statement] = []
        alone = True
        for node in nodes:
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                continue
            start, end = self.span(node)
            first = self.starts[node.lineno - 1]
            rest = _REST_OF_LINE.match(self.text, end)
            if rest is None or self.text[first:start].strip() or getattr(node, "decorator_list", None):
                alone, run = False, []
            else:
                statement = Statement(self.index, start, end, node, self.scope, first, rest.end(), self.editable(node))
                found.append(statement)
                if not statement.editable or isinstance(node, _NOT_MOVED):
                    run = []
                else:
                    if not run:
                        self.sites.bodies.append(run)
                    run.append(statement)
            self.statement(node, start, end)
        return found if alone else []

    def statement(self, node: ast.stmt, start: int, end: int) -> None:
        if self.depth > MAX_DEPTH:
            return
        self.depth += 1
        match node:
            case ast.Import() | ast.ImportFrom():
                self.imports(node, end)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self.function(node, start)
            case ast.ClassDef():
                self.bind(node.name, start)
                self.enter(ScopeKind.CLASS, node.name, start)
                self.scope.statements = self.body(node.body)
                self.leave()
            case ast.If() if isinstance(node.test, ast.Compare) and _is_main(node.test):
                pass
            case ast.Expr():
                self.expression(node.value, node, site=False)
            case _ if not isinstance(node, _UNTOUCHED):
                body = getattr(node, "body", None)
                self.effect = self.span(body[0])[0] if body else end
                if isinstance(node, ast.AugAssign):
                    self.swap(node.target, node.op, "=")
                for name, value in ast.iter_fields(node):
                    if name != "annotation":
                        self.part(node, name, value)
        self.depth -= 1

    def part(self, node: ast.AST, name: str, value: object) -> None:
        """One field of a compound statement, or of a part of one."""
        if isinstance(value, ast.expr):
            self.expression(value, node, site=name not in _WHOLE_FIELDS)
        elif isinstance(value, list) and value:
            if isinstance(value[0], ast.stmt):
                self.body(value)
            elif isinstance(value[0], ast.expr):
                for item in value:
                    self.expression(item, node)
            else:  # handlers of try, items of with, cases of match
                for item in value:
                    self.effect = self.bind_part(item)
                    for inner, inner_value in ast.iter_fields(item):
                        if inner not in _SKIPPED_FIELDS:
                            self.part(item, inner, inner_value)

    def bind_part(self, item: ast.AST) -> int:
        """Bind what a handler or a case names; returns from where on."""
        body = getattr(item, "body", None)
        effect = self.span(body[0])[0] if body else self.effect
        for inner in ast.walk(item.pattern) if isinstance(item, ast.match_case) else [item]:
            for key in ("name", "rest"):
                if isinstance(name := getattr(inner, key, None), str):
                    self.bind(name, effect)
        return effect

    def imports(self, node: ast.Import | ast.ImportFrom, end: int) -> None:
        for alias in node.names:
            name = (alias.asname or alias.name).split(".")[0]
            self.bind(name, end)
            if isinstance(node, ast.Import) and alias.name in {"math", "numpy"}:
                self.math.add(name)
                if alias.name == "numpy" and self.scope.kind is ScopeKind.MODULE:
                    self.sites.numpy[self.index] = name

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, start: int) -> None:
        self.bind(node.name, start)
        self.defaults(node.args)
        self.enter(ScopeKind.FUNCTION, node.name, start, node.args)
        self.scope.statements = self.body(node.body)
        self.leave()

    def defaults(self, arguments: ast.arguments) -> None:
        """Defaults are evaluated elsewhere than the body: their numbers may change, nothing else."""
        was, self.numbers_only = self.numbers_only, True
        for default in (*arguments.defaults, *arguments.kw_defaults):
            if default is not None:
                self.expression(default, arguments)
        self.numbers_only = was

    # ------------------------------------------------------------------------------- scopes

    def enter(self, kind: ScopeKind, name: str, start: int, arguments: ast.arguments | None = None) -> None:
        full = f"{self.scope.name}.{name}".lstrip(".")
        self.scope = Scope(kind, full, self.scope)
        if kind is not ScopeKind.INNER:
            self.sites.scopes[self.index, full] = self.scope
        if arguments is not None:
            every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
            self.scope.arguments = tuple(argument.arg for argument in every if argument is not None)
            for argument in self.scope.arguments:
                self.bind(argument, start)

    def leave(self) -> None:
        assert self.scope.parent is not None
        self.scope = self.scope.parent

    def bind(self, name: str, offset: int) -> None:
        self.scope.bound.setdefault(name, offset)

    # -------------------------------------------------------------------------- expressions

    def expression(self, node: ast.expr, parent: ast.AST, *, site: bool = True) -> None:
        """Record an expression (unless it only makes sense as it is) and what stands in it."""
        if self.depth > MAX_DEPTH:
            return
        kind = type(node)
        if kind is ast.Constant:
            self.constant(node, parent, site=site)
            return
        if kind is ast.Name:
            assert isinstance(node, ast.Name)
            if isinstance(node.ctx, ast.Store):
                self.bind(node.id, self.effect)
            elif site:
                self.record(node, parent)
            return
        if kind is ast.JoinedStr:
            return  # its inner nodes have no usable positions before Python 3.12
        self.depth += 1
        group, whole = self.group, self.whole
        match node:
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
                self.constant(node, parent, site=site)
            case ast.Attribute():
                if site and isinstance(node.ctx, ast.Load):
                    self.record(node, parent)
                if not _is_dotted(node.value):
                    self.expression(node.value, node)
            case ast.Call():
                if site:
                    self.record(node, parent)
                self.call(node)
            case ast.Subscript():
                if site and isinstance(node.ctx, ast.Load):
                    self.record(node, parent)
                if not _is_dotted(node.value):
                    self.expression(node.value, node)
                self.whole = True
                for item in node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]:
                    self.expression(item, node)
            case ast.BinOp() | ast.Compare() | ast.BoolOp() | ast.UnaryOp() | ast.IfExp():
                if site:
                    self.record(node, parent)
                self.operators(node)
                self.children(node)
            case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
                self.comprehension(node)
            case ast.Lambda():
                self.defaults(node.args)
                self.enter(ScopeKind.INNER, "", self.span(node)[0], node.args)
                self.expression(node.body, node)
                self.leave()
            case ast.NamedExpr():
                self.expression(node.value, node)
                self.scope.home.bound.setdefault(node.target.id, self.span(node)[1])
            case ast.Starred():
                self.expression(node.value, node, site=False)
            case _:
                if (
                    self.group < 0
                    and isinstance(node, _LITERALS)
                    and isinstance(getattr(node, "ctx", None), ast.Load | None)
                ):
                    self.group = self.span(node)[0]
                self.children(node)
        self.group, self.whole = group, whole
        self.depth -= 1

    def children(self, node: ast.expr) -> None:
        for name in node._fields:
            value = getattr(node, name)
            for child in value if isinstance(value, list) else (value,):
                if isinstance(child, ast.expr):
                    self.expression(child, node)

    def comprehension(self, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> None:
        effect, self.effect = self.effect, self.span(node)[0]
        self.enter(ScopeKind.INNER, "", self.effect)
        for generator in node.generators:
            self.expression(generator.target, generator)
            self.expression(generator.iter, generator, site=False)
            for test in generator.ifs:
                self.expression(test, generator)
        self.children(node)
        self.leave()
        self.effect = effect

    def call(self, node: ast.Call) -> None:
        function = node.func
        name = function.id if isinstance(function, ast.Name) else ""
        if isinstance(function, ast.Attribute):
            name = function.attr
            if not _is_dotted(function.value):
                self.expression(function.value, function)
        elif not name:
            self.expression(function, node, site=False)
        self.rename(function, name)
        self.whole = name in _TAKES_WHOLE or (self.whole and name not in _MAKES_WHOLE)
        for argument in node.args:
            self.expression(argument, node, site=not (name in _TAKES_CONTAINER and isinstance(argument, ast.Name)))
        for keyword in node.keywords:
            if keyword.arg not in _FIXED_KEYWORDS:
                self.expression(keyword.value, keyword, site=keyword.arg is not None)

    # ------------------------------------------------------------------------------- records

    def record(self, node: ast.expr, parent: ast.AST) -> None:
        if self.numbers_only or self.whole:
            return
        start, end = self.span(node)
        enclosed = self.text[start - 1 : start] == "(" and self.text[end : end + 1] == ")"
        is_index = isinstance(parent, ast.Subscript) and node is parent.slice
        bare = enclosed or is_index or isinstance(parent, _BARE)
        boolean = isinstance(node, _BOOLEAN) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not))
        expression = Expression(self.index, start, end, node, self.scope, boolean, bare)
        self.scope.home.expressions.append(expression)
        if self.editable(node):
            self.sites.expressions.append(expression)

    def constant(self, node: ast.expr, parent: ast.AST, *, site: bool) -> None:
        sign, literal = (-1, node.operand) if isinstance(node, ast.UnaryOp) else (1, node)
        assert isinstance(literal, ast.Constant)
        value = literal.value
        if isinstance(value, bool):
            if sign > 0 and self.editable(node):
                self.sites.swaps.append(Swap(self.index, *self.span(node), (str(not value),)))
        elif isinstance(value, _NUMBERS) and abs(value) < MAX_EXACT:
            if site:
                self.record(node, parent)
            if self.editable(node):
                widen = isinstance(parent, _MAY_WIDEN) and not self.whole
                whole = self.whole and isinstance(value, int)
                # -2 ** x is -(2 ** x), and 2.0.hex is not -2.0.hex
                is_base = isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Pow) and node is parent.left
                negative = sign < 0 or not (is_base or isinstance(parent, ast.Attribute))
                home, (start, end) = self.scope.home, self.span(node)
                number = Number(self.index, start, end, sign * value, home, self.group, whole, widen, negative)
                home.numbers.append(number)
                self.sites.numbers.append(number)

    def operators(self, node: ast.BinOp | ast.Compare | ast.BoolOp | ast.UnaryOp | ast.IfExp) -> None:
        match node:
            case ast.BinOp(left=left, op=op):
                if not (isinstance(left, _STRINGS) and not _is_number(left)):
                    self.swap(left, op)
            case ast.Compare(left=left, ops=ops, comparators=comparators):
                for operand, compare in zip([left, *comparators], ops, strict=False):
                    self.swap(operand, compare)
            case ast.BoolOp(op=op, values=values):
                for value in values[:-1]:
                    self.swap(value, op)

    def swap(self, before: ast.expr, op: ast.AST, suffix: str = "") -> None:
        """Record the operator after the operand `before`; `suffix` is the = of +=."""
        symbol, choices = _SYMBOLS.get(type(op), ("", ()))
        gap = _GAP.match(self.text, self.span(before)[1])
        if not symbol or gap is None or self.numbers_only:
            return
        start = gap.end()
        end = start + len(symbol)
        line = self.text.count("\n", self.starts[before.lineno - 1], start) + before.lineno
        if self.text.startswith(symbol + suffix, start) and self.regions[line - 1] >= 0:
            self.sites.swaps.append(Swap(self.index, start, end, choices))

    def rename(self, function: ast.expr, name: str) -> None:
        of_module = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") in self.math
        for family in _MODULE_TWINS if of_module else _TWINS:
            if name in family and self.editable(function) and not self.numbers_only:
                end = self.span(function)[1]
                place = (self.index, end - len(name), end)
                self.sites.swaps.append(Swap(*place, tuple(sorted(family - {name}))))


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, _NUMBERS)


def _is_dotted(node: ast.expr) -> bool:
    """Names and names of names (`self.bins`, `np.random`): exchanged whole, or not at all."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name)


def _is_main(test: ast.Compare) -> bool:
    return isinstance(test.left, ast.Name) and test.left.id == "__name__"

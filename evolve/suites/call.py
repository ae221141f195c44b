"""In the candidate's box, beside `solution.py`: calls what it defines with arguments of any built-in type.

The judge imports `pack` and `unpack`, too: what crosses between the two is plain data, which knows no tuples or sets.
"""

import importlib
import io
import runpy
import sys
from typing import Any


def call(target: str = "", args: Any = (), kwargs: Any = None, stdin: str | None = None) -> Any:
    """What `target`, a function or the method of a class, returns; given stdin, what the solution prints."""
    if stdin is not None:
        return _printed(stdin)
    found: Any = importlib.import_module("solution")
    *owner, name = target.split(".")
    if owner:
        found = getattr(found, owner[0])()
    return pack(getattr(found, name)(*unpack(args), **unpack(kwargs or {"__dict__": []})))


def _printed(stdin: str) -> str:
    """The standard output of the solution as a program of its own."""
    before, out = (sys.stdin, sys.stdout), io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    sys.stdin, sys.stdout = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8"), out
    try:
        runpy.run_module("solution", run_name="__main__")
    except SystemExit as ended:
        if ended.code not in (None, 0):
            raise
    finally:
        sys.stdin, sys.stdout = before
    return out.buffer.getvalue().decode()


def pack(value: Any) -> Any:
    """Lists, numbers and texts as they are; what plain data cannot tell from them under a name of its own."""
    if isinstance(value, dict):
        return {"__dict__": [[pack(key), pack(item)] for key, item in value.items()]}
    if isinstance(value, list):
        return [pack(item) for item in value]
    for name, kind in (("__tuple__", tuple), ("__set__", set | frozenset)):
        if isinstance(value, kind):
            return {name: [pack(item) for item in value]}
    if isinstance(value, complex):
        return {"__complex__": [pack(value.real), pack(value.imag)]}
    if isinstance(value, float) and not abs(value) < float("inf"):
        return {"__float__": repr(value)}
    if isinstance(value, int) and value.bit_length() > 64:
        return {"__int__": hex(value)}
    return value


def unpack(value: Any) -> Any:
    """Raises: TypeError, ValueError: not what `pack` makes."""
    if isinstance(value, list):
        return [unpack(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((name, inside),) = value.items()
    if name == "__float__":
        return float(inside)
    if name == "__int__":
        return int(inside, 16)
    items = [unpack(item) for item in inside]
    if name == "__complex__":
        return complex(*items)
    return {"__dict__": dict, "__tuple__": tuple, "__set__": set}[name](items)

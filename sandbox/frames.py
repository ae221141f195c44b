"""The one thing that crosses between processes: a length-prefixed frame of JSON and arrays.

    u32 size of all that follows | u32 size of the JSON | JSON | array bytes, one after the other

No pickle, no code, no references. Sizes are checked before anything is allocated. This file is
also loaded inside the box, beside candidates, so it imports the standard library only, and numpy
when a frame holds an array.
"""

import json
import math
import struct
import sys
from typing import Any

HEADER = struct.Struct("!II")
MAX_DEPTH = 64
MAX_DIGITS = 40
ARRAY = "__array__"
# Nothing that can hold an object, and no long double: it differs between machines, and some of its bits are no number.
DTYPES = frozenset(["|b1", "|i1", "<i2", "<i4", "<i8", "|u1", "<u2", "<u4", "<u8", "<f2", "<f4", "<f8", "<c8", "<c16"])


class FrameError(ValueError):
    """A value cannot be sent, or received bytes are not a frame."""


def encode(value: Any, limit: int) -> bytes:
    """One frame. `limit` is the most bytes it may have.

    Raises:
        FrameError: a type that is not plain data, a number that is not finite, or too many bytes.
    """
    buffers: list[bytes] = []
    try:
        plain = _plain(value, buffers, limit, 0)
        # As UTF-8 and not escaped: half a surrogate pair is no text, and is refused here rather than by the database.
        text = json.dumps(plain, allow_nan=False, ensure_ascii=False, separators=(",", ":")).encode()
    except (RecursionError, UnicodeEncodeError) as error:
        raise FrameError(f"not plain data: {type(error).__name__}") from None
    body = HEADER.size - 4 + len(text) + sum(map(len, buffers))
    if body + 4 > limit:
        raise FrameError(f"{body + 4} bytes, and {limit} are allowed")
    return b"".join([HEADER.pack(body, len(text)), text, *buffers])


def decode(frame: bytes) -> Any:
    """The value of one whole frame (header included). Arrays are new and writable.

    Raises:
        FrameError: for anything that `encode` would not have produced.
    """
    if len(frame) < HEADER.size:
        raise FrameError("shorter than its header")
    size, text_size = HEADER.unpack_from(frame)
    if size != len(frame) - 4 or text_size > len(frame) - HEADER.size:
        raise FrameError("its sizes do not agree")
    buffers = memoryview(frame)[HEADER.size + text_size :]
    try:
        text = frame[HEADER.size : HEADER.size + text_size].decode()
        value = json.loads(
            text,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            parse_int=_short_int,
            object_pairs_hook=_unique_keys,
        )
        if "\\u" in text:
            json.dumps(value, ensure_ascii=False).encode()  # an escape may hide half a surrogate pair
        value, used = _restored(value, buffers, 0, 0)
    except (UnicodeError, json.JSONDecodeError, RecursionError) as error:
        raise FrameError(f"not JSON: {type(error).__name__}") from None
    if used != len(buffers):
        raise FrameError(f"{len(buffers) - used} bytes belong to no array")
    return value


def expected(header: bytes, limit: int) -> int:
    """Bytes still to come after the first four of a frame.

    Raises:
        FrameError: more than `limit` in all.
    """
    (size,) = struct.unpack("!I", header)
    if size + 4 > limit:
        raise FrameError(f"{size + 4} bytes, and {limit} are allowed")
    return int(size)


def _plain(value: Any, buffers: list[bytes], limit: int, depth: int) -> Any:
    """`value` with arrays moved into `buffers`; exact types only, so that no subclass can play tricks."""
    if depth > MAX_DEPTH:
        raise FrameError(f"nested deeper than {MAX_DEPTH}")
    kind = type(value)
    if kind in (str, bool, type(None)):
        return value
    if kind is int:
        if value.bit_length() > 128:
            raise FrameError("an integer of more than 128 bits")
        return value
    if kind is float:
        if not math.isfinite(value):
            raise FrameError(f"the number {value}")
        return value
    if kind in (list, tuple):
        return [_plain(item, buffers, limit, depth + 1) for item in value]
    if kind is dict:
        if not all(type(key) is str for key in value) or ARRAY in value:
            raise FrameError("a dict with a key that is not plain text")
        return {key: _plain(item, buffers, limit, depth + 1) for key, item in value.items()}
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.generic) and type(item := value.item()) in (bool, int, float, str):
        return _plain(item, buffers, limit, depth + 1)
    if numpy is not None and kind is numpy.ndarray:
        dtype = value.dtype.newbyteorder("<")
        if dtype.str not in DTYPES:
            raise FrameError(f"an array of {value.dtype}")
        if value.nbytes > limit:
            raise FrameError(f"{value.nbytes} bytes, and {limit} are allowed")
        _refuse_odd_bits(value)
        buffers.append(value.astype(dtype, order="C", copy=False).tobytes())
        return {ARRAY: [dtype.str, list(value.shape)]}
    raise FrameError(f"a {kind.__name__}; only numbers, text, lists, dicts and numeric arrays can be returned")


def _restored(value: Any, buffers: memoryview, used: int, depth: int) -> tuple[Any, int]:
    """`value` with arrays put back, and how many bytes of `buffers` they took so far."""
    if depth > MAX_DEPTH:
        raise FrameError(f"nested deeper than {MAX_DEPTH}")
    if type(value) is list:
        for n, item in enumerate(value):
            if type(item) in (list, dict):
                value[n], used = _restored(item, buffers, used, depth + 1)
    elif type(value) is dict:
        if ARRAY in value:
            return _array(value, buffers, used)
        for key, item in value.items():
            if type(item) in (list, dict):
                value[key], used = _restored(item, buffers, used, depth + 1)
    return value, used


def _array(value: dict[str, Any], buffers: memoryview, used: int) -> tuple[Any, int]:
    import numpy as np

    try:
        ((name, shape),) = value.values()
    except (TypeError, ValueError):
        raise FrameError("a malformed array") from None
    if type(name) is not str or name not in DTYPES:
        raise FrameError(f"an array of {str(name)[:20]}")
    if type(shape) is not list or len(shape) > 32 or not all(type(n) is int and n >= 0 for n in shape):
        raise FrameError("an array with a malformed shape")
    dtype = np.dtype(name)
    size = math.prod(shape) * dtype.itemsize
    if size > len(buffers) - used:
        raise FrameError("an array with fewer bytes than its shape says")
    try:
        array = np.frombuffer(buffers[used : used + size], dtype=dtype).reshape(shape).copy()
    except (ValueError, OverflowError):
        raise FrameError("an array with a malformed shape") from None  # (0, 10**30): no bytes, and yet too large
    _refuse_odd_bits(array)
    return array, used + size


def _refuse_odd_bits(array: Any) -> None:
    import numpy as np

    if array.dtype.kind in "fc" and not np.isfinite(array).all():
        raise FrameError("an array with a number that is not finite")
    if array.dtype.kind == "b" and (array.view(np.uint8) > 1).any():
        raise FrameError("an array with a bool that is neither True nor False")  # numpy would count it as 2 or more


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise FrameError(f"the number {text[:20]}")
    return number


def _short_int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise FrameError(f"an integer of {len(text)} digits")
    number = int(text)
    if number.bit_length() > 128:
        raise FrameError("an integer of more than 128 bits")
    return number


def _refuse_constant(text: str) -> float:
    raise FrameError(f"the number {text}")


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise FrameError("a dict with the same key twice")
    return value

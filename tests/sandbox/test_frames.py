"""Frames: what goes in comes out the same, and nothing else can come out or be made to go in."""

from __future__ import annotations

import json
import math
import struct
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from sandbox import frames
from sandbox.frames import FrameError

LIMIT = 1 << 20
unhurried = settings(deadline=None)  # other processes use this machine too

numbers = st.integers(-(2**128) + 1, 2**128 - 1) | st.floats(allow_nan=False, allow_infinity=False)
text = st.text(st.characters(exclude_categories=["Cs"]))
keys = text.filter(lambda key: key != frames.ARRAY)
leaves = st.none() | st.booleans() | numbers | text
plain_data = st.recursive(leaves, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(keys, inner, max_size=5))
dtypes = (
    st.sampled_from(["?", "f2", "f4", "f8", "c8", "c16"])
    | arrays.integer_dtypes(endianness="?")
    | arrays.unsigned_integer_dtypes(endianness="?")
    | arrays.floating_dtypes(endianness="?", sizes=(16, 32, 64))
    | arrays.complex_number_dtypes(endianness="?", sizes=(64, 128))
).map(lambda dtype: np.dtype(dtype))
shapes = arrays.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)
numpy_arrays = st.tuples(dtypes, shapes).flatmap(
    lambda it: arrays.arrays(*it, elements=arrays.from_dtype(it[0], allow_nan=False, allow_infinity=False))
)


def frame_of(json_text: str | bytes, buffers: bytes = b"") -> bytes:
    """A frame with sizes that agree, whatever its JSON is."""
    data = json_text.encode() if isinstance(json_text, str) else json_text
    return struct.pack("!II", 4 + len(data) + len(buffers), len(data)) + data + buffers


def frame_of_array(dtype: object, shape: object, buffers: bytes = b"") -> bytes:
    return frame_of(json.dumps({frames.ARRAY: [dtype, shape]}), buffers)


# ------------------------------------------------------------------------------------ the inverse


@unhurried
@given(plain_data)
def test_plain_data_comes_out_as_it_went_in(value: Any) -> None:
    """Types too: True is not 1, and -0.0 is not 0."""
    assert repr(frames.decode(frames.encode(value, LIMIT))) == repr(value)


@unhurried
@given(numpy_arrays)
def test_an_array_of_every_kind_shape_and_byte_order_comes_out_with_its_bits(array: np.ndarray) -> None:
    again = frames.decode(frames.encode(array, LIMIT))

    assert again.dtype == array.dtype.newbyteorder("<")
    assert again.shape == array.shape
    assert again.tobytes() == array.astype(again.dtype).tobytes()


@pytest.mark.parametrize(
    "view",
    [
        np.arange(24.0).reshape(4, 6)[::2, 1::3],
        np.arange(24.0).reshape(4, 6).T,
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.arange(5)[::-1],
        np.broadcast_to(np.float32(2.5), (3, 3)),
        np.array([True, False])[::-1],
    ],
    ids=["strided", "transposed", "fortran", "reversed", "broadcast", "bools"],
)
def test_an_array_that_is_not_contiguous_arrives_in_order_and_writable(view: np.ndarray) -> None:
    again = frames.decode(frames.encode({"a": [view]}, LIMIT))["a"][0]

    np.testing.assert_array_equal(again, view)
    again[...] = 0


def test_arrays_keep_their_places_among_other_data() -> None:
    value = {"b": [np.arange(3), {"x": np.float64(1.5)}], "a": np.ones((2, 0)), "c": (1, np.zeros(()))}

    again = frames.decode(frames.encode(value, LIMIT))

    assert list(again) == ["b", "a", "c"]
    np.testing.assert_array_equal(again["b"][0], [0, 1, 2])
    assert again["a"].shape == (2, 0)
    assert again["c"][1].shape == ()


@pytest.mark.parametrize(
    ("scalar", "expected"),
    [
        (np.float64(0.1), 0.1),
        (np.float32(0.5), 0.5),
        (np.int8(-3), -3),
        (np.uint64(2**64 - 1), 2**64 - 1),
        (np.bool_(True), True),
        (np.str_("text"), "text"),
    ],
)
def test_a_numpy_scalar_becomes_the_plain_number(scalar: Any, expected: object) -> None:
    again = frames.decode(frames.encode(scalar, LIMIT))

    assert again == expected
    assert type(again) is type(expected)


# ------------------------------------------------------------------------------ arbitrary bytes


def decoded_or_refused(frame: bytes) -> None:
    """A value that `encode` would take back, or a FrameError; nothing else may happen."""
    try:
        value = frames.decode(frame)
    except FrameError:
        return
    frames.encode(value, 16 * LIMIT)


@unhurried
@given(st.binary(max_size=200))
def test_arbitrary_bytes_are_a_value_or_refused(data: bytes) -> None:
    decoded_or_refused(data)
    decoded_or_refused(frame_of(data))


@unhurried
@given(st.data())
def test_a_damaged_frame_is_a_value_or_refused(data: st.DataObject) -> None:
    frame = bytearray(frames.encode(data.draw(st.lists(plain_data | numpy_arrays, max_size=3)), LIMIT))
    for _ in range(data.draw(st.integers(1, 4))):
        frame[data.draw(st.integers(0, len(frame) - 1))] = data.draw(st.integers(0, 255))
    decoded_or_refused(bytes(frame))
    decoded_or_refused(bytes(frame[: data.draw(st.integers(0, len(frame)))]))


json_leaves = st.none() | st.integers() | st.floats() | st.text() | st.sampled_from(["<f8", "|b1", "|O", "a", "i4,i4"])
json_values = st.recursive(json_leaves, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8)


@unhurried
@given(st.one_of(json_values, st.tuples(st.sampled_from([*frames.DTYPES, "O", "<f16"]), json_values)), st.binary())
def test_a_made_up_array_is_a_value_or_refused(claim: Any, buffers: bytes) -> None:
    decoded_or_refused(frame_of(json.dumps({frames.ARRAY: claim}), buffers))


@unhurried
@given(st.lists(st.integers(0, 2**70) | st.integers(0, 3), max_size=40), st.binary(max_size=64))
def test_a_made_up_shape_is_a_value_or_refused(shape: list[int], buffers: bytes) -> None:
    decoded_or_refused(frame_of_array("<f8", shape, buffers))


@pytest.mark.parametrize(
    "frame",
    [
        frame_of_array("<f8", [2**40]),
        frame_of_array("<f8", [2**20, 2**20, 2**20], b"12345678"),
        frame_of_array("<f8", [0, 10**30]),
        frame_of_array("|b1", [2**62, 2**62]),
        frame_of("[" * 500_000),
        frame_of("[" * 250_000 + "]" * 250_000),
        frame_of('{"a":' * 200_000),
        frame_of("1" * 1_000_000),
        frame_of("0." + "1" * 1_000_000 + "e999"),
        struct.pack("!II", 2**32 - 1, 2**32 - 1),
    ],
    ids=["array", "cube", "empty but wide", "bools", "[", "[]", "{", "digits", "decimals", "header"],
)
def test_a_lying_frame_costs_no_more_memory_than_it_has_bytes(frame: bytes) -> None:
    """A few copies of the frame itself; never what it claims to hold."""
    tracemalloc.start()
    try:
        with pytest.raises(FrameError):
            frames.decode(frame)
        assert tracemalloc.get_traced_memory()[1] < 16 * len(frame) + (1 << 20)
    finally:
        tracemalloc.stop()


@unhurried
@given(st.integers(4, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_the_size_is_checked_before_anything_is_read(limit: int, size: int) -> None:
    header = struct.pack("!I", size)
    if size + 4 <= limit:
        assert frames.expected(header, limit) == size
    else:
        with pytest.raises(FrameError, match=f"{limit} are allowed"):
            frames.expected(header, limit)


# ---------------------------------------------------------------------------------- what is refused


class LyingFloat(float):
    def __lt__(self, other: object) -> bool:
        return True


class LyingInt(int):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


class LyingText(str):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


class LyingDict(dict[str, Any]):
    def __getitem__(self, key: str) -> Any:
        return 9


class LyingList(list[Any]):
    def __len__(self) -> int:
        return 3


class LyingArray(np.ndarray):
    pass


class LyingScalar(np.float64):
    def item(self, *args: object) -> Any:
        return LyingFloat(1.0)


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def endless() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        2**128,
        -(2**128),
        10**100_000,
        1j,
        b"bytes",
        bytearray(b"bytes"),
        {1, 2},
        {1: "a number as key"},
        {LyingText("key"): 1},
        {frames.ARRAY: ["<f8", [1]]},
        "half a pair: \ud800",
        {"\udfff": 1},
        object(),
        len,
        np,
        LyingFloat(1.0),
        LyingInt(1),
        LyingText("text"),
        LyingDict(a=1),
        LyingList([1]),
        LyingScalar(1.0),
        np.zeros(3).view(LyingArray),
        np.array([object()]),
        np.array(["text"]),
        np.array([b"bytes"]),
        np.array(["2020-01-01"], dtype="M8[D]"),
        np.zeros(2, dtype=[("a", "f8")]),
        np.zeros(2, dtype=np.longdouble),
        np.ma.masked_array([1.0], mask=[True]),
        np.array([1.0, np.nan]),
        np.array([np.inf], dtype=np.float16),
        np.array([complex(0, np.nan)]),
        np.array([2, 255], dtype=np.uint8).view(bool),
        np.float32(np.nan),
        np.complex128(1),
        np.longdouble(1),
        np.datetime64("2020-01-01"),
        np.void(b"12"),
        nested(frames.MAX_DEPTH + 1),
        nested(100_000),
        endless(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_not_plain_and_finite_cannot_be_sent(value: object) -> None:
    """Exact types only: a subclass may bring arithmetic of its own."""
    with pytest.raises(FrameError):
        frames.encode(value, LIMIT)
    with pytest.raises(FrameError):
        frames.encode({"deeper": [value]}, LIMIT)


@pytest.mark.parametrize(
    "frame",
    [
        frame_of("NaN"),
        frame_of("Infinity"),
        frame_of("[-Infinity]"),
        frame_of("1e999"),
        frame_of("-1e999"),
        frame_of("1" * 41),
        frame_of("[" + "1" * 100_000 + "]"),
        frame_of('{"a":1,"a":2}'),
        frame_of('{"a":1,"\\u0061":2}'),
        frame_of("9" * 40),
        frame_of("[" * 66 + "]" * 66),
        frame_of("[" * 100 + "]" * 100),
        frame_of(""),
        frame_of("1 2"),
        frame_of("{'a':1}"),
        frame_of('"\\ud800"'),
        frame_of(b'"\xed\xa0\x80"'),
        frame_of(b'"\xff"'),
        frame_of('"a"'.encode("utf-16")),
        frame_of(b"\xef\xbb\xbf1"),
        frame_of("1", b"stray"),
        frame_of_array("|O", [1], b"12345678"),
        frame_of_array("O", [0]),
        frame_of_array("<U1", [1], b"1234"),
        frame_of_array("|S4", [1], b"1234"),
        frame_of_array("|V4", [1], b"1234"),
        frame_of_array("<M8[D]", [1], b"12345678"),
        frame_of_array("i4,i4", [1], b"12345678"),
        frame_of_array("<f16", [1], bytes.fromhex("0000000000000000ff3f000000000000")),
        frame_of_array(">f8", [1], b"12345678"),
        frame_of_array(None, [0]),
        frame_of_array(["<f8"], [0]),
        frame_of_array("<f8", [2], b"12345678"),
        frame_of_array("<f8", [1], b"1234567"),
        frame_of_array("<f8", [1], b"123456789"),
        frame_of_array("<f8", [-1], b"12345678"),
        frame_of_array("<f8", [True], b"12345678"),
        frame_of_array("<f8", [1.0], b"12345678"),
        frame_of_array("<f8", ["1"], b"12345678"),
        frame_of_array("<f8", 1, b"12345678"),
        frame_of_array("<f8", [1] * 33, b"12345678"),
        frame_of_array("<f8", [0, 2**62, 2**62]),
        frame_of_array("<f8", [1], struct.pack("<d", math.nan)),
        frame_of_array("<c8", [1], struct.pack("<ff", 0.0, math.inf)),
        frame_of_array("|b1", [2], b"\x01\x02"),
        frame_of(json.dumps({frames.ARRAY: ["<f8", [0]], "more": 1})),
        frame_of(json.dumps({frames.ARRAY: "ab"})),
        frame_of(json.dumps({frames.ARRAY: {"<f8": 1, "b": 2}})),
        frame_of(json.dumps({frames.ARRAY: []})),
        frame_of("1")[:-1],
        frame_of("1") + b" ",
        struct.pack("!II", 5, 9) + b"1",
        b"",
        b"\x00\x00\x00\x00",
        b"\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x04true\x85R.",
    ],
)
def test_what_encode_would_not_have_made_is_refused(frame: bytes) -> None:
    with pytest.raises(FrameError):
        frames.decode(frame)


@unhurried
@given(plain_data | numpy_arrays)
def test_a_frame_is_as_large_as_it_says_and_never_over_the_limit(value: Any) -> None:
    frame = frames.encode(value, LIMIT)

    assert frames.expected(frame[:4], len(frame)) == len(frame) - 4
    assert frames.encode(value, len(frame)) == frame
    with pytest.raises(FrameError, match="are allowed"):
        frames.encode(value, len(frame) - 1)


def test_an_array_over_the_limit_is_refused_before_it_is_copied() -> None:
    """A terabyte that takes eight bytes here."""
    with pytest.raises(FrameError, match="are allowed"):
        frames.encode(np.broadcast_to(1.0, (1 << 37,)), LIMIT)

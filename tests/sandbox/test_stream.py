"""The stream that a container speaks: whatever comes is messages or is refused, in bounded memory."""

from __future__ import annotations

import itertools
import os
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import stream
from sandbox.stream import Inbox, Outbox, StreamError, message

unhurried = settings(deadline=None)
messages = st.lists(st.tuples(st.binary(min_size=1, max_size=1), st.binary(max_size=200)), max_size=8)


@unhurried
@given(messages, st.lists(st.integers(0, 2000), max_size=8))
def test_messages_come_out_as_they_went_in_however_the_stream_is_cut(
    sent: list[tuple[bytes, bytes]], cuts: list[int]
) -> None:
    whole, inbox = b"".join(message(*one) for one in sent), Inbox()
    edges = [0, *sorted(min(cut, len(whole)) for cut in cuts), len(whole)]

    heard = [one for start, end in itertools.pairwise(edges) for one in inbox.feed(whole[start:end])]

    assert heard == sent


@unhurried
@given(st.lists(st.binary(max_size=300), max_size=5))
def test_arbitrary_bytes_are_messages_or_refused(parts: list[bytes]) -> None:
    inbox = Inbox()
    try:
        for part in parts:
            assert all(len(payload) <= stream.PAYLOAD_LIMIT for _, payload in inbox.feed(part))
    except StreamError:
        pass


def test_the_size_of_a_message_is_checked_before_it_is_waited_for() -> None:
    tracemalloc.start()
    try:
        with pytest.raises(StreamError, match="4294967295 bytes, and 1048576 are allowed"):
            list(Inbox().feed(b"D\xff\xff\xff\xff"))
        assert tracemalloc.get_traced_memory()[1] < 1 << 16
    finally:
        tracemalloc.stop()


def test_what_a_full_pipe_does_not_take_is_kept_in_order() -> None:
    mine, theirs = os.pipe()
    outbox, sent = Outbox(theirs), os.urandom(1 << 18)
    outbox.put(sent[: 1 << 17])
    outbox.put(sent[1 << 17 :])

    heard = b""
    while outbox or len(heard) < len(sent):
        heard += os.read(mine, 1 << 16)
        outbox.flush()

    assert heard == sent
    os.close(mine)
    os.close(theirs)


def test_what_nobody_will_read_is_forgotten() -> None:
    mine, theirs = os.pipe()
    outbox = Outbox(theirs)
    os.close(mine)

    outbox.put(b"x" * (1 << 18))

    assert not outbox
    os.close(theirs)

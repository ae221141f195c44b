"""Scorer and zygote through one byte stream: what they say on sockets and pipes, as messages.

    one byte for the kind | u32 size of the payload | payload

At levels 4 and 5 a container is between them, which no descriptor can be passed into. `container.py` outside and
`runner.py` inside speak these messages; the scorer and the zygote notice nothing. Also loaded inside the box, so it
imports the standard library only.
"""

import os
import struct
from collections.abc import Iterator

HEADER = struct.Struct("!cI")
PAYLOAD_LIMIT = 1 << 20
PART = 1 << 16
"""Bytes that are read at a time."""

RUN, KILL, FACTS = b"R", b"K", b"F"
"""To the zygote; no payload. The last asks for processor time and memory of the candidate so far."""
WORDS = b"W"
"""From the zygote: its JSON."""
DATA, CLOSED = b"D", b"C"
"""Of the candidate's socket, in both directions; and its end."""
LOG = b"L"
"""What the candidate prints."""


class StreamError(ValueError):
    """What came is no message."""


def message(kind: bytes, payload: bytes = b"") -> bytes:
    return HEADER.pack(kind, len(payload)) + payload


class Inbox:
    """Messages out of a stream, in whatever pieces it comes."""

    def __init__(self) -> None:
        self._rest = bytearray()

    def feed(self, part: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Kind and payload of every message that is complete with this part.

        Raises:
            StreamError: a message with more than PAYLOAD_LIMIT bytes.
        """
        self._rest += part
        while len(self._rest) >= HEADER.size:
            kind, size = HEADER.unpack_from(self._rest)
            if size > PAYLOAD_LIMIT:
                raise StreamError(f"a message of {size} bytes, and {PAYLOAD_LIMIT} are allowed")
            if len(self._rest) < HEADER.size + size:
                return
            payload = bytes(self._rest[HEADER.size : HEADER.size + size])
            del self._rest[: HEADER.size + size]
            yield kind, payload


class Outbox:
    """Bytes for a descriptor that is not waited for. What nobody will read any more is forgotten."""

    def __init__(self, fd: int) -> None:
        os.set_blocking(fd, False)
        self.fd, self._rest = fd, bytearray()

    def __bool__(self) -> bool:
        """Whether something is left to be written."""
        return bool(self._rest)

    def put(self, data: bytes) -> None:
        self._rest += data
        self.flush()

    def flush(self) -> None:
        try:
            while self._rest:
                del self._rest[: os.write(self.fd, self._rest[:PART])]
        except BlockingIOError:
            return
        except ConnectionError:
            self._rest.clear()

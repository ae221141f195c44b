"""Coverage-guided fuzzing of what reads bytes of candidates: `make fuzz`, or python -m tests.fuzz.decoders SECONDS.

Every input goes to the decoders of frames and of the stream. They may refuse it with their own error and no other,
and may hold no more memory than a few times its size. The first input that shows otherwise ends the run, and is
written to a file.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
import tracemalloc
from pathlib import Path

import atheris
import numpy as np

with atheris.instrument_imports():
    from sandbox import frames, stream

MOST_BYTES = 4096
BYTES_FOR_ONE = 16  # of memory for each byte of an input, beyond what the interpreter always needs
ALWAYS = 1 << 20
SEEDS = {
    "array": frames.encode({"a": np.arange(6.0).reshape(2, 3), "b": np.array([True])}, 1 << 10),
    "json": b'{"ok": [1, -2.5e3, "\\u00e9", null, true, {"__array__": ["<f8", [0]]}]}',
    "stream": stream.message(b"D", b"data") + stream.message(b"W", b'{"pid": 0}'),
}


def decode(data: bytes) -> None:
    tracemalloc.start()
    try:
        # As they come, and in an envelope that fits them, which chance would hardly ever find.
        for frame in (data, frames.HEADER.pack(len(data) + 4, len(data)) + data):
            with contextlib.suppress(frames.FrameError):
                frames.encode(frames.decode(frame), 1 << 20)
        try:
            for kind, payload in stream.Inbox().feed(data):
                assert stream.message(kind, payload) in data
        except stream.StreamError:
            pass
        most = tracemalloc.get_traced_memory()[1]
        assert most < ALWAYS + BYTES_FOR_ONE * len(data), f"{most} bytes of memory for {len(data)}"
    finally:
        tracemalloc.stop()


def main() -> None:
    seconds = sys.argv[1] if len(sys.argv) > 1 else "30"
    with tempfile.TemporaryDirectory() as corpus:
        for name, data in SEEDS.items():
            Path(corpus, name).write_bytes(data)
        atheris.Setup([sys.argv[0], corpus, f"-max_total_time={seconds}", f"-max_len={MOST_BYTES}"], decode)
        atheris.Fuzz()


if __name__ == "__main__":
    main()

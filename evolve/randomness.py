"""Counter-based randomness: every decision names its own stream, so no generator state is stored.

`stream(seed, "step", 17)` is the same generator in every process and after every restart,
whatever else was drawn before it (Philox; Salmon et al. 2011).
"""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from numpy.random import Generator, Philox
from numpy.random.bit_generator import ISeedSequence
from numpy.typing import NDArray


def _named(seed: int, path: tuple[str | int, ...]) -> bytes:
    return "/".join(str(part) for part in (seed, *path)).encode()


class _Key(ISeedSequence):
    """The key of a Philox. `Philox(key=…)` first asks the system for a seed that nobody uses: three times the time."""

    def __init__(self, name: bytes) -> None:
        self._digest = hashlib.blake2b(name, digest_size=16).digest()

    def generate_state(self, n_words: int, dtype: Any = np.uint64) -> NDArray[np.uint64]:
        """Philox asks for two words of 64 bits."""
        return np.frombuffer(self._digest, dtype=np.uint64)


def stream(seed: int, *path: str | int) -> Generator:
    """The generator of one decision, keyed by the campaign's seed and the decision's name."""
    return Generator(Philox(_Key(_named(seed, path))))  # type: ignore[arg-type]  # numpy's types know one class only


def words(count: int, seed: int, *path: str | int) -> NDArray[np.uint32]:
    """A few random 32-bit numbers for one decision, named as in `stream`, in a sixth of the time. Shape (count,)."""
    digest = hashlib.shake_128(_named(seed, path)).digest(4 * count)
    return np.frombuffer(digest, dtype="<u4").astype(np.uint32, copy=False)


def fresh_seed(seed: int, k: int) -> int:
    """Of the k-th set of cases that programs of a campaign are held against, and that its search has never seen."""
    return int(stream(seed, "rescore", k).integers(2**63))

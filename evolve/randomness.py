"""Counter-based randomness: every decision names its own stream, so no generator state is stored.

`stream(seed, "step", 17)` is the same generator in every process and after every restart,
whatever else was drawn before it (Philox; Salmon et al. 2011).
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.random import Generator


def stream(seed: int, *path: str | int) -> Generator:
    """The generator of one decision, keyed by the campaign's seed and the decision's name."""
    name = "/".join(str(part) for part in (seed, *path))
    key = np.frombuffer(hashlib.blake2b(name.encode(), digest_size=16).digest(), dtype=np.uint64)
    return np.random.Generator(np.random.Philox(key=key))


def fresh_seed(seed: int, k: int) -> int:
    """Of the k-th set of cases that programs of a campaign are held against, and that its search has never seen."""
    return int(stream(seed, "rescore", k).integers(2**63))

"""`quiver sandbox filter`: what stands between a dispatcher and a Docker engine, as a process."""

from __future__ import annotations

import sys
from pathlib import Path

from sandbox import engine_filter


def answers(listen: Path) -> bool:
    """Whether a filter is at work there."""
    return engine_filter.answers(listen)


def serve_filter(listen: Path, engine: Path, image: str, memory_mib: int, processes: int) -> None:
    """Until told to stop; what it refuses is said on standard error."""
    rules = engine_filter.Rules(image, memory_mib, processes)
    engine_filter.serve(listen, engine, rules, lambda text: print(text, file=sys.stderr, flush=True))

"""What selection costs when a campaign is large: an index at 10^3 to 10^5 candidates, and one archive of 10^6.

Candidates are drawn ("independent" components, or "related" ones driven by one skill and rounded, as scores
per case are), so nothing but selection is measured. Rebuilding an index from all candidates stands beside
loading it from its dump. Processor time of one thread.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np

from benchmarks.measure import cpu_seconds, print_table, save
from evolve.archives.population import LexicaseArchive
from evolve.campaign import Selection, Settings
from evolve.index import Index
from evolve.randomness import stream
from evolve.reward import Direction, RewardComponent, RewardSpec, Vector

SIZES = (1_000, 10_000, 100_000)
SHAPES = [
    (Selection.LEXICASE, 32, "related"),
    (Selection.LEXICASE, 32, "independent"),
    (Selection.PARETO, 32, "related"),
    (Selection.PARETO, 6, "related"),
    (Selection.PARETO, 6, "independent"),
]
PICKS = 200


def spec_of(width: int) -> RewardSpec:
    return RewardSpec(
        tuple(RewardComponent(f"r{n}", Direction.MAXIMIZE, 0.0, 1.0, metric=f"r{n}") for n in range(width))
    )


def drawn(count: int, width: int, kind: str) -> Vector:
    """Utilities of shape (count, width)."""
    rng = np.random.default_rng(0)
    if kind == "independent":
        return rng.random((count, width))
    skill = 0.7 * rng.random((count, 1)) + np.linspace(0, 0.2, count)[:, np.newaxis]
    return np.clip(np.round(skill + 0.1 * rng.standard_normal((count, width)), 2), 0, 1)


def index_costs(rule: Selection, width: int, kind: str, size: int) -> dict[str, Any]:
    settings, spec = Settings(selection=rule), spec_of(width)
    rows = [(no, no % settings.islands, tuple(row)) for no, row in enumerate(drawn(size, width, kind).tolist())]
    index = Index(settings, spec, 0)
    begin = cpu_seconds()
    index.extend(rows)
    rebuilt = cpu_seconds()
    for step in range(PICKS):
        index.pick(step)
    picked = cpu_seconds()
    dump = index.dump()
    dumped = cpu_seconds()
    Index.load(settings, spec, 0, dump)
    loaded = cpu_seconds()
    return {
        "rule": rule.value,
        "components": width,
        "kind": kind,
        "candidates": size,
        "rebuild s": rebuilt - begin,
        "add us": (rebuilt - begin) / size * 1e6,
        "pick us": (picked - rebuilt) / PICKS * 1e6,
        "dump ms": (dumped - picked) * 1e3,
        "load ms": (loaded - dumped) * 1e3,
        "dump KiB": sum(array.nbytes for array in dump.values()) / 1024,
    }


def large_archive(size: int, width: int = 32) -> dict[str, Any]:
    archive = LexicaseArchive(size, spec_of(width).weights, Settings().lexicase_cases)
    rows = drawn(size, width, "related")
    begin, longest = cpu_seconds(), 0.0
    for no, row in enumerate(rows):
        before = cpu_seconds()
        archive.add(no, row)
        longest = max(longest, cpu_seconds() - before)
    added = cpu_seconds()
    for step in range(PICKS):
        archive.pick(stream(0, "pick", step), 1)
    picked = cpu_seconds()
    return {
        "members": len(archive),
        "add us": (added - begin) / size * 1e6,
        "longest add ms": longest * 1e3,
        "pick ms": (picked - added) / PICKS * 1e3,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="stop after this many candidates")
    parser.add_argument("--members", type=int, default=1_000_000, help="of the large lexicase archive")
    arguments = parser.parse_args()
    sizes = [size for size in SIZES if size <= arguments.largest]
    rows = [index_costs(*shape, size) for shape in SHAPES for size in sizes]
    large = [large_archive(arguments.members)]
    print_table(rows)
    print_table(large)
    save("selection", {"index": rows, "lexicase": large})


if __name__ == "__main__":
    main()

"""The demo over five seeds: does its best program beat the seed's, and score the same when scored again?

Each run and each second score is a process of its own, as a user would start them.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from typing import Any

from benchmarks.measure import print_table, quiver, save


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    arguments = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for seed in range(arguments.seeds):
        with tempfile.TemporaryDirectory() as folder:
            database = f"{folder}/demo.db"
            summary = quiver("demo", "--seed", str(seed), "--database", database)
            again = quiver("show", "--rescore", "--database", database)
        best = summary["best"]
        rows.append(
            {
                "seed": seed,
                "before": summary["seed"]["scalar"],
                "after": best["scalar"],
                **best["rewards"],
                "valid": summary["valid"] / summary["evaluations"],
                "seconds": summary["seconds"],
                "same_again": again["rescored"] == best["rewards"],
            }
        )
        print_table(rows[-1:])
    print()
    print_table(rows)
    gains = [row["after"] - row["before"] for row in rows]
    print(f"utility gained: median {statistics.median(gains):.4f}, least {min(gains):.4f}, most {max(gains):.4f}")
    save("demo", {"seeds": rows})


if __name__ == "__main__":
    main()

"""The demo over five seeds: does its best program beat the seed's, and score the same when scored again?

Each run and each second score is a process of its own, as a user would start them.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from typing import Any

from benchmarks.measure import print_table, save


def quiver(folder: str, *arguments: str) -> dict[str, Any]:
    """The last line of `quiver … --json`."""
    command = [sys.executable, "-m", "api.cli", *arguments, "--json", "--database", f"{folder}/demo.db"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    value: dict[str, Any] = json.loads(done.stdout.strip().rpartition("\n")[2])
    return value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    arguments = parser.parse_args()
    rows: list[dict[str, Any]] = []
    for seed in range(arguments.seeds):
        with tempfile.TemporaryDirectory() as folder:
            summary = quiver(folder, "demo", "--seed", str(seed))
            again = quiver(folder, "show", "--rescore")
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

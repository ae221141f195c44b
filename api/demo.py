"""What `quiver demo` runs: a bundled problem, by random edits or by the bundled model, which learns on the way."""

from __future__ import annotations

from api.wiring import Order
from evolve.campaign import Settings
from evolve.problem import load_problem

PROBLEM = "bin_packing"
ON_RANDOM_EDITS = 300
"""Evaluations: about a minute."""
ON_NANO = 1200
"""Those of the gate included."""
LEARNING = {
    "train": "vpo",
    "group_share": 0.5,
    "train_groups": 24,
    "train_rate": 5e-4,
    "gate_contexts": 16,
    "gate_replies": 4,
    "canary_answers": 60,
}
"""As much as shows within minutes; a campaign of hours trains seldom and on more."""


def demo_order(seed: int, learn: bool) -> Order:
    """Random edits, which need nothing else; or, to learn, nano."""
    problem = load_problem(PROBLEM)
    if not learn:
        return Order(problem, limit={"evaluations": ON_RANDOM_EDITS}, seed=seed)
    return Order(problem, mutator="nano", settings=Settings.parse(LEARNING), limit={"evaluations": ON_NANO}, seed=seed)

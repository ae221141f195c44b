"""Four modules with a target each: the smallest problem that rewards crossing partial solutions."""

from __future__ import annotations

import math

from evolve.task import Case, Facts, Invalid, Reward

XS = [-3, -2, -1, 0, 1, 2, 3]
TARGETS = {"north": (0, 2, -2), "east": (1, 0, -2), "south": (1, 3, 0), "west": (1, 3, 2)}
"""a, b, c of a * x * x + b * x + c."""
MAX_VALUE = 1e9


def cases(rng: object) -> list[Case]:
    """One case a module; `rng` is not used."""
    return [Case(name, {"module": name, "xs": XS}, name) for name in TARGETS]


def score(case: Case, out: object, facts: Facts) -> Reward:
    """How near the values are to the module's target."""
    a, b, c = TARGETS[case.group]
    errors = [abs(value - (a * x * x + b * x + c)) for x, value in zip(XS, _values(out), strict=True)]
    return Reward(match=1.0 / (1.0 + math.fsum(errors) / len(errors)))


def _values(out: object) -> list[float]:
    if not isinstance(out, list) or len(out) != len(XS):
        raise Invalid(f"a list of {len(XS)} numbers was asked for")
    for value in out:
        if isinstance(value, bool) or not isinstance(value, int | float) or not -MAX_VALUE <= value <= MAX_VALUE:
            raise Invalid(f"values must be finite numbers of at most {MAX_VALUE:g} in size")
    return [float(value) for value in out]

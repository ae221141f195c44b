"""What a Pareto front is taken over: at most six numbers made of the utilities.

With many components nearly nobody is beaten at all of them: of 10^5 candidates with 16 independent
components 82 % are on the front, and such a front selects nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from evolve.campaign import Settings, SettingsError
from evolve.reward import RewardSpec, Vector

MOST_AXES = 6


@dataclass(frozen=True)
class Axes:
    """A projection of utilities (R,) to points (F,), each from 0 to 1 and higher better."""

    names: tuple[str, ...]
    mix_FR: NDArray[np.float64]
    """Each axis as a weighted mean of components."""
    worst: bool = False
    """Whether the worst component is one more axis."""

    def project(self, utilities_R: Vector) -> Vector:
        point_F = np.empty(len(self.names))
        np.matmul(self.mix_FR, utilities_R, out=point_F[: len(self.mix_FR)])
        if self.worst:
            point_F[-1] = utilities_R.min()
        return point_F


def front_axes(settings: Settings, spec: RewardSpec) -> Axes:
    """The axes that `front` names; without names the components, else the metrics, if they are few enough;
    else utility under w* and the worst component.

    Raises:
        SettingsError: a name is neither a component nor a metric, or comes twice; or there are too many.
    """
    metrics = tuple(dict.fromkeys(component.metric for component in spec.components))
    if settings.front:
        return _named(settings.front, spec, metrics)
    if len(spec) <= MOST_AXES:
        return Axes(spec.names, np.eye(len(spec)))
    if 2 <= len(metrics) <= MOST_AXES:
        return _named(metrics, spec, metrics)
    return Axes(("utility under w*", "worst component"), spec.weights[np.newaxis], worst=True)


def _named(names: tuple[str, ...], spec: RewardSpec, metrics: tuple[str, ...]) -> Axes:
    if len(names) > MOST_AXES:
        raise SettingsError(
            f"front names {len(names)} axes; more than {MOST_AXES} select nobody. Name a metric for all its groups"
        )
    if len(set(names)) < len(names):
        raise SettingsError(f"front names an axis twice: {', '.join(names)}")
    rows = []
    for name in names:
        if name not in spec.names and name not in metrics:
            known = ", ".join(dict.fromkeys((*spec.names, *metrics)))
            raise SettingsError(f"front names {name!r}; the rewards and metrics are {known}")
        wanted = "name" if name in spec.names else "metric"
        member_R = np.array([getattr(component, wanted) == name for component in spec.components], dtype=np.float64)
        weighted_R = member_R * spec.weights
        row_R = weighted_R if weighted_R.any() else member_R  # a metric nobody weighs: the plain mean
        rows.append(row_R / row_R.sum())
    return Axes(names, np.array(rows))

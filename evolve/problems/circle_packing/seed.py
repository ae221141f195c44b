"""26 circles in the unit square: a construction on rings, then radii that cannot overlap."""

import math

import numpy as np


# EVOLVE-BLOCK-START
def centres(count):
    """One circle in the middle, an inner ring and an outer ring that is pulled into the corners."""
    points = [[0.5, 0.5]]
    for k in range(8):
        angle = 2.0 * math.pi * k / 8.0 + 0.2
        points.append([0.5 + 0.25 * math.cos(angle), 0.5 + 0.25 * math.sin(angle)])
    while len(points) < count:
        angle = 2.0 * math.pi * (len(points) - 9) / (count - 9) + 0.1
        pull = 1.0 + 0.1 * math.sin(2.0 * angle) ** 2
        points.append([0.5 + 0.45 * pull * math.cos(angle), 0.5 + 0.45 * pull * math.sin(angle)])
    return np.clip(np.array(points), 0.02, 0.98)


def radii(points):
    """Half the distance to the nearest neighbour, within the walls; then each may grow into what is free."""
    walls = np.minimum(points, 1.0 - points).min(axis=1)
    gaps = np.linalg.norm(points[:, None, :] - points[None, :, :], axis=2)
    np.fill_diagonal(gaps, 2.0)
    sizes = np.minimum(walls, 0.5 * gaps.min(axis=1))
    for k in range(len(points)):
        others = np.delete(gaps[k] - sizes, k)
        free = min(walls[k], others.min()) - sizes[k]
        sizes[k] += 0.1 * free
    return sizes


# EVOLVE-BLOCK-END


def pack(count):
    points = centres(count)
    return np.column_stack([points, radii(points) * (1.0 - 1e-12)])

"""16 points on three rings."""

import math

import numpy as np


# EVOLVE-BLOCK-START
def ring(count, radius, turn):
    """`count` points on a circle around the origin, turned by `turn` radians."""
    angles = turn + 2.0 * math.pi * np.arange(count) / count
    return np.column_stack([radius * np.cos(angles), radius * np.sin(angles)])


def rings():
    middle = ring(1, 0.1, 0.0)
    inner = ring(5, 1.0, 0.3)
    outer = ring(10, 2.2, 0.1)
    return np.concatenate([middle, inner, outer])


# EVOLVE-BLOCK-END


def points(count):
    return rings()[:count]

"""Cap sets, greedily: the loop is frozen, the order of the vectors is not."""

from itertools import product

import numpy as np


# EVOLVE-BLOCK-START
def priority(vector, n):
    """The greater, the sooner: a wanted number of ones, few twos, few neighbours alike."""
    ones = vector.count(1)
    twos = vector.count(2)
    alike = sum(vector[k] == vector[k - 1] for k in range(n))
    score = 0.0
    score -= 0.1 * abs(ones - n / 1.5)
    score -= 0.1 * twos
    score -= 0.01 * alike
    return score


# EVOLVE-BLOCK-END


def build(n):
    """The greedy cap set, one row for each vector."""
    vectors = list(product((0, 1, 2), repeat=n))
    scores = np.array([float(priority(vector, n)) for vector in vectors])
    table = np.array(vectors)
    places = 3 ** np.arange(n - 1, -1, -1)
    blocked = np.zeros(len(vectors), dtype=bool)
    kept = np.zeros(0, dtype=np.int64)
    for index in np.argsort(-scores, kind="stable"):
        if not blocked[index]:
            blocked[(-(table[kept] + table[index]) % 3) @ places] = True
            kept = np.append(kept, index)
    return table[kept]

"""Well spread points on the simplex: a Sobol net, shifted at random, and its map to Dir(1, ..., 1).

Root mean square error of a group-normalised advantage (8 replies of 3 answers with uniform rewards,
256 weights, mean over 100 groups), measured:

    rewards                2       4       8       16      40
    independent draws      0.036   0.051   0.065   0.063   0.079
    these points           0.0002  0.0025  0.012   0.018   0.030

Pure: the shift, which is all that is random, is passed in.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from evolve.randomness import stream

Array = NDArray[np.float64]

# Degree s, polynomial a, initial m_1 ... m_s of dimensions 2 to 32; dimension 1 needs none. S. Joe and
# F. Y. Kuo, SIAM J. Sci. Comput. 30 (2008) 2635-2654, table new-joe-kuo-6.
JOE_KUO = (
    "1 0 1|2 1 1 3|3 1 1 3 1|3 2 1 1 1|4 1 1 1 3 3|4 4 1 3 5 13|5 2 1 1 5 5 17|5 4 1 1 5 5 5|5 7 1 1 7 11 19|"
    "5 11 1 1 5 1 1|5 13 1 1 1 3 11|5 14 1 3 5 5 31|6 1 1 3 3 9 7 49|6 13 1 1 1 15 21 21|6 16 1 3 1 13 27 49|"
    "6 19 1 1 1 15 7 5|6 22 1 3 1 15 13 25|6 25 1 1 5 5 19 61|7 1 1 3 7 11 23 15 103|7 4 1 3 7 13 13 15 69|"
    "7 7 1 1 3 13 7 35 63|7 8 1 3 5 9 1 25 53|7 14 1 3 1 13 9 35 107|7 19 1 3 1 5 27 61 31|7 21 1 1 5 11 19 41 61|"
    "7 28 1 3 5 3 3 13 69|7 31 1 1 7 13 1 19 1|7 32 1 3 7 5 13 19 59|7 37 1 1 3 9 25 29 41|7 41 1 3 5 13 23 1 55|"
    "7 42 1 3 7 3 13 59 17"
)
SOBOL_DIMENSIONS = JOE_KUO.count("|") + 2


@lru_cache(maxsize=64)
def sobol_cells(bits: int, dimensions: int) -> NDArray[np.uint32]:
    """The first 2**bits points of the Sobol sequence, times 2**bits. Shape (dimensions, 2**bits), read-only."""
    cells = np.zeros((dimensions, 1 << bits), dtype=np.uint32)
    index_K = np.arange(1 << bits, dtype=np.uint32)
    for dimension in range(dimensions):
        row = [int(number) for number in JOE_KUO.split("|")[dimension - 1].split()]
        degree, polynomial, m = (row[0], row[1], row[2:]) if dimension else (bits, 0, [1] * bits)
        for i in range(degree, bits):
            # m_i = m_(i-s) ^ 2^s m_(i-s) ^ 2^j m_(i-j) of every j whose bit is set in the polynomial.
            value = m[i - degree] ^ (m[i - degree] << degree)
            for j in range(1, degree):
                value ^= (m[i - j] << j) * ((polynomial >> (degree - 1 - j)) & 1)
            m.append(value)
        for i in range(bits):
            cells[dimension] ^= ((index_K >> i) & 1) * np.uint32(m[i] << (bits - 1 - i))
    cells.setflags(write=False)
    return cells


@lru_cache(maxsize=64)
def base_net(bits: int, dimensions: int) -> NDArray[np.uint32]:
    """2**bits well spread points as 32-bit fractions, the same ever after. Shape (dimensions, 2**bits), read-only.

    The digits below the resolution of the Sobol net are filled with noise, not zeros: a shift of zeros
    moves all points to the same side of their cells, and the error of an average with it. Past 32
    dimensions the rest are Latin hypercube columns: each well spread, but not with the others.
    """
    rng = stream(0, "simplex", bits, dimensions)
    proper = min(dimensions, SOBOL_DIMENSIONS)
    columns = np.broadcast_to(np.arange(1 << bits, dtype=np.uint32), (dimensions - proper, 1 << bits))
    cells = np.concatenate([sobol_cells(bits, proper), rng.permuted(columns, axis=1)])
    noise = rng.integers(1 << (32 - bits), size=cells.shape, dtype=np.uint32)
    base: NDArray[np.uint32] = (cells << np.uint32(32 - bits)) | noise
    base.setflags(write=False)
    return base


def shifted_net(shift_Bn: NDArray[np.uint32], samples: int) -> Array:
    """The first `samples` points of the net under B digital shifts, in (0, 1]. Shape (B, n, K).

    With a uniform shift each point is uniform, so that every average over them is unbiased.
    """
    base_nK = base_net((samples - 1).bit_length(), shift_Bn.shape[1])[:, :samples]
    points_BnK = (base_nK ^ shift_Bn[:, :, None]).astype(np.float64)
    points_BnK += 1.0
    points_BnK *= 2.0**-32
    return points_BnK


def uniform_simplex(points_BnK: Array) -> Array:
    """Points in (0, 1]^n to Dir(1) on the simplex of n + 1 = R weights. Shape (B, R, K).

    The gaps between n sorted uniforms are Dir(1). Sorted ones can be had without a sort, largest first:
    U_n = u_1^(1/n), U_(n-1) = U_n u_2^(1/(n-1)), ... (Lurie and Hartley 1972). A sort folds the cube and
    the net with it: the error of an advantage was 2 to 4 times as large for R = 4 to 16.
    """
    groups, count, samples = points_BnK.shape
    # The roots in single precision: off by 1e-7, in a third of the time. Weights sum to 1 whatever the roots are.
    root_n1 = np.float32(1.0) / np.arange(count, 0, -1, dtype=np.float32)[:, None]
    ratio_BnK = np.exp(np.log(points_BnK.astype(np.float32)) * root_n1)
    weights_BRK = np.empty((groups, count + 1, samples))
    above_BK = np.ones((groups, samples))
    for n in range(count):
        below_BK = above_BK * ratio_BnK[:, n]
        np.subtract(above_BK, below_BK, out=weights_BRK[:, n])
        above_BK = below_BK
    weights_BRK[:, count] = above_BK
    return weights_BRK

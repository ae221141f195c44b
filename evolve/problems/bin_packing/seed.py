"""Online bin packing: the loop is frozen, the rule that picks a bin is not."""

import numpy as np


# EVOLVE-BLOCK-START
def priority(item, bins):
    """Score every bin the item fits into: best fit, told apart into snug and loose fits."""
    left = bins - item
    snug = 8.0
    wanted = 10.0
    return np.where(left <= snug, 500.0 - left, -np.abs(left - wanted))


# EVOLVE-BLOCK-END


def pack(items, capacity):
    """The bin of every item, in order of arrival."""
    room = np.full(len(items) + 1, float(capacity))
    bins = np.zeros(len(items), dtype=np.int64)
    opened = 0
    for number, item in enumerate(items.tolist()):
        fits = np.flatnonzero(room[: opened + 1] >= item)
        chosen = fits[np.argmax(priority(item, room[fits]))]
        room[chosen] -= item
        bins[number] = chosen
        if chosen == opened:
            opened += 1
    return bins

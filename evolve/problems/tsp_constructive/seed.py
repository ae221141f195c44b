"""A tour built city by city: the loop is frozen, the choice of the next city is not."""

import numpy as np


# EVOLVE-BLOCK-START
def choose(current, start, unvisited, distances):
    """The nearest city, with weights for being far from home and for being lonely."""
    near = distances[current, unvisited]
    home = distances[start, unvisited]
    lonely = distances[np.ix_(unvisited, unvisited)].mean(axis=1)
    cost = 1.0 * near - 0.01 * home - 0.01 * lonely
    return unvisited[np.argmin(cost)]


# EVOLVE-BLOCK-END


def tour(distances):
    """All cities in the order of the visit, from city 0."""
    order = [0]
    unvisited = np.arange(1, len(distances))
    while len(unvisited) > 1:
        city = int(choose(order[-1], 0, unvisited, distances))
        if city not in unvisited:
            raise ValueError(f"city {city} is not among the unvisited")
        order.append(city)
        unvisited = unvisited[unvisited != city]
    return order + unvisited.tolist()

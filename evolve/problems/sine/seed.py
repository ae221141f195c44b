"""The sine as data: pieces of polynomials, read by the evaluator."""


# EVOLVE-BLOCK-START
def left():
    """Coefficients of 1, x, x^2, ... up to x = 0."""
    return [0.0, 0.8, 0.0, -0.1, 0.0, 0.002]


def right():
    """Coefficients of 1, x, x^2, ... from x = 0 on: cut off early, it runs away near pi."""
    return [0.0, 1.0, 0.0, -0.16]


def describe():
    return {
        "odd": False,
        "pieces": [
            {"until": 0.0, "top": left(), "bottom": [1.0]},
            {"until": 4.0, "top": right(), "bottom": [1.0]},
        ],
    }


# EVOLVE-BLOCK-END

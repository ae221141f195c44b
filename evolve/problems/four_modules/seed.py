"""Four small functions, each to be brought to its own target."""


# EVOLVE-BLOCK-START
def north(x):
    return 1 * x + 1


def east(x):
    return x * x + 1


def south(x):
    return x * x + 1 * x


def west(x):
    return (x + 1) + (x + 1)


# EVOLVE-BLOCK-END

MODULES = {"north": north, "east": east, "south": south, "west": west}


def run(module, xs):
    """The values of one module."""
    return [float(MODULES[module](x)) for x in xs]

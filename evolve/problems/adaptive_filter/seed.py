"""A filter that sees a window of the past and tells the present: the loop is frozen."""


# EVOLVE-BLOCK-START
def estimate(window):
    """Exponential smoothing with a trend; surprises may raise the gain."""
    level = window[0]
    trend = 0.0
    for sample in window:
        surprise = sample - level - trend
        gain = 0.15 + 0.01 * abs(surprise)
        gain = min(0.9, gain)
        level = level + trend + gain * surprise
        trend = 0.9 * trend + 0.01 * surprise
    return level


# EVOLVE-BLOCK-END


def track(windows):
    """One estimate for each row, of the signal behind its last sample."""
    return [float(estimate(window)) for window in windows.tolist()]

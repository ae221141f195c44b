"""Whether Vector Policy Optimization does what its paper claims, at a scale of minutes: see `__main__.py`."""

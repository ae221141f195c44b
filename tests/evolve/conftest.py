"""How hard properties are attacked: random examples at home, the same ones every time in CI."""

import os

from hypothesis import settings

settings.register_profile("quiver", max_examples=100, deadline=None, derandomize="CI" in os.environ)
settings.load_profile("quiver")

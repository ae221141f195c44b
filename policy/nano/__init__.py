"""The bundled policy: a decoder of a few million parameters that proposes small edits of Python programs."""

from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights")
"""The folder of the pre-trained model that comes with the package."""

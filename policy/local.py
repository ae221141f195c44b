"""Policies that are models in this process, by what a campaign calls them: `nano`, `nano:PATH` or `hf:PATH`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from policy.hf import Chat, HFMutator, HFSettings, Renderer, with_numbers
from policy.nano import WEIGHTS
from policy.nano.render import Compact

LOCAL = ("nano", "hf")
"""The kinds of them: what stands before the colon."""
NEEDED = ("torch", "transformers", "peft")
ADAPTER = "adapter"
"""A setting of its own: the folder of an adapter to begin with."""


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A base model, how it is asked, and how much at one time."""

    name: str
    folder: Path
    renderer: Renderer
    settings: HFSettings

    def mutator(self, settings: Mapping[str, str], *, adapter: Path | None = None) -> HFMutator:
        """A mutator on the base, or on the base with an adapter; loaded by its first call.

        Raises:
            ValueError: a setting is unknown, or a folder does not hold what it should.
        """
        given = dict(settings)
        if ADAPTER in given:
            adapter = Path(given.pop(ADAPTER))
        return HFMutator(
            self.name, self.folder, self.renderer, with_numbers(self.settings, given, ADAPTER), adapter=adapter
        )


def local_model(spec: str) -> LocalModel:
    """The model that is named.

    Raises:
        ValueError: it cannot run here, or no folder is given.
    """
    kind, _, place = spec.partition(":")
    if kind not in LOCAL:
        raise ValueError(f"{spec!r} is no model in this process; use nano, nano:PATH or hf:PATH")
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise ValueError(f"{kind} needs {', '.join(missing)}; install quiver-evolve[policy]")
    if kind == "nano":
        return LocalModel("nano", Path(place) if place else WEIGHTS, Compact(), HFSettings(max_tokens=384, rows=64))
    if not place:
        raise ValueError("hf needs the folder of a model; write hf:PATH")
    return LocalModel(f"hf:{Path(place).resolve().name}", Path(place), Chat(), HFSettings())

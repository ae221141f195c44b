"""Campaigns: settings, budgets and endings, as plain frozen values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any


class SettingsError(ValueError):
    """A setting is unknown or out of range; the message says which, and what is allowed."""


class Selection(StrEnum):
    """How an island keeps candidates and whom it breeds from."""

    AUTO = "auto"  # pareto up to four rewards, lexicase beyond
    PARETO = "pareto"
    LEXICASE = "lexicase"
    TOURNAMENT = "tournament"
    CELLS = "cells"
    SOFTMAX = "softmax"


class Train(StrEnum):
    """What the policy is trained with while the search goes on."""

    OFF = "off"
    GRPO = "grpo"  # the best answer of a reply under w*
    MULTI_RLVR = "multi-rlvr"  # the sum of its answers under w*
    MAXK = "maxk"  # the best of the group under w*
    VPO = "vpo"  # the value of the set of answers, over all preferences


class Credit(StrEnum):
    """Which tokens of a reply are paid for it."""

    SEQUENCE = "sequence"  # all alike
    GAINS = "gains"  # those of an answer for what it, and discounted its successors, added


class State(StrEnum):
    QUEUED = "queued"  # ordered; no controller has taken it up yet
    RUNNING = "running"  # owned by a process, or left behind by one that died: resume continues it
    PAUSED = "paused"  # a person wants it to rest; its controller waits to be told to go on
    STOPPED = "stopped"  # a person stopped it, and what was in flight was finished; resume continues it
    CANCELLED = "cancelled"  # a person ended it at once; resume takes up again what was broken off
    FINISHED = "finished"  # a budget is spent; resume with a larger one continues it
    STALLED = "stalled"  # the mutator yields nothing new to evaluate
    FAILED = "failed"  # the seed, the evaluator or the policy's configuration is broken; see the reason


class Desired(StrEnum):
    """What a campaign's user wants of it. Anybody may write it at any time; only a controller writes `State`."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Limit:
    """Hard limits of a campaign. Nothing is started that could pass them."""

    evaluations: float = 1000
    seconds: float = math.inf
    tokens: float = math.inf
    dollars: float = math.inf


@dataclass(frozen=True, slots=True)
class Spent:
    """What a campaign has used up so far. Changed in the transaction of whatever was paid for."""

    evaluations: int = 0
    seconds: float = 0.0
    tokens: int = 0
    dollars: float = 0.0
    replies: int = 0
    candidates: int = 0
    valid: int = 0
    duplicates: int = 0
    unbuilt: int = 0

    def plus(self, **amounts: float) -> Spent:
        return replace(self, **{name: getattr(self, name) + amount for name, amount in amounts.items()})


@dataclass(frozen=True, slots=True)
class Settings:
    """How a campaign searches, and trains its policy. Stored with it: a resumed campaign ignores changed defaults."""

    islands: int = field(default=4, metadata={"min": 1, "max": 1000})
    selection: Selection = Selection.AUTO
    capacity: int = field(default=500, metadata={"min": 2, "max": 10_000_000})
    """Members an island keeps (pareto, lexicase, tournament, softmax)."""
    tournament: int = field(default=4, metadata={"min": 1, "max": 1000})
    """Members compared in one tournament (tournament)."""
    temperature: float = field(default=0.05, metadata={"min": 1e-6, "max": 1e6})
    """Of the softmax over w*, in utility (softmax)."""
    cell_axes: tuple[str, ...] = ()
    """Reward components that span the grid; empty means the first two (cells)."""
    cell_bins: int = field(default=16, metadata={"min": 2, "max": 1000})
    """Cells along each axis (cells)."""
    front: tuple[str, ...] = ()
    """Components or metrics that the Pareto front is taken over, at most six; empty: see `axes.front_axes`
    (pareto, and the front of the campaign)."""
    lexicase_cases: int = field(default=24, metadata={"min": 1, "max": 100_000})
    """Components drawn for one selection when there are more (lexicase)."""
    migration_every: int = field(default=50, metadata={"min": 0, "max": 1_000_000})
    """Valid candidates between two migrations; 0 means never."""
    migrants: int = field(default=1, metadata={"min": 1, "max": 1000})
    """Candidates each island sends to the next one."""
    inspirations: int = field(default=2, metadata={"min": 0, "max": 50})
    """Other programs shown beside the parent."""
    replies: int = field(default=1, metadata={"min": 1, "max": 128})
    """Replies asked for one prompt (G)."""
    group_share: float = field(default=0.0, metadata={"min": 0, "max": 1})
    """Share of prompts that are asked `group_size` times in place of `replies`: what a policy can be trained on."""
    group_size: int = field(default=8, metadata={"min": 2, "max": 128})
    """Replies of such a rollout group (G)."""
    answers: int = field(default=3, metadata={"min": 1, "max": 32})
    """Programs asked for in one reply (m)."""
    asking: int = field(default=4, metadata={"min": 1, "max": 10_000})
    """Prompts with the policy at one time."""
    scoring: int = field(default=2, metadata={"min": 1, "max": 1024})
    """Evaluations running at one time."""
    ahead: int = field(default=4, metadata={"min": 0, "max": 10_000})
    """Steps that may wait between the policy and the evaluators; 0 with asking = 1 is strictly one by one."""
    patience: int = field(default=500, metadata={"min": 1, "max": 1_000_000})
    """Steps in a row without anything new to evaluate before the campaign is stalled."""
    train: Train = Train.OFF
    credit: Credit = Credit.SEQUENCE
    train_groups: int = field(default=16, metadata={"min": 1, "max": 100_000})
    """New rollout groups that make a round of training due; a quarter of them when one of the next two does."""
    train_minutes: float = field(default=30.0, metadata={"min": 0, "max": 1e6})
    """Since the last round."""
    train_stagnation: int = field(default=500, metadata={"min": 1, "max": 1_000_000})
    """Candidates since the last improvement of the best."""
    train_rate: float = field(default=2e-5, metadata={"min": 0, "max": 1})
    """Learning rate of the adapter."""
    train_rank: int = field(default=16, metadata={"min": 1, "max": 512})
    """Of the adapter (LoRA)."""
    train_reset: int = field(default=4, metadata={"min": 1, "max": 1000})
    """Every so many rounds training begins at the base again, on all that is kept."""
    train_floor: float = field(default=0.5, metadata={"min": 0, "max": 1})
    """Diversity of the version that has the search, as a share of the base's: below it the next round begins at the
    base."""
    train_seconds: float = field(default=0.0, metadata={"min": 0, "max": 1e6})
    """Time slice of a trainer that shares the policy's device: nobody is asked while a round runs, for as long at
    most. 0: the search never waits."""
    gate_share: float = field(default=0.2, metadata={"min": 0.01, "max": 0.9})
    """Share of prompts that no version is ever trained on, so that versions can be compared on them."""
    gate_contexts: int = field(default=64, metadata={"min": 2, "max": 10_000})
    """Prompts on which a new version is compared with its incumbent."""
    gate_replies: int = field(default=4, metadata={"min": 1, "max": 128})
    """Replies of each of the two to each of them."""
    base_share: float = field(default=0.05, metadata={"min": 0.01, "max": 1})
    """Share of the search that the untrained policy keeps for good."""
    canary_share: float = field(default=0.15, metadata={"min": 0.01, "max": 0.5})
    """Share of a version that has passed the gate and has yet to prove itself in the search."""
    canary_answers: int = field(default=100, metadata={"min": 1, "max": 1_000_000})
    """Answers after which it is decided whether it has."""

    @classmethod
    def parse(cls, values: Mapping[str, Any]) -> Settings:
        """Settings from names and values (numbers may come as text).

        Raises:
            SettingsError: an unknown name or a value that does not fit.
        """
        known = {f.name: f for f in fields(cls)}
        parsed: dict[str, Any] = {}
        for name, value in values.items():
            if name not in known:
                raise SettingsError(f"unknown setting {name!r}; known are {', '.join(known)}")
            parsed[name] = _setting(name, value, known[name].default, known[name].metadata)
        return cls(**parsed)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def _setting(name: str, value: Any, default: Any, limits: Mapping[str, float]) -> Any:
    kind = type(default)
    if issubclass(kind, StrEnum):
        try:
            return kind(value)
        except ValueError:
            raise SettingsError(f"{name} must be one of {', '.join(kind)}, not {value!r}") from None
    if isinstance(default, tuple):
        names = [part.strip() for part in value.split(",")] if isinstance(value, str) and value else value or ()
        if not isinstance(names, list | tuple) or not all(isinstance(part, str) and part for part in names):
            raise SettingsError(f"{name} must be names with commas between them, not {value!r}")
        return tuple(names)
    try:
        number = kind(value)
        if isinstance(value, bool) or (isinstance(value, float) and kind is int and number != value):
            raise ValueError  # int() would have rounded it
    except (TypeError, ValueError, OverflowError):
        raise SettingsError(
            f"{name} must be {'a whole number' if kind is int else 'a number'}, not {value!r}"
        ) from None
    if not limits["min"] <= number <= limits["max"]:
        raise SettingsError(f"{name} = {number} must be from {limits['min']:g} to {limits['max']:g}")
    return number


@dataclass(frozen=True, slots=True)
class Campaign:
    """One search over one problem, as it was ordered."""

    id: str
    problem_id: str
    mutator: str
    """Which policy proposes: `scripted`, or `openai:URL#MODEL`."""
    settings: Settings
    limit: Limit
    seed: int
    """Of every random draw; see `randomness.stream`."""
    mutator_settings: Mapping[str, str] = field(default_factory=dict)
    """By name, as text; what they mean is the mutator's business. Never a key."""

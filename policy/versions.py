"""The versions of a campaign's policy, from the trainer's shelf to the search and back.

    trained → gated → canary → current → retired
                    ↘ rejected  ↘ rolled back

One version at a time is on its way. Every change is handed to the controller, which keeps it with its event in one
transaction; the pointer to the policy that has the search is nothing but the stage `current`, so rolling back is moving
it. What is in memory is made again from the rows by `begin`.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from numpy.random import Generator

from evolve.campaign import Campaign
from evolve.candidate import AddStatus, Candidate
from evolve.events import (
    Happening,
    PolicyGated,
    PolicyNotTrained,
    PolicyPromoted,
    PolicyRolledBack,
    PolicyTrained,
)
from evolve.mutator import Mutator, Reply, Unavailable
from evolve.policies import Change, Context, Errand, Move, Stage, Version, held_out
from evolve.prompt import Prompt
from evolve.randomness import stream
from evolve.reward import RewardSpec
from evolve.rollouts import Sampled
from policy.adapters import AdapterError, Shelf
from policy.backend import Backend, BackendAway, VersionRefused
from policy.bandit import Window, pick
from policy.gate import decide, read_contexts

LOOK_SECONDS = 1.0
"""Between two looks at what the trainer, or a person, has done."""
FEWEST_CONTEXTS = 8
"""Held-out prompts that there must be before a version is compared on them; fewer if fewer are asked for."""
ON_THE_WAY = (Stage.TRAINED, Stage.GATED, Stage.CANARY)
ENDED = (Stage.SKIPPED, Stage.FAILED, Stage.ROLLED_BACK)
RECENT = 300
"""Answers of the search by which base and current version share it. What a version won at the start, when winning was
easy, must not keep the search with it when it has no more to say; of fewer too few win (`benchmarks/bandit.py`)."""
WORSE = 0.1
"""A canary goes when it is no worse than the policy it would replace with a smaller probability than this."""


class Records(Protocol):
    """What the versions want from the database."""

    async def versions(self) -> list[Version]:
        """Every round, the oldest first."""
        ...

    async def shown(self) -> list[tuple[Context, float]]:
        """What the newest steps of the search have shown, and the parent's utility under w*."""
        ...

    async def gate_planned(self) -> list[tuple[str, Context]]:
        """Who was to be compared on what, by all steps that there are for it."""
        ...

    async def gate_left(self) -> int:
        """How many of those steps are not over."""
        ...

    async def gate(self, policy: str) -> list[Sampled]:
        """What a policy said when it was compared."""
        ...

    async def newest(self, most: int) -> list[tuple[str, str, float | None, float]]:
        """(policy, status, utility under w*, the parent's) of the newest candidates of the search, oldest first."""
        ...


class Versions:
    """Implements `evolve.policies.Policies` for a campaign whose policy is trained."""

    def __init__(
        self,
        campaign: Campaign,
        spec: RewardSpec,
        backend: Backend,
        shelf: Shelf,
        records: Records,
        *,
        device: asyncio.Event | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`device` is set while no trainer is at work on the device that the policy runs on."""
        self._campaign, self._spec, self._backend = campaign, spec, backend
        self._shelf, self._records, self._clock, self._device = shelf, records, clock, device
        self._current = backend.base
        self._canary: Version | None = None
        self._gated: Version | None = None
        self._agenda: list[tuple[str, Context]] = []
        self._agenda_from = 0
        self._loaded: set[str] = set()
        self._busy: Counter[str] = Counter()
        self._look_at = -float("inf")
        settings = campaign.settings
        self._size = max(RECENT, int(2 * settings.canary_answers / settings.canary_share))
        # Two lengths of one history: all that a canary has to show, and what the search is shared by.
        self._proof, self._recent = Window(self._size), Window(RECENT)

    # --------------------------------------------------------------------- what the controller calls

    async def begin(self) -> None:
        for policy, status, scalar, before in await self._records.newest(self._size):
            self._add(policy, has_won(status, scalar, before))

    async def advance(self, step: int) -> Sequence[Change]:
        changes: list[Change] = []
        if self._clock() >= self._look_at:
            self._look_at = self._clock() + LOOK_SECONDS
            with contextlib.suppress(BackendAway):  # what it would have come to is seen by the next look
                changes += await self._look(step)
        asked_all = step >= self._agenda_from + len(self._agenda)
        if self._gated is not None and asked_all and not await self._records.gate_left():
            changes.append(await self._end_gate(self._gated))
        if self._canary is not None and self._has_answered_enough(self._canary):
            changes.append(await self._end_canary(self._canary))
        await self._drain()
        return changes

    def errand(self, step: int) -> Errand:
        settings = self._campaign.settings
        if 0 <= (place := step - self._agenda_from) < len(self._agenda):
            policy, context = self._agenda[place]
            return Errand(policy, context, settings.gate_replies)
        chosen = pick(
            self._recent,
            stream(self._campaign.seed, "policy", step),
            base=self._backend.base,
            current=self._current,
            canary=self._canary.name if self._canary is not None else None,
            base_share=settings.base_share,
            canary_share=settings.canary_share,
        )
        return Errand(chosen)

    def mutator(self, policy: str) -> Mutator:
        name = policy if policy in self._loaded else self._backend.base
        return _Watched(self._backend.version(name), self._busy, self._device, self._campaign.settings.train_seconds)

    def counted(self, policy: str, parent: Candidate, child: Candidate) -> None:
        self._add(policy, has_won(child.status, child.scalar, parent.scalar))

    def _add(self, policy: str, won: bool) -> None:
        self._proof.add(policy, won)
        self._recent.add(policy, won)

    # ------------------------------------------------------------------------- what others have done

    async def _look(self, step: int) -> list[Change]:
        """Take up what the trainer has made and what a person has said; or, at the start, where a dead process was."""
        versions = await self._records.versions()
        if (lost := await self._lose()) is not None:
            return [lost]
        changes = await self._follow(versions)
        ended = [version for version in versions if not version.told and version.stage in ENDED]
        changes += [_told(version, self._current) for version in ended]
        changes += _promoted_by_hand(versions, self._current, self._backend.base)
        version = next((version for version in reversed(versions) if version.stage in ON_THE_WAY), None)
        if version is None or version.no in {known.no for known in (self._canary, self._gated) if known is not None}:
            return changes
        if (refused := await self._load(version)) is not None:
            changes.append(refused)
        elif version.stage is Stage.CANARY:
            self._canary = version
        elif version.stage is Stage.GATED:
            await self._set_agenda(version, step)
        elif (opened := await self._open_gate(version, versions, step)) is not None:
            changes.append(opened)
        return changes

    async def _follow(self, versions: Sequence[Version]) -> list[Change]:
        """Let the search be with the version that the rows say has it, or with the last one before it that can."""
        if self._canary is not None and not _is_at(versions, self._canary, Stage.CANARY):
            self._canary = None
        if self._gated is not None and not _is_at(versions, self._gated, Stage.GATED):
            self._agenda, self._gated = [], None
        changes: list[Change] = []
        for version in reversed(versions):
            if version.stage is Stage.CURRENT or (changes and version.stage is Stage.RETIRED):
                if (refused := await self._load(version)) is not None:
                    changes.append(refused)
                    continue
                self._current = version.name
                if version.stage is Stage.RETIRED:
                    changes.append(Change([Move(version.no, Stage.CURRENT)], []))
                return changes
        self._current = self._backend.base
        return changes

    async def _lose(self) -> Change | None:
        """Give up a version on its way that the backend cannot ask any more."""
        for version in (self._canary, self._gated):
            if version is not None and (failed := await self._load(version)) is not None:
                self._canary = self._gated = None
                self._agenda = []
                return failed
        return None

    async def _load(self, version: Version) -> Change | None:
        """Be able to ask a version; or why it never can be."""
        if version.name in self._loaded:
            if (reason := self._backend.lost(version.name)) is None:
                return None
            self._loaded.discard(version.name)
            await self._backend.unload(version.name)
            return _failed(version, reason, self._backend.base)
        try:
            folder = await asyncio.to_thread(self._shelf.find, version.name, version.digest)
            await self._backend.load(version.name, folder)
        except (AdapterError, VersionRefused) as error:
            return _failed(version, str(error), self._backend.base)
        self._loaded.add(version.name)
        return None

    async def _drain(self) -> None:
        """Unload whom nobody will ask any more, once nobody waits for its answers."""
        wanted = {self._current} | {v.name for v in (self._canary, self._gated) if v is not None}
        for name in [name for name in self._loaded - wanted if not self._busy[name]]:
            self._loaded.discard(name)
            await self._backend.unload(name)

    # ------------------------------------------------------------------------------------- the gate

    async def _open_gate(self, version: Version, versions: Sequence[Version], step: int) -> Change | None:
        """Begin to compare a version with the one that has the search; None while there is nothing to compare on."""
        seed, share = self._campaign.seed, self._campaign.settings.gate_share
        wanted = self._campaign.settings.gate_contexts
        before = next((read_contexts(v.gate) for v in reversed(versions) if v.gate), [])
        contexts = frozen_contexts(await self._records.shown(), seed, share, wanted, before)
        if len(contexts) < min(wanted, FEWEST_CONTEXTS):
            return None
        gate = {"incumbent": self._current, "contexts": [[c.island, c.parent, list(c.inspirations)] for c in contexts]}
        await self._set_agenda(replace(version, stage=Stage.GATED, gate=gate), step)
        trained = PolicyTrained(version.no, version.name, version.parent, version.report)
        return Change([Move(version.no, Stage.GATED, gate=gate)], [trained])

    async def _set_agenda(self, version: Version, step: int) -> None:
        """Plan what is still to be asked: of the incumbent only what it has not said at an earlier comparison."""
        assert version.gate is not None
        planned = {(policy, _prompt(context)) for policy, context in await self._records.gate_planned()}
        both = (version.name, version.gate["incumbent"])
        pairs = [(policy, context) for context in read_contexts(version.gate) for policy in both]
        self._agenda = [(policy, context) for policy, context in pairs if (policy, _prompt(context)) not in planned]
        self._agenda_from, self._gated = step, version

    async def _end_gate(self, version: Version) -> Change:
        assert version.gate is not None
        self._agenda, self._gated = [], None
        new, old = [await self._records.gate(policy) for policy in (version.name, version.gate["incumbent"])]
        decision = decide(self._spec, self._campaign.seed, version, new, old)
        gate = {**version.gate, "decision": decision.as_dict()}
        if decision.passed:
            self._canary = replace(version, stage=Stage.CANARY, gate=gate)
        move = Move(version.no, Stage.CANARY if decision.passed else Stage.REJECTED, decision.reason, gate)
        told = PolicyGated(version.no, version.name, decision.passed, decision.reason, decision.as_dict())
        return Change([move], [told])

    # ----------------------------------------------------------------------------------- the canary

    def _has_answered_enough(self, canary: Version) -> bool:
        return sum(self._proof.tally(canary.name)) >= self._campaign.settings.canary_answers

    async def _end_canary(self, version: Version) -> Change:
        rng = stream(self._campaign.seed, "canary", version.name)
        chance = self._proof.chance_of_no_worse(version.name, self._current, rng)
        reason = (
            f"{_share(self._proof, version.name)} against {_share(self._proof, self._current)} of {self._current}: "
            f"no worse with probability {chance:.2f}"
        )
        before, self._canary = self._current, None
        if chance < WORSE:
            happened: Happening = PolicyRolledBack(version.no, version.name, before, reason)
            return Change([Move(version.no, Stage.ROLLED_BACK, reason)], [happened])
        self._current = version.name
        old = [v for v in await self._records.versions() if v.stage is Stage.CURRENT]
        moves = [Move(v.no, Stage.RETIRED) for v in old] + [Move(version.no, Stage.CURRENT, reason)]
        return Change(moves, [PolicyPromoted(version.no, version.name, before, reason)])


class _Watched:
    """A mutator that is counted while it is asked, and that a trainer on its device may keep waiting for a while."""

    def __init__(self, asked: Mutator, busy: Counter[str], device: asyncio.Event | None, seconds: float) -> None:
        self._asked, self._busy, self._device, self._seconds = asked, busy, device, seconds
        self.name = asked.name

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return self._asked.worst_case(prompt, replies)

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        self._busy[self.name] += 1
        try:
            if self._device is not None and self._seconds:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(self._seconds):
                        await self._device.wait()
            return await self._asked.propose(prompt, replies, rng)
        finally:
            self._busy[self.name] -= 1

    async def close(self) -> None:
        """The backend is closed by whoever opened it."""


# ---------------------------------------------------------------------------------- pure parts


def has_won(status: str, scalar: float | None, before: float | None) -> bool:
    """Whether an answer is a new program that is better under w* than its parent."""
    return status != AddStatus.DUPLICATE and scalar is not None and before is not None and scalar > before


def frozen_contexts(
    shown: Sequence[tuple[Context, float]], seed: int, share: float, count: int, before: Sequence[Context] = ()
) -> list[Context]:
    """Held-out prompts to compare on: those of earlier comparisons, and more from the worst parents to the best."""
    kept = list(before)[:count]
    taken = {_prompt(context) for context in kept}
    pool: dict[tuple[int, tuple[int, ...]], tuple[float, Context]] = {}
    for context, scalar in shown:
        if _prompt(context) not in taken and held_out(seed, share, *_prompt(context)):
            pool.setdefault(_prompt(context), (scalar, context))
    ranked = [context for _, (_, context) in sorted(pool.items(), key=lambda item: (item[1][0], item[0]))]
    wanted = min(count - len(kept), len(ranked))
    return kept + [ranked[(2 * n + 1) * len(ranked) // (2 * wanted)] for n in range(wanted)]


def _prompt(context: Context) -> tuple[int, tuple[int, ...]]:
    """What makes two contexts the same prompt, on whatever island."""
    return context.parent, context.inspirations


def _is_at(versions: Sequence[Version], wanted: Version, stage: Stage) -> bool:
    return any(version.no == wanted.no and version.stage is stage for version in versions)


def _share(window: Window, policy: str) -> str:
    won, lost = window.tally(policy)
    return f"{won} of {won + lost} answers better than their parents"


def _told(version: Version, current: str) -> Change:
    """What somebody else has written down already."""
    if version.stage is Stage.ROLLED_BACK:
        happened: Happening = PolicyRolledBack(version.no, version.name, current, version.reason)
    else:
        happened = PolicyNotTrained(version.no, version.stage, version.reason, version.report)
    return Change([Move(version.no, version.stage)], [happened])


def _promoted_by_hand(versions: Sequence[Version], current: str, base: str) -> list[Change]:
    """What a person has given the search, if it could be loaded, and what had it before."""
    untold = [version for version in versions if not version.told]
    before = next((version for version in untold if version.stage is Stage.RETIRED), None)
    return [
        Change(
            [Move(one.no, one.stage) for one in (before, version) if one is not None],
            [PolicyPromoted(version.no, version.name, before.name if before else base, version.reason)],
        )
        for version in untold
        if version.stage is Stage.CURRENT and version.name == current
    ]


def _failed(version: Version, reason: str, base: str) -> Change:
    """An adapter that cannot be used, at whatever stage; the search goes on without it."""
    if version.stage is Stage.TRAINED:
        happened: Happening = PolicyNotTrained(version.no, Stage.FAILED, reason, version.report)
    else:
        happened = PolicyRolledBack(version.no, version.name, base, reason)
    return Change([Move(version.no, Stage.FAILED, reason)], [happened])

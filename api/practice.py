"""`quiver policy train`: a policy practises on a suite, and what it has become is kept as an adapter.

`--out` holds order.json (what was asked for), metrics.jsonl (a line for each step), the newest checkpoint below steps/,
before.json, and in the end result.json and the adapter. A checkpoint is one folder that appears whole, so a run may be
killed at any moment, and the same command goes on.
"""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from api.policies import open_backend, policy_folder
from api.sandboxes import Sandboxes
from db.asked import load_asked
from evolve.campaign import Campaign, Credit, Limit, Settings, SettingsError, Train
from evolve.mutator import Mutator, MutatorRefused
from evolve.outcome import Verdict
from evolve.suites.suite import Member, Suite, load_suite
from policy.adapters import AdapterError, Shelf, digest_of
from policy.backend import Backend, VersionRefused
from policy.folder import ModelError
from policy.local import ADAPTER, LOCAL
from policy.practice import Answered, Plan, Practice, Unlearnable, chosen, compared, measures
from sandbox import levels

if TYPE_CHECKING:
    from policy.tuner import Tuner

RUN = "practice"
ORDER, METRICS, BEFORE, RESULT = "order.json", "metrics.jsonl", "before.json", "result.json"
DATABASE = ".db"
SHOWN = (
    *("valid", "better", "correct", "best@1", "best@4", "best@16", "pass@1", "pass@4", "pass@16"),
    *("distinct@4", "distinct@16"),
)


@dataclass(frozen=True, slots=True)
class Order:
    """What a user asks for."""

    suite: Path
    mutator: str
    mutator_settings: Mapping[str, str]
    plan: Plan
    steps: int
    out: Path
    as_json: bool = False


def plan_of(method: str, credit: str, **numbers: Any) -> Plan:
    """Raises: SettingsError: no such method or credit."""
    methods = [known for known in Train if known is not Train.OFF]
    if method not in methods or credit not in list(Credit):
        raise SettingsError(f"--method is one of {', '.join(methods)}, and --credit of {', '.join(Credit)}")
    return Plan(Train(method), Credit(credit), **numbers)


def practise(order: Order) -> None:
    """Train on the suite's open problems, and print what became of the hidden ones. Ctrl-C ends it with nothing lost.

    Raises:
        SettingsError: the policy cannot be trained, or the folder holds another run.
        SuiteError, ProblemError: the suite cannot be used.
    """
    try:
        asyncio.run(_practise(order))
    except KeyboardInterrupt:
        print("stopped; the same command goes on", file=sys.stderr)
        raise SystemExit(130) from None


def opened(path: Path) -> tuple[Suite, str]:
    """A suite, or what the campaigns of a database have asked, and a digest of it.

    Raises:
        SuiteError, ProblemError, StoreError: it cannot be used.
    """
    if path.suffix == DATABASE or (path.is_dir() and any(path.glob(f"*{DATABASE}"))):
        asked = load_asked(path)  # files of a database change when they are read, so what is in them is digested
        return asked, hashlib.blake2b("\n".join(one.name for one in asked.members).encode(), digest_size=32).hexdigest()
    return load_suite(path), digest_of(path)


async def _practise(order: Order) -> None:
    campaign = Campaign(
        RUN, "", order.mutator, Settings(train=order.plan.method, credit=order.plan.credit), Limit(), order.plan.seed,
        order.mutator_settings,
    )  # fmt: skip
    if ADAPTER in order.mutator_settings:
        raise SettingsError(
            f"--mutator-set {ADAPTER}=… is no base to practise on; make a model of it: "
            f"quiver policy merge {order.mutator} --adapter {order.mutator_settings[ADAPTER]} --out FOLDER"
        )
    backend = open_backend(campaign)
    from policy.learner import LearnerError
    from policy.tuner import Tuner, processes

    # A server rests while its model is trained; who samples in this process has said how many it wants.
    local = order.mutator.partition(":")[0] in LOCAL
    rank, count = processes()
    threads = int(order.mutator_settings.get("threads", 1)) if local else max(1, (os.cpu_count() or 1) // count)
    try:
        suite, digest = opened(order.suite)
        with Out(order, digest, backend.base, rank == 0) as out:
            await _Run(order, suite, backend, Tuner(policy_folder(campaign)[1], order.plan, threads=threads), out).run()
    except (MutatorRefused, ModelError, VersionRefused, AdapterError, Unlearnable, LearnerError) as error:
        raise SettingsError(str(error)) from None
    finally:
        await backend.close()


class _Run:
    def __init__(self, order: Order, suite: Suite, backend: Backend, tuner: Tuner, out: Out) -> None:
        from policy.tuner import processes

        self._order, self._plan, self._backend, self._tuner, self._out = order, order.plan, backend, tuner, out
        self._rank, self._count = processes()
        self._train, self._hidden = suite.split(order.plan.seed)
        self._practice: Practice

    async def run(self) -> None:
        async with AsyncExitStack() as closing:
            slots = max(1, (os.cpu_count() or 1) // self._count)
            sandboxes = Sandboxes(self._plan.seed, slots, await levels.choose())
            closing.push_async_callback(sandboxes.close)
            line = closing.enter_context(Line(self._order.as_json, speaks=self._rank == 0))
            self._practice = Practice(sandboxes, self._plan)
            done, name = await self._resumed()
            before = self._out.read(BEFORE)
            if before is None:
                before = await self._measured(self._backend.version(self._backend.base), line, "before")
                self._out.write(BEFORE, before)
            for step in range(done, self._order.steps):
                name = await self._step(step, name, line)
            after = await self._measured(self._backend.version(name), line, "after")
        if self._rank == 0:
            adapter = self._out.finished(self._order.steps)
            result = {"adapter": str(adapter), "steps": self._order.steps, "hidden": len(self._hidden)}
            result |= {"train": len(self._train), "measures": compared(before, after, self._plan.seed)}
            self._out.write(RESULT, result)
            _print(result, self._order)

    async def _resumed(self) -> tuple[int, str]:
        """How many steps are done, and who answers after them."""
        from policy.tuner import shared

        found = shared([self._out.newest()])[0]
        if found is None:
            return 0, self._backend.base
        steps, folder = found
        if steps > self._order.steps:
            raise SettingsError(f"{self._order.out}: {steps} steps are done already; ask for more than that")
        self._tuner.load(folder)
        await self._backend.load(folder.name, folder / "adapter")
        return steps, folder.name

    async def _step(self, step: int, name: str, line: Line) -> str:
        """Ask, score, learn, keep; the name of who answers next."""
        from policy.tuner import shared

        started, mutator = time.monotonic(), self._backend.version(name)
        members = list(enumerate(chosen(self._train, self._plan, step)))
        answered = await self._asked(members, mutator, self._plan.replies, "step", step)
        told = self._tuner.learn(answered, step) | _habits(answered)
        row = {
            "type": "step",
            "step": step + 1,
            "steps": self._order.steps,
            "seconds": time.monotonic() - started,
            **told,
        }
        if self._rank == 0:
            self._out.append(row, step + 1)
        line.step(row)
        kept = self._out.keep(step + 1, self._tuner.save) if self._rank == 0 else None
        folder = next(one for one in shared([kept]) if one is not None)
        await self._backend.load(folder.name, folder / "adapter")
        if name != self._backend.base:
            await self._backend.unload(name)
        return folder.name

    async def _asked(
        self, members: Sequence[tuple[int, Member]], mutator: Mutator, replies: int, *key: str | int
    ) -> list[Answered]:
        """All answers to the problems, in their order; this process asks its share."""
        from policy.tuner import shared

        async def one(place: int, member: Member) -> tuple[int, Answered]:
            return place, await self._practice.ask(member, mutator, replies, *key, place)

        mine = await asyncio.gather(*(one(place, member) for place, member in members[self._rank :: self._count]))
        return [answered for _, answered in sorted(shared(mine), key=lambda pair: pair[0])]

    async def _measured(self, mutator: Mutator, line: Line, when: str) -> dict[str, list[float]]:
        line.say(f"{when}: asking {len(self._hidden)} hidden problems")
        members = list(enumerate(self._hidden))
        # The same draws before and after: what differs is the policy.
        answered = await self._asked(members, mutator, self._plan.hidden_replies, "hidden")
        return measures(answered, self._plan.seed)


def _habits(answered: Sequence[Answered]) -> dict[str, float]:
    return {
        "valid": sum(one.share(Verdict.OK) for one in answered) / len(answered),
        "unbuilt": sum(one.share(Verdict.UNBUILT) for one in answered) / len(answered),
        "tokens": sum(reply.completion_tokens for one in answered for reply in one.replies),
        "prompt_tokens": sum(reply.prompt_tokens for one in answered for reply in one.replies),
    }


# --------------------------------------------------------------------------------- what is on disk


class Out:
    """The folder of a run. One process at a time owns it, and only that one writes."""

    def __init__(self, order: Order, digest: str, base: str, owner: bool) -> None:
        self._folder, self._owner = order.out, owner
        self._shelf = Shelf(order.out / "steps")
        self._order = {
            "suite": digest,
            "base": base,
            "mutator": order.mutator,
            "mutator_settings": dict(order.mutator_settings),
            "plan": order.plan.as_dict(),
        }

    def __enter__(self) -> Out:
        """Raises: SettingsError: the folder is another run's, or another process is at it."""
        if not self._owner:
            return self
        self._folder.mkdir(parents=True, exist_ok=True)
        self._lock = open(self._folder / ".lock", "w")
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            raise SettingsError(f"{self._folder}: another process trains here; wait, or give another --out") from None
        known = self.read(ORDER)
        if known is None:
            self.write(ORDER, self._order)
        elif known != (asked := json.loads(json.dumps(self._order))):
            what = ", ".join(key for key in asked if asked[key] != known.get(key))
            self._lock.close()
            raise SettingsError(f"{self._folder}: holds a run with another {what}; give another --out")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._owner:
            self._lock.close()

    def read(self, name: str) -> Any:
        path = self._folder / name
        return json.loads(path.read_text()) if path.is_file() else None

    def write(self, name: str, value: Any) -> None:
        """The whole file or none of it."""
        if self._owner:
            self._replace(name, json.dumps(value, allow_nan=False, indent=1) + "\n")

    def append(self, row: Mapping[str, Any], step: int) -> None:
        """A line of the metrics, in the place of any that a dead process has written for this step or a later one."""
        path = self._folder / METRICS
        lines = path.read_text().splitlines()[: step - 1] if path.is_file() else []
        self._replace(METRICS, "\n".join([*lines, json.dumps(row, allow_nan=False), ""]))

    def _replace(self, name: str, text: str) -> None:
        hidden = self._folder / f".new-{name}"
        with hidden.open("w") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        hidden.replace(self._folder / name)

    def keep(self, steps: int, save: Callable[[Path], None]) -> Path:
        """A checkpoint; the one before it may go now."""
        name, _ = self._shelf.put(RUN, steps, save)
        self._shelf.prune(RUN, {name})
        return self._shelf.root / name

    def newest(self) -> tuple[int, Path] | None:
        return self._shelf.newest(RUN)

    def finished(self, steps: int) -> Path:
        """The adapter of the newest checkpoint, under a name for good."""
        found = self.newest()
        assert found is not None
        shelf = Shelf(self._folder)

        def copy(to: Path) -> None:
            shutil.copytree(found[1] / "adapter", to, dirs_exist_ok=True)

        name, _ = shelf.put(RUN, steps, copy)
        shelf.prune(RUN, {name})
        return self._folder / name


# --------------------------------------------------------------------------------------- what is seen


class Line:
    """How far the run is: one live line on a terminal, or one JSON object for each step."""

    def __init__(self, as_json: bool, speaks: bool) -> None:
        self._console, self._as_json, self._speaks = Console(file=sys.stderr), as_json, speaks
        is_live = speaks and not as_json and self._console.is_terminal
        self._live = Live(console=self._console, auto_refresh=False, transient=True) if is_live else None

    def __enter__(self) -> Line:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(self, *exception: object) -> None:
        if self._live is not None:
            self._live.stop()

    def say(self, text: str) -> None:
        if self._live is not None:
            self._live.update(Text(text, no_wrap=True, overflow="ellipsis"), refresh=True)
        elif self._speaks and not self._as_json:
            self._console.print(text, highlight=False, soft_wrap=True, markup=False)

    def step(self, row: Mapping[str, Any]) -> None:
        if self._as_json and self._speaks:
            print(json.dumps(row, allow_nan=False), flush=True)
        left = int(row["seconds"] * (row["steps"] - row["step"]))
        self.say(
            f"step {row['step']}/{row['steps']}  set value {row['set_value_mean']:.3f}  best {row['best_single']:.3f}  "
            f"valid {row['valid']:.0%}  distinct {row['distinct_vectors']:.1f}  {row['tokens'] / row['seconds']:.0f} "
            f"tokens/s  {left // 3600}:{left // 60 % 60:02d}:{left % 60:02d} left"
        )


def _print(result: Mapping[str, Any], order: Order) -> None:
    if order.as_json:
        print(json.dumps({"type": "result", **result}, allow_nan=False), flush=True)
        return
    console = Console()
    table = Table("", "before", "after", "gained", title=f"{result['hidden']} hidden problems, mean and 95 % interval")
    for name in SHOWN:
        if name in result["measures"]:
            of = result["measures"][name]
            table.add_row(name, *(f"{mean:.3f} [{low:.3f}, {high:.3f}]" for mean, low, high in of.values()))
    console.print(table)
    use = f"--mutator {order.mutator} --mutator-set adapter={result['adapter']}"
    console.print(f"the policy is kept: quiver run PROBLEM {use}", highlight=False, soft_wrap=True, markup=False)

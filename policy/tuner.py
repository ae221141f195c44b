"""The adapter that practises: it is changed by one step of the optimiser after another, and goes on after a crash.

Between `policy.practice`, which brings what was said and what it was worth, and `policy.learner`. Started by torchrun
or `accelerate launch`, each process asks its share of the prompts, all of them learn from all replies, and all hold the
same adapter.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from transformers import TrainingArguments

from evolve.campaign import Credit as SearchCredit
from policy.hf import decoded_by
from policy.learner import Learner, Round, training_arguments
from policy.model import load_adapter, load_model, new_adapter, save_adapter
from policy.objective import Credit, Metrics, Settings, advantages
from policy.practice import Answered, Plan
from policy.rollout import Example, group_examples
from policy.round import METHODS, use_threads
from policy.surrogate import Surrogate

ADAPTER, OPTIMISER = "adapter", "optimiser.pt"
"""What a checkpoint's folder holds."""

T = TypeVar("T")


class Tuner:
    """An adapter on a base model, with its optimiser."""

    def __init__(
        self,
        base: Path,
        plan: Plan,
        how: Surrogate = Surrogate(),  # noqa: B008 (frozen)
        *,
        threads: int = 1,
    ) -> None:
        """Processors that torch may use are of the process, so `threads` are for who samples in it, too.

        Raises:
            ModelError: the folder does not hold a model.
        """
        use_threads(threads)
        self._base, self._plan, self._how = base, plan, how
        self._scored_by = Settings(method=METHODS[plan.method], credit=Credit(SearchCredit(plan.credit)))
        model, self._tokenizer = load_model(base)
        self._adapted = new_adapter(model, plan.rank, seed=plan.seed)
        self._optimiser: dict[str, Any] | None = None
        self.decode = decoded_by(self._tokenizer)

    def learn(self, answered: Sequence[Answered], step: int) -> dict[str, float | str]:
        """One step of the optimiser on all replies; what is worth knowing of it.

        Raises:
            LearnerError: training has left the numbers.
            Unlearnable: the replies lack tokens or log-probabilities.
        """
        rows: list[Example] = []
        worth: list[Metrics] = []
        for one in answered:
            if (group := one.group(self._plan.seed, step, self.decode)) is not None:
                of = advantages(group.rewards_GmR, self._scored_by, group.key, one.weights_R, group.answered_Gm)
                rows += group_examples(group, of)
                worth.append(of.metrics)
        with tempfile.TemporaryDirectory(prefix="quiver-step-") as folder:
            # All replies are one step of the optimiser: a second one would be of an older policy.
            learner = Learner(
                self._adapted, rows, self._arguments(Path(folder), step), self._how,
                optimiser=self._optimiser,
            )  # fmt: skip
            ended = learner.learn()
        if ended.skipped is None:
            self._optimiser = learner.optimiser_state()
        return _told(worth, ended, learner)

    def _arguments(self, folder: Path, step: int) -> TrainingArguments:
        return training_arguments(
            folder,
            learning_rate=self._plan.rate,
            save_strategy="no",
            use_cpu=not torch.cuda.is_available(),
            seed=step,
        )

    def save(self, folder: Path) -> None:
        """All that a later process needs to go on."""
        save_adapter(self._adapted, self._tokenizer, folder / ADAPTER)
        torch.save(self._optimiser, folder / OPTIMISER)

    def load(self, folder: Path) -> None:
        """Go on from what was saved.

        Raises:
            ModelError: it is of another model.
        """
        self._adapted = load_adapter(load_model(self._base)[0], self._tokenizer, folder / ADAPTER)
        self._optimiser = torch.load(folder / OPTIMISER, weights_only=True)


def _told(worth: Sequence[Metrics], ended: Round, learner: Learner) -> dict[str, float | str]:
    means = {
        name: float(np.mean([getattr(one, name) for one in worth])) if worth else 0.0
        for name in (
            "set_value_mean",
            "set_value_std",
            "best_single",
            "distinct_vectors",
            "masked_share",
            "correlation",
        )
    }
    trained = {name: value for log in learner.state.log_history for name, value in log.items()}
    gaps = [np.abs(row.proximal_T - row.example.behaviour_T) for row in learner.rows]
    return (
        means
        | {name: float(trained[name]) for name in ("loss", "kl", "clipped_share", "grad_norm") if name in trained}
        | {name: value for name, value in asdict(ended).items() if name != "steps" and value is not None}
        | {"disagreement": float(np.concatenate(gaps).mean()) if gaps else 0.0}
    )


# ------------------------------------------------------------------------------- several processes


def processes() -> tuple[int, int]:
    """(number of this process, how many there are): 0 of 1, unless torchrun or accelerate has started it."""
    arguments = training_arguments(Path(tempfile.gettempdir()), use_cpu=not torch.cuda.is_available())
    return arguments.process_index, arguments.world_size


def shared(mine: Sequence[T]) -> list[T]:
    """What all processes have brought, in their order; each waits for all."""
    if not (torch.distributed.is_available() and torch.distributed.is_initialized()):
        return list(mine)
    every: list[Any] = [None] * torch.distributed.get_world_size()
    torch.distributed.all_gather_object(every, list(mine))
    return [item for brought in every for item in brought]

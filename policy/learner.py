"""The learner: one round of training on replies that the search has sampled and rewarded.

A thin subclass of transformers' Trainer, which brings optimiser, schedule, precision, checkpoints, resuming and,
by configuration alone, DDP, FSDP and DeepSpeed through accelerate. It is told token ids, advantages and the
log-probabilities of whoever sampled, and generates nothing. `_N` sampled tokens of a pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from peft import PeftModel
from torch import Tensor
from transformers import PreTrainedModel, PrinterCallback, Trainer, TrainerCallback, TrainingArguments

from policy.baselines import Array
from policy.model import vocabulary_size
from policy.passes import (
    COMPARED,
    MOST_LOGITS,
    Pass,
    Passes,
    Row,
    can_share,
    collate,
    divided,
    logits_of,
    nothing,
    sampled,
)
from policy.rollout import Example
from policy.surrogate import (
    Surrogate,
    base_distance,
    behaviour_weights,
    effective_share,
    policy_loss,
    token_logprobs,
)


class LearnerError(ValueError):
    """Model and replies do not fit together, or training has left the numbers. Names the culprit."""


@dataclass(frozen=True, slots=True)
class Round:
    """What became of a round."""

    skipped: str | None
    """Why nothing was learned; None when something was."""
    steps: int
    replies: int
    kept: int
    """Replies whose weight is in the trusted range."""
    effective_share: float
    log_ratio_low: float
    """Smallest and largest log(proximal / behaviour) of a reply, before anything is left out."""
    log_ratio_high: float


def training_arguments(folder: Path, **changes: Any) -> TrainingArguments:
    """The paper's optimiser, without any reporter; `changes` go to transformers' TrainingArguments.

    A learning rate of 1e-6 is for full weights; an adapter takes about ten times as much.
    """
    defaults: dict[str, Any] = {
        "learning_rate": 1e-6,
        "lr_scheduler_type": "constant",
        "weight_decay": 0.01,
        "max_grad_norm": 1.0,
        "num_train_epochs": 1,
        "logging_steps": 1,
        "logging_nan_inf_filter": False,
        "report_to": "none",
        "disable_tqdm": True,
        "remove_unused_columns": False,
        "dataloader_pin_memory": torch.cuda.is_available(),
    }
    return TrainingArguments(output_dir=str(folder), **(defaults | changes))


class Learner(Trainer):
    """Trains a model, or the adapter on it, for one round.

    Args:
        model: as it is at the start of the round, even when a checkpoint is resumed: it is the proximal policy.
            A PeftModel's base is the frozen base of the KL term.
        examples: see `policy.rollout.examples`.
        arguments: but for the size of a batch, which is one pass (`policy.passes`).
        per_step: replies of one step of the optimiser, to as many as whole passes allow; None takes all.
        base: the frozen base when `model` is trained in full.
        optimiser: what an earlier round's `optimiser_state` was; None begins anew.

    Raises:
        LearnerError: a token id is outside the model's vocabulary, or the base is missing.
    """

    # The loss below is divided by the tokens of the whole batch, over all micro-batches and ranks.
    loss_is_scaled_for_ga = True

    def __init__(
        self,
        model: PreTrainedModel | PeftModel,
        examples: Sequence[Example],
        arguments: TrainingArguments,
        settings: Surrogate = Surrogate(),  # noqa: B008 (frozen)
        base: PreTrainedModel | None = None,
        optimiser: Mapping[str, Any] | None = None,
        per_step: int | None = None,
    ) -> None:
        if settings.kl and base is None and not isinstance(model, PeftModel):
            raise LearnerError("the model is trained in full, so it holds no frozen base: give base, or set kl = 0")
        if arguments.n_gpu > 1:
            raise LearnerError(f"one process sees {arguments.n_gpu} GPUs; start one for each: accelerate launch")
        _check_vocabulary(model, examples)
        self.examples = list(examples)
        self._unread = [Row(example, 1.0, example.behaviour_T, example.behaviour_T) for example in examples]
        self._room = MOST_LOGITS // vocabulary_size(model)
        arguments.per_device_train_batch_size = arguments.per_device_eval_batch_size = 1
        arguments.gradient_accumulation_steps = self._together(per_step, arguments.world_size)
        super().__init__(model=model, args=arguments, data_collator=partial(_only, shared=can_share(model)))
        self.remove_callback(PrinterCallback)  # who wants to know reads `state.log_history`
        self.model_accepts_loss_kwargs = True  # has the Trainer count the tokens of a whole batch
        self.settings = settings
        self.rows: list[Row] = []
        """All replies as they were compared with the model at the start of the round."""
        self._base = base
        self._watched: list[Tensor] = []
        if optimiser is not None:
            self.add_callback(_GoOn(optimiser))

    def _together(self, per_step: int | None, processes: int) -> int:
        """Passes of each process that make one step of the optimiser."""
        count, replies = len(divided(self._unread, self._room)), len(self._unread)
        if per_step is None or per_step >= replies:
            return max(1, -(-count // processes))
        return max(1, round(per_step * count / replies / processes))

    def learn(self, resume_from_checkpoint: str | None = None) -> Round:
        """Compare the replies with the model as it is, drop what is too far from it, train on the rest.

        Interrupted and resumed from a checkpoint it ends with the weights it would have had, to the last bit.
        """
        if not self.examples:
            return Round("no reply is left: every group was masked", 0, 0, 0, 0.0, 0.0, 0.0)
        rows, log_ratio_S = self._compared()
        self.rows = rows
        weight_S = behaviour_weights(log_ratio_S, self.settings.trust)
        effective = effective_share(weight_S)
        low, high = float(log_ratio_S.min()), float(log_ratio_S.max())
        kept = [
            Row(row.example, float(weight), row.proximal_T, row.base_T)
            for row, weight in zip(rows, weight_S, strict=True)
            if weight > 0
        ]
        if not kept or effective < self.settings.least_effective:
            reason = (
                f"the replies are too old: their effective sample size is {effective:.1%} of {len(rows)}, "
                f"below {self.settings.least_effective:.0%} (log-ratios from {low:.3g} to {high:.3g})"
            )
            return Round(reason, 0, len(rows), len(kept), effective, low, high)
        passes = divided(kept, self._room)
        # With passes of nothing, so that every process has as many: accelerate gives one that would come off worse
        # a pass of another's, which then counts twice.
        passes += [nothing(kept[0])] * (-len(passes) % self.args.world_size)
        self.train_dataset = Passes(passes)
        self.train(resume_from_checkpoint=resume_from_checkpoint)
        return Round(None, self.state.global_step, len(rows), len(kept), effective, low, high)

    def optimiser_state(self) -> dict[str, Any]:
        """Of the optimiser after a round, for the next one of the same model to go on with."""
        assert self.optimizer is not None
        state: dict[str, Any] = self.optimizer.state_dict()
        return state

    def _compared(self) -> tuple[list[Row], Array]:
        """Every reply under the proximal policy and the base, and log(proximal / behaviour) of each."""
        rows, log_ratios = [], []
        for example, both_T2 in zip(self.examples, self.read(), strict=True):
            row = Row(example, 1.0, *both_T2.T)
            if not (np.isfinite(row.proximal_T).all() and np.isfinite(row.base_T).all()):
                raise LearnerError(f"{example.name}: the model gives it a log-probability that is no number")
            rows.append(row)
            log_ratios.append(float((row.proximal_T - example.behaviour_T).sum()))
        return rows, np.array(log_ratios)

    def read(self) -> list[Array]:
        """Log-probabilities of the tokens of every reply under the model as it is and under the base. Shapes (T, 2)."""
        passes = divided(self._unread, self._room)
        both_PN2 = np.asarray(self.predict(Passes(passes)).predictions, dtype=np.float64)
        self._prepare_again()
        found: dict[Row, Array] = {}
        for one, both_N2 in zip(passes, both_PN2, strict=True):
            ends = np.cumsum([len(row.example.token_ids) for row in one])
            found |= zip(one, np.split(both_N2[: ends[-1]], ends[:-1]), strict=True)
        return [found[row] for row in self._unread]

    def _prepare_again(self) -> None:
        """Have accelerate wrap the model for training although it has been prepared for prediction.

        Otherwise accelerate 1.15 takes the bare model for a prepared one, DDP is left out, and each rank trains
        on its own, without a word. FSDP and DeepSpeed prepare a model once for both.
        """
        if not (self.is_fsdp_enabled or self.is_deepspeed_enabled):
            self.accelerator.free_memory()
            self.model._is_accelerate_prepared = False  # type: ignore[union-attr]

    # ------------------------------------------------------------------ what the Trainer calls

    def compute_loss(
        self,
        model: torch.nn.Module,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: Tensor | int | None = None,
    ) -> Any:
        """Mean over the tokens of the whole batch of the clipped surrogate and kl times k3 (F6)."""
        sampled_BW = sampled(inputs)
        proximal_N, base_N, advantage_N = (inputs[name][sampled_BW] for name in COMPARED)
        logp_N = _logprobs(model, inputs)
        loss_N, clipped_N = policy_loss(logp_N, proximal_N, advantage_N, self.settings)
        distance_N = base_distance(logp_N, base_N)
        loss = (loss_N + self.settings.kl * distance_N).sum() / (
            len(logp_N) if num_items_in_batch is None else num_items_in_batch
        )
        if not torch.isfinite(loss):
            raise LearnerError(f"step {self.state.global_step}: the loss is {loss.item()}; lower the learning rate")
        if len(logp_N):
            self._watched.append(torch.stack([distance_N.detach().mean(), clipped_N.float().mean()]))
        if self.args.average_tokens_across_devices and num_items_in_batch is not None:
            # Ranks average their gradients, but each has divided by the tokens of all of them.
            loss = loss * (self.accelerator.num_processes // self.get_tp_size())
        return (loss, {}) if return_outputs else loss

    def prediction_step(
        self,
        model: torch.nn.Module,
        inputs: dict[str, Any],
        prediction_loss_only: bool,
        ignore_keys: list[str] | None = None,
    ) -> tuple[None, Tensor, None]:
        """Log-probabilities of the sampled tokens of a pass under the model and under the base. Shape (1, N, 2)."""
        inputs = self._prepare_inputs(inputs)
        with torch.no_grad(), self.compute_loss_context_manager():
            proximal_N = base_N = _logprobs(model, inputs)
            if self.settings.kl:
                with self._as_base(model) as base:
                    base_N = _logprobs(base, inputs)
        return None, torch.stack([proximal_N, base_N], dim=1)[None], None

    def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
        """Adds the mean distance to the base, and the share of clipped tokens, since the last time, on this rank."""
        if self._watched and "loss" in logs:
            kl, clipped = torch.stack(self._watched).mean(dim=0).tolist()
            logs |= {"kl": kl, "clipped_share": clipped}
            self._watched.clear()
        super().log(logs, start_time)

    @contextmanager
    def _as_base(self, model: torch.nn.Module) -> Iterator[torch.nn.Module]:
        if self._base is not None:
            yield self.accelerator.prepare_model(self._base, evaluation_mode=True).eval()
        else:
            with self.accelerator.unwrap_model(model).disable_adapter():
                yield model


class _GoOn(TrainerCallback):
    """Has the optimiser, which the Trainer makes, begin where another has ended."""

    def __init__(self, state: Mapping[str, Any]) -> None:
        self._state = state

    def on_train_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        more["optimizer"].load_state_dict(dict(self._state))


def _only(passes: Sequence[Pass], shared: bool) -> dict[str, Tensor]:
    """The batch of a data loader, which has one pass."""
    (one,) = passes
    return collate(one, shared)


def _logprobs(model: torch.nn.Module, inputs: dict[str, Any]) -> Tensor:
    """Log-probability of every sampled token, reply after reply. Shape (N,)."""
    return token_logprobs(logits_of(model, inputs), inputs["labels"][sampled(inputs)])


def _check_vocabulary(model: PreTrainedModel | PeftModel, examples: Sequence[Example]) -> None:
    size = vocabulary_size(model)
    for example in examples:
        largest = max(*example.prompt_ids, *example.token_ids)
        if largest >= size:
            raise LearnerError(
                f"{example.name}: token id {largest}, but the model has {size} tokens; it was sampled with another "
                "tokenizer than this model's"
            )

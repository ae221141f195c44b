"""The learner on a tiny decoder: its gradient, its bits, and what it refuses."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from peft import PeftModel
from torch import Tensor
from transformers import PreTrainedModel, TrainerCallback

from policy.learner import (
    Learner,
    LearnerError,
    Round,
    training_arguments,
)
from policy.model import new_adapter
from policy.objective import Settings
from policy.rollout import Example, examples
from policy.surrogate import Surrogate
from tests.factories import rollout_group, tiny_decoder
from tests.policy.test_passes import without_masks

GROUPS = [rollout_group(seed, name=f"g{seed}") for seed in range(3)]
NO_KL = Surrogate(kl=0.0)
BASE = {False: tiny_decoder(), True: None}
"""The frozen base of the full weights; an adapter has its own."""


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def logprobs(model: torch.nn.Module, example: Example) -> Tensor:
    """Of one reply alone: no batch, no padding."""
    ids = torch.tensor([example.prompt_ids + example.token_ids])
    logp_TV = torch.log_softmax(model(input_ids=ids).logits[0].double(), dim=-1)
    first = len(example.prompt_ids)
    return logp_TV[first - 1 : -1].gather(1, ids[0, first:, None])[:, 0]


def on_policy(model: torch.nn.Module, shift: float = 0.0) -> list[Example]:
    """Replies that this model has sampled; with a shift, one that found each token that much less likely."""
    rows = examples(GROUPS, Settings())
    with torch.no_grad():
        return [replace(row, behaviour_T=logprobs(model, row).numpy() - shift) for row in rows]


def learner(
    folder: Path,
    model: PreTrainedModel | PeftModel,
    rows: Sequence[Example],
    how: Surrogate = NO_KL,
    base: PreTrainedModel | None = None,
    optimiser: dict[str, Any] | None = None,
    per_step: int | None = 4,
    **arguments: Any,
) -> Learner:
    given = training_arguments(folder, **({"use_cpu": True, "save_strategy": "no", "learning_rate": 1e-2} | arguments))
    return Learner(model, rows, given, how, base, optimiser=optimiser, per_step=per_step)


def weights(model: torch.nn.Module) -> dict[str, Tensor]:
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def same_bits(ones: dict[str, Tensor], others: dict[str, Tensor]) -> bool:
    return all(torch.equal(ones[name], others[name]) for name in ones.keys() | others.keys())


def decoder(adapted: bool) -> PreTrainedModel | PeftModel:
    return new_adapter(tiny_decoder(), rank=4) if adapted else tiny_decoder()


# ------------------------------------------------------------------------------ the gradient


def test_the_first_step_on_policy_is_the_plain_policy_gradient(tmp_path: Path) -> None:
    """One step of SGD at rate 1 moves the weights by the gradient of sum A logp over the number of tokens."""
    model, rows = tiny_decoder(), on_policy(tiny_decoder())[:4]
    before = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    tokens = sum(len(row.token_ids) for row in rows)
    naive = tiny_decoder()
    gained = torch.stack([logprobs(naive, row) @ torch.tensor(row.advantages_T) for row in rows]).sum()
    gradient = dict(zip(before, torch.autograd.grad(gained / tokens, list(naive.parameters())), strict=True))

    learner(tmp_path, model, rows, optim="sgd", learning_rate=1.0, weight_decay=0.0, max_grad_norm=0.0).learn()

    moved = {name: parameter.detach() - before[name] for name, parameter in model.named_parameters()}
    assert max(float(step.abs().max()) for step in moved.values()) > 1e-3
    for name, step in moved.items():
        assert torch.allclose(step, gradient[name], atol=1e-6), name


def uneven() -> list[Example]:
    """Twelve replies of one to eight tokens."""
    lengths = (8, 3, 5, 1, 8, 7, 2, 4, 8, 8, 6, 5)
    return [
        replace(r, token_ids=r.token_ids[:n], behaviour_T=r.behaviour_T[:n], advantages_T=r.advantages_T[:n])
        for r, n in zip(on_policy(tiny_decoder()), lengths, strict=True)
    ]


def test_passes_add_up_to_the_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mean over all tokens, not a mean of means: the replies have different lengths."""
    sgd: dict[str, Any] = {"optim": "sgd", "learning_rate": 0.5, "per_step": None}
    whole, parts = tiny_decoder(), tiny_decoder()

    learner(tmp_path, whole, uneven(), **sgd).learn()
    monkeypatch.setattr("policy.passes.MOST_REPLIES", 1)
    assert learner(tmp_path, parts, uneven(), **sgd).learn().steps == 1

    for one, other in zip(whole.parameters(), parts.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-6)


def test_two_processes_add_up_to_the_batch(tmp_path: Path) -> None:
    """By the environment alone, as torchrun and accelerate set it: DDP over gloo, of an uneven number."""
    alone = tiny_decoder()
    learner(tmp_path, alone, uneven()[:9], optim="sgd", learning_rate=0.5, per_step=None).learn()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    shared = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    ranks = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.policy.one_rank", str(tmp_path)],
            env={**os.environ, **shared, "RANK": rank, "LOCAL_RANK": rank},
            stdout=subprocess.DEVNULL,
        )
        for rank in ("0", "1")
    ]

    assert [rank.wait(timeout=120) for rank in ranks] == [0, 0]

    ends = [torch.load(tmp_path / f"rank{rank}.pt") for rank in (0, 1)]
    assert same_bits(*ends)
    for name, tensor in alone.state_dict().items():
        assert torch.allclose(tensor, ends[0][name], atol=1e-6), name


def test_an_optimiser_that_goes_on_is_one_that_has_not_stopped(tmp_path: Path) -> None:
    """Two rounds in which the second takes up the first one's moments are two epochs of one."""
    model, rows, straight = tiny_decoder(), on_policy(tiny_decoder())[:4], tiny_decoder()
    learner(tmp_path, straight, rows, num_train_epochs=2, learning_rate=1e-4).learn()

    first = learner(tmp_path, model, rows, learning_rate=1e-4)
    first.learn()
    second = learner(tmp_path, model, first.examples, learning_rate=1e-4, optimiser=first.optimiser_state())
    second._compared = lambda: (first.rows, np.zeros(4))  # type: ignore[method-assign]  # the ratio is to the same policy
    second.learn()

    for one, other in zip(model.parameters(), straight.parameters(), strict=True):
        assert torch.allclose(one, other, atol=1e-7)


def test_what_paid_becomes_likelier_and_what_did_not_less_so(tmp_path: Path) -> None:
    model = tiny_decoder()
    rows = on_policy(model)
    with torch.no_grad():
        before = [float(logprobs(model, row).sum()) for row in rows]

    learner(tmp_path, model, rows, per_step=None, learning_rate=1e-3).learn()

    with torch.no_grad():
        gained = [float(logprobs(model, row).sum()) - then for row, then in zip(rows, before, strict=True)]
    assert np.corrcoef(gained, [row.advantages_T[0] for row in rows])[0, 1] > 0.9


def test_the_adapter_alone_is_trained_and_held_near_its_base(tmp_path: Path) -> None:
    """The base is the model without its adapter; a strong pull keeps the policy nearer to it."""
    moved = {}
    for kl in (0.0, 100.0):
        model = new_adapter(tiny_decoder(), rank=4)
        rows = on_policy(model)
        before = weights(model.get_base_model())
        learner(tmp_path, model, rows, Surrogate(kl=kl), num_train_epochs=3).learn()
        after = weights(model.get_base_model())
        assert all(torch.equal(before[name], after[name]) for name in before if "lora" not in name)
        with torch.no_grad():
            far = [(logprobs(model, row) - torch.tensor(row.behaviour_T)).abs().mean() for row in rows]
        moved[kl] = float(torch.stack(far).mean())

    assert 0 < moved[100.0] < moved[0.0] / 2


# ----------------------------------------------------------------------------------- the bits


@pytest.mark.parametrize("adapted", [False, True], ids=["full", "lora"])
def test_the_same_seed_gives_the_same_weights_to_the_last_bit(tmp_path: Path, adapted: bool) -> None:
    ends = []
    for _ in range(2):
        model = decoder(adapted)
        assert learner(tmp_path, model, on_policy(model), Surrogate(), BASE[adapted]).learn().steps == 3
        ends.append(weights(model))

    assert same_bits(*ends)
    assert not same_bits(ends[0], weights(decoder(adapted)))


class Interrupted(Exception):
    pass


class InterruptAfter(TrainerCallback):
    def __init__(self, step: int) -> None:
        self.step = step

    def on_save(self, args: Any, state: Any, control: Any, **rest: Any) -> None:
        if state.global_step == self.step:
            raise Interrupted


@pytest.mark.parametrize("adapted", [False, True], ids=["full", "lora"])
def test_a_round_that_was_interrupted_and_resumed_ends_as_if_it_had_not_been(tmp_path: Path, adapted: bool) -> None:
    rows = on_policy(decoder(adapted))
    saving: dict[str, Any] = {"save_strategy": "steps", "save_steps": 1, "num_train_epochs": 2}
    straight, broken, resumed = (decoder(adapted) for _ in range(3))

    def learner_of(model: PreTrainedModel | PeftModel, folder: str) -> Learner:
        return learner(tmp_path / folder, model, rows, Surrogate(), BASE[adapted], **saving)

    learner_of(straight, "straight").learn()
    interrupted = learner_of(broken, "broken")
    interrupted.add_callback(InterruptAfter(2))
    with pytest.raises(Interrupted):
        interrupted.learn()
    ended = learner_of(resumed, "broken").learn(str(tmp_path / "broken" / "checkpoint-2"))

    assert ended.steps == 6
    assert same_bits(weights(straight), weights(resumed))
    assert not same_bits(weights(straight), weights(broken))


# --------------------------------------------------------------------- replies of another policy


def test_replies_that_are_too_far_away_are_left_out(tmp_path: Path) -> None:
    model = tiny_decoder()
    near, far = on_policy(model)[:9], on_policy(model, shift=0.5)[9:]

    of = learner(tmp_path, model, near + far).learn()

    assert (of.skipped, of.replies, of.kept) == (None, 12, 9)
    assert of.effective_share == pytest.approx(9 / 12, abs=1e-4)
    assert of.log_ratio_low == pytest.approx(0, abs=1e-4)
    assert of.log_ratio_high == pytest.approx(8 * 0.5, abs=1e-4)


def test_a_round_of_replies_that_are_too_old_is_skipped_and_says_why(tmp_path: Path) -> None:
    model = tiny_decoder()
    before = weights(model)

    of = learner(tmp_path, model, on_policy(model)[:2] + on_policy(model, shift=0.5)[2:]).learn()

    assert of.skipped is not None
    assert "16.7% of 12, below 30%" in of.skipped
    assert of.steps == 0
    assert same_bits(before, weights(model))


def test_the_behaviour_weight_scales_what_a_reply_teaches(tmp_path: Path) -> None:
    """Half as likely under the policy that sampled it: twice the step."""
    sgd: dict[str, Any] = {"optim": "sgd", "learning_rate": 0.1, "weight_decay": 0.0, "max_grad_norm": 0.0}
    steps = []
    for shift in (0.0, np.log(2) / 8):
        model = tiny_decoder()
        before = weights(model)
        learner(tmp_path, model, on_policy(model, shift)[:4], **sgd).learn()
        steps.append(torch.cat([(p.detach() - before[n]).flatten() for n, p in model.named_parameters()]))

    assert torch.allclose(steps[1], 2 * steps[0], atol=1e-5)


def test_a_round_without_replies_says_so(tmp_path: Path) -> None:
    assert learner(tmp_path, tiny_decoder(), []).learn() == Round(
        "no reply is left: every group was masked", 0, 0, 0, 0.0, 0.0, 0.0
    )


@pytest.mark.parametrize("made", [tiny_decoder, without_masks], ids=["a prompt for all", "one for each"])
@pytest.mark.parametrize("most", [1, 3, 8])
def test_company_does_not_change_what_a_reply_is_worth(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made: Callable[[], PreTrainedModel], most: int
) -> None:
    monkeypatch.setattr("policy.passes.MOST_REPLIES", most)
    model = made()
    rows = [replace(row, behaviour_T=logprobs(model, row).detach().numpy()) for row in uneven()]

    compared, log_ratio_S = learner(tmp_path, model, rows)._compared()

    assert np.abs(log_ratio_S).max() < 1e-4
    for row, example in zip(compared, rows, strict=True):
        assert row.example is example
        assert row.proximal_T == pytest.approx(example.behaviour_T, abs=1e-5)


# ------------------------------------------------------------------------------- what is refused


def test_a_token_that_the_model_does_not_know_is_named(tmp_path: Path) -> None:
    rows = examples([rollout_group(name="foreign", top=500)], Settings())

    with pytest.raises(LearnerError, match=r"group 'foreign', reply 0: token id \d+, but the model has 100 tokens"):
        learner(tmp_path, tiny_decoder(), rows)


def test_full_weights_need_a_base_to_be_held_to(tmp_path: Path) -> None:
    with pytest.raises(LearnerError, match="give base, or set kl = 0"):
        learner(tmp_path, tiny_decoder(), on_policy(tiny_decoder()), Surrogate())


def test_a_model_that_is_no_longer_made_of_numbers_is_found_out_before_it_trains(tmp_path: Path) -> None:
    model, rows = tiny_decoder(), on_policy(tiny_decoder())
    with torch.no_grad():
        model.lm_head.weight[5] = torch.nan

    with pytest.raises(LearnerError, match="group 'g0', reply 0: the model gives it a log-probability that is no num"):
        learner(tmp_path, model, rows).learn()


def test_a_loss_that_is_no_number_stops_the_round(tmp_path: Path) -> None:
    with pytest.raises(LearnerError, match=r"step [12]: the loss is nan"):
        learner(tmp_path, tiny_decoder(), on_policy(tiny_decoder()), optim="sgd", learning_rate=1e38).learn()

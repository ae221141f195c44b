"""What a learner step costs beside the bare forward and backward of the same batch, on the CPU.

The bare step is the model's own cross-entropy over the same tokens, forward and backward, without any trainer, each
reply with its own copy of the prompt. The learner's reads a prompt once for its eight replies, and brings everything
else of a round's step, once without the optimiser, as the bare one, and once with it; comparing the replies with
the proximal policy and the base, once a round, stands apart. TRL's GRPO loss on the same batch is measured when
`trl` is installed. Processor time, one thread, in turns.
"""

from __future__ import annotations

import argparse
import importlib.util
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from benchmarks.measure import cpu_seconds, print_table, save
from policy.learner import Learner, training_arguments
from policy.passes import Pass, Passes, Row, collate
from policy.rollout import Example
from policy.surrogate import Surrogate

GROUPS, REPLIES, TOKENS, VOCABULARY = 2, 8, 64, 1_000
SHAPES = ((128, 6, 45), (128, 6, 384), (320, 8, 45), (320, 8, 384))
"""Width and layers of the decoder, and the tokens of a prompt."""
Work = Callable[[], object]


def decoder(width: int, layers: int) -> LlamaForCausalLM:
    torch.manual_seed(0)
    shape: dict[str, Any] = {"hidden_size": width, "intermediate_size": 8 * width // 3, "num_hidden_layers": layers}
    return LlamaForCausalLM(LlamaConfig(vocab_size=VOCABULARY, num_attention_heads=8, num_key_value_heads=4, **shape))


def drawn(size: int) -> list[Row]:
    """Groups of replies to prompts of so many tokens, all of one length, so that nobody pays for another's padding."""
    rng = np.random.default_rng(0)
    logp_T = np.full(TOKENS, -np.log(VOCABULARY))
    rows = []
    for _ in range(GROUPS):
        prompt = tuple(rng.integers(VOCABULARY, size=size).tolist())
        for _ in range(REPLIES):
            reply = tuple(rng.integers(VOCABULARY, size=TOKENS).tolist())
            example = Example("", prompt, reply, logp_T, rng.standard_normal(TOKENS))
            rows.append(Row(example, 1.0, logp_T, logp_T))
    return rows


def separate(rows: list[Row]) -> dict[str, Tensor]:
    """All replies as one batch, each with its own copy of the prompt."""
    ids = torch.tensor([row.example.prompt_ids + row.example.token_ids for row in rows])
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}


def bare(model: LlamaForCausalLM, rows: list[Row]) -> Work:
    batch = separate(rows)
    labels = batch["input_ids"][:, -TOKENS:].flatten()

    def step() -> None:
        model.zero_grad()
        logits = model(**batch, use_cache=False, logits_to_keep=TOKENS + 1).logits[:, :-1]
        torch.nn.functional.cross_entropy(logits.flatten(0, 1), labels).backward()  # type: ignore[no-untyped-call]

    return step


def passes_of(rows: list[Row]) -> list[Pass]:
    """A group is one."""
    return [tuple(rows[start : start + REPLIES]) for start in range(0, len(rows), REPLIES)]


def ours(model: LlamaForCausalLM, rows: list[Row], folder: Path) -> dict[str, Work]:
    arguments = training_arguments(folder, use_cpu=True, save_strategy="no", logging_strategy="no")
    learner = Learner(model, [row.example for row in rows], arguments, Surrogate(), base=model)
    passes = Passes(passes_of(rows))
    learner.train_dataset = passes
    batches = [collate(one, shared=True) for one in passes_of(rows)]

    def step() -> None:
        learner._watched.clear()
        model.zero_grad()
        for batch in batches:
            learner.training_step(model, dict(batch), torch.tensor(len(rows) * TOKENS))

    def compare() -> None:
        learner.predict(passes)

    return {"learner": step, "comparing, once a round": compare}


def trl(model: LlamaForCausalLM, rows: list[Row], folder: Path) -> Work:
    """TRL's loss and backward on replies that are there already; what it costs to sample is left out."""
    from datasets import Dataset, table  # type: ignore[import-not-found,unused-ignore]
    from tokenizers import Tokenizer, models
    from trl import GRPOConfig, GRPOTrainer  # type: ignore[import-not-found,unused-ignore]

    words = Tokenizer(models.WordLevel({str(n): n for n in range(VOCABULARY)}, unk_token="0"))
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, eos_token="0", pad_token="0")  # type: ignore[no-untyped-call]
    config = GRPOConfig(
        output_dir=str(folder), use_cpu=True, bf16=False, beta=0.0, report_to="none", save_strategy="no",
        per_device_train_batch_size=len(rows), num_generations=REPLIES, max_completion_length=TOKENS,
        gradient_checkpointing=False, activation_checkpointing=False,
    )  # fmt: skip
    # With a name of its own the data set is not pickled to make one, which fails with some versions of pyarrow.
    prompts = Dataset(table.InMemoryTable.from_pydict({"prompt": ["1"] * len(rows)}), fingerprint="prompts")
    trainer = GRPOTrainer(
        model=model,
        reward_funcs=lambda completions, **_: [0.0] * len(completions),
        args=config,
        train_dataset=prompts,
        processing_class=tokenizer,
    )
    ids = separate(rows)["input_ids"]
    logp_BT = torch.from_numpy(np.stack([row.proximal_T for row in rows])).float()
    advantage_B = torch.tensor([float(row.example.advantages_T[0]) for row in rows])
    inputs = {
        "prompt_ids": ids[:, :-TOKENS], "prompt_mask": torch.ones_like(ids[:, :-TOKENS]),
        "completion_ids": ids[:, -TOKENS:], "completion_mask": torch.ones_like(ids[:, -TOKENS:]),
        "advantages": advantage_B, "old_per_token_logps": logp_BT,
        "num_items_in_batch": torch.tensor(len(rows) * TOKENS),
    }  # fmt: skip
    trainer.current_gradient_accumulation_steps = 1

    def step() -> None:
        model.zero_grad()
        trainer.compute_loss(model, inputs).backward()

    return step


def whole_round(model: LlamaForCausalLM, rows: list[Row], folder: Path, steps: int) -> float:
    """Processor seconds of a step with optimiser, schedule, logs and batches, over an epoch of `steps`."""
    arguments = training_arguments(folder, use_cpu=True, save_strategy="no")
    examples = [row.example for row in rows]
    learner = Learner(model, examples * steps, arguments, Surrogate(kl=0.0), per_step=len(rows))
    learner.train_dataset = Passes(passes_of(rows) * steps)
    begin = cpu_seconds()
    learner.train()
    return (cpu_seconds() - begin) / steps


def measured(width: int, layers: int, prompt: int, repeats: int, folder: Path) -> list[dict[str, Any]]:
    model, rows = decoder(width, layers), drawn(prompt)
    forth_and_back = bare(model, rows)
    works = {"bare": forth_and_back, **ours(model, rows, folder)}
    if importlib.util.find_spec("trl"):
        works["trl"] = trl(model, rows, folder)
    spent: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(repeats + 2):
        for name, work in works.items():
            begin = cpu_seconds()
            work()
            if turn >= 2:
                spent[name].append(cpu_seconds() - begin)
    adamw = torch.optim.AdamW(model.parameters())
    for _ in range(repeats):
        begin = cpu_seconds()
        forth_and_back()
        adamw.step()
        spent.setdefault("bare, with optimiser", []).append(cpu_seconds() - begin)
    spent["learner, with optimiser"] = [whole_round(model, rows, folder, repeats)]
    floor, size = median(spent["bare"]), f"{model.num_parameters() / 1e6:.1f}M"
    return [
        {
            "model": size,
            "prompt": prompt,
            "step": name,
            "cpu ms": median(times) * 1e3,
            "times bare": median(times) / floor,
        }
        for name, times in spent.items()
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=30)
    repeats = parser.parse_args().repeats
    torch.set_num_threads(1)
    warnings.simplefilter("ignore", FutureWarning)
    with tempfile.TemporaryDirectory() as folder:
        rows = [row for shape in SHAPES for row in measured(*shape, repeats, Path(folder))]
    print_table(rows)
    shape = {"groups": GROUPS, "replies": REPLIES, "tokens": TOKENS, "vocabulary": VOCABULARY}
    save("learner", shape | {"steps": rows})


if __name__ == "__main__":
    main()

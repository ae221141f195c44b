"""Pre-training: from nothing to `nano`, by one command on two processors.

Tokenizer, decoder and examples are all made here. PROCESSES of one thread each draw and learn their part of every step,
and add up their gradients. Examples come from a generator that is keyed by the step, so that a run which was
interrupted goes on as if it had not been. The rate rises, stays, and falls linearly
over the last two fifths; a run can therefore be cut short by going on with fewer steps, as long as it still stays.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
import torch.distributed as dist
import torch.nn.functional as F
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from evolve.randomness import stream
from policy.nano.arithmetic import draw_function
from policy.nano.corpus import MAX_CHARS, Corpus, draw_example, read_library
from policy.nano.muon import Muon
from policy.nano.text import END, MARKERS, SPECIAL, page, reply_ids

VOCABULARY = 2048 + 128
CONTEXT = 1024
EXAMPLES = 4
"""Of one process in a step."""
SHORT_STEPS, SHORT_TOKENS, SHORT_CHARS = 600, 256, 320
"""The first steps are taken on short examples only: copying is learned there, at half the price."""
WIDTHS = 64
"""Batches are as wide as a multiple of it: for every new shape, the library below torch makes and keeps new kernels."""
PROMPT_WEIGHT = 0.1
"""Of a token of the prompt in the loss, where one of the reply has 1."""
WARMUP = 50
FALL = 0.4
CLIP = 1.0
PEAK = 6e-3
"""Learning rate of both optimisers: Muon for the matrices, AdamW for embeddings and norms."""
PROCESSES = 2
"""That share a step. Which examples are drawn depends on it."""
MOST_KNOWN = 200_000
REPORT_EVERY, SAVE_EVERY = 25, 100
CHECKPOINT, CURVE = "checkpoint.pt", "curve.json"

_SPLIT = r"\n| ?[A-Za-z_]+| ?[0-9]|[ \t]+(?![^ \t])| ?[^\sA-Za-z0-9_]+|\s"
"""Line ends and digits by themselves, words with the blank before them: a line is cut alike wherever it stands."""


@dataclass(frozen=True, slots=True)
class Point:
    """One report of the loss curve: means since the last."""

    step: int
    tokens: int
    seconds: float
    reply_loss: float
    """Nats per token of the replies, which include what nobody can know: which edit was drawn."""
    prompt_loss: float
    rate: float


def train_tokenizer(corpus: Corpus, seed: int) -> PreTrainedTokenizerFast:
    rng = stream(seed, "tokenizer")
    texts = [*corpus.functions, *(draw_function(corpus.names, rng) for _ in range(len(corpus.functions)))]
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    made.decoder = decoders.ByteLevel()
    added = [
        *(AddedToken(t, special=True, normalized=False) for t in SPECIAL),
        *(AddedToken(t, normalized=False) for t in MARKERS),
    ]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY - len(added), initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
    )
    made.train_from_iterator(texts, trainer)
    made.add_special_tokens([token for token in added if token.special])
    made.add_tokens([token for token in added if not token.special])
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=made,
        eos_token=END,
        pad_token=END,
        clean_up_tokenization_spaces=False,
        model_max_length=CONTEXT,
    )


def _end(tokenizer: PreTrainedTokenizerFast) -> int:
    token = tokenizer.convert_tokens_to_ids(END)
    assert isinstance(token, int)
    return token


def new_decoder(end: int, seed: int, width: int = 128, layers: int = 5) -> LlamaForCausalLM:
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=width,
        intermediate_size=8 * width // 3,
        num_hidden_layers=layers,
        num_attention_heads=width // 32,
        max_position_embeddings=CONTEXT,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=end,
        pad_token_id=end,
    )
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return LlamaForCausalLM(config)


# ---------------------------------------------------------------------------- examples in batches


@dataclass(frozen=True, slots=True)
class Row:
    ids: tuple[int, ...]
    prompt: int
    """How many of them are the prompt's."""


class Examples:
    """The examples of one process, in tokens."""

    def __init__(self, corpus: Corpus, tokenizer: PreTrainedTokenizerFast, seed: int, rank: int = 0) -> None:
        self._corpus, self._seed, self._rank = corpus, seed, rank
        self._tokenizer = tokenizer.backend_tokenizer
        self._end = _end(tokenizer)
        self._known: dict[str, list[int]] = {}

    def rows(self, step: int) -> list[Row]:
        rng = stream(self._seed, "step", step, self._rank)
        most, chars = (SHORT_TOKENS, SHORT_CHARS) if step < SHORT_STEPS else (CONTEXT, MAX_CHARS)
        rows: list[Row] = []
        while len(rows) < EXAMPLES:
            example = draw_example(self._corpus, rng, chars)
            prompt = page(example.view, self._encode, rng.random())
            if not all(map(prompt.holds, example.answers)):
                continue
            ids = (*prompt.ids, *reply_ids(example.answers, prompt.shown, self._encode))
            if len(ids) <= most:
                rows.append(Row(ids, len(prompt.ids)))
        return rows

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Token ids, and the weight of each in the loss; filled up at the right, where causal attention never looks."""
        rows = self.rows(step)
        width = -(-max(len(row.ids) for row in rows) // WIDTHS) * WIDTHS
        ids = torch.tensor([[*row.ids, *[self._end] * (width - len(row.ids))] for row in rows])
        weights = torch.zeros(ids.shape)
        for number, row in enumerate(rows):
            weights[number, : row.prompt] = PROMPT_WEIGHT
            weights[number, row.prompt : len(row.ids)] = 1.0
        return ids, weights

    def _encode(self, text: str) -> list[int]:
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        ids = self._known.get(text)
        if ids is None:
            ids = self._known[text] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids


# ------------------------------------------------------------------------------------- training


class Run:
    """Everything that changes while nano is trained, and its way to disk and back."""

    def __init__(self, tokenizer: PreTrainedTokenizerFast, seed: int) -> None:
        self.seed, self.step, self.tokens, self.seconds = seed, 0, 0, 0.0
        self.curve: list[Point] = []
        self.model = new_decoder(_end(tokenizer), seed)
        named = list(self.model.named_parameters())
        matrices = [one for name, one in named if one.ndim == 2 and "embed" not in name]
        others = [one for name, one in named if one.ndim != 2 or "embed" in name]
        self.optimizers: tuple[torch.optim.Optimizer, ...] = (
            Muon(matrices, lr=PEAK, weight_decay=0.05),
            torch.optim.AdamW(others, lr=PEAK, betas=(0.9, 0.95), weight_decay=0.0),
        )

    def learn(self, ids: Tensor, weights: Tensor, rate: float) -> Tensor:
        """One step on the weighted mean of all processes' tokens; see `sums` for what it returns."""
        logits = self.model(input_ids=ids[:, :-1], use_cache=False).logits
        nats = F.cross_entropy(logits.transpose(1, 2), ids[:, 1:], reduction="none")
        weights = weights[:, 1:]
        (nats * weights).sum().backward()  # type: ignore[no-untyped-call]
        gradients = [one.grad for one in self.model.parameters() if one.grad is not None]
        flat = torch.cat([one.reshape(-1) for one in (*gradients, sums(nats.detach(), weights))])
        if dist.is_initialized():
            dist.all_reduce(flat)
        *parts, total = torch.split(flat, [*(one.numel() for one in gradients), len(SUMS)])
        weight = total[1] + PROMPT_WEIGHT * total[3]
        for gradient, part in zip(gradients, parts, strict=True):
            gradient.copy_(part.view_as(gradient) / weight)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = PEAK * rate
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        self.tokens += int(total[1] + total[3])
        return total

    def save(self, path: Path) -> None:
        state = {
            "seed": self.seed, "step": self.step, "tokens": self.tokens, "seconds": self.seconds,
            "curve": [asdict(point) for point in self.curve],
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }  # fmt: skip
        torch.save(state, path.with_suffix(".new"))
        os.replace(path.with_suffix(".new"), path)

    def restore(self, path: Path) -> None:
        """Raises: ValueError: the run there has another seed."""
        state = torch.load(path, weights_only=True)
        if state["seed"] != self.seed:
            raise ValueError(f"{path} is of a run with seed {state['seed']}, not {self.seed}; choose another folder")
        self.step, self.tokens, self.seconds = state["step"], state["tokens"], state["seconds"]
        self.curve = [Point(**point) for point in state["curve"]]
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)


SUMS = ("nats of replies", "tokens of replies", "nats of prompts", "tokens of prompts")


def sums(nats: Tensor, weights: Tensor) -> Tensor:
    """SUMS over a batch."""
    of_reply, of_prompt = weights == 1.0, (weights > 0) & (weights < 1)
    return torch.stack([nats[of_reply].sum(), of_reply.sum(), nats[of_prompt].sum(), of_prompt.sum()])


def rate(step: int, steps: int) -> float:
    """Of the peak: rises over WARMUP steps, stays, and falls linearly over the last FALL of them."""
    return min(1.0, (step + 1) / WARMUP, (steps - step) / (FALL * steps))


def pretrain(out: Path, steps: int, seed: int, on_point: Callable[[Point], None]) -> None:
    """Train nano, or go on with what is in `out`; in the end `out` is a model's folder.

    Raises:
        ValueError: `out` holds a run with another seed.
    """
    out.mkdir(parents=True, exist_ok=True)
    corpus = read_library()
    tokenizer = train_tokenizer(corpus, seed)
    run = Run(tokenizer, seed)
    if (out / CHECKPOINT).exists():
        run.restore(out / CHECKPOINT)
    with _others(out, steps, seed, corpus, tokenizer):
        _train(run, out, steps, Examples(corpus, tokenizer, seed), on_point)
    run.model.half().save_pretrained(out)  # type: ignore[no-untyped-call]
    tokenizer.save_pretrained(out)
    (out / CURVE).write_text(json.dumps([asdict(point) for point in run.curve]) + "\n")
    (out / CHECKPOINT).unlink(missing_ok=True)


@contextmanager
def _others(out: Path, steps: int, seed: int, corpus: Corpus, tokenizer: PreTrainedTokenizerFast) -> Iterator[None]:
    """The other processes of a run, which end with it."""
    if PROCESSES == 1:
        yield
        return
    with TemporaryDirectory() as folder:
        store = str(Path(folder) / "store")
        spawned = multiprocessing.get_context("spawn")
        processes = [
            spawned.Process(target=_other, args=(rank, store, out, steps, seed, corpus, tokenizer))
            for rank in range(1, PROCESSES)
        ]
        try:
            for process in processes:
                process.start()
            _join(0, store)
            yield
        finally:
            for process in processes:
                process.terminate()
                process.join()
            dist.destroy_process_group()


def _other(
    rank: int, store: str, out: Path, steps: int, seed: int, corpus: Corpus, tokenizer: PreTrainedTokenizerFast
) -> None:
    run = Run(tokenizer, seed)
    if (out / CHECKPOINT).exists():
        run.restore(out / CHECKPOINT)
    _join(rank, store)
    _train(run, None, steps, Examples(corpus, tokenizer, seed, rank), lambda point: None)


def _join(rank: int, store: str) -> None:
    dist.init_process_group("gloo", init_method=f"file://{store}", rank=rank, world_size=PROCESSES)


def _train(run: Run, out: Path | None, steps: int, examples: Examples, on_point: Callable[[Point], None]) -> None:
    """Learn until `steps`; checkpoints go to `out`."""
    torch.set_num_threads(1)
    total, began = torch.zeros(len(SUMS)), time.monotonic() - run.seconds
    while run.step < steps:
        now = rate(run.step, steps)
        total += run.learn(*examples.batch(run.step), now)
        if run.step % REPORT_EVERY == 0 or run.step == steps:
            run.seconds = round(time.monotonic() - began, 1)
            replies, prompts = float(total[0] / total[1]), float(total[2] / total[3])
            run.curve.append(Point(run.step, run.tokens, run.seconds, replies, prompts, now))
            on_point(run.curve[-1])
            total.zero_()
        if out is not None and run.step % SAVE_EVERY == 0:
            run.save(out / CHECKPOINT)

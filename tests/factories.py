"""Builders with defaults: a test names what it is about and leaves the rest to these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from evolve.candidate import SEED, AddStatus, Candidate, Origin
from evolve.outcome import Outcome, Verdict
from evolve.problem import MANIFEST, Problem, parse_problem
from evolve.program import Program, SourceFile
from evolve.reward import Direction, RewardComponent, RewardSpec
from policy.objective import Key
from policy.rollout import Rollout, RolloutGroup
from policy.spans import Span

HEAD = {"name": '"toy"', "statement": '"Do better."', "entry": '"f"', "program": '["seed.py"]'}
SCORE = {"name": '"score"', "direction": '"maximize"', "low": "0.0", "high": "1.0"}
COST = {"name": '"cost"', "direction": '"minimize"', "low": "0.0", "high": "10.0", "unit": '"ms"'}
SEED_TEXT = "# EVOLVE-BLOCK-START\nx = 1\n# EVOLVE-BLOCK-END\n\n\ndef f():\n    return x\n"


def manifest(*rewards: Mapping[str, str | None], more: str = "", **keys: str | None) -> bytes:
    """A problem.toml. Keys and values are TOML as written; a None leaves the key out."""

    def table(entries: Mapping[str, str | None]) -> list[str]:
        return [f"{key} = {value}" for key, value in entries.items() if value is not None]

    lines = table(HEAD | keys)
    for reward in rewards or (SCORE,):
        lines += ["[[rewards]]", *table(reward)]
    return "\n".join([*lines, more, ""]).encode()


def problem_files(
    *rewards: Mapping[str, str | None],
    seed: str | bytes = SEED_TEXT,
    files: Mapping[str, bytes] | None = None,
    more: str = "",
    **keys: str | None,
) -> dict[str, bytes]:
    """The files of a problem, by relative path; `files` are added to the usual three."""
    source = seed.encode() if isinstance(seed, str) else seed
    return {
        MANIFEST: manifest(*rewards, more=more, **keys),
        "seed.py": source,
        "evaluate.py": b"",
        **(files or {}),
    }


def problem(
    *rewards: Mapping[str, str | None],
    seed: str | bytes = SEED_TEXT,
    files: Mapping[str, bytes] | None = None,
    more: str = "",
    **keys: str | None,
) -> Problem:
    return parse_problem(problem_files(*rewards, seed=seed, files=files, more=more, **keys))


def program(text: str, /, **others: str) -> Program:
    """A program of seed.py and, for `help="..."`, of help.py; all of it editable as its markers say."""
    return Program((SourceFile("seed.py", text), *(SourceFile(f"{name}.py", more) for name, more in others.items())))


def candidate(no: int, rewards: Sequence[float], source: str | Program = SEED_TEXT) -> Candidate:
    """A valid candidate; the seed is number 0."""
    made = program(source) if isinstance(source, str) else source
    origin = SEED if no == 0 else Origin(step=no, reply=0, answer=0)
    parents = () if no == 0 else (0,)
    outcome = Outcome(Verdict.OK, rewards=tuple(rewards))
    return Candidate(no, origin, 0, parents, made, outcome, AddStatus.NEW, 0.0)


def component(
    name: str = "score",
    direction: Direction = Direction.MAXIMIZE,
    low: float = 0.0,
    high: float = 1.0,
    weight: float = 1.0,
) -> RewardComponent:
    return RewardComponent(name, direction, low, high, weight=weight, metric=name)


def unit_spec(width: int) -> RewardSpec:
    """`width` rewards r0, r1, ... to be maximised from 0 to 1: their rewards are their utilities."""
    return RewardSpec(tuple(component(f"r{number}") for number in range(width)))


def vector(*values: float) -> NDArray[np.float64]:
    return np.array(values, dtype=np.float64)


def byte_tokenizer(*merged: str) -> Tokenizer:
    """A byte-level tokenizer of 256 bytes, the given texts as tokens of their own where they occur, and <end>."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    made = Tokenizer(models.BPE(vocab={char: number for number, char in enumerate(alphabet)}, merges=[]))
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.add_tokens([AddedToken(text, normalized=False) for text in merged])
    made.add_special_tokens([AddedToken("<end>", special=True)])
    return made


def rollout_group(
    seed: int = 0, replies: int = 4, tokens: int = 8, name: str = "prompt", top: int = 90
) -> RolloutGroup:
    """Replies of two answers (tokens 1 and 2; 4 and 5) with three rewards each. Ids are below `top`."""
    rng, tokens = np.random.default_rng(seed), 8
    made = tuple(
        Rollout(
            token_ids=tuple(rng.integers(top, size=tokens).tolist()),
            logprobs=tuple((-rng.random(tokens)).tolist()),
            spans=(Span(1, 3), Span(4, 6)),
        )
        for _ in range(replies)
    )
    prompt = tuple(rng.integers(top, size=int(rng.integers(2, 6))).tolist())
    return RolloutGroup(Key(7, 3, name), prompt, made, rng.random((replies, 2, 3)))


def tiny_decoder(vocabulary: int = 100, width: int = 32) -> LlamaForCausalLM:
    """The same random weights every time."""
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=width,
        intermediate_size=2 * width,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=4096,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        return LlamaForCausalLM(config)


def speaking_folder(folder: Path, *sayings: str, width: int = 32) -> Path:
    """A random decoder whose every token is one of these texts. Its head is large, so that an adapter can move it."""
    vocabulary = {text: number for number, text in enumerate(("<unknown>", "<end>", *sayings))}
    made = Tokenizer(models.WordLevel(vocabulary, unk_token="<unknown>"))
    made.add_special_tokens([AddedToken("<unknown>", special=True), AddedToken("<end>", special=True)])
    tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=made, eos_token="<end>", unk_token="<unknown>"
    )
    decoder = tiny_decoder(len(vocabulary), width)
    with torch.no_grad():
        decoder.lm_head.weight.mul_(8.0)
    assert decoder.generation_config is not None
    decoder.config.eos_token_id = decoder.generation_config.eos_token_id = tokenizer.eos_token_id
    decoder.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def model_folder(folder: Path, *merged: str, width: int = 32) -> Path:
    """A random decoder and its byte-level tokenizer, as `save_pretrained` writes them."""
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=byte_tokenizer(*merged), eos_token="<end>")  # type: ignore[no-untyped-call]
    decoder = tiny_decoder(len(tokenizer), width)
    assert decoder.generation_config is not None
    decoder.config.eos_token_id = decoder.generation_config.eos_token_id = tokenizer.eos_token_id
    decoder.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def chatterbox_folder(folder: Path, *said: str, width: int = 32) -> Path:
    """A decoder that says these tokens at random, now and then <end>, and nothing else, whatever it has read."""
    model_folder(folder, *said, width=width)
    decoder = LlamaForCausalLM.from_pretrained(folder)
    with torch.no_grad():
        decoder.model.embed_tokens.weight.fill_(1.0)  # and so every hidden state is all ones
        for layer in decoder.model.layers:
            layer.self_attn.o_proj.weight.zero_()
            layer.mlp.down_proj.weight.zero_()
        decoder.lm_head.weight.fill_(-1.0)
        decoder.lm_head.weight[256:] = 0.0
    decoder.save_pretrained(folder)
    return folder

"""Models and adapters in folders: loaded from disk only, and refused when their tokenizers do not agree.

A folder holds what `save_pretrained` writes. An adapter's folder also holds the tokenizer it was trained with,
because nothing else in it says which token an id is.
"""

from __future__ import annotations

from pathlib import Path

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase
from transformers.utils.logging import disable_progress_bar

from policy.folder import ADAPTER_CONFIG, ModelError, expect_adapter, expect_model, expect_tokenizer

disable_progress_bar()  # type: ignore[no-untyped-call] # ours are the only lines on a terminal


def load_model(folder: Path) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """A causal language model and its tokenizer, in the precision it was saved in, or in float32 where that is slow."""
    expect_model(folder)
    tokenizer = _load_tokenizer(folder)
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(folder, local_files_only=True, dtype="auto")
    if not _computes_in(model.dtype):
        model = model.float()  # type: ignore[no-untyped-call]
    rows = vocabulary_size(model)
    if len(tokenizer) > rows:
        raise ModelError(
            f"{folder}: its tokenizer knows {len(tokenizer)} tokens, its model {rows}; they are of two models"
        )
    return model, tokenizer


def _computes_in(dtype: torch.dtype) -> bool:
    """Processors emulate float16, and most of them bfloat16: a product of matrices takes thirty times as long. With
    AVX512-BF16 it is dot products of pairs, which take twice as long as float32; units for matrices (AMX) have it."""
    if torch.cuda.is_available():
        return True
    if dtype == torch.bfloat16:
        units = (name for name, has in torch.cpu.get_capabilities().items() if has and name.endswith("bf16"))
        return any(not name.startswith("avx512") for name in units)
    return dtype != torch.float16


def vocabulary_size(model: PreTrainedModel | PeftModel) -> int:
    """Ids from here on do not exist."""
    size: int = model.config.vocab_size
    return size


def new_adapter(model: PreTrainedModel, rank: int = 16, seed: int = 0) -> PeftModel:
    """A fresh LoRA adapter on all linear layers but the head, the only kind that an inference server can load."""
    config = LoraConfig(r=rank, lora_alpha=rank, lora_dropout=0.0, target_modules="all-linear", task_type="CAUSAL_LM")
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        adapted = get_peft_model(model, config)
    assert isinstance(adapted, PeftModel)
    return adapted


def save_adapter(adapted: PeftModel, tokenizer: PreTrainedTokenizerBase, folder: Path) -> None:
    for config in adapted.peft_config.values():  # peft has a set there: equal adapters would have other bytes
        if isinstance(config, LoraConfig) and isinstance(config.target_modules, set):
            config.target_modules = sorted(config.target_modules)
    adapted.save_pretrained(str(folder))
    tokenizer.save_pretrained(folder)


def load_adapter(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: Path) -> PeftModel:
    """The adapter of a folder on its base, ready to be trained further.

    Raises:
        ModelError: there is none, or it was trained with another vocabulary or on another model than this one.
    """
    expect_adapter(folder)
    _check_vocabulary(tokenizer, _load_tokenizer(folder), folder)
    try:
        return PeftModel.from_pretrained(model, folder, is_trainable=True, local_files_only=True)
    except RuntimeError as error:  # torch lists every matrix whose shape differs, below a headline
        first = str(error).splitlines()[:2][-1].strip()
        raise ModelError(f"{folder}: its weights do not fit {type(model).__name__}: {first}") from error


def load_policy(base: Path, folder: Path | None = None) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """A model to sample from: the base, or what a folder makes of it.

    Args:
        folder: an adapter, which is merged into the base, or a whole model with the base's vocabulary.

    Raises:
        ModelError: a folder does not hold what it should, or is not of this base.
    """
    model, tokenizer = load_model(base)
    if folder is not None and (folder / ADAPTER_CONFIG).is_file():
        model = load_adapter(model, tokenizer, folder).merge_and_unload()
        model.train(False)
    elif folder is not None:
        model, own = load_model(folder)
        _check_vocabulary(tokenizer, own, folder)
    if torch.cuda.is_available():
        model = model.cuda()  # type: ignore[call-arg]
    return model.requires_grad_(False), tokenizer


def _check_vocabulary(base: PreTrainedTokenizerBase, own: PreTrainedTokenizerBase, folder: Path) -> None:
    of_base, of_own = base.get_vocab(), own.get_vocab()
    if of_base == of_own:
        return
    token = min(token for token in of_base.keys() | of_own.keys() if of_base.get(token) != of_own.get(token))
    raise ModelError(
        f"{folder}: its vocabulary ({len(of_own)} tokens) is not the base's ({len(of_base)} tokens): "
        f"{token!r} has id {of_own.get(token)} there and {of_base.get(token)} in the base. Load it on the model that "
        "it was trained from"
    )


def _load_tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    expect_tokenizer(folder)
    tokenizer: PreTrainedTokenizerBase = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    return tokenizer

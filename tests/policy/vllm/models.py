"""Models for a vLLM server: decoders of a few thousand random parameters, in a shape that its kernels know."""

from __future__ import annotations

from pathlib import Path

import torch
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from policy.model import load_model, new_adapter, save_adapter
from tests.factories import byte_tokenizer


def served_folder(folder: Path, *merged: str, heads: int = 2, dtype: torch.dtype = torch.float32) -> Path:
    """A random Llama and its byte-level tokenizer. Heads of 32, the smallest that vLLM has kernels for."""
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=byte_tokenizer(*merged), eos_token="<end>")  # type: ignore[no-untyped-call]
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=32 * heads,
        intermediate_size=128,
        num_hidden_layers=2,
        num_attention_heads=heads,
        num_key_value_heads=1,
        max_position_embeddings=4096,
        eos_token_id=tokenizer.eos_token_id,
    )
    with torch.random.fork_rng():
        torch.manual_seed(0)
        decoder = LlamaForCausalLM(config)
    with torch.no_grad():
        decoder.lm_head.weight.mul_(8.0)  # so that what it says depends on what it has read
    decoder.to(dtype).save_pretrained(folder)  # type: ignore[arg-type]
    tokenizer.save_pretrained(folder)
    return folder


def adapter_folder(base: Path, folder: Path, seed: int = 1, rank: int = 4, strength: float = 0.3) -> Path:
    """An adapter that says something else than the base, and than those of other seeds."""
    model, tokenizer = load_model(base)
    adapted = new_adapter(model, rank=rank, seed=seed)
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:
                parameter.copy_(strength * torch.randn(parameter.shape, generator=generator))
    save_adapter(adapted, tokenizer, folder)
    return folder

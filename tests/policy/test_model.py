"""Folders of models and adapters: what they hold comes back, and what does not fit is named."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from transformers import PreTrainedTokenizerFast

from policy.folder import ModelError
from policy.model import load_adapter, load_model, new_adapter, save_adapter
from tests.factories import byte_tokenizer, tiny_decoder


def wrapped(*merged: str) -> PreTrainedTokenizerFast:
    return PreTrainedTokenizerFast(tokenizer_object=byte_tokenizer(*merged), eos_token="<end>")  # type: ignore[no-untyped-call]


TOKENIZER = wrapped()
SIZE = len(TOKENIZER)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    tiny_decoder(SIZE).save_pretrained(tmp_path / "model")
    TOKENIZER.save_pretrained(tmp_path / "model")
    return tmp_path / "model"


def test_an_adapter_comes_back_on_its_base_ready_to_be_trained_further(folder: Path, tmp_path: Path) -> None:
    model, tokenizer = load_model(folder)
    adapted = new_adapter(model, rank=2)
    with torch.no_grad():
        for name, parameter in adapted.named_parameters():
            if "lora_B" in name:
                parameter.fill_(0.1)
    ids = torch.tensor([tokenizer.encode("abc")])
    save_adapter(adapted, tokenizer, tmp_path / "adapter")

    again = load_adapter(load_model(folder)[0], tokenizer, tmp_path / "adapter")

    assert torch.equal(adapted(input_ids=ids).logits, again(input_ids=ids).logits)
    trained = [name for name, parameter in again.named_parameters() if parameter.requires_grad]
    assert trained
    assert all("lora" in name for name in trained)


def test_a_model_without_a_tokenizer_is_named(tmp_path: Path) -> None:
    tiny_decoder(SIZE).save_pretrained(tmp_path)

    with pytest.raises(ModelError, match=rf"{tmp_path} holds no tokenizer.json.*tokenizer\.save_pretrained"):
        load_model(tmp_path)


@pytest.mark.parametrize(("has", "computed"), [(True, torch.bfloat16), (False, torch.float32)])
def test_bfloat16_is_computed_in_only_where_the_processor_can(
    has: bool, computed: torch.dtype, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny_decoder(SIZE).bfloat16().save_pretrained(folder)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(
        torch.cpu, "get_capabilities", lambda: {"avx2": True, "avx512_bf16": True, "amx_bf16": has, "cpu_name": "one"}
    )

    assert load_model(folder)[0].dtype is computed


def test_a_folder_without_a_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"holds no config\.json, so it is not a model's folder"):
        load_model(tmp_path)


def test_a_tokenizer_larger_than_its_model_is_named(folder: Path) -> None:
    tiny_decoder(SIZE - 1).save_pretrained(folder)

    with pytest.raises(ModelError, match=f"tokenizer knows {SIZE} tokens, its model {SIZE - 1}"):
        load_model(folder)


def test_an_adapter_of_another_vocabulary_is_refused_and_the_first_difference_named(
    folder: Path, tmp_path: Path
) -> None:
    model, tokenizer = load_model(folder)
    other = wrapped("swapped")
    save_adapter(new_adapter(model, rank=2), other, tmp_path / "adapter")

    with pytest.raises(ModelError, match=f"'<end>' has id {SIZE} there and {SIZE - 1} in the base"):
        load_adapter(load_model(folder)[0], tokenizer, tmp_path / "adapter")


def test_an_adapter_of_another_model_is_refused(folder: Path, tmp_path: Path) -> None:
    _, tokenizer = load_model(folder)
    save_adapter(new_adapter(tiny_decoder(SIZE, width=48), rank=2), tokenizer, tmp_path / "adapter")

    with pytest.raises(ModelError, match=r"its weights do not fit LlamaForCausalLM: size mismatch for .*lora_A"):
        load_adapter(load_model(folder)[0], tokenizer, tmp_path / "adapter")


def test_a_folder_without_an_adapter_is_named(folder: Path) -> None:
    model, tokenizer = load_model(folder)

    with pytest.raises(ModelError, match=r"holds no adapter_config\.json, so it is not an adapter's folder"):
        load_adapter(model, tokenizer, folder)

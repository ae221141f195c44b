"""What a model's folder must hold, checked before anything heavy is imported."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

CONFIG, ADAPTER_CONFIG, TOKENIZER = "config.json", "adapter_config.json", "tokenizer.json"
GENERATION_CONFIG = "generation_config.json"


class ModelError(ValueError):
    """A folder does not hold what it should. Names the folder, and what to do."""


def expect_model(folder: Path) -> None:
    """Raises: ModelError: the folder has no model or no tokenizer."""
    _expect(folder, CONFIG, "a model", "model.save_pretrained")
    expect_tokenizer(folder)


def expect_adapter(folder: Path) -> None:
    """Raises: ModelError: the folder has no adapter or no tokenizer."""
    _expect(folder, ADAPTER_CONFIG, "an adapter", "save_adapter")
    expect_tokenizer(folder)


def expect_tokenizer(folder: Path) -> None:
    _expect(folder, TOKENIZER, "a tokenizer", "tokenizer.save_pretrained")


def _expect(folder: Path, file: str, what: str, written_by: str) -> None:
    if not (folder / file).is_file():
        raise ModelError(f"{folder} holds no {file}, so it is not {what}'s folder; write one with {written_by}")


def ends_of(folder: Path, eos: int | None) -> tuple[int, ...]:
    """Every token that a model's folder, or its tokenizer (`eos`), calls an end."""
    named: set[int] = set() if eos is None else {eos}
    for file in (GENERATION_CONFIG, CONFIG):
        if (folder / file).is_file():
            said = json.loads((folder / file).read_text()).get("eos_token_id")
            named |= set(said if isinstance(said, list) else [] if said is None else [said])
            break
    return tuple(sorted(named))


def has_weights(folder: Path) -> bool:
    return folder.is_dir() and bool(_weights(folder))


def _weights(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in (".safetensors", ".bin"))


def version(folder: Path) -> str:
    """Eight hexadecimal digits that stand for the folder's weights: equal weights, equal version."""
    weights = _weights(folder)
    if not weights:
        raise ModelError(f"{folder} holds no weights (*.safetensors); write them with save_pretrained")
    digest = hashlib.blake2b(digest_size=4)
    for path in weights:
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, hashlib.blake2b).digest())
    return digest.hexdigest()

"""What a server is compared with is what transformers makes of the folders, and what does not fit is said in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from policy.folder import ModelError
from policy.model import load_policy
from policy.vllm.reference import Reading, Tolerance, disagreement, main, read_here, read_reference
from tests.policy.vllm.models import adapter_folder, served_folder


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return served_folder(tmp_path_factory.mktemp("model") / "base")


def logprobs(base: Path, adapter: Path | None, token_ids: tuple[int, ...]) -> torch.Tensor:
    with torch.no_grad():
        logits = load_policy(base, adapter)[0](input_ids=torch.tensor([token_ids])).logits[0, :-1]
    return torch.log_softmax(logits, -1).gather(1, torch.tensor(token_ids[1:])[:, None])[:, 0]


async def test_a_process_of_its_own_reads_a_version_and_leaves_its_merged_weights(base: Path, tmp_path: Path) -> None:
    adapter, merged = adapter_folder(base, tmp_path / "adapter"), tmp_path / "merged"

    reading = await read_reference(base, adapter, merged)

    torch.testing.assert_close(torch.tensor(reading.logprobs), logprobs(base, adapter, reading.token_ids))
    torch.testing.assert_close(torch.tensor(reading.base), logprobs(base, None, reading.token_ids))
    wanted = load_policy(base, adapter)[0].state_dict()
    found = load_file(merged / "model.safetensors")
    assert found.keys() == wanted.keys()
    assert all(torch.equal(found[name], wanted[name]) for name in found)


async def test_a_process_that_breaks_is_told_with_its_last_words(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"holds no config\.json"):
        await read_reference(tmp_path)


def test_a_version_of_another_vocabulary(base: Path, tmp_path: Path) -> None:
    other = served_folder(tmp_path / "other", "merged")

    with pytest.raises(ModelError, match="its vocabulary"):
        read_here(base, adapter_folder(other, tmp_path / "adapter"))


def test_a_version_whose_weights_are_broken(base: Path, tmp_path: Path) -> None:
    adapter = adapter_folder(base, tmp_path / "adapter")
    weights = load_file(adapter / "adapter_model.safetensors")
    save_file(
        {name: torch.full_like(one, torch.nan) for name, one in weights.items()}, adapter / "adapter_model.safetensors"
    )

    with pytest.raises(ModelError, match="not numbers: the weights are broken"):
        read_here(base, adapter)


def test_merged_weights_that_find_no_room_are_an_error_in_words(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    adapter = adapter_folder(base, tmp_path / "adapter")

    main(base, adapter, tmp_path / "file" / "merged")

    assert "Not a directory" in json.loads(capsys.readouterr().out)["error"]


def reading(version: float, base: float) -> Reading:
    return Reading((1, 2, 3), (version, version), (base, base))


@pytest.mark.parametrize(
    ("version", "served", "against"),
    [
        (-1.0, (-1.0, -1.0), None),
        (-1.0, (-1.09, -0.91), None),
        (-1.0, (-1.2, -1.2), "by 0.200 in the mean"),
        (-1.0, (-1.0, -2.1), "1.10 at most"),
        (-1.0, (-1.08, -1.08), "nearer to the base's"),
        (-1.12, (-1.15, -1.14), None),  # too close to the base to be told from it
    ],
)
def test_a_server_is_near_to_the_version_and_nearer_than_to_the_base(
    version: float, served: tuple[float, float], against: str | None
) -> None:
    found = disagreement(reading(version, -1.15 if version == -1.12 else -1.1), served, Tolerance())

    assert (found is None) if against is None else (found is not None and against in found)

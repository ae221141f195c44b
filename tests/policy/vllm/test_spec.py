"""What may be written after `--mutator vllm:`, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.nano import WEIGHTS
from policy.vllm.server import FoundServer, ManagedServer
from policy.vllm.spec import ON_A_PROCESSOR, VLLMModel, vllm_model
from policy.vllm.swaps import Adapters, MergedWeights


@pytest.mark.parametrize(
    ("spec", "model"),
    [
        ("vllm:models/qwen", VLLMModel(Path("models/qwen"))),
        ("vllm:http://127.0.0.1:8000#models/qwen", VLLMModel(Path("models/qwen"), "http://127.0.0.1:8000")),
        ("vllm:https://gpu.test/v1/#/m", VLLMModel(Path("/m"), "https://gpu.test")),
    ],
)
def test_a_folder_or_a_server_and_a_folder(spec: str, model: VLLMModel) -> None:
    assert vllm_model(spec) == model


@pytest.mark.parametrize(
    ("spec", "says"),
    [
        ("vllm:", "needs the folder of a model"),
        ("vllm:http://127.0.0.1:8000", "no folder after '#'"),
        ("vllm:http://#m", "needs a host"),
        ("vllm:http://me:secret@host#m", "neither a password"),
        ("vllm:http://host:99999#m", "port"),
        ("hf:m", "is no model of a vLLM server"),
    ],
)
def test_what_cannot_be_read_is_said_without_a_password(spec: str, says: str) -> None:
    with pytest.raises(ValueError, match=says) as error:
        vllm_model(spec)
    assert "secret" not in str(error.value)


async def test_weights_are_merged_on_a_processor_and_adapters_loaded_where_there_is_a_gpu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    built = {}
    for has_gpu in (False, True):
        monkeypatch.setattr("policy.vllm.spec.has_gpu", lambda has_gpu=has_gpu: has_gpu)
        built[has_gpu] = VLLMModel(WEIGHTS).backend("base", {}, rank=20)

    assert isinstance(built[False]._swap, MergedWeights)
    assert isinstance(built[True]._swap, Adapters)
    arguments = built[True]._server._arguments  # type: ignore[attr-defined]
    assert arguments[arguments.index("--max-lora-rank") + 1] == "32"
    on_a_processor = built[False]._server._arguments  # type: ignore[attr-defined]
    assert set(ON_A_PROCESSOR) <= set(on_a_processor)
    assert not set(ON_A_PROCESSOR) & set(arguments)


def test_adapters_are_refused_on_a_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("policy.vllm.spec.has_gpu", lambda: False)

    with pytest.raises(ValueError, match=r"swap=lora needs a GPU: on a processor vLLM .* use merge"):
        VLLMModel(WEIGHTS).backend("base", {"swap": "lora"}, rank=16)


async def test_a_server_that_is_not_ours_keeps_its_weights() -> None:
    model = VLLMModel(WEIGHTS, "http://127.0.0.1:8000")

    with pytest.raises(ValueError, match="this one is not ours; use lora"):
        model.backend("base", {"swap": "merge"}, rank=16)
    made = model.backend("base", {}, rank=16)
    assert isinstance(made._server, FoundServer)
    assert isinstance(made._swap, Adapters)
    await made.close()


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"swap": "now"}, "swap must be one of auto, lora, merge"),
        ({"max_tokens": "many"}, "max_tokens must be a whole number"),
        ({"max_tokens": "0"}, "must be at least 1"),
        ({"python": "/bin/sh"}, "unknown mutator setting 'python'; known are max_tokens, request_seconds, swap"),
    ],
)
def test_a_setting_that_there_is_not(settings: dict[str, str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        VLLMModel(WEIGHTS).backend("base", settings, rank=16)


async def test_nothing_is_started_by_being_built() -> None:
    made = VLLMModel(WEIGHTS).backend("base", {"swap": "merge"}, rank=16)

    assert isinstance(made._server, ManagedServer)
    assert made._server.pid is None
    await made.close()

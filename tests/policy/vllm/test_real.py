"""The real vLLM on a processor, with a real decoder: what `make test-vllm` holds."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import numpy as np
import pytest
import torch

from evolve.mutator import Reply, Unavailable
from evolve.prompt import Prompt, build_prompt
from policy.backend import VersionRefused
from policy.model import load_adapter, load_model, new_adapter, save_adapter
from policy.vllm.backend import VLLMBackend
from policy.vllm.server import ManagedServer
from policy.vllm.spec import VLLMModel
from tests.factories import candidate, problem
from tests.policy.vllm.models import adapter_folder, served_folder

pytestmark = [pytest.mark.vllm, pytest.mark.asyncio(loop_scope="module")]

SETTINGS = {"max_tokens": "24"}
FLOAT32 = "--dtype float32 --max-model-len 1024 --max-num-seqs 32"
MIB = 1 << 20


def prompt(text: str = "x = 1\n") -> Prompt:
    return build_prompt(problem(seed=text), candidate(0, [0.5], text), (), 3)


async def ask(backend: VLLMBackend, policy: str, replies: int = 4, seed: int = 0, text: str = "x = 1\n") -> list[Reply]:
    said = await backend.version(policy).propose(prompt(text), replies, np.random.default_rng(seed))
    assert isinstance(said, list), said
    return said


def logprobs_of(folder: Path, adapter: Path | None, reply: Reply) -> torch.Tensor:
    """By transformers, in float32."""
    model, tokenizer = load_model(folder)
    adapted = model if adapter is None else load_adapter(model, tokenizer, adapter)
    assert reply.prompt_ids is not None
    assert reply.token_ids is not None
    ids = torch.tensor([[*reply.prompt_ids, *reply.token_ids]])
    with torch.no_grad():
        logits = adapted(input_ids=ids).logits[0, len(reply.prompt_ids) - 1 : -1].float()
    return torch.log_softmax(logits, -1).gather(1, ids[0, len(reply.prompt_ids) :, None])[:, 0]


def gap(folder: Path, adapter: Path | None, reply: Reply) -> float:
    return float((torch.tensor(reply.logprobs) - logprobs_of(folder, adapter, reply)).abs().mean())


def processes_of(group: int) -> list[int]:
    """Of a process group."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def resident(group: int) -> int:
    """Bytes that the processes of a group have to themselves or share, each page once for each."""
    total = 0
    for pid in processes_of(group):
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
        total += sum(int(line.split()[1]) << 10 for line in rollup.splitlines() if line.startswith("Pss:"))
    return total


def server_of(backend: VLLMBackend) -> ManagedServer:
    assert isinstance(backend._server, ManagedServer)
    return backend._server


def group_of(backend: VLLMBackend) -> int:
    pid = server_of(backend).pid
    assert pid is not None
    return pid


async def gone(group: int, seconds: float = 20.0) -> bool:
    deadline = time.monotonic() + seconds
    while processes_of(group):
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.1)
    return True


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return served_folder(tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module", params=["merge", "lora"])
async def backend(request: pytest.FixtureRequest, base: Path) -> AsyncIterator[VLLMBackend]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUIVER_VLLM_ARGS", FLOAT32)
        patch.setenv("VLLM_CPU_KVCACHE_SPACE", "1")
        made = VLLMModel(base).backend("vllm@base", SETTINGS | {"swap": request.param}, rank=8)
    yield made
    await made.close()


async def test_replies_come_with_tokens_whose_log_probabilities_are_those_of_transformers(
    backend: VLLMBackend, base: Path
) -> None:
    replies = await ask(backend, "vllm@base", 16)

    assert len({reply.token_ids for reply in replies}) == 16
    assert {reply.policy for reply in replies} == {"vllm@base"}
    for reply in replies:
        torch.testing.assert_close(torch.tensor(reply.logprobs), logprobs_of(base, None, reply), rtol=0, atol=1e-3)

"""The real vLLM on a processor, with a real decoder: what `make test-vllm` holds."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import pytest_asyncio
import torch
from transformers import PreTrainedModel

from evolve.mutator import Reply, Unavailable
from evolve.prompt import Prompt, build_prompt
from policy.backend import VersionRefused
from policy.model import load_policy
from policy.vllm.backend import VLLMBackend, VLLMSettings
from policy.vllm.client import salt
from policy.vllm.reference import Reading, Tolerance, read_here
from policy.vllm.server import ManagedServer
from policy.vllm.spec import ON_A_PROCESSOR, VLLMModel
from policy.vllm.swaps import Adapters
from tests.factories import candidate, problem
from tests.policy.vllm.models import adapter_folder, served_folder

pytestmark = [pytest.mark.vllm, pytest.mark.asyncio(loop_scope="module")]

SETTINGS = {"max_tokens": "24"}
FLOAT32 = "--dtype float32 --max-model-len 1024 --max-num-seqs 32 --enable-prompt-tokens-details"
ADAPTERS = (*ON_A_PROCESSOR, "--enable-lora", "--max-loras", "3", "--max-lora-rank", "8")
FEW_BLOCKS = "--block-size 32 --num-gpu-blocks-override 256"  # so that memory does not grow by what is cached
SWAPS = 20
MIB = 1 << 20
MOST_GROWTH_MIB = 32.0


def prompt(text: str = "x = 1\n") -> Prompt:
    return build_prompt(problem(seed=text), candidate(0, [0.5], text), (), 3)


async def propose(backend: VLLMBackend, policy: str, replies: int = 4, seed: int = 0) -> list[Reply] | Unavailable:
    return await backend.version(policy).propose(prompt(), replies, np.random.default_rng(seed))


async def ask(backend: VLLMBackend, policy: str, replies: int = 4, seed: int = 0) -> list[Reply]:
    said = await propose(backend, policy, replies, seed)
    assert isinstance(said, list), said
    return said


def logprobs_of(folder: Path, adapter: Path | None, reply: Reply) -> torch.Tensor:
    return logprobs_by(merged(folder, adapter), reply)


def logprobs_by(model: PreTrainedModel, reply: Reply) -> torch.Tensor:
    """Of the reply's tokens, by transformers."""
    assert reply.prompt_ids is not None
    assert reply.token_ids is not None
    ids = torch.tensor([[*reply.prompt_ids, *reply.token_ids]])
    with torch.no_grad():
        logits = model(input_ids=ids).logits[0, len(reply.prompt_ids) - 1 : -1].float()
    return torch.log_softmax(logits, -1).gather(1, ids[0, len(reply.prompt_ids) :, None])[:, 0]


def gap(folder: Path, adapter: Path | None, reply: Reply) -> float:
    return gap_to(merged(folder, adapter), reply)


def merged(folder: Path, adapter: Path | None) -> PreTrainedModel:
    return load_policy(folder, adapter)[0]


def gap_to(model: PreTrainedModel, reply: Reply) -> float:
    """Mean distance of what was said about a reply's tokens from what a model says, in float32."""
    return float((torch.tensor(reply.logprobs) - logprobs_by(model, reply)).abs().mean())


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


async def adapters_served(backend: VLLMBackend) -> set[str]:
    client, _ = await server_of(backend).client()
    return {str(model["id"]) for model in await client._models() if model.get("parent") is not None}


def has_adapters(backend: VLLMBackend) -> bool:
    return isinstance(backend._swap, Adapters)


async def cached_tokens(backend: VLLMBackend, reply: Reply, version: str) -> int:
    """Tokens of its prompt that the server would not compute again for this version."""
    http, model = server_of(backend)._http, (await backend.opened()).served.model
    assert http is not None
    asked = {"model": model, "prompt": reply.prompt_ids, "max_tokens": 1, "cache_salt": salt(version)}
    usage = (await http.post("/v1/completions", json=asked, timeout=60)).json()["usage"]
    return int((usage["prompt_tokens_details"] or {"cached_tokens": 0})["cached_tokens"] or 0)


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


async def read_in_a_thread(base: Path, adapter: Path | None = None, merged: Path | None = None, /) -> Reading:
    """Not in a process of its own, which takes ten seconds of imports. That one has tests of its own."""
    return await asyncio.to_thread(read_here, base, adapter, merged)


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["merge", "lora"])
async def backend(request: pytest.FixtureRequest, base: Path) -> AsyncIterator[VLLMBackend]:
    """Adapters on a processor are for tests only: see `spec.WRONG_ON_A_PROCESSOR`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUIVER_VLLM_ARGS", f"{FLOAT32} {FEW_BLOCKS}")
        patch.setenv("VLLM_CPU_KVCACHE_SPACE", "1")
        if request.param == "merge":
            made = VLLMModel(base).backend("vllm@base", SETTINGS | {"swap": "merge"}, rank=8)
        else:
            server = ManagedServer(base, "vllm@base", ADAPTERS, request_seconds=600)
            made = VLLMBackend("vllm@base", base, server, Adapters(server), VLLMSettings(max_tokens=24))
    made._refer = read_in_a_thread
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


async def test_a_prompt_is_read_once_for_all_its_replies_and_not_again(backend: VLLMBackend) -> None:
    first, again = [await ask(backend, "vllm@base", 4, seed=3) for _ in range(2)]

    assert [reply.token_ids for reply in first] == [reply.token_ids for reply in again]
    assert [reply.prompt_tokens > 0 for reply in first] == [True, False, False, False]
    assert await cached_tokens(backend, first[0], "vllm@base") > 0
    assert await cached_tokens(backend, first[0], "another version") == 0


async def test_a_version_answers_by_its_own_weights_and_the_base_by_the_bases(
    backend: VLLMBackend, base: Path, tmp_path: Path
) -> None:
    adapter = adapter_folder(base, tmp_path / "adapter")
    before = await ask(backend, "vllm@base")

    await backend.load("run-v1-aaaa", adapter)
    said = await ask(backend, "run-v1-aaaa")
    after = await ask(backend, "vllm@base")

    assert {reply.policy for reply in said} == {"run-v1-aaaa"}
    for reply in said:
        torch.testing.assert_close(torch.tensor(reply.logprobs), logprobs_of(base, adapter, reply), rtol=0, atol=1e-3)
        assert gap(base, None, reply) > 0.1
    assert [reply.token_ids for reply in after] == [reply.token_ids for reply in before]
    await backend.unload("run-v1-aaaa")
    assert {reply.policy for reply in await ask(backend, "run-v1-aaaa")} == {"vllm@base"}


async def test_twenty_swaps_under_traffic(
    backend: VLLMBackend, base: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """No request fails, no reply is another's than it says, and no more is held than one adapter."""
    adapters = {f"run-v{n}-{n:08x}": adapter_folder(base, tmp_path / f"a{n}", seed=n + 10) for n in range(SWAPS + 1)}
    current, over, failed = next(iter(adapters)), False, list[Unavailable]()
    beside = 0.0 if has_adapters(backend) else 0.3
    """Of the base: on a processor not in a batch with adapters."""
    said: list[Reply] = []

    async def traffic(seed: int) -> None:
        rng = np.random.default_rng(seed)
        while not over:
            wanted = "vllm@base" if rng.random() < beside else current
            answer = await backend.version(wanted).propose(prompt(f"x = {seed}\n"), 4, rng)
            if isinstance(answer, Unavailable):
                failed.append(answer)
            else:
                said.extend(answer)

    memory: list[int] = []
    await backend.load(current, adapters[current])
    started = time.monotonic()
    async with asyncio.TaskGroup() as asking:
        for seed in range(3):
            asking.create_task(traffic(seed))
        for last, name in pairwise(adapters):
            await asyncio.sleep(0.5)
            await backend.load(name, adapters[name])
            current = name
            await asyncio.sleep(0.5)
            await backend.unload(last)
            memory.append(resident(group_of(backend)))
        over = True
    seconds = time.monotonic() - started

    assert not failed
    assert {reply.policy for reply in said} == set(adapters) | ({"vllm@base"} if beside else set())
    models = {name: merged(base, folder) for name, folder in adapters.items()} | {"vllm@base": merged(base, None)}
    for reply in said[:: max(1, len(said) // 60)]:
        gaps = {name: gap_to(model, reply) for name, model in models.items()}
        assert min(gaps, key=gaps.__getitem__) == reply.policy
        assert gaps[reply.policy] < 1e-3
    assert await adapters_served(backend) <= {current}
    assert sorted(server_of(backend).folder.glob("run-v*")) in ([], [server_of(backend).folder / current])
    growth = (memory[-1] - memory[4]) / MIB
    record_property(
        "swaps", f"{SWAPS} in {seconds:.0f} s, {len(said)} replies, memory grew by {growth:.1f} MiB in 15 swaps"
    )
    assert growth < MOST_GROWTH_MIB
    await backend.unload(current)


async def test_adapters_that_do_not_fit_are_refused_and_the_search_goes_on(
    backend: VLLMBackend, base: Path, tmp_path: Path
) -> None:
    before = await ask(backend, "vllm@base")
    other = adapter_folder(served_folder(tmp_path / "other", "merged"), tmp_path / "vocabulary")
    wide = served_folder(tmp_path / "wide", heads=4)

    with pytest.raises(VersionRefused, match="its vocabulary"):
        await backend.load("run-v1-vocabulary", other)
    with pytest.raises(VersionRefused, match="weights do not fit"):
        await backend.load("run-v1-shape", adapter_folder(wide, tmp_path / "shape"))
    with pytest.raises(VersionRefused, match=r"holds no adapter_config\.json"):
        await backend.load("run-v1-empty", tmp_path)
    big = adapter_folder(base, tmp_path / "big", rank=32)
    if has_adapters(backend):
        with pytest.raises(VersionRefused, match="LoRA rank 32 is greater than max_lora_rank 8"):
            await backend.load("run-v1-rank", big)
    else:
        await backend.load("run-v1-rank", big)  # merged weights know no rank
        await backend.unload("run-v1-rank")

    after = await ask(backend, "vllm@base")
    assert [reply.token_ids for reply in after] == [reply.token_ids for reply in before]


async def test_a_version_that_cannot_be_loaded_again_is_given_up(
    backend: VLLMBackend, base: Path, tmp_path: Path
) -> None:
    name, folder = "run-v8-gone", adapter_folder(base, tmp_path / "adapter", seed=8)
    await backend.load(name, folder)
    await ask(backend, "vllm@base")
    if has_adapters(backend):
        shutil.rmtree(folder)
        client, _ = await server_of(backend).client()
        await client.unload_adapter(name)
        assert isinstance(await propose(backend, name), Unavailable)  # and is told that it is gone
    else:
        shutil.rmtree(server_of(backend).folder / name)

    said = await propose(backend, name)

    assert isinstance(said, Unavailable)
    assert name in (backend.lost(name) or "")
    await backend.unload(name)


async def test_a_server_that_is_killed_in_mid_batch_is_started_again_with_its_versions(
    backend: VLLMBackend, base: Path, tmp_path: Path
) -> None:
    """The process that leads the group, or the one that computes: the others follow either."""
    name, adapter = "run-v7-killed", adapter_folder(base, tmp_path / "adapter", seed=7)
    await backend.load(name, adapter)
    group = group_of(backend)
    asked = asyncio.gather(*(propose(backend, name, 64, seed) for seed in range(8)))
    await asyncio.sleep(0.3)
    os.kill(max(processes_of(group)) if has_adapters(backend) else group, signal.SIGKILL)

    told = await asked
    again = await ask(backend, name)

    outages = [one for one in told if isinstance(one, Unavailable)]
    assert any("ended with" in outage.reason for outage in outages)
    assert await gone(group)
    assert {reply.policy for reply in again} == {name}
    assert all(gap(base, adapter, reply) < 1e-3 for reply in again)
    await backend.unload(name)


async def test_closing_leaves_no_process_and_no_file(backend: VLLMBackend) -> None:
    group, folder = group_of(backend), server_of(backend).folder
    assert len(processes_of(group)) >= 3

    await backend.close()

    assert await gone(group)  # they have been killed, which takes the kernel a moment
    assert not folder.exists()


SCRIPT = """
import asyncio, json, sys
from dataclasses import asdict
from pathlib import Path
import numpy as np
from policy.vllm.spec import ON_A_PROCESSOR, VLLMModel
from tests.policy.vllm.test_real import prompt

async def main():
    backend = VLLMModel(Path(sys.argv[1])).backend("vllm@base", {"max_tokens": "24"}, rank=8)
    said = await backend.version("vllm@base").propose(prompt(), 32, np.random.default_rng(0))
    assert isinstance(said, list), said
    print(json.dumps([backend._server.pid, [asdict(reply) for reply in said]]), flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


async def test_it_dies_with_its_parent_and_in_bfloat16_it_is_within_its_tolerance(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    base = served_folder(tmp_path / "base", dtype=torch.bfloat16)
    environment = os.environ | {"QUIVER_VLLM_ARGS": "--max-model-len 1024", "VLLM_CPU_KVCACHE_SPACE": "1"}
    parent = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", SCRIPT, str(base)), stdout=asyncio.subprocess.PIPE, env=environment, limit=1 << 24
    )
    assert parent.stdout is not None
    group, raw = json.loads(await parent.stdout.readline())
    parent.kill()
    await parent.wait()

    assert await gone(group)
    replies = [Reply(**{**one, "prompt_ids": tuple(one["prompt_ids"])}) for one in raw]
    gaps = torch.cat([(torch.tensor(one.logprobs) - logprobs_of(base, None, one)).abs() for one in replies])
    record_property("bfloat16", f"{len(gaps)} tokens: mean {float(gaps.mean()):.4f}, most {float(gaps.max()):.3f}")
    assert float(gaps.mean()) < Tolerance().mean
    assert float(gaps.max()) < Tolerance().most

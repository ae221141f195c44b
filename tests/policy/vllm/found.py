"""A vLLM server that somebody else has started: on a port, with adapters."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from policy.vllm.release import interpreter
from policy.vllm.spec import ON_A_PROCESSOR

START_SECONDS = 600.0


@contextmanager
def found_server(model: Path) -> Iterator[str]:
    """Its URL. The log is beside the model."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    flags = ["--host", "127.0.0.1", "--port", str(port), "--dtype", "float32", "--max-model-len", "1024"]
    flags += [*ON_A_PROCESSOR, "--enable-lora", "--max-loras", "3", "--max-lora-rank", "8"]
    allowed = {"VLLM_ALLOW_RUNTIME_LORA_UPDATING": "1", "VLLM_CPU_KVCACHE_SPACE": "1", "HF_HUB_OFFLINE": "1"}
    command = [interpreter(os.environ), "-m", "vllm.entrypoints.openai.api_server", "--model", str(model), *flags]
    with (model / "vllm.log").open("wb") as log:
        server = subprocess.Popen(
            command, stdout=log, stderr=log, env=os.environ | allowed, cwd=model, start_new_session=True
        )
    try:
        deadline = time.monotonic() + START_SECONDS
        while not _is_healthy(url):
            assert server.poll() is None, (model / "vllm.log").read_text()[-2000:]
            assert time.monotonic() < deadline
            time.sleep(0.5)
        yield url
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def _is_healthy(url: str) -> bool:
    try:
        return httpx.get(f"{url}/health", timeout=5).status_code == 200
    except httpx.HTTPError:
        return False

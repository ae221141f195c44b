"""As much of a vLLM server as Quiver asks of one, without a model: on a transport, or as `QUIVER_VLLM_PYTHON`.

A version is known by its number: `run-v3-…` gives every token of a prompt the log-probability -1.24, the base -1.0.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import socketserver
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import httpx

from policy.folder import ModelError
from policy.vllm.reference import Reading

PROBE = (1, 2, 3, 4)
Body = dict[str, Any]


def level(name: str) -> float:
    """What a version gives every token of a prompt."""
    number = re.search(r"-v(\d+)-", name)
    return -1.0 - 0.08 * int(number[1]) if number else -1.0


async def reference(base: Path, adapter: Path | None = None, merged: Path | None = None, /) -> Reading:
    """In the place of `read_reference`, which imports torch in a process of its own."""
    if adapter is not None and "other" in adapter.name:
        raise ModelError(f"{adapter}: its vocabulary is not the base's")
    if merged is not None:
        merged.mkdir(exist_ok=True)
        (merged / "model.safetensors").touch()
    three = len(PROBE) - 1
    return Reading(PROBE, (level("" if adapter is None else adapter.name),) * three, (level(""),) * three)


@dataclass
class FakeVLLM:
    """What it holds, what it was asked, and what a test wants it to say instead."""

    base: str = "base"
    adapters: set[str] = field(default_factory=set)
    weights: str = ""
    """The folder that was loaded in the base's place."""
    most_adapters: int = 0
    asked: list[tuple[str, Any]] = field(default_factory=list)
    instead: Callable[[str, Any, Body | None], tuple[int, bytes] | None] = lambda path, asked, said: None
    """(path, body, what it would say) to what it says."""

    def answer(self, path: str, asked: Any) -> tuple[int, bytes]:
        self.asked.append((path, asked))
        status, said = self._answer(path, asked)
        return self.instead(path, asked, said) or (status, b"" if said is None else json.dumps(said).encode())

    def _answer(self, path: str, asked: Any) -> tuple[int, Body | None]:
        match path:
            case "/v1/models":
                base = {"id": self.base, "parent": None, "max_model_len": 4096}
                return 200, {"data": [base, *({"id": name, "parent": self.base} for name in sorted(self.adapters))]}
            case "/v1/load_lora_adapter":
                self.adapters.add(asked["lora_name"])
                self.most_adapters = max(self.most_adapters, len(self.adapters))
            case "/v1/unload_lora_adapter":
                self.adapters.discard(asked["lora_name"])
            case "/collective_rpc":
                self.weights = Path(asked["kwargs"]["weights_path"]).name
            case "/reset_prefix_cache":
                return 200, {"success": True}
            case "/v1/completions":
                if asked["model"] not in {self.base, *self.adapters}:
                    return 404, {"error": {"message": f"The model `{asked['model']}` does not exist."}}
                return 200, {"model": asked["model"], "choices": self._choices(asked)}
        return 200, None

    def _choices(self, asked: Any) -> list[Body]:
        prompt, of_tokens = asked["prompt"], level(self.weights if asked["model"] == self.base else asked["model"])
        read = [None, *({str(token): {"logprob": of_tokens}} for token in prompt[1:])]
        return [
            {
                "token_ids": [32 + index % 26, 0],
                "logprobs": {"token_logprobs": [of_tokens, -0.5]},
                "finish_reason": "stop",
                "prompt_token_ids": prompt,
                "prompt_logprobs": read,
            }
            for index in range(asked.get("n", 1))
        ]

    def transport(self) -> httpx.MockTransport:
        async def handle(request: httpx.Request) -> httpx.Response:
            status, data = self.answer(request.url.path, json.loads(request.content) if request.content else None)
            await asyncio.sleep(0)

            async def stream() -> AsyncIterator[bytes]:
                yield data

            return httpx.Response(status, content=stream())

        return httpx.MockTransport(handle)


class _Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True


def main(arguments: list[str]) -> None:
    """Be the server. Its files beside the model say how: `dies` at the start, `dies in mid-batch` once."""
    model, name, socket = (arguments[arguments.index(flag) + 1] for flag in ("--model", "--served-model-name", "--uds"))
    folder, fake = Path(model), FakeVLLM(name)
    (folder / "started").open("a").write(json.dumps([arguments, dict(os.environ)]) + "\n")
    if (folder / "dies").exists():
        sys.exit("RuntimeError: no room for the key-value cache")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(None)

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self._answer(json.loads(raw) if raw else None)

        def _answer(self, asked: Any) -> None:
            if self.path == "/v1/completions" and "n" in asked and (folder / "dies in mid-batch").exists():
                (folder / "dies in mid-batch").unlink()
                os._exit(9)
            status, data = fake.answer(self.path, asked)
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *said: object) -> None:
            pass

        def address_string(self) -> str:
            return "unix"

    with _Server(socket, Handler) as server:
        server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])

"""A chat-completions server on loopback, good enough to run a campaign against."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class ModelServer:
    """Answers every prompt with three edits of one line; `failures` are answered first."""

    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    failures: list[tuple[int, dict[str, str]]] = field(default_factory=list)
    """(status, headers) of the next answers."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        prompt = request["messages"][-1]["content"]
        current = prompt.rpartition("The current program")[2]
        lines = re.findall(r"^    return .*$", current, re.MULTILINE)
        number = len(self.requests)
        edits = []
        for answer in range(3):
            line = lines[(number + answer) % 4]
            edits.append(
                f"<answer>\n<<<<<<< SEARCH\n{line}\n=======\n{line} + {number}.{answer}\n>>>>>>> REPLACE\n</answer>"
            )
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "\n".join(edits)}}
        usage = {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}
        return {"id": "x", "model": request["model"], "choices": [choice] * request.get("n", 1), "usage": usage}


@contextmanager
def model_server() -> Iterator[ModelServer]:
    state = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with state.lock:
                status, headers = state.failures.pop(0) if state.failures else (200, {})
                if status == 200:
                    state.requests.append(request | {"authorization": self.headers.get("Authorization")})
                    body = json.dumps(state.answer(request)).encode()
                else:
                    body = b'{"error": {"message": "not now"}}'
            self._send(status, headers, body)

        def do_GET(self) -> None:
            """The models; the next failure is for whoever asks for them, too."""
            with state.lock:
                status, headers = state.failures.pop(0) if state.failures else (200, {})
            self._send(status, headers, json.dumps({"data": [{"id": "tiny"}]}).encode())

        def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in {
                "Content-Type": "application/json",
                "Content-Length": str(len(body)),
                **headers,
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

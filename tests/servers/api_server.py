"""A real server of the REST API in a thread, over a database with a problem; nothing runs its campaigns."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn

from api.rest.access import Access
from api.rest.app import create_app
from api.rest.service import serving
from api.wiring import connect
from db import campaigns, keys
from db.keys import Scope
from evolve.problem import load_problem


@dataclass(frozen=True)
class Running:
    url: str
    key: str
    """May everything."""
    problem: str


@contextmanager
def api_server(database: str) -> Iterator[Running]:
    """It wants a key with every request, and starts no sandboxes."""
    ready, found, loop = threading.Event(), [], asyncio.new_event_loop()
    ended = asyncio.Event()

    async def serve() -> None:
        problem = load_problem("four_modules")
        async with connect(database) as parts, serving(parts, sandbox=False, access=Access(True)) as service:
            await parts.writer.write(lambda c: campaigns.save_problem(c, problem, 0.0))
            _, key = await parts.writer.write(lambda c: keys.create_key(c, "tests", Scope.ADMIN, 0.0))
            listening = socket.create_server(("127.0.0.1", 0))
            config = uvicorn.Config(create_app(service, hosts=None), lifespan="off", log_level="error")
            server = uvicorn.Server(config)
            server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
            task = asyncio.create_task(server.serve([listening]))
            found.append(Running(f"http://127.0.0.1:{listening.getsockname()[1]}", key, problem.id))
            ready.set()
            await ended.wait()
            server.should_exit = True
            await task

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),), daemon=True)
    thread.start()
    if not ready.wait(60):
        raise TimeoutError("the server did not start")
    try:
        yield found[0]
    finally:
        loop.call_soon_threadsafe(ended.set)
        thread.join(30)
        loop.close()

"""`quiver serve`: the REST API and, unless others do that, controllers and a dispatcher, in one process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from functools import partial

import uvicorn

from api.rest.access import Access, Rates
from api.rest.app import create_app
from api.rest.guard import LOOPBACK
from api.rest.service import serving
from api.services import Controllers, Say, open_local, speaker
from api.trainer import training
from api.wiring import Connected, connect, dispatching
from db import keys
from evolve.campaign import SettingsError

RATES = (50.0, 200.0)
"""Requests a second, and at once, of one key."""
STRANGERS = (2.0, 60.0)
"""Of an address that brings no good key, where one is required."""
GRACE_SECONDS = 3
"""For requests, at the end. Event streams are cut then; clients take them up again."""


async def serve_api(
    where: str,
    host: str,
    port: int,
    slots: int | None,
    mutators: frozenset[str],
    *,
    require_key: bool = False,
    metrics: bool = False,
    as_json: bool = False,
) -> None:
    """Serve until told to stop; what is in flight finishes. Without `slots`, only the API.

    Raises:
        SettingsError: the address is taken, or not loopback and nobody has a key.
        StoreError: the database cannot be used.
    """
    say = speaker(as_json)
    async with AsyncExitStack() as closing:
        parts = await closing.enter_async_context(connect(where, lambda reason: say("blocked", reason)))
        access = await _access(parts, host, require_key, say)
        listening = closing.enter_context(_listen(host, port))
        if slots is None and not parts.database.shared:
            raise SettingsError(f"{where}: nobody else could run campaigns on SQLite; leave out --no-worker")
        service = await closing.enter_async_context(
            serving(parts, mutators=mutators, sandbox=slots is not None, access=access)
        )
        url = f"http://{'[::1]' if ':' in host else host}:{listening.getsockname()[1]}"
        config = uvicorn.Config(
            create_app(service, None if access.keys_required else LOOPBACK, metrics=metrics),
            lifespan="off",
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
        text = f"the API is at {url}/v1; campaigns may use {', '.join(sorted(mutators))}"
        server = _Server(config, lambda: say("serve.started", text, url=url, mutators=sorted(mutators)))
        device = asyncio.Event()
        controllers = Controllers(parts, say, device)

        def end() -> None:
            server.should_exit = True
            controllers.end()

        for name in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(name, end)
        if slots is not None:
            await closing.enter_async_context(
                dispatching(parts, await closing.enter_async_context(open_local(parts, slots, gpus=0)))
            )
            await closing.enter_async_context(training(parts, where, partial(say, "trainer"), device))
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.serve([listening]))
            if slots is not None:
                tasks.create_task(controllers.run())


class _Server(uvicorn.Server):
    """Leaves signals to us, because more than the server has to end well."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None]) -> None:
        super().__init__(config)
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._on_start()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _access(parts: Connected, host: str, require_key: bool, say: Say) -> Access:
    """Only this machine's own users may be served without a key."""
    address = f"[{host}]" if ":" in host else host
    if address in LOOPBACK and not require_key:
        return Access()
    if not await parts.reader.read(lambda connection: keys.any_good(connection, time.time())):
        remedy = "make one with `quiver keys create NAME --scope admin`"
        if not require_key:
            raise SettingsError(
                f"--host {host}: whoever reaches this address could run code here, so it is served to keys only, and "
                f"there is none yet: {remedy}, or use 127.0.0.1"
            )
        say("notice", f"every request is refused, because there is no key yet: {remedy}")
    return Access(True, Rates(*RATES), Rates(*STRANGERS))


@contextlib.contextmanager
def _listen(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        made = socket.create_server((host, port), family=family)
    except OSError as error:
        reason = os.strerror(error.errno) if isinstance(error.errno, int) and error.errno > 0 else str(error)
        raise SettingsError(f"{host}, port {port}: {reason}; choose another --host or --port") from None
    with made:
        yield made

"""Where a model is served: a vLLM process of our own, or a server that somebody else looks after.

A process that dies is started again by whoever asks next. It listens on a socket in a folder that only this user can
open, because whoever reaches a server of vLLM may load weights into it.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import re
import shlex
import shutil
import signal
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import httpx

from policy.backend import BackendAway
from policy.vllm import entry
from policy.vllm.client import Client
from policy.vllm.release import PYTHON, installed_version, interpreter
from policy.wire import careful_client, printable

ARGUMENTS = "QUIVER_VLLM_ARGS"
"""More flags for it, of the environment as well. Variables of vLLM's own are passed on."""
START_SECONDS = 1800.0
LOOK_SECONDS = 0.25
END_SECONDS = 15.0
"""From asking it to end to ending it."""
LAST_BYTES = 1 << 16
CAUSE = re.compile(r"^(?:\([^)]*\) )?(?:ERROR \S+ \S+ \[[^\]]*\] )?([\w.]+(?:Error|Exception): .+)$", re.MULTILINE)
"""What broke first: the processes that die of it say much more, and nothing to the point."""
PREFIX = "quiver-vllm-"
STALE_SECONDS = 60.0
GPUS = ("/dev/nvidiactl", "/dev/kfd")
ALWAYS = {
    "HF_HUB_OFFLINE": "1",
    "VLLM_NO_USAGE_STATS": "1",
    "VLLM_SERVER_DEV_MODE": "1",  # the routes that put weights in place
    "VLLM_ALLOW_RUNTIME_LORA_UPDATING": "1",
    "VLLM_WORKER_MULTIPROCESSING_METHOD": "spawn",  # `entry` must be loaded by each process
    "PYTHONUNBUFFERED": "1",
}
UNLESS_SAID = {"VLLM_CPU_KVCACHE_SPACE": "2"}  # GiB; vLLM's default is a share of all there is
FLAGS = (
    *("--generation-config", "vllm"),
    *("--logprobs-mode", "processed_logprobs"),
    "--enable-prefix-caching",
    "--disable-log-stats",
    *("--uvicorn-log-level", "warning"),
)


class ServerRefused(Exception):
    """The server cannot be started as configured. Ends with the last it said."""


class Server(Protocol):
    """A server, which may be away for a while."""

    where: str

    async def client(self) -> tuple[Client, int]:
        """Its protocol, and how often it has been started: what was loaded into it before is gone.

        Raises:
            BackendAway, ServerRefused: there is none now; there will never be one.
        """
        ...

    async def look(self, reason: str) -> str:
        """After a call that failed: the reason, or what has become of the server. One that is ill is ended."""
        ...

    async def close(self) -> None: ...


class FoundServer:
    """Implements `Server` for one that runs already."""

    def __init__(
        self, url: str, *, key: str = "", request_seconds: float, transport: httpx.AsyncBaseTransport | None = None
    ):
        self.where = url
        self._http = careful_client(key, base_url=url, transport=transport)
        self._client = Client(url, self._http, request_seconds=request_seconds)

    async def client(self) -> tuple[Client, int]:
        return self._client, 1

    async def look(self, reason: str) -> str:
        return reason

    async def close(self) -> None:
        await self._http.aclose()


class ManagedServer:
    """Implements `Server` with a process of ours and its children."""

    def __init__(
        self,
        model: Path,
        name: str,
        flags: Sequence[str] = (),
        *,
        request_seconds: float,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Starts nothing yet. `name` is what the model is called in requests."""
        self.where = f"the vLLM server of {model}"
        self._environment = os.environ if environment is None else environment
        self._arguments = ["--model", str(model.absolute()), "--served-model-name", name, *FLAGS, *flags]
        self._arguments += shlex.split(self._environment.get(ARGUMENTS, ""))
        self._request_seconds = request_seconds
        self._starting: asyncio.Task[Client] | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._http: httpx.AsyncClient | None = None
        self._client: Client | None = None
        self._folder: Path | None = None
        self._lock: int | None = None
        self._starts = 0
        self._was_healthy = False

    @property
    def folder(self) -> Path:
        """A folder of its own, for what it reads; it goes with the server."""
        if self._folder is None:
            sweep(Path(tempfile.gettempdir()))
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX))
            self._lock = os.open(self._folder, os.O_RDONLY)
            fcntl.flock(self._lock, fcntl.LOCK_EX)
        return self._folder

    @property
    def pid(self) -> int | None:
        """Of the process while there is one; it leads a group of its own."""
        return None if self._process is None else self._process.pid

    async def client(self) -> tuple[Client, int]:
        if self._starting is not None and self._starting.done() and not self._runs():
            self._starting = None
        if self._starting is None:
            self._starting = asyncio.create_task(self._start())
        client = await asyncio.shield(self._starting)  # a caller may give up; the others want it all the same
        return client, self._starts

    async def look(self, reason: str) -> str:
        process, client = self._process, self._client
        if process is None or client is None or await client.is_healthy():
            return reason
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(END_SECONDS):  # when one of the three processes dies, the others follow
                await process.wait()
        if self._process is not process:
            return reason  # somebody else has seen it, too
        how = "does not answer" if self._runs() else f"ended with {self._status()}"
        said = self.last_words()
        await self.restart()
        return f"{self.where} {how} and is started again; its last words: {said}"

    async def restart(self) -> None:
        """What it holds is not known any more: the next call finds a new one."""
        await self._end(0.0)

    async def close(self) -> None:
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
        await self._end(END_SECONDS)
        if self._folder is not None and self._lock is not None:
            await asyncio.to_thread(shutil.rmtree, self._folder, ignore_errors=True)
            os.close(self._lock)
            self._folder = self._lock = None

    # ------------------------------------------------------------------------------- the process

    def _runs(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def _start(self) -> Client:
        await self._end(0.0)  # what is left of the one before
        socket, log = self.folder / "socket", self.folder / "log"
        socket.unlink(missing_ok=True)
        command = [interpreter(self._environment), entry.__file__, *self._arguments, "--uds", str(socket)]
        ours = ("QUIVER_", "PYTHON")  # keys and passwords, and where our own packages are
        inherited = {name: value for name, value in self._environment.items() if not name.startswith(ours)}
        with log.open("wb") as out:
            try:
                self._process = await asyncio.create_subprocess_exec(
                    *command,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=out,
                    stderr=out,
                    env=UNLESS_SAID | inherited | ALWAYS,
                    cwd=self.folder,
                    start_new_session=True,
                )
            except OSError as error:
                raise ServerRefused(f"{command[0]}: {error.strerror}; name vLLM's Python in {PYTHON}") from None
        self._starts += 1
        self._http = careful_client(base_url="http://vllm", transport=httpx.AsyncHTTPTransport(uds=str(socket)))
        client = Client(self.where, self._http, request_seconds=self._request_seconds)
        deadline = time.monotonic() + START_SECONDS
        while not (socket.exists() and await client.is_healthy()):
            if not self._runs() or time.monotonic() > deadline:
                raise await self._not_started()
            await asyncio.sleep(LOOK_SECONDS)
        self._was_healthy, self._client = True, client
        return client

    async def _not_started(self) -> Exception:
        how = "did not start" if self._runs() else f"ended at its start with {self._status()}"
        reason = f"{self.where} {how}: {self.last_words()}"
        await self._end(0.0)
        if self._was_healthy:
            return BackendAway(reason)
        try:
            await asyncio.to_thread(installed_version, interpreter(self._environment))
        except ValueError as error:
            reason = f"{reason}; {error}"
        return ServerRefused(reason)

    def _status(self) -> str:
        assert self._process is not None
        code = self._process.returncode or 0
        return f"signal {-code}" if code < 0 else f"exit status {code}"

    def last_words(self) -> str:
        try:
            said = (self.folder / "log").read_bytes()[-LAST_BYTES:]
        except OSError:
            return "none"
        text = said.decode(errors="replace")
        cause = CAUSE.search(text)
        return printable(text[-1000:] if cause is None else cause[1])

    async def _end(self, seconds: float) -> None:
        """Ask the process to end, and after so many seconds end it and its children."""
        http, process = self._http, self._process
        self._http = self._client = self._process = None
        if http is not None:
            await http.aclose()
        if process is None:
            return
        if seconds and process.returncode is None:
            with contextlib.suppress(TimeoutError, ProcessLookupError):
                process.terminate()
                async with asyncio.timeout(seconds):
                    await process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


def has_gpu() -> bool:
    return any(Path(device).exists() for device in GPUS)


def sweep(root: Path) -> None:
    """Remove what killed processes have left: folders that nobody has locked."""
    for folder in root.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime < STALE_SECONDS:
                continue  # may be about to be locked
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(folder, ignore_errors=True)
            finally:
                os.close(descriptor)

"""What the REST API costs: a page of candidates beside a bare endpoint, and evaluations while many follow events.

Pages: 50 candidates out of 10^5 with 8 rewards, from the middle, by number and the best first, over a socket that
is kept open. Beside them, on the same server: a FastAPI endpoint that answers the same page out of memory (what
HTTP, validation and JSON cost by themselves), and one that answers an empty object. Processor time is that of the
server's process, and of the database server's processes; rates are for eight requests at one time.

Streams: `quiver serve` runs a campaign to its end with nobody and with 200 streams following, in turns. Evaluations are
counted from when all streams are open; who follows them here only counts bytes, for he has the same two processors.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import uvicorn

from api.client import AsyncClient, Client
from api.rest.app import create_app
from api.rest.listing import CandidateSummary
from api.rest.service import serving
from api.rest.shapes import Page
from api.wiring import connect
from benchmarks.measure import RESULTS, cpu_seconds, descendants, print_table, save
from db.backup import back_up, restore
from evolve.problem import load_problem
from tests.db.filler import KEY, Imagined, create, fill
from tests.servers.postgres import PostgresServer

WIDTH = 8
PAGE = f"/v1/campaigns/{KEY}/candidates"
AT_ONCE = 8
PARTS = ("pages", "streams")
READY = "ready at "
MARK = b"\nevent: "
WARM = 100
"""Evaluations before anything of a campaign is measured."""


async def serve(where: str) -> None:
    """The API over a database, and the bare endpoints beside it; ends with a signal."""
    async with connect(where) as parts, serving(parts, sandbox=False) as service:
        app = create_app(service)
        kept: dict[str, Any] = {}

        @app.get("/bare")
        async def bare() -> dict[str, str]:
            return {}

        @app.get("/same")
        async def same() -> Page[CandidateSummary]:
            return Page(data=[CandidateSummary.model_validate(each) for each in kept["data"]], next_cursor="1")

        @app.put("/same")
        async def keep(page: dict[str, Any]) -> None:
            kept.update(page)

        class Server(uvicorn.Server):
            async def startup(self, sockets: Any = None) -> None:
                await super().startup(sockets)
                print(f"{READY}{self.servers[0].sockets[0].getsockname()[1]}", flush=True)

        server = Server(uvicorn.Config(app, port=0, lifespan="off", log_level="error", access_log=False))
        await server.serve()


@contextmanager
def process(*command: str, ready: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server, and what its first line says after `ready`."""
    started = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE, text=True)
    try:
        assert started.stdout is not None
        for line in started.stdout:
            if ready in line:
                yield started, line.partition(ready)[2].strip()
                return
        raise RuntimeError(f"{command} did not start")
    finally:
        started.terminate()
        started.wait()


async def ask(url: str, path: str, count: int) -> None:
    """So many requests on one connection, one after the other; what comes back is only counted."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    request = f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode()
    for _ in range(count):
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        assert head.startswith(b"http/1.1 200"), head
        await reader.readexactly(int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0]))
    writer.close()


async def cost(url: str, path: str, pids: list[int], requests: int) -> tuple[float, float]:
    """Milliseconds of processor time of these processes for a request, and requests a second."""
    await ask(url, path, 20)
    before, began = cpu_of(pids), time.monotonic()
    await asyncio.gather(*(ask(url, path, requests // AT_ONCE) for _ in range(AT_ONCE)))
    return 1000 * (cpu_of(pids) - before) / requests, requests / (time.monotonic() - began)


def cpu_of(pids: list[int]) -> float:
    return cpu_seconds(pids) - cpu_seconds()


def measure_pages(where: str, extra: list[int], size: int, requests: int, repeats: int) -> list[dict[str, Any]]:
    with process("benchmarks.api", "--serve", where, ready=READY) as (server, port):
        url = f"http://127.0.0.1:{port}"
        page = httpx.get(f"{url}{PAGE}?cursor={size // 2}").json()
        httpx.put(f"{url}/same", json=page).raise_for_status()
        best = httpx.get(f"{url}{PAGE}?sort=best&cursor={_key(0.5)}.{size // 2}").json()
        assert len(page["data"]) == len(best["data"]) == 50
        paths = {
            "nothing, bare": "/bare",
            "the same page, bare": "/same",
            "by number": f"{PAGE}?cursor={size // 2}",
            "best first": f"{PAGE}?sort=best&cursor={_key(0.5)}.{size // 2}",
            "best at a reward": f"{PAGE}?reward=r1&cursor={_key(0.5)}.{size // 2}",
        }
        httpx.get(f"{url}{paths['best at a reward']}", timeout=60).raise_for_status()  # reads the campaign once
        found: dict[str, list[tuple[float, float]]] = {name: [] for name in paths}
        for _ in range(repeats):
            for name, path in paths.items():  # in turns, so that all of them meet the same machine
                found[name].append(asyncio.run(cost(url, path, [server.pid, *extra], requests)))
    rows = []
    for name, costs in found.items():
        cpu, rate = (statistics.median(column) for column in zip(*costs, strict=True))
        rows.append({"page": name, "cpu_ms": cpu, "requests_per_second": rate})
    for row in rows:
        row["times_the_bare_page"] = row["cpu_ms"] / rows[1]["cpu_ms"]
        row["times_nothing"] = row["cpu_ms"] / rows[0]["cpu_ms"]
    return rows


def measure_points(where: str, extra: list[int], size: int) -> dict[str, float]:
    """All candidates as columns, once."""
    with process("benchmarks.api", "--serve", where, ready=READY) as (server, port):
        url = f"http://127.0.0.1:{port}/v1/campaigns/{KEY}/points?limit={min(size, 100_000)}"
        before, began = cpu_of([server.pid, *extra]), time.monotonic()
        body = httpx.get(url, timeout=120).content
        cpu = cpu_of([server.pid, *extra]) - before
        return {"seconds": time.monotonic() - began, "cpu_seconds": cpu, "megabytes": len(body) / 1e6}


def _key(value: float) -> str:
    return struct.pack(">d", value).hex()


def pages(size: int, requests: int, repeats: int) -> dict[str, Any]:
    results: dict[str, Any] = {}
    with ExitStack() as closing:
        folder = closing.enter_context(tempfile.TemporaryDirectory())
        before = set(descendants())
        postgres = closing.enter_context(PostgresServer())
        places = {"sqlite": f"{folder}/quiver.db", "postgresql": closing.enter_context(postgres.database())}
        asyncio.run(_fill(places["sqlite"], size))
        back_up(places["sqlite"], Path(folder) / "copy.db")
        restore(Path(folder) / "copy.db", places["postgresql"])
        for kind, where in places.items():
            extra = sorted(set(descendants()) - before) if kind == "postgresql" else []
            rows, points = measure_pages(where, extra, size, requests, repeats), measure_points(where, extra, size)
            results[kind] = {"pages": rows, "points": points}
            print(kind)
            print_table(rows)
            print_table([points])
    return results


async def _fill(where: str, size: int) -> None:
    imagined = Imagined(WIDTH)
    async with connect(where) as parts:
        await fill([parts], await create(parts, imagined), imagined, size)


def streams(followers: int, evaluations: int, repeats: int) -> list[dict[str, Any]]:
    """Evaluations a second and processor time for each, of campaigns that nobody or so many follow."""
    rows: list[dict[str, Any]] = []
    for turn in range(2 * repeats):
        count = followers if turn % 2 else 0
        rows.append(_followed(count, evaluations))
        print_table(rows[-1:])
    return rows


def _followed(count: int, evaluations: int) -> dict[str, float | None]:
    with tempfile.TemporaryDirectory() as folder:
        command = ("api.cli", "serve", "--port", "0", "--json", "--database", f"{folder}/q.db")
        with process(*command, ready='"url": "') as (server, line):
            url = line.partition('"')[0]
            with Client(url) as quiver:
                problem = quiver.create_problem({p: c.decode() for p, c in load_problem("four_modules").files.items()})
                order: dict[str, Any] = {"budget": {"evaluations": evaluations}, "settings": {"patience": 100_000}}
                made = quiver.create_campaign(problem["id"], **order)
            return asyncio.run(_watched(url, made["id"], count, server.pid)) | {"streams": count}


async def _watched(url: str, campaign: str, count: int, server: int) -> dict[str, float | None]:
    """A campaign from when so many streams of it are open, to its end."""
    opened = [asyncio.Event() for _ in range(count)]
    async with AsyncClient(url) as quiver, asyncio.TaskGroup() as tasks:
        heard = [tasks.create_task(_heard(url, campaign, each)) for each in opened]
        while (await quiver.get_campaign(campaign))["spent"]["evaluations"] < WARM:  # noqa: ASYNC110 (another process is waited for)
            await asyncio.sleep(0.1)
        for each in opened:
            await each.wait()
        first, before = (await quiver.get_campaign(campaign))["spent"], cpu_of([server, *descendants(server)])
        last = (await quiver.wait(campaign))["spent"]
        spent = cpu_of([server, *descendants(server)]) - before
    assert len({each.result() for each in heard}) <= 1, "streams heard different events"
    evaluated, seconds = (last[name] - first[name] for name in ("evaluations", "seconds"))
    return {
        "evaluations": evaluated,
        "per_second": evaluated / seconds,
        "cpu_ms": 1000 * spent / evaluated,
        "events": heard[0].result() if heard else None,
    }


async def _heard(url: str, campaign: str, opened: asyncio.Event) -> int:
    """How many events one stream brings, to its end."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    path = f"/v1/campaigns/{campaign}/events/stream"
    writer.write(f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n\r\n".encode())
    count, left = 0, b""
    while piece := await reader.read(1 << 16):
        opened.set()
        count += (left + piece).count(MARK) - left.count(MARK)
        left = (left + piece)[1 - len(MARK) :]
    writer.close()
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--serve", metavar="DATABASE", help="used by the benchmark itself")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=PARTS, help="what is measured anew")
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--requests", type=int, default=400)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--streams", type=int, default=200)
    parser.add_argument("--evaluations", type=int, default=1500)
    arguments = parser.parse_args()
    if arguments.serve:
        asyncio.run(serve(arguments.serve))
        return
    last = RESULTS / "api.json"
    found = json.loads(last.read_text()) if last.exists() else {}
    if "pages" in arguments.parts:
        databases = pages(arguments.size, arguments.requests, arguments.repeats)
        found |= {"size": arguments.size, "rewards": WIDTH, "databases": databases}
        save("api", found)
    if "streams" in arguments.parts:
        save("api", found | {"streams": measure_streams(arguments)})


def measure_streams(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    followed = streams(arguments.streams, arguments.evaluations, max(1, arguments.repeats // 2))
    quiet, busy = (
        statistics.median(row["cpu_ms"] for row in followed if bool(row["streams"]) is loud) for loud in (False, True)
    )
    print(f"with {arguments.streams} streams an evaluation takes {busy / quiet:.3f} times the processor time")
    return followed


if __name__ == "__main__":
    main()

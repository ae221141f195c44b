"""What the dashboard costs a browser at 10^5 candidates: time to the first picture, memory, frames while it is used.

The real server, and Chromium without a graphics processor. The campaign is imagined: 5,000 candidates with 8 rewards
are written by the product's own verbs and then repeated, with numbers and times of their own, because the browser
neither knows nor cares that programs repeat. Memory is that of the tab: its JavaScript heap, and its process.
Wall time is the user's; processor time, of the browser and the server, says what a machine without other work needs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect, sync_playwright

from api.wiring import connect
from benchmarks.api import process
from benchmarks.measure import cpu_seconds, descendants, print_table, save
from tests.browser.conftest import SWITCHES
from tests.db.filler import KEY, Imagined, create, fill

WIDTH = 8
WRITTEN = 5000
VIEWS = {
    "score": "Best utility",
    "front": "Pareto front",
    "parallel": "Parallel coordinates",
    "lineage": "Lineage",
    "islands": "islands and",
}
"""Views by address, with the words that the picture's name holds."""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
COUNT_FRAMES = """seconds => new Promise(done => {
    const gaps = []; let last = performance.now(); const end = last + 1000 * seconds;
    const frame = now => { gaps.push(now - last); last = now; now < end ? requestAnimationFrame(frame) : done(gaps); };
    requestAnimationFrame(frame);
})"""


def make(where: Path, size: int) -> None:
    """A campaign of so many candidates that has ended."""

    async def write() -> None:
        imagined = Imagined(WIDTH)
        async with connect(str(where)) as parts:
            await fill([parts], await create(parts, imagined), imagined, min(size, WRITTEN))

    asyncio.run(write())
    with closing(sqlite3.connect(where)) as database, database:
        for copy in range(1, size // WRITTEN):
            repeat(database, copy)
        state = {"state": "finished", "desired": "stopped", "reason": "imagined, and at its end"}
        (spent,) = database.execute("SELECT spent FROM campaign").fetchone()
        grown = {name: round(value * size / WRITTEN, 6) for name, value in json.loads(spent).items()}
        counts = {name: int(value) if name not in ("seconds", "dollars") else value for name, value in grown.items()}
        values = (*state.values(), json.dumps(counts | {"candidates": size}))
        database.execute("UPDATE campaign SET state = ?, desired = ?, reason = ?, spent = ?", values)


def repeat(database: sqlite3.Connection, copy: int) -> None:
    """All that the first candidates are, behind the last ones."""
    by, seconds = copy * WRITTEN, copy * 500 * 1_000_000

    def renamed(column: str) -> str:
        return f"CAST(substr({column}, 1, 28) || CAST('{copy:04d}' AS BLOB) AS BLOB)"

    moved = {
        "no": f"no + {by}",
        "step": f"CASE WHEN step < 0 THEN {by - 1} ELSE step + {by} END",
        "first": f"first + {by}",
        "at": f"at + {seconds}",
        "parent": f"parent + {by}",
        "program": renamed("program"),
    }
    programs = f"hash IN (SELECT program FROM candidate WHERE no < {WRITTEN})"
    shift(database, "blob", {"hash": renamed("hash")}, programs)
    shift(database, "step", {"no": moved["no"], "parent": moved["parent"]}, f"no < {WRITTEN - 1}")
    shift(database, "reply", {"step": moved["step"]}, f"step < {WRITTEN - 1}")
    shift(database, "candidate", {each: moved[each] for each in ("no", "step", "first", "program")}, f"no < {WRITTEN}")
    shift(database, "outcome", {each: moved[each] for each in ("no", "program", "at")}, f"no < {WRITTEN}")


def shift(database: sqlite3.Connection, table: str, moved: dict[str, str], where: str) -> None:
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(moved.get(column, column) for column in columns)
    database.execute(f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE {where}")


@contextmanager
def timed(pids: Callable[[], list[int]]) -> Iterator[dict[str, float]]:
    """Wall and processor seconds of what happens in the block."""
    spent: dict[str, float] = {}
    before, began = cpu_seconds(pids()), time.monotonic()
    yield spent
    spent["seconds"] = time.monotonic() - began
    spent["cpu_seconds"] = cpu_seconds(pids()) - before


def look(page: Page, url: str, size: int, pids: Callable[[], list[int]]) -> list[dict[str, Any]]:
    """Each view anew, to its first picture and until it holds all; the first of them with nothing in any cache."""
    rows = []
    for view, words in VIEWS.items():
        with timed(pids) as spent:
            page.goto(f"{url}/campaigns/{KEY}/{view}")
            expect(page.locator(f"[role=img][aria-label*='{words}']").first).to_be_visible(timeout=300_000)
            page.evaluate(DRAWN)
        with timed(pids) as rest:
            expect(page.locator(f".view[data-candidates='{size}']")).to_be_visible(timeout=300_000)
            page.evaluate(DRAWN)
        whole = {f"whole_{name}": spent[name] + rest[name] for name in spent}
        rows.append({"view": view, **spent, **whole, **memory(page)})
        print_table(rows[-1:])
    return rows


def memory(page: Page) -> dict[str, float]:
    """Megabytes of the tab."""
    with closing_session(page) as session:
        session.send("HeapProfiler.collectGarbage")
        metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    renderers = [pid for pid in descendants() if "--type=renderer" in _command(pid)]
    return {"heap_mb": metrics["JSHeapUsedSize"] / 1e6, "process_mb": max(map(_resident, renderers), default=0.0)}


@contextmanager
def closing_session(page: Page) -> Iterator[Any]:
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    try:
        yield session
    finally:
        session.detach()


def use(page: Page, url: str) -> list[dict[str, Any]]:
    """Frames while a person zooms, scrolls and brushes."""
    rows = []

    def frames(what: str, act: Callable[[int], None]) -> None:
        page.evaluate(f"() => {{ window.counted = ({COUNT_FRAMES})(4); }}")
        began, turns = time.monotonic(), 0
        while time.monotonic() - began < 3.5:
            act(turns)
            turns += 1
        gaps = page.evaluate("() => window.counted")
        middle, worst = statistics.median(gaps), max(gaps)
        rows.append({"what": what, "acts": turns, "frames": len(gaps), "median_ms": middle, "worst_ms": worst})
        print_table(rows[-1:])

    def over(view: str) -> dict[str, float]:
        page.goto(f"{url}/campaigns/{KEY}/{view}")
        picture = page.locator(f"[role=img][aria-label*='{VIEWS[view]}']").first
        expect(picture).to_be_visible(timeout=300_000)
        picture.scroll_into_view_if_needed()
        found = picture.bounding_box()
        assert found is not None
        page.mouse.move(found["x"] + found["width"] / 2, found["y"] + found["height"] / 2)
        return {"x": found["x"], "y": found["y"], "width": found["width"]}

    over("score")
    frames("zooming 10^5 dots with the wheel", lambda turn: page.mouse.wheel(0, -240 if turn % 8 < 4 else 240))
    page.goto(f"{url}/campaigns/{KEY}/candidates")
    expect(page.get_by_role("region", name="Candidates")).to_be_visible(timeout=300_000)
    frames("scrolling the list", lambda turn: page.mouse.wheel(0, 400 if turn % 8 < 4 else -400))
    box = over("parallel")

    def brush(turn: int) -> None:
        x, top = box["x"] + box["width"] * 0.06, box["y"] + 60
        page.mouse.move(x, top)
        page.mouse.down()
        page.mouse.move(x, top + 20 + 10 * (turn % 8), steps=4)
        page.mouse.up()

    frames("brushing an axis of parallel coordinates", brush)
    return rows


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return ""


def _resident(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000, help=f"a multiple of {WRITTEN}")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="make the database there, or use the one that is")
    arguments = parser.parse_args()
    chromium = shutil.which("chromium") or sys.exit("it needs Chromium; `make test-browser` installs it on Debian")
    with tempfile.TemporaryDirectory() as folder:
        where = arguments.keep or Path(folder) / "quiver.db"
        if not where.exists():
            make(where, arguments.size)
        command = ("api.cli", "serve", "--port", "0", "--slots", "1", "--json", "--database", str(where))
        with process(*command, ready='"url": "') as (server, line), sync_playwright() as playwright:
            url = line.partition('"')[0]
            browser = playwright.chromium.launch(executable_path=chromium, args=SWITCHES)
            page = browser.new_page(viewport={"width": 1440, "height": 900})

            def pids() -> list[int]:
                return list({server.pid, *descendants()})

            looked, used = look(page, url, arguments.size, pids), use(page, url)
            browser.close()
    version = subprocess.run([chromium, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    save("dashboard", {"size": arguments.size, "rewards": WIDTH, "browser": version, "views": looked, "use": used})


if __name__ == "__main__":
    main()

"""Does the dashboard stay usable before a large campaign?

The campaign is imagined (`tests/db/filler.py`) with eight rewards, and served by `quiver serve`. Chromium without a
graphics processor opens views of it one after the other, each in a tab of its own. For each view: seconds from the
address to the picture of all candidates; milliseconds to the next frame after each turn of the wheel over it, in the
middle and at worst; memory of the tab's process, and of its JavaScript heap. At last a limit is typed beside the
parallel axes, which filters all candidates: milliseconds until the count beside it is right.
Beside them: the same for a small campaign.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from api.wiring import connect
from benchmarks.measure import print_table, save
from db import campaigns
from tests.browser.conftest import SWITCHES, WIDE
from tests.db.filler import KEY, Imagined, create, fill
from tests.e2e.test_serve import Served

REWARDS = 8
SMALL = 1000
WHEELS = 12
PATIENCE_MS = 120_000
VIEWS = ("score", "front", "parallel?limits=r0~0~1", "lineage", "candidates")
NEXT_FRAME = """() => new Promise(done => {
    const start = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000, help="candidates")
    size = parser.parse_args().size
    rows = []
    for candidates in (SMALL, size):
        with tempfile.TemporaryDirectory() as folder, serving(Path(folder), candidates) as url, chromium() as browser:
            rows += [measured(browser, url, view, candidates) for view in VIEWS]
    print_table(rows)
    save("dashboard", {"rewards": REWARDS, "rows": rows})


@contextmanager
def serving(folder: Path, candidates: int) -> Iterator[str]:
    asyncio.run(imagine(folder / "quiver.db", candidates))
    served = Served(folder)
    try:
        yield served.url
    finally:
        served.kill()


async def imagine(where: Path, candidates: int) -> None:
    imagined = Imagined(REWARDS)
    async with connect(str(where)) as parts:
        number = await create(parts, imagined)
        await fill([parts], number, imagined, candidates)
        await parts.writer.write(lambda connection: campaigns.fail(connection, number, "imagined, and at its end"))


@contextmanager
def chromium() -> Iterator[Browser]:
    found = shutil.which("chromium") or sys.exit("this needs Chromium; `make test-browser` installs it on Debian")
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=found, args=SWITCHES) as launched:
        yield launched


def measured(browser: Browser, url: str, view: str, candidates: int) -> dict[str, Any]:
    with browser.new_context(viewport=WIDE) as context:  # type: ignore[arg-type]
        page = context.new_page()
        session = context.new_cdp_session(page)
        start = time.perf_counter()
        page.goto(f"{url}/campaigns/{KEY}/{view}")
        page.locator(f'[data-candidates="{candidates}"]').wait_for(timeout=PATIENCE_MS)
        page.evaluate(NEXT_FRAME)
        seconds = time.perf_counter() - start
        frames = wheels(page) if page.get_by_role("img").count() else []
        limit_ms = limited(page) if "limits" in view else None
        return {
            "view": view.partition("?")[0],
            "candidates": candidates,
            "first picture s": round(seconds, 2),
            "wheel ms": round(statistics.median(frames)) if frames else "",
            "worst ms": round(max(frames)) if frames else "",
            "limit ms": round(limit_ms) if limit_ms is not None else "",
            "heap MB": round(heap_mb(session)),
            "process MB": round(process_mb(browser)),
        }


def wheels(page: Page) -> list[float]:
    """Milliseconds to the next frame after each turn."""
    box = page.get_by_role("img").first.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 3)
    frames = []
    for turn in range(WHEELS):
        page.mouse.wheel(0, -120 if turn < WHEELS / 2 else 120)
        frames.append(float(page.evaluate(NEXT_FRAME)))
    return frames


def limited(page: Page) -> float:
    """Milliseconds until the candidates within a new limit are counted."""
    heading = page.get_by_role("heading", name="candidates within the limits")
    before = heading.inner_text()
    start = time.perf_counter()
    page.get_by_label("r1 from").fill("0.5")
    while heading.inner_text() == before:
        page.evaluate(NEXT_FRAME)
    return 1000 * (time.perf_counter() - start)


def heap_mb(session: CDPSession) -> float:
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def process_mb(browser: Browser) -> float:
    """Memory that the largest page has for itself."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    return max(private_mb(each["id"]) for each in processes if each["type"] == "renderer")


def private_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1e3


if __name__ == "__main__":
    main()

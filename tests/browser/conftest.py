"""Chromium before the real server. What goes wrong on a page fails the test that opened it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.site import Site
from tests.browser.watch import Watch
from tests.e2e.test_serve import Served

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
"""Without a sandbox of its own, because tests may run as root; it shows our pages only."""
WIDE = {"width": 1440, "height": 900}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "the tests of the dashboard need Chromium; `make test-browser` installs it on Debian"
    with sync_playwright() as playwright:
        with playwright.chromium.launch(executable_path=chromium, args=SWITCHES) as launched:
            yield launched


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server with campaigns that have ended. Tests may read it, and start more."""
    served = Served(tmp_path_factory.mktemp("site"))
    try:
        with closing(Site(served)) as made:
            yield made
    finally:
        served.kill()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Served]:
    """A server of one's own, with nothing in it."""
    served = Served(tmp_path)
    try:
        yield served
    finally:
        served.kill()


@pytest.fixture
def watch() -> Iterator[Watch]:
    made = Watch()
    yield made
    made.judge()


@pytest.fixture
def page(browser: Browser, watch: Watch) -> Iterator[Page]:
    with browser.new_context(viewport=WIDE, reduced_motion="reduce") as context:  # type: ignore[arg-type]
        opened = context.new_page()
        opened.set_default_timeout(15_000)
        watch.over(opened)
        yield opened

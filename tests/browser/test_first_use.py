"""An empty server, a problem of one's own, and the first campaign; then the server dies.

The server comes before the page, so that it outlives it.
"""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.watch import Watch
from tests.e2e.command import quiver
from tests.e2e.test_serve import Served

pytestmark = pytest.mark.browser

LONG = 60_000
"""Milliseconds for what the server does meanwhile."""


def test_a_stranger_submits_a_problem_sees_its_dry_run_and_watches_it_improve(empty: Served, page: Page) -> None:
    page.goto(empty.url)
    page.get_by_role("heading", name="No campaigns yet")
    page.get_by_role("main").get_by_role("link", name="Submit a problem").click()

    page.get_by_role("button", name="Fill in the example").click()
    page.get_by_role("button", name="Check it").click()
    dry_run = page.get_by_role("region", name="Dry run")
    expect(dry_run.get_by_role("row", name=re.compile("^area"))).to_contain_text("5", timeout=LONG)

    form = page.get_by_role("form", name="New campaign")
    form.get_by_label("Evaluations").fill("60")
    form.get_by_role("button", name="Start").click()
    expect(page.get_by_role("heading", name="rectangle")).to_be_visible()
    page.evaluate("window.untouched = true")

    expect(page.get_by_role("status", name="Updates: ended")).to_be_visible(timeout=LONG)
    expect(page.get_by_role("img", name=re.compile("^Best utility goes from"))).to_be_visible()
    expect(page.get_by_role("region", name="Figures")).to_contain_text("of 60")
    assert page.evaluate("window.untouched"), "the page was loaded again"


def test_a_dry_run_says_what_to_mend(empty: Served, page: Page) -> None:
    page.goto(f"{empty.url}/submit")
    page.get_by_role("button", name="Fill in the example").click()
    seed = page.get_by_role("textbox", name=re.compile("^seed.py"))
    seed.fill(seed.input_value().replace("2.0", "200.0"))
    page.get_by_role("button", name="Check it").click()

    dry_run = page.get_by_role("region", name="Dry run")
    expect(dry_run).to_contain_text("return two sides between 0 and 10", timeout=LONG)
    expect(page.get_by_role("form", name="New campaign")).to_be_hidden()


def test_a_problem_that_cannot_be_read_is_explained(empty: Served, page: Page, watch: Watch) -> None:
    watch.expect("422")
    page.goto(f"{empty.url}/submit")
    page.get_by_role("button", name="Fill in the example").click()
    page.get_by_role("textbox", name=re.compile("^problem.toml")).fill('name = "rectangle"')
    page.get_by_role("button", name="Check it").click()
    expect(page.get_by_role("alert")).to_contain_text("problem.toml")


def test_a_server_that_wants_a_key_gets_it_once(tmp_path: Path, page: Page, watch: Watch) -> None:
    key = quiver("keys", "create", "ana", "--scope", "read", cwd=tmp_path).stdout.strip()
    served = Served(tmp_path, "--require-key")
    try:
        watch.expect("401")
        page.goto(served.url)
        page.get_by_label("Key").fill("qvk_not_a_key")
        page.get_by_role("button", name="Enter").click()
        expect(page.get_by_role("alert")).to_contain_text("not good")
        page.get_by_label("Key").fill(key)
        page.get_by_role("button", name="Enter").click()
        expect(page.get_by_role("heading", name="No campaigns yet")).to_be_visible()
        (cookie,) = page.context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
        page.reload()
        expect(page.get_by_role("heading", name="No campaigns yet")).to_be_visible()
    finally:
        served.kill()


def test_a_server_that_is_killed_and_started_again_leaves_no_gap(empty: Served, page: Page, watch: Watch) -> None:
    watch.expect(
        "ERR_CONNECTION_REFUSED", "ERR_INCOMPLETE_CHUNKED_ENCODING", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE"
    )
    key = empty.order("one", evaluations=1_000_000)
    page.goto(f"{empty.url}/campaigns/{key}/score")
    badge = page.get_by_role("status", name=re.compile("^Updates"))
    expect(badge).to_contain_text("live", timeout=LONG)

    empty.kill()
    expect(badge).to_contain_text("reconnecting", timeout=LONG)
    empty.start()
    expect(badge).to_contain_text(re.compile("live|catching up"), timeout=LONG)

    httpx.post(f"{empty.url}/v1/campaigns/{key}/stop", timeout=30)
    empty.until(f"/v1/campaigns/{key}", state="stopped")
    expect(page.get_by_role("status", name="Updates: ended")).to_be_visible(timeout=LONG)
    count = empty.get(f"/v1/campaigns/{key}")["spent"]["candidates"]
    page.get_by_label("Against").select_option("evaluation")
    page.get_by_role("button", name="Table").click()
    more = page.get_by_role("button", name=re.compile(f"more of {count}$"))
    if count > 200:
        expect(more).to_be_visible(timeout=LONG)
    else:
        expect(page.get_by_role("region", name=re.compile("^Table")).get_by_role("row")).to_have_count(count + 1)

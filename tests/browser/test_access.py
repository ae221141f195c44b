"""For everybody: by keyboard, by screen reader, in the dark."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import Site
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

VIEWS = {
    "/": "Campaigns",
    "/submit": "Submit a problem",
    "/policies": "No policy has been trained here",
    "/compare?campaigns={finished},{twin},{other}": "Best utility so far",
    "/campaigns/{finished}?selected=3": "Latest events",
    "/campaigns/{finished}/score": "Best utility so far",
    "/campaigns/{finished}/candidates": "candidates",
    "/campaigns/{finished}/candidates/5": "What each test case says",
    "/campaigns/{finished}/candidates/5/rollout": "The prompt",
    "/campaigns/{finished}/front?colour=island": "Pareto front",
    "/campaigns/{finished}/parallel?limits=match/north~0~1": "within the limits",
    "/campaigns/{finished}/cases": "Test cases of candidates",
    "/campaigns/{other}/archive": "Map of the archive",
    "/campaigns/{finished}/lineage": "Lineage of the elites",
    "/campaigns/{finished}/islands": "State of the islands",
    "/campaigns/{failing}/failures": "Messages",
    "/campaigns/{finished}/usage": "By policy",
}


@pytest.mark.parametrize("address", VIEWS)
def test_a_view_has_no_serious_fault_of_accessibility(browser: Browser, site: Site, watch: Watch, address: str) -> None:
    filled = address.format_map(vars(site))
    with browser.new_context(color_scheme="dark" if "score" in address or address == "/" else "light") as context:
        page = context.new_page()
        watch.over(page)
        page.goto(site.url + filled)
        expect(page.get_by_role("heading", name=re.compile(VIEWS[address])).first).to_be_visible(timeout=30_000)

        found = Axe().run(page).response["violations"]

    serious = [fault for fault in found if fault["impact"] in ("serious", "critical")]
    told = [
        f"{fault['id']}: {node['html'][:200]} {node['failureSummary']}"
        for fault in serious
        for node in fault["nodes"][:3]
    ]
    assert not told, "\n".join(told)


def test_the_first_screen_needs_no_mouse(page: Page, site: Site) -> None:
    page.goto(site.url)
    expect(page.get_by_role("row").filter(has_text=site.finished)).to_be_visible()

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    tab_to(page, "Ended")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Ended")).to_have_attribute("aria-pressed", "true")
    link = page.get_by_role("row").filter(has_text=site.finished).get_by_role("link")
    for _ in range(60):
        page.keyboard.press("Tab")
        if link.evaluate("element => element === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Figures")).to_be_visible()
    tab_to(page, f"#{site.best(site.finished)}")
    page.keyboard.press("Enter")
    expect(page.get_by_role("region", name="Program")).to_be_visible()


def tab_to(page: Page, text: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == text:
            return
    raise AssertionError(f"no way to {text!r} by keyboard")


def test_what_does_not_exist_is_said(page: Page, site: Site, watch: Watch) -> None:
    watch.expect("404")
    page.goto(f"{site.url}/campaigns/cmp_0")
    expect(page.get_by_role("alert")).to_contain_text("there is no campaign cmp_0")
    page.goto(f"{site.url}/campaigns/{site.finished}/nonsense")
    expect(page.get_by_role("heading", name="There is no such view")).to_be_visible()
    page.goto(f"{site.url}/campaigns/{site.finished}/candidates/99999")
    expect(page.get_by_role("alert")).to_contain_text("there is no candidate 99999")

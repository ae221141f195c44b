"""A campaign that runs: what is new arrives by itself, and moves nothing that a person looks at."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import Site

pytestmark = pytest.mark.browser

LONG = 60_000


@pytest.fixture
def running(site: Site) -> Iterator[str]:
    key = site.running()
    yield key
    site.stop(key)


def picture(page: Page) -> str:
    """What the score says at the moment."""
    shown = page.get_by_role("img", name=re.compile("over .* candidates"))
    expect(shown).to_be_visible(timeout=LONG)
    return str(shown.get_attribute("aria-label"))


def test_new_candidates_arrive_and_the_zoom_stays(page: Page, site: Site, running: str) -> None:
    page.goto(f"{site.url}/campaigns/{running}/score")
    before = picture(page)
    shown = page.get_by_role("img", name=re.compile("over .* candidates"))
    shown.hover(position={"x": 300, "y": 200})
    page.mouse.wheel(0, -400)
    expect(shown).not_to_have_attribute("data-zoom", re.compile("inside-x all"))
    zoom = shown.get_attribute("data-zoom")

    expect(page.get_by_role("img", name=before, exact=True)).to_be_hidden(timeout=LONG)

    assert picture(page) != before
    assert shown.get_attribute("data-zoom") == zoom


def test_a_picture_that_is_held_stands_still_until_it_is_let_go(page: Page, site: Site, running: str) -> None:
    page.goto(f"{site.url}/campaigns/{running}/score")
    picture(page)
    page.get_by_role("button", name="Hold the picture").click()
    held = picture(page)
    expect(page.get_by_role("status", name="Updates: held")).to_contain_text("new", timeout=LONG)
    assert picture(page) == held

    page.get_by_role("button", name="Show what is new").click()

    expect(page.get_by_role("img", name=held, exact=True)).to_be_hidden(timeout=LONG)


def test_controls_do_what_they_say_and_say_what_they_cannot(page: Page, site: Site, running: str) -> None:
    page.goto(f"{site.url}/campaigns/{running}")
    controls = page.get_by_role("group", name="Controls of the campaign")
    pause, resume, stop = (controls.get_by_role("button", name=name) for name in ("Pause", "Resume", "Stop"))
    state = page.locator(".head .badge")
    expect(state).to_have_text("running", timeout=LONG)
    expect(resume).to_have_attribute("aria-disabled", "true")
    expect(resume).to_have_attribute("title", "It is running already.")

    pause.click()
    expect(state).to_have_text("paused", timeout=LONG)
    expect(pause).to_have_attribute("aria-disabled", "true")
    resume.click()
    expect(state).to_have_text("running", timeout=LONG)

    stop.click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(stop).to_be_focused()
    stop.click()
    page.get_by_role("dialog", name="Stop this campaign?").get_by_role("button", name="Stop").click()
    expect(state).to_have_text("stopped", timeout=LONG)
    expect(page.get_by_role("status", name="Updates: ended")).to_be_visible(timeout=LONG)


def test_the_list_follows_too(page: Page, site: Site, running: str) -> None:
    page.goto(site.url)
    row = page.get_by_role("row").filter(has_text=running)
    expect(row).to_contain_text("running")
    before = row.get_by_role("meter").get_attribute("aria-label")
    expect(row.get_by_role("meter", name=str(before), exact=True)).to_be_hidden(timeout=LONG)

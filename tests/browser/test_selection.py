"""One selection for all views, kept in the address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.site import Site

pytestmark = pytest.mark.browser


def test_a_link_with_a_selection_opens_the_same_picture(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/front?selected=3,5&colour=island")
    expect(page.get_by_role("complementary", name="Selection")).to_contain_text("2 selected")
    expect(page.get_by_label("Colour by")).to_have_value("island")


def test_the_selection_goes_along_from_view_to_view(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/candidates")
    page.get_by_role("checkbox", name="Select candidate").nth(0).check()
    page.get_by_role("checkbox", name="Select candidate").nth(1).check()
    page.get_by_role("navigation", name="Views of the campaign").get_by_role("link", name="Score").click()
    bar = page.get_by_role("complementary", name="Selection")
    expect(bar).to_contain_text("2 selected")
    bar.get_by_role("button", name="Clear selection").click()
    expect(bar).to_be_hidden()


def test_back_returns_to_the_selection_before(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/candidates?selected=3")
    page.get_by_role("button", name="Clear selection").click()
    expect(page).not_to_have_url(re.compile("selected="))
    page.go_back()
    expect(page.get_by_role("link", name="Open #3")).to_be_visible()


def test_a_dot_that_is_clicked_is_selected(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/score")
    picture = page.get_by_role("img", name=re.compile("^Best utility"))
    box = picture.bounding_box()
    assert box is not None
    for y in range(int(box["y"]) + 12, int(box["y"] + box["height"]) - 40, 3):  # the seed is somewhere on the left edge
        page.mouse.click(box["x"] + 62, y)
        if "selected=" in page.url:
            break
    expect(page).to_have_url(re.compile("selected=0"))


def test_the_theme_follows_the_system_until_it_is_chosen(browser: Browser, site: Site) -> None:
    with browser.new_context(color_scheme="dark") as context:
        page = context.new_page()
        page.goto(site.url)
        dark = page.locator("body").evaluate("element => getComputedStyle(element).backgroundColor")
        page.get_by_role("button", name="Theme: auto").click()
        expect(page.get_by_role("button", name="Theme: light")).to_be_visible()
        page.reload()
        expect(page.get_by_role("button", name="Theme: light")).to_be_visible()
        assert page.locator("body").evaluate("element => getComputedStyle(element).backgroundColor") != dark


def test_an_area_of_the_front_is_selected_with_the_mouse(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/front")
    picture = page.get_by_role("img", name=re.compile("^Pareto front"))
    page.get_by_role("button", name="Select an area").click()
    box = picture.bounding_box()
    assert box is not None

    page.mouse.move(box["x"] + 75, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 30, box["y"] + box["height"] - 60, steps=6)
    page.mouse.up()

    expect(page.get_by_role("complementary", name="Selection")).to_contain_text(re.compile(r"\d\d+ selected"))
    expect(page.get_by_role("button", name="Select an area")).to_have_attribute("aria-pressed", "false")

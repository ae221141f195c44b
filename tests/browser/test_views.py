"""Each view shows what the API says."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import Site

pytestmark = pytest.mark.browser


def test_from_the_list_four_clicks_tell_why_where_from_and_what_each_case_says(page: Page, site: Site) -> None:
    best = site.best(site.finished)
    page.goto(site.url)
    row = page.get_by_role("row").filter(has_text=site.finished)

    row.get_by_role("link").click()
    page.get_by_role("link", name=f"#{best}", exact=True).first.click()

    why = page.get_by_role("region", name="Rewards")
    expect(why.get_by_role("row")).to_have_count(5)
    expect(why).to_contain_text("better")
    where = page.get_by_role("region", name="Lineage")
    expect(where.get_by_role("link", name=re.compile(r"^Candidate 0,"))).to_be_visible()
    cases = page.get_by_role("region", name="Test cases")
    expect(cases.get_by_role("row")).to_have_count(
        1 + len(site.get(f"/campaigns/{site.finished}/candidates/{best}/cases"))
    )
    where.get_by_role("link").first.click()  # the third: where it came from
    expect(page.get_by_role("heading", name="Candidate #0")).to_be_visible()


def test_a_candidate_is_shown_beside_its_parent_and_any_ancestor(page: Page, site: Site) -> None:
    best = site.best(site.finished)
    parent = site.get(f"/campaigns/{site.finished}/candidates/{best}")["parents"][0]
    page.goto(f"{site.url}/campaigns/{site.finished}/candidates/{best}")
    program = page.get_by_role("region", name="Program")

    expect(program.get_by_role("textbox", name=f"seed.py of candidate {parent}")).to_be_visible()
    expect(program.get_by_role("textbox", name=f"seed.py of candidate {best}")).to_be_visible()
    expect(program.locator(".cm-changedLine").first).to_be_visible()

    program.get_by_label("Compare with").select_option("seed")
    expect(program.get_by_role("textbox", name="seed.py of candidate 0")).to_be_visible()
    expect(page).to_have_url(re.compile(r"diff=seed"))
    program.get_by_role("button", name="Unified").click()
    expect(program.get_by_role("textbox")).to_have_count(1)
    expect(program.locator(".cm-deletedChunk").first).to_be_visible()


def test_the_front_has_axes_to_pick(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/front")
    names = [reward["name"] for reward in site.get(f"/problems/{site.problem('four_modules')}")["rewards"]]
    expect(page.get_by_role("img", name=f"Pareto front of {names[0]} against {names[1]}")).to_be_visible()

    page.get_by_label("Across").select_option(names[3])
    page.get_by_label("Up", exact=True).select_option("utility")

    expect(page.get_by_role("img", name=f"Pareto front of {names[3]} against utility")).to_be_visible()
    page.reload()
    expect(page.get_by_role("img", name=f"Pareto front of {names[3]} against utility")).to_be_visible()


def test_limits_on_parallel_axes_are_followed_by_the_table(page: Page, site: Site) -> None:
    columns = site.get(f"/campaigns/{site.finished}/points", limit=20_000)
    name = next(iter(columns["rewards"]))
    values = sorted(value for value in columns["rewards"][name] if value is not None)
    floor = values[len(values) // 2]
    page.goto(f"{site.url}/campaigns/{site.finished}/parallel")

    page.get_by_label(f"{name} from").fill(str(floor))

    held = sum(value >= floor for value in values)
    expect(page.get_by_role("heading", name=f"{held} candidates within the limits")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile(f"{held} candidates are within the limits"))).to_be_visible()


def test_a_brush_drawn_on_an_axis_becomes_a_limit(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/parallel")
    picture = page.get_by_role("img", name=re.compile("^Parallel coordinates"))
    box = picture.bounding_box()
    assert box is not None

    page.mouse.move(box["x"] + 60, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + 200, steps=5)
    page.mouse.up()

    expect(page).to_have_url(re.compile(r"limits="))
    expect(page.get_by_role("heading", name=re.compile("candidates? within the limits"))).to_be_visible()


def test_the_table_and_the_csv_of_a_picture_hold_what_the_api_says(page: Page, site: Site) -> None:
    columns = site.get(f"/campaigns/{site.finished}/points", limit=20_000)
    page.goto(f"{site.url}/campaigns/{site.finished}/score")
    expect(page.get_by_role("img", name=re.compile("^Best utility goes from"))).to_be_visible()

    with page.expect_download() as saving:
        page.get_by_role("button", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(saving.value.path()).read_text())))

    assert [int(row["candidate"]) for row in rows] == columns["no"]
    told = [None if row["utility"] == "" else float(row["utility"]) for row in rows]
    assert told == columns["scalar"]
    page.get_by_role("button", name="Table").click()
    expect(
        page.get_by_role("region", name=re.compile("^Table: Best utility")).get_by_role("row").nth(1)
    ).to_contain_text("0")


def test_a_picture_can_be_taken_along_as_svg(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/front")
    with page.expect_download() as saving:
        page.get_by_role("button", name="SVG").click()
    drawn = Path(saving.value.path()).read_text()
    assert drawn.startswith("<svg")
    assert "match/" in drawn


def test_test_cases_and_rewards_are_a_heat_map(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/cases")
    expect(
        page.get_by_role("img", name=re.compile(r"^Heat map of \d+ cases against \d+ candidates; the hardest is"))
    ).to_be_visible()
    page.get_by_label("Rows").select_option("rewards")
    expect(page.get_by_role("img", name=re.compile(r"^Heat map of 4 rewards"))).to_be_visible()


def test_who_solves_a_case_is_compared_with_who_does_not(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/cases")
    page.get_by_label("Who does best at each case", exact=True).get_by_role(
        "link", name=re.compile(r"^#\d+, ")
    ).first.click()

    no, other = re.search(r"candidates/(\d+)\?diff=(\d+)", page.url).groups()  # type: ignore[union-attr]
    expect(page.get_by_role("heading", name=f"Candidate #{no}")).to_be_visible()
    expect(page.get_by_label("Compare with")).to_have_value(other)
    expect(page.get_by_label("Program", exact=True)).to_contain_text(f"#{other} on the left, #{no} on the right")


def test_an_island_is_picked_for_every_view(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.finished}/islands")
    page.get_by_role("button", name="Select island 1").click()

    picked = re.search(r"selected=([\d,]+)", page.url)
    assert picked is not None
    for no in picked.group(1).split(",")[:3]:
        assert site.get(f"/campaigns/{site.finished}/candidates/{no}")["island"] == 1
    page.get_by_role("link", name="List them").click()
    expect(page.get_by_role("heading", name=f"{picked.group(1).count(',') + 1} candidates")).to_be_visible()


def test_a_program_is_held_against_fresh_cases(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/campaigns/{site.twin}/candidates/{site.best(site.twin)}")
    fresh = page.get_by_label("Fresh cases", exact=True)
    expect(fresh).to_contain_text("It has not been held against others")
    fresh.get_by_role("button", name="Try 3 sets of fresh cases").click()

    expect(fresh.get_by_role("columnheader", name="Mean over fresh cases")).to_be_visible(timeout=60_000)
    expect(fresh.get_by_role("row")).to_have_count(5)


def test_failures_are_counted(page: Page, site: Site) -> None:
    verdicts = site.get(f"/campaigns/{site.failing}/points", limit=20_000)
    page.goto(f"{site.url}/campaigns/{site.failing}/failures")
    failed = sum(scalar is None for scalar in verdicts["scalar"])
    assert failed, "the problem was chosen because candidates fail at it"
    expect(
        page.get_by_role("img", name=re.compile(f"^{failed} of {len(verdicts['no'])} candidates failed"))
    ).to_be_visible()


def test_a_rollout_shows_replies_side_by_side(page: Page, site: Site) -> None:
    best = site.best(site.finished)
    rollout = site.get(f"/campaigns/{site.finished}/candidates/{best}/rollout")
    page.goto(f"{site.url}/campaigns/{site.finished}/candidates/{best}")
    page.get_by_role("link", name="Prompt and replies").click()

    for reply in rollout["replies"]:
        shown = page.get_by_role("region", name=f"Reply {reply['k']}", exact=True)
        for answer in reply["answers"]:
            expect(shown.get_by_role("link", name=f"#{answer['no']}", exact=True)).to_be_visible()
    page.get_by_text("The prompt").click()
    expect(page.get_by_text("You improve programs.")).to_be_visible()
    page.get_by_role("button", name="Raw text").click()
    expect(page.get_by_text(rollout["replies"][0]["text"][:40]).first).to_be_visible()


def test_campaigns_that_differ_in_their_seed_are_one_band(page: Page, site: Site) -> None:
    page.goto(site.url)
    for key in (site.finished, site.twin, site.other):
        page.get_by_role("row").filter(has_text=key).get_by_role("checkbox").check()
    page.get_by_role("button", name="Compare 3").click()

    expect(page.get_by_role("img", name=re.compile(r"selection lexicase.*\(2 seeds\)"))).to_be_visible()
    expect(page.get_by_role("region", name="Paired differences")).to_contain_text("seed by seed")
    expect(page.get_by_role("region", name="Settings that differ")).to_contain_text("cells")


def test_policies_are_not_invented(page: Page, site: Site) -> None:
    page.goto(f"{site.url}/policies")
    expect(page.get_by_role("heading", name="No policy has been trained here")).to_be_visible()

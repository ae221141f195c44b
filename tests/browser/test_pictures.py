"""The pictures of the READMEs. `QUIVER_PICTURES` names the folder that gets them; without it they are made and dropped."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import Site

pytestmark = pytest.mark.browser

PICTURES = {
    "overview": ("", "Figures", "Best utility"),
    "score": ("/score?selected={best}", "Selection", "Best utility"),
    "front": ("/front?colour=utility", "Best trade-offs", "Pareto front"),
    "parallel": ("/parallel?limits=match/north~0.5~1", "Limits", "Parallel coordinates"),
    "candidate": ("/candidates/{best}", "Program", ""),
    "cases": ("/cases", "Who does best at each case", "Heat map"),
    "islands": ("/islands", "State of the islands", "islands and"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_of_a_real_campaign(page: Page, site: Site, tmp_path: Path, name: str) -> None:
    folder = Path(os.environ.get("QUIVER_PICTURES", tmp_path))
    address, region, drawn = PICTURES[name]
    page.set_viewport_size({"width": 1200, "height": 760})
    page.goto(f"{site.url}/campaigns/{site.finished}{address.format(best=site.best(site.finished))}")
    expect(page.get_by_label(region, exact=True).first).to_be_visible()
    if drawn:
        expect(page.get_by_role("img", name=re.compile(drawn)).first).to_be_visible()
    page.wait_for_load_state("networkidle")

    page.screenshot(path=folder / f"{name}.png", animations="disabled")

    assert (folder / f"{name}.png").stat().st_size > 20_000

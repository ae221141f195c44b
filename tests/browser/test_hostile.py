"""Programs, messages and names are anybody's: they are shown as they are, and nothing of them runs."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.site import Site
from tests.browser.watch import Watch

pytestmark = pytest.mark.browser

ATTACK = "</script><script>window.hacked = 1</script><img src=x onerror='window.hacked = 1'>"
FILES = {
    "problem.toml": f'''name = "hostile"
title = "Hostile {ATTACK}"
statement = "{ATTACK}"
entry = "answer"
program = ["seed.py"]

[[rewards]]
name = "value<b>"
direction = "maximize"
low = 0
high = 10
''',
    "seed.py": f'''# {ATTACK}
def answer(x):
    print("""{ATTACK}""")
    # EVOLVE-BLOCK-START
    y = 2.0
    # EVOLVE-BLOCK-END
    return y
''',
    "evaluate.py": f'''from evolve.task import Case, Invalid, Reward


def cases(rng):
    return [Case(id="<i>one</i>", input={{"x": 1}})]


def score(case, out, facts):
    if not isinstance(out, float) or out != 2.0:
        raise Invalid("""{ATTACK}""")
    return Reward(**{{"value<b>": out}})
''',
}


@pytest.fixture(scope="module")
def hostile(site: Site) -> str:
    key = site.order(site.submit(FILES), 12, {"islands": 1})
    site.served.until(f"/v1/campaigns/{key}", state="finished")
    return key


@pytest.mark.parametrize(
    "view", ["", "/score", "/candidates/0", "/failures", "/cases", "/parallel", "/candidates/1/rollout"]
)
def test_hostile_text_is_shown_verbatim_and_never_run(page: Page, site: Site, hostile: str, view: str) -> None:
    page.goto(f"{site.url}/campaigns/{hostile}{view}")
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Hostile {ATTACK}")
    if view == "/candidates/0":
        expect(page.get_by_role("textbox", name="seed.py of candidate 0")).to_contain_text(ATTACK)
        expect(page.get_by_role("region", name="Output")).to_contain_text(ATTACK)
    if view == "/failures":
        expect(page.get_by_role("region", name="Messages", exact=True)).to_contain_text("<script>")
    page.wait_for_load_state("networkidle") if view == "/cases" else None
    assert page.evaluate("window.hacked") is None


def test_the_policy_of_the_page_forbids_evaluation_and_foreign_scripts(page: Page, site: Site, watch: Watch) -> None:
    policy = httpx.get(site.url).headers["content-security-policy"]
    assert "unsafe" not in policy
    watch.expect("Content Security Policy", "unsafe-eval")
    page.goto(site.url)
    tried = "() => { try { return (0, window['ev' + 'al'])('1') } catch (error) { return error.name } }"
    assert page.evaluate(tried) == "EvalError"

"""`make test-compose`: a deployment from nothing, a campaign that retrains its model, and everything killed in turn.

As its users meet it: built images, curl, a browser. With QUIVER_DRILL=long, which make sets, what came of it is written
to benchmarks/results/compose.json.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from benchmarks.measure import save
from evolve.problem import BUNDLED
from tests.browser.conftest import SWITCHES
from tests.durability.drill import LONG
from tests.e2e.deployment import PATIENCE, Deployment, deployed

pytestmark = [pytest.mark.docker, pytest.mark.browser]

API = "http://127.0.0.1:8470"
KILLED = ("db", "api", "dispatcher", "controller", "trainer", "proxy", "prometheus", "dispatcher", "controller")
"""Controller and dispatcher twice."""
SETTINGS = {
    **{"train": "vpo", "group_share": 0.5, "group_size": 4, "train_groups": 3},
    **{"gate_contexts": 2, "gate_replies": 1, "answers": 2, "patience": 1_000_000},
}
LAST_EVALUATIONS = 10
"""After the last kill."""


class Curl:
    """The API through its published port, by the command that everybody has."""

    def __init__(self, deployment: Deployment, key: str) -> None:
        self._deployment, self._key = deployment, key

    def __call__(self, method: str, path: str, body: Any = None) -> Any:
        """The answer; tried again while the API, or its database, is being started."""
        sends = ["--header", "Content-Type: application/json", "--data", "@-"] if body is not None else []
        how = [
            "--silent",
            "--show-error",
            "--fail-with-body",
            "--retry",
            "30",
            "--retry-all-errors",
            "--retry-delay",
            "2",
        ]
        who = ["--header", f"Authorization: Bearer {self._key}", "--header", "If-Match: *"]
        command = ["curl", *how, *who, *sends, "--request", method, f"{API}/v1{path}"]
        done = self._deployment.engine.run(command, input=json.dumps(body))
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def until(self, path: str, holds: Any) -> Any:
        deadline = time.monotonic() + PATIENCE
        while not holds(found := self("GET", path)):
            assert time.monotonic() < deadline, json.dumps(found)[:2000]
            time.sleep(1)
        return found


class Clock:
    """What each part of the drill took, in seconds."""

    def __init__(self) -> None:
        self.took: dict[str, float] = {}

    @contextmanager
    def __call__(self, what: str) -> Iterator[None]:
        began = time.monotonic()
        yield
        self.took[what] = round(time.monotonic() - began, 1)
        print(f"{what}: {self.took[what]} s", flush=True)


@contextmanager
def browsing(deployment: Deployment, folder: Path) -> Iterator[Page]:
    """Chromium where the published port answers."""
    chromium = shutil.which("chromium")
    assert chromium, "`make .venv/browser` installs Chromium on Debian"
    started = folder / "chromium"
    started.write_text(f'#!/bin/sh\nexec {" ".join(deployment.engine.inside([chromium]))} "$@"\n')
    started.chmod(0o755)
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=started, args=SWITCHES, timeout=120_000) as browser,
    ):
        page = browser.new_page()
        page.set_default_timeout(120_000)
        yield page


def test_a_deployment_from_nothing_survives_the_death_of_everything(tmp_path: Path) -> None:
    clock = Clock()
    with clock("all"), deployed(tmp_path / "deployment") as deployment:
        with clock("build"):
            deployment.build()
        with clock("up"):
            deployment.up("--profile", "tls")
        make_key = ["exec", "--no-TTY", "api", "quiver", "keys", "create"]
        curl = Curl(deployment, deployment.compose(*make_key, "me", "--scope", "admin").strip())
        watcher = deployment.compose(*make_key, "prometheus")
        (deployment.folder / ".secrets" / "metrics_key").write_text(watcher)
        deployment.up("--profile", "monitoring", services=["prometheus"])

        files = {path.name: path.read_text() for path in (BUNDLED / "four_modules").iterdir()}
        problem = curl("POST", "/problems", {"files": files})["id"]
        order = {"problem_id": problem, "mutator": "nano", "settings": SETTINGS, "budget": {"evaluations": 1_000_000}}
        campaign = curl("POST", "/campaigns", order)["id"]
        with clock("first round of training"):
            curl.until(f"/campaigns/{campaign}/policies", lambda found: any(each["version"] for each in found))

        with clock("dashboard"), browsing(deployment, tmp_path) as page:
            page.goto(API)
            page.get_by_label("Key").fill(curl._key)
            page.get_by_role("button", name="Enter").click()
            page.get_by_role("row").filter(has_text="four_modules").get_by_role("link").first.click()
            expect(page.get_by_role("heading", name="Four modules")).to_be_visible(timeout=120_000)
            expect(page.get_by_role("region", name="Figures")).to_be_visible(timeout=120_000)

        with clock("kills"):
            for service in KILLED:
                deployment.kill(service)
                had = curl("GET", f"/campaigns/{campaign}")["spent"]["evaluations"]
                curl.until(f"/campaigns/{campaign}", lambda found, had=had: found["spent"]["evaluations"] > had)
        with clock("end"):
            curl("POST", f"/campaigns/{campaign}/pause")
            rests = curl.until(f"/campaigns/{campaign}", lambda found: found["state"] == "paused")
            last = rests["spent"]["evaluations"] + LAST_EVALUATIONS
            curl("PATCH", f"/campaigns/{campaign}", {"budget": {"evaluations": last}})
            curl("POST", f"/campaigns/{campaign}/resume")
            ended = curl.until(f"/campaigns/{campaign}", lambda found: found["state"] == "finished")
        wrong = json.loads(deployment.quiver("verify", campaign, "--json"))["wrong"]
        rounds = curl("GET", f"/campaigns/{campaign}/policies")
        series = json.loads(deployment.compose("exec", "--no-TTY", "controller", "python3", "-c", SCRAPED))

        with clock("down and up"):
            deployment.compose("--profile", "tls", "--profile", "monitoring", "down", "--timeout", "20")
            deployment.up()
        again = curl("GET", f"/campaigns/{campaign}")
        wrong += json.loads(deployment.quiver("verify", campaign, "--json"))["wrong"]

        facts = {
            "engine": deployment.engine.version(),
            "killed": list(KILLED),
            "evaluations": ended["spent"]["evaluations"],
            "candidates": ended["spent"]["candidates"],
            "rounds_of_training": [each["stage"] for each in rounds],
            "wrong": wrong,
            "same_after_down_and_up": again == ended,
            "series_in_prometheus": series,
        }
    print(json.dumps(facts | {"seconds": clock.took}))
    assert (ended["spent"]["evaluations"], wrong, again) == (last, [], ended)
    assert series >= 1
    if LONG:
        save("compose", facts | {"seconds": clock.took})


SCRAPED = """
import json, urllib.request
url = "http://prometheus:9090/api/v1/query?query=quiver_evaluations_total"
print(len(json.load(urllib.request.urlopen(url))["data"]["result"]))
"""

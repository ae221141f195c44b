"""`quiver serve` as its users meet it: one command, plain HTTP, and kills."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.client import Client, Unreachable
from tests.api.rest.orders import PROBLEM
from tests.api.rest.test_candidates import frames
from tests.e2e.command import ROOT, last_line, quiver, start
from tests.test_readme import write_example

README = ROOT / "api" / "rest" / "README.md"
PATIENCE = 60.0


class Served:
    """A server that can be killed and started again at the same database and port."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder, self.port, self._options = folder, 0, options
        self.process: subprocess.Popen[str] | None = None
        self.start()

    def start(self) -> None:
        self.process = start(
            "serve", "--port", str(self.port), "--slots", "2", "--json", *self._options, cwd=self.folder
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            said: dict[str, Any] = json.loads(line)
            if said["type"] == "serve.started":
                self.url = str(said["url"])
                self.port = int(self.url.rpartition(":")[2])
                return
        raise AssertionError("the server ended before it served")

    def kill(self) -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def order(self, key: str, evaluations: int) -> str:
        """A campaign with this idempotency key."""
        with httpx.Client(base_url=self.url, timeout=30) as client:
            made = client.post("/v1/problems", json={"files": PROBLEM})
            body = {"problem_id": made.json()["id"], "budget": {"evaluations": evaluations}}
            answer = client.post("/v1/campaigns", json=body, headers={"idempotency-key": key})
            assert answer.status_code == 201, answer.text
            return str(answer.json()["id"])

    def get(self, path: str, key: str = "") -> Any:
        headers = {"authorization": f"Bearer {key}"} if key else {}
        return httpx.get(f"{self.url}{path}", headers=headers, timeout=30).json()

    def until(self, path: str, key: str = "", **fields: Any) -> Any:
        deadline = time.monotonic() + PATIENCE
        while not (fields.items() <= (seen := self.get(path, key)).items()):
            assert time.monotonic() < deadline, seen
            time.sleep(0.1)
        return seen


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    made = Served(tmp_path)
    yield made
    made.kill()


def test_a_campaign_runs_to_its_end_while_its_events_are_followed(served: Served) -> None:
    key = served.order("one", evaluations=40)

    stream = httpx.get(f"{served.url}/v1/campaigns/{key}/events/stream", timeout=PATIENCE).text  # ends by itself

    events = frames(stream)
    assert [event["seq"] for event in events] == list(range(len(events)))
    assert events[-1]["type"] == "campaign.ended"
    seen = served.get(f"/v1/campaigns/{key}")
    assert (seen["state"], seen["spent"]["evaluations"]) == ("finished", 40)
    (best,) = served.get(f"/v1/campaigns/{key}/candidates?sort=best&limit=1")["data"]
    assert served.get(f"/v1/campaigns/{key}/candidates/{best['no']}/program")["files"]


def test_a_strangers_path_works_as_printed(served: Served) -> None:
    write_example(served.folder / "rectangle")
    (script,) = re.findall(r"^```sh\n(.*?)^```$", README.read_text(), re.MULTILINE | re.DOTALL)

    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        cwd=served.folder,
        env=os.environ | {"QUIVER": served.url},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    for words in ('"faults":[]', "event: campaign.ended", '"files":[', "--- 0/seed.py"):
        assert words in done.stdout


def test_the_command_line_can_be_far_from_the_server(tmp_path: Path) -> None:
    """With no database of its own, and a key in a file."""
    home, away = tmp_path / "home", tmp_path / "away"
    home.mkdir()
    away.mkdir()
    (away / "key").write_text(quiver("keys", "create", "far", "--scope", "admin", cwd=home).stdout)
    server = Served(home, "--require-key")

    def remote(*arguments: str) -> subprocess.CompletedProcess[str]:
        return quiver(*arguments, cwd=away, QUIVER_SERVER=server.url, QUIVER_KEY_FILE="key")

    try:
        ran = last_line(
            remote(
                *("run", "four_modules", "--evaluations", "20", "--seed", "3", "--concurrency", "1"),
                *("--group-size", "3", "--json"),
            )
        )
        assert ran["settings"]["group_size"] == 3
        assert (ran["state"], ran["spent"]["evaluations"], ran["settings"]["asking"]) == ("finished", 20, 1)
        on = last_line(remote("run", "--resume", "newest", "--evaluations", "25", "--json"))
        assert (on["campaign"], on["spent"]["evaluations"]) == (ran["campaign"], 25)
        (listed,) = remote("list", "--json").stdout.strip().split("\n")
        assert json.loads(listed)["evaluations"] == 25
        shown = remote("show", "--rescore")
        assert "the same to the last digit" in shown.stdout, shown.stderr
        assert remote("show", ran["campaign"][:9], "--candidate", "0").returncode == 0
        assert remote("export", "--out", "all.jsonl").returncode == 0
        assert (away / "all.jsonl").read_text().count("\n") > 25
        assert "</html>" in remote("export", "--format", "html").stdout
        fresh = last_line(remote("rescore", "--seeds", "2", "--elites", "1", "--json"))
        assert [result["verdict"] for result in fresh["results"]] == ["ok", "ok"]
        assert last_line(remote("show", "--json"))["fresh"] == fresh["results"]
        assert "has not been trained" in remote("policy", "versions").stdout
        assert "does not train its policy" in remote("policy", "retrain").stderr
        assert "there was no round 3" in remote("policy", "promote", "3").stderr
        assert "the untrained policy has the search" in remote("policy", "rollback").stderr
        endless = remote("run", "four_modules", "--evaluations", "1000000", "--detach").stdout.strip()
        assert remote("pause", endless).returncode == 0
        server.until(f"/v1/campaigns/{endless}", key=(away / "key").read_text().strip(), state="paused")
        assert f"{endless} is stopped" in remote("stop").stdout
        assert f"{ran['campaign']} is finished: it cannot cancel" in remote("cancel", ran["campaign"]).stderr
        made = last_line(remote("keys", "create", "other", "--json"))
        assert remote("keys", "revoke", made["id"]).returncode == 0
        assert last_line(remote("keys", "list", "--json"))["state"] == "revoked"
        (away / "key").write_text(made["key"])
        refused = remote("list")
        assert (refused.returncode, "this key is not good" in refused.stderr) == (2, True)
    finally:
        server.kill()
    gone = quiver("list", "--server", server.url, "--key-file", "nothing", cwd=away)
    assert (gone.returncode, "nothing" in gone.stderr) == (2, True)
    assert not list(away.glob("*.db"))


def test_steering_is_followed(served: Served) -> None:
    path = f"/v1/campaigns/{served.order('one', evaluations=1_000_000)}"
    served.until(path, state="running")
    steps = [
        ("pause", "paused"),
        ("resume", "running"),
        ("stop", "stopped"),
        ("resume", "running"),
        ("cancel", "cancelled"),
    ]
    for verb, state in steps:
        assert httpx.post(f"{served.url}{path}/{verb}", timeout=30).status_code == 202
        served.until(path, state=state)


def test_after_a_kill_orders_exist_once_and_streams_have_no_gap(served: Served) -> None:
    key = served.order("mine", evaluations=400)
    path = f"/v1/campaigns/{key}/events/stream"
    seen: list[dict[str, Any]] = []
    while not seen or seen[-1]["type"] != "campaign.ended":
        headers = {"last-event-id": str(seen[-1]["seq"])} if seen else {}
        partial = ""
        try:
            with httpx.stream("GET", f"{served.url}{path}", headers=headers, timeout=PATIENCE) as answer:
                for text in answer.iter_text():
                    partial += text
                    if partial.count("\n\n") > 100 and len(seen) < 300:
                        served.kill()
        except httpx.HTTPError:
            served.start()
        seen += frames(partial.rpartition("\n\n")[0])  # what was cut off comes again
    assert [event["seq"] for event in seen] == list(range(len(seen)))

    assert served.order("mine", evaluations=400) == key
    assert [each["id"] for each in served.get("/v1/campaigns")["data"]] == [key]
    served.kill()
    assert last_line(quiver("verify", "--json", cwd=served.folder))["wrong"] == []


def test_killed_in_the_middle_of_creates_there_is_one_of_each(served: Served) -> None:
    """Clients that ask again with the same key, while the server dies three times."""
    with httpx.Client(base_url=served.url, timeout=30) as client:
        problem = client.post("/v1/problems", json={"files": PROBLEM}).json()["id"]
    made: dict[str, str] = {}

    def create(key: str) -> None:
        with Client(served.url) as quiver:
            while key not in made:
                with contextlib.suppress(Unreachable):
                    made[key] = quiver.create_campaign(problem, key=key, budget={"evaluations": 1})["id"]

    with ThreadPoolExecutor(4) as threads:
        creating = [threads.submit(create, f"key-{n}") for n in range(60)]
        for enough in (5, 20, 40):
            deadline = time.monotonic() + PATIENCE
            while len(made) < enough and time.monotonic() < deadline:
                time.sleep(0.001)
            served.kill()
            served.start()
        for each in creating:
            each.result(PATIENCE)
        again = dict(made)
        made.clear()
        for key in again:
            create(key)

    assert made == again
    with Client(served.url) as quiver:
        listed = [each["id"] for each in quiver.pages(quiver.list_campaigns)]
        changes = [each["subject"] for each in quiver.pages(quiver.list_audit) if each["action"] == "create_campaign"]
    assert sorted(listed) == sorted(made.values()) == sorted(changes)


def test_it_ends_well_when_told_to(served: Served) -> None:
    key = served.order("one", evaluations=1_000_000)
    served.until(f"/v1/campaigns/{key}", state="running")
    assert served.process is not None

    served.process.send_signal(signal.SIGTERM)
    served.process.communicate(timeout=PATIENCE)

    assert served.process.returncode == 0
    assert last_line(quiver("verify", "--json", cwd=served.folder))["wrong"] == []


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.org"])
def test_another_address_than_loopback_is_refused(tmp_path: Path, host: str) -> None:
    done = quiver("serve", "--host", host, "--port", "0", cwd=tmp_path)

    assert done.returncode == 2
    assert "whoever reaches this address could run code here" in done.stderr


def test_another_address_is_served_to_keys_only(tmp_path: Path) -> None:
    token = quiver("keys", "create", "mine", "--scope", "write", cwd=tmp_path).stdout.strip()
    server = Served(tmp_path, "--host", "0.0.0.0")
    try:
        url = f"http://127.0.0.1:{server.port}/v1/campaigns"
        assert httpx.get(url).status_code == 401
        assert httpx.get(url, headers={"authorization": f"Bearer {token}"}).status_code == 200
    finally:
        server.kill()
    listed = last_line(quiver("keys", "list", "--json", cwd=tmp_path))
    assert (listed["name"], listed["scope"], listed["state"]) == ("mine", "write", "good")
    assert listed["used_at"] is not None
    assert quiver("keys", "revoke", listed["id"], cwd=tmp_path).returncode == 0
    assert quiver("keys", "revoke", "key_nobody", cwd=tmp_path).returncode == 2


def test_where_keys_are_asked_for_it_serves_nobody_until_there_is_one(tmp_path: Path) -> None:
    """So that a service which is started by a machine comes up, and says what it waits for."""
    server = Served(tmp_path, "--host", "0.0.0.0", "--require-key")
    try:
        url = f"http://127.0.0.1:{server.port}/v1"
        assert httpx.get(f"{url}/health").status_code == 200
        assert httpx.get(f"{url}/campaigns").status_code == 401
    finally:
        server.kill()


def test_only_the_api_makes_no_sense_on_sqlite(tmp_path: Path) -> None:
    done = quiver("serve", "--no-worker", "--port", "0", cwd=tmp_path)

    assert done.returncode == 2
    assert "leave out --no-worker" in done.stderr

"""The image and compose.yaml on a real Docker engine, built and run without a registry."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docker
import pytest

from tests.servers.docker_engine import POSTGRES, PYTHON, DockerEngine, EngineError
from tests.servers.guard import ROOT
from tests.servers.wheelhouse import OFFLINE, copy_sources

pytestmark = pytest.mark.docker

PATIENCE = 180.0
PROJECT = "quiver"
SITE = "quiver.localhost"
ONLY_HERE = f"""
services:
  db:
    build: {{context: {ROOT}/tests/servers/postgres_image, args: {{BASE_IMAGE: local/postgres}}}}
  controller: {{healthcheck: {{interval: 2s}}}}
  dispatcher: {{healthcheck: {{interval: 2s}}}}
  api: {{healthcheck: {{interval: 2s}}}}
"""
"""What a machine without a registry needs, and looks at health that do not keep a test waiting."""
ASK = """
import httpx, sys
url, name, *key = sys.argv[1:]
headers = {"Host": name} | ({"Authorization": f"Bearer {key[0]}"} if key else {})
with httpx.Client(verify=False) as client:
    print(client.get(url, headers=headers, extensions={"sni_hostname": name}).status_code)
"""


class Deployment:
    """The services of compose.yaml, built from a copy of the sources."""

    def __init__(self, engine: DockerEngine, folder: Path) -> None:
        self.engine, self.folder = engine, folder
        copy_sources(folder)
        (folder / ".secrets").mkdir(0o700)
        (folder / ".secrets" / "db_password").write_text(secrets.token_hex(24))
        (folder / "here.yaml").write_text(ONLY_HERE)
        self.environment = OFFLINE | {
            "BASE_IMAGE": "local/python",
            "POSTGRES_IMAGE": "local/postgres-server",
            "PROXY_IMAGE": "local/caddy",
            "SITE": SITE,
        }

    def compose(self, *arguments: str) -> str:
        where = ["--project-name", PROJECT, "--file", "compose.yaml", "--file", "here.yaml"]
        return self.engine.compose(*where, *arguments, folder=self.folder, environment=self.environment, seconds=200)

    def quiver(self, *arguments: str) -> str:
        """What a command in the controller's container prints."""
        return self.compose("exec", "--no-TTY", "controller", "quiver", *arguments)

    def ask(self, url: str, name: str, *key: str) -> int:
        """The status of what the controller, as any other client, gets from a server that it calls by a name."""
        return int(self.compose("exec", "--no-TTY", "controller", "python3", "-c", ASK, url, name, *key))

    def campaign(self, key: str) -> dict[str, Any]:
        """Its line of `quiver list`."""
        lines = map(json.loads, self.quiver("list", "--json").splitlines())
        return next(line for line in lines if line["campaign"] == key)

    def until(self, key: str, holds: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Wait for the campaign to come to this, over restarts of the services."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                if holds(found := self.campaign(key)):
                    return found
            except EngineError as error:  # the controller or the database is just being started again
                found = {"error": str(error)}
            assert time.monotonic() < deadline, json.dumps(found)
            time.sleep(0.2)

    def container(self, client: docker.DockerClient, service: str) -> Any:
        return client.containers.get(f"{PROJECT}-{service}-1")

    def kill(self, service: str) -> None:
        """SIGKILL for a service's process 1, and wait until it has been started again."""
        with self.engine.client() as client:
            container = self.container(client, service)
            before = container.attrs["RestartCount"]
            self.engine.kill(container.attrs["State"]["Pid"])
            until = time.monotonic() + PATIENCE
            while container.attrs["RestartCount"] == before or not container.attrs["State"]["Running"]:
                assert time.monotonic() < until, f"{service} was not started again"
                time.sleep(0.1)
                container.reload()


@pytest.fixture(scope="module")
def engine() -> Iterator[DockerEngine]:
    with DockerEngine() as engine:
        engine.import_debian("local/python", PYTHON)
        engine.import_debian("local/postgres", POSTGRES)
        engine.import_debian("local/caddy", ["caddy"])
        yield engine


@pytest.fixture(scope="module")
def deployment(engine: DockerEngine, tmp_path_factory: pytest.TempPathFactory) -> Deployment:
    made = Deployment(engine, tmp_path_factory.mktemp("deployment"))
    made.compose("build")
    return made


@pytest.fixture
def service(deployment: Deployment) -> Iterator[Deployment]:
    """All services, up and healthy with an empty database; gone afterwards, with their data."""
    deployment.compose("up", "--detach", "--wait", "--no-build", "--pull", "never")
    yield deployment
    deployment.compose("--profile", "tls", "down", "--volumes", "--timeout", "10")


def alone(client: docker.DockerClient, *arguments: str) -> str:
    """What a command prints in a hardened container with a volume for its database and without a network."""
    container = client.containers.create(
        "quiver",
        list(arguments),
        network_mode="none",
        read_only=True,
        init=True,
        cap_drop=["ALL"],
        security_opt=["no-new-privileges"],
        mem_limit="2g",
        pids_limit=128,
        tmpfs={"/tmp": "size=64m,nosuid,nodev,mode=1777"},
        volumes={"campaigns": {"bind": "/data"}},
    )
    try:
        container.start()
        status = container.wait()["StatusCode"]
        assert status == 0, container.logs().decode()
        return bytes(container.logs(stderr=False)).decode()
    finally:
        container.remove(force=True)


def test_the_image_evolves_in_a_hardened_container_and_its_database_outlives_it(
    engine: DockerEngine, deployment: Deployment
) -> None:
    with engine.client() as client:
        try:
            assert alone(client, "--version").startswith("quiver ")
            summary = json.loads(alone(client, "run", "bin_packing", "--evaluations=12", "--json").splitlines()[-1])
            verified = json.loads(alone(client, "verify", "--json"))
        finally:
            client.volumes.get("campaigns").remove()

    assert summary["evaluations"] == 12
    assert (verified["campaign"], verified["wrong"]) == (summary["campaign"], [])


def test_no_service_has_privileges_and_only_the_controller_is_on_a_network_with_a_way_out(service: Deployment) -> None:
    networks = {}
    with service.engine.client() as client:
        for name in ("db", "api", "controller", "dispatcher"):
            found = service.container(client, name).attrs
            host = found["HostConfig"]
            assert (host["ReadonlyRootfs"], host["CapDrop"], host["CapAdd"]) == (True, ["ALL"], None), name
            assert (host["Privileged"], host["SecurityOpt"]) == (False, ["no-new-privileges:true"]), name
            assert min(host["Memory"], host["PidsLimit"]) > 0, name
            assert not any("docker.sock" in mount["Source"] for mount in found["Mounts"]), name
            networks[name] = {key.removeprefix(f"{PROJECT}_") for key in found["NetworkSettings"]["Networks"]}
        internal = client.networks.get(f"{PROJECT}_inside").attrs["Internal"]
        front = client.networks.get(f"{PROJECT}_front").attrs["Options"]

    assert networks.pop("controller") == {"inside", "outside"}
    assert networks == {"db": {"inside"}, "api": {"inside", "front"}, "dispatcher": {"inside"}}
    assert internal
    assert front == {"com.docker.network.bridge.enable_ip_masquerade": "false"}


def test_the_api_answers_those_who_have_a_key_also_through_tls(service: Deployment) -> None:
    service.compose("--profile", "tls", "up", "--detach", "--wait", "--no-build", "--pull", "never")
    key = service.compose("exec", "--no-TTY", "api", "quiver", "keys", "create", "me", "--scope", "admin").strip()

    for url, name in (("http://api:8470", "api"), ("https://proxy", SITE)):
        assert service.ask(f"{url}/v1/health", name) == 200
        assert service.ask(f"{url}/v1/campaigns", name) == 401
        assert service.ask(f"{url}/v1/campaigns", name, key) == 200


def test_the_password_is_in_no_variable_and_no_command(service: Deployment) -> None:
    password = (service.folder / ".secrets" / "db_password").read_text()
    with service.engine.client() as client:
        for container in client.containers.list(all=True):
            assert password not in json.dumps(container.attrs)
            assert password.encode() not in container.logs()


def test_a_campaign_survives_the_death_of_every_service_and_nothing_is_counted_twice(service: Deployment) -> None:
    told = service.quiver("run", "four_modules", "--evaluations=1000000", "--detach", "--json")
    key = json.loads(told.splitlines()[-1])["campaign"]
    for name in ("dispatcher", "controller", "db", "dispatcher", "controller"):
        service.kill(name)
        before = service.until(key, lambda found: True)["evaluations"]
        service.until(key, lambda found, before=before: found["evaluations"] > before)  # type: ignore[misc]

    service.quiver("stop", key)
    service.until(key, lambda found: found["state"] == "stopped")

    assert json.loads(service.quiver("verify", key, "--json"))["wrong"] == []


def test_what_was_found_is_still_there_after_down_and_up(service: Deployment) -> None:
    told = service.quiver("run", "four_modules", "--evaluations=20", "--detach", "--json")
    key = json.loads(told.splitlines()[-1])["campaign"]
    ended = service.until(key, lambda found: found["state"] == "finished")

    service.compose("down", "--timeout", "10")
    service.compose("up", "--detach", "--wait", "--no-build", "--pull", "never")

    assert service.campaign(key) == ended
    assert json.loads(service.quiver("verify", key, "--json"))["wrong"] == []

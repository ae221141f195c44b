"""The image and compose.yaml on a real Docker engine, built and run without a registry."""

from __future__ import annotations

import json
from collections.abc import Iterator

import docker
import pytest

from tests.e2e.deployment import PROJECT, SITE, Deployment, deployed

pytestmark = pytest.mark.docker


@pytest.fixture(scope="module")
def deployment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    with deployed(tmp_path_factory.mktemp("deployment")) as made:
        made.build()
        yield made


@pytest.fixture
def service(deployment: Deployment) -> Iterator[Deployment]:
    """All services, up and healthy with an empty database; gone afterwards, with their data."""
    deployment.up()
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


def test_the_image_evolves_in_a_hardened_container_and_its_database_outlives_it(deployment: Deployment) -> None:
    with deployment.engine.client() as client:
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
        for name in ("db", "api", "controller", "trainer", "dispatcher"):
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
    assert networks == {name: {"inside"} for name in ("db", "trainer", "dispatcher")} | {"api": {"inside", "front"}}
    assert internal
    assert front == {"com.docker.network.bridge.enable_ip_masquerade": "false"}


def test_the_api_answers_those_who_have_a_key_also_through_tls(service: Deployment) -> None:
    service.up("--profile", "tls")
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
    told = service.quiver("run", "four_modules", "--mutator=scripted", "--evaluations=1000000", "--detach", "--json")
    key = json.loads(told.splitlines()[-1])["campaign"]
    for name in ("dispatcher", "controller", "db", "dispatcher", "controller"):
        service.kill(name)
        before = service.until(key, lambda found: True)["evaluations"]
        service.until(key, lambda found, before=before: found["evaluations"] > before)  # type: ignore[misc]

    service.quiver("stop", key)
    service.until(key, lambda found: found["state"] == "stopped")

    assert json.loads(service.quiver("verify", key, "--json"))["wrong"] == []


def test_what_was_found_is_still_there_after_down_and_up(service: Deployment) -> None:
    told = service.quiver("run", "four_modules", "--mutator=scripted", "--evaluations=20", "--detach", "--json")
    key = json.loads(told.splitlines()[-1])["campaign"]
    ended = service.until(key, lambda found: found["state"] == "finished")

    service.compose("down", "--timeout", "10")
    service.up()

    assert service.campaign(key) == ended
    assert json.loads(service.quiver("verify", key, "--json"))["wrong"] == []


def test_candidates_run_in_containers_of_their_own_behind_the_filter(deployment: Deployment) -> None:
    """Which alone has the engine's socket; and what it refuses the dispatcher."""
    containers = deployment.with_settings(ISOLATION="container")
    containers.compose("build", "sandbox")
    containers.up("--profile", "containers")
    try:
        told = containers.quiver("run", "sine", "--mutator=scripted", "--evaluations=6", "--detach", "--json")
        key = json.loads(told.splitlines()[-1])["campaign"]
        containers.until(key, lambda found: found["state"] == "finished")
        exported = containers.quiver("export", key).splitlines()
        refused = containers.compose("exec", "--no-TTY", "dispatcher", "python3", "-c", ASK_FOR_THE_HOST)
        with containers.engine.client() as client:
            holders = {
                name
                for name in ("db", "api", "controller", "trainer", "dispatcher", "engine")
                if any("docker.sock" in mount["Source"] for mount in containers.container(client, name).attrs["Mounts"])
            }
    finally:
        containers.compose("--profile", "containers", "down", "--volumes", "--timeout", "10")

    assert {json.loads(line)["level"] for line in exported[1:]} == {4}
    assert "403" in refused
    assert holders == {"engine"}


ASK_FOR_THE_HOST = """
import docker
try:
    docker.from_env().containers.run("quiver-sandbox", "true", volumes={"/": {"bind": "/host"}}, privileged=True)
except docker.errors.APIError as error:
    print(error)
"""

"""compose.yaml on a real Docker engine, built from Debian's packages and wheels, without a registry."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import Any

import docker

from tests.servers.docker_engine import POSTGRES, PYTHON, DockerEngine, EngineError
from tests.servers.guard import ROOT
from tests.servers.wheelhouse import OFFLINE, copy_sources

PATIENCE = 600.0
PROJECT = "quiver"
SITE = "quiver.localhost"
ONLY_HERE = f"""
services:
  db:
    build: {{context: {ROOT}/tests/servers/postgres_image, args: {{BASE_IMAGE: local/postgres}}}}
  controller: {{healthcheck: {{interval: 5s, timeout: 60s}}}}
  dispatcher: {{healthcheck: {{interval: 5s, timeout: 60s}}}}
  trainer: {{healthcheck: {{interval: 5s, timeout: 60s}}}}
  api: {{healthcheck: {{interval: 2s, timeout: 60s}}}}
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
            "PROMETHEUS_IMAGE": "local/prometheus",
            "ENGINE_SOCKET": engine.address.removeprefix("unix://"),
            "SITE": SITE,
        }

    def with_settings(self, **variables: str) -> Deployment:
        """The same, with these in what would be the file .env."""
        other = copy(self)
        other.environment = self.environment | variables
        return other

    def compose(self, *arguments: str) -> str:
        where = ["--project-name", PROJECT, "--file", "compose.yaml", "--file", "here.yaml"]
        return self.engine.compose(*where, *arguments, folder=self.folder, environment=self.environment, seconds=900)

    def build(self) -> None:
        """The image of the database, and migrate's, which is that of all other services."""
        self.compose("build", "db", "migrate")

    def up(self, *profiles: str, services: Sequence[str] = ()) -> None:
        """Start everything, or these services with what they need, and wait until all of it is healthy."""
        self.compose(*profiles, "up", "--detach", "--wait", "--no-build", "--pull", "never", *services)

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


@contextmanager
def deployed(folder: Path) -> Iterator[Deployment]:
    """An engine with all that cannot be built of this project, and sources in a folder."""
    with DockerEngine() as engine:
        engine.import_debian("local/python", PYTHON)
        engine.import_debian("local/postgres", POSTGRES)
        engine.import_debian("local/caddy", ["caddy"])
        engine.import_debian("local/prometheus", ["prometheus"])
        yield Deployment(engine, folder)

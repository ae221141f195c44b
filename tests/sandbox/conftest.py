"""The engine that levels 4 and 5 need, with the image that is built for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sandbox.container import LABEL
from tests.servers.docker_engine import PYTHON, DockerEngine
from tests.servers.wheelhouse import OFFLINE, copy_sources


@pytest.fixture(scope="session")
def container_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DockerEngine]:
    """One for all tests; no container is left when they have ended."""
    with DockerEngine() as engine, engine.client() as client, pytest.MonkeyPatch.context() as monkeypatch:
        engine.import_debian("local/python", PYTHON)
        folder = tmp_path_factory.mktemp("sources")
        copy_sources(folder)
        arguments = OFFLINE | {"BASE_IMAGE": "local/python"}
        client.images.build(
            path=str(folder), dockerfile="sandbox/Dockerfile", tag="quiver-sandbox", buildargs=arguments, rm=True
        )
        monkeypatch.setenv("DOCKER_HOST", engine.address)
        yield engine
        assert not client.containers.list(all=True, filters={"label": LABEL})

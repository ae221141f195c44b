"""compose.yaml as docker compose reads it, with every profile; what runs is tested in tests/e2e/test_compose.py."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import compose
import pytest

from api.options import default_mutator
from tests.servers.guard import ROOT

PROFILES = {
    "": set(),
    "gpu": {"policy"},
    "cpu": {"policy-cpu"},
    "containers": {"engine"},
    "tls": {"proxy"},
    "monitoring": {"prometheus", "grafana"},
}
ALWAYS = {"db", "migrate", "api", "controller", "trainer", "dispatcher"}


def read(*profiles: str, **variables: str) -> dict[str, Any]:
    """The services, with these profiles and variables."""
    chosen = [part for profile in profiles if profile for part in ("--profile", profile)]
    done = subprocess.run(
        [Path(compose.__file__).with_name("docker-compose"), *chosen, "config", "--format", "json"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": "/nonexistent"} | variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    services: dict[str, Any] = json.loads(done.stdout)["services"]
    return services


@pytest.mark.parametrize("profile", PROFILES)
def test_a_profile_adds_what_it_says(profile: str) -> None:
    assert set(read(profile)) == ALWAYS | PROFILES[profile]


def test_vllm_on_a_processor_is_spared_what_it_dies_of() -> None:
    command = read("cpu")["policy-cpu"]["command"]

    assert "--no-enable-chunked-prefill" in command
    assert "--enable-lora" not in command
    assert "--enable-lora" in read("gpu")["policy"]["command"]


def test_no_service_has_more_than_it_needs() -> None:
    services = read(*PROFILES)

    for name, service in services.items():
        assert (service["read_only"], service["cap_drop"], service["init"]) == (True, ["ALL"], True), name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service.get("cap_add", []) == (["NET_BIND_SERVICE"] if name == "proxy" else []), name
        assert "privileged" not in service, name
        assert "mem_limit" in service, name
        assert all(port.get("host_ip") == "127.0.0.1" or name == "proxy" for port in service.get("ports", [])), name
    sockets = [
        name
        for name, service in services.items()
        for volume in service.get("volumes", [])
        if volume["source"].endswith("docker.sock")
    ]
    assert sockets == ["engine"]
    assert services["engine"]["network_mode"] == "none"


def test_campaigns_are_nanos_until_another_mutator_is_named() -> None:
    assert read()["api"]["environment"]["QUIVER_MUTATOR"] == "nano"
    named = "openai:http://policy:8000/v1#Qwen/Qwen2.5-Coder-7B-Instruct"
    for service in ("api", "controller"):
        assert read("gpu", MUTATOR=named)[service]["environment"]["QUIVER_MUTATOR"] == named


@pytest.mark.parametrize(("said", "default"), [("nano", "nano"), ("", "scripted"), (None, "scripted")])
def test_a_deployment_has_a_mutator_of_its_own(said: str | None, default: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QUIVER_MUTATOR", raising=False)
    if said is not None:
        monkeypatch.setenv("QUIVER_MUTATOR", said)

    assert default_mutator() == default


def test_a_model_is_served_where_the_mutator_looks_for_it() -> None:
    gpu, cpu = read("gpu")["policy"], read("cpu")["policy-cpu"]

    (device,) = gpu["deploy"]["resources"]["reservations"]["devices"]
    assert (device["driver"], device["capabilities"]) == ("nvidia", ["gpu"])
    assert "deploy" not in cpu
    assert cpu["networks"]["inside"] == {"aliases": ["policy"]}
    more = read("gpu", POLICY_MODEL="a/model", POLICY_OPTIONS="--max-model-len 8192")["policy"]
    assert more["command"][-4:] == ["--model", "a/model", "--max-model-len", "8192"]


def test_a_trainer_gets_a_graphics_processor_only_when_it_is_asked_for() -> None:
    assert "runtime" not in read()["trainer"]
    assert read(TRAINER_RUNTIME="nvidia")["trainer"]["runtime"] == "nvidia"

"""The manifests are what Kubernetes reads, and what compose.yaml promises holds there too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import kubernetes_validate
import pytest
import yaml

from api.ray_pool import SANDBOX
from tests.servers.guard import ROOT

FILES = sorted((ROOT / "api" / "kubernetes").glob("*.yaml"))
OBJECTS = [found for file in FILES for found in yaml.safe_load_all(file.read_text())]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
VERSION = "1.31"


def name_of(found: dict[str, Any]) -> str:
    return f"{found['kind']} {found['metadata']['name']}"


def pods() -> Iterator[tuple[str, dict[str, Any]]]:
    for found in OBJECTS:
        for name, template in templates(found):
            yield name, template["spec"]


def templates(found: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Of the pods that an object makes."""
    spec = found.get("spec", {})
    if found["kind"] == "RayCluster":
        yield "ray head", spec["headGroupSpec"]["template"]
        for group in spec["workerGroupSpecs"]:
            yield f"ray {group['groupName']}", group["template"]
    elif "template" in spec:
        yield found["metadata"]["name"], spec["template"]


@pytest.mark.parametrize("found", OBJECTS, ids=name_of)
def test_it_is_valid(found: dict[str, Any]) -> None:
    """Kubernetes does not know what a RayCluster is, but what its pods are."""
    known = [found]
    if found["kind"] == "RayCluster":
        metadata = {"metadata": {"name": "any"}}
        known = [{"apiVersion": "v1", "kind": "Pod"} | template | metadata for _, template in templates(found)]
    for one in known:
        kubernetes_validate.validate(one, VERSION, strict=True)


@pytest.mark.parametrize(("name", "pod"), list(pods()))
def test_a_pod_has_no_privileges_and_no_way_to_the_cluster(name: str, pod: dict[str, Any]) -> None:
    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    for container in pod["containers"]:
        held = container["securityContext"]
        assert (held["allowPrivilegeEscalation"], held["readOnlyRootFilesystem"]) == (False, True)
        assert held["capabilities"] == {"drop": ["ALL"]}
        assert "memory" in container["resources"]["limits"]


@pytest.mark.parametrize(("name", "pod"), list(pods()))
def test_the_password_is_a_file(name: str, pod: dict[str, Any]) -> None:
    assert name == "policy" or any(volume.get("secret") for volume in pod["volumes"])
    variables = [variable for container in pod["containers"] for variable in container.get("env", ())]
    assert {variable["name"] for variable in variables if "valueFrom" in variable} <= {"RAY_AUTH_TOKEN"}


@pytest.mark.parametrize("name", ["api", "controller", "trainer", "dispatcher"])
def test_a_service_is_started_as_compose_starts_it(name: str) -> None:
    (pod,) = [pod for of, pod in pods() if of == name]
    (container,) = pod["containers"]
    command = [word for word in COMPOSE[name]["command"] if "$" not in word]

    assert container["image"] == "quiver"
    assert [word for word in container["args"] if not word.isdigit()] == command


def test_trainer_and_controller_share_the_adapters() -> None:
    (settings,) = [o["data"] for o in OBJECTS if name_of(o) == "ConfigMap quiver"]
    claims = {
        name: {volume["name"] for volume in pod["volumes"] if "persistentVolumeClaim" in volume} for name, pod in pods()
    }
    mounts = {
        (name, mount["mountPath"]): mount.get("readOnly", False)
        for name, pod in pods()
        for mount in pod["containers"][0]["volumeMounts"]
    }

    assert claims["controller"] == claims["trainer"] == {"policies"}
    assert mounts["controller", settings["QUIVER_POLICIES"]] == mounts["trainer", settings["QUIVER_POLICIES"]] is False


def test_what_runs_programs_reaches_the_database_only() -> None:
    (policy,) = [o for o in OBJECTS if name_of(o) == "NetworkPolicy dispatcher"]

    ports = [port["port"] for rule in policy["spec"]["egress"] for port in rule["ports"]]
    assert policy["spec"]["policyTypes"] == ["Ingress", "Egress"]
    assert "ingress" not in policy["spec"]
    assert sorted(set(ports)) == [53, 5432]


def test_a_ray_cluster_has_a_token_the_ray_that_is_installed_and_nothing_to_compute_with_in_its_head() -> None:
    (cluster,) = [o for o in OBJECTS if o["kind"] == "RayCluster"]
    head, workers = cluster["spec"]["headGroupSpec"], cluster["spec"]["workerGroupSpecs"]
    variables = [
        {variable["name"] for variable in container["env"]}
        for name, pod in pods()
        if name.startswith("ray ")
        for container in pod["containers"]
    ]

    assert f"\nray=={cluster['spec']['rayVersion']}\n" in (ROOT / ".ci" / "constraints.txt").read_text()
    assert all({"RAY_AUTH_MODE", "RAY_AUTH_TOKEN"} <= names for names in variables)
    assert head["rayStartParams"]["num-cpus"] == "0"
    assert json.loads(json.loads(workers[0]["rayStartParams"]["resources"])) == {SANDBOX: 4}

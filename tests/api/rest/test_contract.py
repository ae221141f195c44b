"""schemathesis against a real server: every operation, with data that fits the contract and data that does not.

`make fuzz-api` runs the long profile, which draws anew each time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.api.rest.test_document import OPERATIONS as DOCUMENTED
from tests.servers.api_server import Running, api_server

LONG = os.environ.get("QUIVER_FUZZ") == "long"
PROFILE = settings(
    max_examples=300 if LONG else 6,
    stateful_step_count=12,
    derandomize=not LONG,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


OPERATIONS = {each["operationId"]: each for each in DOCUMENTED if each["operationId"] != "stream_events"}
"""All but the one that waits for what happens."""
KINDS = [
    (name, mode)
    for name, operation in OPERATIONS.items()
    for mode in GenerationMode
    # What takes nothing cannot be given anything wrong.
    if mode is GenerationMode.POSITIVE or operation.get("parameters") or "requestBody" in operation
]
STEERING = {"create_campaign", "clone_campaign", "get_campaign", "pause_campaign", "resume_campaign", "stop_campaign"}
JUDGED = {"create_problem", "create_campaign", "clone_campaign"}
"""What fits their schemas may still be no problem, or settings that do not fit one: 422."""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with api_server(str(tmp_path_factory.mktemp("contract") / "quiver.db")) as server:
        yield server


def load(running: Running) -> OpenApiSchema:
    schema = schemathesis.openapi.from_url(f"{running.url}/v1/openapi.json")
    schema.config.update(base_url=running.url)
    return schema


@pytest.fixture(scope="module")
def contract(running: Running) -> OpenApiSchema:
    return load(running)


@pytest.mark.parametrize(("name", "mode"), KINDS)
def test_every_operation_keeps_the_contract(
    contract: OpenApiSchema, running: Running, name: str, mode: GenerationMode
) -> None:
    operation = contract.find_operation_by_id(name)

    @PROFILE
    @given(case=operation.as_strategy(mode))
    def keeps_it(case: Case) -> None:
        headers = {"Authorization": f"Bearer {running.key}"}
        case.call_and_validate(headers=headers, excluded_checks=[positive_data_acceptance] if name in JUDGED else [])

    keeps_it()


def test_campaigns_are_steered_as_the_contract_says(running: Running) -> None:
    """Made, cloned, read, paused, resumed and stopped in any order, along the links of the document."""
    steering = load(running).include(operation_id=sorted(STEERING))
    steering.config.generation.update(modes=[GenerationMode.POSITIVE])

    @steering.hook
    def map_body(context: Any, body: Any) -> Any:
        """Such as fit a problem that exists."""
        wanted = {"problem_id": running.problem, "mutator": "scripted", "mutator_settings": {}, "settings": {}}
        return {name: wanted.get(name, value) for name, value in body.items()} if isinstance(body, dict) else body

    class Steering(steering.as_state_machine()):  # type: ignore[misc]
        def get_call_kwargs(self, case: Case) -> dict[str, Any]:
            return {"headers": {"Authorization": f"Bearer {running.key}"}}

    Steering.run(settings=PROFILE)

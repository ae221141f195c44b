"""The contract: committed, complete, and what the server really answers."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import jsonschema_rs
import pytest

from api.rest.document import PLACE, document
from api.rest.errors import MEDIA_TYPE

DOCUMENT: dict[str, Any] = json.loads(document())
OPERATIONS = [operation for methods in DOCUMENT["paths"].values() for operation in methods.values()]


def test_the_committed_document_is_what_the_code_says() -> None:
    assert PLACE.read_text(encoding="utf-8") == document(), "run `python -m api.rest.document`"


def test_every_operation_has_a_name_of_its_own_and_a_short_summary() -> None:
    names = [operation["operationId"] for operation in OPERATIONS]

    assert len(set(names)) == len(names)
    for operation in OPERATIONS:
        assert re.fullmatch(r"[a-z]+_[a-z_]+", operation["operationId"])
        assert len(operation["summary"]) <= 60


def test_every_error_is_declared_as_a_problem() -> None:
    for operation in OPERATIONS:
        for status, answer in operation["responses"].items():
            if status >= "400" and operation["operationId"] != "get_ready":
                assert list(answer["content"]) == [MEDIA_TYPE], (operation["operationId"], status)


def test_no_number_of_an_answer_may_be_missing_its_value() -> None:
    assert "NaN" not in document()
    assert "Infinity" not in document()


def test_the_application_loads_nothing_that_trains() -> None:
    code = "import sys, api.rest.app; print(' '.join(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert not {"torch", "transformers", "ray"} & set(loaded)


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation["operationId"])
def test_every_operation_has_an_example_that_is_what_its_schema_says(operation: dict[str, Any]) -> None:
    answer = next(each for status, each in operation["responses"].items() if status.startswith("2"))
    bodies = [operation["requestBody"]] if "requestBody" in operation else []
    contents = [kinds for kinds in (answer.get("content"), *(body["content"] for body in bodies)) if kinds]
    for kinds in contents:
        content = next(iter(kinds.values()))
        assert "example" in content
        jsonschema_rs.validate(content["schema"] | {"components": DOCUMENT["components"]}, content["example"])


def test_every_operation_says_what_a_key_must_be_allowed() -> None:
    scopes = {operation["operationId"]: operation["x-scope"] for operation in OPERATIONS}

    assert set(scopes.values()) == {"none", "read", "write", "admin"}
    assert [name for name, scope in scopes.items() if scope == "none"] == [
        *("get_health", "get_ready", "get_session", "create_session", "delete_session")
    ]

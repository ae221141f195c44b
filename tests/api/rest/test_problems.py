"""Problems over REST."""

from __future__ import annotations

import httpx
import pytest

from evolve.problem import load_problem
from tests.api.rest.orders import PROBLEM, submit
from tests.api.rest.test_app import is_problem


async def test_the_same_files_are_the_same_problem(client: httpx.AsyncClient) -> None:
    first, second = await submit(client), await submit(client)

    assert first == second == load_problem("four_modules").id
    assert [each["id"] for each in (await client.get("/v1/problems")).json()["data"]] == [first]


async def test_a_problem_is_read_back_as_it_was_sent(client: httpx.AsyncClient) -> None:
    path = f"/v1/problems/{await submit(client)}"

    seen = (await client.get(path)).json()
    assert seen["name"] == "four_modules"
    assert [reward["name"] for reward in seen["rewards"]] == list(load_problem("four_modules").rewards.names)
    for name, text in PROBLEM.items():
        answer = await client.get(f"{path}/files/{name}")
        assert answer.text == text
        assert answer.headers["content-type"].startswith("text/plain")


async def test_the_seed_is_scored_in_the_sandbox(client: httpx.AsyncClient) -> None:
    answer = await client.post(f"/v1/problems/{await submit(client)}/check")

    assert answer.status_code == 200, answer.text
    assert answer.json()["verdict"] == "ok"
    assert answer.json()["faults"] == []


async def test_a_problem_that_cannot_be_used_is_told_how_to_mend_it(client: httpx.AsyncClient) -> None:
    files = {name: text for name, text in PROBLEM.items() if name != "seed.py"}

    body = is_problem(await client.post("/v1/problems", json={"files": files}), 422)

    assert "seed.py: named in problem.toml but not there" in str(body["detail"])


@pytest.mark.parametrize("path", ["../evil.py", "/etc/passwd", "a/../../b", "a\\b", "", "a\nb", "./x"])
async def test_a_path_that_leads_elsewhere_is_refused(client: httpx.AsyncClient, path: str) -> None:
    is_problem(await client.post("/v1/problems", json={"files": PROBLEM | {path: "x"}}), 422)


async def test_an_unknown_problem_is_not_found(client: httpx.AsyncClient) -> None:
    unknown = f"/v1/problems/prb_{'0' * 32}"

    is_problem(await client.get(unknown), 404)
    is_problem(await client.post(f"{unknown}/check"), 404)
    is_problem(await client.get("/v1/problems/4"), 422)


async def test_a_file_comes_once_and_whole(client: httpx.AsyncClient) -> None:
    for binary in ({"seed.py": "eA=="}, {"data.bin": "not base64!"}):
        is_problem(await client.post("/v1/problems", json={"files": PROBLEM, "binary_files": binary}), 422)

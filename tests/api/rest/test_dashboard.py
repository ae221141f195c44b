"""The dashboard's files, without a browser."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import httpx
import pytest
from hatchling.builders.wheel import WheelBuilder

from api.rest.dashboard import STATIC

ROOT = Path(__file__).resolve().parent.parent.parent.parent


@pytest.mark.parametrize("path", ["/", "/campaigns/cmp_1/front", "/compare", "/policies", "/submit"])
async def test_every_address_of_the_dashboard_is_its_page(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


async def test_what_the_page_names_is_served_and_asked_for_again(client: httpx.AsyncClient) -> None:
    names = re.findall(r'(?:src|href)="(/[^"]+)"', (STATIC / "index.html").read_text())
    assert "/static/app.js" in names
    for name in names:
        answer = await client.get(name)
        assert answer.status_code == 200, name
        assert answer.headers["cache-control"] == "no-cache"
        again = await client.get(name, headers={"If-None-Match": answer.headers["etag"]})
        assert again.status_code == 304


@pytest.mark.parametrize("path", ["/static/nothing.js", "/static/../cli.py", "/static/%2e%2e/cli.py", "/nothing"])
async def test_nothing_else_is_served(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"


async def test_a_page_cannot_be_posted_to(client: httpx.AsyncClient) -> None:
    answer = await client.post("/")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD"


def test_the_wheel_holds_all_of_the_build_and_none_of_its_sources(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    held = set(zipfile.ZipFile(wheel).namelist())
    built = {f"api/static/{path.relative_to(STATIC)}" for path in STATIC.rglob("*") if path.is_file()}
    assert built
    assert built <= held
    assert not [name for name in held if name.startswith("api/dashboard")]

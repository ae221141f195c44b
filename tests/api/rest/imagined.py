"""What tests of an imagined campaign share."""

from __future__ import annotations

from typing import Any

import httpx

from tests.db.filler import KEY

SIZE = 300
PATH = f"/v1/campaigns/{KEY}"


async def pages(client: httpx.AsyncClient, path: str) -> list[dict[str, Any]]:
    """All items, page after page."""
    items: list[dict[str, Any]] = []
    url: Any = path
    while url:
        answer = await client.get(url)
        assert answer.status_code == 200, answer.text
        items += answer.json()["data"]
        url = answer.links.get("next", {}).get("url")
    return items


async def get(client: httpx.AsyncClient, path: str, **parameters: Any) -> Any:
    """A picture of the campaign."""
    answer = await client.get(f"{PATH}/{path}", params=parameters)
    assert answer.status_code == 200, answer.text
    return answer.json()

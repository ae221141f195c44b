"""Reading what a server sends, which is hostile until read: sizes are bounded, numbers are checked, nothing raises."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, NoReturn

import httpx

MAX_QUOTED_CHARS = 1000
BUSY = (408, 409, 425, 429)
"""Statuses of a server that may answer otherwise in a while, as those from 500 on."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of a server, of whatever status."""

    status: int
    retry_after: str | None
    data: bytes


def careful_client(key: str = "", **given: Any) -> httpx.AsyncClient:
    """A client that neither keeps cookies nor unpacks anything; the rest is given to httpx.

    Its timeouts are off, because they start anew with every byte: wrap each call in `asyncio.timeout`.
    """
    # Not compressed: a few bytes of it can stand for more than fits into memory.
    headers = {"Accept-Encoding": "identity"} | ({"Authorization": f"Bearer {key}"} if key else {})
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return httpx.AsyncClient(headers=headers, timeout=None, cookies=cookies, **given)


async def exchange(client: httpx.AsyncClient, method: str, url: str, body: object, most_bytes: int) -> Answer | str:
    """Send a body as JSON; the answer, or what is wrong with it.

    Raises:
        httpx.HTTPError: nobody answers.
    """
    async with client.stream(method, url, json=body) as response:
        if response.headers.get("content-encoding", "identity") != "identity":
            return "the body is compressed, which nobody asked for"
        data = bytearray()
        async for chunk in response.aiter_raw():
            data += chunk
            if len(data) > most_bytes:
                return f"the body is larger than {most_bytes >> 20} MiB"
        return Answer(response.status_code, response.headers.get("retry-after"), bytes(data))


def read_object(data: bytes) -> dict[str, Any] | str:
    """The JSON object that a body is, or why it is none."""
    try:
        body = json.loads(data.decode(), parse_constant=_not_json)
    except (ValueError, RecursionError) as error:
        return f"the body is not JSON in UTF-8 ({error})"
    return body if isinstance(body, dict) else "the body is no JSON object"


def _not_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a JSON value")


def read_token_ids(raw: object) -> tuple[int, ...] | None:
    if not isinstance(raw, list) or not raw or not all(type(value) is int and 0 <= value < 2**31 for value in raw):
        return None
    return tuple(raw)


def read_logprobs(raw: list[object]) -> tuple[float, ...] | None:
    """None if there are none, or one of them is no logarithm of a probability."""
    # Compared, not converted: false for NaN and infinity, and no whole number is too large for it.
    # A little above 0 is the sampler's rounding.
    usable = [
        float(value) for value in raw if isinstance(value, int | float) and value is not False and -1e9 < value < 1e-3
    ]
    return tuple(usable) if usable and len(usable) == len(raw) else None


def complaint(data: bytes) -> str:
    """What an error body says in one of the usual places, else all of it."""
    text = data.decode("utf-8", "replace")
    try:
        body = json.loads(text)
        error = body.get("error", body) if isinstance(body, dict) else body
        said = error.get("message", error.get("detail", error)) if isinstance(error, dict) else error
        # Written anew, because escapes of the original could hide a key from the search for it.
        return said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def retry_after_seconds(header: str | None, wall_seconds: float) -> float | None:
    """How long a server asks to wait: in seconds or until a date (RFC 9110, 10.2.3)."""
    if header is None:
        return None
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", header.strip()):
        return float(header)
    try:
        date = parsedate_to_datetime(header)
        return max(0.0, (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - wall_seconds)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def label(raw: object) -> str:
    return printable(raw, 100) if isinstance(raw, str) else ""


def printable(text: str, limit_chars: int = MAX_QUOTED_CHARS) -> str:
    """Foreign text made fit for a log: one line of at most so many characters."""
    head = "".join(char if char.isprintable() else " " for char in text[: 4 * limit_chars])
    return " ".join(head.split())[:limit_chars]

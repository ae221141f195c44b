"""Clients of the REST API: `Client`, which waits, and `AsyncClient`; a method for each operation of the contract.

    with Client("http://127.0.0.1:8470") as quiver:
        problem = quiver.create_problem(files={…})
        campaign = quiver.create_campaign(problem["id"], budget={"evaluations": 500})
        for event in quiver.events(campaign["id"]):
            print(event["type"], event["payload"])

Answers are the JSON values that `api/openapi.json` describes. A busy server, one that is away and a broken
connection are tried again, with the same Idempotency-Key, so that nothing happens twice; and `events` goes on
behind the last event that was seen. It needs nothing but httpx.
"""

from __future__ import annotations

import asyncio
import functools
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

import httpx

from api.calls import Call, Calls, Json

Answer = TypeVar("Answer")
Given = ParamSpec("Given")

WAITS = (0.2, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Seconds before each further try, unless the server names a time."""
LONGEST_WAIT = 60.0
TIMEOUT = httpx.Timeout(30.0, read=180.0)  # a check takes up to two minutes
TRY_AGAIN = {429, 502, 503, 504}


class ApiError(Exception):
    """The server refused; `problem` is its body (RFC 9457)."""

    def __init__(self, status: int, problem: Json) -> None:
        super().__init__(str(problem.get("detail") or problem.get("title") or f"status {status}"))
        self.status, self.problem = status, problem


class Unreachable(Exception):
    """Nobody answered, also not when asked again."""


def _waiting(make: Callable[Given, Call[Answer]]) -> Callable[Concatenate[Client, Given], Answer]:
    @functools.wraps(make)
    def method(self: Client, /, *args: Given.args, **more: Given.kwargs) -> Answer:
        return self.send(make(*args, **more))

    return method


def _awaited(make: Callable[Given, Call[Answer]]) -> Callable[Concatenate[AsyncClient, Given], Awaitable[Answer]]:
    @functools.wraps(make)
    def method(self: AsyncClient, /, *args: Given.args, **more: Given.kwargs) -> Awaitable[Answer]:
        return self.send(make(*args, **more))

    return method


class Client:
    """Of a server at `url`; `key` is what `quiver keys create` printed. Close it, or use it in a `with` block."""

    def __init__(self, url: str, key: str | None = None, *, transport: httpx.BaseTransport | None = None) -> None:
        self._http = httpx.Client(base_url=_base(url), headers=_bearer(key), timeout=TIMEOUT, transport=transport)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def send(self, call: Call[Answer]) -> Answer:
        """Send it, again if need be, and read the answer.

        Raises:
            ApiError: the server refused.
            Unreachable: nobody answered.
        """
        request = _Try(call)
        while True:
            try:
                answer = self._http.request(**request.arguments)
                if (wait := request.wait_after(answer)) is None:
                    return call.read(_checked(answer))
            except httpx.TransportError as error:
                wait = request.wait_after_error(self._http.base_url, error)
            time.sleep(wait)

    def pages(self, page: Callable[..., Json], *args: Any, **more: Any) -> Iterator[Json]:
        """All items of a list: `client.pages(client.list_candidates, campaign, sort="best")`."""
        cursor: Any = more.pop("cursor", None)
        while True:
            answer = page(*args, cursor=cursor, **more)
            yield from answer["data"]
            if (cursor := answer["next_cursor"]) is None:
                return

    def events(self, campaign: str, after: int = -1, *, follow: bool = True) -> Iterator[Json]:
        """Events behind `after` as they happen, to the campaign's end; with `follow=False` to the present."""
        stream = _Stream(campaign, after, follow)
        while not stream.ended:
            wait = 0.0
            try:
                with self._http.stream(**stream.arguments) as answer:
                    if answer.is_error:
                        answer.read()
                    if (again := stream.opened(answer)) is not None:
                        wait = again
                    else:
                        for line in answer.iter_lines():
                            if (event := stream.take(line)) is not None:
                                yield event
                        stream.ended = True
            except httpx.TransportError as error:
                wait = stream.wait_after_error(self._http.base_url, error)
            time.sleep(wait)

    def stream_events(self, campaign: str, after: int = -1, *, follow: bool = True) -> Iterator[Json]:
        """As `events`; the operation's name in the contract."""
        return self.events(campaign, after, follow=follow)

    def export_campaign(self, campaign: str, format: str = "jsonl") -> Iterator[bytes]:
        """The file, in pieces."""
        with self._http.stream("GET", f"/campaigns/{campaign}/exports/{format}") as answer:
            if answer.is_error:
                answer.read()
            yield from _checked(answer).iter_bytes()

    def wait(self, campaign: str) -> Json:
        """The campaign, once it has ended."""
        for _ in self.events(campaign):
            pass
        return self.get_campaign(campaign)

    create_problem = _waiting(Calls.create_problem)
    list_problems = _waiting(Calls.list_problems)
    get_problem = _waiting(Calls.get_problem)
    get_problem_file = _waiting(Calls.get_problem_file)
    check_problem = _waiting(Calls.check_problem)
    create_campaign = _waiting(Calls.create_campaign)
    list_campaigns = _waiting(Calls.list_campaigns)
    clone_campaign = _waiting(Calls.clone_campaign)
    get_campaign = _waiting(Calls.get_campaign)
    change_campaign = _waiting(Calls.change_campaign)
    pause_campaign = _waiting(Calls.pause_campaign)
    resume_campaign = _waiting(Calls.resume_campaign)
    stop_campaign = _waiting(Calls.stop_campaign)
    cancel_campaign = _waiting(Calls.cancel_campaign)
    list_candidates = _waiting(Calls.list_candidates)
    get_candidate = _waiting(Calls.get_candidate)
    rescore_candidate = _waiting(Calls.rescore_candidate)
    get_program = _waiting(Calls.get_program)
    get_diff = _waiting(Calls.get_diff)
    list_cases = _waiting(Calls.list_cases)
    get_log = _waiting(Calls.get_log)
    get_rollout = _waiting(Calls.get_rollout)
    get_case_matrix = _waiting(Calls.get_case_matrix)
    list_points = _waiting(Calls.list_points)
    get_front = _waiting(Calls.get_front)
    get_islands = _waiting(Calls.get_islands)
    get_archive = _waiting(Calls.get_archive)
    get_lineage = _waiting(Calls.get_lineage)
    get_usage = _waiting(Calls.get_usage)
    get_failures = _waiting(Calls.get_failures)
    list_events = _waiting(Calls.list_events)
    create_guidance = _waiting(Calls.create_guidance)
    list_guidance = _waiting(Calls.list_guidance)
    withdraw_guidance = _waiting(Calls.withdraw_guidance)
    list_policies = _waiting(Calls.list_policies)
    rollback_policy = _waiting(Calls.rollback_policy)
    promote_policy = _waiting(Calls.promote_policy)
    retrain_policy = _waiting(Calls.retrain_policy)
    get_health = _waiting(Calls.get_health)
    get_ready = _waiting(Calls.get_ready)
    get_version = _waiting(Calls.get_version)
    list_keys = _waiting(Calls.list_keys)
    create_key = _waiting(Calls.create_key)
    revoke_key = _waiting(Calls.revoke_key)
    create_session = _waiting(Calls.create_session)
    get_session = _waiting(Calls.get_session)
    delete_session = _waiting(Calls.delete_session)
    list_audit = _waiting(Calls.list_audit)


class AsyncClient:
    """The same for asyncio; close it, or use it in an `async with` block."""

    def __init__(self, url: str, key: str | None = None, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._http = httpx.AsyncClient(base_url=_base(url), headers=_bearer(key), timeout=TIMEOUT, transport=transport)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        await self._http.aclose()

    async def send(self, call: Call[Answer]) -> Answer:
        """As `Client.send`."""
        request = _Try(call)
        while True:
            try:
                answer = await self._http.request(**request.arguments)
                if (wait := request.wait_after(answer)) is None:
                    return call.read(_checked(answer))
            except httpx.TransportError as error:
                wait = request.wait_after_error(self._http.base_url, error)
            await asyncio.sleep(wait)

    async def pages(self, page: Callable[..., Awaitable[Json]], *args: Any, **more: Any) -> AsyncIterator[Json]:
        """As `Client.pages`."""
        cursor: Any = more.pop("cursor", None)
        while True:
            answer = await page(*args, cursor=cursor, **more)
            for item in answer["data"]:
                yield item
            if (cursor := answer["next_cursor"]) is None:
                return

    async def events(self, campaign: str, after: int = -1, *, follow: bool = True) -> AsyncIterator[Json]:
        """As `Client.events`."""
        stream = _Stream(campaign, after, follow)
        while not stream.ended:
            wait = 0.0
            try:
                async with self._http.stream(**stream.arguments) as answer:
                    if answer.is_error:
                        await answer.aread()
                    if (again := stream.opened(answer)) is not None:
                        wait = again
                    else:
                        async for line in answer.aiter_lines():
                            if (event := stream.take(line)) is not None:
                                yield event
                        stream.ended = True
            except httpx.TransportError as error:
                wait = stream.wait_after_error(self._http.base_url, error)
            await asyncio.sleep(wait)

    def stream_events(self, campaign: str, after: int = -1, *, follow: bool = True) -> AsyncIterator[Json]:
        """As `events`; the operation's name in the contract."""
        return self.events(campaign, after, follow=follow)

    async def export_campaign(self, campaign: str, format: str = "jsonl") -> AsyncIterator[bytes]:
        """The file, in pieces."""
        async with self._http.stream("GET", f"/campaigns/{campaign}/exports/{format}") as answer:
            if answer.is_error:
                await answer.aread()
            async for piece in _checked(answer).aiter_bytes():
                yield piece

    async def wait(self, campaign: str) -> Json:
        """The campaign, once it has ended."""
        async for _ in self.events(campaign):
            pass
        return await self.get_campaign(campaign)

    create_problem = _awaited(Calls.create_problem)
    list_problems = _awaited(Calls.list_problems)
    get_problem = _awaited(Calls.get_problem)
    get_problem_file = _awaited(Calls.get_problem_file)
    check_problem = _awaited(Calls.check_problem)
    create_campaign = _awaited(Calls.create_campaign)
    list_campaigns = _awaited(Calls.list_campaigns)
    clone_campaign = _awaited(Calls.clone_campaign)
    get_campaign = _awaited(Calls.get_campaign)
    change_campaign = _awaited(Calls.change_campaign)
    pause_campaign = _awaited(Calls.pause_campaign)
    resume_campaign = _awaited(Calls.resume_campaign)
    stop_campaign = _awaited(Calls.stop_campaign)
    cancel_campaign = _awaited(Calls.cancel_campaign)
    list_candidates = _awaited(Calls.list_candidates)
    get_candidate = _awaited(Calls.get_candidate)
    rescore_candidate = _awaited(Calls.rescore_candidate)
    get_program = _awaited(Calls.get_program)
    get_diff = _awaited(Calls.get_diff)
    list_cases = _awaited(Calls.list_cases)
    get_log = _awaited(Calls.get_log)
    get_rollout = _awaited(Calls.get_rollout)
    get_case_matrix = _awaited(Calls.get_case_matrix)
    list_points = _awaited(Calls.list_points)
    get_front = _awaited(Calls.get_front)
    get_islands = _awaited(Calls.get_islands)
    get_archive = _awaited(Calls.get_archive)
    get_lineage = _awaited(Calls.get_lineage)
    get_usage = _awaited(Calls.get_usage)
    get_failures = _awaited(Calls.get_failures)
    list_events = _awaited(Calls.list_events)
    create_guidance = _awaited(Calls.create_guidance)
    list_guidance = _awaited(Calls.list_guidance)
    withdraw_guidance = _awaited(Calls.withdraw_guidance)
    list_policies = _awaited(Calls.list_policies)
    rollback_policy = _awaited(Calls.rollback_policy)
    promote_policy = _awaited(Calls.promote_policy)
    retrain_policy = _awaited(Calls.retrain_policy)
    get_health = _awaited(Calls.get_health)
    get_ready = _awaited(Calls.get_ready)
    get_version = _awaited(Calls.get_version)
    list_keys = _awaited(Calls.list_keys)
    create_key = _awaited(Calls.create_key)
    revoke_key = _awaited(Calls.revoke_key)
    create_session = _awaited(Calls.create_session)
    get_session = _awaited(Calls.get_session)
    delete_session = _awaited(Calls.delete_session)
    list_audit = _awaited(Calls.list_audit)


class _Try:
    """A request that may be sent several times."""

    def __init__(self, call: Call[Any]) -> None:
        self._repeatable, self._waits = call.repeatable, iter(WAITS)
        self.arguments: dict[str, Any] = {
            "method": call.method,
            "url": call.path,
            "params": call.params,
            "json": call.body,
            "headers": call.headers,
        }

    def wait_after(self, answer: httpx.Response) -> float | None:
        """Seconds to the next try; None if this is the answer."""
        if answer.status_code not in TRY_AGAIN:
            return None
        wait = next(self._waits, None)
        told = answer.headers.get("retry-after", "")
        return wait if wait is None or not told.isdecimal() else min(float(told), LONGEST_WAIT)

    def wait_after_error(self, url: httpx.URL, error: httpx.TransportError) -> float:
        wait = next(self._waits, None)
        unsent = isinstance(error, httpx.ConnectError | httpx.ConnectTimeout)
        if wait is None or not (self._repeatable or unsent):
            raise Unreachable(f"{url}: {error or type(error).__name__}") from None
        return wait


class _Stream(_Try):
    """Events as they come, and where to go on when they stop coming."""

    def __init__(self, campaign: str, after: int, follow: bool) -> None:
        super().__init__(Call("GET", f"/campaigns/{campaign}/events/stream", lambda answer: None))
        self.ended = False
        self._after, self._follow, self._data = after, follow, ""
        self._ask()

    def opened(self, answer: httpx.Response) -> float | None:
        """None if events follow; else the seconds to the next try."""
        if (wait := self.wait_after(answer)) is not None:
            return wait
        _checked(answer)
        return None

    def take(self, line: str) -> Json | None:
        """The event that this line completes, if it does."""
        if line.startswith("data: "):
            self._data = line.removeprefix("data: ")
        elif not line and self._data:
            event: Json = json.loads(self._data)
            self._after, self._data, self._waits = event["seq"], "", iter(WAITS)
            self._ask()
            return event
        return None

    def wait_after_error(self, url: httpx.URL, error: httpx.TransportError) -> float:
        self._data = ""
        return super().wait_after_error(url, error)

    def _ask(self) -> None:
        self.arguments["params"] = {"after": self._after, "follow": self._follow}
        # A stream that says nothing for a minute is broken: the server sends a comment every 15 seconds.
        self.arguments["timeout"] = httpx.Timeout(30.0, read=60.0)


def _base(url: str) -> str:
    return f"{url.rstrip('/').removesuffix('/v1')}/v1"


def _bearer(key: str | None) -> dict[str, str]:
    return {} if key is None else {"Authorization": f"Bearer {key}"}


def _checked(answer: httpx.Response) -> httpx.Response:
    if answer.is_success:
        return answer
    try:
        problem = answer.json()
    except ValueError:
        problem = {"title": answer.reason_phrase}
    raise ApiError(answer.status_code, problem if isinstance(problem, dict) else {"title": answer.reason_phrase})

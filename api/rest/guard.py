"""Around every request: an id, headers that browsers obey, refusal of foreign pages, and no bare exception."""

from __future__ import annotations

import logging
import secrets
from importlib.metadata import version

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.rest.errors import problem_response

log = logging.getLogger("quiver.rest")

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "API-Version": version("quiver-evolve"),
}
PAGES = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"
)
"""Content-Security-Policy of pages: scripts from files of this server only."""
LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]"})
SAFE = {"GET", "HEAD", "OPTIONS"}


class Guard:
    """ASGI middleware, the outermost.

    `hosts` are the names by which clients may call this server. Without it, a page from anywhere could name a
    server of its own that resolves to 127.0.0.1, and so read what listens there (DNS rebinding). None is any name,
    for servers that want a key with every request: such a page has none.
    """

    def __init__(self, app: ASGIApp, hosts: frozenset[str] | None = LOOPBACK) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = scope["quiver.request"] = f"req_{secrets.token_hex(8)}"
        more: dict[str, str] = scope.setdefault("quiver.headers", {})
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = request_id
                for name, value in more.items():
                    headers[name] = value
                if headers.get("content-type", "").startswith("text/html"):
                    headers.setdefault("Content-Security-Policy", PAGES)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        headers = Headers(scope=scope)
        if "content-length" in headers and "transfer-encoding" in headers:
            detail = "a body has Content-Length or Transfer-Encoding, not both: servers could read it differently"
            await problem_response(request_id, 400, detail, "unreadable")(scope, receive, send_guarded)
            return
        if refusal := self._refusal(scope["method"], headers):
            await problem_response(request_id, 403, refusal, "foreign")(scope, receive, send_guarded)
            return
        try:
            await self._app(scope, receive, send_guarded)
        except Exception:
            log.exception("%s: %s %s", request_id, scope["method"], scope["path"])
            if started:
                raise
            detail = f"a fault of the server; its log tells more about {request_id}"
            await problem_response(request_id, 500, detail, "internal")(scope, receive, send_guarded)

    def _refusal(self, method: str, headers: Headers) -> str | None:
        host = headers.get("host", "")
        if self._hosts is not None and _name(host) not in self._hosts:
            return f"this server is not called {_name(host)[:100]!r}; use one of {', '.join(sorted(self._hosts))}"
        origin, site = headers.get("origin"), headers.get("sec-fetch-site", "none")
        foreign = site not in ("same-origin", "none") or (origin is not None and origin.partition("//")[2] != host)
        if method not in SAFE and foreign:
            return "a page of another origin may not change anything here"
        return None


def _name(host: str) -> str:
    """A Host header without its port."""
    return host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0].lower()

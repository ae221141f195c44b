"""What a page did wrong while nobody looked: errors, failed requests, broken policies, other origins."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

LOCAL = {"127.0.0.1", ""}


class Watch:
    """A violation of the content security policy is an error on the console too."""

    def __init__(self) -> None:
        self._seen: list[str] = []
        self._expected: list[str] = []

    def over(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self._seen.append(f"exception: {error}"))
        page.on("requestfailed", self._failed)
        page.on("response", self._answered)
        page.on("request", self._asked)

    def expect(self, *parts: str) -> None:
        """Faults that the test provokes, by words that they contain."""
        self._expected += parts

    def judge(self) -> None:
        faults = [fault for fault in self._seen if not any(part in fault for part in self._expected)]
        assert not faults, "\n".join(faults)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._seen.append(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # the page itself gave it up
            self._seen.append(f"request: {request.url} {request.failure}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self._seen.append(f"answer: {response.url} {response.status}")

    def _asked(self, request: Request) -> None:
        if urlsplit(request.url).hostname not in LOCAL and not request.url.startswith(("data:", "blob:")):
            self._seen.append(f"another origin: {request.url}")

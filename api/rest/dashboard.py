"""The dashboard beside the API: the committed build of `api/dashboard`, as static files of this origin."""

from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

STATIC = Path(__file__).parent.parent / "static"

PAGES = ("/", "/campaigns/{rest:path}", "/compare", "/policies", "/submit")
"""Addresses within the dashboard. Its script draws them, so that each is one page to a browser and can be linked."""

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Cache-Control": "no-cache",  # the names never change: ask, and be told 304
}


class _Files(StaticFiles):
    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers.update(HEADERS)
        return answer


async def _page(request: Request) -> Response:
    return FileResponse(STATIC / "index.html", headers=HEADERS)


def install(app: FastAPI) -> None:
    app.router.routes.extend(Route(path, _page) for path in PAGES)
    app.mount("/static", _Files(directory=STATIC))

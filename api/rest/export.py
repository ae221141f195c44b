"""A campaign as one file, written while it is sent: nothing is kept on the server, and so nothing left behind."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec

from fastapi import APIRouter
from fastapi.responses import StreamingResponse

from api.export import Format, exported
from api.rest.errors import ApiError
from api.rest.service import At
from api.rest.shapes import CampaignId
from api.rest.strict import StrictRoute

router = APIRouter(prefix="/campaigns/{campaign_id}/exports", tags=["campaigns"], route_class=StrictRoute)

KINDS = {
    Format.JSONL: "application/x-ndjson",
    Format.PARQUET: "application/vnd.apache.parquet",
    Format.HTML: "text/html; charset=utf-8",
}
HEADERS = {"Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'"}
"""If a browser shows the page in place of keeping it: as that of a stranger."""


@router.get(
    "/{format}",
    operation_id="export_campaign",
    summary="All of a campaign as one file",
    response_class=StreamingResponse,
    responses={200: {"content": {kind: {"schema": {"type": "string"}} for kind in KINDS.values()}}},
)
async def export_campaign(campaign_id: CampaignId, format: Format, service: At) -> StreamingResponse:
    """As it was at one moment: JSON lines with everything, a Parquet table, or a page for people."""
    if format is Format.PARQUET and find_spec("pyarrow") is None:
        raise ApiError(503, "missing", "this server cannot write Parquet; install quiver-evolve[parquet] there")
    saved, problem = await service.campaign(campaign_id, lambda connection, saved, problem: (saved, problem))

    def pieces() -> Iterator[bytes]:
        with service.database.read() as connection:  # its own: a long file must hold nobody up
            yield from exported(connection, saved, problem, format)

    headers = {"Content-Disposition": f'attachment; filename="{campaign_id}.{format}"'} | HEADERS
    return StreamingResponse(pieces(), 200, headers, KINDS[format])

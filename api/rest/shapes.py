"""Shapes and parameters that several resources share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Generic, TypeVar

from fastapi import Header, Path, Request, Response
from pydantic import BaseModel, ConfigDict, Field, FiniteFloat

Item = TypeVar("Item")

Limit = Annotated[int, Field(ge=1, le=200, description="Items on a page.")]
CampaignId = Annotated[str, Path(pattern=r"^cmp_[0-9a-z]{1,32}$", examples=["cmp_1m88da8h8by7twt7"])]
ProblemId = Annotated[str, Path(pattern=r"^prb_[0-9a-f]{32}$", examples=["prb_93a8193592652f91051d6160f52cd0bd"])]
Number = Annotated[int, Path(ge=0, le=2**53, description="Candidate number; 0 is the seed.")]
IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern=r"^[!-~]{1,255}$",
        description="Any text of your own. A request that is sent again with it within a day has no second effect.",
    ),
]
Rewards = Annotated[dict[str, FiniteFloat], Field(description="By name, in the problem's units, to the last digit.")]


class Query(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Page(BaseModel, Generic[Item]):
    data: list[Item]
    next_cursor: str | None = Field(description="Give it as `cursor` for the next page; null on the last one.")


def page(request: Request, response: Response, data: list[Item], limit: int, cursor: str | None) -> Page[Item]:
    """A page of items that were asked for with `limit` + 1; `cursor` leads past the last one that is shown."""
    if len(data) <= limit or cursor is None:
        return Page(data=data[:limit], next_cursor=None)
    following = request.url.include_query_params(cursor=cursor)
    response.headers["Link"] = f'<{following.path}?{following.query}>; rel="next"'  # whatever name we are called by
    return Page(data=data[:limit], next_cursor=cursor)


def instant(seconds: float) -> datetime:
    """From seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC)

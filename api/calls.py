"""The operations of the REST API as requests, by their names in the contract; `client.py` sends them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx

Json = dict[str, Any]
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class Call(Generic[Answer]):
    """One request, and how its answer is read."""

    method: str
    path: str
    read: Callable[[httpx.Response], Answer]
    params: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    repeatable: bool = True
    """Whether it may be sent again when nobody knows if it arrived."""


def _json(answer: httpx.Response) -> Any:
    return answer.json()


def _text(answer: httpx.Response) -> str:
    return answer.text


def _bytes(answer: httpx.Response) -> bytes:
    return answer.content


def _nothing(answer: httpx.Response) -> None:
    return None


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _get(path: str, **params: Any) -> Call[Any]:
    return Call("GET", path, _json, _given(**params))


def _post(path: str, body: Any = None, **more: Any) -> Call[Any]:
    return Call("POST", path, _json, body=body, **more)


def _once(key: str | None) -> dict[str, str]:
    return {"Idempotency-Key": key or secrets.token_hex(16)}


class Calls:
    """The operations, by their names in the contract."""

    @staticmethod
    def create_problem(files: Mapping[str, str], binary_files: Mapping[str, str] | None = None) -> Call[Json]:
        """Files by relative path; binary ones in base64."""
        return _post("/problems", _given(files=dict(files), binary_files=binary_files))

    @staticmethod
    def list_problems(limit: int = 50, cursor: str | None = None) -> Call[Json]:
        return _get("/problems", limit=limit, cursor=cursor)

    @staticmethod
    def get_problem(problem: str) -> Call[Json]:
        return _get(f"/problems/{problem}")

    @staticmethod
    def get_problem_file(problem: str, path: str) -> Call[bytes]:
        return Call("GET", f"/problems/{problem}/files/{path}", _bytes)

    @staticmethod
    def check_problem(problem: str) -> Call[Json]:
        return _post(f"/problems/{problem}/check")

    @staticmethod
    def create_campaign(problem: str, *, key: str | None = None, **order: Any) -> Call[Json]:
        """`order` as in the contract: mutator, settings, budget, seed, name, metadata. `key` is an Idempotency-Key."""
        return _post("/campaigns", {"problem_id": problem} | order, headers=_once(key))

    @staticmethod
    def list_campaigns(limit: int = 50, cursor: str | None = None) -> Call[Json]:
        return _get("/campaigns", limit=limit, cursor=cursor)

    @staticmethod
    def clone_campaign(campaign: str, *, key: str | None = None, **changes: Any) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/clone", changes, headers=_once(key))

    @staticmethod
    def get_campaign(campaign: str) -> Call[Json]:
        return _get(f"/campaigns/{campaign}")

    @staticmethod
    def change_campaign(campaign: str, *, etag: str = "*", **changes: Any) -> Call[Json]:
        """name, metadata, budget; with an `etag` only if nobody has changed it since."""
        path, headers = f"/campaigns/{campaign}", {"If-Match": etag}
        return Call("PATCH", path, _json, body=changes, headers=headers, repeatable=etag == "*")

    @staticmethod
    def pause_campaign(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/pause")

    @staticmethod
    def resume_campaign(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/resume")

    @staticmethod
    def stop_campaign(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/stop")

    @staticmethod
    def cancel_campaign(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/cancel")

    @staticmethod
    def list_candidates(campaign: str, limit: int = 50, cursor: str | None = None, **filters: Any) -> Call[Json]:
        """`filters` as in the contract: sort, reward, verdict, status, island, at_least, at_most."""
        return _get(f"/campaigns/{campaign}/candidates", limit=limit, cursor=cursor, **filters)

    @staticmethod
    def get_candidate(campaign: str, no: int) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/candidates/{no}")

    @staticmethod
    def rescore_candidate(campaign: str, no: int, seeds: int = 3) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/candidates/{no}/rescore", {"seeds": seeds})

    @staticmethod
    def get_program(campaign: str, no: int) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/candidates/{no}/program")

    @staticmethod
    def get_diff(campaign: str, no: int, against: str | int = "parent") -> Call[str]:
        return Call("GET", f"/campaigns/{campaign}/candidates/{no}/diff", _text, {"against": against})

    @staticmethod
    def list_cases(campaign: str, no: int) -> Call[list[Json]]:
        return _get(f"/campaigns/{campaign}/candidates/{no}/cases")

    @staticmethod
    def get_log(campaign: str, no: int) -> Call[str]:
        return Call("GET", f"/campaigns/{campaign}/candidates/{no}/log", _text)

    @staticmethod
    def get_rollout(campaign: str, no: int) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/candidates/{no}/rollout")

    @staticmethod
    def get_case_matrix(campaign: str, of: Sequence[int] = (), limit: int = 30) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/cases", of=list(of), limit=limit)

    @staticmethod
    def list_points(campaign: str, after: int = -1, limit: int = 20_000) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/points", after=after, limit=limit)

    @staticmethod
    def get_front(campaign: str, axis: Sequence[str] = ()) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/front", axis=list(axis))

    @staticmethod
    def get_islands(campaign: str, after: int = -1) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/islands", after=after)

    @staticmethod
    def get_archive(campaign: str) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/archive")

    @staticmethod
    def get_lineage(
        campaign: str, of: Sequence[int] = (), direction: str = "ancestors", limit: int = 2000
    ) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/lineage", of=list(of), direction=direction, limit=limit)

    @staticmethod
    def get_usage(campaign: str) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/usage")

    @staticmethod
    def get_failures(campaign: str) -> Call[Json]:
        return _get(f"/campaigns/{campaign}/failures")

    @staticmethod
    def list_events(
        campaign: str, limit: int = 50, cursor: str | None = None, type: Sequence[str] = (), newest: bool = False
    ) -> Call[Json]:
        asked = {"limit": limit, "cursor": cursor, "type": list(type), "newest": newest}
        return _get(f"/campaigns/{campaign}/events", **asked)

    @staticmethod
    def create_guidance(campaign: str, text: str, *, key: str | None = None) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/guidance", {"text": text}, headers=_once(key))

    @staticmethod
    def list_guidance(campaign: str) -> Call[list[Json]]:
        return _get(f"/campaigns/{campaign}/guidance")

    @staticmethod
    def withdraw_guidance(campaign: str, no: int) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/guidance/{no}/withdraw")

    @staticmethod
    def list_policies(campaign: str) -> Call[list[Json]]:
        return _get(f"/campaigns/{campaign}/policies")

    @staticmethod
    def rollback_policy(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/policies/rollback", repeatable=False)

    @staticmethod
    def promote_policy(campaign: str, round: int) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/policies/{round}/promote")

    @staticmethod
    def retrain_policy(campaign: str) -> Call[Json]:
        return _post(f"/campaigns/{campaign}/retrain")

    @staticmethod
    def get_health() -> Call[Json]:
        return _get("/health")

    @staticmethod
    def get_ready() -> Call[Json]:
        return _get("/ready")

    @staticmethod
    def get_version() -> Call[Json]:
        return _get("/version")

    @staticmethod
    def list_keys() -> Call[list[Json]]:
        return _get("/keys")

    @staticmethod
    def create_key(name: str, scope: str = "read", days: float | None = None, *, key: str | None = None) -> Call[Json]:
        return _post("/keys", _given(name=name, scope=scope, days=days), headers=_once(key))

    @staticmethod
    def revoke_key(id: str) -> Call[Json]:
        return _post(f"/keys/{id}/revoke")

    @staticmethod
    def create_session(key: str) -> Call[Json]:
        """For browsers: the client keeps the cookie, which stands for the key."""
        return _post("/session", {"key": key})

    @staticmethod
    def get_session() -> Call[Json]:
        return _get("/session")

    @staticmethod
    def delete_session() -> Call[None]:
        return Call("DELETE", "/session", _nothing)

    @staticmethod
    def list_audit(limit: int = 50, cursor: str | None = None) -> Call[Json]:
        return _get("/audit", limit=limit, cursor=cursor)

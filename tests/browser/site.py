"""Campaigns that the browser tests look at, made through the public API."""

from __future__ import annotations

from typing import Any

import httpx

from evolve.problem import load_problem
from tests.e2e.test_serve import Served

PATIENCE = 120.0
SEARCH = {"islands": 2, "selection": "lexicase", "answers": 2, "replies": 2, "migration_every": 20}


class Site:
    def __init__(self, served: Served) -> None:
        self.served, self.url = served, served.url
        self.client = httpx.Client(base_url=f"{served.url}/v1", timeout=30)
        modules = self.problem("four_modules")
        self.finished = self.order(modules, 150, SEARCH, seed=1)
        self.twin = self.order(modules, 80, SEARCH, seed=2)
        self.other = self.order(modules, 80, SEARCH | {"selection": "cells", "cell_bins": 8}, seed=1)
        self.failing = self.order(self.problem("sine"), 80, {"islands": 2}, seed=0)
        for key in (self.finished, self.twin, self.other, self.failing):
            served.until(f"/v1/campaigns/{key}", state="finished")

    def problem(self, name: str) -> str:
        files = {path: content.decode() for path, content in load_problem(name).files.items()}
        return self.submit(files)

    def submit(self, files: dict[str, str]) -> str:
        return str(self._made(self.client.post("/problems", json={"files": files}))["id"])

    def order(self, problem: str, evaluations: int, settings: dict[str, Any], seed: int = 0) -> str:
        body = {"problem_id": problem, "budget": {"evaluations": evaluations}, "settings": settings, "seed": seed}
        return str(self._made(self.client.post("/campaigns", json=body))["id"])

    def running(self) -> str:
        """A campaign that does not end by itself."""
        key = self.order(self.problem("four_modules"), 1_000_000, SEARCH)
        self.served.until(f"/v1/campaigns/{key}", state="running")
        return key

    def stop(self, key: str) -> None:
        self.client.post(f"/campaigns/{key}/stop")

    def get(self, path: str, **parameters: Any) -> Any:
        return self.client.get(path, params=parameters).raise_for_status().json()

    def best(self, key: str) -> int:
        return int(self.get(f"/campaigns/{key}/candidates", sort="best", limit=1)["data"][0]["no"])

    def close(self) -> None:
        self.client.close()

    @staticmethod
    def _made(answer: httpx.Response) -> dict[str, Any]:
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()
        return made

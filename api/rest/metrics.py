"""GET /metrics, for Prometheus (extra `metrics`; only with `quiver serve --metrics`).

The database counts everything anyway, so it is read at each scrape: no process has to be instrumented, and no counter
begins at 0 again because one was killed. Labelled by campaign; rates, sums and alarms are the monitor's business.
"""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter, Response
from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector

from api.rest.service import At
from api.rest.strict import StrictRoute
from db.counters import Counters, read_counters
from evolve.campaign import State

router = APIRouter(route_class=StrictRoute)

SPENT = {
    "evaluations": "Programs that were evaluated.",
    "candidates": "Answers that became candidates.",
    "valid": "Candidates with rewards.",
    "duplicates": "Candidates that were known already.",
    "unbuilt": "Answers that did not apply to their parent.",
    "replies": "Replies of the policy.",
    "tokens": "Tokens of prompts and replies.",
    "dollars": "Money.",
    "seconds": "Time that the campaign ran.",
}


@router.get("/metrics", include_in_schema=False)
async def get_metrics(service: At) -> Response:
    registry = CollectorRegistry()
    registry.register(_Read(await service.read(read_counters)))
    ProcessCollector(registry=registry)
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_PLAIN_0_0_4)


class _Read(Collector):
    def __init__(self, counters: Counters) -> None:
        self._counters = counters

    def collect(self) -> Iterable[Metric]:
        labels = ("campaign", "problem")
        for name, words in SPENT.items():
            counter = CounterMetricFamily(f"quiver_{name}", words, labels=labels)
            for found in self._counters.campaigns:
                counter.add_metric((found.key, found.problem), getattr(found.spent, name))
            yield counter
        best = GaugeMetricFamily("quiver_best_utility", "Of the best candidate, under w*.", labels=labels)
        state = GaugeMetricFamily("quiver_campaign_state", "1 for the state it is in.", labels=(*labels, "state"))
        for found in self._counters.campaigns:
            if found.best is not None:
                best.add_metric((found.key, found.problem), found.best)
            for one in State:
                state.add_metric((found.key, found.problem, one), float(one is found.state))
        yield best
        yield state
        yield GaugeMetricFamily("quiver_programs_waiting", "Not yet taken.", value=self._counters.waiting)
        yield GaugeMetricFamily("quiver_programs_evaluating", "Taken.", value=self._counters.evaluating)

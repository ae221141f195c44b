"""What an OpenTelemetry collector is told, and that nobody is told without one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.api.test_trainer import TRAINED, round_with
from tests.db.helpers import opened
from tests.e2e.command import last_line, quiver


@dataclass(frozen=True)
class Seen:
    name: str
    id: bytes
    parent: bytes
    facts: dict[str, Any]


@dataclass
class Collector:
    """Speaks as much OTLP over HTTP as a program that sends spans needs."""

    url: str = ""
    requests: list[ExportTraceServiceRequest] = field(default_factory=list)

    def spans(self) -> list[Seen]:
        found = [
            span
            for request in self.requests
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]
        return [Seen(span.name, span.span_id, span.parent_span_id, _facts(span)) for span in found]


def _facts(span: Any) -> dict[str, Any]:
    return {one.key: getattr(one.value, one.value.WhichOneof("value")) for one in span.attributes}


@pytest.fixture
def collector() -> Iterator[Collector]:
    told = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            body = self.rfile.read(int(self.headers["Content-Length"]))
            told.requests.append(ExportTraceServiceRequest.FromString(body))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        told.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield told
        server.shutdown()
        thread.join()


def test_every_evaluation_is_a_span_with_its_campaign_and_candidate_below_its_step(
    collector: Collector, tmp_path: Path
) -> None:
    where = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url, "OTEL_EXPORTER_OTLP_COMPRESSION": "none"}
    done = quiver("run", "four_modules", "--evaluations=12", "--json", cwd=tmp_path, **where)
    summary = last_line(done)

    spans = collector.spans()
    assert {span.facts["quiver.campaign"] for span in spans} == {summary["campaign"]}
    steps = {span.id: span.facts["quiver.step"] for span in spans if span.name == "step"}
    evaluations = [span for span in spans if span.name == "evaluation"]
    numbers = [span.facts["quiver.candidate"] for span in evaluations]
    assert len(numbers) == len(set(numbers)) == 11  # the seed belongs to no step
    assert {span.facts["quiver.verdict"] for span in evaluations} == {"ok"}
    for span in [*evaluations, *(span for span in spans if span.name == "reply")]:
        assert span.facts["quiver.step"] == steps[span.parent]


async def test_a_round_of_training_is_a_span(
    collector: Collector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", f"{collector.url}/v1/traces")
    async with opened(tmp_path / "q.db") as at:
        await round_with(at, tmp_path, f"print('''{TRAINED}''')")

    (span,) = collector.spans()
    assert (span.name, span.parent) == ("retrain", b"")
    assert span.facts == {"quiver.campaign": "cmp_test", "quiver.why": "it is due", "quiver.stage": "trained"}


def test_a_collector_that_is_away_costs_no_evaluation(tmp_path: Path) -> None:
    where = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9", "OTEL_EXPORTER_OTLP_TIMEOUT": "1"}
    done = quiver("run", "four_modules", "--evaluations=5", "--json", cwd=tmp_path, **where)

    assert last_line(done)["evaluations"] == 5


def test_without_a_collector_the_library_is_not_even_loaded(tmp_path: Path) -> None:
    (tmp_path / "opentelemetry.py").write_text("raise SystemError('loaded')")
    done = quiver("run", "four_modules", "--evaluations=2", "--json", cwd=tmp_path)

    assert last_line(done)["evaluations"] == 2


def test_a_collector_without_the_packages_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "opentelemetry").mkdir()
    (tmp_path / "opentelemetry" / "__init__.py").touch()
    done = quiver(
        "run", "four_modules", cwd=tmp_path, OTEL_EXPORTER_OTLP_ENDPOINT="http://127.0.0.1:9", PYTHONPATH=str(tmp_path)
    )

    assert done.returncode == 2
    assert "install quiver-evolve[telemetry]" in done.stderr

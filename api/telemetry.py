"""Spans to an OpenTelemetry collector (extra `telemetry`): off, unless OTEL_EXPORTER_OTLP_ENDPOINT names one.

    step ┬ reply         a prompt with the policy
         └ evaluation    a program, from wanting a place until its outcome is counted
    retrain              a round of training

All carry `quiver.campaign`, evaluations `quiver.candidate` too. OpenTelemetry's own variables say the rest (headers,
sampling, names); what cannot be delivered is dropped, and no campaign waits for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from evolve.campaign import SettingsError
from evolve.trace import Span, Trace, Untraced

if TYPE_CHECKING:
    from opentelemetry.trace import Span as OtelSpan
    from opentelemetry.trace import Tracer

ENDPOINTS = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")


@contextmanager
def tracing() -> Iterator[Tracer | None]:
    """A tracer, if there is somebody to tell; what is left is sent at the end.

    Raises:
        SettingsError: an endpoint is named, and the packages are not installed.
    """
    if not any(os.environ.get(name) for name in ENDPOINTS):
        yield None
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError as error:
        raise SettingsError(
            f"{ENDPOINTS[0]} is set, and {error.name} is missing; install quiver-evolve[telemetry]"
        ) from None
    provider = TracerProvider(resource=Resource.create({"service.name": os.environ.get("OTEL_SERVICE_NAME", "quiver")}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    try:
        yield provider.get_tracer("quiver")
    finally:
        provider.shutdown()


def of_campaign(tracer: Tracer | None, campaign: str) -> Trace:
    """The spans of one campaign."""
    return Untraced() if tracer is None else _Campaign(tracer, campaign)


class _Campaign:
    def __init__(self, tracer: Tracer, campaign: str) -> None:
        self._tracer, self._campaign = tracer, campaign

    @contextmanager
    def span(self, name: str, **facts: str | int | float) -> Iterator[Span]:
        with self._tracer.start_as_current_span(name, attributes=_named(facts | {"campaign": self._campaign})) as span:
            yield _Span(span)


class _Span:
    def __init__(self, span: OtelSpan) -> None:
        self._span = span

    def note(self, **facts: str | int | float) -> None:
        self._span.set_attributes(_named(facts))


def _named(facts: dict[str, str | int | float]) -> dict[str, str | int | float]:
    return {f"quiver.{name}": value for name, value in facts.items()}

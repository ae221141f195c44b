"""Half of the candidates mean harm, and no other one pays for it. `benchmarks/poison.py` is the long version."""

from __future__ import annotations

import pytest

from benchmarks.poison import KINDS, evaluated, mixture
from tests.sandbox.boxes import new_mark


async def test_no_healthy_candidate_is_condemned_among_poisoned_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    mark = new_mark(monkeypatch)
    sources = mixture(healthy=20, share=0.5)

    ran = await evaluated(sources)

    assert len(ran) == len(sources)
    assert {one.kind for one in ran} == set(KINDS)
    assert [one for one in ran if not one.as_it_should] == []
    assert not mark.alive()

"""Whether a new version of the policy may enter the search: a paired comparison on frozen contexts.

Both versions answer the same prompts, on which neither was trained, and their programs are scored like any others.
What is compared is what the search consumes, the value of a reply's set of answers; guardrails watch what a better
value can be bought with (no-ops, copies, length, a collapse onto one trade-off, many poor answers in the place of a few
good ones). The decision is a function of the
rows: whoever reads them again comes to the same numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

import numpy as np

from evolve.edits import EditFault
from evolve.outcome import Verdict
from evolve.policies import Context, Version
from evolve.randomness import stream
from evolve.reward import RewardSpec
from evolve.rollouts import Judged, Sampled
from policy.baselines import Array
from policy.measures import bootstrap
from policy.objective import Key, Settings, prefix_values, simplex_weights
from policy.ranks import Ranks

VALUE = Settings(preference_share=0.25)
"""What a set of answers is worth: over all preferences, a quarter of them the user's own."""
BEST_OF = (1, 3, 10, 30)
TOP = 0.25
"""Share of the valid answers to a context, of both versions in equal parts, that counts as good under a preference."""


@dataclass(frozen=True, slots=True)
class Guardrail:
    """A number of the new version, and how it may stand to its incumbent's."""

    name: str
    new: float
    old: float
    limit: float
    passed: bool


@dataclass(frozen=True, slots=True)
class Decision:
    passed: bool
    reason: str
    contexts: int
    mean: float
    """Of the paired differences in value, new minus old."""
    low: float
    """Lower end of the 90 % bootstrap interval of that mean."""
    high: float
    guardrails: tuple[Guardrail, ...]
    best_at: Mapping[str, tuple[float, float]]
    """Mean of the best utility under w* of k answers to a context, of the new and of the old version."""

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a new version must keep to."""

    tolerance: float = 0.01
    """The lower end of the interval may be so far below 0, in value."""
    parsed: float = -0.02
    valid: float = -0.05
    unchanged: float = 0.05
    """Shares of answers: the difference to the incumbent's."""
    distinct: float = 0.7
    spread: float = 0.7
    length: float = 1.3
    """Ratios to the incumbent's."""
    drift: float = 0.5
    """KL to the version it was trained from, per token."""
    disagreement: float = 0.1
    """Mean difference per token between the log-probabilities of who samples and of who trains."""


def decide(
    spec: RewardSpec,
    seed: int,
    version: Version,
    new: Sequence[Sampled],
    old: Sequence[Sampled],
    limits: Limits = Limits(),
) -> Decision:
    """Compare what both said about the contexts of the version's gate.

    Args:
        seed: the campaign's; with the version's name it keys all that is random here.
        version: its report has the trainer's numbers, `drift` and `disagreement`.
    """
    contexts = {_prompt(context) for context in read_contexts(version.gate)}
    of_new, of_old = _by_context(new), _by_context(old)
    shared = sorted(contexts & of_new.keys() & of_old.keys())
    pairs = [(of_new[context], of_old[context]) for context in shared]
    valid = [rewards for pair in pairs for side in pair for rewards in _rewards(side)]
    if len(pairs) < 2 or not valid:
        nothing = f"{len(pairs)} contexts with {len(valid)} valid programs: too little to compare"
        return Decision(False, nothing, len(pairs), 0.0, 0.0, 0.0, (), {})
    ranks = Ranks(spec, valid)
    weights_CRK = [_weights(spec, seed, version.name, number) for number in range(len(pairs))]
    difference_C = np.array(
        [
            _value(new, ranks, weights_RK) - _value(old, ranks, weights_RK)
            for (new, old), weights_RK in zip(pairs, weights_CRK, strict=True)
        ]
    )
    mean, low, high = bootstrap(difference_C, stream(seed, "gate", version.name), (0.05, 0.95))
    top_new, top_old = np.mean(
        [_top(new, old, ranks, weights_RK) for (new, old), weights_RK in zip(pairs, weights_CRK, strict=True)], axis=0
    ).tolist()
    rails = (*_guardrails(spec, pairs, version.report, limits), _at_least("top", top_new, top_old, top_old))
    broken = [rail.name for rail in rails if not rail.passed]
    worse = not (mean > 0 and low > -limits.tolerance)
    value = f"value {mean:+.4f} [{low:+.4f}, {high:+.4f}] over {len(pairs)} contexts"
    reason = f"{value}; not kept to: {', '.join(broken)}" if broken else value
    sides = [list(side) for side in zip(*pairs, strict=True)]
    best_at = {str(k): (_best_at(spec, sides[0], k), _best_at(spec, sides[1], k)) for k in BEST_OF}
    return Decision(not (worse or broken), reason, len(pairs), mean, low, high, rails, best_at)


def read_contexts(gate: Mapping[str, Any] | None) -> list[Context]:
    """What a version is, or was, compared on."""
    return [Context(island, parent, tuple(others)) for island, parent, others in (gate or {}).get("contexts", ())]


def _prompt(context: Context) -> tuple[int, tuple[int, ...]]:
    return context.parent, context.inspirations


def _by_context(sampled: Sequence[Sampled]) -> dict[tuple[int, tuple[int, ...]], Sampled]:
    return {_prompt(one.context): one for one in sampled if one.replies}


def _answers(one: Sampled) -> list[Judged]:
    return [answer for reply in one.replies for answer in reply.answers]


def _rewards(one: Sampled) -> list[tuple[float, ...]]:
    return [answer.rewards for answer in _answers(one) if answer.rewards is not None]


# --------------------------------------------------------------------------------------- the value


def _weights(spec: RewardSpec, seed: int, version: str, context: int) -> Array:
    """The preferences by which both answer sets of a context are judged. Shape (R, K)."""
    return simplex_weights(len(spec), VALUE, Key(seed, context, version), spec.weights).T


def _value(one: Sampled, ranks: Ranks, weights_RK: Array) -> float:
    values = []
    for reply in one.replies:
        rows_mR = np.zeros((max(1, len(reply.answers)), ranks.width))
        for number, answer in enumerate(reply.answers):
            if answer.rewards is not None:
                rows_mR[number] = ranks.of(answer.rewards)
        values.append(float(prefix_values(rows_mR[None, None], weights_RK[None], VALUE)[0, 0, -1]))
    return float(np.mean(values))


def _top(new: Sampled, old: Sampled, ranks: Ranks, weights_RK: Array) -> tuple[float, float]:
    """Of each version, the share of its answers that are good, over all preferences.

    A version whose answers fail less often is worth more, reply by reply, even if it finds a good one less often than
    its incumbent does. A search asks again and again, and keeps the best.
    """
    new_NR, old_NR = _ranked(new, ranks), _ranked(old, ranks)
    worth_NK = np.concatenate([new_NR, old_NR]) @ weights_RK
    # Each version makes up half of the scale, or many poor answers would pass for a good half of all.
    mass_N = np.repeat([0.5 / max(1, len(new_NR)), 0.5 / max(1, len(old_NR))], [len(new_NR), len(old_NR)])
    better_NK = np.array([mass_N @ (worth_NK > worth_K) for worth_K in worth_NK]).reshape(worth_NK.shape)
    good_N = (better_NK < TOP * mass_N.sum()).mean(axis=1)
    return good_N[: len(new_NR)].sum() / len(_answers(new)), good_N[len(new_NR) :].sum() / len(_answers(old))


def _ranked(one: Sampled, ranks: Ranks) -> Array:
    """Ranks of the valid answers. Shape (N, R)."""
    return np.array([ranks.of(rewards) for rewards in _rewards(one)]).reshape(-1, ranks.width)


def _best_at(spec: RewardSpec, sides: Sequence[Sampled], k: int) -> float:
    """Mean over contexts of the best utility under w* among the first k answers; 0 where none is valid."""
    best = []
    for side in sides:
        first = [answer.rewards for answer in _answers(side)[:k] if answer.rewards is not None]
        best.append(max((spec.scalar(rewards) for rewards in first), default=0.0))
    return float(np.mean(best))


# ---------------------------------------------------------------------------------- the guardrails


@dataclass(frozen=True, slots=True)
class _Habits:
    parsed: float
    valid: float
    unchanged: float
    distinct: float
    spread: float
    length: float


def _guardrails(
    spec: RewardSpec, pairs: Sequence[tuple[Sampled, Sampled]], report: Mapping[str, Any], limits: Limits
) -> tuple[Guardrail, ...]:
    new, old = (_habits(spec, side) for side in zip(*pairs, strict=True))
    drift, disagreement = (float(report.get(name, 0.0)) for name in ("drift", "disagreement"))
    return (
        _at_least("parsed", new.parsed, old.parsed, old.parsed + limits.parsed),
        _at_least("valid", new.valid, old.valid, old.valid + limits.valid),
        _at_most("unchanged", new.unchanged, old.unchanged, old.unchanged + limits.unchanged),
        _at_least("distinct", new.distinct, old.distinct, old.distinct * limits.distinct),
        _at_least("spread", new.spread, old.spread, old.spread * limits.spread),
        _at_most("length", new.length, old.length, old.length * limits.length),
        _at_most("drift", drift, 0.0, limits.drift),
        _at_most("disagreement", disagreement, 0.0, limits.disagreement),
    )


def _at_least(name: str, new: float, old: float, limit: float) -> Guardrail:
    return Guardrail(name, new, old, limit, bool(new >= limit))


def _at_most(name: str, new: float, old: float, limit: float) -> Guardrail:
    return Guardrail(name, new, old, limit, bool(new <= limit))


def _habits(spec: RewardSpec, sides: Sequence[Sampled]) -> _Habits:
    """How one version answers: shares of its answers, and means."""
    answers = [answer for side in sides for answer in _answers(side)]
    faults = [a.reason.partition(":")[0] for a in answers if a.verdict is Verdict.UNBUILT]
    built = [answer for answer in answers if answer.program is not None]
    unparsed = sum(fault in (EditFault.MISSING, EditFault.NO_EDIT, EditFault.MALFORMED) for fault in faults)
    return _Habits(
        parsed=1 - unparsed / len(answers),
        valid=sum(answer.rewards is not None for answer in answers) / len(answers),
        unchanged=faults.count(EditFault.NO_CHANGE) / len(answers),
        distinct=len({answer.program for answer in built}) / len(answers),
        spread=float(np.mean([_spread(spec, side) for side in sides])),
        length=float(np.mean([reply.tokens for side in sides for reply in side.replies])),
    )


def _spread(spec: RewardSpec, one: Sampled) -> float:
    """Mean L1 distance between the utilities of the valid answers to one context; 0 for fewer than two."""
    utilities = [spec.utilities(rewards) for rewards in _rewards(one)]
    distances = [float(np.abs(a - b).sum()) for a, b in combinations(utilities, 2)]
    return float(np.mean(distances)) if distances else 0.0

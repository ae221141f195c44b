"""A campaign as one page that needs nothing else: no script, no network; what was found, drawn and in numbers."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from sqlalchemy import Connection

from api.drawings import Course, draw_course, draw_front, draw_lineage
from db import campaigns
from db.campaigns import Saved
from db.points import window
from db.rows import candidate_from_row
from db.store import saved_dump, valid_after
from evolve.candidate import AddStatus, Candidate
from evolve.index import Index
from evolve.problem import Problem, Trust
from evolve.reward import Direction

CHUNK = 5000
DOTS = 4000
"""That a plot shows of all candidates, besides every improvement."""
ROWS = 20
"""Of the table of the best."""
STYLE = """
:root { color-scheme: light dark; --line: #8886; --dot: #4477aa; --best: #cc3311; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 920px; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .8rem .2rem 0; text-align: right; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { text-align: left; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); font-size: 13px; line-height: 1.4; }
ins, del { text-decoration: none; display: block; } ins { background: #2a92; } del { background: #d332; }
svg { width: 100%; height: auto; } svg text { font-size: 11px; fill: currentColor; }
svg .axis { stroke: var(--line); } svg circle { fill: var(--dot); opacity: .5; }
svg .failed { fill: var(--best); } svg path { fill: none; stroke: var(--best); stroke-width: 1.5; }
"""
HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><style>{style}</style></head><body>
"""


def page(connection: Connection, saved: Saved, problem: Problem) -> Iterator[bytes]:
    course, verdicts = _course(connection, saved)
    title = saved.name or problem.title
    best = campaigns.best_candidate(connection, saved.number)
    shown = None if best is None else candidate_from_row(connection, saved.number, best, problem.seed)
    parts = [
        HEAD.format(title=escape(title), style=STYLE),
        f"<h1>{escape(title)}</h1><p>{escape(problem.statement)}</p>",
        _summary(saved),
        "" if problem.trust is Trust.SPLIT else f"<p><strong>trust: {escape(problem.trust.in_words)}</strong></p>",
        "<h2>Utility under the problem's weights</h2>",
        draw_course(course),
        "<p>Line: the best so far. Dots on the ground: candidates that failed.</p><h2>The best</h2>",
        _table(connection, saved, problem),
    ]
    if shown is not None and shown.program is not None:
        parts += [_program(shown), _changes(problem, shown), _lineage(connection, saved, problem, shown)]
    parts += [_front(_index(connection, saved, problem)), _failures(verdicts)]
    parts.append("</body></html>\n")
    for part in parts:
        yield part.encode(errors="replace")


def _course(connection: Connection, saved: Saved) -> tuple[Course, Counter[str]]:
    """How it went, and how often each verdict came."""
    total = saved.spent.candidates
    every = max(1, total // DOTS)
    dots: list[tuple[int, float | None]] = []
    best: list[tuple[int, float]] = []
    verdicts: Counter[str] = Counter()
    after = -1
    while rows := window(connection, saved.number, after, CHUNK):
        verdicts.update(row.verdict for row in rows)
        for row in rows:
            improved = row.scalar is not None and (not best or row.scalar > best[-1][1])
            if improved:
                best.append((row.no, row.scalar))
            if improved or row.no % every == 0:
                dots.append((row.no, row.scalar))
        after = rows[-1].no
    return Course(after + 1, dots, best), verdicts


def _summary(saved: Saved) -> str:
    spent, campaign = saved.spent, saved.campaign
    facts: dict[str, Any] = {
        "campaign": campaign.id,
        "state": f"{saved.state} ({saved.reason})" if saved.reason else saved.state,
        "policy": campaign.mutator,
        "evaluations": spent.evaluations,
        "valid": f"{spent.valid} ({spent.valid / max(1, spent.evaluations):.0%})",
        "duplicates": spent.duplicates,
        "answers that did not apply": spent.unbuilt,
        "tokens": spent.tokens,
        "dollars": f"{spent.dollars:.4f}",
        "seconds": f"{spent.seconds:.1f}",
    }
    rows = "".join(f"<tr><td>{name}</td><td>{escape(str(value))}</td></tr>" for name, value in facts.items())
    return f"<table>{rows}</table>"


def _front(index: Index) -> str:
    """The first two axes of the campaign's front as a picture, and all of them as a table."""
    nos, points_NF = index.front.front()
    names = index.axes.names
    if len(names) < 2 or len(nos) < 2:
        return ""
    members = sorted(zip(nos, points_NF.tolist(), strict=True), key=lambda member: -member[1][0])
    head = _cells(["candidate", *map(escape, names)], "th")
    body = "".join(_cells([f"#{no}", *(f"{value:.5g}" for value in point)]) for no, point in members[:ROWS])
    more = f"<p>The first {ROWS} of {len(members)}.</p>" if len(members) > ROWS else ""
    drawn = draw_front(names, [(no, (point[0], point[1])) for no, point in members])
    told = "Each axis goes from 0, the worst that the problem allows, to 1. Nobody here is beaten on all of them."
    return f"<h2>Trade-offs</h2>{drawn}<p>{told}</p><table>{head}{body}</table>{more}"


def _lineage(connection: Connection, saved: Saved, problem: Problem, shown: Candidate) -> str:
    line = [shown]
    while line[-1].parents:
        parent = candidate_from_row(connection, saved.number, line[-1].parents[0], problem.seed)
        if parent is None:
            break
        line.append(parent)
    drawn = draw_lineage([(each.no, each.scalar) for each in reversed(line)])
    head = _cells(["candidate", "island", "utility", *map(escape, problem.rewards.names)], "th")
    body = "".join(
        _cells([f"#{each.no}", str(each.island), _number(each.scalar), *map(_number, each.outcome.rewards or ())])
        for each in line[:ROWS]
    )
    more = f"<p>The last {ROWS} of {len(line)}.</p>" if len(line) > ROWS else ""
    return f"<h2>Where it came from</h2>{drawn}<table>{head}{body}</table>{more}"


def _failures(course: Counter[str]) -> str:
    rows = "".join(_cells([escape(verdict.replace("_", " ")), str(count)]) for verdict, count in course.most_common())
    return f"<h2>Verdicts</h2><table>{rows}</table>"


def _index(connection: Connection, saved: Saved, problem: Problem) -> Index:
    """The campaign's index as its controller had it."""
    dump = saved_dump(connection, saved.number)
    index = Index.restored(saved.campaign.settings, problem.rewards, saved.campaign.seed, dump)
    while rows := valid_after(connection, saved.number, index.last, CHUNK):
        index.extend(rows)
    return index


def _table(connection: Connection, saved: Saved, problem: Problem) -> str:
    arrows = ["↑" if c.direction is Direction.MAXIMIZE else "↓" for c in problem.rewards.components]
    names = [f"{escape(n)} {arrow}" for n, arrow in zip(problem.rewards.names, arrows, strict=True)]
    head = _cells(["candidate", "utility", *names], "th")
    found = campaigns.list_best(connection, saved.number, most=10 * ROWS)
    body = "".join(
        _cells([f"#{each.no}", f"{each.scalar:.5g}", *(f"{value:.6g}" for value in each.rewards or ())])
        for each in [one for one in found if one.status != AddStatus.DUPLICATE][:ROWS]
    )
    return f"<table>{head}{body}</table>"


def _cells(values: Sequence[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{value}</{tag}>" for value in values) + "</tr>"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.6g}"


def _program(shown: Candidate) -> str:
    assert shown.program is not None
    files = "".join(f"<h3>{escape(f.path)}</h3><pre>{escape(f.text)}</pre>" for f in shown.program.files if f.editable)
    return f"<h2>Its program (#{shown.no})</h2>{files}"


def _changes(problem: Problem, shown: Candidate) -> str:
    assert shown.program is not None
    lines: list[str] = []
    for before, after in zip(problem.seed.files, shown.program.files, strict=True):
        pair = before.text.splitlines(), after.text.splitlines()
        for line in difflib.unified_diff(*pair, f"seed/{before.path}", after.path, lineterm=""):
            tag = {"+": "ins", "-": "del"}.get(line[:1], "span")
            lines.append(f"<{tag}>{escape(line)}</{tag}>" + ("\n" if tag == "span" else ""))
    return f"<h2>What changed since the seed</h2><pre>{''.join(lines)}</pre>"

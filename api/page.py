"""A campaign as one page that needs nothing else: no script, no network; what was found, drawn and in numbers."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from sqlalchemy import Connection

from db import campaigns
from db.campaigns import Saved
from db.points import window
from db.rows import candidate_from_row
from evolve.candidate import Candidate
from evolve.problem import Problem, Trust
from evolve.reward import Direction

CHUNK = 5000
DOTS = 4000
"""That a plot shows of all candidates, besides every improvement."""
ROWS = 20
"""Of the table of the best."""
WIDTH, HEIGHT, LEFT, BOTTOM = 860, 300, 56, 28
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


@dataclass
class Course:
    """How the utility under w* went."""

    candidates: int
    dots: list[tuple[int, float | None]]
    """(number, utility); None for what failed."""
    best: list[tuple[int, float]]
    """Every improvement."""


def page(connection: Connection, saved: Saved, problem: Problem) -> Iterator[bytes]:
    course = _course(connection, saved)
    title = saved.name or problem.title
    best = campaigns.best_candidate(connection, saved.number)
    shown = None if best is None else candidate_from_row(connection, saved.number, best, problem.seed)
    parts = [
        HEAD.format(title=escape(title), style=STYLE),
        f"<h1>{escape(title)}</h1><p>{escape(problem.statement)}</p>",
        _summary(saved),
        "" if problem.trust is Trust.SPLIT else f"<p><strong>trust: {escape(problem.trust.in_words)}</strong></p>",
        "<h2>Utility under the problem's weights</h2>",
        _plot(course),
        "<h2>The best</h2>",
        _table(connection, saved, problem),
    ]
    if shown is not None and shown.program is not None:
        parts += [_program(shown), _changes(problem, shown)]
    parts.append("</body></html>\n")
    for part in parts:
        yield part.encode(errors="replace")


def _course(connection: Connection, saved: Saved) -> Course:
    total = saved.spent.candidates
    every = max(1, total // DOTS)
    dots: list[tuple[int, float | None]] = []
    best: list[tuple[int, float]] = []
    after = -1
    while rows := window(connection, saved.number, after, CHUNK):
        for row in rows:
            improved = row.scalar is not None and (not best or row.scalar > best[-1][1])
            if improved:
                best.append((row.no, row.scalar))
            if improved or row.no % every == 0:
                dots.append((row.no, row.scalar))
        after = rows[-1].no
    return Course(after + 1, dots, best)


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


def _plot(course: Course) -> str:
    values = [value for _, value in course.dots if value is not None]
    if not values:
        return "<p>Nothing valid was found.</p>"
    low, high = min(values), max(values)
    span, last = (high - low) or 1.0, max(1, course.candidates - 1)

    def x(no: int) -> str:
        return f"{LEFT + no / last * (WIDTH - LEFT - 8):.1f}"

    def y(value: float) -> str:
        return f"{8 + (high - value) / span * (HEIGHT - BOTTOM - 24):.1f}"

    floor = HEIGHT - BOTTOM
    dots = "".join(
        f'<circle cx="{x(no)}" cy="{floor - 4}" r="2" class="failed"/>'
        if value is None
        else f'<circle cx="{x(no)}" cy="{y(value)}" r="2"/>'
        for no, value in course.dots
    )
    steps = "".join(f"H{x(no)}V{y(value)}" for no, value in course.best[1:])
    first_no, first = course.best[0]
    told = f"Best utility {course.best[-1][1]:.4g} after {course.candidates} candidates, from {first:.4g}"
    return f"""<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{told}">
<line class="axis" x1="{LEFT}" y1="{floor}" x2="{WIDTH}" y2="{floor}"/>
<line class="axis" x1="{LEFT}" y1="0" x2="{LEFT}" y2="{floor}"/>
<text x="0" y="14">{high:.4g}</text><text x="0" y="{floor - 14}">{low:.4g}</text>
<text x="{LEFT}" y="{HEIGHT - 8}">0</text><text x="{WIDTH}" y="{HEIGHT - 8}" text-anchor="end">candidate {last}</text>
{dots}<path d="M{x(first_no)} {y(first)}{steps}H{x(last)}"/></svg>
<p>Line: the best so far. Dots on the ground: candidates that failed.</p>"""


def _table(connection: Connection, saved: Saved, problem: Problem) -> str:
    arrows = ["↑" if c.direction is Direction.MAXIMIZE else "↓" for c in problem.rewards.components]
    names = [f"{escape(n)} {arrow}" for n, arrow in zip(problem.rewards.names, arrows, strict=True)]
    head = "".join(f"<th>{name}</th>" for name in ["candidate", "utility", *names])
    body = "".join(
        _cells([f"#{each.no}", f"{each.scalar:.5g}", *(f"{value:.6g}" for value in each.rewards or ())])
        for each in campaigns.list_best(connection, saved.number, most=ROWS)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cells(values: Sequence[str]) -> str:
    return "<tr>" + "".join(f"<td>{value}</td>" for value in values) + "</tr>"


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

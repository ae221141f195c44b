"""Pictures of a campaign as SVG without scripts: how the best came to be, and what trade-offs there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT, LEFT, BOTTOM = 860, 300, 56, 28
FLOOR = HEIGHT - BOTTOM
ENDS_X, ENDS_Y = (LEFT + 8, WIDTH - 12), (FLOOR - 12, 20)

Dot = tuple[float, float]


@dataclass(frozen=True)
class Course:
    """How the utility under w* went."""

    candidates: int
    dots: Sequence[tuple[int, float | None]]
    """(number, utility); None for what failed."""
    best: Sequence[tuple[int, float]]
    """Every improvement."""


def draw_course(course: Course) -> str:
    values = [value for _, value in course.dots if value is not None]
    if not values:
        return "<p>Nothing valid was found.</p>"
    last = max(1, course.candidates - 1)
    x, y = _scale((0, last), LEFT, WIDTH - 8), _scale((min(values), max(values)), FLOOR - 16, 8)
    dots = "".join(
        f'<circle cx="{x(no)}" cy="{FLOOR - 4}" r="2" class="failed"/>'
        if value is None
        else f'<circle cx="{x(no)}" cy="{y(value)}" r="2"/>'
        for no, value in course.dots
    )
    first_no, first = course.best[0]
    steps = "".join(f"H{x(no)}V{y(value)}" for no, value in course.best[1:])
    told = f"Best utility {course.best[-1][1]:.4g} after {course.candidates} candidates, from {first:.4g}"
    drawn = f'{dots}<path d="M{x(first_no)} {y(first)}{steps}H{x(last)}"/>'
    return _framed(told, drawn, (f"{min(values):.4g}", f"{max(values):.4g}"), ("0", f"candidate {last}"))


def draw_front(names: Sequence[str], members: Sequence[tuple[int, Dot]]) -> str:
    """Members of a front by number over two axes, each from 0, the worst, to 1."""
    x, y = (_scale(_span([point[axis] for _, point in members]), *ends) for axis, ends in ((0, ENDS_X), (1, ENDS_Y)))
    dots = "".join(
        f'<circle cx="{x(a)}" cy="{y(b)}" r="4"><title>#{no}: {a:.4g}, {b:.4g}</title></circle>'
        for no, (a, b) in members
    )
    told = f"Pareto front of {escape(names[0])} against {escape(names[1])}, {len(members)} programs"
    lows, highs = zip(*(_span([point[axis] for _, point in members]) for axis in (0, 1)), strict=True)
    down = (f"{lows[1]:.4g}", f"{escape(names[1])} {highs[1]:.4g}")
    return _framed(told, dots, down, (f"{lows[0]:.4g}", f"{escape(names[0])} {highs[0]:.4g}"))


def draw_lineage(line: Sequence[tuple[int, float | None]]) -> str:
    """(number, utility) of ancestors, the oldest first; those that failed are left out."""
    known = [(no, value) for no, value in line if value is not None]
    x, y = _scale((0, max(1, known[-1][0])), *ENDS_X), _scale(_span([value for _, value in known]), *ENDS_Y)
    path = "L".join(f"{x(no)} {y(value)}" for no, value in known)
    dots = "".join(f'<circle cx="{x(no)}" cy="{y(value)}" r="4"><title>#{no}</title></circle>' for no, value in known)
    low, high = _span([value for _, value in known])
    last = known[-1][0]
    told = f"Utility of the {len(known)} programs from the seed to #{last}"
    return _framed(told, f'<path d="M{path}"/>{dots}', (f"{low:.4g}", f"{high:.4g}"), ("0", f"candidate {last}"))


def _span(values: Sequence[float]) -> tuple[float, float]:
    return min(values), max(values)


def _scale(span: tuple[float, float], start: float, end: float) -> Callable[[float], str]:
    low, high = span
    return lambda value: f"{start + (value - low) / ((high - low) or 1.0) * (end - start):.1f}"


def _framed(told: str, drawn: str, down: tuple[str, str], across: tuple[str, str]) -> str:
    """With axes, which say where they begin and end."""
    return f"""<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{told}">
<line class="axis" x1="{LEFT}" y1="{FLOOR}" x2="{WIDTH}" y2="{FLOOR}"/>
<line class="axis" x1="{LEFT}" y1="0" x2="{LEFT}" y2="{FLOOR}"/>
<text x="0" y="14">{down[1]}</text><text x="0" y="{FLOOR - 6}">{down[0]}</text>
<text x="{LEFT}" y="{HEIGHT - 8}">{across[0]}</text>
<text x="{WIDTH}" y="{HEIGHT - 8}" text-anchor="end">{across[1]}</text>
{drawn}</svg>"""

"""From the rows of all seeds to means with intervals, a table and a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.vpo.experiment import BEFORE
from benchmarks.vpo.measures import BUDGETS

STUDENT_T = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306, 10: 2.262}
"""97.5 % point for n - 1 degrees of freedom, by n."""


def summary(name: str, steps: int, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """By method, each number as [mean, low, high] over seeds."""
    methods: dict[str, dict[str, Any]] = {}
    for method in dict.fromkeys(row["method"] for row in rows):
        of_method = [row for row in rows if row["method"] == method]
        methods[method] = {
            curve: {k: interval([row["curves"][curve][k] for row in of_method]) for k in of_method[0]["curves"][curve]}
            for curve in of_method[0]["curves"]
        }
        for number in ("unlocked", "distinct", "entropy", "correlation", "answers", "tokens", "train_cpu_s"):
            values = [row[number] for row in of_method]
            methods[method][number] = None if None in values else interval(values)
    seeds = sorted({row["seed"] for row in rows})
    return {"family": name, "seeds": seeds, "steps": steps, "methods": methods, "rows": list(rows)}


def interval(values: Sequence[float]) -> list[float]:
    """Mean, and the ends of its 95 % interval; three times the mean of a single seed."""
    mean = float(np.mean(values))
    if len(values) < 2:
        return [mean, mean, mean]
    half = STUDENT_T[len(values)] * float(np.std(values, ddof=1)) / math.sqrt(len(values))
    return [mean, mean - half, mean + half]


def table(found: dict[str, Any]) -> list[dict[str, Any]]:
    rows = []
    for method, numbers in found["methods"].items():
        row: dict[str, Any] = {found["family"]: method}
        for curve in ("best@k", "hidden@k", "pass@k"):
            for k, (mean, low, high) in numbers.get(curve, {}).items():
                row[curve.replace("k", k)] = f"{mean:.3f} ±{(high - low) / 2:.3f}"
        if numbers["unlocked"]:
            row["unlocked"] = f"{numbers['unlocked'][0]:.3f}"
        row |= {"vectors": f"{numbers['distinct'][0]:.1f}", "corr": f"{numbers['correlation'][0]:.2f}"}
        rows.append(row | {"CPU s": f"{numbers['train_cpu_s'][0]:.0f}"})
    return rows


def draw(found: dict[str, Any], path: Path) -> None:
    """Curves of every measure against k, with bands over seeds."""
    from matplotlib.figure import Figure

    curves = [curve for curve in ("best@k", "hidden@k", "pass@k") if curve in found["methods"][BEFORE]]
    figure = Figure(figsize=(4.6 * len(curves), 3.8), layout="constrained")
    for axes, curve in zip(figure.subplots(1, len(curves), squeeze=False)[0], curves, strict=True):
        for method, numbers in found["methods"].items():
            mean, low, high = np.array([numbers[curve][str(k)] for k in BUDGETS]).T
            (line,) = axes.plot(BUDGETS, mean, marker="o", ls=":" if method == BEFORE else "-", label=method)
            axes.fill_between(BUDGETS, low, high, color=line.get_color(), alpha=0.15)
        axes.set(xscale="log", xticks=BUDGETS, xticklabels=BUDGETS, xlabel="answers tried (k)", title=curve)
        axes.minorticks_off()
    figure.axes[0].legend(fontsize=8)
    figure.suptitle(f"{found['family']}: {len(found['seeds'])} seeds, bands are 95 % intervals")
    figure.savefig(path, dpi=120)

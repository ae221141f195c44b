"""From the rows of all seeds to means with intervals, a table and a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.vpo.experiment import BEFORE
from benchmarks.vpo.measures import BUDGETS
from benchmarks.vpo.train import ARMS

STUDENT_T = {2: 12.706, 3: 4.303, 4: 3.182, 5: 2.776, 6: 2.571, 7: 2.447, 8: 2.365, 9: 2.306, 10: 2.262}
"""97.5 % point for n - 1 degrees of freedom, by n."""
CURVES = ("best@k", "hidden@k", "pass@k")
COLOURS = dict(
    zip((BEFORE, *ARMS), ("black", "#d62728", "#ff7f0e", "#8c564b", "#e377c2", "#1f77b4", "#17becf"), strict=True)
)


def summary(name: str, steps: int, rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """By method, each number as [mean, low, high] over seeds.

    `hidden@k over grpo` is the difference within a seed, where both went on from the same warm-up.
    """
    methods: dict[str, dict[str, Any]] = {}
    grpo = [row["curves"]["hidden@k"] for row in rows if row["method"] == "grpo"]
    for method in dict.fromkeys(row["method"] for row in rows):
        of_method = [row for row in rows if row["method"] == method]
        curves = {curve: [row["curves"][curve] for row in of_method] for curve in of_method[0]["curves"]}
        curves["hidden@k over grpo"] = [
            {k: own[k] - other[k] for k in own} for own, other in zip(curves["hidden@k"], grpo, strict=True)
        ]
        methods[method] = {
            curve: {k: interval([by_k[k] for by_k in seeds]) for k in seeds[0]} for curve, seeds in curves.items()
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
        for curve in CURVES:
            row |= {curve.replace("k", k): spread(number) for k, number in numbers.get(curve, {}).items()}
        row |= {"unlocked": spread(numbers["unlocked"])} if numbers["unlocked"] else {}
        row |= {"vectors": f"{numbers['distinct'][0]:.1f}", "entropy": f"{numbers['entropy'][0]:.2f}"}
        row["correlation"] = f"{numbers['correlation'][0]:.2f}" if numbers["correlation"] else ""
        rows.append(row | {"CPU s": f"{numbers['train_cpu_s'][0]:.0f}"})
    return rows


def spread(number: Sequence[float]) -> str:
    """Mean and half an interval, for people."""
    mean, low, high = number
    return f"{mean:.3f} ±{(high - low) / 2:.3f}"


def draw(found: dict[str, Any], path: Path) -> None:
    """Curves of every measure against k with bands over seeds; beside them, where there is one, the share unlocked."""
    from matplotlib.figure import Figure

    methods = found["methods"]
    curves = [curve for curve in CURVES if curve in methods[BEFORE]]
    unlocking = methods[BEFORE]["unlocked"] is not None
    panels = len(curves) + unlocking
    figure = Figure(figsize=(1.2 + 3.6 * panels, 3.6), layout="constrained")
    all_axes = figure.subplots(1, panels, squeeze=False)[0]
    for axes, curve in zip(all_axes, curves, strict=False):
        for method, colour in COLOURS.items():
            mean, low, high = np.array([methods[method][curve][str(k)] for k in BUDGETS]).T
            style, width = ":" if method == BEFORE else "-", 2.4 if method.startswith("vpo") else 1.4
            axes.plot(BUDGETS, mean, style, marker="o", ms=4, lw=width, color=colour, label=method)
            axes.fill_between(BUDGETS, low, high, color=colour, alpha=0.15, lw=0)
        axes.set(xscale="log", xticks=BUDGETS, xticklabels=BUDGETS, xlabel="answers tried, k", title=curve)
        highest = max(max(mean for mean, _, _ in numbers[curve].values()) for numbers in methods.values())
        axes.set_ylim(0, 1 if curve == "pass@k" else 1.15 * highest)  # bands of few seeds may reach far beyond
        axes.minorticks_off()
        axes.grid(alpha=0.25)
    if unlocking:
        mean, low, high = np.array([methods[method]["unlocked"] for method in COLOURS]).T
        all_axes[-1].bar(range(len(COLOURS)), mean, yerr=(mean - low, high - mean), color=list(COLOURS.values()))
        all_axes[-1].set(xticks=[], ylim=(0, 1), title="unlocked by 64 answers")
    figure.legend(*all_axes[0].get_legend_handles_labels(), loc="outside right center", frameon=False)
    figure.suptitle(f"{found['family']}: means and 95 % intervals, n = {len(found['seeds'])}")
    figure.savefig(path, dpi=100)

"""How good nano's answers are on the bundled problems, beside random edits, and how fast it samples.

Every problem is probed as `quiver policy probe` does, with nano and with the scripted mutator. Sampling is measured
beside transformers' `generate()`: the same model and prompt, as many tokens, in turns, one thread. `--curve` draws the
loss of the run that made the weights.
"""

from __future__ import annotations

import argparse
import asyncio
import json
from pathlib import Path
from statistics import median

import torch
from transformers import PreTrainedModel

from api.probe import Asked, probe
from benchmarks.measure import cpu_seconds, print_table, save
from evolve.problem import bundled_names, load_problem
from policy.model import load_policy
from policy.nano import WEIGHTS
from policy.sampling import sample

CURVE, PICTURE = WEIGHTS / "curve.json", Path("policy/nano/curve.png")
PROMPT, TOKENS, TURNS = 256, 96, 5
MUTATORS = ("nano", "scripted")


def probed(prompts: int, replies: int) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for name in bundled_names():
        for mutator in MUTATORS:
            report = asyncio.run(probe(mutator, {}, load_problem(name), Asked(prompts, replies, 3, 0)))
            rows.append({"mutator": mutator} | {key: value for key, value in report.items() if key != "type"})
            print(
                f"{name} {mutator}: {report['applicable_rate']:.0%} apply, {report['valid_rate']:.0%} valid", flush=True
            )
    return rows


def sampling(model: PreTrainedModel) -> list[dict[str, object]]:
    """Tokens in a second of processor time."""
    torch.set_num_threads(1)
    ids = torch.randint(1000, (1, PROMPT), generator=torch.Generator().manual_seed(0))

    def generate(rows: int) -> None:
        model.generate(  # type: ignore[operator]
            ids, attention_mask=torch.ones_like(ids), do_sample=True, top_k=0, num_return_sequences=rows,
            max_new_tokens=TOKENS, min_new_tokens=TOKENS, output_logits=True, return_dict_in_generate=True,
        )  # fmt: skip

    def ours(rows: int) -> None:
        sample(model, ids[0].tolist(), rows, most=TOKENS, ends=[], seed=0, rows=rows)

    found: list[dict[str, object]] = []
    for rows in (1, 8, 32):
        seconds: dict[str, list[float]] = {"generate()": [], "ours": []}
        for _ in range(TURNS):
            for name, work in (("generate()", generate), ("ours", ours)):
                began = cpu_seconds()
                work(rows)
                seconds[name].append(cpu_seconds() - began)
        speeds = {name: rows * TOKENS / median(times) for name, times in seconds.items()}
        found.append({"rows": rows, **{name: round(speed) for name, speed in speeds.items()}})
    return found


def draw_curve() -> None:
    from matplotlib.figure import Figure

    points = json.loads(CURVE.read_text())
    figure = Figure(figsize=(6, 3), dpi=100, layout="constrained")
    axes = figure.subplots()
    for key, label in (("reply_loss", "replies"), ("prompt_loss", "prompts")):
        axes.plot([point["tokens"] / 1e6 for point in points], [point[key] for point in points], label=label)
    axes.set(xlabel="million tokens", ylabel="nats per token", ylim=(0, None))
    axes.legend()
    figure.savefig(PICTURE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prompts", type=int, default=4)
    parser.add_argument("--replies", type=int, default=16)
    parser.add_argument("--curve", action="store_true", help="only draw the loss curve")
    chosen = parser.parse_args()
    if chosen.curve:
        draw_curve()
        return
    speeds = sampling(load_policy(WEIGHTS)[0])
    rows = probed(chosen.prompts, chosen.replies)
    shown = ("mutator", "problem", "applicable_rate", "valid_rate", "mean_distance", "replies_per_minute")
    print_table([{key: row[key] for key in shown} for row in rows])
    print_table(speeds)
    save("nano", {"problems": rows, "tokens_per_cpu_second": speeds})


if __name__ == "__main__":
    main()

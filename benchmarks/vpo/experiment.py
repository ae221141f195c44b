"""One seed of one family: every method from one warm-up, trained and measured alike."""

from __future__ import annotations

import copy
import time
from dataclasses import asdict
from typing import Any

import numpy as np
import torch

from benchmarks.vpo.cases import Cases
from benchmarks.vpo.decoder import new_decoder
from benchmarks.vpo.family import Family
from benchmarks.vpo.maze import Maze
from benchmarks.vpo.measures import score
from benchmarks.vpo.train import ANSWERS, ARMS, Paid, reinforce, warm_up
from benchmarks.vpo.wishes import Collinear, Wishes

FAMILIES: dict[str, type[Family]] = {kind.name: kind for kind in (Wishes, Cases, Maze, Collinear)}
BEFORE = "before"


def run(name: str, seed: int, steps: int) -> list[dict[str, Any]]:
    """Every method from one warm-up, on one thread."""
    torch.set_num_threads(1)
    family = FAMILIES[name]()
    split = family.split(np.random.default_rng([seed, 0]))
    base = new_decoder(family.vocabulary, seed)
    warm_up(base, family, split.train, np.random.default_rng([seed, 1]))
    rows = []
    for method, arm in {BEFORE: None, **ARMS}.items():
        decoder, begin = copy.deepcopy(base), time.process_time()
        paid = Paid(0, 0, None, ()) if arm is None else reinforce(decoder, family, arm, split.train, steps, seed)
        trained = time.process_time()
        found = score(decoder, family, split.test, arm.answers if arm else ANSWERS, seed)
        costs = {"train_cpu_s": trained - begin, "score_cpu_s": time.process_time() - trained}
        rows.append({"seed": seed, "method": method, **asdict(found), **asdict(paid), **costs})
        print(_line(name, rows[-1]), flush=True)
    return rows


def _line(name: str, row: dict[str, Any]) -> str:
    hidden = " ".join(f"{value:.3f}" for value in row["curves"]["hidden@k"].values())
    return f"{name} seed {row['seed']} {row['method']:>16}: hidden@k {hidden}, {row['train_cpu_s']:.0f} s of CPU"

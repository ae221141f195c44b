"""Does a service that is left alone stay as it is? Two campaigns for half an hour, every process watched.

Real services on PostgreSQL: controller, dispatcher, trainer and API, as `compose.yaml` runs them. One campaign has the
scripted mutator, the other `nano`, which is trained meanwhile. An evaluation waits for a quarter of a second, and both
campaigns do one thing at a time, so most of the machine is left to others; what is looked for here does not
depend on how busy it is.

Looked at every ten seconds, of each service: resident memory and descriptors of its own process, anonymous memory and
number of it and all processes below it, and besides the files that all of them keep outside the database. What changes
is told by Sen's slope through the minutes' medians, after a warm-up, with its 95 % interval (Gilbert 1987, section
16.4). A controller keeps what it has found, so its memory grows with the candidates, and not with the time. How much is
evaluated in a minute depends on what else the machine does; the services' processor time an evaluation hardly does.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from api.client import Client
from benchmarks.measure import cpu_seconds, descendants, machine_cpu_seconds, print_table, save
from evolve.problem import BUNDLED
from tests.e2e.command import COMMAND, DIES_WITH_US, environment_of, last_line, quiver
from tests.servers.postgres import PostgresServer

LOOK_SECONDS = 10.0
WARM_UP = 0.2
"""Share of the time before anything is judged."""
PAUSE_SECONDS = 0.25
SERVICES = {
    "dispatcher": ["dispatcher", "--slots", "2"],
    "trainer": ["trainer"],
    "api": ["serve", "--no-worker", "--port", "0", "--mutator", "nano"],
    "controller": ["controller"],
}
"""In the order of their starts. The controller is the first to be ended, while the others finish what it waits for."""
SLOW = f"""
import time

_score = score


def score(case, out, facts):
    time.sleep({PAUSE_SECONDS})
    return _score(case, out, facts)
"""
CAMPAIGNS = {
    "scripted": ["--mutator=scripted"],
    "nano": [
        *("--mutator=nano", "--train=vpo", "--group-share=0.25"),
        *(f"--set={name}" for name in ("train_groups=6", "gate_contexts=8", "gate_replies=2", "canary_answers=60")),
    ],
}
UNITS = {
    **{"rss": "MiB", "anonymous": "MiB", "descriptors": "", "processes": "", "files": ""},
    **{"evaluations": "a minute", "processor": "ms an evaluation"},
}


def look(pid: int) -> dict[str, float]:
    """A process and what is below it, now."""
    family = [pid, *descendants(pid)]
    return {
        "rss": _kib(pid, "status", "VmRSS") / 1024,
        "anonymous": sum(_kib(each, "smaps_rollup", "Pss_Anon") for each in family) / 1024,
        "descriptors": float(_count(Path(f"/proc/{pid}/fd"))),
        "processes": float(len(family)),
    }


def _kib(pid: int, file: str, name: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/{file}").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0  # it has just ended
    return next((float(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0.0)


def _count(folder: Path) -> int:
    return sum(1 for _ in folder.iterdir())


def sen(hours: Sequence[float], values: Sequence[float]) -> tuple[float, float, float]:
    """The slope of `values`, per hour, and its 95 % interval; no distribution is supposed. Needs three values."""
    x, y = np.asarray(hours), np.asarray(values)
    n = len(x)
    first, second = np.triu_indices(n, 1)
    slopes = np.sort((y[second] - y[first]) / (x[second] - x[first]))
    spread = 1.96 * (n * (n - 1) * (2 * n + 5) / 18) ** 0.5
    low, high = round((len(slopes) - spread) / 2), round((len(slopes) + spread) / 2)
    return float(np.median(slopes)), float(slopes[max(low, 0)]), float(slopes[min(high, len(slopes) - 1)])


def trend(seen: Sequence[tuple[float, float]]) -> dict[str, Any]:
    """Of a value over time: where it began and ended, and how it changes in an hour."""
    by_minute = defaultdict(list)
    for seconds, value in seen:
        by_minute[int(seconds // 60)].append(value)
    minutes = sorted(by_minute)
    medians = [statistics.median(by_minute[minute]) for minute in minutes]
    slope, low, high = sen([minute / 60 for minute in minutes], medians)
    return {
        "first": round(medians[0], 2),
        "last": round(medians[-1], 2),
        "per_hour": round(slope, 3),
        "low": round(low, 3),
        "high": round(high, 3),
    }


class Deployment:
    """The services on a database, which leave the processors to who wants them more."""

    def __init__(self, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url
        self.pids: dict[str, int] = {}

    @contextmanager
    def running(self) -> Iterator[str]:
        """The URL of its API."""
        with ExitStack() as closing:
            for name, arguments in SERVICES.items():
                command = [*DIES_WITH_US, "nice", *COMMAND, *arguments, "--json", "--database", self.url]
                log = closing.enter_context((self.folder / f"{name}.log").open("wb"))
                environment = environment_of(self.folder) | {"OMP_NUM_THREADS": "1"}
                process = subprocess.Popen(command, cwd=self.folder, env=environment, stdout=log, stderr=log)
                closing.callback(process.wait)
                closing.callback(process.terminate)
                self.pids[name] = process.pid
            while not (found := [line for line in self.said("api") if line.get("type") == "serve.started"]):
                time.sleep(0.2)
            yield found[0]["url"]

    def order(self, problem: Path, options: Sequence[str]) -> str:
        limits = ["--evaluations=10000000", "--concurrency=1", "--set=patience=1000000", "--detach", "--json"]
        done = quiver("run", problem, *options, *limits, "--database", self.url, cwd=self.folder)
        return str(last_line(done)["campaign"])

    def said(self, service: str) -> list[dict[str, Any]]:
        lines = (self.folder / f"{service}.log").read_text(errors="replace").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]

    def files(self) -> int:
        """That the services keep, outside the database, but the adapters of the policy."""
        return sum(1 for path in self.folder.rglob("*") if "quiver-policies" not in path.parts)

    def wrong(self, campaign: str) -> list[str]:
        done = quiver("verify", campaign, "--json", "--database", self.url, cwd=self.folder)
        found: list[str] = last_line(done)["wrong"]
        return found


def watch(deployment: Deployment, client: Client, postgres: int, keys: Mapping[str, str], minutes: float) -> Seen:
    """Everything, every ten seconds."""
    seen: Seen = defaultdict(list)
    begun = time.monotonic()
    before: dict[str, tuple[float, int]] = {}
    spent_before = (0.0, 0)
    while (seconds := time.monotonic() - begun) < 60 * minutes:
        for name, pid in [*deployment.pids.items(), ("postgres", postgres)]:
            for what, value in look(pid).items():
                seen[name, what].append((seconds, value))
        seen["all", "files"].append((seconds, float(deployment.files())))
        for name, key in keys.items():
            found = client.get_campaign(key)
            assert found["state"] in ("queued", "running"), found
            now = (time.monotonic(), found["spent"]["evaluations"])
            if name in before:
                (then, had) = before[name]
                seen[name, "evaluations"].append((seconds, 60 * (now[1] - had) / (now[0] - then)))
            before[name] = now
        services = [each for pid in deployment.pids.values() for each in (pid, *descendants(pid))]
        spent = (cpu_seconds(services) - cpu_seconds(), sum(had for _, had in before.values()))
        if (done := spent[1] - spent_before[1]) > 0:
            seen["all", "processor"].append((seconds, 1000 * (spent[0] - spent_before[0]) / done))
            spent_before = spent
        time.sleep(max(0.0, LOOK_SECONDS - (time.monotonic() - begun - seconds)))
    return seen


Seen = dict[tuple[str, str], list[tuple[float, float]]]
"""By service and what was looked at: seconds since the beginning, and a value."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--minutes", type=float, default=30.0)
    minutes = arguments.parse_args().minutes
    with tempfile.TemporaryDirectory() as place, PostgresServer() as server:
        folder = Path(place)
        problem = folder / "problem"
        shutil.copytree(BUNDLED / "sine", problem)
        with (problem / "evaluate.py").open("a") as file:
            file.write(SLOW)
        deployment = Deployment(folder, server.url(server.create_database()))
        with deployment.running() as url, Client(url) as client:
            keys = {name: deployment.order(problem, options) for name, options in CAMPAIGNS.items()}
            cpu = machine_cpu_seconds()
            seen = watch(deployment, client, server.pid, keys, minutes)
            busy = (machine_cpu_seconds() - cpu) / (60 * minutes)
            spent = {name: client.get_campaign(key)["spent"] for name, key in keys.items()}
        rounds = sum(line["text"].startswith("round ") for line in deployment.said("trainer"))
        wrong = [fault for key in keys.values() for fault in deployment.wrong(key)]

    rows = []
    for (name, what), values in seen.items():
        rows.append({"of": name, "what": what, "unit": UNITS[what]})
        rows[-1] |= trend([(at, value) for at, value in values if at >= WARM_UP * 60 * minutes])
    print_table(rows)
    facts = {
        "minutes": minutes,
        "judged_from_minute": WARM_UP * minutes,
        "processors_busy": round(busy, 2),
        "processors": os.cpu_count(),
        "spent": {name: {what: each[what] for what in ("evaluations", "candidates")} for name, each in spent.items()},
        "rounds_of_training": rounds,
        "wrong": wrong,
        "trends": rows,
    }
    print(json.dumps({name: fact for name, fact in facts.items() if name != "trends"}))
    save("soak", facts)


if __name__ == "__main__":
    main()

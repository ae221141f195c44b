"""What one candidate costs in Quiver and in OpenEvolve, side by side in one run on one machine.

Both are started through their own command line and ask the same model: a server in a process of
its own, which is not counted, that answers at once by moving one number of the current program. Both
get the same seed program (ten numbers) and the same evaluation (how well they fit a curve, in five
regions). What is left is the framework. Nothing is said about how well either of them searches.

What differs, and has to be kept in mind when the figures are compared:

* OpenEvolve evaluates in a thread of its worker process, without isolation; Quiver forks a process
  with limits for each candidate and scores in another one.
* OpenEvolve holds its programs in memory and writes all of them as JSON files after each 100
  iterations; Quiver commits each candidate durably to SQLite before it goes on.
* A worker of OpenEvolve writes the prompt, asks the model and evaluates, one after the other. For
  Quiver the same number is `--concurrency`, which overlaps asking and scoring when it is above 1.
* OpenEvolve selects by the mean of the five rewards, Quiver by the vector.

Settings are the defaults of both, but one answer to a prompt. In OpenEvolve that means edits instead
of whole programs, no feedback by a model, no embeddings.

Processor time is what the kernel charges to a run and to every process that the run has waited for.
Memory is the largest sum of resident sizes seen, in which shared pages count once for each process.
Files and bytes are what is on disk at the end, without console output. *Marginal* is the difference
between the largest and the smallest run, divided by the candidates between them: no start-up in it.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from benchmarks.measure import TICK, descendants, print_table, save

PEER = "openevolve"
VERSION = "0.4.0"
MODEL = "m"
ITERATIONS = (200, 1_000)
WORKERS = (1, 2)
WARM_UP = 10
SAMPLE_SECONDS = 0.1
RUN_SECONDS = 1_800.0
REGIONS = 5

STATEMENT = "Choose ten numbers: the knots of a line of nine pieces that comes close to one period of a sine."
FILLER = "\n".join(f"# line {n}: about as long as the lines of a real program are" for n in range(18))
SEED = f"""# EVOLVE-BLOCK-START
numbers = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
# EVOLVE-BLOCK-END
{FILLER}


def run():
    return numbers
"""
FIT = f"""
import math

POINTS = 3000
REGIONS = {REGIONS}


def fits(numbers):
    errors = [0.0] * REGIONS
    for point in range(POINTS):
        x = point / POINTS
        knot = int(9 * x)
        value = numbers[knot] + (9 * x - knot) * (numbers[knot + 1] - numbers[knot])
        errors[point * REGIONS // POINTS] += abs(value - math.sin(2 * math.pi * x))
    return {{f"fit_{{n}}": 1 / (1 + error * REGIONS / POINTS) for n, error in enumerate(errors)}}
"""
EVALUATOR = f"""
from evolve.task import Case, Reward
{FIT}

def cases(rng):
    return [Case(id="only", input={{}})]


def score(case, out, facts):
    return Reward(fits(out))
"""
PEER_EVALUATOR = f"""
import runpy
{FIT}

def evaluate(path):
    rewards = fits(runpy.run_path(path)["run"]())
    return {{**rewards, "combined_score": sum(rewards.values()) / REGIONS}}
"""

# Where the two prompts show the program to change; other programs may stand before it.
_CURRENT = re.compile(r"^(?:# Current Program\n|The current program)", re.MULTILINE)
_NUMBERS = re.compile(r"^numbers = \[(.*)\]$", re.MULTILINE)


class ComparisonError(Exception):
    """The comparison cannot be made; the message says why."""


def answer(prompt: str, rng: random.Random) -> str:
    """An edit of the current program that moves one of its numbers."""
    current = [match.end() for match in _CURRENT.finditer(prompt)]
    line = _NUMBERS.search(prompt, current[-1]) if current else None
    if line is None:
        return "no program was shown"
    numbers = line[1].split(", ")
    chosen = rng.randrange(len(numbers))
    numbers[chosen] = str(round(float(numbers[chosen]) + rng.gauss(0, 0.3), 4))
    return f"<<<<<<< SEARCH\n{line[0]}\n=======\nnumbers = [{', '.join(numbers)}]\n>>>>>>> REPLACE"


class _Model(BaseHTTPRequestHandler):
    """Chat completions over kept connections; a reply is one write, or delayed ACKs would be measured."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    rng = random.Random(0)

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = answer(request["messages"][-1]["content"], self.rng)
        choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
        usage = {"prompt_tokens": 400, "completion_tokens": 80, "total_tokens": 480}
        reply = {"id": "x", "object": "chat.completion", "created": 0, "model": MODEL, "usage": usage}
        body = json.dumps(reply | {"choices": [choice]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        pass


def _serve(port: Connection) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Model)
    port.send(server.server_port)
    server.serve_forever()


@contextmanager
def model_server() -> Iterator[str]:
    """The URL of a model that answers at once, in a process of its own."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}/v1"
    finally:
        process.kill()
        process.join()


def install(folder: Path) -> Path:
    """The commands of an environment with the peer; made when it is not there yet.

    Raises:
        ComparisonError: it cannot be installed.
    """
    commands = folder / "peer" / "bin"
    version = f"import importlib.metadata as m; print(m.version({PEER!r}))"
    python = str(commands / "python")
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", f"{PEER}=={VERSION}"]
    try:
        if not (commands / f"{PEER}-run").exists():
            print(f"installing {PEER} {VERSION} …", flush=True)
            subprocess.run([sys.executable, "-m", "venv", commands.parent], check=True)
            subprocess.run(pip, check=True)
        found = subprocess.run([python, "-c", version], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise ComparisonError(f"{PEER} {VERSION} cannot be installed, so nothing is compared: {error}") from None
    if found.stdout.strip() != VERSION:
        raise ComparisonError(f"{commands.parent} holds {PEER} {found.stdout.strip()}, not {VERSION}; remove it.")
    return commands


@dataclass(frozen=True, slots=True)
class Usage:
    """What one run has used, seen from outside."""

    cpu: float
    wall: float
    rss: int
    """Most bytes seen in the whole tree at one time."""
    sampled_cpu: float
    """Most processor time seen in the tree; near `cpu` unless a process was never waited for."""


class Sampler(threading.Thread):
    """Looks at a process and all below it every SAMPLE_SECONDS; ends them after RUN_SECONDS."""

    def __init__(self, root: int) -> None:
        super().__init__(daemon=True)
        self.root, self.rss, self.cpu = root, 0, 0.0
        self.done = threading.Event()

    def run(self) -> None:
        deadline = time.monotonic() + RUN_SECONDS
        while not self.done.wait(SAMPLE_SECONDS):
            seen = [_look(pid) for pid in (self.root, *descendants(self.root))]
            self.cpu = max(self.cpu, sum(cpu for cpu, _ in seen))
            self.rss = max(self.rss, sum(rss for _, rss in seen))
            if time.monotonic() > deadline:
                os.killpg(self.root, signal.SIGKILL)


def _look(pid: int) -> tuple[float, int]:
    """Processor seconds with those of waited children, and resident bytes."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0, 0
    return sum(int(field) for field in fields[11:15]) / TICK, int(fields[21]) * os.sysconf("SC_PAGE_SIZE")


def run_measured(command: Sequence[str], folder: Path, log: Path) -> Usage:
    """Run a command in a session of its own until it ends.

    Raises:
        ComparisonError: it failed; with the end of what it said.
    """
    environment = os.environ | {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    started = time.monotonic()
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=said, stderr=subprocess.STDOUT, start_new_session=True
        )
        sampler = Sampler(process.pid)
        sampler.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            sampler.done.set()
            sampler.join()
            if process.returncode is None:
                os.killpg(process.pid, signal.SIGKILL)
    wall = time.monotonic() - started
    if process.returncode != 0:
        raise ComparisonError(f"{command[0]} ended with {process.returncode}:\n{log.read_text()[-2000:]}")
    return Usage(usage.ru_utime + usage.ru_stime, wall, sampler.rss, sampler.cpu)


Run = Callable[[Path, Path, str, int, int], tuple[Usage, int, int]]
"""(folder, log, url, workers, iterations) → (usage, programs evaluated, programs kept on disk)."""


def run_quiver(folder: Path, log: Path, url: str, workers: int, iterations: int) -> tuple[Usage, int, int]:
    """In `folder`, which is empty, and with nothing else written there."""
    with tempfile.TemporaryDirectory() as problem:
        _write_problem(Path(problem))
        command = [sys.executable, "-m", "api.cli", "run", problem, "--mutator", f"openai:{url}#{MODEL}"]
        command += ["--set", "answers=1", "--concurrency", str(workers)]
        command += ["--evaluations", str(iterations + 1)]  # the seed is one of them
        usage = run_measured([*command, "--database", str(folder / "quiver.db"), "--json"], folder, log)
    summary = json.loads(log.read_text().strip().rpartition("\n")[2])
    return usage, summary["evaluations"], summary["valid"]


def _write_problem(folder: Path) -> None:
    toml = f'name = "curve"\nstatement = "{STATEMENT}"\nentry = "run"\nprogram = ["seed.py"]\n'
    for n in range(REGIONS):
        toml += f'[[rewards]]\nname = "fit_{n}"\ndirection = "maximize"\nlow = 0\nhigh = 1\n'
    (folder / "problem.toml").write_text(toml)
    (folder / "seed.py").write_text(SEED)
    (folder / "evaluate.py").write_text(EVALUATOR)


def peer_runner(commands: Path) -> Run:
    """Like `run_quiver`, for the peer in the environment with `commands`."""

    def run(folder: Path, log: Path, url: str, workers: int, iterations: int) -> tuple[Usage, int, int]:
        with tempfile.TemporaryDirectory() as problem:
            seed, evaluator, config = (Path(problem) / name for name in ("seed.py", "evaluate.py", "config.yaml"))
            seed.write_text(SEED)
            evaluator.write_text(PEER_EVALUATOR)
            config.write_text(json.dumps(_peer_config(url, workers)))  # JSON is YAML too
            command = [str(commands / f"{PEER}-run"), str(seed), str(evaluator), "--config", str(config)]
            command += ["--output", str(folder), "--iterations", str(iterations)]
            usage = run_measured(command, folder, log)
        evaluated = 1 + len(set(re.findall(r"Iteration (\d+): Program", log.read_text())))  # with the seed
        kept = len(list((folder / "checkpoints" / f"checkpoint_{iterations}").glob("programs/*.json")))
        return usage, evaluated, kept

    return run


def _peer_config(url: str, workers: int) -> dict[str, Any]:
    return {
        "diff_based_evolution": True,
        "llm": {"api_base": url, "api_key": "none", "models": [{"name": MODEL, "weight": 1.0}]},
        "prompt": {"system_message": STATEMENT},
        "evaluator": {"parallel_evaluations": workers, "use_llm_feedback": False},
    }


def measure_once(run: Run, folder: Path, url: str, workers: int, iterations: int) -> dict[str, float]:
    """Costs of one run, as sums; `evaluated` says by what to divide.

    Raises:
        ComparisonError: the run failed, or it evaluated less than it was asked for.
    """
    with tempfile.TemporaryDirectory(dir=folder) as place:
        output = Path(place) / "output"
        output.mkdir()
        usage, evaluated, kept = run(output, Path(place) / "log", url, workers, iterations)
        files = [entry.stat().st_size for entry in output.rglob("*") if entry.is_file()]
    if evaluated < 0.99 * iterations:
        raise ComparisonError(f"only {evaluated} of {iterations} candidates were evaluated")
    return {
        "cpu": usage.cpu,
        "sampled_cpu": usage.sampled_cpu,
        "wall": usage.wall,
        "rss": usage.rss,
        "disk": sum(files),
        "files": len(files),
        "evaluated": evaluated,
        "kept": kept,
    }


def per_candidate(system: str, workers: int, iterations: int, runs: list[dict[str, float]]) -> dict[str, Any]:
    """A row of the table: medians over the repeats."""
    middle = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    count = middle["evaluated"]
    return {
        "system": system,
        "workers": workers,
        "iterations": iterations,
        "evaluated": int(count),
        "kept": int(middle["kept"]),
        "cpu_ms": middle["cpu"] / count * 1000,
        "wall_ms": middle["wall"] / count * 1000,
        "peak_rss_mb": middle["rss"] / 1e6,
        "disk_bytes": middle["disk"] / count,
        "files": int(middle["files"]),
    }


def marginal(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Cost of a candidate between the smallest and the largest run of each system and worker count."""
    found = []
    for system, workers in dict.fromkeys((row["system"], row["workers"]) for row in rows):
        same = [row for row in rows if (row["system"], row["workers"]) == (system, workers)]
        low, high = min(same, key=_size), max(same, key=_size)
        between = high["evaluated"] - low["evaluated"]
        if between > 0:
            grown = {
                f"marginal_{name}": (high[name] * high["evaluated"] - low[name] * low["evaluated"]) / between
                for name in ("cpu_ms", "wall_ms", "disk_bytes")
            }
            found.append({"system": system, "workers": workers, **grown})
    return found


def _size(row: dict[str, Any]) -> int:
    return int(row["evaluated"])


def ratios(rows: Sequence[dict[str, Any]], names: Sequence[str]) -> list[dict[str, Any]]:
    """The peer's figures divided by Quiver's, where everything else is the same."""
    ours = {(row["workers"], row.get("iterations")): row for row in rows if row["system"] == "quiver"}
    found = []
    for row in rows:
        if row["system"] == PEER:
            key = (row["workers"], row.get("iterations"))
            same = {"workers": key[0]} | ({"iterations": key[1]} if key[1] else {})
            found.append(same | {f"{name} {PEER}/quiver": row[name] / ours[key][name] for name in names})
    return found


def compare(arguments: argparse.Namespace, folder: Path) -> None:
    """Measure everything, print it and save it."""
    systems: dict[str, Run] = {"quiver": run_quiver, PEER: peer_runner(install(folder))}
    rows: list[dict[str, Any]] = []
    raw: list[dict[str, Any]] = []
    with model_server() as url:
        for run in systems.values():
            measure_once(run, folder, url, 1, WARM_UP)  # not counted: the first import reads from disk
        for workers in arguments.workers:
            for iterations in arguments.iterations:
                for system, run in systems.items():
                    runs = [measure_once(run, folder, url, workers, iterations) for _ in range(arguments.repeats)]
                    raw += [{"system": system, "workers": workers, "iterations": iterations, **one} for one in runs]
                    rows.append(per_candidate(system, workers, iterations, runs))
                    print_table(rows[-1:])
    report(rows, raw, arguments.repeats)


def report(rows: list[dict[str, Any]], raw: list[dict[str, Any]], repeats: int) -> None:
    grown = marginal(rows)
    compared = ratios(rows, ["cpu_ms", "wall_ms", "disk_bytes"])
    compared_grown = ratios(grown, ["marginal_cpu_ms", "marginal_wall_ms", "marginal_disk_bytes"])
    for table in (rows, grown, compared, compared_grown):
        if table:
            print()
            print_table(table)
    result = {"peer": f"{PEER} {VERSION}", "repeats": repeats, "runs": rows, "marginal": grown}
    save("peers", result | {"ratios": compared, "marginal_ratios": compared_grown, "raw": raw})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--iterations", type=int, nargs="+", default=ITERATIONS, help="sizes of the runs")
    parser.add_argument("--workers", type=int, nargs="+", default=WORKERS, help="worker counts")
    parser.add_argument("--repeats", type=int, default=1, help="runs of each kind; the median is reported")
    parser.add_argument("--folder", type=Path, help="keeps the peer's environment here for the next time")
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory() as temporary:
            folder = arguments.folder.resolve() if arguments.folder else Path(temporary)
            folder.mkdir(parents=True, exist_ok=True)
            compare(arguments, folder)
    except ComparisonError as error:
        sys.exit(f"peers: {error}")


if __name__ == "__main__":
    main()

"""Inside the box: a program in another language than Python, built once and run for each case.

The candidate's own process does both: it is no more trusted than the program, which could have returned the same. A
case goes to standard input as one JSON object, with arrays as lists, and the answer is the JSON value on standard
output; standard error is the log. Standard library only.
"""

import json
import os
import resource
import subprocess
from collections.abc import Callable
from typing import Any

MESSAGE_CHARS = 700
LOGGED_BYTES = 4096
NUMBER_CHARS = 40


class BuildError(SyntaxError):
    """What the compiler says, or that it took too long."""


def prepare(job: dict[str, Any], held_bytes: int) -> Callable[..., Any]:
    """Lay out a job's `files` in the working directory and build them; what is returned runs the program once.

    Raises:
        BuildError: it cannot be built.
    """
    for path, text in job["files"]:
        if folder := os.path.dirname(path):
            os.makedirs(folder, exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
    command = job["command"]
    if command["build"]:
        _build(command["build"], command["build_seconds"])
    most = held_bytes + command["memory_bytes"]
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # a program writes no more than one in Python does
    return lambda **inputs: _run(command["run"], inputs)


def _build(arguments: list[str], seconds: float) -> None:
    try:
        done = subprocess.run(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise BuildError(f"{arguments[0]} took over {seconds:g} s") from None
    if done.returncode:
        said = done.stdout[:LOGGED_BYTES].decode("utf-8", "replace").strip()
        print(said)  # all of it, in its lines; what is raised is for one line
        in_one = " | ".join(said.split("\n"))[:MESSAGE_CHARS]
        raise BuildError(f"{arguments[0]}: {in_one or f'status {done.returncode}'}")


def _run(arguments: list[str], inputs: dict[str, Any]) -> Any:
    case = json.dumps(inputs, default=lambda array: array.tolist()).encode() + b"\n"
    done = subprocess.run(arguments, input=case, stdout=subprocess.PIPE, check=False)
    if done.returncode:
        how = f"exited with status {done.returncode}" if done.returncode > 0 else f"died of signal {-done.returncode}"
        raise RuntimeError(f"the program {how}")
    try:
        return json.loads(done.stdout, parse_int=_int)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        raise ValueError(f"its standard output is not JSON: {done.stdout[:80]!r}") from None


def _int(text: str) -> int:
    if len(text) > NUMBER_CHARS:
        raise ValueError(f"its answer has an integer of {len(text)} digits")
    return int(text)

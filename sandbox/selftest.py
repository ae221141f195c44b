"""A self-test by attack: a program that tries what an isolation level promises to prevent.

It goes the way of every candidate, through executor, scorer and zygote. Not what the kernel says it
supports counts, but what comes of trying: limits are accepted and ignored on some hosts.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from pathlib import Path

from evolve.outcome import Level, Verdict
from evolve.problem import Problem, ProblemError, parse_problem
from evolve.program import Program, SourceFile
from sandbox.embedded import WITHOUT_CHILDREN, EmbeddedExecutor

CANARY = "the canary sings"
MEMORY_MIB = 64

MANIFEST = """
name = "self-test"
statement = "Break out."
entry = "attack"
program = ["attack.py"]
[[rewards]]
name = "broken"
direction = "minimize"
low = 0
high = 1
[limits]
seconds = 10
memory_mib = {memory}
processes = {processes}
"""
EVALUATE = """
import os, socket
from evolve.task import Case, Invalid, Reward

FACTS = {facts!r}

def cases(rng):
    if {confined!r}:
        for attack in (
            lambda: socket.create_connection(("127.0.0.1", FACTS["port"]), 1),
            lambda: open(FACTS["canary"]).read(),
            lambda: open(f"/proc/{{FACTS['supervisor']}}/environ").read(1),
            lambda: open(FACTS["prefix"] + "/planted", "w"),
        ):
            try:
                attack()
            except OSError:
                continue
            raise RuntimeError("the scorer reaches the network, or files that are not the problem's")
    return [Case("attack", FACTS)]

def score(case, out, facts):
    if out:
        raise Invalid(f"a candidate could {{out}}")
    return Reward(broken=0)
"""
ALONE = """
import ctypes, mmap, os, signal, socket

LIBC = ctypes.CDLL(None, use_errno=True)

def refuse(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "refused")

def fork():
    if os.fork() == 0:
        os._exit(0)

def connect(port):
    socket.create_connection(("127.0.0.1", port), 1)

def read_memory_of(pid):
    for path in (f"/proc/{pid}/mem", f"/proc/{pid}/environ"):
        try:
            return open(path, "rb")
        except OSError:
            pass
    refuse(LIBC.ptrace(16, pid, 0, 0))

def attack(port, canary, supervisor, prefix):
    attacks = {
        "start a process": fork,
        "become another program": lambda: os.execv("/bin/echo", ["echo"]),
        "connect to the network": lambda: connect(port),
        "read a file of the host": lambda: open(canary).read(),
        "write into the interpreter": lambda: open(prefix + "/planted", "w"),
        "write into /tmp": lambda: open("/tmp/planted", "w"),
        "read the memory of the supervisor": lambda: read_memory_of(supervisor),
        "signal the supervisor": lambda: os.kill(supervisor, 0),
        "signal the zygote": lambda: os.kill(os.getppid(), 0),
        "allocate over its limit": lambda: bytearray(256 << 20),
        "allocate shared memory over its limit": lambda: mmap.mmap(-1, 256 << 20),
        "make a memory file": lambda: os.memfd_create("x"),
        "make a namespace": lambda: refuse(LIBC.unshare(1 << 28)),
        "become root": lambda: os.setuid(0) if os.getuid() else None,
    }
    if os.getuid() == 0:
        return "run as root"
    for what, attack in attacks.items():
        try:
            attack()
        except (OSError, MemoryError, OverflowError):
            continue
        return what
    return ""
"""
WITH_CHILDREN = """
import os, time

def attack(port, canary, supervisor, prefix):
    try:
        os.kill(supervisor, 0)
        return "signal the supervisor"
    except OSError:
        pass
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.closerange(0, 64)
            time.sleep(60)
        os._exit(0)
    return ""
"""
MUCH_MEMORY = """
import os, time

def attack(port, canary, supervisor, prefix):
    mine, theirs = os.pipe()
    for _ in range({children}):
        if os.fork() == 0:
            held = bytearray(b"x") * (48 << 20)
            os.write(theirs, b"x")
            time.sleep(60)
            os._exit(0)
    os.close(theirs)
    held = 0
    while held < {children} and (part := os.read(mine, 1)):
        held += len(part)
        if os.waitpid(-1, os.WNOHANG)[0]:
            return ""  # the kernel has killed one to make room for another
    time.sleep(0.2)
    return "" if os.waitpid(-1, os.WNOHANG)[0] else "hold memory in its children"
"""
CHILDREN = 16  # times 48 MiB is more than the limit and what a zygote may have on top


async def prove(level: Level) -> str:
    """Attack `level` (a second or two); what is wrong with it here, or nothing if it holds."""
    with tempfile.TemporaryDirectory(prefix="canary-") as folder, socket.create_server(("127.0.0.1", 0)) as server:
        facts = _facts(folder, server.getsockname()[1])
        if fault := await _attack(level, facts, ALONE, processes=0):
            return fault
        if level in WITHOUT_CHILDREN:
            return ""
        if level >= Level.JAILED and (fault := await _attack(level, facts, WITH_CHILDREN, processes=8)):
            return fault
        if level >= Level.JAILED_CGROUP:
            return await _attack(level, facts, MUCH_MEMORY.format(children=CHILDREN), processes=CHILDREN + 8)
        return ""


def _facts(folder: str, port: int) -> dict[str, object]:
    """Where there is something to reach; the canary is a file that everybody may read."""
    canary = Path(folder, "canary")
    canary.write_text(CANARY)
    canary.chmod(0o644)
    Path(folder).chmod(0o755)
    return {"port": port, "canary": str(canary), "supervisor": os.getpid(), "prefix": sys.prefix}


async def _attack(level: Level, facts: dict[str, object], source: str, processes: int) -> str:
    try:
        executor = await EmbeddedExecutor.open(_problem(level, facts, source, processes), level=level)
    except (ProblemError, OSError) as error:
        return str(error)
    try:
        outcome = await asyncio.shield(executor.evaluate(Program((SourceFile("attack.py", source),))))
    finally:
        await executor.close()
    if outcome.verdict is Verdict.OK or (source is not ALONE and outcome.verdict is Verdict.OUT_OF_MEMORY):
        return ""
    return outcome.reason or outcome.verdict.value


def _problem(level: Level, facts: dict[str, object], source: str, processes: int) -> Problem:
    texts = {
        "problem.toml": MANIFEST.format(memory=MEMORY_MIB, processes=processes),
        "attack.py": source,
        "evaluate.py": EVALUATE.format(facts=facts, confined=level > Level.UNSAFE),
    }
    return parse_problem({name: text.encode() for name, text in texts.items()})

"""Programs that mean harm, one property each: every one ends as it should, and leaves nothing behind.

What every level promises: an end in time, bounded memory and output, a verdict that cannot be
forged, no secrets in the environment, and nothing alive afterwards. Level 0 does not hide files,
processes or the network, and as root it does not stop a program that raises its own limits: what
test_breakout.py has is for the levels above.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from textwrap import dedent

import pytest
import pytest_asyncio

from evolve.outcome import Level, Verdict
from sandbox.embedded import WITHOUT_CHILDREN, EmbeddedExecutor
from tests.sandbox.boxes import (
    CONTAINERS,
    HONEST,
    Mark,
    eventually,
    make_problem,
    make_program,
    new_mark,
    open_descriptors,
    opened,
    provide,
)

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "QUIVER_TEST_SECRET"
# Processes are allowed here, so that forks work for every user and what becomes of them is tested.
LIMITS = """
seconds = 1
memory_mib = 128
output_kib = 16
log_kib = 4
processes = 2000
imports = ["numpy"]
"""
RAW = """
import json, os, struct, time
def frame(text, array=b""):
    text = text if isinstance(text, bytes) else text.encode()
    return struct.pack("!II", 4 + len(text) + len(array), len(text)) + text + array
"""


@dataclass(frozen=True)
class Hostile:
    name: str
    verdict: Verdict | tuple[Verdict, ...]
    source: str
    says: str = ""
    """Part of the reason."""
    rewards: tuple[float, ...] | None = None
    log: str = ""
    """Part of what it printed."""
    more: dict[str, str] = field(default_factory=dict)
    """Other files of the program."""


def body(*lines: str, before: str = "") -> str:
    """A program whose `solve` has these lines."""
    return f"{before}\nimport os, sys, time\ndef solve(n):\n" + "".join(f"    {line}\n" for line in lines)


def raw(*lines: str) -> str:
    return body(*lines, before=RAW)


OK, CRASH, TIMEOUT, COMPILE_ERROR = Verdict.OK, Verdict.CRASH, Verdict.TIMEOUT, Verdict.COMPILE_ERROR
OUT_OF_MEMORY, INVALID_OUTPUT = Verdict.OUT_OF_MEMORY, Verdict.INVALID_OUTPUT

WILL_NOT_END = [
    Hostile("infinite loop", TIMEOUT, body("while True: pass"), "no answer within the 1 s"),
    Hostile("infinite loop while loading", TIMEOUT, "while True: pass"),
    Hostile("sleeps", TIMEOUT, body("time.sleep(60)")),
    Hostile(
        "ignores every signal",
        TIMEOUT,
        body(
            "import signal",
            "for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:",
            "    try: signal.signal(number, signal.SIG_IGN)",
            "    except (OSError, ValueError): pass",
            "signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())",
            "while True: time.sleep(1)",
        ),
    ),
    Hostile("stops itself", TIMEOUT, body("os.kill(os.getpid(), 19)", "return 9")),
    Hostile("catastrophic regex", TIMEOUT, body("import re", "return re.match('(a+)+$', 'a' * 64 + 'b')")),
    Hostile("huge power", TIMEOUT, body("return 9 ** 9 ** 9")),
    Hostile(
        "exception whose text never ends",
        TIMEOUT,
        body("raise Endless()", before="class Endless(Exception):\n    def __str__(self):\n        while True: pass"),
    ),
    Hostile(
        "catches everything, again and again",
        TIMEOUT,
        body("while True:", "    try: time.sleep(60)", "    except BaseException: pass"),
    ),
    Hostile(
        "waits for itself while it is being imported",
        TIMEOUT,
        "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    ),
]
WANTS_TOO_MUCH = [
    Hostile("private memory", OUT_OF_MEMORY, body("return len(bytearray(1 << 30))"), "MemoryError"),
    Hostile("memory in small pieces", OUT_OF_MEMORY, body("a = []", "while True: a.append(bytearray(1 << 16))")),
    Hostile("memory of numpy", OUT_OF_MEMORY, body("import numpy", "return int(numpy.ones(1 << 27).sum())")),
    Hostile("memory while loading", OUT_OF_MEMORY, "a = [0] * (1 << 30)", "MemoryError"),
    Hostile("shared memory", (CRASH, OUT_OF_MEMORY), body("import mmap", "return len(mmap.mmap(-1, 1 << 30))")),
    Hostile(
        "unbounded recursion",
        (CRASH, OUT_OF_MEMORY, TIMEOUT),  # whichever of stack, memory and time is used up first
        body("sys.setrecursionlimit(10 ** 9)", "f = lambda: f()", "return f()"),
    ),
    Hostile("recursion as it comes", CRASH, body("return solve(n)"), "RecursionError"),
    Hostile("nested brackets in the source", (COMPILE_ERROR, OUT_OF_MEMORY), "x = " + "[" * 200_000 + "]" * 200_000),
    Hostile("long sum in the source", (CRASH, OUT_OF_MEMORY), "x = " + "+".join("1" * 100_000) + "\n" + HONEST),
    Hostile("endless output", CRASH, body("while True: print('x' * 1000)"), "printed more than 40960 bytes"),
    Hostile("endless errors, unbuffered", CRASH, body("while True: os.write(2, b'x' * 65536)"), "printed more than"),
    Hostile("returns much text", INVALID_OUTPUT, body("return 'x' * (1 << 20)"), "16384 are allowed"),
    Hostile("returns much of an array", INVALID_OUTPUT, body("import numpy", "return numpy.zeros(1 << 20)"), "allowed"),
    Hostile(
        "returns a terabyte that takes eight bytes",
        INVALID_OUTPUT,
        body("import numpy", "return numpy.broadcast_to(1.0, (1 << 37,))"),
        "allowed",
    ),
    Hostile("opens many files", CRASH, body("return [os.open('/dev/null', 0) for _ in range(5000)]"), "Too many open"),
    Hostile(
        "writes a file",
        CRASH,
        body(
            "name = f'/tmp/quiver-hostile-{os.getpid()}'",
            "f = os.open(name, os.O_CREAT | os.O_WRONLY)",
            "os.unlink(name)",
            "os.write(f, b'x')",
            "return 9",
        ),
        "File too large",
    ),
    Hostile(
        "dumps core", CRASH, body("import resource", "assert resource.getrlimit(4) == (1, 1)", "os.abort()"), "SIGABRT"
    ),
]
ENDS_EARLY = [
    Hostile("os._exit(0)", CRASH, body("os._exit(0)"), "exited with status 0 before it answered"),
    Hostile("os._exit(0) while loading", CRASH, "import os; os._exit(0)", "exited with status 0 before it answered"),
    Hostile("sys.exit(0)", CRASH, body("sys.exit(0)"), "SystemExit: 0"),
    Hostile("sys.exit(0) while loading", CRASH, "import sys\nsys.exit(0)", "SystemExit: 0"),
    Hostile("KeyboardInterrupt", CRASH, body("raise KeyboardInterrupt"), "KeyboardInterrupt"),
    Hostile("abort", CRASH, body("os.abort()"), "SIGABRT"),
    Hostile("null pointer", CRASH, body("import ctypes", "return ctypes.string_at(0)"), "SIGSEGV"),
    Hostile("kills itself", OUT_OF_MEMORY, body("os.kill(os.getpid(), 9)"), "killed by the kernel"),
    Hostile("ends its group", CRASH, body("os.killpg(0, 15)", "time.sleep(60)"), "SIGTERM"),
    Hostile("becomes another program", CRASH, body("os.execv('/bin/true', ['true'])"), "exited with status 0"),
    Hostile(
        "prints a forged result and leaves", CRASH, body("print('{\"ok\": 9}', flush=True)", "os._exit(0)"), "status 0"
    ),
]
ANSWERS_ODDLY = [
    Hostile("NaN", INVALID_OUTPUT, body("return float('nan')"), "it returned the number nan"),
    Hostile("infinity", INVALID_OUTPUT, body("return float('-inf')"), "it returned the number -inf"),
    Hostile("NaN in an array", INVALID_OUTPUT, body("import numpy", "return numpy.array([numpy.nan])"), "not finite"),
    Hostile("minus zero", OK, body("return -0.0"), rewards=(0.0,)),
    Hostile("a hundred thousand digits", INVALID_OUTPUT, body("return 10 ** 100_000"), "more than 128 bits"),
    Hostile("bool", INVALID_OUTPUT, body("return True"), "a bool is not a number"),
    Hostile("numeral", INVALID_OUTPUT, body("return '9'"), "a str is not a number"),
    Hostile("None", INVALID_OUTPUT, body("return None"), "a NoneType is not a number"),
    Hostile("a bool that counts as 255", INVALID_OUTPUT, body("import numpy", "return numpy.uint8([255]).view(bool)")),
    Hostile(
        "object array", INVALID_OUTPUT, body("import numpy", "return numpy.array([9, None])"), "an array of object"
    ),
    Hostile("pickle", INVALID_OUTPUT, body("import pickle", "return pickle.dumps(print)"), "it returned a bytes"),
    Hostile("generator", INVALID_OUTPUT, body("return (x for x in [9])"), "it returned a generator"),
    Hostile(
        "deeply nested", INVALID_OUTPUT, body("x = []", "for _ in range(10 ** 5): x = [x]", "return x"), "nested deeper"
    ),
    Hostile("contains itself", INVALID_OUTPUT, body("x = []", "x.append(x)", "return x"), "nested deeper than 64"),
    Hostile("half a surrogate pair", INVALID_OUTPUT, body("return '\\ud800'"), "not plain data"),
    Hostile(
        "float with arithmetic of its own",
        INVALID_OUTPUT,
        body("return Nine(0)", before="class Nine(float):\n    __sub__ = __rsub__ = lambda self, other: 0.0"),
        "it returned a Nine",
    ),
    Hostile(
        "equal to everything",
        INVALID_OUTPUT,
        body(
            "return Any()", before="class Any(int):\n    __eq__ = lambda self, other: True\n    __hash__ = int.__hash__"
        ),
        "it returned a Any",
    ),
    Hostile(
        "exception whose text is no text",
        CRASH,
        body("raise Odd()", before="class Odd(Exception):\n    __str__ = lambda self: 5"),
        "TypeError: while describing another exception",
    ),
    Hostile(
        "exception whose text lies about itself",
        CRASH,
        body(
            "raise Odd()",
            before="class S(str):\n    __getitem__ = lambda self, key: 5\n"
            "class Odd(Exception):\n    __str__ = lambda self: S('a')",
        ),
    ),
    Hostile(
        "exception whose class has no plain name",
        CRASH,
        body(
            "raise Odd()",
            before="class M(type):\n    __name__ = property(lambda self: 1 / 0)\n"
            "class Odd(Exception, metaclass=M): pass",
        ),
        "ZeroDivisionError",
    ),
    Hostile(
        "exception that goes on for megabytes",
        CRASH,
        body("raise ValueError('x' * (1 << 24))"),
        "ValueError: xxx",
    ),
    Hostile(
        "claims to be out of memory",
        OUT_OF_MEMORY,
        body("raise MemoryError('you believe me')"),
        "MemoryError",
    ),
    Hostile(
        "prints terminal escapes",
        OK,
        body("print('\\x1b[2J\\x1b]0;owned\\x07\\0')", "return 9"),
        log="\ufffd[2J\ufffd]0;owned",
    ),
    Hostile("prints bytes that are no text", OK, body("os.write(1, b'\\xff\\xfe')", "return 9"), log="\ufffd\ufffd"),
]
TALKS_TO_THE_SCORER = [
    Hostile(
        "two frames at once",
        INVALID_OUTPUT,
        raw("os.write(3, frame('{\"ok\":9}') * 2)", "time.sleep(60)"),
        "more than once",
    ),
    Hostile(
        "a frame, then the harness's own",
        (INVALID_OUTPUT, OK),  # OK if the first is read alone: a program may answer with its own hand
        raw("os.write(3, frame('{\"ok\":9}'))", "return 10"),
    ),
    Hostile("a frame that is no envelope", INVALID_OUTPUT, raw("os.write(3, frame('9'))", "time.sleep(60)"), "harness"),
    Hostile("a verdict of its own", INVALID_OUTPUT, raw('os.write(3, frame(\'{"verdict":"ok"}\'))', "time.sleep(60)")),
    Hostile(
        "garbage", INVALID_OUTPUT, raw("os.write(3, b'GET / HTTP/1.1\\r\\n\\r\\n')", "time.sleep(60)"), "are allowed"
    ),
    Hostile("garbage while loading", INVALID_OUTPUT, RAW + "os.write(3, b'\\xff' * 100)\n" + HONEST, "are allowed"),
    Hostile("half a frame", TIMEOUT, raw("os.write(3, frame('{\"ok\":9}')[:-1])", "time.sleep(60)")),
    Hostile(
        "half a frame, then the end", CRASH, raw("os.write(3, frame('{\"ok\":9}')[:-1])", "os._exit(0)"), "status 0"
    ),
    Hostile(
        "sizes that disagree", INVALID_OUTPUT, raw("os.write(3, struct.pack('!II', 4, 400))", "time.sleep(60)"), "sizes"
    ),
    Hostile(
        "an endless result", INVALID_OUTPUT, raw("while True: os.write(3, struct.pack('!I', 1 << 30))"), "are allowed"
    ),
    Hostile("a deep frame", INVALID_OUTPUT, raw("os.write(3, frame('[' * 10000))", "time.sleep(60)"), "RecursionError"),
    Hostile("a key twice", INVALID_OUTPUT, raw('os.write(3, frame(\'{"ok":1,"ok":9}\'))', "time.sleep(60)"), "twice"),
    Hostile("1e999", INVALID_OUTPUT, raw("os.write(3, frame('{\"ok\":1e999}'))", "time.sleep(60)"), "1e999"),
    Hostile(
        "an array that is empty and too large",
        INVALID_OUTPUT,
        raw('os.write(3, frame(\'{"ok":{"__array__":["<f8",[0,%d]]}}\' % 10**30))', "time.sleep(60)"),
        "malformed shape",
    ),
    Hostile(
        "an array of objects",
        INVALID_OUTPUT,
        raw('os.write(3, frame(\'{"ok":{"__array__":["|O",[1]]}}\', b"12345678"))', "time.sleep(60)"),
        "an array of |O",
    ),
    Hostile("NaN by hand", INVALID_OUTPUT, raw("os.write(3, frame('{\"ok\":NaN}'))", "time.sleep(60)"), "number NaN"),
    Hostile(
        "five thousand digits by hand",
        INVALID_OUTPUT,
        raw("os.write(3, frame('{\"ok\":' + '9' * 5000 + '}'))", "time.sleep(60)"),
        "an integer of 5000 digits",
    ),
    Hostile(
        "a payload in a NaN",
        INVALID_OUTPUT,
        raw(
            'a = frame(\'{"ok":{"__array__":["<f8",[1]]}}\', bytes.fromhex(\'efbeadde0000f47f\'))',
            "os.write(3, a)",
            "time.sleep(60)",
        ),
        "not finite",
    ),
    Hostile(
        "a bool of 2 by hand",
        INVALID_OUTPUT,
        raw('os.write(3, frame(\'{"ok":{"__array__":["|b1",[1]]}}\', b"\\2"))', "time.sleep(60)"),
        "neither True nor False",
    ),
    Hostile(
        "claims not to compile",
        COMPILE_ERROR,
        raw("os.write(3, frame(json.dumps({'uncompiled': 'x' * 9000 + '\\x1b[2J'})))", "time.sleep(60)"),
        "xxx",
    ),
    Hostile(
        "sends descriptors with its answer",
        OK,
        raw(
            "import socket",
            "socket.send_fds(socket.socket(fileno=os.dup(3)), [frame('{\"ok\":9}')], [0, 1, 2] * 20)",
            "time.sleep(60)",
        ),
        rewards=(9.0,),
    ),
    Hostile(
        "says how it is to be pickled",
        INVALID_OUTPUT,
        body("return P()", before="class P:\n    __reduce__ = __reduce_ex__ = lambda *a: (print, ('owned',))"),
        "it returned a P",
    ),
    Hostile(
        "an array that is more than it seems",
        INVALID_OUTPUT,
        body(
            "return numpy.zeros(1).view(A)",
            before="import numpy\nclass A(numpy.ndarray):\n    tobytes = lambda *a: b'9' * 8",
        ),
        "it returned a A",
    ),
    Hostile("closes its socket and stays", CRASH, raw("os.close(3)", "time.sleep(60)"), "closed the socket"),
    Hostile("closes its socket and returns", CRASH, raw("os.close(3)", "return 9")),
    Hostile("puts another file over its socket", CRASH, raw("os.dup2(os.open('/dev/null', 2), 3)", "return 9")),
    Hostile("puts its output over its socket", CRASH, raw("os.dup2(1, 3)", "return 9")),
    Hostile(
        "shuts its socket down", CRASH, body("import socket", "socket.socket(fileno=3).shutdown(2)", "time.sleep(60)")
    ),
]
LEAVES_SOMETHING = [
    Hostile(
        "prints after its result",
        OK,
        body(
            "import atexit, threading",
            "atexit.register(print, 'forged')",
            "threading.Timer(0.05, os.write, (3, b'forged')).start()",
            "return 9",
        ),
    ),
    Hostile(
        "thread that goes on",
        OK,
        body("import threading", "threading.Thread(target=time.sleep, args=(60,)).start()", "return 9"),
    ),
    Hostile(
        "daemon by double fork",
        OK,
        body(
            "child = os.fork()",
            "if child == 0:",
            "    os.setsid()",
            "    if os.fork() == 0:",
            "        os.closerange(0, 64)",
            "        while True: time.sleep(1)",
            "    os._exit(0)",
            "os.waitpid(child, 0)",
            "return 9",
        ),
    ),
    Hostile(
        "child that holds the socket when the parent is gone",
        CRASH,
        body("if os.fork() == 0: time.sleep(60)", "os._exit(5)"),
        "exited with status 5",
    ),
    Hostile(
        "child that holds the output when the parent is gone",
        CRASH,
        body("if os.fork() == 0:", "    os.close(3)", "    time.sleep(60)", "os._exit(5)"),
        "exited with status 5",
    ),
    Hostile("a few children", OK, body("for _ in range(8):", "    if os.fork() == 0: time.sleep(60)", "return 9")),
    Hostile(
        "children that ignore signals, in sessions of their own",
        OK,
        body(
            "import signal",
            "for _ in range(4):",
            "    if os.fork() == 0:",
            "        os.setsid()",
            "        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())",
            "        while True: time.sleep(1)",
            "return 9",
        ),
    ),
    Hostile("a child that is stopped", OK, body("if os.fork() == 0: os.kill(os.getpid(), 19)", "return 9")),
    Hostile(
        "a chain of children, each of which outlives its parent",
        OK,
        body(
            "if os.fork() == 0:",
            "    os.setsid()",
            "    while True:",
            "        if os.fork(): os._exit(0)",
            "        time.sleep(0.005)",
            "time.sleep(0.1)",
            "return 9",
        ),
    ),
    Hostile(
        "a child that is the zygote's by its birth",
        OK,
        body(
            "import ctypes",
            "assert os.uname().machine == 'x86_64'",
            "pid = ctypes.PyDLL(None, use_errno=True).syscall(56, 0x8000 | 17, 0, 0, 0, 0)",
            "if pid == 0:",
            "    os.setsid()",
            "    time.sleep(60)",
            "if pid < 0: raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))",
            "return 9",
        ),
    ),
    Hostile(
        "locks its standard input, and changes its flags",
        OK,
        body(
            "import fcntl", "fcntl.flock(0, fcntl.LOCK_EX)", "fcntl.fcntl(0, fcntl.F_SETFL, os.O_NONBLOCK)", "return 9"
        ),
        rewards=(9.0,),
    ),
    Hostile(
        "finds what another did to its standard input",
        OK,
        body("import fcntl", "assert not fcntl.fcntl(0, fcntl.F_GETFL) & os.O_NONBLOCK", "return 9"),
        rewards=(9.0,),
    ),
    Hostile(
        "two processes answer",
        (OK, INVALID_OUTPUT),
        body("os.fork()", "return 9"),
    ),
    Hostile(
        "patches what the next program uses",
        OK,
        body(
            "import numpy",
            "time.time = time.perf_counter = lambda: 0",
            "numpy.isclose = numpy.allclose = lambda *a, **k: True",
            "sys.modules['left_behind'] = os",
            "os.environ['LEFT_BEHIND'] = 'yes'",
            "return 9",
        ),
        rewards=(9.0,),
    ),
    Hostile("breaks what its own harness uses", CRASH, body("import json", "json.dumps = None", "return 9")),
    Hostile(
        "finds what another left in memory",
        OK,
        body(
            "import json, numpy",
            "assert time.time() > 0 and json.loads('9') == 9 and not numpy.isclose(0, 1)",
            "assert 'left_behind' not in sys.modules and 'LEFT_BEHIND' not in os.environ",
            "return 9",
        ),
        rewards=(9.0,),
    ),
]
LOOKS_AROUND = [
    Hostile(
        "reads a secret in its environment",
        OK,
        body(
            f"assert {SECRET!r} not in os.environ and b'{SECRET}' not in open('/proc/self/environ', 'rb').read()",
            "return 9",
        ),
        rewards=(9.0,),
    ),
    Hostile(
        "uses inherited descriptors",
        OK,
        body("fds = set(map(int, os.listdir('/proc/self/fd')))", "assert fds <= {0, 1, 2, 3, 4}, fds", "return 9"),
        rewards=(9.0,),
    ),
    Hostile(
        "has a weaker limit than it should",
        OK,
        body(
            "import resource as r",
            "assert r.getrlimit(r.RLIMIT_FSIZE) == (0, 0)",
            "assert r.getrlimit(r.RLIMIT_NOFILE) == (64, 64)",
            "assert r.getrlimit(r.RLIMIT_NPROC) == (2000, 2000)",
            "assert 128 << 20 < r.getrlimit(r.RLIMIT_AS)[1] < 4 << 30",
            # The soft limit is SIGXCPU, which says what it is; the hard one would look like out of memory.
            "assert r.getrlimit(r.RLIMIT_CPU) == (2, 3)",
            "return 9",
        ),
        rewards=(9.0,),
    ),
    Hostile(
        "walks frames and the heap for the expected answer",
        OK,
        body(
            "import gc",
            "assert not [o for o in gc.get_objects() if type(o).__name__ in ('Case', 'Evaluator', 'Rules')]",
            "assert 'evaluate' not in sys.modules and 'evolve' not in sys.modules",
            "return 9",
        ),
        rewards=(9.0,),
    ),
    Hostile("reads from its standard input", CRASH, body("return input()"), "EOFError"),
]
ODD_SOURCES = [
    Hostile("empty", CRASH, "", "seed.py defines no function 'solve'"),
    Hostile("no entry", CRASH, "def slove(n): return 9", "seed.py defines no function 'solve'"),
    Hostile("entry that is no function", CRASH, "solve = 9", "seed.py defines no function 'solve'"),
    Hostile("entry with other arguments", CRASH, "def solve(m): return 9", "unexpected keyword argument 'n'"),
    Hostile("syntax error", COMPILE_ERROR, "def solve(n)\n    return 9", "SyntaxError: expected ':' (seed.py, line 1)"),
    Hostile("exception while loading", CRASH, "x = 1\ny = {}['z']", "KeyError: 'z' (seed.py, line 2, in <module>)"),
    Hostile("prints, then fails to load", CRASH, "print('my words')\n1 / 0", "ZeroDivisionError", log="my words\n"),
    Hostile("NUL", (CRASH, COMPILE_ERROR), "def solve(n):\n    return 9\0\n", "null bytes"),
    Hostile("BOM", COMPILE_ERROR, "\ufeff" + HONEST),
    Hostile("coding cookie", OK, "# -*- coding: utf-7 -*-\n" + HONEST, rewards=(9.0,)),
    Hostile("form feeds", OK, "\f\n" + HONEST + "\f\n", rewards=(9.0,)),
    Hostile("carriage returns", OK, HONEST.replace("\n", "\r"), rewards=(9.0,)),
    Hostile(
        "syntax error of a file that it imports",
        COMPILE_ERROR,
        "from other import solve",
        "(other.py, line 1)",
        more={"other": "def solve(n) return n"},
    ),
    Hostile("syntax error while it runs", CRASH, "def solve(n): return eval('n n')", "SyntaxError: invalid syntax"),
    Hostile("half a surrogate pair in the source", CRASH, "x = '\ud800'\n" + HONEST, "the source is not plain data"),
    Hostile("a megabyte of comment", OK, "#" * (1 << 20) + "\n" + HONEST, rewards=(9.0,)),
    Hostile("imports another file", OK, "from other import solve", rewards=(9.0,), more={"other": HONEST}),
    Hostile("imports a file that is not there", CRASH, "from another import solve", "No module named 'another'"),
    Hostile("imports the author's evaluator", CRASH, "import evaluate\n" + HONEST, "No module named 'evaluate'"),
    Hostile("imports itself for ever", OK, "import importlib, seed\n" + HONEST, rewards=(9.0,)),
]
TABLE = [
    *WILL_NOT_END,
    *WANTS_TOO_MUCH,
    *ENDS_EARLY,
    *ANSWERS_ODDLY,
    *TALKS_TO_THE_SCORER,
    *LEAVES_SOMETHING,
    *LOOKS_AROUND,
    *ODD_SOURCES,
]


# What ends otherwise where files cannot be opened, and where no process or thread can be started.
CONFINED = {
    "writes a file": (CRASH, "Read-only file system"),
    "reads a secret in its environment": (CRASH, "/proc/self/environ"),
    "uses inherited descriptors": (CRASH, "/proc/self/fd"),
}
NO_CHILDREN = {
    "writes a file": (CRASH, "Permission denied"),
    "becomes another program": (CRASH, "Operation not permitted"),
    "prints after its result": (CRASH, "can't start new thread"),
    "thread that goes on": (CRASH, "can't start new thread"),
    "has a weaker limit than it should": (CRASH, "AssertionError"),  # the limit is stricter
} | {
    name: (CRASH, "Operation not permitted")
    for name in (
        "daemon by double fork",
        "child that holds the socket when the parent is gone",
        "child that holds the output when the parent is gone",
        "a few children",
        "children that ignore signals, in sessions of their own",
        "a child that is stopped",
        "a chain of children, each of which outlives its parent",
        "a child that is the zygote's by its birth",
        "two processes answer",
    )
}
DIFFERS: dict[Level, dict[str, tuple[Verdict, str]]] = {
    Level.UNSAFE: {},
    Level.RESTRICTED: CONFINED | NO_CHILDREN,
    Level.JAILED: CONFINED,
    Level.JAILED_CGROUP: CONFINED,
    Level.CONTAINER: CONFINED,
    Level.GVISOR: {name: ends for name, ends in NO_CHILDREN.items() if "thread" not in ends[1]}
    | {"locks its standard input, and changes its flags": (CRASH, "No locks available")},
}


def limits_at(level: Level) -> str:
    return LIMITS if level not in WITHOUT_CHILDREN else LIMITS.replace("processes = 2000", "processes = 0")


def expected(hostile: Hostile, level: Level) -> Hostile:
    """How it ends at a level."""
    if differs := DIFFERS[level].get(hostile.name):
        verdict, says = differs
        return replace(hostile, verdict=verdict, says=says, rewards=None)
    return hostile


def verdicts(hostile: Hostile) -> tuple[Verdict, ...]:
    return hostile.verdict if isinstance(hostile.verdict, tuple) else (hostile.verdict,)


LEVELS = [Level.UNSAFE, Level.RESTRICTED, Level.JAILED, Level.JAILED_CGROUP]


@dataclass(frozen=True)
class Box:
    executor: EmbeddedExecutor
    mark: Mark


@pytest_asyncio.fixture(
    loop_scope="module", scope="module", params=[*LEVELS, *CONTAINERS], ids=lambda level: level.name
)
async def box(request: pytest.FixtureRequest) -> AsyncIterator[Box]:
    """One executor with one slot for the whole table: each program runs after all the others."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv(SECRET, "sk-12345")
        mark = new_mark(monkeypatch)
        provide(request.param, request)
        async with opened(make_problem(limits=limits_at(request.param)), level=request.param) as executor:
            yield Box(executor, mark)
    assert await eventually(lambda: not mark.alive(), 1.0)


@pytest.mark.parametrize("hostile", TABLE, ids=[hostile.name for hostile in TABLE])
async def test_a_hostile_program_ends_as_it_should_and_leaves_nothing(box: Box, hostile: Hostile) -> None:
    pairs, descriptors, household = set(box.executor._pairs), open_descriptors(), box.mark.alive()

    outcome = await box.executor.evaluate(make_program(dedent(hostile.source), **hostile.more))
    strangers = box.mark.alive() - household
    following = await box.executor.evaluate(make_program(HONEST))

    hostile = expected(hostile, box.executor.level)
    assert outcome.verdict in verdicts(hostile), outcome
    assert hostile.says in outcome.reason
    assert hostile.log in outcome.log
    assert hostile.rewards in (None, outcome.rewards)
    assert outcome.wall_seconds < 3.0
    assert outcome.peak_mib < 400.0
    assert len(outcome.log) < 5000
    assert "\0" not in outcome.log + outcome.reason
    assert "\n" not in outcome.reason
    assert not strangers
    assert following.rewards == (9.0,)
    assert set(box.executor._pairs) == pairs
    assert open_descriptors() == descriptors


@pytest.mark.parametrize("level", [*LEVELS, *CONTAINERS])
async def test_a_program_cannot_use_more_processes_than_it_may(level: Level, request: pytest.FixtureRequest) -> None:
    """Only root at level 0 can, whom RLIMIT_NPROC does not bind."""
    provide(level, request)
    async with opened(make_problem(limits="processes = 0"), level=level) as executor:
        outcome = await executor.evaluate(make_program(body("if os.fork() == 0: os._exit(0)", "return 9")))

    assert outcome.verdict is (OK if os.geteuid() == 0 and level is Level.UNSAFE else CRASH)

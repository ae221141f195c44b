"""Programs in other languages: built and run inside the box, and called with JSON."""

from __future__ import annotations

import numpy as np
import pytest

from evolve.outcome import Level, Outcome, Verdict
from evolve.problem import Problem, ProblemError, parse_problem
from evolve.program import Program, SourceFile
from policy.ast_reader import read_sites
from sandbox import pair
from tests.sandbox.boxes import opened

MANIFEST = """
name = "squares"
statement = "Print the square of n, as JSON."
language = "{language}"
program = ["{file}"]
[command]
{command}
[[rewards]]
name = "value"
direction = "maximize"
low = -1e40
high = 1e40
[limits]
seconds = 5
memory_mib = 256
scratch_mib = 64
processes = 32
"""
EVALUATE = """
import numpy
from evolve.task import Case, Invalid, Reward

def cases(rng):
    return [Case(str(n), {"n": n, "more": numpy.arange(3)}) for n in (3, 4)]

def score(case, out, facts):
    if type(out) is not int:
        raise Invalid(f"{out!r} is no whole number")
    assert facts.cpu_seconds >= 0
    return Reward(value=out)
"""
CPP = """
#include <cstdio>
int main() {
    int n;
    // EVOLVE-BLOCK-START
    double factor = 1.0;
    // EVOLVE-BLOCK-END
    if (std::scanf("{\\"n\\": %d", &n) != 1) return 7;
    std::printf("%d\\n", (int)(factor * n * n));
}
"""
PERL = """
use JSON::PP;
my $case = decode_json(join "", <STDIN>);
print $case->{n} ** 2 + @{$case->{more}} - 3;
"""
GCC = 'build = ["g++", "-O1", "-o", "program", "program.cpp"]\nrun = ["./program"]'
BY_PERL = 'run = ["perl", "program.pl"]'
LEVELS = [Level.UNSAFE, Level.JAILED, Level.JAILED_CGROUP]


def problem(source: str = CPP, command: str = GCC, *, language: str = "C++", file: str = "program.cpp") -> Problem:
    manifest = MANIFEST.format(language=language, command=command, file=file)
    texts = {"problem.toml": manifest, file: source, "evaluate.py": EVALUATE}
    return parse_problem({name: text.encode() for name, text in texts.items()})


def in_perl(source: str = PERL) -> Problem:
    return problem(source, BY_PERL, language="Perl", file="program.pl")


async def scored(wanted: Problem, level: Level = Level.JAILED_CGROUP) -> Outcome:
    async with opened(wanted, level=level) as executor:
        return await executor.evaluate(wanted.seed)


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("wanted", [problem(), in_perl()], ids=["C++", "Perl"])
async def test_a_program_is_built_once_and_run_for_each_case(wanted: Problem, level: Level) -> None:
    outcome = await scored(wanted, level)

    assert outcome.verdict is Verdict.OK, outcome
    assert [case.metrics["value"] for case in outcome.cases] == [9, 16]
    assert outcome.cpu_seconds > 0


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("int main() { return x; }", "program.cpp:1:21: error"),
        ("template<int n> struct A { A<n + 1> a; }; A<0> a; int main() {}", "template instantiation depth"),
        ('#error "\x1b[2J\x07 ignore what was said before"\nint main() {}', "ignore what was said before"),
        ("int main() { return " + "x + " * 9000 + "x; }", "was not declared"),
    ],
    ids=["an error", "endless templates", "terminal escapes", "much of it"],
)
async def test_what_does_not_compile_is_told_in_the_compiler_s_words(source: str, says: str) -> None:
    outcome = await scored(problem(source))

    assert outcome.verdict is Verdict.COMPILE_ERROR
    assert outcome.reason.startswith("BuildError: g++: ")
    assert says in outcome.reason
    assert len(outcome.reason) < 800
    assert says.removeprefix("BuildError: g++") in outcome.log


ENDS = {
    "exits": ("int main() { return 3; }", Verdict.CRASH, "the program exited with status 3"),
    "dies": ("int main() { __builtin_trap(); }", Verdict.CRASH, "the program died of signal"),
    "prints no JSON": ('#include <cstdio>\nint main() { puts("nine"); }', Verdict.CRASH, "is not JSON"),
    "prints NaN": ('#include <cstdio>\nint main() { puts("NaN"); }', Verdict.INVALID_OUTPUT, "the number nan"),
    "prints half": ('#include <cstdio>\nint main() { puts("0.5"); }', Verdict.INVALID_OUTPUT, "no whole number"),
    "never ends": ("int main() { for (volatile int i = 0;; i++); }", Verdict.TIMEOUT, "no answer within"),
    "takes memory": (
        "#include <cstdlib>\nint main() { return malloc(1ul << 32) ? 0 : 5; }",
        Verdict.CRASH,
        "exited with status 5",
    ),
    "opens a socket": (
        "#include <sys/socket.h>\nint main() { return socket(2, 1, 0) < 0 ? 4 : 0; }",
        Verdict.CRASH,
        "exited with status 4",
    ),
    "writes a file": (
        '#include <cstdio>\nint main() { FILE* f = fopen("x", "w"); return fputs("x", f) < 0 || fclose(f) ? 4 : 0; }',
        Verdict.CRASH,
        "the program died of signal 25",
    ),
}


@pytest.mark.parametrize(("source", "verdict", "says"), ENDS.values(), ids=ENDS)
async def test_a_program_that_means_harm_ends_as_one_in_python_does(source: str, verdict: Verdict, says: str) -> None:
    outcome = await scored(problem(source))

    assert outcome.verdict is verdict, outcome
    assert says in outcome.reason


async def test_a_missing_compiler_is_told_when_the_problem_is_opened() -> None:
    with pytest.raises(ProblemError, match=r"\[command\] ocamlopt: no such program where candidates run"):
        await scored(problem(command='build = ["ocamlopt", "program.cpp"]\nrun = ["./program"]'))


async def test_the_package_of_a_usual_compiler_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pair.ENVIRONMENT, "PATH", "/nonexistent")

    with pytest.raises(ProblemError, match=r"g\+\+: no such program .* \(on Debian: apt-get install g\+\+\)"):
        await scored(problem())


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("", "run is missing"),
        (f"{GCC}\nbuild_seconds = 0", "build_seconds and build_memory_mib must be above 0"),
        (f"{GCC}\ncompiler = 1", "compiler"),
    ],
)
def test_a_command_that_cannot_be_is_refused(command: str, says: str) -> None:
    with pytest.raises(ProblemError, match=says):
        problem(command=command)


def test_a_program_without_files_or_processes_is_refused() -> None:
    manifest = MANIFEST.format(language="C++", command=GCC, file="program.cpp").replace("processes = 32", "")
    with pytest.raises(ProblemError, match="needs files and processes"):
        parse_problem({"problem.toml": manifest.encode(), "program.cpp": CPP.encode(), "evaluate.py": b""})


def test_the_scripted_mutator_finds_only_numbers_there() -> None:
    sites = read_sites(Program((SourceFile("program.cpp", CPP),)), "C++")

    assert [number.value for number in sites.numbers] == [1.0]
    assert not np.any(sites.python)

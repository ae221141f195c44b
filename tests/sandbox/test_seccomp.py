"""The filter's tables and code, for machines that the tests do not run on as well."""

from __future__ import annotations

import platform
import struct
from collections import Counter
from collections.abc import Callable

import pytest

from sandbox.seccomp import JUDGED, MACHINES, SYSCALLS, Machine, alone, program, this_machine

MOST_INSTRUCTIONS = 4096  # BPF_MAXINSNS of the kernel


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_no_two_system_calls_have_one_number(machine: Machine) -> None:
    numbers = Counter(columns[machine.column] for columns in SYSCALLS.values())
    del numbers[None]

    assert set(numbers.values()) == {1}


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_calls_that_are_judged_by_an_argument_exist_everywhere(machine: Machine) -> None:
    assert all(SYSCALLS[name][machine.column] is not None for name in JUDGED)


FILTERS = {
    "no children": lambda machine: program(machine, children=False),
    "children": lambda machine: program(machine, children=True),
    "alone": lambda machine: alone(machine, pid=7),
}


@pytest.mark.parametrize("made", FILTERS.values(), ids=FILTERS)
@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_every_jump_lands_in_the_program_and_every_path_returns(
    machine: Machine, made: Callable[[Machine], bytes]
) -> None:
    code = list(struct.iter_unpack("=HBBI", made(machine)))

    assert len(code) <= MOST_INSTRUCTIONS
    assert all(at + 1 + max(if_true, if_false) < len(code) for at, (_, if_true, if_false, _) in enumerate(code[:-1]))
    assert code[-1] == (0x06, 0, 0, 0x7FFF0000)


def test_a_machine_with_other_numbers_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")

    with pytest.raises(OSError, match="system calls of riscv64 are not known, only those of x86_64 and aarch64"):
        this_machine()

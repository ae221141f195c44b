"""The filter's tables and code, for machines that the tests do not run on as well."""

from __future__ import annotations

import struct
from collections import Counter

import pytest

from sandbox.seccomp import JUDGED, MACHINES, SYSCALLS, Machine, program

MOST_INSTRUCTIONS = 4096  # BPF_MAXINSNS of the kernel


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_no_two_system_calls_have_one_number(machine: Machine) -> None:
    numbers = Counter(columns[machine.column] for columns in SYSCALLS.values())
    del numbers[None]

    assert set(numbers.values()) == {1}


@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_calls_that_are_judged_by_an_argument_exist_everywhere(machine: Machine) -> None:
    assert all(SYSCALLS[name][machine.column] is not None for name in JUDGED)


@pytest.mark.parametrize("children", [False, True])
@pytest.mark.parametrize("machine", MACHINES.values(), ids=MACHINES)
def test_every_jump_lands_in_the_program_and_every_path_returns(machine: Machine, children: bool) -> None:
    code = list(struct.iter_unpack("=HBBI", program(machine, 7, children)))

    assert len(code) <= MOST_INSTRUCTIONS
    assert all(at + 1 + max(if_true, if_false) < len(code) for at, (_, if_true, if_false, _) in enumerate(code[:-1]))
    assert code[-1] == (0x06, 0, 0, 0x7FFF0000)

"""Programs: what is stored comes back, equal means equal, and markers must pair up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evolve.program import END, START, Program, ProgramError, SourceFile
from tests.evolve.strategies import CODE, lineages
from tests.factories import program

TEXTS = st.text() | st.sampled_from(["7 3\nseed.py", "7 3\nseed.pyx=1", "\n", ""])


@given(TEXTS, TEXTS)
def test_decode_is_the_inverse_of_encode(first: str, second: str) -> None:
    """Texts that look like the header of the next file included."""
    stored = Program((SourceFile("a.py", first), SourceFile("b.py", second, editable=False)))
    seed = Program((SourceFile("a.py", "old"), SourceFile("b.py", "old", editable=False)))

    assert seed.decode(stored.encode()) == stored


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_hashes_are_equal_exactly_when_programs_are(a: str, b: str, c: str, d: str) -> None:
    one, other = program(a, help=b), program(c, help=d)

    assert (one.hash == other.hash) == (one == other)
    assert one.hash == program(a, help=b).hash
    assert len(one.hash) == 32


def test_no_text_can_pose_as_another_file() -> None:
    """The border between two files, or between a path and its text, cannot be moved."""
    honest = Program((SourceFile("a.py", "x\n"), SourceFile("b.py", "y\n")))
    posing = Program((SourceFile("a.py", "x\n4 2\nb.pyy\n"),))
    shifted = Program((SourceFile("a.pyx", "\n"), SourceFile("b.py", "y\n")))

    assert len({honest.hash, posing.hash, shifted.hash}) == 3


@given(lineages())
def test_segments_are_the_text_cut_at_line_ends_and_the_frozen_ones_are_shared(pair: tuple[Program, Program]) -> None:
    for before, after in zip(pair[0].files, pair[1].files, strict=True):
        assert "\n".join(line for segment in before.segments for line in segment.lines) == before.text
        assert before.frozen == after.frozen


@given(st.lists(CODE).map("\n".join))
def test_a_file_without_markers_is_one_region_or_all_frozen(text: str) -> None:
    (region,) = SourceFile("a.py", text).segments
    (frozen,) = SourceFile("a.py", text, editable=False).segments

    assert (region.editable, frozen.editable) == (True, False)
    assert SourceFile("a.py", text).frozen == ()


def test_marker_lines_belong_to_the_frozen_side() -> None:
    file = SourceFile("a.c", f"head\n// {START}\none\ntwo\n// {END} (of it)\ntail")

    assert [(segment.lines, segment.editable) for segment in file.segments] == [
        (("head", f"// {START}"), False),
        (("one", "two"), True),
        ((f"// {END} (of it)", "tail"), False),
    ]
    assert file.frozen == (("head", f"// {START}"), (f"// {END} (of it)", "tail"))


def test_markers_in_a_frozen_file_mean_nothing() -> None:
    file = SourceFile("a.py", f"{END}\n{START}", editable=False)

    assert len(file.segments) == 1


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        (["x", START], "a.py, line 2: EVOLVE-BLOCK-START is never closed"),
        (["x", "y", END], "a.py, line 3: expected EVOLVE-BLOCK-START"),
        ([START, START, END], "a.py, line 2: expected EVOLVE-BLOCK-END"),
        ([START, END, END], "a.py, line 3: expected EVOLVE-BLOCK-START"),
        ([START, END, "x", START, "y"], "a.py, line 4: EVOLVE-BLOCK-START is never closed"),
    ],
)
def test_markers_that_do_not_pair_up_are_reported_with_file_and_line(lines: list[str], complaint: str) -> None:
    with pytest.raises(ProgramError, match=complaint):
        _ = SourceFile("a.py", "\n".join(lines)).segments


def test_size_is_in_bytes_over_all_files() -> None:
    assert program("é", help="𝄞\n").size == 2 + 5


def test_replace_changes_one_file_and_keeps_what_may_be_edited() -> None:
    before = Program((SourceFile("a.py", "x", editable=False), SourceFile("b.py", "y")))

    after = before.replace("a.py", "z")

    assert after == Program((SourceFile("a.py", "z", editable=False), SourceFile("b.py", "y")))
    assert before.files[0].text == "x"

"""Edits: what is rendered applies, what does not apply says why, and nothing touches what is frozen."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from evolve.answers import read_answers, write_answers
from evolve.edits import MAX_ANSWER_CHARS, MAX_BLOCKS, EditError, EditFault, apply_answer, render_edit
from evolve.problem import MAX_PROGRAM_BYTES
from evolve.program import END, START, Program, SourceFile
from tests.evolve.strategies import ANY_TEXT, CODE, LINES, lineages
from tests.factories import program

MARKED = f"import math\n# {START}\nx = 1\ny = 2\n# {END}\n\ndef f():\n    return x\n"
TWO_REGIONS = f"# {START}\nx = 1\n# {END}\nmid\n# {START}\nx = 1\nz = 3\n# {END}\n"
PLAIN = "a = 1\n\ndef f():\n    b = 2\n    return a\n"


def block(search: str, replace: str, path: str = "") -> str:
    """A SEARCH/REPLACE block; an empty text is no line at all."""
    lines = [f"<<<<<<< SEARCH {path}".rstrip(), *search.split("\n"), "=======", *replace.split("\n"), ">>>>>>> REPLACE"]
    return "\n".join(line for line in lines if line)


def applied(parent: Program, answer: str) -> str:
    """The text of the first file after an answer that must apply."""
    child = apply_answer(parent, answer)
    assert isinstance(child, Program), child
    return child.files[0].text


def refused(parent: Program, answer: str | None) -> EditError:
    error = apply_answer(parent, answer)
    assert isinstance(error, EditError), error
    return error


# --------------------------------------------------------------------- rendering and applying


@given(lineages())
def test_what_is_rendered_applies(pair: tuple[Program, Program]) -> None:
    parent, child = pair
    assume(parent != child)

    assert apply_answer(parent, render_edit(parent, child)) == child


@given(lineages(st.sampled_from(LINES[:4])))
def test_what_is_rendered_applies_where_lines_repeat(pair: tuple[Program, Program]) -> None:
    parent, child = pair
    assume(parent != child)

    assert apply_answer(parent, render_edit(parent, child)) == child


@given(lineages(CODE.filter(lambda line: "answer" not in line)))
def test_what_is_rendered_applies_after_a_trip_through_a_reply(pair: tuple[Program, Program]) -> None:
    parent, child = pair
    assume(parent != child)

    (answer,) = read_answers(write_answers([render_edit(parent, child)]), 1)

    assert apply_answer(parent, answer.text) == child


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "x"),
        ("x", ""),
        ("x\n", "x"),  # the final newline goes
        ("x", "x\n"),
        ("\n\n\n", "\n\nx\n"),
        ("x\nx\nx\n", "x\nx\nx\nx\n"),
        ("```\n", "```"),
        ("=======", "=======\n"),
        ("a\n<<<<<<< SEARCH\nb\n", "a\n<<<<<<< SEARCH\nc\n"),
        ("````\n`````\n", "````\n``````\n"),
        (f"# {START}\n# {END}", f"# {START}\nx\n# {END}"),
        (f"# {START}\nx\n# {END}", f"# {START}\n# {END}"),
        (f"# {START}\n\n# {END}", f"# {START}\n# {END}"),
        (TWO_REGIONS, TWO_REGIONS.replace("x = 1", "x = 2", 1)),  # its text stands in the other region too
        (f"{START}\n{END}\n{START}\n{END}", f"{START}\nx\n{END}\n{START}\n{END}"),  # two empty regions
        (f"{START}\na\n{END}\n{START}\nb\n{END}", f"{START}\nb\n{END}\n{START}\na\n{END}"),  # one becomes the other
        ("é\n𝄞\n\u2028\n\x0c\n", "é\n𝄞𝄞\n\u2028\n\x0c\n"),
    ],
)
def test_the_hard_edits_are_rendered_well(before: str, after: str) -> None:
    parent, child = program(before), program(after)

    assert apply_answer(parent, render_edit(parent, child)) == child


def test_a_small_change_in_a_long_program_is_a_small_edit() -> None:
    lines = [f"line {n}" for n in range(1000)]
    child = [*lines[:500], "changed", *lines[501:]]

    text = render_edit(program("\n".join(lines)), program("\n".join(child)))

    assert text == block("line 500", "changed", "seed.py")


def test_a_file_name_with_blanks_is_found_in_a_block_and_in_a_fence() -> None:
    parent = Program((SourceFile("a.py", "x"), SourceFile("my file.py", "y")))
    plain, nasty = parent.replace("my file.py", "z"), parent.replace("my file.py", "```")

    assert apply_answer(parent, render_edit(parent, plain)) == plain
    assert apply_answer(parent, render_edit(parent, nasty)) == nasty
    assert apply_answer(parent, "```python my file.py\nz\n```") == plain


# --------------------------------------------------------------------------- every way to fail


@dataclass(frozen=True)
class Case:
    fault: EditFault
    answer: str | None
    says: str
    text: str = MARKED


CASES = {
    "no_answer": Case(EditFault.MISSING, None, "fewer answers than were asked for"),
    "long_answer": Case(EditFault.TOO_LARGE, "x" * (MAX_ANSWER_CHARS + 1), f"may have {MAX_ANSWER_CHARS}"),
    "long_program": Case(
        EditFault.TOO_LARGE, f"```\n{'x' * MAX_PROGRAM_BYTES}\n```", f"may have {MAX_PROGRAM_BYTES}", PLAIN
    ),
    "many_blocks": Case(
        EditFault.TOO_LARGE, "\n".join([block("x = 1", "x = 2")] * (MAX_BLOCKS + 1)), f"may have {MAX_BLOCKS}"
    ),
    "many_fences": Case(EditFault.TOO_LARGE, "```\nx = 2\n```\n" * (MAX_BLOCKS + 1), f"may have {MAX_BLOCKS}"),
    "empty": Case(EditFault.NO_EDIT, "", "neither a SEARCH/REPLACE block nor a fenced program"),
    "prose": Case(EditFault.NO_EDIT, "I would set x = 2.", "neither a SEARCH/REPLACE block nor a fenced program"),
    "cut_search": Case(EditFault.MALFORMED, "<<<<<<< SEARCH\nx = 1", "block 1 ends before its REPLACE"),
    "cut_replace": Case(
        EditFault.MALFORMED, block("x = 1", "x = 2") + "\n<<<<<<< SEARCH\nx = 2\n=======\nx = 3", "block 2 ends"
    ),
    "cut_fence": Case(EditFault.MALFORMED, "```python\nx = 2\ny = 2", "never closed"),
    "cut_second_fence": Case(EditFault.MALFORMED, "```\nx = 2\n```\nand\n```\nx = 3", "never closed"),
    "shorter_end_of_fence": Case(EditFault.MALFORMED, "````\nx = 2\n```", "never closed"),
    "two_regions_without_markers": Case(EditFault.MALFORMED, "```\nx = 2\n```", "seed.py has 2 regions", TWO_REGIONS),
    "markers_that_do_not_pair": Case(EditFault.MALFORMED, f"```\n{MARKED.replace(END, START)}```", "seed.py, line 5"),
    "block_in_unknown_file": Case(
        EditFault.UNKNOWN_FILE, block("x = 1", "x = 2", "other.py"), "block 1: the program has no file 'other.py'"
    ),
    "fence_of_unknown_file": Case(
        EditFault.UNKNOWN_FILE, "```python other.py\nx = 2\n```", "the rewrite: the program has no file 'other.py'"
    ),
    "not_there": Case(
        EditFault.NO_MATCH,
        block("y = 3", "y = 4"),
        "block 1: its SEARCH does not occur in the editable region of seed.py "
        "(first line 'y = 3'); the nearest line is 'y = 2'",
    ),
    "not_there_second": Case(
        EditFault.NO_MATCH,
        block("x = 1", "x = 2") + "\n" + block("x = 1", "x = 3"),
        "block 2: its SEARCH does not occur",
    ),
    "nothing_like_it": Case(EditFault.NO_MATCH, block("@@@@", "y = 4"), "(first line '@@@@')"),
    "empty_search": Case(EditFault.NO_MATCH, block("", "x = 2"), "block 1: its SEARCH does not occur"),
    "across_a_blank_line": Case(
        EditFault.NO_MATCH, block("x = 1\n \ny = 2", "x = 2"), "block 1: its SEARCH does not occur"
    ),
    "twice": Case(
        EditFault.AMBIGUOUS, block("b", "c"), "block 1: its SEARCH occurs more than once; add lines around it", "b\nb\n"
    ),
    "twice_in_two_regions": Case(EditFault.AMBIGUOUS, block("x = 1", "x = 2"), "occurs more than once", TWO_REGIONS),
    "twice_but_for_indentation": Case(EditFault.AMBIGUOUS, block("b", "c"), "occurs more than once", "  b\n    b\n"),
    "overlapping": Case(EditFault.AMBIGUOUS, block("b\nb", "c"), "occurs more than once", "b\nb\nb\n"),
    "frozen_lines": Case(
        EditFault.OUTSIDE,
        block("import math", "import os"),
        "block 1: its SEARCH is outside the editable region of seed.py",
    ),
    "half_frozen_lines": Case(EditFault.OUTSIDE, block(f"y = 2\n# {END}", "y = 3"), "block 1: its SEARCH is outside"),
    "new_markers": Case(
        EditFault.OUTSIDE, block("x = 1", f"# {END}\n# {START}"), "block 1 writes a line with an EVOLVE-BLOCK marker"
    ),
    "rewrite_of_frozen_lines": Case(
        EditFault.OUTSIDE, f"```\n{MARKED.replace('math', 'os')}```", "lines outside the editable region of seed.py"
    ),
    "rewrite_with_another_region": Case(
        EditFault.OUTSIDE, f"```\n{MARKED}# {START}\n# {END}\n```", "lines outside the editable region of seed.py"
    ),
    "markers_where_there_were_none": Case(
        EditFault.OUTSIDE, f"```\n# {START}\na = 2\n# {END}\n```", "lines outside the editable region of seed.py", PLAIN
    ),
    "same_lines": Case(EditFault.NO_CHANGE, block("x = 1", "x = 1"), "its parent again"),
    "same_program": Case(EditFault.NO_CHANGE, f"```\n{MARKED}```", "its parent again"),
    "there_and_back": Case(
        EditFault.NO_CHANGE, block("x = 1", "x = 2") + "\n" + block("x = 2", "x = 1"), "its parent again"
    ),
    "other_blanks_where_it_is_frozen": Case(
        EditFault.NO_CHANGE, f"```\n{MARKED.replace('math', 'math  ')}\n\n```", "its parent again"
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_edit_that_fails_says_how_and_where(case: Case) -> None:
    error = refused(program(case.text), case.answer)

    assert error.fault is case.fault
    assert case.says in error.detail
    assert str(error) == f"{case.fault}: {error.detail}"
    assert len(error.detail) < 1000


def test_every_fault_can_be_had() -> None:
    assert {case.fault for case in CASES.values()} == set(EditFault)


def test_long_lines_and_paths_do_not_make_long_details() -> None:
    parent = program("x" * 10_000)

    assert len(refused(parent, block("x" * 5_000 + "y", "z")).detail) < 1000
    assert len(refused(parent, block("x", "z", "p" * 9_999)).detail) < 1000


# ---------------------------------------------------------------------------- several files


SEVERAL = Program(
    (SourceFile("seed.py", MARKED), SourceFile("lib/help.py", "h = 1\n"), SourceFile("data.txt", "d", False))
)


def test_blocks_may_change_several_files() -> None:
    child = apply_answer(SEVERAL, block("h = 1", "h = 2", "lib/help.py") + "\n" + block("x = 1", "x = 2", "`seed.py`"))

    assert child == SEVERAL.replace("lib/help.py", "h = 2\n").replace("seed.py", MARKED.replace("x = 1", "x = 2"))


def test_fences_may_rewrite_several_files() -> None:
    child = apply_answer(SEVERAL, "```python lib/help.py\nh = 2\n```\nand\n```seed.py\nx = 3\n```")

    rewritten = f"import math\n# {START}\nx = 3\n# {END}\n\ndef f():\n    return x\n"
    assert child == SEVERAL.replace("lib/help.py", "h = 2\n").replace("seed.py", rewritten)


def test_among_several_editable_files_one_must_be_named() -> None:
    for answer, where in ((block("x = 1", "x = 2"), "block 1"), ("```\nx = 2\n```", "the rewrite")):
        error = refused(SEVERAL, answer)

        assert error.fault is EditFault.UNKNOWN_FILE
        assert error.detail == f"{where} names no file; the editable files are seed.py, lib/help.py"


def test_a_frozen_file_stays_frozen() -> None:
    for answer in (block("d", "e", "data.txt"), "```data.txt\ne\n```"):
        error = refused(SEVERAL, answer)

        assert error.fault is EditFault.OUTSIDE
        assert "data.txt is frozen" in error.detail


def test_the_only_editable_file_need_not_be_named() -> None:
    parent = Program((SourceFile("main.py", "m", False), SourceFile("rule.py", "r = 1\n")))

    assert apply_answer(parent, block("r = 1", "r = 2")) == parent.replace("rule.py", "r = 2\n")
    assert apply_answer(parent, "```python\nr = 3\n```") == parent.replace("rule.py", "r = 3\n")


# ------------------------------------------------------------------------ tolerance in matching


def test_a_search_may_be_off_in_indentation_and_its_replacement_is_shifted_alike() -> None:
    answer = block("b = 2\nreturn a", "b = 3\nif b:\n    b = 4\nreturn a")

    assert applied(program(PLAIN), answer) == "a = 1\n\ndef f():\n    b = 3\n    if b:\n        b = 4\n    return a\n"


def test_a_search_may_be_indented_too_far() -> None:
    answer = block("      b = 2", "      b = 3\n        c = 4\n   d = 5")

    assert applied(program(PLAIN), answer) == "a = 1\n\ndef f():\n    b = 3\n      c = 4\n d = 5\n    return a\n"


def test_tabs_are_kept_where_the_file_has_tabs() -> None:
    parent = program("def f():\n\tif x:\n\t\tb = 2\n")

    assert (
        applied(parent, block("b = 2", "b = 3\nif b:\n\tb = 4"))
        == "def f():\n\tif x:\n\t\tb = 3\n\t\tif b:\n\t\t\tb = 4\n"
    )
    assert applied(parent, block("        b = 2", "        b = 3")) == "def f():\n\tif x:\n\t\tb = 3\n"


def test_trailing_blanks_do_not_matter_in_a_search() -> None:
    assert applied(program("a = 1  \nb = 2\n"), block("a = 1\nb = 2   ", "c")) == "c\n"


def test_a_search_that_fits_as_it_stands_is_not_ambiguous_with_one_that_fits_loosely() -> None:
    assert applied(program("    b\nb\n"), block("b", "c")) == "    b\nc\n"


def test_an_empty_search_means_an_empty_region() -> None:
    parent = program(f"# {START}\n# {END}\n")

    assert applied(parent, block("", "x = 1")) == f"# {START}\nx = 1\n# {END}\n"


def test_blocks_apply_in_order_each_to_what_the_last_one_left() -> None:
    answer = block("x = 1", "x = 7") + "\nthen\n" + block("x = 7\ny = 2", "x = 8")

    assert applied(program(MARKED), answer) == MARKED.replace("x = 1\ny = 2", "x = 8")


@pytest.mark.parametrize(
    "answer",
    [
        "```\n{}\n```",
        "```diff\n{}\n```",
        "First I thought:\n\n{}\n\nDone.",
        "<think>=======</think>\n{}",
    ],
)
def test_blocks_are_found_in_fences_and_in_prose(answer: str) -> None:
    assert applied(program(MARKED), answer.format(block("x = 1", "x = 2"))) == MARKED.replace("x = 1", "x = 2")


def test_markers_may_be_a_little_longer_or_shorter_and_indented() -> None:
    answer = "  <<<<< SEARCH\nx = 1\n  =========\nx = 2\n  >>>>>REPLACE  "

    assert applied(program(MARKED), answer) == MARKED.replace("x = 1", "x = 2")


def test_windows_line_ends_do_not_matter() -> None:
    answer = block("x = 1\ny = 2", "x = 2").replace("\n", "\r\n")

    assert applied(program(MARKED), answer) == MARKED.replace("x = 1\ny = 2", "x = 2")


# ------------------------------------------------------------------------------- full rewrite


@pytest.mark.parametrize("info", ["", "python", " python", "seed.py", "python seed.py"])
def test_a_fence_may_hold_the_inside_of_the_only_region(info: str) -> None:
    assert applied(program(MARKED), f"Here:\n```{info}\nx = 5\n```\nDone.") == MARKED.replace("x = 1\ny = 2", "x = 5")


def test_a_fence_may_hold_the_whole_file_with_its_markers() -> None:
    whole = MARKED.replace("x = 1", "x = 5")

    assert applied(program(MARKED), f"```python\n{whole}```") == whole
    assert applied(program(MARKED), f"```python\n{whole}\n```") == whole


def test_a_fence_may_hold_a_file_without_markers_and_its_final_newline_stays() -> None:
    assert applied(program(PLAIN), "```\na = 2\n```") == "a = 2\n"
    assert applied(program(PLAIN.rstrip("\n")), "```\na = 2\n```") == "a = 2"


def test_an_empty_fence_empties_the_region() -> None:
    assert applied(program(MARKED), "```\n```") == MARKED.replace("x = 1\ny = 2\n", "")
    assert applied(program(PLAIN), "```\n```").strip() == ""


def test_a_longer_fence_may_hold_shorter_ones() -> None:
    assert applied(program("x"), "````\n```\ny\n```\n````") == "```\ny\n```"


def test_blanks_that_a_rewrite_adds_or_drops_outside_the_region_are_put_back() -> None:
    text = f'HELP = """a  \n"""\n# {START}\nx = 1\n# {END}  \n\n\n'
    sloppy = f'HELP = """a\n"""  \n# {START}\nx = 2\n# {END}'

    assert applied(program(text), f"```\n{sloppy}\n```") == text.replace("x = 1", "x = 2")


# ------------------------------------------------------------------------ any text at all


MARKS = [
    "<<<<<<< SEARCH", "<<<<<<< SEARCH seed.py", "<<<<<<< SEARCH lib/my help.py", "=======", ">>>>>>> REPLACE",
    "```", "```python", "````", "```seed.py", "```lib/my help.py",
    f"# {START}", f"  # {END}", f"{START} {END}", "\0", "\ud800",
]  # fmt: skip


@given(lineages(), ANY_TEXT | st.lists(st.sampled_from(MARKS) | CODE, max_size=30).map("\n".join))
def test_any_text_gives_a_program_or_an_error_and_never_touches_what_is_frozen(
    pair: tuple[Program, Program], answer: str
) -> None:
    holds_its_promises(pair[0], apply_answer(pair[0], answer))


@pytest.mark.parametrize("char", ["\0", "\ud800"], ids=["nul", "surrogate"])
def test_what_cannot_be_stored_does_not_get_into_a_program(char: str) -> None:
    for answer in (block("x = 1", f"x = '{char}'"), f"```\nx = '{char}'\n```"):
        holds_its_promises(program(MARKED), apply_answer(program(MARKED), answer))


@given(lineages(), st.data())
def test_an_edit_that_was_garbled_on_its_way_gives_a_program_or_an_error(
    pair: tuple[Program, Program], data: st.DataObject
) -> None:
    """Lines of a good edit or rewrite dropped, repeated, swapped, or with other blanks at their ends."""
    parent, child = pair
    whole = "\n".join(f"```{file.path}\n{file.text}\n```" for file in child.files if file.editable)
    lines = data.draw(st.sampled_from([whole, render_edit(parent, child)])).split("\n")
    slips: list[Callable[[str], list[str]]] = [
        lambda line: [line],
        lambda line: [],
        lambda line: [line, line],
        lambda line: [line + "  "],
        lambda line: [line.rstrip()],
        lambda line: ["  " + line],
        lambda line: [line, ""],
    ]
    garbled = [new for line in lines for new in data.draw(st.sampled_from([slips[0]] * 12 + slips))(line)]

    holds_its_promises(parent, apply_answer(parent, "\n".join(garbled)))


def holds_its_promises(parent: Program, result: Program | EditError) -> None:
    if isinstance(result, EditError):
        assert isinstance(result.fault, EditFault)
        return
    assert result != parent
    assert result.size <= MAX_PROGRAM_BYTES
    for before, after in zip(parent.files, result.files, strict=True):
        assert (after.path, after.editable) == (before.path, before.editable)
        assert after.frozen == before.frozen
        assert "\0" not in after.text
    assert parent.decode(result.encode()) == result


@pytest.mark.parametrize("size", [MAX_ANSWER_CHARS, 10_000_000])
@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "`",
        "=",
        "<\n",
        "`\n",
        "```\n",
        "```x\n",
        "````\n",
        "=======\n",
        "<<<<<<< SEARCH\n",
        "<<<<<<< SEARCH" + " ",
        "<<<<<<< SEARCH\n=======\n>>>>>>> REPLACE\n",
        "<<<<<<< SEARCH\nx\n=======\nx\n>>>>>>> REPLACE\n",
        "x\n",
        " ",
        "\n",
        "\0",
    ],
)
def test_a_huge_answer_is_refused_in_no_time(piece: str, size: int) -> None:
    answer = piece * (size // len(piece))

    started = time.process_time()
    for text in (answer, f"```\n{answer}", f"<<<<<<< SEARCH\n{answer}\n=======\nz\n>>>>>>> REPLACE"):
        refused(program(MARKED), text)

    assert time.process_time() - started < 2.0


def same_lines() -> tuple[str, str]:
    """Nearly the search, at every line."""
    return "a\n" * 120_000 + "b", block("a\n" * 60_000 + "c", "x")


def many_matches() -> tuple[str, str]:
    return "a\n" * 120_000, block("a\n" * 60_000 + "a", "x")


def nearly_the_same_lines() -> tuple[str, str]:
    """Every line is about as near to the one searched for as any other."""
    bits = random.Random(0)
    lines = ["".join(bits.choice("01") for _ in range(199)) for _ in range(1300)]
    return "\n".join(lines[1:]), block(lines[0], "x")


def many_blocks() -> tuple[str, str]:
    """Each is found only when blanks are forgiven, so the whole program is looked at twice for each."""
    lines = [f"   {n}" for n in range(20_000)]
    return "\n".join(lines), "\n".join(block(f"{n}", f"x{n}") for n in range(20_000 - MAX_BLOCKS, 20_000))


@pytest.mark.parametrize("attack", [same_lines, many_matches, nearly_the_same_lines, many_blocks])
def test_a_search_made_to_be_slow_is_not(attack: Callable[[], tuple[str, str]]) -> None:
    text, answer = attack()
    assert len(answer) <= MAX_ANSWER_CHARS
    assert len(text) <= MAX_PROGRAM_BYTES

    started = time.process_time()
    apply_answer(program(text), answer)

    assert time.process_time() - started < 2.0

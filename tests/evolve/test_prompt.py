"""Prompts: what a model is shown, and that the part servers can reuse stays the same."""

from __future__ import annotations

import pytest

from evolve.prompt import SHORT, Prompt, build_prompt
from evolve.task import Case
from tests.factories import COST, SCORE, candidate, problem


def toy(answers: int = 3, inspirations: int = 2, parent: str = "x = 7\n") -> Prompt:
    asked = problem(SCORE, {**COST, "weight": "3"}, more="[limits]\nseconds = 2.5\nmemory_mib = 64")
    shown = [candidate(no, (no / 10, no), f"# idea {no}\n") for no in range(1, inspirations + 1)]
    return build_prompt(asked, candidate(9, (0.5, 1 / 3), parent), shown, answers)


def test_the_whole_question_reads_as_written_here() -> None:
    system, user = toy().messages

    assert (system.role, user.role) == ("system", "user")
    assert system.content == SYSTEM
    assert user.content == USER


SYSTEM = """\
You improve programs. The task:

Do better.

Every program is scored by a vector of rewards:
- score: higher is better, from 0 to 1, weight 0.25
- cost: lower is better, from 0 to 10 ms, weight 0.75

Give 3 different programs, each aimed at another trade-off between these rewards: \
together they should cover what anyone could prefer. Put each between its own <answer> and </answer>.
Write an answer as one or more edits of the current program:

<answer>
<<<<<<< SEARCH seed.py
lines of the current program, copied exactly, that occur once
=======
the lines that take their place
>>>>>>> REPLACE
</answer>

or as the whole new file in a ``` fence. Only lines between EVOLVE-BLOCK-START and EVOLVE-BLOCK-END may change, where \
a file has
these markers. An answer that does not apply or changes nothing is worth nothing.
Limits: 2.5 s and 64 MiB for all cases; language: python."""

USER = """\
Another program, for ideas (1): score = 0.1, cost = 1
```python seed.py
# idea 1
```

Another program, for ideas (2): score = 0.2, cost = 2
```python seed.py
# idea 2
```

The current program: score = 0.5, cost = 0.333333
```python seed.py
x = 7
```"""


def test_the_system_message_is_the_same_for_every_parent() -> None:
    one, other = toy(parent="x = 1\n"), toy(parent="y = 2\n", inspirations=0)

    assert one.messages[0] == other.messages[0]
    assert one.messages[1] != other.messages[1]


def test_the_parent_comes_last_and_the_inspirations_in_their_order() -> None:
    prompt = toy()

    places = [prompt.messages[1].content.index(text) for text in ("# idea 1", "# idea 2", "x = 7")]

    assert places == sorted(places)
    assert [other.no for other in prompt.inspirations] == [1, 2]
    assert prompt.program is prompt.parent.program


def test_guidance_comes_after_the_part_that_never_changes() -> None:
    plain, (_, user) = toy().messages[0].content, toy().messages
    asked = problem(SCORE, {**COST, "weight": "3"}, more="[limits]\nseconds = 2.5\nmemory_mib = 64")
    shown = [candidate(no, (no / 10, no), f"# idea {no}\n") for no in (1, 2)]

    guided = build_prompt(asked, candidate(9, (0.5, 1 / 3), "x = 7\n"), shown, 3, ["Sort first.", "Use no dicts."])

    assert guided.messages[0].content == (
        f"{plain}\n\nThe people who run this search ask you to keep in mind:\n- Sort first.\n- Use no dicts."
    )
    assert guided.messages[1] == user


def test_one_answer_is_asked_for_in_the_singular() -> None:
    system = toy(answers=1).messages[0].content

    assert "Give one improved program. Put it between <answer> and </answer>." in system
    assert "trade-off" not in system


def test_frozen_files_are_shown_once_in_the_stable_part() -> None:
    asked = problem(files={"main.py": b"import seed\n"}, program='["main.py", "seed.py"]', editable='["seed.py"]')
    child = candidate(1, (0.6,), asked.seed)

    system, user = build_prompt(asked, child, [child], 1).messages

    assert system.content.count("import seed") == 1
    assert "cannot be changed" in system.content
    assert "import seed" not in user.content
    assert "cannot be changed" not in toy(answers=1).messages[0].content


def test_the_example_edits_a_file_that_may_be_edited() -> None:
    asked = problem(files={"main.py": b"import seed\n"}, program='["main.py", "seed.py"]', editable='["seed.py"]')

    system = build_prompt(asked, candidate(0, (0.5,)), [], 1).messages[0].content

    assert "<<<<<<< SEARCH seed.py" in system


@pytest.mark.parametrize(("answers", "closing"), [(1, "one answer, a whole file"), (3, "3 answers, each a whole file")])
def test_short_programs_are_asked_for_whole(answers: int, closing: str) -> None:
    """Whatever has become of the seed since; and the form is said again behind it."""
    asked = problem(seed="x = 1\n" * (SHORT - 1), language='"python"')
    grown = candidate(1, (0.5,), "x = 1\n" * 5 * SHORT)

    system, user = (message.content for message in build_prompt(asked, grown, [], answers).messages)

    assert "the whole new file:\n\n<answer>\n```python seed.py\nthe new program\n```\n</answer>\n\nAn answer" in system
    assert "SEARCH" not in system
    assert "EVOLVE-BLOCK" not in system
    assert user.endswith(f"```\n\nNow write {closing} in its own ``` fence between <answer> and </answer>.")


@pytest.mark.parametrize("seed", ["x = 1\n" * SHORT, "y = 2\n# EVOLVE-BLOCK-START\nx = 1\n# EVOLVE-BLOCK-END\n"])
def test_edits_are_asked_for_of_long_programs_and_of_such_with_frozen_lines(seed: str) -> None:
    system, user = (m.content for m in build_prompt(problem(seed=seed), candidate(0, (0.5,)), [], 3).messages)

    assert "<<<<<<< SEARCH seed.py" in system
    assert user.endswith("```")


def test_hidden_cases_and_the_evaluator_are_not_shown() -> None:
    asked = problem(files={"evaluate.py": b"SECRET = 42", "table.csv": b"HIDDEN"}, data='["table.csv"]')

    shown = "".join(message.content for message in build_prompt(asked, candidate(0, (0.5,)), [], 1).messages)

    assert "SECRET" not in shown
    assert "HIDDEN" not in shown
    assert Case.__name__ not in shown


def test_of_hundreds_of_rewards_a_prompt_names_those_that_matter() -> None:
    """The parent's worst, and where another program leads; the rewards themselves are told by their kinds."""
    spec = [{**SCORE, "name": f'"case{n}"', **({"unit": '"s"'} if n == 399 else {})} for n in range(400)]
    asked = problem(*spec)
    parent = candidate(1, tuple(n / 500 for n in range(400)))
    other = candidate(2, tuple(0.8 if n == 40 else n / 500 for n in range(400)))

    system, user = (message.content for message in build_prompt(asked, parent, [other], 1).messages)

    assert "- case0 to case398 (399 rewards): higher is better, from 0 to 1, weight 0.0025 each" in system
    assert "- case399: higher is better, from 0 to 1 s, weight 0.0025" in system
    idea, current = (line for line in user.split("\n") if "program" in line)
    assert "(1): 0.4008 of 1 in all; case40 = 0.8, case0 = 0," in idea
    assert "program: 0.399 of 1 in all; case0 = 0, case1 = 0.002," in current
    assert current.count("case") == idea.count("case") == 24

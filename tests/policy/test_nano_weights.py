"""The weights that come with the package: most of what they say can be applied."""

from __future__ import annotations

import numpy as np

from evolve.answers import read_answers
from evolve.candidate import SEED, AddStatus, Candidate
from evolve.edits import EditError, apply_answer
from evolve.outcome import Outcome, Verdict
from evolve.problem import bundled_names, load_problem
from evolve.prompt import build_prompt
from policy.local import local_model

ANSWERS, REPLIES = 3, 12
SAYABLE = 0.8


async def test_four_fifths_of_its_answers_to_the_bundled_seeds_apply() -> None:
    mutator = local_model("nano").mutator({})
    applied: dict[str, list[bool]] = {}
    for name in bundled_names():
        problem = load_problem(name)
        if problem.language != "python" or sum(file.editable for file in problem.seed.files) > 1:
            continue
        middle = tuple((one.low + one.high) / 2 for one in problem.rewards.components)
        parent = Candidate(0, SEED, 0, (), problem.seed, Outcome(Verdict.OK, middle), AddStatus.NEW, 0.5)
        prompt = build_prompt(problem, parent, (), ANSWERS)
        replies = await mutator.propose(prompt, REPLIES, np.random.default_rng(0))
        assert isinstance(replies, list)
        applied[name] = [
            not isinstance(apply_answer(problem.seed, answer.text), EditError)
            for reply in replies
            for answer in read_answers(reply.text, ANSWERS)
        ]
    await mutator.close()

    assert len(applied) > 5
    shares = {name: float(np.mean(of_problem)) for name, of_problem in applied.items()}
    assert np.mean(list(shares.values())) >= SAYABLE, shares

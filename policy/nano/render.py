"""How nano is shown a prompt of a campaign: from the nouns of the search to `policy.nano.text.View`."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from evolve.candidate import Candidate
from evolve.program import Program, SourceFile
from evolve.prompt import Prompt
from evolve.reward import RewardSpec
from policy.folder import ModelError
from policy.nano.text import MAX_LEVELS, MAX_OTHERS, PROMPT_TOKENS, View, hunks, prompt_ids

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


class Compact:
    """A `policy.hf.Renderer`: lines, digits and hunks in place of messages."""

    def most_tokens(self, prompt: Prompt) -> int:
        return PROMPT_TOKENS

    def prompt_ids(self, prompt: Prompt, tokenizer: PreTrainedTokenizerBase) -> list[int]:
        """The same for the same prompt: which part of a long region is shown depends on the programs in it.

        Raises:
            ModelError: the program is of several files, which nano has no words for.
        """
        made = tokenizer.backend_tokenizer
        return prompt_ids(view(prompt), lambda text: made.encode(text, add_special_tokens=False).ids, _place(prompt))


def view(prompt: Prompt) -> View:
    lines = region(prompt.program)
    spec = prompt.problem.rewards
    others = [one for one in prompt.inspirations if one.program is not None and one.program != prompt.program]
    return View(
        lines,
        levels(spec, prompt.parent),
        tuple(
            (levels(spec, one), tuple(hunks(lines, region(one.program)))) for one in others[:MAX_OTHERS] if one.program
        ),
        prompt.answers,
    )


def region(program: Program) -> tuple[str, ...]:
    """The editable lines of a program with one editable file.

    Raises:
        ModelError: it has several.
    """
    editable: list[SourceFile] = [file for file in program.files if file.editable]
    if len(editable) != 1:
        names = ", ".join(file.path for file in editable)
        raise ModelError(f"nano edits programs with one editable file, and this one has {names}; use another mutator")
    return tuple(line for segment in editable[0].segments if segment.editable for line in segment.lines)


def levels(spec: RewardSpec, candidate: Candidate) -> tuple[int, ...]:
    """A digit for each utility; of more than MAX_LEVELS, for the mean of each of as many runs of neighbours."""
    assert candidate.outcome.rewards is not None  # only valid candidates are ever shown
    utilities_R = np.asarray(spec.utilities(candidate.outcome.rewards))
    runs = np.array_split(utilities_R, min(len(utilities_R), MAX_LEVELS))
    return tuple(min(9, int(10 * run.mean())) for run in runs)


def _place(prompt: Prompt) -> float:
    """In [0, 1), by the programs of the prompt."""
    shown = [prompt.program, *(one.program for one in prompt.inspirations if one.program is not None)]
    digest = blake2b(b"".join(program.hash for program in shown), digest_size=4).digest()
    return int.from_bytes(digest) / 2**32

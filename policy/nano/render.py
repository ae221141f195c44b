"""Between a campaign and nano: prompts become `policy.nano.text.View`, and answers edits that anyone can read."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

from evolve.answers import holds_tag, read_answers
from evolve.candidate import Candidate
from evolve.edits import Block, render_edit
from evolve.program import END, START, Program, SourceFile
from evolve.prompt import Prompt
from evolve.reward import RewardSpec
from policy.folder import ModelError
from policy.hf import Rendered
from policy.nano.text import MAX_LEVELS, MAX_OTHERS, PROMPT_TOKENS, Hunk, View, hunks, page, read_hunk

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


class Compact:
    """A `policy.hf.Renderer`: lines, digits and hunks in place of messages."""

    def most_tokens(self, prompt: Prompt) -> int:
        return PROMPT_TOKENS

    def render(self, prompt: Prompt, tokenizer: PreTrainedTokenizerBase) -> Rendered:
        """The same for the same prompt: which part of a long region is shown depends on the programs in it.

        Replies name lines by number; they are written out as SEARCH/REPLACE blocks of the lines of this prompt. Every
        answer stays an answer. One that names no lines stays as it is, and is refused by whoever applies it.

        Raises:
            ModelError: the program is of several files, which nano has no words for.
        """
        made = tokenizer.backend_tokenizer
        shown = page(view(prompt), lambda text: made.encode(text, add_special_tokens=False).ids, _place(prompt))
        return Rendered(shown.ids, lambda text: _written(prompt.program, text, shown.shown))


def _written(program: Program, text: str, shown: range) -> str:
    parts: list[str] = []
    done = 0
    for answer in read_answers(text, text.count("<")):
        hunk = read_hunk(text[answer.start : answer.end], shown)
        edit = _edit(program, hunk) if hunk else None
        if edit is not None and not holds_tag(edit):
            parts += [text[done : answer.start], f"\n{edit}\n"]
            done = answer.end
    return "".join((*parts, text[done:]))


def _edit(program: Program, hunk: Hunk) -> str | None:
    """The hunk as blocks; None where it is over the end of a region, or would be one."""
    if any(mark in line for line in hunk.lines for mark in (START, END)):
        return None
    [file] = [file for file in program.files if file.editable]
    lines: list[str] = []
    start = 0
    found = False
    for segment in file.segments:
        own = list(segment.lines)
        if segment.editable:
            if start <= hunk.start and hunk.end <= start + len(own):
                own[hunk.start - start : hunk.end - start] = hunk.lines
                found = True
            start += len(segment.lines)
        lines += own
    if not found:
        return None
    child = program.replace(file.path, "\n".join(lines))
    if child == program:  # said as it was meant, for others to see that nothing changes
        return str(Block(file.path, hunk.lines, hunk.lines))
    return render_edit(program, child)


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

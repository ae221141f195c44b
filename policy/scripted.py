"""A mutator without a model: random edits of Python source by its syntax tree.

For the demo, for tests, and as the baseline any model has to beat. It reads the parent and the
inspirations of the prompt, never its messages, and speaks the same language as a model: a reply
with one SEARCH/REPLACE answer for each child. Equal draws give equal text, byte for byte.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict

from numpy.random import Generator

from evolve.answers import MAX_REPLY_CHARS, read_answers, write_answers
from evolve.edits import apply_answer, render_edit
from evolve.mutator import Reply
from evolve.program import Program
from evolve.prompt import Prompt
from policy.ast_edits import Edit, Material, disjoint, draw_operator, splice
from policy.ast_reader import compiles, read_sites
from policy.ast_sites import Sites

ATTEMPTS = 20
"""Draws for one answer before it is left empty."""
MAX_OPERATORS = 3
ANOTHER = 0.4
"""Chance that one more operator is applied to the same child."""
CACHED_PROGRAMS = 128
CACHED_BYTES = 512 << 10
"""Of program text; sites take about 100 times the size of their program, so 50 MB at most."""


class ScriptedMutator:
    """Proposes children of the parent by one to three random edits each."""

    name = "scripted"

    def __init__(self) -> None:
        self._cache: OrderedDict[tuple[bytes, str], Sites] = OrderedDict()
        self._cached_bytes = 0

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return 0, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        return [Reply(self._reply(prompt, rng), policy=self.name) for _ in range(replies)]

    async def close(self) -> None:
        self._cache.clear()
        self._cached_bytes = 0

    def _reply(self, prompt: Prompt, rng: Generator) -> str:
        parent = prompt.parent.program
        if parent is None:
            return write_answers([""] * prompt.answers)
        language = prompt.problem.language
        others = [o.program for o in prompt.inspirations if o.program is not None and o.program != parent]
        others = [o for o in others if [f.path for f in o.files] == [f.path for f in parent.files]]
        material = Material(self._sites(parent, language), others, lambda program: self._sites(program, language))
        texts: list[str] = []
        seen: set[bytes] = set()
        room = MAX_REPLY_CHARS
        for _ in range(prompt.answers):
            text = _answer(material, seen, rng)
            room -= len(write_answers([text])) + 1
            texts.append(text if room >= 0 else "")
        return write_answers(texts)

    def _sites(self, program: Program, language: str) -> Sites:
        key = (program.hash, language)
        sites = self._cache.get(key)
        if sites is None:
            sites = self._cache[key] = read_sites(program, language)
            self._cached_bytes += program.size
            while len(self._cache) > 1 and (len(self._cache) > CACHED_PROGRAMS or self._cached_bytes > CACHED_BYTES):
                _, oldest = self._cache.popitem(last=False)
                self._cached_bytes -= oldest.program.size
        self._cache.move_to_end(key)
        return sites


def _answer(material: Material, seen: set[bytes], rng: Generator) -> str:
    """The text of one answer whose program is new to this reply; empty when none was found."""
    parent = material.sites.program
    for _ in range(ATTEMPTS):
        child = draw_child(material, rng)
        if child is None or child.hash in seen:
            continue
        text = render_edit(parent, child)
        # What is said must be heard: a program that holds <answer> tags can break its own edit.
        heard = read_answers(write_answers([text]), 1)[0].text
        if apply_answer(parent, heard) == child:
            seen.add(child.hash)
            return text
    return ""


def draw_child(material: Material, rng: Generator) -> Program | None:
    """One child of the parent, or None when the operators drawn came to nothing that compiles."""
    edits = draw_edits(material, rng)
    child = parent = material.sites.program
    for index, file in enumerate(parent.files):
        mine = [edit for edit in edits if edit.file == index]
        if mine:
            text = splice(file.text, mine)
            if material.sites.python[index] and not _still_compiles(material.sites, index, text, mine):
                return None
            child = child.replace(file.path, text)
    return child if child.hash != parent.hash else None


def draw_edits(material: Material, rng: Generator) -> list[Edit]:
    """The edits of one to three operators; of those that overlap, the first drawn."""
    edits: list[Edit] = []
    for _ in range(MAX_OPERATORS):
        operator = draw_operator(rng)
        drawn = operator(material, rng)
        if disjoint([*edits, *drawn]):
            edits += drawn
        if edits and rng.random() >= ANOTHER:
            break
    return edits


def _still_compiles(sites: Sites, index: int, text: str, edits: list[Edit]) -> bool:
    """Compile only the top-level statements that were touched: the others are what they were."""
    starts, before = sites.units[index], sites.program.files[index].text
    first = bisect_right(starts, min(edit.start for edit in edits)) - 1
    last = bisect_right(starts, max(edit.end for edit in edits))
    begin = starts[first] if first >= 0 else 0
    kept = len(before) - starts[last] if last < len(starts) else 0
    return compiles(text[begin : len(text) - kept])

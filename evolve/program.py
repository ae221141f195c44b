"""Programs: one or many source files, of which marked regions may be edited.

A region is the text between a line holding `EVOLVE-BLOCK-START` and one holding
`EVOLVE-BLOCK-END`, in whatever comment style the language has. An editable file without markers
is one region from top to bottom.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

START = "EVOLVE-BLOCK-START"
END = "EVOLVE-BLOCK-END"


class ProgramError(ValueError):
    """A program's markers do not pair up."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of whole lines that is either editable or frozen."""

    lines: tuple[str, ...]
    """Without line ends."""
    editable: bool


@dataclass(frozen=True)
class SourceFile:
    path: str
    """Relative, with forward slashes, as in problem.toml."""
    text: str
    editable: bool = True

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The file cut at its markers; marker lines belong to the frozen side.

        Raises:
            ProgramError: a start without an end, an end without a start, or nested starts.
        """
        lines = tuple(self.text.split("\n"))
        if not self.editable:
            return (Segment(lines, editable=False),)
        marked = [n for n, line in enumerate(lines) if START in line or END in line]
        if not marked:
            return (Segment(lines, editable=True),)
        segments: list[Segment] = []
        begin = 0
        for position, n in enumerate(marked):
            opens = START in lines[n]
            if opens != (position % 2 == 0):
                expected = START if position % 2 == 0 else END
                raise ProgramError(f"{self.path}, line {n + 1}: expected {expected}; markers must come in pairs")
            cut = n + 1 if opens else n
            segments.append(Segment(lines[begin:cut], editable=not opens))
            begin = cut
        if len(marked) % 2:
            raise ProgramError(f"{self.path}, line {marked[-1] + 1}: {START} is never closed by {END}")
        segments.append(Segment(lines[begin:], editable=False))
        return tuple(segments)

    @cached_property
    def frozen(self) -> tuple[tuple[str, ...], ...]:
        """Everything that no edit may touch."""
        return tuple(segment.lines for segment in self.segments if not segment.editable)


@dataclass(frozen=True)
class Program:
    """The files of one candidate, in the order of problem.toml; the first holds the entry."""

    files: tuple[SourceFile, ...]

    @cached_property
    def hash(self) -> bytes:
        """32 bytes of BLAKE2b over paths and texts: programs are equal exactly when hashes are."""
        return hashlib.blake2b(self.encode(), digest_size=32).digest()

    def encode(self) -> bytes:
        """Paths and texts with their lengths, so that no text can pose as another file."""
        parts: list[bytes] = []
        for file in self.files:
            path, text = file.path.encode(), file.text.encode()
            parts += [b"%d %d\n" % (len(path), len(text)), path, text]
        return b"".join(parts)

    def decode(self, data: bytes) -> Program:
        """The inverse of `encode`: a program with this one's paths and permissions."""
        texts: dict[str, str] = {}
        while data:
            header, _, data = data.partition(b"\n")
            path_size, text_size = map(int, header.split())
            path, text, data = data[:path_size], data[path_size : path_size + text_size], data[path_size + text_size :]
            texts[path.decode()] = text.decode()
        return Program(tuple(SourceFile(file.path, texts[file.path], file.editable) for file in self.files))

    def replace(self, path: str, text: str) -> Program:
        """The same program with the text of one file changed."""
        return Program(tuple(SourceFile(f.path, text, f.editable) if f.path == path else f for f in self.files))

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(len(file.text.encode()) for file in self.files)

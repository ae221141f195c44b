"""Adapters on disk: written whole or not at all, named by what they hold, never changed afterwards.

A folder of the shelf is `<run>-v<N>-<hash8>`. A server that is told to load a name may look at the folder whenever it
likes, and caches what it computed under that name: so a name never comes to mean other weights, and a folder goes only
when nobody can ask for it any more.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable, Collection
from pathlib import Path

HIDDEN = ".new-"


class AdapterError(ValueError):
    """An adapter could not be kept, or is not what it was when it was. Names the folder, and what to do."""


class Shelf:
    """The adapters of a database's campaigns. Made when the first one is put."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def put(self, run: str, no: int, write: Callable[[Path], None]) -> tuple[str, str]:
        """Have `write` fill a folder and give it its name; the name and the digest of what it holds.

        Whoever dies meanwhile leaves a hidden folder, which `prune` removes.

        Raises:
            AdapterError: it could not be written, such as on a full disk; nothing is left of it.
        """
        hidden = self.root / f"{HIDDEN}{run}-v{no}-{secrets.token_hex(4)}"
        try:
            hidden.mkdir(parents=True)
            write(hidden)
            digest = digest_of(hidden)
            for path in [*sorted(hidden.rglob("*")), hidden]:
                _sync(path)
            name = f"{run}-v{no}-{digest[:8]}"
            if not (self.root / name).exists():  # equal names hold equal files
                hidden.rename(self.root / name)
            _sync(self.root)
        except Exception as error:  # of whatever library writes weights: safetensors has an error of its own
            raise AdapterError(f"the adapter of {run}, round {no}, cannot be kept in {self.root}: {error}") from error
        finally:
            shutil.rmtree(hidden, ignore_errors=True)
        return name, digest

    def find(self, name: str, digest: str) -> Path:
        """The folder of an adapter that was kept.

        Raises:
            AdapterError: it is gone, or its files are not those that were written.
        """
        folder = self.root / name
        if not name or not folder.is_dir():
            raise AdapterError(f"{folder}: the adapter is not there; is QUIVER_POLICIES where it was trained to?")
        if digest_of(folder) != digest:
            raise AdapterError(f"{folder}: the files have changed since they were written; delete the folder")
        return folder

    def newest(self, run: str) -> tuple[int, Path] | None:
        """The folder with the highest number of a run, and that number."""
        numbered = [(int(folder.name.split("-v")[-1].split("-")[0]), folder) for folder in self.root.glob(f"{run}-v*")]
        return max(numbered, default=None)

    def prune(self, run: str, keep: Collection[str]) -> list[str]:
        """Delete a run's adapters that are not to be kept, and what a dead process left unfinished; their names."""
        if not self.root.is_dir():
            return []
        mine = [folder for start in (run, HIDDEN + run) for folder in self.root.glob(f"{start}-v*")]
        gone = [folder for folder in mine if folder.name not in keep]
        for folder in gone:
            shutil.rmtree(folder, ignore_errors=True)
        return [folder.name for folder in gone]


def digest_of(place: Path) -> str:
    """Of the names and contents of all files of a folder, or of one file, in hexadecimal."""
    whole = hashlib.blake2b(digest_size=32)
    for path in sorted(path for path in (place, *place.rglob("*")) if path.is_file()):
        with path.open("rb") as file:
            content = hashlib.file_digest(file, hashlib.blake2b).digest()
        name = str(path.relative_to(place)).encode()
        whole.update(len(name).to_bytes(4, "little") + name + content)
    return whole.hexdigest()


def _sync(path: Path) -> None:
    """What the disk has of a file, or of a folder's names, outlives a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

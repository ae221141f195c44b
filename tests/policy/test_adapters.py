"""Adapters on disk: whole or not there, known by what they hold, gone when nobody needs them."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from policy.adapters import AdapterError, Shelf


def writing(text: str) -> object:
    def write(folder: Path) -> None:
        (folder / "adapter.safetensors").write_text(text)
        (folder / "more").mkdir()
        (folder / "more" / "config.json").write_text("{}")

    return write


def put(shelf: Shelf, no: int = 1, text: str = "weights", run: str = "cmp_a") -> tuple[str, str]:
    return shelf.put(run, no, writing(text))  # type: ignore[arg-type]


def test_an_adapter_is_named_by_its_run_its_number_and_what_it_holds(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "policies")

    name, digest = put(shelf)

    assert name == f"cmp_a-v1-{digest[:8]}"
    assert (shelf.find(name, digest) / "adapter.safetensors").read_text() == "weights"
    assert put(shelf) == (name, digest)  # the same again is the same
    assert put(shelf, text="other")[0] != name
    assert not [folder for folder in shelf.root.iterdir() if folder.name.startswith(".")]


def test_nothing_is_left_of_an_adapter_that_could_not_be_written(tmp_path: Path) -> None:
    def full(folder: Path) -> None:
        (folder / "adapter.safetensors").write_text("half of i")
        raise OSError(errno.ENOSPC, "No space left on device")

    shelf = Shelf(tmp_path)

    with pytest.raises(AdapterError, match=r"the adapter of cmp_a, round 3, cannot be kept in .*No space left"):
        shelf.put("cmp_a", 3, full)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_whose_files_have_changed_is_refused(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    name, digest = put(shelf)
    (tmp_path / name / "adapter.safetensors").write_text("weighty")

    with pytest.raises(AdapterError, match="the files have changed since they were written"):
        shelf.find(name, digest)


def test_an_adapter_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(AdapterError, match=r"cmp_a-v1-0123: the adapter is not there; is QUIVER_POLICIES"):
        Shelf(tmp_path).find("cmp_a-v1-0123", "0123")


def test_pruning_keeps_what_is_in_use_and_what_is_another_runs(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    old, new, other = put(shelf, 1)[0], put(shelf, 2)[0], put(shelf, 1, run="cmp_b")[0]
    (tmp_path / ".new-cmp_a-v3-abcd").mkdir()
    (tmp_path / ".new-cmp_b-v2-abcd").mkdir()

    gone = shelf.prune("cmp_a", {new})

    assert sorted(gone) == [".new-cmp_a-v3-abcd", old]
    assert {folder.name for folder in tmp_path.iterdir()} == {new, other, ".new-cmp_b-v2-abcd"}

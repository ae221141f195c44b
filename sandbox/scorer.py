"""The scorer's process: it holds the cases and leads each candidate through them.

Between the executor, which sends programs and receives case results, and the zygote, which forks
a candidate. It never imports a candidate: it talks to it over a socket of their own, one case at
a time, so a candidate cannot see the next case before it has answered this one.
"""

from __future__ import annotations

import hashlib
import json
import socket
import sys

from sandbox import cgroup, confine, frames
from sandbox.child import HostGone, Links
from sandbox.evaluator import INPUT_LIMIT, Evaluator, EvaluatorError
from sandbox.libc import die_with_parent
from sandbox.listener import Listener
from sandbox.rules import ZYGOTE_DIED, Rules
from sandbox.run import Run


def main() -> None:
    """`python -sP -c … HOST_FD CONTROL_FD RULES`: serve programs until the host hangs up."""
    # Where the closed socket is not seen: in `cases` and `score`, which may hang.
    die_with_parent()
    host, control = (socket.socket(fileno=int(fd)) for fd in sys.argv[1:3])
    raw = json.loads(sys.argv[3])
    rules = Rules.parse(raw)
    try:
        try:
            confine.apply(confine.SCORER, raw)
        except OSError as error:
            raise EvaluatorError(f"isolation level {rules.level} is not possible here: {error.strerror}") from None
        evaluator: Evaluator | Listener = Listener(rules) if rules.self_reported else Evaluator(rules)
        ready = control.recv(1 << 16)
        if fault := json.loads(ready).get("fault") if ready else ZYGOTE_DIED:
            raise EvaluatorError(fault)
    except EvaluatorError as error:
        host.sendall(frames.encode({"fault": str(error)}, INPUT_LIMIT))
        return
    cases = [pair for part in evaluator.parts for pair in part.cases]
    digest = hashlib.blake2b(b"".join(frame for _, frame in cases), digest_size=16).hexdigest()
    hello = {"cases": [[case.id, case.group, case.hidden] for case, _ in cases], "digest": digest}
    host.sendall(frames.encode(hello, INPUT_LIMIT))
    links = Links(host, control, [cgroup.Share(*share) for share in rules.shares])
    while program := _receive_all(host):
        try:
            result = Run(rules, evaluator, links, program).all_cases()
        except HostGone:
            return
        host.sendall(frames.encode(result, INPUT_LIMIT))


def _receive_all(host: socket.socket) -> bytes:
    """The next program, as a frame for the candidate; nothing when the host has hung up."""
    frame = bytearray()
    wanted = 4
    while len(frame) < wanted:
        part = host.recv(min(wanted - len(frame), 1 << 20))
        if not part:
            return b""
        frame += part
        if len(frame) == 4:
            wanted = 4 + frames.expected(bytes(frame), INPUT_LIMIT)
    return bytes(frame)


if __name__ == "__main__":
    main()

"""`quiver policy judge`: scores replies for another program, one JSON object a line in, one a line out.

In: `{"id", "problem", "reply"}`. Out, in the order in which they are done: `{"id", "rewards"}` with a row of utilities
for each of the m answers, zeros where one failed; or `{"id", "error"}`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from api.sandboxes import Sandboxes
from evolve.answers import read_answers
from evolve.edits import EditError, apply_answer
from evolve.problem import ProblemError
from evolve.suites.suite import Member, load_suite
from sandbox import levels

LINE_BYTES = 8 << 20
AHEAD = 256
"""Replies that may wait to be scored."""


async def judge(suite: Path, answers: int) -> None:
    """Until the end of standard input.

    Raises:
        SuiteError: the suite cannot be used.
    """
    members = {member.name: member for member in load_suite(suite).members}
    reader = asyncio.StreamReader(limit=LINE_BYTES)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    sandboxes = Sandboxes(0, os.cpu_count() or 1, await levels.choose())
    room = asyncio.Semaphore(AHEAD)

    async def one(line: bytes) -> None:
        try:
            print(json.dumps(await _judged(line, members, answers, sandboxes), allow_nan=False), flush=True)
        finally:
            room.release()

    try:
        async with asyncio.TaskGroup() as tasks:
            while line := await reader.readline():
                await room.acquire()
                tasks.create_task(one(line))
    finally:
        await sandboxes.close()


async def _judged(line: bytes, members: dict[str, Member], answers: int, sandboxes: Sandboxes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        number, member, reply = asked["id"], members[asked["problem"]], str(asked["reply"])
    except (ValueError, TypeError, KeyError) as error:
        return {"id": None, "error": f"expected id, problem (one of the suite's) and reply: {error!r:.200}"}
    try:
        texts = [answer.text for answer in read_answers(reply, answers)]
        rewards = await asyncio.gather(*(_rewards(member, text, sandboxes) for text in texts))
    except ProblemError as error:
        return {"id": number, "error": str(error)}
    return {"id": number, "rewards": rewards}


async def _rewards(member: Member, text: str | None, sandboxes: Sandboxes) -> list[float]:
    spec = member.problem.rewards
    child = apply_answer(member.problem.seed, text)
    outcome = None if isinstance(child, EditError) else await sandboxes.score(member.problem, child)
    if outcome is None or outcome.rewards is None:
        return [0.0] * len(spec)
    return [float(utility) for utility in spec.utilities(outcome.rewards)]

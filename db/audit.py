"""What must hold of a campaign's rows, whatever happened to its processes; and what does not.

Each check is one query that counts the rows that break a rule. Reads only, and reads everything:
for `quiver verify` and for the tests that kill processes.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from sqlalchemy import Connection, select, text

from db import blobs, schema
from db.campaigns import PAGE, Saved

RULES = {
    "candidate numbers have no gap": """
        SELECT abs(count(*) - coalesce(max(no) + 1, 0)) FROM candidate WHERE campaign = :campaign""",
    "event numbers have no gap": """
        SELECT abs(count(*) - coalesce(max(seq) + 1, 0)) FROM event WHERE campaign = :campaign""",
    "every measured candidate has its outcome": """
        SELECT count(*) FROM candidate c WHERE campaign = :campaign AND first = no
        AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.campaign = c.campaign AND o.no = c.no)""",
    "every counted outcome belongs to the candidate it was counted for": """
        SELECT count(*) FROM outcome o WHERE campaign = :campaign AND no IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM candidate c WHERE c.campaign = o.campaign AND c.no = o.no AND c.program = o.program)""",
    "every duplicate names an outcome of the same program": """
        SELECT count(*) FROM candidate c WHERE campaign = :campaign AND status = 'duplicate' AND NOT EXISTS (
        SELECT 1 FROM outcome o WHERE o.campaign = c.campaign AND o.no = c.first AND o.program = c.program)""",
    "rewards are there exactly for the verdict ok": """
        SELECT count(*) FROM outcome WHERE campaign = :campaign AND (rewards IS NULL) = (verdict = 'ok')""",
    "a candidate has the verdict of its outcome": """
        SELECT count(*) FROM candidate c JOIN outcome o ON o.campaign = c.campaign AND o.no = c.first
        WHERE c.campaign = :campaign AND c.verdict <> o.verdict""",
    "what has an outcome is not in the queue": """
        SELECT count(*) FROM work w JOIN outcome o ON o.campaign = w.campaign AND o.program = w.program
        WHERE w.campaign = :campaign""",
    "a program is there for every verdict but unbuilt": """
        SELECT count(*) FROM candidate WHERE campaign = :campaign AND (program IS NULL) <> (verdict = 'unbuilt')""",
    "every candidate comes from a stored reply": """
        SELECT count(*) FROM candidate c WHERE campaign = :campaign AND step >= 0 AND NOT EXISTS (
        SELECT 1 FROM reply r WHERE r.campaign = c.campaign AND r.step = c.step AND r.k = c.reply)""",
    "every candidate has one event of its own": """
        SELECT abs((SELECT count(*) FROM candidate WHERE campaign = :campaign) - (SELECT count(*) FROM event
        WHERE campaign = :campaign AND type IN ('candidate.scored', 'candidate.failed', 'candidate.repeated')))""",
    "a campaign has at most one version of its policy in the search, and one on its way": """
        SELECT count(*) FROM (SELECT 1 FROM version WHERE campaign = :campaign AND stage IN
        ('trained', 'gated', 'canary', 'current') GROUP BY stage = 'current' HAVING count(*) > 1) AS several""",
    "whoever was asked is the base or a version that was trained": """
        SELECT count(*) FROM step s WHERE campaign = :campaign AND policy <> '' AND EXISTS (
        SELECT 1 FROM version v WHERE v.campaign = s.campaign AND v.name <> '') AND NOT EXISTS (SELECT 1 FROM version v
        WHERE v.campaign = s.campaign AND s.policy IN (v.name, v.parent))""",
    "no version is trained on what it could not have seen": """
        SELECT count(*) FROM version v WHERE campaign = :campaign AND steps > (
        SELECT coalesce(max(no) + 1, 0) FROM step s WHERE s.campaign = v.campaign)""",
    "every answer of a closed step is a candidate": """
        SELECT count(*) FROM step s WHERE campaign = :campaign AND closed = 1 AND
        (SELECT count(*) FROM candidate c WHERE c.campaign = s.campaign AND c.step = s.no) <> s.answers *
        (SELECT count(*) FROM reply r WHERE r.campaign = s.campaign AND r.step = s.no)""",
}

COUNTED = {
    "candidates": "SELECT count(*) FROM candidate WHERE campaign = :campaign",
    "evaluations": """
        SELECT count(*) FROM outcome WHERE campaign = :campaign AND no IS NOT NULL AND verdict <> 'sandbox_fault'""",
    "valid": "SELECT count(*) FROM outcome WHERE campaign = :campaign AND no IS NOT NULL AND rewards IS NOT NULL",
    "duplicates": "SELECT count(*) FROM candidate WHERE campaign = :campaign AND status = 'duplicate'",
    "unbuilt": "SELECT count(*) FROM candidate WHERE campaign = :campaign AND verdict = 'unbuilt'",
    "replies": "SELECT count(*) FROM reply WHERE campaign = :campaign",
    "tokens": """
        SELECT coalesce(sum(prompt_tokens + completion_tokens), 0) FROM reply WHERE campaign = :campaign""",
}
"""The counters of `campaign.spent`, counted again."""


def audit(connection: Connection, saved: Saved) -> Iterator[str]:
    """Every rule that the campaign's rows break, in words."""
    key = {"campaign": saved.number}
    for rule, query in RULES.items():
        if broken := connection.execute(text(query), key).scalar_one():
            yield f"not so: {rule} ({broken} rows)"
    for name, query in COUNTED.items():
        counted, kept = connection.execute(text(query), key).scalar_one(), getattr(saved.spent, name)
        if counted != kept:
            yield f"the campaign says {kept} {name}, and its rows say {counted}"
    yield from _damaged_texts(connection)


def _damaged_texts(connection: Connection) -> Iterator[str]:
    """Texts whose content is not what their hash says."""
    table = schema.blob.c
    rows = connection.execute(select(table.hash, table.dictionary, table.body).execution_options(yield_per=PAGE))
    for key, dictionary, body in rows:
        try:
            whole = blobs.digest(blobs.inflate(connection, body, dictionary)) == key
        except zlib.error:
            whole = False
        if not whole:
            yield f"the text {key.hex()[:16]} is damaged"

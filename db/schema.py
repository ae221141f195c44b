"""The tables. Facts are immutable rows.

What changes: `campaign` (state, counters), the flag of `step`, `outcome.no` once from null, and the
small tables `work`, `rescoring`, `lease`, `receipt` and `snapshot`, which hold nothing that cannot be made again.

Everything of a campaign is keyed by (campaign, number), so its rows lie together and one campaign
can be read, exported or deleted by a range. Instants are microseconds since 1970.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, MetaData, Table, UniqueConstraint, text

from db.types import Blob, Flag, Float, Instant, Int, Json, String

metadata = MetaData()

GATE = "purpose = 'gate'"
GROUP = "purpose = 'search' AND replies > 1"
"""Which steps the partial indexes hold; a query along one says so in the same words."""

blob = Table(
    "blob",
    metadata,
    Column("hash", Blob, primary_key=True, doc="BLAKE2b-256 of the content"),
    Column("dictionary", Blob, doc="hash of the blob it was deflated against, if any"),
    Column("body", Blob, nullable=False, doc="deflated content"),
    # With rowid: without it SQLite puts all of a row past a kilobyte on pages of its own.
    sqlite_strict=True,
)

problem = Table(
    "problem",
    metadata,
    Column("id", String, primary_key=True, doc="prb_ and the hash of all its files"),
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("trust", String, nullable=False, default="split", doc="`split`, or `self-reported`; as its manifest says"),
    sqlite_strict=True,
)

problem_file = Table(
    "problem_file",
    metadata,
    Column("problem_id", String, ForeignKey("problem.id"), primary_key=True),
    Column("path", String, primary_key=True),
    Column("content", Blob, ForeignKey("blob.hash"), nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

campaign = Table(
    "campaign",
    metadata,
    Column("id", Int, primary_key=True),
    Column("key", String, nullable=False, unique=True, doc="the public id: cmp_…"),
    Column("problem_id", String, ForeignKey("problem.id"), nullable=False),
    Column("mutator", String, nullable=False),
    Column("mutator_settings", Json, nullable=False, doc="without keys"),
    Column("settings", Json, nullable=False),
    Column("budget", Json, nullable=False),
    Column("seed", Int, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", String, nullable=False, default=""),
    Column("spent", Json, nullable=False, doc="counters; change in the transaction of what was paid for"),
    Column("created_at", Instant, nullable=False),
    Column("desired", String, nullable=False, doc="what its user wants: running, paused or stopped"),
    Column("name", String, nullable=False, default="", doc="what its user calls it"),
    Column("metadata", Json, nullable=False, default={}, doc="its user's own notes, texts by name"),
    Column("retrain", Flag, nullable=False, default=0, doc="1 while its user waits for a round of training"),
    sqlite_strict=True,
)

step = Table(
    "step",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, primary_key=True),
    Column("island", Int, nullable=False),
    Column("parent", Int, nullable=False, doc="candidate number"),
    Column("inspirations", Json, nullable=False, doc="candidate numbers"),
    Column("replies", Int, nullable=False, doc="G, as planned"),
    Column("answers", Int, nullable=False, doc="m, as planned"),
    Column("prompt", Blob, ForeignKey("blob.hash"), nullable=False, doc="the messages as JSON, or `(pruned)`"),
    Column("closed", Flag, nullable=False, default=0, doc="1 when every answer is a candidate"),
    Column(
        "as_of", Int, doc="candidates that had been counted when it was chosen; null if it is older than this column"
    ),
    Column("policy", String, nullable=False, default="", doc="who was to be asked; empty before this column"),
    Column("purpose", String, nullable=False, default="search", doc="`search`, or `gate`: to compare two policies"),
    Column("prompt_ids", Blob, doc="the prompt as the model was fed it: int32, little-endian, deflated"),
    Index("step_open", "campaign", "closed", "no"),
    Index("step_gate", "campaign", "policy", sqlite_where=text(GATE), postgresql_where=text(GATE)),
    Index("step_group", "campaign", "no", sqlite_where=text(GROUP), postgresql_where=text(GROUP)),
    Index("step_parent", "campaign", "parent", "no"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

reply = Table(
    "reply",
    metadata,
    Column("campaign", Int, primary_key=True),
    Column("step", Int, primary_key=True),
    Column("k", Int, primary_key=True),
    Column("text", Blob, ForeignKey("blob.hash"), nullable=False, doc="as it came, or `(pruned)`"),
    Column("policy", String, nullable=False),
    Column("prompt_tokens", Int, nullable=False),
    Column("completion_tokens", Int, nullable=False),
    Column("dollars", Float, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("finish", String, nullable=False),
    Column("sampling", Json, nullable=False),
    Column("token_ids", Blob, doc="int32, little-endian, deflated"),
    Column("logprobs", Blob, doc="float32, little-endian, deflated"),
    ForeignKeyConstraint(["campaign", "step"], ["step.campaign", "step.no"]),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

candidate = Table(
    "candidate",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, primary_key=True),
    Column("step", Int, nullable=False, doc="-1 for the seed"),
    Column("reply", Int, nullable=False),
    Column("answer", Int, nullable=False),
    Column("island", Int, nullable=False),
    Column("program", Blob, ForeignKey("blob.hash"), doc="null exactly when the verdict is unbuilt"),
    Column("first", Int, doc="candidate that the outcome was counted for; null when there is none"),
    Column("verdict", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("status", String, nullable=False),
    Column("scalar", Float, doc="utility under w*; null without rewards"),
    UniqueConstraint("campaign", "step", "reply", "answer"),
    Index("candidate_scalar", "campaign", text("scalar DESC"), "no"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

outcome = Table(
    "outcome",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("program", Blob, ForeignKey("blob.hash"), primary_key=True),
    Column("no", Int, doc="the candidate it was counted for; null until the controller has counted it"),
    Column("verdict", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("rewards", Blob, doc="float64, little-endian, in the order of the reward spec; null unless ok"),
    Column("wall_seconds", Float, nullable=False),
    Column("cpu_seconds", Float, nullable=False),
    Column("peak_mib", Float, nullable=False),
    Column("level", Int, nullable=False, doc="isolation it ran under"),
    Column("host", String, nullable=False, doc="machine that measured and committed it"),
    Column("detail", Blob, ForeignKey("blob.hash"), doc="`rows.pack_detail`; null once it was pruned"),
    Column("at", Instant, nullable=False),
    Index("outcome_no", "campaign", "no", unique=True),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
Index(
    "outcome_uncounted",
    outcome.c.campaign,
    sqlite_where=outcome.c.no.is_(None),
    postgresql_where=outcome.c.no.is_(None),
)

work = Table(
    "work",
    metadata,
    Column("id", Int, primary_key=True),
    Column("campaign", Int, ForeignKey("campaign.id"), nullable=False),
    Column("program", Blob, ForeignKey("blob.hash"), nullable=False),
    Column("fresh", Int, nullable=False, doc="set of fresh cases that it is held against; -1: the campaign's own"),
    Column("cpus", Float, nullable=False),
    Column("gpus", Float, nullable=False),
    Column("memory_mib", Float, nullable=False),
    Column("attempt", Int, nullable=False, doc="hosts that have died over it"),
    Column("epoch", Int, doc="of the dispatcher that has leased it; null while it is free"),
    Column("error", String, doc="why it is still here, if somebody knows"),
    UniqueConstraint("campaign", "program", "fresh"),
    sqlite_strict=True,
)

rescoring = Table(
    "rescoring",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, primary_key=True, doc="candidate number"),
    Column("fresh", Int, primary_key=True, doc="number of the set of fresh cases, from 0"),
    Column("program", Blob, ForeignKey("blob.hash"), nullable=False),
    Column("result", Json, doc="as in its event, once a host has measured it"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""What users want to have held against fresh cases, until the result is an event."""

lease = Table(
    "lease",
    metadata,
    Column("name", String, primary_key=True, doc="what is owned: `dispatcher`, or `campaign/` and its row"),
    Column("epoch", Int, nullable=False, doc="counts the owners; who holds an older one may not write"),
    Column("holder", String, nullable=False, doc="the owning process, in words; empty when it was given back"),
    Column("session", String, nullable=False, doc="the owner's connection; when it is gone, so is the owner"),
    Column("until", Instant, nullable=False, doc="by the database's clock"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

receipt = Table(
    "receipt",
    metadata,
    Column("writer", String, primary_key=True, doc="a process that writes, by a name that it has drawn"),
    Column("last", Int, nullable=False, doc="its last transaction that was committed"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""On PostgreSQL only: see `db.receipt`."""

snapshot = Table(
    "snapshot",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, nullable=False, doc="the first candidate that is not in it"),
    Column("body", Blob, nullable=False, doc="the index as arrays; only a cache, made again from the rows"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

event = Table(
    "event",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("seq", Int, primary_key=True, doc="from 0 without a gap; assigned by the campaign's one controller"),
    Column("at", Instant, nullable=False),
    Column("type", String, nullable=False),
    Column("payload", Json, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
SELDOM = text("type NOT IN ('candidate.scored', 'candidate.failed', 'candidate.repeated')")
"""Events that are few: what a query says in these words is found by type."""
Index("event_type", event.c.campaign, event.c.type, event.c.seq, sqlite_where=SELDOM, postgresql_where=SELDOM)

version = Table(
    "version",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, primary_key=True, doc="counts the rounds of training from 1"),
    Column("stage", String, nullable=False, doc="`evolve.policies.Stage`"),
    Column("name", String, nullable=False, doc="what replies and its folder are called; empty if there is none"),
    Column("digest", String, nullable=False, doc="of the adapter's files"),
    Column("parent", String, nullable=False, doc="what it was trained from"),
    Column("reason", String, nullable=False, doc="why there is none, or why it went"),
    Column("report", Json, nullable=False, doc="what the trainer measured"),
    Column("gate", Json, doc="contexts, and the decision with its numbers"),
    Column("steps", Int, nullable=False, doc="steps that had been planned when the round began: what it could see"),
    Column("told", Flag, nullable=False, doc="0 until the controller has taken notice"),
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""A row for each round of training. The trainer adds them, the campaign's controller moves them."""

answered = Table(
    "answered",
    metadata,
    Column("key", String, primary_key=True, doc="what a client calls its request"),
    Column("request", Blob, nullable=False, doc="digest of what was asked for"),
    Column("answer", String, nullable=False, doc="what the effect returned"),
    Column("at", Instant, nullable=False),
    Index("answered_at", "at"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Kept for a day."""

api_key = Table(
    "api_key",
    metadata,
    Column("id", String, primary_key=True, doc="key_…, the public part of what its owner sends"),
    Column("name", String, nullable=False, doc="whose it is, in words"),
    Column("hash", Blob, nullable=False, doc="BLAKE2b-256 of the secret part, which nobody keeps"),
    Column("scope", String, nullable=False, doc="read, write or admin; each may do what the one before it may"),
    Column("created_at", Instant, nullable=False),
    Column("expires_at", Instant, doc="null is never"),
    Column("used_at", Instant, doc="last use, to the minute; null is never"),
    Column("revoked_at", Instant, doc="null while it is good"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

session = Table(
    "session",
    metadata,
    Column("hash", Blob, primary_key=True, doc="BLAKE2b-256 of the cookie"),
    Column("key", String, ForeignKey("api_key.id"), nullable=False, doc="may do what this key may, while it is good"),
    Column("until", Instant, nullable=False),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)
"""Of the dashboard in a browser."""

audit = Table(
    "audit",
    metadata,
    Column("id", Int, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", String, nullable=False, doc="key_… and its name, or `local`"),
    Column("action", String, nullable=False, doc="operation of the API, or verb of the command line"),
    Column("subject", String, nullable=False, doc="id of what was changed"),
    Column("request", String, nullable=False, doc="id of the request"),
    sqlite_strict=True,
)
"""Every change that was made through the API, in the transaction of the change."""

guidance = Table(
    "guidance",
    metadata,
    Column("campaign", Int, ForeignKey("campaign.id"), primary_key=True),
    Column("no", Int, primary_key=True),
    Column("text", String, nullable=False, doc="what a person tells the model"),
    Column("author", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("since", Int, nullable=False, doc="candidates that had been counted when it was given"),
    Column("until", Int, doc="and when it was withdrawn; null while it stands"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

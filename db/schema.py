"""The tables. Facts are immutable rows; only `campaign` and the flag of `step` ever change.

Everything of a campaign is keyed by (campaign, number), so its rows lie together and one campaign
can be read, exported or deleted by a range. Instants are microseconds since 1970.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, MetaData, Table, UniqueConstraint

from db.types import Blob, Flag, Float, Instant, Int, Json, String

metadata = MetaData()

blob = Table(
    "blob",
    metadata,
    Column("hash", Blob, primary_key=True, doc="BLAKE2b-256 of the content"),
    Column("dictionary", Blob, doc="hash of the blob it was deflated against, if any"),
    Column("body", Blob, nullable=False, doc="deflated content"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

problem = Table(
    "problem",
    metadata,
    Column("id", String, primary_key=True, doc="prb_ and the hash of all its files"),
    Column("name", String, nullable=False),
    Column("created_at", Instant, nullable=False),
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
    Column("prompt", Blob, ForeignKey("blob.hash"), nullable=False, doc="the messages as JSON"),
    Column("closed", Flag, nullable=False, default=0, doc="1 when every answer is a candidate"),
    Index("step_open", "campaign", "closed", "no"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

reply = Table(
    "reply",
    metadata,
    Column("campaign", Int, primary_key=True),
    Column("step", Int, primary_key=True),
    Column("k", Int, primary_key=True),
    Column("text", Blob, ForeignKey("blob.hash"), nullable=False),
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
    Column("first", Int, doc="candidate that the outcome was measured for; null when there is none"),
    Column("verdict", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("status", String, nullable=False),
    Column("scalar", Float, doc="utility under w*; null without rewards"),
    UniqueConstraint("campaign", "step", "reply", "answer"),
    Index("candidate_scalar", "campaign", "scalar"),
    sqlite_with_rowid=False,
    sqlite_strict=True,
)

outcome = Table(
    "outcome",
    metadata,
    Column("campaign", Int, primary_key=True),
    Column("no", Int, primary_key=True, doc="the candidate it was measured for"),
    Column("program", Blob, ForeignKey("blob.hash"), nullable=False),
    Column("rewards", Blob, doc="float64, little-endian, in the order of the reward spec; null unless ok"),
    Column("wall_seconds", Float, nullable=False),
    Column("cpu_seconds", Float, nullable=False),
    Column("peak_mib", Float, nullable=False),
    Column("level", Int, nullable=False, doc="isolation it ran under"),
    Column("detail", Blob, ForeignKey("blob.hash"), doc="cases and log as JSON"),
    Column("at", Instant, nullable=False),
    UniqueConstraint("campaign", "program"),
    ForeignKeyConstraint(["campaign", "no"], ["candidate.campaign", "candidate.no"]),
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

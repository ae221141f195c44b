"""The first schema.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import sqlite

revision = "0001"
down_revision = None

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLOAT: sa.types.TypeEngine[float] = sa.Double().with_variant(sqlite.REAL(), "sqlite")
TEXT = JSON = sa.Text()
BLOB = sa.LargeBinary()


def upgrade() -> None:
    op.create_table(
        "blob",
        sa.Column("hash", BLOB, nullable=False),
        sa.Column("dictionary", BLOB, nullable=True),
        sa.Column("body", BLOB, nullable=False),
        sa.PrimaryKeyConstraint("hash"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "problem",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("created_at", INT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "campaign",
        sa.Column("id", INT, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("problem_id", TEXT, nullable=False),
        sa.Column("mutator", TEXT, nullable=False),
        sa.Column("mutator_settings", JSON, nullable=False),
        sa.Column("settings", JSON, nullable=False),
        sa.Column("budget", JSON, nullable=False),
        sa.Column("seed", INT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("spent", JSON, nullable=False),
        sa.Column("created_at", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["problem_id"],
            ["problem.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("key"),
        sqlite_strict=True,
    )
    op.create_table(
        "problem_file",
        sa.Column("problem_id", TEXT, nullable=False),
        sa.Column("path", TEXT, nullable=False),
        sa.Column("content", BLOB, nullable=False),
        sa.ForeignKeyConstraint(
            ["content"],
            ["blob.hash"],
        ),
        sa.ForeignKeyConstraint(
            ["problem_id"],
            ["problem.id"],
        ),
        sa.PrimaryKeyConstraint("problem_id", "path"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "candidate",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("step", INT, nullable=False),
        sa.Column("reply", INT, nullable=False),
        sa.Column("answer", INT, nullable=False),
        sa.Column("island", INT, nullable=False),
        sa.Column("program", BLOB, nullable=True),
        sa.Column("first", INT, nullable=True),
        sa.Column("verdict", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("status", TEXT, nullable=False),
        sa.Column("scalar", FLOAT, nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["campaign.id"],
        ),
        sa.ForeignKeyConstraint(
            ["program"],
            ["blob.hash"],
        ),
        sa.PrimaryKeyConstraint("campaign", "no"),
        sa.UniqueConstraint("campaign", "step", "reply", "answer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("candidate", schema=None) as batch_op:
        batch_op.create_index("candidate_scalar", ["campaign", "scalar"], unique=False)

    op.create_table(
        "event",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("seq", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("type", TEXT, nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["campaign.id"],
        ),
        sa.PrimaryKeyConstraint("campaign", "seq"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "step",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("island", INT, nullable=False),
        sa.Column("parent", INT, nullable=False),
        sa.Column("inspirations", JSON, nullable=False),
        sa.Column("replies", INT, nullable=False),
        sa.Column("answers", INT, nullable=False),
        sa.Column("prompt", BLOB, nullable=False),
        sa.Column("closed", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign"],
            ["campaign.id"],
        ),
        sa.ForeignKeyConstraint(
            ["prompt"],
            ["blob.hash"],
        ),
        sa.PrimaryKeyConstraint("campaign", "no"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("step", schema=None) as batch_op:
        batch_op.create_index("step_open", ["campaign", "closed", "no"], unique=False)

    op.create_table(
        "outcome",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("program", BLOB, nullable=False),
        sa.Column("rewards", BLOB, nullable=True),
        sa.Column("wall_seconds", FLOAT, nullable=False),
        sa.Column("cpu_seconds", FLOAT, nullable=False),
        sa.Column("peak_mib", FLOAT, nullable=False),
        sa.Column("level", INT, nullable=False),
        sa.Column("detail", BLOB, nullable=True),
        sa.Column("at", INT, nullable=False),
        sa.ForeignKeyConstraint(
            ["campaign", "no"],
            ["candidate.campaign", "candidate.no"],
        ),
        sa.ForeignKeyConstraint(
            ["detail"],
            ["blob.hash"],
        ),
        sa.ForeignKeyConstraint(
            ["program"],
            ["blob.hash"],
        ),
        sa.PrimaryKeyConstraint("campaign", "no"),
        sa.UniqueConstraint("campaign", "program"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "reply",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("step", INT, nullable=False),
        sa.Column("k", INT, nullable=False),
        sa.Column("text", BLOB, nullable=False),
        sa.Column("policy", TEXT, nullable=False),
        sa.Column("prompt_tokens", INT, nullable=False),
        sa.Column("completion_tokens", INT, nullable=False),
        sa.Column("dollars", FLOAT, nullable=False),
        sa.Column("seconds", FLOAT, nullable=False),
        sa.Column("finish", TEXT, nullable=False),
        sa.Column("sampling", JSON, nullable=False),
        sa.Column("token_ids", BLOB, nullable=True),
        sa.Column("logprobs", BLOB, nullable=True),
        sa.ForeignKeyConstraint(
            ["campaign", "step"],
            ["step.campaign", "step.no"],
        ),
        sa.ForeignKeyConstraint(
            ["text"],
            ["blob.hash"],
        ),
        sa.PrimaryKeyConstraint("campaign", "step", "k"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )

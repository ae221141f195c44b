"""Outcomes stand by themselves and are counted later; a queue of work, leases, and a snapshot of the index.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import sqlite

revision = "0002"
down_revision = "0001"

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLOAT: sa.types.TypeEngine[float] = sa.Double().with_variant(sqlite.REAL(), "sqlite")
TEXT = sa.Text()
BLOB = sa.LargeBinary()


def upgrade() -> None:
    op.add_column("campaign", sa.Column("desired", TEXT, nullable=False, server_default="running"))
    op.add_column("step", sa.Column("as_of", INT, nullable=True))
    op.drop_index("candidate_scalar", "candidate")
    op.create_index("candidate_scalar", "candidate", ["campaign", sa.text("scalar DESC"), "no"])
    _outcomes_with_their_own_verdict()
    if op.get_bind().dialect.name == "sqlite":
        _texts_with_rowid()
    op.create_table(
        "work",
        sa.Column("id", INT, nullable=False),
        sa.Column("campaign", INT, nullable=False),
        sa.Column("program", BLOB, nullable=False),
        sa.Column("cpus", FLOAT, nullable=False),
        sa.Column("gpus", FLOAT, nullable=False),
        sa.Column("memory_mib", FLOAT, nullable=False),
        sa.Column("attempt", INT, nullable=False),
        sa.Column("epoch", INT, nullable=True),
        sa.Column("error", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.ForeignKeyConstraint(["program"], ["blob.hash"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("campaign", "program"),
        sqlite_strict=True,
    )
    op.create_table(
        "lease",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("epoch", INT, nullable=False),
        sa.Column("holder", TEXT, nullable=False),
        sa.Column("session", TEXT, nullable=False),
        sa.Column("until", INT, nullable=False),
        sa.PrimaryKeyConstraint("name"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "snapshot",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("body", BLOB, nullable=False),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.PrimaryKeyConstraint("campaign"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _texts_with_rowid() -> None:
    """Without rowid, all of a row past a kilobyte lay on pages of its own: twice the disk for prompts of usual size."""
    op.create_table(
        "blob_0002",
        sa.Column("hash", BLOB, nullable=False),
        sa.Column("dictionary", BLOB, nullable=True),
        sa.Column("body", BLOB, nullable=False),
        sa.PrimaryKeyConstraint("hash"),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO blob_0002 SELECT hash, dictionary, body FROM blob")
    op.drop_table("blob")
    op.rename_table("blob_0002", "blob")


def _outcomes_with_their_own_verdict() -> None:
    """An outcome is committed before its candidate exists, so it can no longer hang on one."""
    op.rename_table("outcome", "outcome_0001")
    op.create_table(
        "outcome",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("program", BLOB, nullable=False),
        sa.Column("no", INT, nullable=True),
        sa.Column("verdict", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("rewards", BLOB, nullable=True),
        sa.Column("wall_seconds", FLOAT, nullable=False),
        sa.Column("cpu_seconds", FLOAT, nullable=False),
        sa.Column("peak_mib", FLOAT, nullable=False),
        sa.Column("level", INT, nullable=False),
        sa.Column("host", TEXT, nullable=False),
        sa.Column("detail", BLOB, nullable=True),
        sa.Column("at", INT, nullable=False),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.ForeignKeyConstraint(["program"], ["blob.hash"]),
        sa.ForeignKeyConstraint(["detail"], ["blob.hash"]),
        sa.PrimaryKeyConstraint("campaign", "program"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute(
        """
        INSERT INTO outcome SELECT o.campaign, o.program, o.no, c.verdict, c.reason, o.rewards, o.wall_seconds,
            o.cpu_seconds, o.peak_mib, o.level, '', o.detail, o.at
        FROM outcome_0001 o JOIN candidate c ON c.campaign = o.campaign AND c.no = o.no
        """
    )
    op.drop_table("outcome_0001")
    op.create_index("outcome_no", "outcome", ["campaign", "no"], unique=True)
    op.create_index(
        "outcome_uncounted",
        "outcome",
        ["campaign"],
        sqlite_where=sa.text("no IS NULL"),
        postgresql_where=sa.text("no IS NULL"),
    )

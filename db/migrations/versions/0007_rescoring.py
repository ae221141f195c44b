"""Programs that are held against fresh cases, in the queue like all others; a wish to train; a problem's trust.

Revision ID: 0007
"""

import tomllib
import zlib

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import sqlite

revision = "0007"
down_revision = "0006"

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLOAT: sa.types.TypeEngine[float] = sa.Double().with_variant(sqlite.REAL(), "sqlite")
TEXT = sa.Text()
BLOB = sa.LargeBinary()


def upgrade() -> None:
    op.add_column("campaign", sa.Column("retrain", INT, nullable=False, server_default="0"))
    _trust()
    op.drop_table("work")  # whoever still wants what was in it puts it there again when it starts
    op.create_table(
        "work",
        sa.Column("id", INT, nullable=False),
        sa.Column("campaign", INT, nullable=False),
        sa.Column("program", BLOB, nullable=False),
        sa.Column("fresh", INT, nullable=False),
        sa.Column("cpus", FLOAT, nullable=False),
        sa.Column("gpus", FLOAT, nullable=False),
        sa.Column("memory_mib", FLOAT, nullable=False),
        sa.Column("attempt", INT, nullable=False),
        sa.Column("epoch", INT, nullable=True),
        sa.Column("error", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.ForeignKeyConstraint(["program"], ["blob.hash"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("campaign", "program", "fresh"),
        sqlite_strict=True,
    )
    op.create_table(
        "rescoring",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("fresh", INT, nullable=False),
        sa.Column("program", BLOB, nullable=False),
        sa.Column("result", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.ForeignKeyConstraint(["program"], ["blob.hash"]),
        sa.PrimaryKeyConstraint("campaign", "no", "fresh"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _trust() -> None:
    """Of each problem what its manifest says, which is kept without a dictionary."""
    op.add_column("problem", sa.Column("trust", TEXT, nullable=False, server_default="split"))
    manifests = "SELECT problem_id, body FROM problem_file JOIN blob ON hash = content WHERE path = 'problem.toml'"
    for problem, body in op.get_bind().execute(sa.text(manifests)).all():
        unpacker = zlib.decompressobj(-15, zdict=b"\0")
        manifest = tomllib.loads((unpacker.decompress(body) + unpacker.flush()).decode())
        trust = sa.text("UPDATE problem SET trust = :trust WHERE id = :id")
        op.get_bind().execute(trust, {"trust": manifest.get("trust", "split"), "id": problem})

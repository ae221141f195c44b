"""Who may use the API and what was changed through it; guidance, names and indexes for viewers.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
BLOB = sa.LargeBinary()


def upgrade() -> None:
    op.add_column("campaign", sa.Column("name", TEXT, nullable=False, server_default=""))
    op.add_column("campaign", sa.Column("metadata", TEXT, nullable=False, server_default="{}"))
    op.create_index("step_parent", "step", ["campaign", "parent", "no"])
    told = sa.text("type NOT IN ('candidate.scored', 'candidate.failed', 'candidate.repeated')")
    op.create_index("event_type", "event", ["campaign", "type", "seq"], sqlite_where=told, postgresql_where=told)
    op.create_table(
        "api_key",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("hash", BLOB, nullable=False),
        sa.Column("scope", TEXT, nullable=False),
        sa.Column("created_at", INT, nullable=False),
        sa.Column("expires_at", INT, nullable=True),
        sa.Column("used_at", INT, nullable=True),
        sa.Column("revoked_at", INT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "session",
        sa.Column("hash", BLOB, nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("until", INT, nullable=False),
        sa.ForeignKeyConstraint(["key"], ["api_key.id"]),
        sa.PrimaryKeyConstraint("hash"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "audit",
        sa.Column("id", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("action", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("request", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_strict=True,
    )
    op.create_table(
        "guidance",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("author", TEXT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.Column("since", INT, nullable=False),
        sa.Column("until", INT, nullable=True),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.PrimaryKeyConstraint("campaign", "no"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )

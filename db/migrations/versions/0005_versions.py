"""Versions of a campaign's policy, who was to be asked at a step and why, and the tokens that a prompt was fed as.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()
GATE = sa.text("purpose = 'gate'")
GROUP = sa.text("purpose = 'search' AND replies > 1")


def upgrade() -> None:
    op.add_column("step", sa.Column("policy", TEXT, nullable=False, server_default=""))
    op.add_column("step", sa.Column("purpose", TEXT, nullable=False, server_default="search"))
    op.add_column("step", sa.Column("prompt_ids", sa.LargeBinary(), nullable=True))
    op.create_index("step_gate", "step", ["campaign", "policy"], sqlite_where=GATE, postgresql_where=GATE)
    op.create_index("step_group", "step", ["campaign", "no"], sqlite_where=GROUP, postgresql_where=GROUP)
    op.create_table(
        "version",
        sa.Column("campaign", INT, nullable=False),
        sa.Column("no", INT, nullable=False),
        sa.Column("stage", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("parent", TEXT, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("report", TEXT, nullable=False),
        sa.Column("gate", TEXT, nullable=True),
        sa.Column("steps", INT, nullable=False),
        sa.Column("told", INT, nullable=False),
        sa.Column("at", INT, nullable=False),
        sa.ForeignKeyConstraint(["campaign"], ["campaign.id"]),
        sa.PrimaryKeyConstraint("campaign", "no"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )

"""The last transaction of each process that writes, by which a commit that was not answered is told from none.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

INT = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text()


def upgrade() -> None:
    op.create_table(
        "receipt",
        sa.Column("writer", TEXT, nullable=False),
        sa.Column("last", INT, nullable=False),
        sa.PrimaryKeyConstraint("writer"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )

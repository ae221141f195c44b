"""Alembic's entry: run the migrations on the connection that `db.migrate` passes in."""

from alembic import context

from db.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller has begun the transaction, and commits it
)
context.run_migrations()

"""Alembic's way in: it is handed our open connection, already within a transaction."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()

"""The outside: the command line, the one composition root, and (later) REST and the dashboard."""

DATABASE = "quiver.db"
"""Where campaigns are kept unless --database says otherwise: in the current folder."""

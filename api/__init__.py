"""The outside: the command line, the one composition root, REST, and (later) the dashboard."""

DATABASE = "quiver.db"
"""Where campaigns are kept unless --database says otherwise: in the current folder."""

"""The outside: the command line, the one composition root, and (later) REST and the dashboard."""

from pathlib import Path

DATABASE = Path("quiver.db")
"""Where campaigns are kept unless --database says otherwise: in the current folder."""

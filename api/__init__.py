"""The outside: the command line, the one composition root, and (later) REST and the dashboard."""

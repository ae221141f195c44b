"""One file a way of keeping candidates; `evolve/archive.py` holds the protocol and chooses."""

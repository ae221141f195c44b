"""Content-addressed texts: stored once, deflated against a dictionary that they resemble.

Programs and prompts of a campaign repeat its statement and its seed, so those are the dictionary:
a program that differs in a line then takes a hundred bytes.
"""

from __future__ import annotations

import hashlib
import zlib

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from db.schema import blob

WINDOW = 32 << 10
"""Deflate sees this much of a dictionary, and its end best."""
REMEMBERED = 64
"""Dictionaries that a connection keeps at most: there is one for each problem."""

_new_sqlite = sqlite.insert(blob).on_conflict_do_nothing()
_new_postgresql = postgresql.insert(blob).on_conflict_do_nothing()
_by_hash = select(blob.c.dictionary, blob.c.body).where(blob.c.hash == bindparam("key"))


def digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=32).digest()


def put(connection: Connection, content: bytes, dictionary: bytes = b"") -> bytes:
    """Store `content` unless it is there, and return its hash. `dictionary` must be stored already."""
    key = digest(content)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=dictionary[-WINDOW:] or b"\0")
    body = packer.compress(content) + packer.flush()
    row = {"hash": key, "dictionary": digest(dictionary) if dictionary else None, "body": body}
    connection.execute(_new_sqlite if connection.dialect.name == "sqlite" else _new_postgresql, row)
    return key


def get(connection: Connection, key: bytes) -> bytes:
    row = connection.execute(_by_hash, {"key": key}).one()
    return inflate(connection, row.body, row.dictionary)


def inflate(connection: Connection, body: bytes, dictionary: bytes | None) -> bytes:
    """The text of a row of `blob`."""
    if dictionary is None:
        return _unpacked(body, b"")
    known = connection.info.setdefault(blob.name, {})
    if dictionary not in known:
        if len(known) >= REMEMBERED:
            known.clear()
        known[dictionary] = get(connection, dictionary)
    return _unpacked(body, known[dictionary])


def _unpacked(body: bytes, dictionary: bytes) -> bytes:
    unpacker = zlib.decompressobj(-15, zdict=dictionary[-WINDOW:] or b"\0")
    return unpacker.decompress(body) + unpacker.flush()

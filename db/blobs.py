"""Content-addressed texts: stored once, deflated against a dictionary that they resemble.

Programs and prompts of a campaign repeat its statement and its seed, so those are the dictionary:
a program that differs in a line then takes a hundred bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from db.schema import blob

WINDOW = 32 << 10
"""Deflate sees this much of a dictionary, and its end best."""

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
    return unpack(row.body, get(connection, row.dictionary) if row.dictionary else b"")


def unpack(body: bytes, dictionary: bytes) -> bytes:
    unpacker = zlib.decompressobj(-15, zdict=dictionary[-WINDOW:] or b"\0")
    return unpacker.decompress(body) + unpacker.flush()


def reader(connection: Connection) -> Callable[[bytes], bytes]:
    """`get` with the dictionaries remembered, for reading many."""
    dictionaries: dict[bytes, bytes] = {}

    def read(key: bytes) -> bytes:
        row = connection.execute(_by_hash, {"key": key}).one()
        if row.dictionary and row.dictionary not in dictionaries:
            dictionaries[row.dictionary] = get(connection, row.dictionary)
        return unpack(row.body, dictionaries.get(row.dictionary, b""))

    return read

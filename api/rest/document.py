"""Writes `api/openapi.json`, the contract: `python -m api.rest.document`."""

from __future__ import annotations

import json
from pathlib import Path

from api.rest.app import create_app

PLACE = Path(__file__).parent.parent / "openapi.json"


def document() -> str:
    return json.dumps(create_app().openapi(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


if __name__ == "__main__":
    PLACE.write_text(document(), encoding="utf-8")

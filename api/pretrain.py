"""`quiver policy pretrain`: make nano, and show how it is getting on."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.live import Live
from rich.text import Text

from evolve.campaign import SettingsError
from policy.local import NEEDED

if TYPE_CHECKING:
    from policy.nano.pretrain import Point


def pretrain_nano(out: Path, steps: int, seed: int, as_json: bool) -> None:
    """Train in this process until it is done, or until Ctrl-C: then the same command goes on.

    Raises:
        SettingsError: torch is not installed, or the folder holds a run with another seed.
    """
    missing = [name for name in NEEDED if find_spec(name) is None]
    if missing:
        raise SettingsError(f"pre-training needs {', '.join(missing)}; install quiver-evolve[policy]")
    from policy.nano.pretrain import pretrain

    console = Console(file=sys.stderr)
    live = Live(console=console, auto_refresh=False, transient=True) if console.is_terminal and not as_json else None

    def show(point: Point) -> None:
        if as_json:
            print(json.dumps({"type": "pretrain", "steps": steps} | asdict(point), allow_nan=False), flush=True)
        elif live is not None:
            live.update(Text(_line(point, steps), no_wrap=True, overflow="ellipsis"), refresh=True)
        else:
            console.print(_line(point, steps), highlight=False, soft_wrap=True)

    try:
        if live is not None:
            live.start()
        pretrain(out, steps, seed, show)
    except ValueError as error:
        raise SettingsError(str(error)) from None
    except KeyboardInterrupt:
        console.print(f"stopped; `quiver policy pretrain --out {out}` with the same numbers goes on", highlight=False)
        raise SystemExit(130) from None
    finally:
        if live is not None:
            live.stop()
    if not as_json:
        Console().print(f"nano is in {out}: use it with --mutator nano:{out}", highlight=False, soft_wrap=True)


def _line(point: Point, steps: int) -> str:
    left = int(point.seconds / point.step * (steps - point.step))
    return (
        f"step {point.step}/{steps}  loss {point.reply_loss:.3f} (prompts {point.prompt_loss:.3f})  "
        f"{point.tokens / max(1e-9, point.seconds):.0f} tokens/s  "
        f"{left // 3600}:{left // 60 % 60:02d}:{left % 60:02d} left"
    )

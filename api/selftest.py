"""`quiver sandbox selftest`: attack every isolation level and tell which of them hold on this machine."""

from __future__ import annotations

import json

from rich.console import Console

from evolve.outcome import Level
from sandbox.levels import BEST_FIRST, BY_NAME_ONLY, name_of
from sandbox.selftest import prove


async def selftest(as_json: bool) -> bool:
    """Attack levels 1 to 5 anew, whatever is remembered; True if at least one holds that `auto` takes."""
    faults = {level: await prove(level) for level in (*reversed(BEST_FIRST), *BY_NAME_ONLY)}
    best = next((level for level in BEST_FIRST if not faults[level]), Level.UNSAFE)
    if as_json:
        rows = [
            {"level": int(level), "name": name_of(level), "holds": not fault, "reason": fault}
            for level, fault in faults.items()
        ]
        print(json.dumps({"type": "selftest", "auto": int(best) or None, "levels": rows}))
        return best > Level.UNSAFE
    console = Console()
    for level, fault in faults.items():
        words = f"refused: {fault}" if fault else "holds"
        style = "red" if fault else "green"
        console.print(f"level {int(level)} {name_of(level)}: {words}", style=style, markup=False, soft_wrap=True)
    auto = f"auto is {name_of(best)}" if best else "nothing holds: candidates run only with --isolation unsafe"
    console.print(auto, markup=False)
    return best > Level.UNSAFE

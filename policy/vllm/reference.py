"""What a version makes of a few tokens in transformers, and its weights merged: what a server is compared with.

A process of its own, `python -m policy.vllm.reference BASE [ADAPTER [MERGED]]`, so that whoever serves needs memory for
a second model for a few seconds only, and torch never. It prints one JSON object.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from policy.folder import ModelError
from policy.wire import printable, read_object

if TYPE_CHECKING:
    from transformers import PreTrainedModel

PROBE = "def solve(items, capacity):\n    # the next line\n"
WORDS = 32
"""Tokens that the base says after it: those that are compared."""
SEED = 0


@dataclass(frozen=True, slots=True)
class Reading:
    token_ids: tuple[int, ...]
    logprobs: tuple[float, ...]
    """Of every token but the first, by the version."""
    base: tuple[float, ...]
    """By the base."""


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a server may be from transformers. Both round to bfloat16, and add up in another order."""

    mean: float = 0.1
    """Natural logarithms, over the tokens; as the gate's guardrail between who samples and who trains."""
    most: float = 1.0
    """Of one token."""
    told_apart: float = 0.05
    """A version that is further than this from the base, in the mean, must be served closer to itself than to it."""


def disagreement(reading: Reading, served: Sequence[float], tolerance: Tolerance) -> str | None:
    """What speaks against `served` being the log-probabilities of this version; None if nothing does."""
    mean, most = _gap(served, reading.logprobs)
    if mean > tolerance.mean or most > tolerance.most:
        return (
            f"the server's log-probabilities differ from transformers' by {mean:.3f} in the mean and {most:.2f} "
            f"at most; {tolerance.mean:g} and {tolerance.most:g} are allowed"
        )
    if _gap(reading.logprobs, reading.base)[0] > tolerance.told_apart and _gap(served, reading.base)[0] < mean:
        return f"the server's log-probabilities are {mean:.3f} from the version's, and nearer to the base's"
    return None


def _gap(first: Sequence[float], second: Sequence[float]) -> tuple[float, float]:
    gaps = [abs(one - other) for one, other in zip(first, second, strict=True)]
    return math.fsum(gaps) / len(gaps), max(gaps)


async def read_reference(base: Path, adapter: Path | None = None, merged: Path | None = None) -> Reading:
    """A version's reading, and its whole weights in `merged` if that is given.

    Raises:
        ModelError: a folder does not hold what it should, or is not of this base, or the weights find no room.
    """
    arguments = [str(folder.absolute()) for folder in (base, adapter, merged) if folder is not None]
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", __name__, *arguments),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    try:
        out, err = await child.communicate()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        await child.wait()
    body = read_object(out)
    if isinstance(body, str):
        code = child.returncode or 0
        how = f"signal {-code}" if code < 0 else f"exit status {code}"
        last = printable(err.decode(errors="replace")[-500:])
        raise ModelError(f"{adapter or base}: reading it ended with {how}: {last}")
    if "error" in body:
        raise ModelError(str(body["error"]))
    return Reading(*(tuple(body[name]) for name in ("token_ids", "logprobs", "base")))


def main(base: Path, adapter: Path | None = None, merged: Path | None = None) -> None:
    try:
        with contextlib.redirect_stdout(sys.stderr):
            said: object = asdict(read_here(base, adapter, merged))
    except ModelError as error:
        said = {"error": str(error)}
    except Exception as error:  # of whatever library reads or writes weights: said where somebody can act on it
        said = {"error": f"{adapter or base}: {type(error).__name__}: {printable(str(error))}"}
    print(json.dumps(said), flush=True)


def read_here(base: Path, adapter: Path | None = None, merged: Path | None = None) -> Reading:
    """As `read_reference`, in this process."""
    from policy.model import load_adapter, load_model
    from policy.sampling import sample

    model, tokenizer = load_model(base)
    prompt = tokenizer.encode(PROBE) or [0]
    (words,) = sample(model, prompt, 1, most=WORDS, ends=(), seed=SEED, rows=1)
    token_ids = [*prompt, *words.token_ids]
    of_base = _logprobs(model, token_ids)
    if adapter is None:
        return Reading(tuple(token_ids), of_base, of_base)
    model = load_adapter(model, tokenizer, adapter).merge_and_unload()
    logprobs = _logprobs(model, token_ids)
    if not all(map(math.isfinite, logprobs)):
        raise ModelError(f"{adapter}: its log-probabilities are not numbers: the weights are broken")
    if merged is not None:
        model.save_pretrained(merged)
    return Reading(tuple(token_ids), logprobs, of_base)


def _logprobs(model: PreTrainedModel, token_ids: Sequence[int]) -> tuple[float, ...]:
    import torch

    ids = torch.tensor([list(token_ids)], device=model.device)
    with torch.inference_mode():
        logprobs = torch.log_softmax(model(input_ids=ids).logits[0, :-1].float(), dim=-1)
    return tuple(logprobs.gather(1, ids[0, 1:, None])[:, 0].tolist())


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

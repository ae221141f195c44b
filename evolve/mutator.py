"""The protocol of whatever turns prompts into replies, and what it may answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from numpy.random import Generator

from evolve.prompt import Prompt


@dataclass(frozen=True, slots=True)
class Reply:
    """What a policy said to a prompt. Untrusted text, stored before it is read."""

    text: str
    policy: str
    """Name and version of the policy that wrote it."""
    prompt_tokens: int = 0
    completion_tokens: int = 0
    dollars: float = 0.0
    seconds: float = 0.0
    """From the request to the reply, retries included."""
    finish: str = "stop"
    """`stop`, `length`, or what else the server called its reason to end."""
    sampling: Mapping[str, float | int | str] = field(default_factory=dict)
    token_ids: tuple[int, ...] | None = None
    """The sampled tokens, where the server gives them; never re-tokenised."""
    logprobs: tuple[float, ...] | None = None
    """Natural logarithm of the probability of each sampled token; as long as the reply is in tokens."""
    prompt_ids: tuple[int, ...] | None = None
    """The tokens that it was sampled after, where the policy knows them."""


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The policy cannot answer now: an outage. The campaign waits; no budget but time is spent."""

    reason: str
    retry_after_seconds: float | None = None
    """What the server asked for, when it did."""


class MutatorRefused(Exception):
    """The policy will never answer as configured (wrong key, no such model): a person must act."""


class Mutator(Protocol):
    """Anything that turns a prompt into replies."""

    name: str

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        """(tokens, dollars) that a call may cost at most; reserved before it is made."""
        ...

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        """`replies` independent replies to one prompt; fewer if the server gave fewer, never none.

        Raises:
            MutatorRefused: asking again cannot help.
        """
        ...

    async def close(self) -> None: ...

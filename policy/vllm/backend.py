"""A campaign's policy behind a vLLM server: prompts are rendered here, token ids go out, and tokens come back.

What the server says is decoded here as well, with the tokenizer of the model's folder, so that the tokens that are
learned from are those that were sampled, and their text is what the search has read.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from numpy.random import Generator

from evolve.mutator import Mutator, MutatorRefused, Reply, Unavailable
from evolve.prompt import Prompt
from evolve.text import clean
from policy.backend import BackendAway, VersionRefused
from policy.folder import ModelError, ends_of, expect_adapter, expect_model
from policy.hf import Chat, decoded_by, replies_of
from policy.vllm.client import Denied, Said
from policy.vllm.reference import Reading, read_reference
from policy.vllm.server import Server, ServerRefused
from policy.vllm.swaps import Served, Swap

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


CHAT = Chat()


class Refer(Protocol):
    """`policy.vllm.reference.read_reference`."""

    async def __call__(self, base: Path, adapter: Path | None = None, merged: Path | None = None, /) -> Reading: ...


@dataclass(frozen=True, slots=True)
class VLLMSettings:
    """Replies are sampled at temperature 1 with nothing truncated."""

    max_tokens: int = 1024
    """Of one reply."""
    request_seconds: int = 600
    """For all replies to a prompt."""

    def __post_init__(self) -> None:
        for name in ("max_tokens", "request_seconds"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} = {getattr(self, name)} must be at least 1.")


@dataclass(frozen=True, slots=True)
class Base:
    """What is known of the model once it has been asked."""

    tokenizer: PreTrainedTokenizerBase
    ends: Sequence[int]
    served: Served
    context: int
    """Tokens of prompt and reply together."""


class VLLMBackend:
    """Implements `policy.backend.Backend`."""

    def __init__(
        self,
        base: str,
        folder: Path,
        server: Server,
        swap: Swap,
        settings: VLLMSettings,
        *,
        refer: Refer = read_reference,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Looks at the folder only; the server is started, or asked for the first time, by the first call.

        Args:
            base: what replies of the untrained model are called.

        Raises:
            ModelError: the folder holds no model.
        """
        expect_model(folder)
        self.base, self.settings = base, settings
        self.clock, self._refer = clock, refer
        self._folder, self._server, self._swap = folder, server, swap
        self._opened: asyncio.Task[Base] | None = None
        self._versions: dict[str, Served] = {}
        self._lost: dict[str, str] = {}

    async def load(self, name: str, folder: Path) -> None:
        self._lost.pop(name, None)
        try:
            expect_adapter(folder)
            merged = self._swap.merged(name)
            reading = await self._refer(self._folder, folder, merged)
        except ModelError as error:
            raise VersionRefused(str(error)) from error
        model = name if merged is None else (await self._opened_or_away()).served.model
        version = Served(name, model, reading, merged or folder)
        try:
            async with self._swap.at(version):
                self._versions[name] = version
        except VersionRefused:
            await self._swap.drop(version)
            raise
        except ServerRefused as refused:
            raise BackendAway(str(refused)) from refused

    async def _opened_or_away(self) -> Base:
        try:
            return await self.opened()
        except (ServerRefused, ModelError) as error:
            raise BackendAway(str(error)) from error

    async def unload(self, name: str) -> None:
        self._lost.pop(name, None)
        if (version := self._versions.pop(name, None)) is not None:
            await self._swap.drop(version)

    def lost(self, name: str) -> str | None:
        return self._lost.get(name)

    def version(self, name: str) -> Mutator:
        return _Asked(self, name)

    def alone(self) -> Mutator:
        """Whoever answers as the base; closing it closes the backend."""
        return _Asked(self, self.base, owns=True)

    async def close(self) -> None:
        if self._opened is not None:
            self._opened.cancel()
            await asyncio.gather(self._opened, return_exceptions=True)
        await self._server.close()

    # --------------------------------------------------------------------------- for `_Asked`

    async def opened(self) -> Base:
        """The base, once the server has it.

        Raises:
            BackendAway, ServerRefused, ModelError: as they say.
        """
        if self._opened is not None and self._opened.done() and self._opened.exception() is not None:
            self._opened = None
        if self._opened is None:
            self._opened = asyncio.create_task(self._open())
        return await asyncio.shield(self._opened)  # one caller may give up

    async def _open(self) -> Base:
        reading = asyncio.ensure_future(self._refer(self._folder))
        try:
            client, _ = await self._server.client()
            card = await client.card()
            served = Served(self.base, card.name, await reading)
        finally:
            reading.cancel()
        tokenizer = await asyncio.to_thread(_load_tokenizer, self._folder)
        return Base(tokenizer, ends_of(self._folder, tokenizer.eos_token_id), served, card.context)

    async def look(self, reason: str) -> str:
        """As `Server.look`."""
        return await self._server.look(reason)

    async def sample(self, name: str, ids: Sequence[int], replies: int, most: int, seed: int) -> tuple[str, list[Said]]:
        """Who has answered, and what.

        Raises:
            BackendAway, ServerRefused, Denied: as they say.
            VersionRefused: the server does not serve the base.
        """
        base = await self.opened()
        version = self._versions.get(name, base.served)
        try:
            async with self._swap.at(version) as place:
                said = await place.client.sample(
                    place.model, ids, replies, most=most, seed=seed, ends=base.ends, version=version.name
                )
            return version.name, said
        except VersionRefused as refused:
            if version is base.served:
                raise
            self._lost[name] = str(refused)
            raise BackendAway(str(refused)) from refused
        except Denied as denied:
            if denied.status != 404 or version is base.served:
                raise
            self._swap.forget(version)
            raise BackendAway(f"{self._server.where} has lost {version.name}, and will load it again") from denied


class _Asked:
    """One version of the backend as a `Mutator`."""

    def __init__(self, backend: VLLMBackend, name: str, *, owns: bool = False) -> None:
        self.name = name
        self._backend, self._owns = backend, owns

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return CHAT.most_tokens(prompt) + replies * self._backend.settings.max_tokens, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        seed, backend = int(rng.integers(2**62)), self._backend
        started = backend.clock()
        try:
            base = await backend.opened()
            ids = (await asyncio.to_thread(CHAT.render, prompt, base.tokenizer)).ids
            most = min(backend.settings.max_tokens, base.context - len(ids))
            if most < 1:
                raise MutatorRefused(
                    f"the prompt has {len(ids)} tokens and the server reads {base.context}; show fewer inspirations "
                    "(--set inspirations=0), or start the server with a longer --max-model-len"
                )
            name, said = await backend.sample(self.name, ids, replies, most, seed)
        except BackendAway as away:
            return Unavailable(await backend.look(str(away)), away.retry_after_seconds)
        except (ServerRefused, Denied, VersionRefused, ModelError) as refused:
            raise MutatorRefused(str(refused)) from refused
        decode, seconds = decoded_by(base.tokenizer), backend.clock() - started
        texts = await asyncio.to_thread(lambda: [clean(decode(one.token_ids)) for one in said])
        return replies_of(name, ids, said, texts, seconds=seconds, most=most, seed=seed)

    async def close(self) -> None:
        if self._owns:
            await self._backend.close()


def _load_tokenizer(folder: Path) -> PreTrainedTokenizerBase:
    from transformers import AutoTokenizer

    tokenizer: PreTrainedTokenizerBase = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    return tokenizer

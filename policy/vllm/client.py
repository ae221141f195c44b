"""The protocol of a vLLM server: token ids in; token ids, their log-probabilities and the ends of replies out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import httpx

from policy.backend import BackendAway
from policy.wire import (
    BUSY,
    Answer,
    complaint,
    exchange,
    label,
    printable,
    read_logprobs,
    read_object,
    read_token_ids,
    retry_after_seconds,
)

ADMIN_SECONDS = 300.0
"""For loading weights and the like."""
MIB = 1 << 20
SAMPLED_BYTES, READ_BYTES = 512, 256
"""Of an answer, for each token sampled and for each token of a prompt whose log-probability is asked for."""
PASSING = (*BUSY, 502, 503, 504)
"""Statuses that are no last word, whatever was asked."""


class Denied(Exception):
    """The server has understood, and says no."""

    def __init__(self, where: str, status: int, reason: str) -> None:
        super().__init__(f"{where}: HTTP {status}: {reason}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Card:
    """The model that a server was started with."""

    name: str
    context: int
    """Tokens of prompt and reply together."""


@dataclass(frozen=True, slots=True)
class Said:
    token_ids: tuple[int, ...]
    logprobs: tuple[float, ...]
    finish: str


class Client:
    """One server. Every method may raise `BackendAway`: nobody answers, or what comes is nonsense."""

    def __init__(self, where: str, http: httpx.AsyncClient, *, request_seconds: float) -> None:
        """`where` is what the server is called in errors; `request_seconds` is for one request for replies."""
        self.where = where
        self._http = http
        self._request_seconds = request_seconds

    async def is_healthy(self) -> bool:
        try:
            return (await self._exchange("GET", "/health", None, MIB, 10.0)).status == 200
        except BackendAway:
            return False

    async def card(self) -> Card:
        listed = await self._models()
        for model in listed:
            name, context = model.get("id"), model.get("max_model_len")
            if model.get("parent") is None and isinstance(name, str) and type(context) is int and context > 0:
                return Card(name, context)
        raise BackendAway(f"{self.where} lists no model with a context length")

    async def serves(self, name: str) -> bool:
        return any(model.get("id") == name for model in await self._models())

    async def sample(
        self,
        model: str,
        prompt_ids: Sequence[int],
        replies: int,
        *,
        most: int,
        seed: int,
        ends: Sequence[int],
        version: str,
    ) -> list[Said]:
        """Independent replies at temperature 1 with nothing truncated; fewer if the server gives fewer, never none.

        Args:
            most: tokens of a reply.
            ends: tokens that end a reply.
            version: what is cached of this prompt is used for the same version only.

        Raises:
            Denied: no such model, or a request that it does not take.
        """
        # All that a model's folder or the server's command could say otherwise.
        plain = {"temperature": 1.0, "top_p": 1.0, "top_k": 0, "min_p": 0.0, "repetition_penalty": 1.0}
        asked = plain | {
            "model": model,
            "prompt": list(prompt_ids),
            "n": replies,
            "max_tokens": most,
            "seed": seed,
            "stop_token_ids": list(ends),
            "logprobs": 0,
            "return_token_ids": True,
            "cache_salt": salt(version),
        }
        room = MIB + replies * (most * SAMPLED_BYTES + len(prompt_ids) * READ_BYTES)
        choices = await self._complete(asked, prompt_ids, room)
        said = [one for choice in choices[:replies] if (one := _read_said(choice, most))]
        if not said:
            raise BackendAway(f"{self.where}: none of {len(choices)} choices holds tokens with their log-probabilities")
        return said

    async def read(self, model: str, token_ids: Sequence[int]) -> tuple[float, ...]:
        """The log-probability of each token but the first, after those before it. Uses nothing that is cached.

        Raises:
            Denied: as for `sample`.
        """
        asked = {"model": model, "prompt": list(token_ids), "max_tokens": 1, "prompt_logprobs": 0, "temperature": 0.0}
        room = MIB + len(token_ids) * READ_BYTES
        choices = await self._complete(asked | {"return_token_ids": True}, token_ids, room)
        entries = choices[0].get("prompt_logprobs")
        if isinstance(entries, list) and len(entries) == len(token_ids):
            found = [_logprob_of(entry, token) for entry, token in zip(entries[1:], token_ids[1:], strict=True)]
            if (logprobs := read_logprobs(found)) is not None:
                return logprobs
        raise BackendAway(f"{self.where} gives no log-probabilities of a prompt")

    async def load_adapter(self, name: str, folder: str) -> None:
        """Raises: Denied: with the server's reason."""
        await self._command("/v1/load_lora_adapter", {"lora_name": name, "lora_path": folder})

    async def unload_adapter(self, name: str) -> None:
        """Raises: Denied: it had no such adapter."""
        await self._command("/v1/unload_lora_adapter", {"lora_name": name})

    async def reload(self, folder: str) -> None:
        """Put the weights of a folder in the place of those that are served, between two requests.

        Raises:
            Denied: they cannot be read; what is served now is not known.
        """
        await self._command("/pause", None)  # whoever has gone away without his reply must not be answered by both
        load = {"method": "reload_weights", "kwargs": {"weights_path": folder}}
        await self._command("/collective_rpc", load)
        done = read_object(await self._command("/reset_prefix_cache", None))
        if isinstance(done, str) or done.get("success") is not True:
            raise BackendAway(f"{self.where} keeps what it has computed with the weights before")
        await self._command("/resume", None)

    # ----------------------------------------------------------------------------------- exchanges

    async def _models(self) -> list[dict[str, Any]]:
        body = self._object(self._accepted(await self._exchange("GET", "/v1/models", None, MIB, ADMIN_SECONDS)))
        listed = body.get("data")
        return [model for model in listed if isinstance(model, dict)] if isinstance(listed, list) else []

    async def _complete(self, asked: dict[str, Any], prompt_ids: Sequence[int], room: int) -> list[dict[str, Any]]:
        """The choices, once they are known to be about this model and this prompt."""
        answer = await self._exchange("POST", "/v1/completions", asked, room, self._request_seconds)
        body = self._object(self._accepted(answer))
        raw = body.get("choices")
        choices = [choice for choice in raw if isinstance(choice, dict)] if isinstance(raw, list) else []
        if not choices:
            raise BackendAway(f"{self.where}: the body has no list of choices")
        if body.get("model") != asked["model"]:
            raise BackendAway(f"{self.where}: {asked['model']} was asked, and {label(body.get('model'))!r} answers")
        if any(read_token_ids(choice.get("prompt_token_ids")) != tuple(prompt_ids) for choice in choices):
            raise BackendAway(f"{self.where} answers another prompt than it was asked")
        return choices

    async def _command(self, path: str, body: object) -> bytes:
        return self._accepted(await self._exchange("POST", path, body, MIB, ADMIN_SECONDS), last_word=True)

    async def _exchange(self, method: str, path: str, body: object, room: int, seconds: float) -> Answer:
        try:
            async with asyncio.timeout(seconds):
                answer = await exchange(self._http, method, path, body, room)
        except TimeoutError:
            answer = f"no whole answer to {path} within {seconds:.3g} s"
        except (httpx.HTTPError, RuntimeError) as error:  # the latter: closed, because the server was ended
            answer = f"{type(error).__name__}: {printable(str(error))}"
        if isinstance(answer, Answer):
            return answer
        raise BackendAway(f"{self.where}: {answer}")

    def _accepted(self, answer: Answer, *, last_word: bool = False) -> bytes:
        """The body of a success. With `last_word`, a fault of the server is its answer: asking again is no use."""
        if 200 <= answer.status < 300:
            return answer.data
        said = printable(complaint(answer.data))
        if answer.status in PASSING or (answer.status >= 500 and not last_word):
            pause = retry_after_seconds(answer.retry_after, time.time())
            raise BackendAway(f"{self.where}: HTTP {answer.status}: {said}", pause)
        raise Denied(self.where, answer.status, said)

    def _object(self, data: bytes) -> dict[str, Any]:
        read = read_object(data)
        if isinstance(read, str):
            raise BackendAway(f"{self.where}: {read}")
        return read


def salt(version: str) -> str:
    """What is cached under it is used for this version only. Names may hold what vLLM does not take here."""
    return blake2b(version.encode(), digest_size=16).hexdigest()


def _read_said(choice: dict[str, Any], most: int) -> Said | None:
    token_ids = read_token_ids(choice.get("token_ids"))
    raw = choice.get("logprobs")
    listed = raw.get("token_logprobs") if isinstance(raw, dict) else None
    logprobs = read_logprobs(listed) if isinstance(listed, list) else None
    if token_ids is None or logprobs is None or not len(token_ids) == len(logprobs) <= most:
        return None
    return Said(
        token_ids, tuple(min(logprob, 0.0) for logprob in logprobs), label(choice.get("finish_reason")) or "unknown"
    )


def _logprob_of(entry: object, token: int) -> object:
    of_token = entry.get(str(token)) if isinstance(entry, dict) else None
    return of_token.get("logprob") if isinstance(of_token, dict) else None

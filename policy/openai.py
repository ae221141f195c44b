"""Asks a language model for programs, over the chat-completions protocol that every server speaks.

Between the controller (which builds prompts and reserves their worst case) and a server: vLLM,
llama.cpp, Ollama or a paid provider. Whatever the server sends is hostile: it becomes a Reply, a
transient failure that is retried and at last reported as Unavailable, or a MutatorRefused.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import accumulate, pairwise
from typing import Any

import httpx
import numpy as np
from numpy.random import Generator

from evolve.mutator import MutatorRefused, Reply, Unavailable
from evolve.prompt import Prompt
from evolve.text import clean
from policy.wire import (
    BUSY,
    Answer,
    careful_client,
    complaint,
    exchange,
    label,
    printable,
    read_logprobs,
    read_object,
    read_token_ids,
    retry_after_seconds,
)

MAX_BODY_BYTES = 32 << 20
MAX_BACKOFF_SECONDS = 60.0
MAX_COUNTED_TOKENS = 10_000_000  # more than any context window: a larger count is nonsense, not usage
BYTES_PER_TOKEN = 2  # a cautious guess: code usually has 3 to 4, but a table of lone digits can have 1
MESSAGE_TOKENS = 16  # allowance for what a chat template puts around one message

# What a server may do without, and how it names that when it complains.
_OPTIONAL = {"logprobs": r"logprob", "seed": r"\bseed\b", "return_token_ids": r"token_ids", "n": r"\bn\b|\bchoices?\b"}
_UNKNOWN_FIELD = r"unknown|unrecogni[sz]ed|unsupported|unexpected|not (supported|permitted|allowed)|extra"
_SWITCH = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
_ADVICE = {
    400: "Compare max_tokens and the prompt with the context length that the server was started with.",
    401: "Put a valid key where the campaign reads its API key from.",
    402: "Top up the account, or choose another provider.",
    403: "Use a key that may use this model.",
    404: "Give the URL up to and with /v1, and a model that URL/models lists.",
}


@dataclass(frozen=True, slots=True)
class OpenAISettings:
    """How replies are sampled, paid for and waited for."""

    temperature: float = 1.0
    top_p: float = 1.0
    max_tokens: int = 4096
    """For one reply."""
    request_deadline_seconds: float = 600.0
    """One call of `propose`, with its retries and its waiting for a free slot."""
    request_timeout_seconds: float = 120.0
    """One attempt, from connecting to the last byte."""
    retries: int = 4
    """Attempts after the first."""
    backoff_seconds: float = 1.0
    """Longest pause before the first retry; doubles with each, up to MAX_BACKOFF_SECONDS."""
    concurrency: int = 8
    """Requests in flight at one time."""
    dollars_per_million_prompt: float = 0.0
    dollars_per_million_completion: float = 0.0
    logprobs: bool = True
    """Ask for log-probabilities. They may be from before temperature and top_p (vLLM: `--logprobs-mode`)."""
    token_ids: bool = False
    """Ask for token ids too: vLLM only, other servers refuse the field."""
    api_key: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for name in ("max_tokens", "request_deadline_seconds", "request_timeout_seconds", "concurrency"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} = {getattr(self, name)} must be above 0.")
        if not (0 <= self.temperature < 100 and 0 < self.top_p <= 1):
            raise ValueError(f"temperature = {self.temperature} or top_p = {self.top_p} is out of range.")
        for name in ("retries", "backoff_seconds", "dollars_per_million_prompt", "dollars_per_million_completion"):
            if not getattr(self, name) >= 0:
                raise ValueError(f"{name} = {getattr(self, name)} must not be negative.")

    @classmethod
    def parse(cls, values: Mapping[str, str], api_key: str | None = None) -> OpenAISettings:
        """Settings from names and texts, as a command line gives them.

        Raises:
            ValueError: an unknown name, or a text that is no value of its kind.
        """
        kinds: dict[str, Callable[[str], Any]] = {f.name: type(f.default) for f in fields(cls) if f.name != "api_key"}
        parsed: dict[str, Any] = {}
        for name, text in values.items():
            if name not in kinds:
                raise ValueError(f"unknown mutator setting {name!r}; known are {', '.join(kinds)}.")
            try:
                parsed[name] = _SWITCH[text.lower()] if kinds[name] is bool else kinds[name](text)
            except (ValueError, KeyError):
                wanted = "true or false" if kinds[name] is bool else "a number"
                raise ValueError(f"mutator setting {name} must be {wanted}, not {text!r}.") from None
        return cls(**parsed, api_key=api_key)


def parse_spec(spec: str) -> tuple[str, str]:
    """The URL and the model of `openai:URL#MODEL`; a '#' after the first belongs to the model.

    Raises:
        ValueError: says what is wrong, and never repeats a password.
    """
    example = "write openai:URL#MODEL, for example openai:http://127.0.0.1:8000/v1#Qwen/Qwen3-8B"
    kind, colon, rest = spec.partition(":")
    if not colon or kind != "openai":
        raise ValueError(f"a policy that starts with {kind[:20]!r} is not for an OpenAI-compatible server; {example}.")
    address, _, model = rest.partition("#")
    if not model or not model.isprintable() or model != model.strip():
        raise ValueError(f"no usable model name after '#' ({model!r}); {example}.")
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise ValueError(f"the URL cannot be read ({error}); {example}.") from None
    if url.userinfo or url.query:
        raise ValueError(f"the URL holds a password or a '?'; keys go into the API key setting, and {example}.")
    if url.scheme not in ("http", "https") or not url.host or (url.port or 0) > 65535:
        raise ValueError(f"the URL {address!r} needs http:// or https://, a host and a possible port; {example}.")
    if url.path.rstrip("/").endswith("/completions"):
        raise ValueError(f"the URL {address!r} names an endpoint; end it at /v1; {example}.")
    return address.rstrip("/"), model


@dataclass(frozen=True, slots=True)
class _Choice:
    text: str
    finish: str
    token_ids: tuple[int, ...] | None
    logprobs: tuple[float, ...] | None

    @property
    def tokens(self) -> int | None:
        known = self.logprobs if self.logprobs is not None else self.token_ids
        return None if known is None else len(known)


@dataclass(frozen=True, slots=True)
class _Completion:
    """What a whole and well-formed answer holds; never without choices."""

    choices: tuple[_Choice, ...]
    usage: tuple[int, int] | None
    """Prompt and completion tokens, when the server gives both."""
    fingerprint: str
    prompt_ids: tuple[int, ...] | None


_Outcome = Reply | Unavailable | MutatorRefused


class OpenAIMutator:
    """A `Mutator` on one model of one server. Remembers what the server cannot do."""

    def __init__(
        self,
        url: str,
        model: str,
        settings: OpenAISettings | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._url, self._model = parse_spec(f"openai:{url}#{model}")
        self.name = f"openai:{model}"
        self.settings = settings or OpenAISettings()
        self._clock, self._wall, self._sleep = clock, wall, sleep
        self._key = (self.settings.api_key or "").strip()
        if not (self._key.isascii() and self._key.isprintable()):
            raise ValueError("the API key holds characters that no HTTP header can; look at where it is read from.")
        limits = httpx.Limits(max_connections=self.settings.concurrency)
        self._client = careful_client(self._key, limits=limits, transport=transport)
        self._slots = asyncio.Semaphore(self.settings.concurrency)
        self._left_out: set[str] = set()
        self._length_field = "max_tokens"

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        """Every reply may need a request of its own (servers that ignore `n`), so the prompt counts for each.

        Prompts are estimated as one token per BYTES_PER_TOKEN bytes. Attempts that died on the way
        are not covered: no provider says whether it charges for them.
        """
        asked, written = replies * _prompt_tokens(prompt), replies * self.settings.max_tokens
        return asked + written, self._dollars(asked, written)

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply] | Unavailable:
        deadline = self._clock() + self.settings.request_deadline_seconds
        sizes = [1] * replies if "n" in self._left_out else [replies]
        outcomes = await self._ask_all(prompt, sizes, rng, deadline)
        said = [outcome for outcome in outcomes if isinstance(outcome, Reply)]
        if said and len(sizes) == 1 and len(said) < replies:
            if len(said) == 1:
                self._left_out.add("n")  # ignored it: ask for single replies from now on, all at once
            more = await self._ask_all(prompt, [1] * (replies - len(said)), rng, deadline)
            said += [outcome for outcome in more if isinstance(outcome, Reply)]
        if said:
            return said
        for outcome in outcomes:
            if isinstance(outcome, MutatorRefused):
                raise outcome
        return next(outcome for outcome in outcomes if isinstance(outcome, Unavailable))

    async def close(self) -> None:
        await self._client.aclose()

    async def _ask_all(self, prompt: Prompt, sizes: Sequence[int], rng: Generator, deadline: float) -> list[_Outcome]:
        """Requests for `sizes` replies, side by side: all replies, and why the others did not come."""
        # Drawn before anything is sent, or the order of arrival would decide who draws what.
        rngs = [np.random.default_rng(key) for key in rng.integers(2**63, size=len(sizes))]
        async with asyncio.TaskGroup() as group:
            asking = [self._ask(prompt, size, own, deadline) for size, own in zip(sizes, rngs, strict=True)]
            tasks = [group.create_task(ask) for ask in asking]
        return [outcome for task in tasks for outcome in task.result()]

    async def _ask(self, prompt: Prompt, wanted: int, rng: Generator, deadline: float) -> Sequence[_Outcome]:
        """One request, sent again until it succeeds or there is no point or no time in it."""
        started, seed, attempt = self._clock(), int(rng.integers(2**31)), 0
        while True:
            body = self._body(prompt, wanted, seed)
            outcome = await self._attempt(body, wanted, deadline)
            if outcome is None:
                continue  # without the field that the server did not like: each is left out once, so this ends
            if isinstance(outcome, _Completion):
                return self._replies(prompt, seed, outcome, self._clock() - started)
            if isinstance(outcome, MutatorRefused) or attempt == self.settings.retries:
                return [outcome]
            longest = min(MAX_BACKOFF_SECONDS, self.settings.backoff_seconds * 2.0 ** min(attempt, 60))
            pause = (outcome.retry_after_seconds or 0.0) + rng.uniform(0.0, longest)
            if self._clock() + pause >= deadline:
                return [outcome]
            attempt += 1
            await self._sleep(pause)

    async def _attempt(
        self, body: dict[str, object], wanted: int, deadline: float
    ) -> _Completion | Unavailable | MutatorRefused | None:
        """None when the server has only now said what it cannot do."""
        answer = await self._exchange(body, deadline)
        if isinstance(answer, Unavailable):
            return answer
        if 200 <= answer.status < 300:
            read = _read_completion(answer.data, wanted)
            if isinstance(read, _Completion):
                return read
            return Unavailable(f"{self._url}: {read}; the server said: {self._quote(complaint(answer.data))}")
        said = self._quote(complaint(answer.data))
        # llama.cpp has refused `n` with a 500.
        if (answer.status in (400, 422) or "completion choice" in said) and self._learn(body, said):
            return None
        if answer.status in BUSY or answer.status >= 500:
            pause = retry_after_seconds(answer.retry_after, self._wall())
            return Unavailable(f"{self._url}: HTTP {answer.status}: {said}", pause)
        if answer.status == 401:
            said = "the key is missing or wrong"  # servers like to repeat parts of it here
        advice = _ADVICE.get(answer.status, "Look up this status in the server's documentation or log.")
        return MutatorRefused(f"{self.name} at {self._url}: HTTP {answer.status}: {said}. {advice}")

    async def _exchange(self, body: dict[str, object], deadline: float) -> Answer | Unavailable:
        timeout_seconds = self.settings.request_timeout_seconds
        left_seconds = max(0.0, deadline - self._clock())
        try:
            async with asyncio.timeout(left_seconds), self._slots, asyncio.timeout(timeout_seconds):
                read = await exchange(self._client, "POST", f"{self._url}/chat/completions", body, MAX_BODY_BYTES)
                return read if isinstance(read, Answer) else Unavailable(f"{self._url}: {read}")
        except TimeoutError:
            reason = f"no whole answer within {min(timeout_seconds, left_seconds):.3g} s"
        except httpx.HTTPError as error:
            reason = f"{type(error).__name__}: {self._quote(str(error))}"
        return Unavailable(f"{self._url}: {reason}")

    def _body(self, prompt: Prompt, wanted: int, seed: int) -> dict[str, object]:
        body: dict[str, object] = {
            "model": self._model,
            "messages": [{"role": message.role, "content": clean(message.content)} for message in prompt.messages],
            "temperature": self.settings.temperature,
            "top_p": self.settings.top_p,
            self._length_field: self.settings.max_tokens,
            "seed": seed,
        }
        if wanted > 1:
            body["n"] = wanted
        if self.settings.logprobs:
            body["logprobs"] = True
        if self.settings.token_ids:
            body["return_token_ids"] = True
        return {name: value for name, value in body.items() if name not in self._left_out}

    def _learn(self, body: dict[str, object], complaint: str) -> bool:
        """Take from a complaint what to leave out from now on; whether that changes `body`."""
        text = complaint.lower()
        if "max_completion_tokens" in text and "max_tokens" in body:
            self._length_field = "max_completion_tokens"
            return True
        named = {name for name, pattern in _OPTIONAL.items() if re.search(pattern, text)}
        if not named and re.search(_UNKNOWN_FIELD, text):
            named = set(_OPTIONAL)
        self._left_out |= named & body.keys()
        return bool(named & body.keys())

    def _replies(self, prompt: Prompt, seed: int, completion: _Completion, seconds: float) -> list[Reply]:
        sampling: dict[str, float | int | str] = {
            "temperature": self.settings.temperature,
            "top_p": self.settings.top_p,
            "max_tokens": self.settings.max_tokens,
        }
        if "seed" not in self._left_out:
            sampling["seed"] = seed
        if completion.fingerprint:
            sampling["system_fingerprint"] = completion.fingerprint
        if completion.usage is None:
            sampling["usage"] = "estimated"
        asked, written = self._usage(prompt, completion)
        return [
            Reply(
                text=choice.text,
                policy=self.name,
                prompt_tokens=prompt_tokens,
                completion_tokens=completion_tokens,
                dollars=self._dollars(prompt_tokens, completion_tokens),
                seconds=seconds,
                finish=choice.finish,
                sampling=sampling,
                token_ids=choice.token_ids,
                logprobs=choice.logprobs,
                prompt_ids=completion.prompt_ids,
            )
            for choice, prompt_tokens, completion_tokens in zip(completion.choices, asked, written, strict=True)
        ]

    def _usage(self, prompt: Prompt, completion: _Completion) -> tuple[list[int], list[int]]:
        """Prompt and completion tokens of each choice. The first carries the prompt of them all."""
        choices = completion.choices
        known = [choice.tokens for choice in choices if choice.tokens is not None]
        if completion.usage is not None:
            asked, total = completion.usage
            counted = len(known) == len(choices)
            written = _split(total, known if counted else [len(choice.text) for choice in choices])
        else:
            asked, written = _prompt_tokens(prompt), [self._written_at_most(choice) for choice in choices]
        return [asked] + [0] * (len(choices) - 1), written

    def _written_at_most(self, choice: _Choice) -> int:
        if choice.tokens is not None:
            return choice.tokens
        most = self.settings.max_tokens
        return most if choice.finish == "length" else min(most, _tokens_at_most(choice.text))

    def _dollars(self, prompt_tokens: int, completion_tokens: int) -> float:
        prompt, completion = self.settings.dollars_per_million_prompt, self.settings.dollars_per_million_completion
        return (prompt_tokens * prompt + completion_tokens * completion) / 1e6

    def _quote(self, text: str) -> str:
        """Foreign text made fit for a log: without the key, then in one printable line."""
        return printable(text.replace(self._key, "***") if self._key else text)


# ------------------------------------------------------------------------- reading with care


def _read_completion(data: bytes, wanted: int) -> _Completion | str:
    """The completion in a body, or why there is none. Never raises."""
    body = read_object(data)
    if isinstance(body, str):
        return body
    if not isinstance(body.get("choices"), list):
        return "the body has no list of choices"
    choices = [choice for raw in body["choices"][:wanted] if (choice := _read_choice(raw))]
    if not choices:
        return f"none of {len(body['choices'])} choices holds a message with text"
    fingerprint, prompt_ids = label(body.get("system_fingerprint")), read_token_ids(body.get("prompt_token_ids"))
    return _Completion(tuple(choices), _read_usage(body.get("usage")), fingerprint, prompt_ids)


def _read_choice(raw: object) -> _Choice | None:
    if not isinstance(raw, dict) or not isinstance(message := raw.get("message"), dict):
        return None
    finish = label(raw.get("finish_reason")) or "unknown"
    text = message.get("content")
    if text is None and finish == "length":
        text = ""  # all of max_tokens went into thinking
    if not isinstance(text, str):
        return None
    token_ids, logprobs = read_token_ids(raw.get("token_ids")), _read_logprobs(raw.get("logprobs"))
    if token_ids is not None and logprobs is not None and len(token_ids) != len(logprobs):
        token_ids = None  # log-probabilities on other tokens than these would train the wrong ones
    return _Choice(clean(text), finish, token_ids, logprobs)


def _read_logprobs(raw: object) -> tuple[float, ...] | None:
    content = raw.get("content") if isinstance(raw, dict) else None
    if not isinstance(content, list):
        return None
    return read_logprobs([token.get("logprob") if isinstance(token, dict) else None for token in content])


def _read_usage(raw: object) -> tuple[int, int] | None:
    counts = [raw.get(name) for name in ("prompt_tokens", "completion_tokens")] if isinstance(raw, dict) else []
    asked_written = [count for count in counts if type(count) is int and 0 <= count <= MAX_COUNTED_TOKENS]
    return (asked_written[0], asked_written[1]) if len(asked_written) == 2 else None


def _prompt_tokens(prompt: Prompt) -> int:
    return sum(_tokens_at_most(message.content) + MESSAGE_TOKENS for message in prompt.messages)


def _tokens_at_most(text: str) -> int:
    return -(-len(text.encode("utf-8", "replace")) // BYTES_PER_TOKEN)


def _split(total: int, weights: Sequence[int]) -> list[int]:
    """`total` in whole parts in proportion to `weights`; they add up to it exactly."""
    if not sum(weights):
        weights = [1] * len(weights)
    edges = [total * upto // sum(weights) for upto in accumulate(weights)]
    return [edge - before for before, edge in pairwise([0, *edges])]

"""Asks a model in this process: any folder that transformers can load, with an adapter that may change on the way.

Between the controller and `policy.sampling`. All that takes time happens in one thread of the mutator's own, one call
after another, and torch is imported there: the event loop never waits for it, and this module costs nothing.

For whoever trains: `propose` gives replies with `prompt_ids`, `token_ids` and `logprobs`, which are all that a
`policy.rollout.RolloutGroup` needs (spans by `answer_spans(reply.token_ids, m, await mutator.decoder())`), and
`await mutator.load(folder)` puts a new adapter or a retrained model in the place of the present one: calls that were
made before are answered by the old, calls after by the new, and `Reply.policy` says by which.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import Field, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeVar

from numpy.random import Generator

from evolve.mutator import MutatorRefused, Reply
from evolve.prompt import Prompt
from evolve.text import clean
from policy.folder import ADAPTER_CONFIG, ModelError, expect_adapter, expect_model, version

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

    from policy.spans import Decode

T = TypeVar("T")
S = TypeVar("S", bound="Settings")

MESSAGE_TOKENS = 16  # allowance for what a chat template puts around one message


class Settings(Protocol):
    """Any dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A prompt as a model reads it."""

    ids: tuple[int, ...]
    write: Callable[[str], str] = str
    """Makes of the text of a reply to it one with as many answers that `evolve.edits` can read."""


class Renderer(Protocol):
    """How a model is shown a prompt."""

    def most_tokens(self, prompt: Prompt) -> int:
        """No rendering of the prompt has more. Known without a tokenizer."""
        ...

    def render(self, prompt: Prompt, tokenizer: PreTrainedTokenizerBase) -> Rendered:
        """The same for the same prompt: nothing is drawn."""
        ...


class Chat:
    """The prompt's messages, by the tokenizer's chat template where it has one."""

    def most_tokens(self, prompt: Prompt) -> int:
        return sum(len(message.content.encode()) + MESSAGE_TOKENS for message in prompt.messages)

    def render(self, prompt: Prompt, tokenizer: PreTrainedTokenizerBase) -> Rendered:
        messages = [{"role": message.role, "content": message.content} for message in prompt.messages]
        if tokenizer.chat_template is None:
            text = "\n\n".join(message["content"] for message in messages) + "\n\n"
            return Rendered(tuple(tokenizer.encode(text)))
        text = str(tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True))
        return Rendered(tuple(tokenizer.encode(text, add_special_tokens=False)))


@dataclass(frozen=True, slots=True)
class HFSettings:
    """How much is sampled at one time, and with what. Always at temperature 1 with nothing truncated."""

    max_tokens: int = 1024
    """Of one reply."""
    rows: int = 32
    """Replies that are sampled at one time."""
    threads: int = 1
    """Processors that torch may use in this process; evaluations need them too."""

    def __post_init__(self) -> None:
        for name in ("max_tokens", "rows", "threads"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} = {getattr(self, name)} must be at least 1.")


def with_numbers(settings: S, values: Mapping[str, str], *also: str) -> S:
    """Settings, all of them whole numbers, with others in their place, as a command line gives them.

    Args:
        also: names that are known, too, and have been dealt with.

    Raises:
        ValueError: an unknown name, or a text that is no whole number.
    """
    names = [field.name for field in fields(settings)]
    given: dict[str, Any] = {name: getattr(settings, name) for name in names}
    for name, text in values.items():
        if name not in given:
            raise ValueError(f"unknown mutator setting {name!r}; known are {', '.join([*names, *also])}.")
        try:
            given[name] = int(text)
        except ValueError:
            raise ValueError(f"mutator setting {name} must be a whole number, not {text!r}.") from None
    return type(settings)(**given)


@dataclass(frozen=True, slots=True)
class Version:
    """A model that is ready to be sampled from. Never changed; another takes its place."""

    name: str
    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase


class HFMutator:
    """A `Mutator` on one base model and one adapter at a time."""

    def __init__(
        self,
        name: str,
        base: Path,
        renderer: Renderer | None = None,
        settings: HFSettings | None = None,
        *,
        adapter: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Looks at the folders only; the model is loaded by the first call.

        Args:
            adapter: what `policy.model.load_policy` takes: an adapter, or a whole model of the base's vocabulary.

        Raises:
            ModelError: a folder does not hold what it should.
        """
        expect_model(base)
        _expect_policy(adapter)
        self.name = name
        self.settings = settings or HFSettings()
        self._base, self._adapter = base, adapter
        self._renderer = renderer or Chat()
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"policy {name}")
        self._version: Version | None = None

    def worst_case(self, prompt: Prompt, replies: int) -> tuple[int, float]:
        return self._renderer.most_tokens(prompt) + replies * self.settings.max_tokens, 0.0

    async def propose(self, prompt: Prompt, replies: int, rng: Generator) -> list[Reply]:
        seed, stop = int(rng.integers(2**63)), threading.Event()
        try:
            return await self._in_thread(lambda: self._replies(prompt, replies, seed, stop))
        except ModelError as error:
            raise MutatorRefused(str(error)) from error
        finally:
            stop.set()  # nobody waits any more for a call that was cancelled

    async def load(self, folder: Path | None) -> str:
        """Sample from this adapter or retrained model from now on, or from the base; the policy's new name.

        Calls that wait or are being answered are finished first, by the version they were made to.

        Raises:
            ModelError: the folder does not fit the base. The present version stays.
        """
        return await self._in_thread(lambda: self._load(folder).name)

    async def prompt_ids(self, prompt: Prompt) -> tuple[int, ...]:
        """The tokens that replies to this prompt are sampled after."""
        return await self._in_thread(lambda: self._renderer.render(prompt, self._current().tokenizer).ids)

    async def decoder(self) -> Decode:
        """Token ids to the text of a reply; see `policy.spans`."""
        return decoded_by(await self._in_thread(lambda: self._current().tokenizer))

    async def close(self) -> None:
        await asyncio.to_thread(self._thread.shutdown, cancel_futures=True)
        self._version = None

    async def _in_thread(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    # ----------------------------------------------------------------------- in the thread

    def _current(self) -> Version:
        return self._version or self._load(self._adapter)

    def _load(self, folder: Path | None) -> Version:
        import torch

        from policy.model import load_policy

        torch.set_num_threads(self.settings.threads)
        _expect_policy(folder)
        model, tokenizer = load_policy(self._base, folder)
        name = f"{self.name}@{version(self._base)}" + (f"+{version(folder)}" if folder else "")
        self._version = Version(name, model, tokenizer)
        return self._version

    def _replies(self, prompt: Prompt, replies: int, seed: int, stop: threading.Event) -> list[Reply]:
        from policy.sampling import sample

        current = self._current()
        started = self._clock()
        rendered = self._renderer.render(prompt, current.tokenizer)
        ids = rendered.ids
        most = min(self.settings.max_tokens, _context(current.model) - len(ids))
        if most < 1:
            raise ModelError(
                f"{self._base}: the prompt has {len(ids)} tokens and the model reads {_context(current.model)}; show "
                "fewer inspirations (--set inspirations=0), or choose a model with a longer context"
            )
        sampled = sample(
            current.model, ids, replies,
            most=most, ends=_ends(current), seed=seed, rows=self.settings.rows, stopped=stop.is_set,
        )  # fmt: skip
        decode, seconds = decoded_by(current.tokenizer), self._clock() - started
        texts = [rendered.write(clean(decode(one.token_ids))) for one in sampled]
        return replies_of(current.name, ids, sampled, texts, seconds=seconds, most=most, seed=seed)


class Spoken(Protocol):
    """A reply as it was sampled."""

    @property
    def token_ids(self) -> Sequence[int]: ...

    @property
    def logprobs(self) -> Sequence[float]: ...

    @property
    def finish(self) -> str: ...


def replies_of(
    policy: str,
    ids: tuple[int, ...],
    said: Sequence[Spoken],
    texts: Sequence[str],
    *,
    seconds: float,
    most: int,
    seed: int,
) -> list[Reply]:
    """What was sampled for one prompt at temperature 1 with nothing truncated, for the search."""
    return [
        Reply(
            text=text,
            policy=policy,
            prompt_tokens=0 if number else len(ids),  # read once for all
            completion_tokens=len(one.token_ids),
            seconds=seconds,
            finish=one.finish,
            sampling={"temperature": 1.0, "top_p": 1.0, "max_tokens": most, "seed": seed},
            token_ids=tuple(one.token_ids),
            logprobs=tuple(one.logprobs),
            prompt_ids=ids,
        )
        for number, (one, text) in enumerate(zip(said, texts, strict=True))
    ]


def _expect_policy(folder: Path | None) -> None:
    if folder is not None:
        (expect_adapter if (folder / ADAPTER_CONFIG).is_file() else expect_model)(folder)


def decoded_by(tokenizer: PreTrainedTokenizerBase) -> Decode:
    """Token ids to the text of a reply, as all who sample or learn do it."""

    def decode(token_ids: Sequence[int]) -> str:
        return str(tokenizer.decode(list(token_ids), skip_special_tokens=True, clean_up_tokenization_spaces=False))

    return decode


def _context(model: PreTrainedModel) -> int:
    return int(model.config.max_position_embeddings)


def _ends(version: Version) -> frozenset[int]:
    """Every token that the model or its tokenizer calls an end."""
    assert version.model.generation_config is not None
    named = (version.tokenizer.eos_token_id, version.model.generation_config.eos_token_id)
    return frozenset(token for one in named for token in (one if isinstance(one, list) else [one]) if token is not None)

"""The OpenAI mutator: one promise per test, against servers that are slow, broken or hostile."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import math
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import asdict, replace
from email.utils import formatdate
from typing import Any

import httpx
import numpy as np
import pytest

from evolve.candidate import SEED, AddStatus, Candidate
from evolve.mutator import Mutator, MutatorRefused, Reply, Unavailable
from evolve.outcome import Outcome, Verdict
from evolve.problem import parse_problem
from evolve.prompt import Message, Prompt
from policy.openai import MAX_BODY_BYTES, OpenAIMutator, OpenAISettings, parse_spec

KEY = "sk-very/secret-0123456789"
URL = "http://model.test/v1"
MANIFEST = b"""
name = "toy"
statement = "Do better."
entry = "f"
program = ["seed.py"]
[[rewards]]
name = "score"
direction = "maximize"
low = 0.0
high = 1.0
"""
Handler = Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]


def make_prompt(text: str = "Improve this: ½") -> Prompt:
    problem = parse_problem({"problem.toml": MANIFEST, "seed.py": b"def f(): return 1\n", "evaluate.py": b""})
    outcome = Outcome(Verdict.OK, rewards=(0.5,))
    parent = Candidate(0, SEED, 0, (), problem.seed, outcome, AddStatus.NEW, 0.5)
    return Prompt(problem, parent, (), 1, (Message("system", "You improve programs."), Message("user", text)))


PROMPT = make_prompt()


class Time:
    """A clock that only `sleep` moves."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


class Server:
    """Answers in order, the last one for ever after; remembers what it was asked."""

    def __init__(self, *answers: httpx.Response | Exception | Callable[[dict[str, Any]], httpx.Response]) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, Any]] = []
        self.headers: list[httpx.Headers] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.asked.append(body)
        self.headers.append(request.headers)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            answer = answer(body)
        return raw(answer.content, answer.status_code, answer.headers) if answer.is_stream_consumed else answer


def raw(data: bytes, status: int = 200, headers: httpx.Headers | dict[str, str] | None = None) -> httpx.Response:
    """An answer that comes in chunks, as from a socket; a Response made with `content` has been read already."""

    async def stream() -> AsyncIterator[bytes]:
        for start in range(0, len(data), 1 << 20):
            yield data[start : start + (1 << 20)]

    kept = [(name, value) for name, value in httpx.Headers(headers).raw if name.lower() != b"content-length"]
    return httpx.Response(status, headers=kept, content=stream())


def choice(text: str | None = "hello", **more: Any) -> dict[str, Any]:
    return {"message": {"role": "assistant", "content": text}, "finish_reason": "stop"} | more


def body_of(*choices: Any, **more: Any) -> dict[str, Any]:
    return {"choices": list(choices), "usage": {"prompt_tokens": 10, "completion_tokens": 8}} | more


def good(*texts: str, **more: Any) -> httpx.Response:
    return httpx.Response(200, json=body_of(*(choice(text) for text in texts or ("hello",)), **more))


def error(status: int, message: str, **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, json={"error": {"message": message}}, headers=named)


def mutator_on(server: Handler, time: Time | None = None, url: str = URL, **settings: Any) -> OpenAIMutator:
    time = time or Time()
    transport = httpx.MockTransport(server)
    chosen = OpenAISettings(**settings)
    return OpenAIMutator(url, "m", chosen, clock=time, wall=time, sleep=time.sleep, transport=transport)


async def propose(
    server: Handler, replies: int = 1, time: Time | None = None, seed: int = 0, **settings: Any
) -> list[Reply] | Unavailable:
    mutator = mutator_on(server, time, **settings)
    try:
        return await mutator.propose(PROMPT, replies, np.random.default_rng(seed))
    finally:
        await mutator.close()


async def replies_of(server: Handler, replies: int = 1, **more: Any) -> list[Reply]:
    said = await propose(server, replies, **more)
    assert isinstance(said, list)
    return said


async def outage_of(server: Handler, replies: int = 1, **more: Any) -> Unavailable:
    said = await propose(server, replies, **more)
    assert isinstance(said, Unavailable)
    return said


# ------------------------------------------------------------------------------- the address


@pytest.mark.parametrize(
    ("spec", "url", "model"),
    [
        ("openai:http://127.0.0.1:8000/v1#Qwen/Qwen3-8B", "http://127.0.0.1:8000/v1", "Qwen/Qwen3-8B"),
        ("openai:https://api.example.com/v1/#qwen:7b", "https://api.example.com/v1", "qwen:7b"),
        ("openai:http://[::1]:80/v1#a#b", "http://[::1]:80/v1", "a#b"),
    ],
)
def test_a_spec_names_a_server_and_a_model(spec: str, url: str, model: str) -> None:
    """The first '#' parts them; a trailing slash does not matter."""
    assert parse_spec(spec) == (url, model)


@pytest.mark.parametrize(
    ("spec", "fault"),
    [
        ("", "not for an OpenAI"),
        ("scripted", "not for an OpenAI"),
        ("http://127.0.0.1/v1#m", "not for an OpenAI"),
        ("openai:http://127.0.0.1/v1", "no usable model"),
        ("openai:http://127.0.0.1/v1#", "no usable model"),
        ("openai:http://127.0.0.1/v1#a\nb", "no usable model"),
        ("openai:127.0.0.1:8000/v1#m", "http://"),
        ("openai:ftp://host/v1#m", "http://"),
        ("openai:http:///v1#m", "http://"),
        ("openai:http://host:99999/v1#m", "possible port"),
        ("openai:http://host:port/v1#m", "cannot be read"),
        ("openai:http://host\n/v1#m", "cannot be read"),
        ("openai:http://host/v1?key=hunter2#m", "password"),
        ("openai:http://me:hunter2@host/v1#m", "password"),
        ("openai:http://host/v1/chat/completions#m", "end it at /v1"),
    ],
)
def test_a_wrong_spec_is_refused_with_its_fault_and_an_example(spec: str, fault: str) -> None:
    """Says what is wrong and what to write, and never repeats a password."""
    with pytest.raises(ValueError, match=fault) as caught:
        parse_spec(spec)
    assert "openai:http://127.0.0.1:8000/v1#" in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    "wrong", [{"concurrency": 0}, {"max_tokens": 0}, {"retries": -1}, {"backoff_seconds": math.nan}]
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, Any]) -> None:
    """Before anything waits for ever on a semaphore of nobody."""
    with pytest.raises(ValueError, match=next(iter(wrong))):
        OpenAISettings(**wrong)


# ------------------------------------------------------------------------------- what is sent


async def test_a_request_holds_the_prompt_and_the_sampling() -> None:
    """Everything that shapes a reply is in the body, and no field that a server may not know."""
    server = Server(good())
    await replies_of(server, temperature=0.7, top_p=0.9, max_tokens=77)
    (asked,) = server.asked
    assert asked.pop("seed") >= 0
    assert asked == {
        "model": "m",
        "messages": [{"role": message.role, "content": message.content} for message in PROMPT.messages],
        "temperature": 0.7,
        "top_p": 0.9,
        "max_tokens": 77,
        "logprobs": True,
    }


async def test_equal_generators_draw_equal_seeds() -> None:
    """The seed is the generator's, also where parallel requests draw theirs; other requests get others."""
    first, second = Server(good()), Server(good())
    await replies_of(first, 4, seed=5)
    await replies_of(second, 4, seed=5)
    assert sorted(body["seed"] for body in first.asked) == sorted(body["seed"] for body in second.asked)
    assert len({body["seed"] for body in first.asked}) == 4


async def test_a_generator_without_a_seed_sequence_is_enough() -> None:
    """Campaigns key Philox directly (evolve.randomness); such generators cannot spawn."""
    mutator = mutator_on(Server(good()))
    assert await mutator.propose(PROMPT, 2, np.random.Generator(np.random.Philox(key=1)))
    await mutator.close()


async def test_a_prompt_with_lone_surrogates_is_sent() -> None:
    """A program may hold what UTF-8 cannot."""
    mutator = mutator_on(Server(good()))
    assert isinstance(await mutator.propose(make_prompt("\ud800\0"), 1, np.random.default_rng(0)), list)
    await mutator.close()


@pytest.mark.parametrize("key", [None, "", KEY, KEY + "\n"])
async def test_a_key_is_sent_without_the_line_end_of_its_file(key: str | None) -> None:
    """And nothing is sent when there is none."""
    server = Server(good())
    await replies_of(server, api_key=key)
    assert server.headers[0].get("authorization") == (f"Bearer {KEY}" if key else None)


# ----------------------------------------------------------------------------------- replies


async def test_replies_come_from_one_request() -> None:
    """A server that knows `n` is asked once."""
    server = Server(good("a", "b", "c"))
    assert [reply.text for reply in await replies_of(server, 3)] == ["a", "b", "c"]
    assert [body["n"] for body in server.asked] == [3]


async def test_missing_replies_are_asked_for_and_the_lesson_is_kept() -> None:
    """Ollama ignores `n`: the rest follows in single requests, and later calls ask for singles at once."""
    server = Server(good())
    mutator = mutator_on(server)
    for _ in range(2):
        assert len(await mutator.propose(PROMPT, 3, np.random.default_rng(0))) == 3  # type: ignore[arg-type]
    assert [body.get("n") for body in server.asked] == [3, None, None, None, None, None]
    await mutator.close()


async def test_a_few_missing_replies_do_not_end_the_use_of_n() -> None:
    """Two of three is a server that knows `n` and lost one."""
    server = Server(good("a", "b"), good("c"), good("a", "b", "c"))
    mutator = mutator_on(server)
    for _ in range(2):
        assert len(await mutator.propose(PROMPT, 3, np.random.default_rng(0))) == 3  # type: ignore[arg-type]
    assert [body.get("n") for body in server.asked] == [3, None, 3]
    await mutator.close()


@pytest.mark.parametrize("end", [error(503, "busy"), error(401, "revoked"), httpx.ConnectError("gone")])
async def test_fewer_replies_are_better_than_none(end: httpx.Response | Exception) -> None:
    """What has been paid for is not thrown away because the rest failed."""
    assert [reply.text for reply in await replies_of(Server(good("a"), end), 3)] == ["a"]


async def test_more_choices_than_asked_are_not_taken() -> None:
    """The caller reserved for `replies`."""
    assert len(await replies_of(Server(good("a", "b", "c")), 2)) == 2


async def test_a_broken_choice_does_not_spoil_its_neighbours() -> None:
    """Of three choices, those that are whole are kept."""
    server = Server(httpx.Response(200, json=body_of({"message": 3}, choice("b"), None)))
    assert (await replies_of(server, 3, retries=0))[0].text == "b"


async def test_a_reply_says_how_it_was_made() -> None:
    """Policy, sampling, fingerprint, finish and the time with its retries: enough to repeat it."""
    time = Time()
    server = Server(error(500, "hiccup"), good(system_fingerprint="fp_1\x1b[31m"))
    (reply,) = await replies_of(server, time=time, temperature=0.5)
    assert reply.policy == "openai:m"
    assert reply.sampling == {
        "temperature": 0.5,
        "top_p": 1.0,
        "max_tokens": 4096,
        "seed": server.asked[-1]["seed"],
        "system_fingerprint": "fp_1 [31m",
    }
    assert reply.finish == "stop"
    assert reply.seconds == pytest.approx(time.slept[0])


@pytest.mark.parametrize(("text", "stored"), [("a\ud800b", "a?b"), ("a\0b", "a\ufffdb"), ("½\n", "½\n")])
async def test_text_is_cleaned_of_what_cannot_be_stored(text: str, stored: str) -> None:
    """Escapes smuggle in lone surrogates and NUL."""
    (reply,) = await replies_of(Server(raw_json(body_of(choice(text)))))
    assert reply.text == stored


async def test_thinking_that_used_up_the_length_is_an_empty_reply() -> None:
    """Null content is an answer when, and only when, the length ended it."""
    (reply,) = await replies_of(Server(raw_json(body_of(choice(None, finish_reason="length")))))
    assert (reply.text, reply.finish) == ("", "length")


def raw_json(body: Any) -> httpx.Response:
    return httpx.Response(200, content=json.dumps(body).encode())


# -------------------------------------------------------------------------- log-probabilities


def logprobs(*values: Any) -> dict[str, Any]:
    return {"content": [{"token": "x", "logprob": value} for value in values]}


async def test_token_ids_and_logprobs_are_taken_as_sampled() -> None:
    """vLLM gives both for each token; ids are asked for only when the settings say so."""
    server = Server(raw_json(body_of(choice(logprobs=logprobs(-0.5, 0, 1e-7), token_ids=[5, 6, 7]))))
    (reply,) = await replies_of(server, token_ids=True)
    assert (reply.token_ids, reply.logprobs) == ((5, 6, 7), (-0.5, 0.0, 1e-7))
    assert server.asked[0]["return_token_ids"] is True


@pytest.mark.parametrize(
    "bad",
    [
        None, 3, [], {}, {"content": None}, {"content": []}, {"content": [None]}, {"content": [{}]},
        logprobs(-0.5, None), logprobs("-0.5"), logprobs(True), logprobs(False), logprobs([]),
        logprobs(0.5), logprobs(-1e300), logprobs(-(10**400)), logprobs(10**400),
    ],
)  # fmt: skip
async def test_unusable_logprobs_are_left_out(bad: Any) -> None:
    """One that is no logarithm of a probability drops them all, and never the reply."""
    (reply,) = await replies_of(Server(raw_json(body_of(choice(logprobs=bad)))))
    assert reply.logprobs is None
    assert reply.text == "hello"


async def test_infinite_logprobs_are_left_out() -> None:
    """1e999 is JSON, and infinite once it is read."""
    data = json.dumps(body_of(choice(logprobs=logprobs(-123.0)))).replace("-123.0", "-1e999")
    (reply,) = await replies_of(Server(httpx.Response(200, content=data.encode())))
    assert reply.logprobs is None


@pytest.mark.parametrize("bad", [3, [], {}, ["5"], [5.0], [True], [-1], [2**31], [None], [10**400]])
async def test_unusable_token_ids_are_left_out(bad: Any) -> None:
    """Ids index an embedding: anything but small whole numbers is no id."""
    (reply,) = await replies_of(Server(raw_json(body_of(choice(token_ids=bad)))))
    assert reply.token_ids is None


async def test_token_ids_that_do_not_fit_the_logprobs_are_left_out() -> None:
    """Which of both is wrong cannot be known; log-probabilities alone cannot train the wrong tokens."""
    (reply,) = await replies_of(Server(raw_json(body_of(choice(logprobs=logprobs(-1, -2), token_ids=[1, 2, 3])))))
    assert (reply.token_ids, reply.logprobs) == (None, (-1.0, -2.0))


# ------------------------------------------------------------------------------ what it costs


@pytest.mark.parametrize("texts", [("a", "b" * 9, "c" * 5), ("", "", ""), ("a", "", "b" * 1000)])
@pytest.mark.parametrize("total", [0, 1, 8, 1000])
async def test_the_usage_of_a_request_is_split_without_remainder(texts: tuple[str, ...], total: int) -> None:
    """Prompt tokens once, on the first reply; completion tokens add up to what the server counted."""
    said = await replies_of(Server(good(*texts, usage={"prompt_tokens": 10, "completion_tokens": total})), 3)
    assert [reply.prompt_tokens for reply in said] == [10, 0, 0]
    assert sum(reply.completion_tokens for reply in said) == total
    assert min(reply.completion_tokens for reply in said) >= 0
    assert "usage" not in said[0].sampling


async def test_counted_tokens_beat_the_length_of_the_text() -> None:
    """With log-probabilities each reply's share is known exactly."""
    long_text = choice("x" * 100, logprobs=logprobs(-1.0))
    short_text = choice("y", logprobs=logprobs(*[-1.0] * 7))
    said = await replies_of(Server(raw_json(body_of(long_text, short_text))), 2)
    assert [reply.completion_tokens for reply in said] == [1, 7]


@pytest.mark.parametrize(
    "usage",
    [
        None, 3, [], {}, {"prompt_tokens": 5}, {"prompt_tokens": 5, "completion_tokens": None},
        {"prompt_tokens": -5, "completion_tokens": 5}, {"prompt_tokens": 5, "completion_tokens": 1.5},
        {"prompt_tokens": True, "completion_tokens": 5}, {"prompt_tokens": 5, "completion_tokens": "5"},
        {"prompt_tokens": 10**18, "completion_tokens": 5}, {"prompt_tokens": 5, "completion_tokens": 10**400},
    ],
)  # fmt: skip
async def test_usage_that_is_missing_or_absurd_is_estimated_upward(usage: Any) -> None:
    """Never nothing, never a budget's worth: between what was said and what was reserved."""
    mutator = mutator_on(Server(good("word " * 40, usage=usage)), max_tokens=100)
    (reply,) = await mutator.propose(PROMPT, 1, np.random.default_rng(0))  # type: ignore[misc]
    assert reply.sampling["usage"] == "estimated"
    assert reply.prompt_tokens >= 10
    assert reply.completion_tokens >= 40
    assert reply.prompt_tokens + reply.completion_tokens <= mutator.worst_case(PROMPT, 1)[0]
    await mutator.close()


async def test_thinking_that_nobody_counted_is_estimated_by_its_limit() -> None:
    """A reply that its length ended has cost all of it, however little of it is text."""
    cut = choice(None, finish_reason="length")
    (reply,) = await replies_of(Server(raw_json(body_of(cut, usage=None))), max_tokens=100)
    assert reply.completion_tokens == 100


async def test_dollars_follow_the_prices() -> None:
    """Each side of a request at its own price."""
    said = await replies_of(
        Server(good("ab", "ab")), 2, dollars_per_million_prompt=3.0, dollars_per_million_completion=15.0
    )
    assert [reply.dollars for reply in said] == pytest.approx([(10 * 3 + 4 * 15) / 1e6, 4 * 15 / 1e6])


async def test_the_worst_case_covers_a_server_that_ignores_n() -> None:
    """Each reply may bring its own prompt: what was reserved is never less than what is spent."""

    def expensive(body: dict[str, Any]) -> httpx.Response:
        size = sum(len(message["content"].encode()) for message in body["messages"])
        return good("x", usage={"prompt_tokens": size // 2, "completion_tokens": body["max_tokens"]})

    mutator = mutator_on(Server(expensive), dollars_per_million_prompt=3.0, dollars_per_million_completion=15.0)
    tokens, dollars = mutator.worst_case(PROMPT, 4)
    said = await mutator.propose(PROMPT, 4, np.random.default_rng(0))
    assert isinstance(said, list)
    assert len(said) == 4
    assert sum(reply.prompt_tokens + reply.completion_tokens for reply in said) <= tokens
    assert sum(reply.dollars for reply in said) <= dollars
    await mutator.close()


# ----------------------------------------------------------------------------------- retries

OUTAGES = [
    *(error(status, "busy") for status in (408, 409, 425, 429, 500, 502, 503, 529)),
    httpx.ConnectError("refused"),
    httpx.ReadError("reset"),
    httpx.RemoteProtocolError("nonsense"),
    httpx.ReadTimeout("slow"),
]


@pytest.mark.parametrize("outage", OUTAGES, ids=str)
async def test_an_outage_is_tried_again(outage: httpx.Response | Exception) -> None:
    """One bad moment does not cost a step."""
    assert await replies_of(Server(outage, good()))


@pytest.mark.parametrize("outage", OUTAGES, ids=str)
async def test_an_outage_that_lasts_is_a_value(outage: httpx.Response | Exception) -> None:
    """After 1 + retries attempts it is Unavailable, with a reason."""
    server = Server(outage)
    said = await outage_of(server, retries=2)
    assert len(server.asked) == 3
    assert URL in said.reason


async def test_pauses_grow_are_jittered_and_capped() -> None:
    """Full jitter: anywhere from nothing to the doubled bound, and the generator's choice alone."""
    times = [Time() for _ in range(40)]
    for seed, time in enumerate(times):
        await outage_of(Server(error(503, "")), time=time, seed=seed, retries=9, request_deadline_seconds=1e9)
    for attempt in range(9):
        pauses = [time.slept[attempt] for time in times]
        bound = min(60.0, 2.0**attempt)
        assert max(pauses) <= bound
        assert max(pauses) - min(pauses) > 0.5 * bound
    again = Time()
    await outage_of(Server(error(503, "")), time=again, seed=0, retries=9, request_deadline_seconds=1e9)
    assert again.slept == times[0].slept


@pytest.mark.parametrize("header", ["30", " 30 ", "30.0", formatdate(1030, usegmt=True), formatdate(1030)])
async def test_retry_after_is_waited_out(header: str) -> None:
    """In seconds, or as a date against the wall clock that was passed in."""
    time = Time()
    await replies_of(Server(error(429, "", retry_after=header), good()), time=time)
    assert 30.0 <= time.slept[0] <= 31.0


@pytest.mark.parametrize(
    "header", ["", "soon", "-5", "nan", "inf", "1_0", "9" * 400, "٣", "Fri, 99 Foo 2026 99:99:99 GMT"]
)
async def test_a_senseless_retry_after_is_ignored(header: str) -> None:
    """It is only as long a pause as nobody asked for."""
    time = Time()
    answer = httpx.Response(429, headers=[(b"retry-after", header.encode())])
    await replies_of(Server(lambda _: answer, good()), time=time)
    assert time.slept[0] <= 1.0


async def test_a_date_in_the_past_asks_for_no_wait() -> None:
    """Clocks differ; time does not run backward."""
    time = Time()
    await replies_of(Server(error(503, "", retry_after=formatdate(5, usegmt=True)), good()), time=time)
    assert 0.0 <= time.slept[0] <= 1.0


async def test_a_retry_after_beyond_the_deadline_is_handed_on_at_once() -> None:
    """The campaign can wait better than a call that is bound to fail."""
    time, server = Time(), Server(error(429, "quota", retry_after="3600"))
    said = await outage_of(server, time=time)
    assert said.retry_after_seconds == 3600.0
    assert (len(server.asked), time.slept) == (1, [])


async def test_the_deadline_bounds_all_retries_together() -> None:
    """However many retries are left, the call ends in time."""
    time = Time()
    await outage_of(Server(error(503, "")), time=time, retries=10**6, request_deadline_seconds=100.0)
    assert sum(time.slept) < 100.0


# ---------------------------------------------------------------------------- what it refuses


@pytest.mark.parametrize("status", [301, 400, 401, 402, 403, 404, 405, 413, 418, 422])
async def test_what_only_a_person_can_mend_is_refused_at_once(status: int) -> None:
    """With what, where and what to do."""
    server = Server(error(status, "no"))
    with pytest.raises(MutatorRefused) as caught:
        await propose(server)
    assert len(server.asked) == 1
    for part in (str(status), URL, "openai:m"):
        assert part in str(caught.value)


async def test_parallel_requests_raise_the_refusal_itself() -> None:
    """Not a group of exceptions that nobody catches."""
    server = Server(good("a"))
    mutator = mutator_on(server)
    await mutator.propose(PROMPT, 3, np.random.default_rng(0))
    server.answers = [error(404, "no such model")]
    with pytest.raises(MutatorRefused, match="no such model"):
        await mutator.propose(PROMPT, 3, np.random.default_rng(0))
    await mutator.close()


ECHOES = [
    lambda status: error(status, f"Incorrect key {KEY}"),
    lambda status: error(status, "x" * 990 + KEY),
    lambda status: httpx.Response(status, text=f"<html>{KEY}"),
    lambda status: httpx.Response(status, content=json.dumps([{"odd": KEY}]).replace("/", "\\/").encode()),
    lambda status: httpx.Response(status, content=json.dumps({"detail": f"a\n{KEY}"}).replace("s", "\\u0073").encode()),
]


@pytest.mark.parametrize("echo", ECHOES)
@pytest.mark.parametrize("status", [200, 400, 401, 403, 404, 429, 500])
async def test_the_key_appears_nowhere(
    status: int, echo: Callable[[int], httpx.Response], caplog: pytest.LogCaptureFixture
) -> None:
    """Not in refusals, reasons, reprs or logs, even when the server repeats it."""
    caplog.set_level(logging.DEBUG)
    mutator = mutator_on(Server(echo(status)), api_key=KEY)
    try:
        seen = str(await mutator.propose(PROMPT, 1, np.random.default_rng(0)))
    except MutatorRefused as refusal:
        seen = f"{refusal!r} {refusal.__cause__!r} {refusal.__context__!r}"
    seen += f"{mutator!r} {mutator.settings!r} {caplog.text}"
    assert "secret" not in seen
    await mutator.close()


async def test_a_key_that_the_server_masks_is_not_repeated_in_part() -> None:
    """OpenAI answers 401 with the first and last letters of the key."""
    with pytest.raises(MutatorRefused) as caught:
        await propose(Server(error(401, "Incorrect API key provided: sk-very*****6789")), api_key=KEY)
    assert "6789" not in str(caught.value)


@pytest.mark.parametrize("key", ["two\nlines", "käse", "nul\0"])
def test_a_key_that_no_header_can_hold_is_refused_unseen(key: str) -> None:
    """httpx would repeat it in its own error."""
    with pytest.raises(ValueError, match="API key") as caught:
        mutator_on(Server(good()), api_key=key)
    assert key not in str(caught.value)


# ------------------------------------------------------------------------ what a server lacks


@pytest.mark.parametrize(
    ("complaint", "status", "left_out"),
    [
        ("This model does not support logprobs", 400, "logprobs"),
        ("Unknown parameter: 'logprobs'", 422, "logprobs"),
        ("Unrecognized request argument supplied", 400, "logprobs"),
        ("seed: Extra inputs are not permitted", 400, "seed"),
        ("unknown field return_token_ids", 400, "return_token_ids"),
        ("'n' : number must be at most 1 with this model", 400, "n"),
        ("Only one completion choice is allowed", 500, "n"),
    ],
)
async def test_a_field_that_the_server_refuses_is_left_out_for_good(complaint: str, status: int, left_out: str) -> None:
    """Once is enough to learn it: neither retried with a pause nor sent again."""

    def picky(body: dict[str, Any]) -> httpx.Response:
        return error(status, complaint) if left_out in body else good()

    time, server = Time(), Server(picky)
    mutator = mutator_on(server, time, token_ids=True)
    for _ in range(2):
        said = await mutator.propose(PROMPT, 2, np.random.default_rng(0))
        assert isinstance(said, list)
        assert ("seed" in said[0].sampling) == ("seed" in server.asked[-1])
    assert [left_out in body for body in server.asked].count(True) == 1
    assert time.slept == []
    await mutator.close()


async def test_newer_models_get_their_limit_under_its_new_name() -> None:
    """A limit is renamed, never left out: it is what the worst case rests on."""

    def new(body: dict[str, Any]) -> httpx.Response:
        if "max_tokens" in body:
            return error(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
        return good()

    server = Server(new)
    assert await replies_of(server, max_tokens=50)
    assert server.asked[-1]["max_completion_tokens"] == 50
    assert server.asked[-1]["logprobs"] is True


async def test_a_server_that_complains_for_ever_is_refused() -> None:
    """Every field can be left out once."""
    server = Server(error(400, "unknown logprobs, seed, n, choices, return_token_ids, max_completion_tokens"))
    with pytest.raises(MutatorRefused):
        await propose(server, 4, token_ids=True)
    assert len(server.asked) <= 6


# ----------------------------------------------------------------------- whatever it may send

MALFORMED = {
    "empty": b"",
    "not JSON": b"<html>busy</html>",
    "cut short": json.dumps(body_of(choice())).encode()[:-5],
    "null": b"null",
    "number": b"3",
    "text": b'"choices"',
    "list": b"[]",
    "no choices": b"{}",
    "null choices": b'{"choices": null}',
    "choices by name": b'{"choices": {"0": {}}}',
    "zero choices": b'{"choices": []}',
    "choices of null": b'{"choices": [null, null]}',
    "choice of text": b'{"choices": ["text"]}',
    "no message": b'{"choices": [{}]}',
    "message of text": b'{"choices": [{"message": "hi"}]}',
    "no content": b'{"choices": [{"message": {}}]}',
    "null content": json.dumps(body_of(choice(None))).encode(),
    "filtered": json.dumps(body_of(choice(None, finish_reason="content_filter"))).encode(),
    "content of parts": b'{"choices": [{"message": {"content": [{"text": "hi"}]}}]}',
    "content of number": b'{"choices": [{"message": {"content": 3}}]}',
    "odd finish": b'{"choices": [{"message": {"content": null}, "finish_reason": ["length"]}]}',
    "NaN": json.dumps(body_of(choice(), extra=math.nan)).encode(),
    "infinite": json.dumps(body_of(choice(logprobs=logprobs(-math.inf)))).encode(),
    "invalid UTF-8": b'{"choices": [{"message": {"content": "\xff"}}]}',
    "UTF-16": json.dumps(body_of(choice())).encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf" + json.dumps(body_of(choice())).encode(),
    "deep": b"[" * 200_000,
    "deep and closed": b'{"choices": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "endless number": b'{"choices": ' + b"9" * 100_000 + b"}",
    "an error in a 200": b'{"error": {"message": "overloaded"}}',
    "too large": b" " * (MAX_BODY_BYTES + 1),
}


@pytest.mark.parametrize("data", MALFORMED.values(), ids=MALFORMED.keys())
@pytest.mark.parametrize("status", [200, 500])
async def test_a_malformed_body_is_a_passing_failure(data: bytes, status: int) -> None:
    """It never raises; it is tried again, and then Unavailable in one printable line."""
    answers = [raw(data, status) for _ in range(2)]
    server = Server(lambda _: answers.pop())
    said = await outage_of(server, retries=1)
    assert len(server.asked) == 2
    assert said.reason.isprintable()
    assert len(said.reason) < 2000


@pytest.mark.parametrize("data", MALFORMED.values(), ids=MALFORMED.keys())
async def test_a_malformed_refusal_is_still_a_refusal(data: bytes) -> None:
    """Status 404 needs no body; only one that is too large to read stays an outage."""
    server = Server(lambda _: raw(data, 404))
    if len(data) > MAX_BODY_BYTES:
        assert isinstance(await propose(server, retries=0), Unavailable)
        return
    with pytest.raises(MutatorRefused) as caught:
        await propose(server, retries=0)
    assert str(caught.value).isprintable()


async def test_a_body_without_end_is_left_at_the_limit() -> None:
    """Bytes are counted as they come: no more than one chunk past the limit is taken."""
    given = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal given
        while True:
            given += 1 << 20
            yield b" " * (1 << 20)

    said = await outage_of(Server(lambda _: httpx.Response(200, content=endless())), retries=0)
    assert "32 MiB" in said.reason
    assert given <= MAX_BODY_BYTES + (1 << 20)


async def test_a_compressed_body_is_not_unpacked() -> None:
    """Nobody asked for one: a megabyte could stand for a gigabyte."""
    bomb = gzip.compress(b" " * (1 << 20))
    server = Server(lambda _: raw(bomb, headers={"content-encoding": "gzip"}))
    said = await outage_of(server, retries=0)
    assert "compressed" in said.reason
    assert server.headers[0]["accept-encoding"] == "identity"


async def test_cookies_are_not_kept() -> None:
    """A server cannot fill our memory, nor tie one request to another."""
    server = Server(httpx.Response(200, json=body_of(choice()), headers={"set-cookie": "a=b; Path=/"}))
    await replies_of(server, 3)
    assert not any("cookie" in headers for headers in server.headers)


# ---------------------------------------------------------------------------- over a real wire

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def wire(body: Any) -> bytes:
    data = json.dumps(body).encode()
    return HEAD + b"Content-Length: %d\r\n\r\n" % len(data) + data


class Wire:
    """A hand-written HTTP server: says the given bytes to every request, and counts."""

    def __init__(
        self,
        *answers: bytes,
        hold: asyncio.Event | None = None,
        hang_up: bool = False,
        trickle: bool = False,
        full: int = 1,
    ) -> None:
        self.answers, self.hold, self.hang_up, self.trickle = list(answers), hold, hang_up, trickle
        self.requests: list[dict[str, Any]] = []
        self.handlers: list[Any] = []
        self.connections = self.open = self.most_open = 0
        self.ended, self.full, self.full_at = asyncio.Event(), asyncio.Event(), full

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.handlers.append(asyncio.current_task())
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = next(
                    int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
                )
                self.requests.append(json.loads(await reader.readexactly(length)))
                self.open += 1
                self.most_open = max(self.most_open, self.open)
                if self.open == self.full_at:
                    self.full.set()
                if self.hold:
                    waiting = {asyncio.ensure_future(self.hold.wait()), asyncio.ensure_future(reader.read(1))}
                    _, late = await asyncio.wait(waiting, return_when="FIRST_COMPLETED")
                    for task in late:
                        task.cancel()
                self.open -= 1
                writer.write(self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])
                await writer.drain()
                while self.trickle:
                    writer.write(b" ")
                    await writer.drain()
                    await asyncio.sleep(0.005)
                if self.hang_up:
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.ended.set()
            writer.close()


@asynccontextmanager
async def served(wire: Wire, **settings: Any) -> AsyncIterator[OpenAIMutator]:
    time = Time()
    async with await asyncio.start_server(wire.serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        chosen = OpenAISettings(**settings)
        # Without certificates, which take longer to load than a test to run.
        transport = httpx.AsyncHTTPTransport(verify=False)
        url = f"http://127.0.0.1:{port}/v1"
        mutator = OpenAIMutator(url, "m", chosen, clock=time, wall=time, sleep=time.sleep, transport=transport)
        try:
            yield mutator
        finally:
            await mutator.close()
            if wire.handlers:
                await asyncio.wait(wire.handlers, timeout=1.0)


async def test_one_connection_serves_many_calls() -> None:
    """Kept alive for the mutator's life, and closed with it."""
    wired = Wire(wire(body_of(choice("a"), choice("b"))))
    async with served(wired) as mutator:
        for _ in range(3):
            said = await mutator.propose(PROMPT, 2, np.random.default_rng(0))
            assert isinstance(said, list)
            assert [reply.text for reply in said] == ["a", "b"]
        await mutator.close()
        await asyncio.wait_for(wired.ended.wait(), 1.0)
    assert (wired.connections, len(wired.requests)) == (1, 3)


async def test_no_more_requests_are_open_than_allowed() -> None:
    """Across calls: the semaphore is the mutator's."""
    release = asyncio.Event()
    wired = Wire(wire(body_of(choice())), hold=release, full=2)
    async with served(wired, concurrency=2) as mutator:
        calls = [asyncio.ensure_future(mutator.propose(PROMPT, 1, np.random.default_rng(0))) for _ in range(6)]
        await wired.full.wait()
        await asyncio.sleep(0.02)
        release.set()
        assert all(isinstance(said, list) for said in await asyncio.gather(*calls))
    assert wired.most_open == 2
    assert len(wired.requests) == 6


async def test_a_server_that_says_nothing_is_given_up() -> None:
    """The time of one attempt ends it, and its connection."""
    wired = Wire(b"", hold=asyncio.Event())
    async with served(wired, request_timeout_seconds=0.05, retries=1) as mutator:
        said = await mutator.propose(PROMPT, 1, np.random.default_rng(0))
        assert isinstance(said, Unavailable)
        assert "0.05 s" in said.reason
    assert len(wired.requests) == 2


async def test_a_server_that_trickles_is_given_up() -> None:
    """Time is for the whole answer: a byte now and then does not renew it."""

    wired = Wire(HEAD + b"Content-Length: 100000\r\n\r\n", trickle=True)
    async with served(wired, request_timeout_seconds=0.1, retries=0) as mutator:
        said = await asyncio.wait_for(mutator.propose(PROMPT, 1, np.random.default_rng(0)), 2.0)
        assert isinstance(said, Unavailable)
        assert "no whole answer" in said.reason


async def test_waiting_for_a_slot_counts_toward_the_deadline() -> None:
    """A call behind a slow one ends in time too."""
    wired = Wire(b"", hold=asyncio.Event())
    async with served(wired, concurrency=1, request_deadline_seconds=0.1, retries=0) as mutator:
        calls = (mutator.propose(PROMPT, 1, np.random.default_rng(0)) for _ in range(3))
        said = await asyncio.wait_for(asyncio.gather(*calls), 2.0)
    assert all(isinstance(one, Unavailable) for one in said)


async def test_a_cancelled_call_frees_its_slot_and_its_connection() -> None:
    """Cancelling is how a campaign stops: nothing of the call stays behind."""
    wired = Wire(wire(body_of(choice())), hold=asyncio.Event())
    async with served(wired, concurrency=1) as mutator:
        call = asyncio.ensure_future(mutator.propose(PROMPT, 1, np.random.default_rng(0)))
        await wired.full.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.wait_for(wired.ended.wait(), 1.0)
        wired.hold = None
        assert isinstance(await mutator.propose(PROMPT, 1, np.random.default_rng(0)), list)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/9.9 200 OK\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 999999 OK\r\n\r\n",
        HEAD,
        HEAD + b"\r\n",
        HEAD + b"Content-Length: 100\r\n\r\n{}",
        HEAD + b"Content-Length: -1\r\n\r\n{}",
        HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{}",
        HEAD + b"X: \xff\xfe\0\r\n\r\n{}",
        HEAD + b"X: " + b"x" * 200_000,
        HEAD + b"Content-Encoding: \xff, br, br\r\n\r\n{}",
        b"HTTP/1.1 307 Moved\r\nContent-Length: 0\r\nLocation: http://[::1\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 503 Busy\r\nRetry-After: \xff\xfe\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=lambda answer: repr(answer[:60]),
)
async def test_whatever_is_on_the_wire_is_a_passing_failure(answer: bytes) -> None:
    """Another service on the port, half an answer, nonsense in the headers: never anything but Unavailable."""
    async with served(Wire(answer, hang_up=True), retries=1, request_timeout_seconds=1.0) as mutator:
        said = await mutator.propose(PROMPT, 1, np.random.default_rng(0))
    assert isinstance(said, Unavailable)
    assert said.reason.isprintable()


async def test_nobody_at_the_address_is_an_outage(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server may still be starting."""
    monkeypatch.setenv("NO_PROXY", "*")
    time = Time()
    probe = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = probe.sockets[0].getsockname()[1]
    probe.close()
    await probe.wait_closed()
    mutator = OpenAIMutator(f"http://127.0.0.1:{port}/v1", "m", clock=time, wall=time, sleep=time.sleep)
    said = await mutator.propose(PROMPT, 2, np.random.default_rng(0))
    assert isinstance(said, Unavailable)
    assert "ConnectError" in said.reason
    await mutator.close()


def test_it_is_a_mutator() -> None:
    """mypy checks the signature; here, that settings reach no one by accident."""
    mutator: Mutator = mutator_on(Server(good()))
    assert mutator.name == "openai:m"
    settings = OpenAISettings(api_key=KEY)
    assert KEY not in repr(replace(settings, retries=1))
    assert asdict(settings)["api_key"] == KEY  # so nobody may store settings with asdict

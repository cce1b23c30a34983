"""The scenarios of scenarios.yaml, and what the server has to say about a run of one.

An SDK is driven by a function from a scenario and the server's URL to one ``Outcome`` a call.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from email.utils import formatdate
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit, urlunsplit

import yaml
from sdkwright.mock import DROP, TOKEN, MockServer, Received, Scripted

HERE = Path(__file__).parent
SPEC = HERE.parents[1] / "spec/orchestration-2.0.yaml"
UNSAID: Any = object()
_USER_AGENT = re.compile(r"formance-sdk-[a-z]+/\d+\.\d+\.\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What is not said is not looked at, but for violations, of which there are none."""

    outcome: str
    type: str = UNSAID
    status: int = UNSAID
    result: Any = UNSAID
    error: Any = UNSAID
    items: int = UNSAID
    pages: int = UNSAID
    url: str = UNSAID
    requests: int | list[int] = UNSAID
    token_requests: int = UNSAID
    method: str = UNSAID
    path: str = UNSAID
    query: str = UNSAID
    queries: list[str] = UNSAID
    headers: Mapping[str, str | None] = field(default_factory=dict)
    body: Any = UNSAID
    violations: int = 0
    time_ms: list[int] = UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """Times in milliseconds; None leaves the SDK's default."""

    initial_ms: int
    max_ms: int
    exponent: float
    elapsed_ms: int
    connection_errors: bool = True
    statuses: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerChoice:
    url: str | None = None
    index: int | None = None
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSettings:
    """``server`` None: the mock's URL."""

    retries: Retries | Literal["none"] | None = None
    timeout_ms: int | None = None
    server: ServerChoice | None = None
    token_url: str | None = None
    credentials: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    retries: Retries | Literal["none"] | None = None
    timeout_ms: int | None = None
    server_url: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    name: str
    expect: Expect
    operation: str = "listWorkflows"
    request: Mapping[str, Any] | None = None
    calls: int = 1
    at_once: bool = False
    pause_ms: int = 0
    read: Literal["items", "pages", ""] = ""
    client: ClientSettings = ClientSettings()
    options: CallOptions = CallOptions()
    answers: tuple[Mapping[str, Any] | str, ...] = ()
    token_answers: tuple[Mapping[str, Any] | str, ...] = ()
    token_life_s: int = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one call, in words that all languages share: see scenarios.yaml."""

    outcome: str
    type: str = ""
    status: int | None = None
    result: Any = None
    error: Any = None
    items: int | None = None
    pages: int | None = None
    url: str = ""


Driver = Callable[[Scenario, str], list[Outcome]]


def load_scenarios() -> list[Scenario]:
    document = yaml.safe_load((HERE / "scenarios.yaml").read_text(encoding="utf-8"))
    return [_scenario(raw) for raw in document["scenarios"]]


def _scenario(raw: dict[str, Any]) -> Scenario:
    client, options = dict(raw.pop("client", {})), dict(raw.pop("options", {}))
    if "server" in client:
        client["server"] = ServerChoice(**client["server"])
    return Scenario(
        expect=Expect(**raw.pop("expect")),
        client=ClientSettings(**_with_retries(client)),
        options=CallOptions(**_with_retries(options)),
        answers=tuple(raw.pop("answers", ())),
        token_answers=tuple(raw.pop("token_answers", ())),
        **raw,
    )


def _with_retries(settings: dict[str, Any]) -> dict[str, Any]:
    given = settings.get("retries")
    return settings | {"retries": Retries(**given)} if isinstance(given, dict) else settings


def placed(scenario: Scenario, url: str) -> Scenario:
    """The scenario with the server's URL where it says ``{mock}``."""
    client, options = scenario.client, scenario.options
    if client.token_url is not None:
        client = replace(client, token_url=client.token_url.replace("{mock}", url))
    if client.server is not None and client.server.url is not None:
        server = replace(client.server, url=client.server.url.replace("{mock}", url))
        client = replace(client, server=server)
    if options.server_url is not None:
        options = replace(options, server_url=options.server_url.replace("{mock}", url))
    return replace(scenario, client=client, options=options)


def run_scenario(scenario: Scenario, server: MockServer, drive: Driver) -> None:
    """Raises ``AssertionError`` where the SDK or its requests are not as expected."""
    server.clear()
    server.script(scenario.operation, [_answer(raw) for raw in scenario.answers])
    server.script(TOKEN, [_answer(raw) for raw in scenario.token_answers])
    started = time.monotonic()
    outcomes = drive(placed(scenario, server.url), server.url)
    elapsed = (time.monotonic() - started) * 1000
    assert len(outcomes) == scenario.calls
    for outcome in outcomes:
        _judge_outcome(scenario.expect, outcome)
    _judge_requests(scenario, server)
    if scenario.expect.time_ms is not UNSAID:
        least, most = scenario.expect.time_ms
        assert least <= elapsed <= most


def _answer(raw: Mapping[str, Any] | str) -> Scripted:
    if isinstance(raw, str):
        assert raw == "drop"
        return Scripted(DROP)
    known = {"status", "headers", "body", "text", "delay_ms", "retry_after_date"}
    assert set(raw) <= known, f"an answer has {', '.join(known)}"
    headers = dict(raw.get("headers", {}))
    if "retry_after_date" in raw:
        headers["Retry-After"] = formatdate(time.time() + raw["retry_after_date"], usegmt=True)
    body = raw["text"].encode() if "text" in raw else None
    if "body" in raw:
        body = json.dumps(raw["body"]).encode()
    return Scripted(raw.get("status", 200), headers, body, raw.get("delay_ms", 0) / 1000)


def _judge_outcome(expect: Expect, outcome: Outcome) -> None:
    names = ("outcome", "type", "status", "result", "error", "items", "pages", "url")
    wanted = {n: getattr(expect, n) for n in names if getattr(expect, n) is not UNSAID}
    if "url" in wanted:
        wanted["url"] = _normal(expect.url)
        outcome = replace(outcome, url=_normal(outcome.url))
    assert {name: getattr(outcome, name) for name in wanted} == wanted, outcome


def _normal(url: str) -> str:
    """With scheme and host in lower case (RFC 3986, 6.2.2.1)."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower()))


def _judge_requests(scenario: Scenario, server: MockServer) -> None:
    expect = scenario.expect
    tokens = [one for one in server.requests if one.operation == TOKEN]
    calls = [one for one in server.requests if one.operation != TOKEN]
    assert {one.operation for one in calls} <= {scenario.operation}
    assert len(server.violations) == expect.violations, server.violations
    if expect.requests is not UNSAID:
        allowed = expect.requests if isinstance(expect.requests, list) else [expect.requests]
        assert len(calls) in allowed
    if expect.token_requests is not UNSAID:
        assert len(tokens) == expect.token_requests
    assert all(_USER_AGENT.match(one.request.headers.get("user-agent", "")) for one in tokens)
    if expect.queries is not UNSAID:
        assert [_sorted(one.request.query) for one in calls] == expect.queries
    for one in calls:
        _judge_request(expect, one)


def _judge_request(expect: Expect, received: Received) -> None:
    request = received.request
    seen = {"method": request.method, "path": request.path, "query": _sorted(request.query)}
    for name, value in seen.items():
        if getattr(expect, name) is not UNSAID:
            assert value == getattr(expect, name)
    for name, wanted in expect.headers.items():
        found = request.headers.get(name)
        if wanted is not None and wanted[:1] == "/":
            assert re.search(wanted.strip("/"), found or ""), f"{name}: {found}"
        else:
            assert found == wanted, name
    if expect.body is not UNSAID:
        assert (json.loads(request.body) if request.body else None) == expect.body


def _sorted(query: str) -> str:
    """The order of parameters says nothing."""
    return "&".join(sorted(query.split("&")))

"""What the server has to say about a run of a scenario."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Mapping
from dataclasses import replace
from email.parser import BytesParser
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import exact
from scenario import UNSAID, Driver, Expect, Outcome, Scenario, placed
from sdkwright.mock import DROP, TOKEN, MockServer, Received, Request, Scripted

_USER_AGENT = re.compile(
    r"(formance-sdk|conformance-sdk|acme-conformance|conformance)-?[a-z]*/\d+\.\d+\.\d+$"
)
_SAID = ("outcome", "type", "status", "items", "pages", "url", "content_type", "notes")


def run_scenario(scenario: Scenario, server: MockServer, drive: Driver) -> None:
    """Raises ``AssertionError`` where the SDK or its requests are not as expected."""
    server.clear()
    server.script(
        scenario.operation.partition(" ")[0], [_answer(raw, server.url) for raw in scenario.answers]
    )
    server.script(TOKEN, [_answer(raw, server.url) for raw in scenario.token_answers])
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


_ANSWER = {"status", "headers", "body", "text", "pieces", "cut", "delay_ms", "retry_after_date"}


def _answer(raw: Mapping[str, Any] | str, url: str) -> Scripted:
    if isinstance(raw, str):
        assert raw == "drop"
        return Scripted(DROP)
    assert set(raw) <= _ANSWER, f"an answer has {', '.join(sorted(_ANSWER))}"
    headers = {k: v.replace("{mock}", url) for k, v in raw.get("headers", {}).items()}
    if "retry_after_date" in raw:
        headers["Retry-After"] = formatdate(time.time() + raw["retry_after_date"], usegmt=True)
    body = _bytes(raw["text"]) if "text" in raw else None
    if "body" in raw:
        body = exact.dumps(raw["body"]).replace("{mock}", url).encode()
    pieces = tuple(_bytes(piece) for piece in raw.get("pieces", ()))
    delay, cut = raw.get("delay_ms", 0) / 1000, raw.get("cut", False)
    return Scripted(raw.get("status", 200), headers, body, delay, pieces, cut)


def _bytes(given: Any) -> bytes:
    return given.encode() if isinstance(given, str) else base64.b64decode(given["$bytes"])


def _judge_outcome(expect: Expect, outcome: Outcome) -> None:
    wanted = {n: getattr(expect, n) for n in _SAID if getattr(expect, n) is not UNSAID}
    if "url" in wanted:
        wanted["url"] = _normal(expect.url)
        outcome = replace(outcome, url=_normal(outcome.url))
    assert {name: getattr(outcome, name) for name in wanted} == wanted, outcome
    for name in ("result", "error"):
        said, found = getattr(expect, name), getattr(outcome, name)
        assert said is UNSAID or exact.same(said, found), f"{name}: {found}, not {said}"
    for secret in expect.hides:
        assert secret not in outcome.log, secret
    for text in expect.shows:
        assert text in outcome.log, text


def _normal(url: str) -> str:
    """With scheme and host in lower case (RFC 3986, 6.2.2.1)."""
    parts = urlsplit(url)
    return urlunsplit(parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower()))


def _judge_requests(scenario: Scenario, server: MockServer) -> None:
    expect = scenario.expect
    tokens = [one for one in server.requests if one.operation == TOKEN]
    calls = [one for one in server.requests if one.operation != TOKEN]
    # An operation with bodies of several schemas is a call for each in an SDK.
    allowed = {scenario.operation.partition(" ")[0], *expect.operations}
    assert {one.operation for one in calls} <= allowed, server.violations
    assert len(server.violations) == expect.violations, server.violations
    if expect.requests is not UNSAID:
        counts = expect.requests if isinstance(expect.requests, list) else [expect.requests]
        assert len(calls) in counts
    if expect.token_requests is not UNSAID:
        assert len(tokens) == expect.token_requests
    assert all(_USER_AGENT.match(one.request.headers.get("user-agent", "")) for one in tokens)
    if expect.queries is not UNSAID:
        assert [_sorted(one.request.query) for one in calls] == expect.queries
    _judge_together(expect, [one.request for one in calls])
    for one in calls:
        _judge_request(expect, one.request)
    # What follows a page is asked for in other words.
    meant = calls[:1] if scenario.read else calls
    for one in meant if scenario.document == "conformance" and not expect.violations else ():
        _judge_meaning(scenario, one)


def _judge_together(expect: Expect, requests: list[Request]) -> None:
    """What the requests of a run have alike, or each in its own way."""
    for name, wanted in expect.values.items():
        assert [one.headers.get(name) for one in requests] == wanted, name
    for name in (*expect.equal, *expect.unequal):
        found = {one.headers[name] for one in requests}
        assert len(found) == (1 if name in expect.equal else len(requests)), f"{name}: {found}"
    if expect.bodies is not UNSAID:
        assert exact.same(expect.bodies, [exact.loads(one.body) for one in requests])


def _judge_request(expect: Expect, request: Request) -> None:
    seen = {"method": request.method, "path": request.path, "query": _sorted(request.query)}
    for name, value in seen.items():
        if getattr(expect, name) is not UNSAID:
            _judge_text(getattr(expect, name), value, name)
    for name, wanted in expect.headers.items():
        _judge_text(wanted, request.headers.get(name), name)
    if expect.body is not UNSAID:
        found = exact.loads(request.body) if request.body else None
        assert exact.same(expect.body, found), f"{found}, not {expect.body}"
    if expect.text is not UNSAID:
        _judge_text(expect.text, request.body.decode("latin-1"), "body")
    if expect.parts is not UNSAID:
        found = parts_of(request)
        assert len(found) == len(expect.parts), found
        for part, wanted in zip(found, expect.parts, strict=True):
            for name in wanted:
                _judge_text(wanted[name], part[name], f"part {name}")


def _judge_text(wanted: str | None, found: str | None, what: str) -> None:
    """A text between slashes is a pattern; null: not there."""
    if wanted is not None and len(wanted) > 1 and wanted[0] == wanted[-1] == "/":
        assert re.search(wanted[1:-1], found or ""), f"{what}: {found!r}"
    else:
        assert found == wanted, f"{what}: {found!r}, not {wanted!r}"


def parts_of(request: Request) -> list[dict[str, str | None]]:
    """The parts of a multipart body (RFC 7578): name, file, type, content in Latin-1."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + request.body)
    found = []
    for part in message.get_payload() if message.is_multipart() else ():
        content = part.get_payload(decode=True)
        found.append(
            {
                "name": part.get_param("name", header="content-disposition"),
                "file": part.get_filename(),
                "type": part["content-type"],
                "content": content.decode("latin-1"),
            }
        )
    return found


def _judge_meaning(scenario: Scenario, received: Received) -> None:
    """What the server understood is what the caller meant: the referee reads by the document
    alone, so an SDK can't be wrong in the same way."""
    wanted = scenario.expect.decoded
    found = json_of(received.parameters or {})
    if wanted is not UNSAID:
        assert exact.same(wanted, found), f"{found}, not {wanted}"
        return
    for key, value in (scenario.request or {}).items():
        if key == "body":
            _judge_body(scenario.expect, value, received)
            continue
        places = [name for name in found if key in (name, name.partition(".")[2])]
        assert not places or any(exact.same(value, found[name]) for name in places), found


def _judge_body(expect: Expect, meant: Any, received: Received) -> None:
    """Bodies that are forms are read by the mock; of JSON the digits count, too."""
    media = received.request.headers.get("content-type", "").partition(";")[0]
    if expect.body is not UNSAID or _tagged(meant):
        return
    if media.endswith(("/json", "+json")):
        found = exact.loads(received.request.body)
        assert exact.same(meant, found), found
    elif media in ("application/x-www-form-urlencoded", "multipart/form-data"):
        found = json_of(received.value)
        wanted = {key: item for key, item in meant.items() if item not in ([], {})}
        assert exact.same(wanted, found), found


def _tagged(value: Any) -> bool:
    return "$" in json.dumps(value, default=str)


def json_of(value: Any) -> Any:
    return exact.loads(json.dumps(value, default=str))


def _sorted(query: str) -> str:
    """The order of parameters says nothing."""
    return "&".join(sorted(query.split("&")))

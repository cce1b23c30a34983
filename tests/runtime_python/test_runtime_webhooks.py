"""Webhooks: whom a request is from and which it is, by vectors that every language runs."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
import time
from pathlib import Path
from typing import Any, Literal

import pytest
from acme_sdk._runtime import signatures, webhooks
from acme_sdk._runtime.models import BaseModel
from acme_sdk._runtime.signatures import Signature
from acme_sdk._runtime.webhooks import Event, Mark, Webhook, read_event

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/webhooks.json").read_text("utf-8"))
ERRORS = {
    "header": signatures.WebhookHeaderError,
    "timestamp": signatures.WebhookTimestampError,
    "signature": signatures.WebhookSignatureError,
    "secret": ValueError,
}


class Push(BaseModel):
    ref: str
    size: int


class Issue(BaseModel):
    action: Literal["opened"] = "opened"
    title: str


def by_name(cases: list[dict[str, Any]]) -> Any:
    return pytest.mark.parametrize("case", cases, ids=[case["name"] for case in cases])


@by_name(VECTORS["signatures"])
def test_signatures(case: dict[str, Any]) -> None:
    settings = dict(case["signature"])
    if "pairs" in settings:
        settings["pairs"] = tuple(settings["pairs"])
    signature = Signature(settings.pop("header"), **settings)
    arguments = (case["body"].encode(), case["headers"], case["secret"], case["now"])
    if not case["error"]:
        signature.verify(*arguments)
        return
    with pytest.raises(ERRORS[case["error"]]) as raised:
        signature.verify(*arguments)
    secrets = [case["secret"]] if isinstance(case["secret"], str) else case["secret"]
    assert not any(secret and secret in str(raised.value) for secret in secrets)


def place(value: Any) -> Any:
    return value if isinstance(value, str) else tuple(value)


@by_name(VECTORS["events"])
def test_which_webhook_it_is(case: dict[str, Any]) -> None:
    known = [
        Webhook(
            one["name"],
            lambda: dict[str, Any],
            marks=tuple(
                Mark(place(m["place"]), *m["values"], optional=m.get("optional", False))
                for m in one.get("marks", ())
            ),
            event=tuple(place(item) for item in one.get("event", ())),
            exact=one.get("exact", False),
        )
        for one in case["webhooks"]
    ]
    event = read_event(known, json.dumps(case["body"]), case["headers"])
    assert event.name == case["expected"]
    assert event.payload == case["body"]


def signed(body: bytes, secret: bytes = b"secret") -> dict[str, str]:
    return {"X-Sig": hmac.new(secret, body, hashlib.sha256).hexdigest()}


SIGNED = Signature("X-Sig")
PUSH = Webhook("push", lambda: Push, signature=SIGNED)
ISSUE = Webhook("issue", lambda: Issue, marks=(Mark(("action",), "opened"),), signature=SIGNED)
BOTH = (PUSH, ISSUE)


def test_a_signed_event_has_its_payload() -> None:
    body = b'{"action": "opened", "title": "It breaks", "more": 1}'
    event = read_event(BOTH, body, signed(body), "secret")
    assert event.name == "issue"
    assert isinstance(event.payload, Issue)
    assert event.payload.title == "It breaks"
    assert repr(event).startswith("Event('issue', Issue(")


def test_the_members_decide_where_nothing_else_does() -> None:
    event = read_event(BOTH, '{"ref": "main", "size": 3}', {})
    assert event.payload == Push(ref="main", size=3)


def test_an_unknown_event_is_kept_as_it_is() -> None:
    event = read_event(BOTH, '{"colour": "red"}', {})
    assert (event.name, event.payload) == (None, {"colour": "red"})
    event = read_event(BOTH, "[1, 2]", {})
    assert (event.name, event.payload) == (None, [1, 2])


def test_an_unknown_event_is_verified_too() -> None:
    with pytest.raises(signatures.WebhookSignatureError):
        read_event(BOTH, '{"colour": "red"}', signed(b"other"), "secret")


def test_nothing_is_read_before_it_is_verified() -> None:
    with pytest.raises(signatures.WebhookHeaderError, match="no header X-Sig"):
        read_event(BOTH, b"no JSON", {}, "secret")


def test_a_known_event_that_is_not_as_documented() -> None:
    with pytest.raises(webhooks.WebhookPayloadError, match="body of issue") as raised:
        read_event(BOTH, '{"action": "opened", "title": 5}', {})
    assert "title" in str(raised.value) and raised.value.cause is not None
    assert isinstance(pickle.loads(pickle.dumps(raised.value)), webhooks.WebhookPayloadError)


@pytest.mark.parametrize("body", ['{"colour": "red"}', "{}", "[1, 2]", "null", "5", "no JSON"])
@pytest.mark.parametrize("webhook", [PUSH, ISSUE], ids=["push", "issue"])
def test_the_only_webhook_is_what_comes(webhook: Webhook[Any, Any], body: str) -> None:
    with pytest.raises(webhooks.WebhookPayloadError, match=f"body of {webhook.name} is not"):
        read_event([webhook], body, {})


def test_the_only_webhook_and_one_of_tomorrow() -> None:
    event = read_event([ISSUE], '{"action": "closed", "title": 5}', {})
    assert (event.name, event.payload) == (None, {"action": "closed", "title": 5})
    named = Webhook("push", lambda: Push, event=("X-Event",))
    event = read_event([named], '{"colour": "red"}', {"X-Event": "pull"})
    assert (event.name, event.payload) == (None, {"colour": "red"})
    with pytest.raises(webhooks.WebhookPayloadError, match="ref"):
        read_event([named], '{"colour": "red"}', {"X-Event": "push"})


def test_the_only_webhook_may_be_text_that_looks_like_json() -> None:
    assert read_event([Webhook("ping", kind="text")], "5", {}).payload == "5"


@pytest.mark.parametrize("body", [b"", b"\xff", b"{", b"[" * 100_000])
def test_a_body_that_is_no_json(body: bytes) -> None:
    with pytest.raises(webhooks.WebhookPayloadError):
        read_event(BOTH, body, {})
    with pytest.raises(webhooks.WebhookPayloadError):
        PUSH.parse(body)


def test_each_webhook_has_its_own_signature() -> None:
    other = Signature("X-Other", encoding="base64")
    known = (PUSH, Webhook("issue", lambda: Issue, marks=ISSUE.marks, signature=other))
    body = b'{"action": "opened", "title": "It breaks"}'
    with pytest.raises(signatures.WebhookHeaderError, match="X-Other"):
        read_event(known, body, signed(body), "secret")
    digest = hmac.new(b"secret", body, hashlib.sha256).digest()
    headers = {"x-other": base64.b64encode(digest).decode()}
    assert read_event(known, body, headers, "secret").name == "issue"
    unknown = b'{"colour": "red"}'
    assert read_event(known, unknown, signed(unknown), "secret").name is None
    with pytest.raises(signatures.WebhookSignatureError):
        read_event(known, unknown, signed(unknown, b"wrong"), "secret")


def test_the_clock_of_the_machine_is_asked() -> None:
    signature = Signature("X-Sig", content="{timestamp}.{body}", timestamp="X-Time")

    def headers(seconds: int) -> dict[str, str]:
        text = str(int(time.time()) - seconds)
        return {"X-Time": text, **signed(f"{text}.body".encode())}

    signature.verify(b"body", headers(10), "secret")
    with pytest.raises(signatures.WebhookTimestampError):
        signature.verify(b"body", headers(600), "secret")


@pytest.mark.parametrize(
    ("kind", "body", "payload"),
    [
        ("form", b"a=1&b=%C3%A4&c=", {"a": "1", "b": "ä", "c": ""}),
        ("text", "Grüße".encode(), "Grüße"),
        ("bytes", b"\xff\x00", b"\xff\x00"),
        ("", b"", None),
    ],
)
def test_bodies_of_other_kinds(kind: str, body: bytes, payload: object) -> None:
    known = (Webhook("it", lambda: object, kind=kind), PUSH)
    event: Event[Any, Any] = read_event(known, body, {})
    assert (event.name, event.payload) == ("it", payload)


def test_a_webhook_without_a_body_is_not_what_comes_with_one() -> None:
    known = (Webhook("ping", kind=""), Webhook("form", kind="form"))
    assert read_event(known, b"a=1", {}).payload == {"a": "1"}
    assert read_event(known, b"", {}).name == "ping"

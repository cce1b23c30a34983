"""Answers of the document, and answers that a request or a test asks for."""

from __future__ import annotations

import base64
import http.client
import time

import pytest
from http_client import Client
from sdkwright.mock import DROP, Scripted


def test_the_example_of_the_media_type(client: Client) -> None:
    answer = client.get("/plain/a")
    assert (answer.status, answer.body) == (200, b'{"name":"Ada"}')
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["X-Count"] == "3"
    assert answer.headers["X-Tags"] == "a,a"


def test_an_example_that_is_json_written_as_text(client: Client) -> None:
    """A schema without a type takes any text; but what it says is of objects, or of arrays."""
    assert client.get("/written").json == {"name": "Bo"}
    assert client.send("PUT", "/written").json == [7]


def test_no_body_where_there_is_none(client: Client) -> None:
    gone = client.send("DELETE", "/plain/a")
    assert (gone.status, gone.body, gone.headers["Content-Length"]) == (204, b"", None)
    head = client.send("HEAD", "/plain/a")
    assert (head.status, head.body, head.headers["Content-Length"]) == (200, b"", "4")


def test_headers_of_the_connection_are_our_own(client: Client) -> None:
    for _ in range(2):  # on one connection: its framing is whole
        answer = client.get("/framed")
        assert (answer.status, answer.json) == (200, 1)
        names = {name.lower() for name in answer.headers}
        assert names == {"server", "date", "content-type", "content-length", "x-count"}
        assert answer.headers.get_all("Content-Length") == ["1"]


@pytest.mark.parametrize(("method", "status"), [("GET", 307), ("PUT", 302)])
def test_a_redirect_where_no_other_success_is_documented(
    client: Client, method: str, status: int
) -> None:
    answer = client.send(method, "/moved")
    assert answer.status == status
    if method == "GET":
        assert answer.json == "elsewhere"
        assert answer.headers["Location"] == "https://example.com/a?b=c"


@pytest.mark.parametrize(
    ("method", "status", "body"),
    [
        ("GET", 404, b'{"code":"missing","detail":"nothing to add"}'),
        ("GET", 503, b'"sorry"'),
        ("GET", 418, b""),
        ("DELETE", 418, b'{"code":"missing","detail":"nothing to add"}'),
    ],
)
def test_forced_statuses(client: Client, method: str, status: int, body: bytes) -> None:
    answer = client.send(method, "/plain/a", None, {"X-Mock-Status": str(status)})
    assert (answer.status, answer.body) == (status, body)
    assert client.server.violations == []


def test_delay(client: Client) -> None:
    started = time.monotonic()
    assert client.get("/plain/a", X_Mock_Delay="150").status == 200
    assert 0.15 <= time.monotonic() - started < 5


def test_sequences_count_per_key(client: Client) -> None:
    def statuses(key: str, times: int) -> list[int]:
        headers = {"X-Mock-Sequence": "503, 429,200", "X-Mock-Key": key}
        return [client.send("GET", "/plain/a", None, headers).status for _ in range(times)]

    assert statuses("one", 2) == [503, 429]
    assert statuses("two", 1) == [503]
    assert statuses("one", 2) == [200, 200]


def test_retry_after_goes_with_failures_only(client: Client) -> None:
    headers = {"X-Mock-Sequence": "503,200", "X-Mock-Retry-After": "1"}
    first = client.send("GET", "/plain/a", None, headers)
    second = client.send("GET", "/plain/a", None, headers)
    assert (first.status, first.headers["Retry-After"]) == (503, "1")
    assert (second.status, second.headers["Retry-After"]) == (200, None)


def test_dropped_connections(client: Client) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        client.get("/plain/a", X_Mock_Drop="1")
    headers = {"X-Mock-Sequence": "drop,200"}
    with pytest.raises(http.client.RemoteDisconnected):
        client.send("GET", "/plain/a", None, headers)
    assert client.send("GET", "/plain/a", None, headers).status == 200
    assert [one.status for one in client.server.requests] == [0, 0, 200]


def test_forced_bodies(client: Client) -> None:
    raw = base64.b64encode(b"\0not json").decode()
    answer = client.get("/plain/a", X_Mock_Body=raw)
    assert (answer.status, answer.body) == (200, b"\0not json")
    assert answer.headers["Content-Type"] == "application/json"
    answer = client.get("/plain/a", X_Mock_Body=raw, X_Mock_Content_Type="text/html")
    assert answer.headers["Content-Type"] == "text/html"
    assert client.send("DELETE", "/plain/a", None, {"X-Mock-Body": raw}).body == b""


@pytest.mark.parametrize(
    ("header", "value", "message"),
    [
        ("X-Mock-Status", "many", "the status is not a whole number: many"),
        ("X-Mock-Status", "99", "the status 99 is not one of 200 to 599"),
        ("X-Mock-Sequence", "503,,200", None),
        ("X-Mock-Delay", "-1", "X-Mock-Delay is not a whole number: -1"),
        ("X-Mock-Body", "*", "X-Mock-Body is not base64: "),
    ],
)
def test_unreadable_directives(
    client: Client, header: str, value: str, message: str | None
) -> None:
    answer = client.send("GET", "/plain/a", None, {header: value})
    if message is None:  # the first of the sequence can be read, the second can't
        assert answer.status == 503
        answer = client.send("GET", "/plain/a", None, {header: value})
        message = "the status is not a whole number: "
    [(where, text)] = answer.problems
    assert (answer.status, where) == (400, "header.X-Mock")
    assert text.startswith(message)


def test_a_violation_is_answered_whatever_was_asked_for(client: Client) -> None:
    answer = client.get("/plain/a?x=1", X_Mock_Status="404")
    assert answer.status == 400
    assert answer.problems == [("query.x", "is not a parameter of the operation")]


def test_scripts(client: Client) -> None:
    client.server.script(
        "plain",
        [
            Scripted(503, {"Retry-After": "2"}),
            Scripted(200, {"content-type": "text/plain"}, b"word for word"),
            Scripted(DROP),
            Scripted(delay=0.1),
        ],
    )
    first = client.get("/plain/a")
    assert (first.status, first.headers["Retry-After"], first.body) == (503, "2", b'"sorry"')
    second = client.get("/plain/a")
    assert (second.status, second.body) == (200, b"word for word")
    assert second.headers.get_all("Content-Type") == ["text/plain"]
    with pytest.raises(http.client.RemoteDisconnected):
        client.get("/plain/a")
    started = time.monotonic()
    assert client.get("/plain/a").json == {"name": "Ada"}
    assert time.monotonic() - started >= 0.1
    assert client.get("/plain/a").json == {"name": "Ada"}


@pytest.mark.parametrize(
    ("accept", "media", "body"),
    [
        ("", "application/json", b"1"),
        ("*/*", "application/json", b"1"),
        ("text/*", "text/plain", b"hello"),
        ("text/plain, application/json;q=0.5", "text/plain", b"hello"),
        ("text/*;q=0.1, text/event-stream", "text/event-stream", b'data: {"x":1,"y":1.5}\n\n'),
        ("application/x-ndjson", "application/x-ndjson", b"1\n1\n"),
        ("application/octet-stream", "application/octet-stream", b"string"),
        ("*/*, application/json;q=0", "text/plain", b"hello"),
    ],
)
def test_content_is_negotiated(client: Client, accept: str, media: str, body: bytes) -> None:
    answer = client.get("/kinds", Accept=accept)
    assert (answer.status, answer.headers["Content-Type"], answer.body) == (200, media, body)


def test_nothing_acceptable(client: Client) -> None:
    answer = client.get("/plain/a", Accept="image/png")
    assert answer.status == 406
    assert answer.problems == [("header.Accept", "takes none of: application/json")]
    assert client.server.violations == [
        "GET /plain/a: header.Accept takes none of: application/json"
    ]


def test_lists_end_after_one_page(client: Client) -> None:
    assert client.get("/list").json == {"data": [1], "hasMore": False, "next": None}


def test_pages(client: Client) -> None:
    seen, after = [], None
    for _ in range(3):
        page = client.get(f"/list?after={after}" if after else "/list", X_Mock_Pages="3").json
        after = page["next"]
        seen.append((after, page["hasMore"], page["data"]))
    assert seen == [("page-2", True, [1]), ("page-3", True, [1]), (None, False, [1])]


def test_pages_of_the_orchestration_api(orchestration: Client) -> None:
    path = "/api/orchestration/v2/workflows"
    assert orchestration.get(path).json["cursor"]["hasMore"] is False
    assert "next" not in orchestration.get(path).json["cursor"]
    first = orchestration.get(path, X_Mock_Pages="2").json["cursor"]
    last = orchestration.get(f"{path}?cursor={first['next']}", X_Mock_Pages="2").json["cursor"]
    assert (first["hasMore"], first["next"]) == (True, "page-2")
    assert (last["hasMore"], last["previous"], "next" in last) == (False, "page-1", False)
    assert orchestration.server.violations == []


def test_a_schema_that_cannot_be_used_is_said(client: Client) -> None:
    answer = client.get("/broken")
    assert answer.status == 500
    assert answer.json["error"].startswith("a schema of the document can't be used: ")

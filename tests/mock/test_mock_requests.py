"""What the mock makes of a request line, parameters and bodies."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from http_client import Client
from sdkwright.mock import MockServer


@pytest.mark.parametrize(
    ("target", "operation"),
    [
        ("/plain/a", "plain"),
        ("/base/v1/plain/a", "plain"),
        ("/base/v2/plain/a", "plain"),
        ("/plain/fixed", "fixed"),
        ("/pl%61in/fix%65d", "fixed"),
        ("/things/3fa85f64-5717-4562-b3fc-2c963f66afa6", "thingById"),
        ("/things/lamp", "thingByName"),
        ("/things/lamp.diff", "thingDiff"),
        ("http://eu.example.com/base/v1/plain/a", "plain"),
        ("http://other.example.org/plain/a?", "plain"),
    ],
)
def test_routes(client: Client, target: str, operation: str) -> None:
    assert client.get(target).status == 200
    assert client.received().operation == operation
    assert client.server.violations == []


@pytest.mark.parametrize(
    ("segment", "value"),
    [("a%2Fb", "a/b"), ("caf%C3%A9", "café"), ("a+b", "a+b"), ("50%25", "50%"), ("a,b", "a,b")],
)
def test_path_values_are_decoded_once(client: Client, segment: str, value: str) -> None:
    assert client.get(f"/plain/{segment}").status == 200
    assert client.received().parameters == {"path.id": value}


def test_two_parameters_in_one_segment(client: Client) -> None:
    assert client.get("/files/a.b.md/raw").status == 400
    assert client.get("/files/a.md/raw").status == 200
    assert client.received().parameters == {"path.name": "a", "path.kind": "md"}


@pytest.mark.parametrize(
    ("method", "target", "operation", "parameters"),
    [
        ("GET", "/search", "search", {}),
        ("GET", "/search?mode=fast&raw", "searchFast", {}),
        ("GET", "/search?limit=3&raw=&mode=f%61st", "searchFast", {"query.limit": 3}),
        ("POST", "/base/v1/search?mode=fast&raw", "searchPost", {}),
    ],
)
def test_a_query_in_the_path_of_the_document(
    client: Client, method: str, target: str, operation: str, parameters: dict[str, int]
) -> None:
    assert client.send(method, target).status == 204
    assert client.received().operation == operation
    assert client.received().parameters == parameters


def test_another_query_than_that_in_the_path(client: Client) -> None:
    answer = client.get("/search?mode=slow")
    assert answer.problems == [("query.mode", "is not a parameter of the operation")]
    answer = client.get("/search?mode=fast&raw&more=1")
    assert answer.problems == [("query.more", "is not a parameter of the operation")]
    assert client.send("POST", "/search").status == 405


def test_a_base_path_that_is_a_variable(serve_document: Callable[..., Client]) -> None:
    variables = {"base": {"default": "/v1"}}
    client = serve_document(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://api.example.org{base}", "variables": variables}],
            "paths": {"/a": {"get": {"responses": {"204": {"description": "."}}}}},
        }
    )
    assert client.get("/v1/a").status == 204
    missed = "/a is not a path of the document, whose paths are below /v1"
    assert client.get("/a").problems == [("path", missed)]
    assert client.get("/v1/b").problems == [("path", "/v1/b is not a path of the document")]


def test_a_server_without_a_host_is_none(serve_document: Callable[..., Client]) -> None:
    operation = {"servers": [{"url": "https://"}], "responses": {"204": {"description": "."}}}
    client = serve_document(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://api.example.org/v1"}],
            "paths": {"/a": {"get": operation}},
        }
    )
    assert client.get("/v1/a").status == 204
    assert client.get("/a").status == 404


@pytest.mark.parametrize("target", ["/", "/nowhere", "/base/v3/plain/a", "/plain/", "/plain/a/b"])
def test_unknown_paths(client: Client, target: str) -> None:
    answer = client.get(target)
    assert answer.status == 404
    assert answer.problems == [("path", f"{target} is not a path of the document")]


def test_unknown_methods(client: Client) -> None:
    answer = client.send("PATCH", "/plain/a")
    assert (answer.status, answer.headers["Allow"]) == (405, "DELETE, GET, HEAD")
    assert answer.problems == [("method", "PATCH is not among this path's: DELETE, GET, HEAD")]
    assert client.server.violations == [
        "PATCH /plain/a: method PATCH is not among this path's: DELETE, GET, HEAD"
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=3", {"query.limit": 3}),
        ("tags=a&tags=b%2Cc", {"query.tags": ["a", "b,c"]}),
        ("ids=1,2,3", {"query.ids": [1, 2, 3]}),
        ("spaces=a%20b%2520", {"query.spaces": ["a", "b%20"]}),
        ("pipes=a|b%7Cc", {"query.pipes": ["a", "b", "c"]}),
        ("at=x,1,y,2.5", {"query.at": {"x": 1, "y": 2.5}}),
        (
            "deep[name]=n&deep%5Bsize%5D=4&deep[tags]=a&deep[tags]=b&deep[at][x]=1",
            {"query.deep": {"name": "n", "size": 4, "tags": ["a", "b"], "at": {"x": 1}}},
        ),
        ("one=1&two=false", {"query.spread": {"one": 1, "two": False}}),
        ("filter=%7B%22x%22%3A1%7D", {"query.filter": {"x": 1}}),
        ("any=12", {"query.any": 12}),
        ("anyPoint=%7B%22x%22%3A1%7D", {"query.anyPoint": {"x": 1}}),
        ("either=12", {"query.either": 12}),
        ("either=true", {"query.either": True}),
        ("either=yes", {"query.either": "yes"}),
        ("when=2024-01-15T10%3A00%3A00%2B02%3A00", {"query.when": "2024-01-15T10:00:00+02:00"}),
        ("flag=", {"query.flag": ""}),
    ],
)
def test_query_styles(client: Client, query: str, expected: dict[str, object]) -> None:
    answer = client.get(f"/query?{query}")
    assert (answer.status, answer.body) == (204, b"")
    assert client.received().parameters == expected


@pytest.mark.parametrize(
    ("query", "where", "message"),
    [
        ("limit=0", "query.limit", "0 is less than the minimum of 1"),
        ("limit=x", "query.limit", '"x" is not of type "integer"'),
        ("limit=1&limit=2", "query.limit", "is given more than once"),
        ("ids=1&ids=2", "query.ids", "is given more than once"),
        ("at=x,1,y", "query.at", '"x,1,y" is not of type "object"'),
        ("ids=1,b", "query.ids/1", '"b" is not of type "integer"'),
        ("at=y,1", "query.at", '"x" is a required property'),
        ("filter=%7B", "query.filter", '"{" is not of type "object"'),
        ("any=x", "query.any", '"x" is not of type "integer"'),
        ("anyPoint=x,1", "query.anyPoint", '"x,1" is not of type "object"'),
        ("when=2024-01-15T10:00:00+02:00", "query.when", '"2024-01-15T10:00:00 02:00" is not a'),
        ("limits=1", "query.limits", "is not a parameter of the operation"),
        ("deep[size]=a", "query.deep/size", '"a" is not of type "integer"'),
    ],
)
def test_query_findings(client: Client, query: str, where: str, message: str) -> None:
    answer = client.get(f"/query?{query}")
    assert answer.status == 400
    [(at, text)] = answer.problems
    assert at == where
    assert text.startswith(message)


def test_path_styles(client: Client) -> None:
    assert client.get("/styles/1,2/.x=1.y=2/;matrix=a,b%2Cc").status == 204
    assert client.received().parameters == {
        "path.simple": [1, 2],
        "path.label": {"x": 1, "y": 2},
        "path.matrix": ["a", "b,c"],
    }


@pytest.mark.parametrize(
    ("path", "where", "style"),
    [
        ("/styles/1/x=1.y=2/;matrix=a", "path.label", "label"),
        ("/styles/1/.x=1.y=2/a", "path.matrix", "matrix"),
        ("/styles/1/.x=1.y=2/;other=a", "path.matrix", "matrix"),
    ],
)
def test_path_styles_that_are_others(client: Client, path: str, where: str, style: str) -> None:
    assert (where, f"is not of the style {style}") in client.get(path).problems


def test_headers_and_cookies(client: Client) -> None:
    assert (
        client.get("/query", X_Level="high", X_Ids="1, 2", Cookie="a=b; session=s%20s").status
        == 204
    )
    assert client.received().parameters == {
        "header.X-Level": "high",
        "header.X-Ids": [1, 2],
        "cookie.session": "s s",
    }
    answer = client.get("/query", X_Level="middle", Cookie="session=s")
    assert answer.problems == [
        ("header.X-Level", '"middle" is not one of "low" or "high"'),
        ("cookie.session", '"s" is shorter than 3 characters'),
    ]


def test_required_parameters(client: Client) -> None:
    assert client.get("/needs").problems == [
        ("query.q", "is required and missing"),
        ("header.X-Need", "is required and missing"),
        ("cookie.c", "is required and missing"),
    ]
    assert client.get("/needs?q=", X_Need="1", Cookie="c=1").status == 204


ACCOUNT = {"name": "Ada", "secret": "s"}


def test_json_bodies_are_decoded_exactly(client: Client) -> None:
    account = {**ACCOUNT, "big": 2**100, "pet": {"kind": "dog", "lives": "1"}}
    assert client.send("POST", "/bodies/json", account).status == 201
    assert client.received().value == account
    answer = client.send(
        "POST",
        "/bodies/json",
        b'{"name":"\xc3\xa9","secret":""}',
        {"Content-Type": "application/json; charset=utf-8"},
    )
    assert (answer.status, client.received().value) == (201, {"name": "é", "secret": ""})


@pytest.mark.parametrize(
    ("change", "where", "message"),
    [
        ({"name": 1}, "body/name", '1 is not of type "string"'),
        ({"small": 2**31}, "body/small", f"{2**31} is greater than the maximum of {2**31 - 1}"),
        ({"id": 2**63}, "body/id", f"{2**63} is greater than the maximum of {2**63 - 1}"),
        ({"photo": "a"}, "body/photo", '"a" is not a "byte"'),
        ({"pet": {"kind": "cat"}}, "body/pet/kind", '"cat" is not one of "feline" or "dog"'),
        ({"pet": {"kind": "dog", "lives": 1}}, "body/pet/lives", '1 is not of type "string"'),
    ],
)
def test_json_body_findings(
    client: Client, change: dict[str, object], where: str, message: str
) -> None:
    answer = client.send("POST", "/bodies/json", ACCOUNT | change)
    assert (answer.status, answer.problems) == (400, [(where, message)])


@pytest.mark.parametrize(
    ("body", "media", "status", "message"),
    [
        (b"", None, 400, "is required and missing"),
        (b"{}", None, 415, "has the content type (none); the document has: application/json"),
        (
            b"{}",
            "text/xml",
            415,
            "has the content type text/xml; the document has: application/json",
        ),
        (b'{"a":1,"a":2}', "application/json", 400, "can't be read as application/json: an object"),
        (b"[NaN]", "application/json", 400, "can't be read as application/json: NaN is not JSON"),
        (b"{", "application/json", 400, "can't be read as application/json: Expecting"),
        (b'"\xff"', "application/json", 400, "can't be read as application/json: 'utf-8' codec"),
    ],
)
def test_unreadable_bodies(
    client: Client, body: bytes, media: str | None, status: int, message: str
) -> None:
    answer = client.send("POST", "/bodies/json", body, {"Content-Type": media} if media else {})
    [(where, text)] = answer.problems
    assert (answer.status, where) == (status, "body")
    assert text.startswith(message)


def test_a_body_that_is_not_expected(client: Client) -> None:
    assert client.send("DELETE", "/plain/a", b"x").problems == [("body", "is not expected")]


def test_forms(client: Client) -> None:
    form = "age=4&tags=a&tags=b+c&where=%7B%22x%22%3A1%7D"
    assert client.form("/bodies/form", form).status == 204
    assert client.received().value == {"age": 4, "tags": ["a", "b c"], "where": {"x": 1}}
    assert client.form("/bodies/form", "age=old&more=1").problems == [
        ("body.age", '"old" is not of type "integer"')
    ]
    [(where, text)] = client.form("/bodies/form", "age=1&more=1").problems
    assert (where, "'more' was unexpected" in text) == ("body", True)


def multipart(*parts: tuple[str, bytes]) -> bytes:
    body = b"".join(
        b"--edge\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + raw + b"\r\n"
        for head, raw in parts
    )
    return body + b"--edge--\r\n"


MULTIPART = {"Content-Type": "multipart/form-data; boundary=edge"}


def test_multipart(client: Client) -> None:
    raw = bytes(range(256)) + b"\r\n\n\r"
    body = multipart(
        ('name="file"; filename="a.bin"\r\nContent-Type: application/octet-stream', raw),
        ('name="more"; filename="1"', b"1"),
        ('name="more"; filename="2"', b"2"),
        ('name="size"', b"12"),
        ('name="where"\r\nContent-Type: application/json', b'{"x": 1}'),
        ('name="scan"\r\nContent-Type: application/octet-stream', b"+/8="),
    )
    assert client.send("POST", "/bodies/multipart", body, MULTIPART).status == 204
    assert client.received().value == {
        "file": raw.decode("latin-1"),
        "more": ["1", "2"],
        "size": 12,
        "where": {"x": 1},
        "scan": "+/8=",
    }


def test_a_multipart_form_without_fields(client: Client) -> None:
    """It is its end alone: what browsers make of an empty form."""
    answer = client.send("POST", "/bodies/multipart", multipart(), MULTIPART)
    assert answer.problems == [("body", '"file" is a required property')]


def test_multipart_findings(client: Client) -> None:
    answer = client.send("POST", "/bodies/multipart", multipart(('name="size"', b"x")), MULTIPART)
    assert answer.problems == [
        ("body", '"file" is a required property'),
        ("body/size", '"x" is not of type "integer"'),
    ]
    raw = multipart(('name="file"', b"1"), ('name="scan"; filename="1"', b"\xfb\xff"))
    [(where, text)] = client.send("POST", "/bodies/multipart", raw, MULTIPART).problems
    assert (where, text.endswith('is not a "byte"')) == ("body/scan", True)
    twice = multipart(('name="file"', b"1"), ('name="file"', b"2"))
    [(_, text)] = client.send("POST", "/bodies/multipart", twice, MULTIPART).problems
    assert text == "can't be read as multipart/form-data: the part file is given more than once"
    [(_, text)] = client.send("POST", "/bodies/multipart", b"hello", MULTIPART).problems
    assert text.startswith("can't be read as multipart/form-data:")


def test_json_lines(client: Client) -> None:
    lines = {"Content-Type": "application/jsonl"}
    assert client.send("POST", "/bodies/lines", b'{"x":1}\n{"x":2}\n', lines).status == 204
    assert client.received().value == [{"x": 1}, {"x": 2}]
    answer = client.send("POST", "/bodies/lines", b'{"x":1}\n{"y":2}\n', lines)
    assert answer.problems == [("body/1", '"x" is a required property')]
    answer = client.send("POST", "/bodies/lines", b'{"x":1}\n{', lines)
    assert (answer.status, answer.problems[0][0]) == (400, "body")


def test_text_and_bytes(client: Client) -> None:
    assert (
        client.send("POST", "/bodies/other", b"hello", {"Content-Type": "text/plain"}).status == 204
    )
    assert client.received().value == "hello"
    answer = client.send("POST", "/bodies/other", b"hello you", {"Content-Type": "text/plain"})
    assert answer.problems == [("body", '"hello you" is longer than 5 characters')]
    binary = {"Content-Type": "application/octet-stream"}
    assert client.send("POST", "/bodies/other", b"\0\xff", binary).status == 204
    assert client.received().value == b"\0\xff"
    assert client.send("POST", "/bodies/other").status == 204


def raw_exchange(server: MockServer, text: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as connection:
        connection.sendall(text)
        out = b""
        while piece := connection.recv(65536):
            out += piece
    return out


def test_chunked_bodies(server: MockServer) -> None:
    answer = raw_exchange(
        server,
        b"POST /bodies/other HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
        b"Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"3;a=b\r\nabc\r\nA\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n",
    )
    assert answer.startswith(b"HTTP/1.1 204 ")
    assert server.requests[-1].value == b"abc0123456789"


@pytest.mark.parametrize(
    ("framing", "status"),
    [
        (b"Content-Length: -1\r\n\r\n", b"400"),
        (b"Content-Length: 999999999999\r\n\r\n", b"413"),
        (b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n", b"400"),
        (b"Transfer-Encoding: chunked\r\n\r\n-5\r\n", b"400"),
    ],
)
def test_bad_framing(server: MockServer, framing: bytes, status: bytes) -> None:
    answer = raw_exchange(server, b"POST /bodies/other HTTP/1.1\r\nHost: a\r\n" + framing)
    assert answer.startswith(b"HTTP/1.1 " + status)


def test_a_connection_carries_many_requests(client: Client) -> None:
    client.get("/plain/1")
    connection = client.connection.sock
    for number in range(20):
        client.get(f"/plain/{number}")
    assert client.connection.sock is connection
    assert len(client.server.requests) == 21


def test_clear_forgets(client: Client) -> None:
    client.get("/nowhere")
    client.server.clear()
    assert (client.server.requests, client.server.violations) == ([], [])

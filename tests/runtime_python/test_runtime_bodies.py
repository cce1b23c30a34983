"""Request bodies of every kind, as the server receives them."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.files import File, FileLike
from acme_sdk._runtime.models import UNSET, Base64Bytes, BaseModel, Decimal, OptionalNullable
from acme_sdk._runtime.operation import Body, Operation, Param, Part
from pydantic import Field
from runtime_calls import ONE, Caller, Thing, client_of, create_thing
from runtime_server import Server, as_json


@pytest.fixture(autouse=True)
def answering(server: Server) -> None:
    server.answer(as_json(ONE))


class Sent(BaseModel):
    thing_id: Annotated[str, Field(alias="thingID")]
    body: Annotated[OptionalNullable[Thing], Field(alias="payload")] = UNSET


def with_path(**changes: Any) -> Operation:
    return create_thing(
        path="/things/{thingID}",
        request=Sent,
        params=(Param("thing_id", "thingID", "path", "simple", False),),
        bodies=(Body("json", "application/json", field="body", **changes),),
    )


@pytest.mark.parametrize(
    ("request_", "body"),
    [
        ({"thing_id": "a", "body": {"id": "b", "createdAt": None}}, b'{"id":"b"}'),
        (Sent(thing_id="a", body=Thing(id="b", extra=[1])), b'{"id":"b","extra":[1]}'),
        ({"thing_id": "a", "payload": None}, b"null"),
        ({"thing_id": "a"}, b""),
    ],
)
def test_a_body_beside_parameters(
    server: Server, caller: Caller, request_: Any, body: bytes
) -> None:
    caller(client_of(server.url), with_path(), request_)
    assert (server.last.target, server.last.body) == ("/things/a", body)
    assert (server.last.header("content-type") is None) is (body == b"")


def test_a_required_body_beside_parameters(server: Server, caller: Caller) -> None:
    with pytest.raises(errors.RequestValidationError, match="the request needs a body"):
        caller(client_of(server.url), with_path(required=True), {"thing_id": "a"})


@pytest.mark.parametrize(
    ("type_", "value", "body"),
    [
        (dict[str, str], {"é": "ü"}, '{"é":"ü"}'.encode()),
        (list[Thing], [{"id": "a"}, Thing(id="b")], b'[{"id":"a"},{"id":"b"}]'),
        (int, 2**80, b"1208925819614629174706176"),
        (Any, {"n": [None, 1.5, True]}, b'{"n":[null,1.5,true]}'),
        (dict[str, Decimal], {"d": "0.1000000000000000000001"}, b'{"d":0.1000000000000000000001}'),
    ],
)
def test_a_body_that_is_the_request(
    server: Server, caller: Caller, type_: Any, value: Any, body: bytes
) -> None:
    caller(client_of(server.url), create_thing(request=type_), value)
    assert server.last.body == body


class Order(BaseModel):
    name: str
    tags: list[str] | None = None
    at: datetime | None = None
    place: dict[str, Any] | None = None
    ids: Annotated[list[int] | None, Field(alias="IDs")] = None


FULL = {
    "name": "a b&c=é+",
    "tags": ["x", "y"],
    "at": datetime(2024, 1, 1, tzinfo=UTC),
    "place": {"city": "Z", "no": 1},
    "IDs": [1, 2],
}


def test_a_form(server: Server, caller: Caller) -> None:
    parts = (Part("ids", "IDs", style="form", explode=False),)
    media = "application/x-www-form-urlencoded"
    operation = create_thing(request=Order, bodies=(Body("form", media, parts=parts),))
    caller(client_of(server.url), operation, FULL)
    assert server.last.header("content-type") == media
    assert server.last.body.startswith(b"name=a+b%26c%3D%C3%A9%2B&tags=x&tags=y&at=2024-01-01T00")
    assert parse_qsl(server.last.body.decode()) == [
        ("name", "a b&c=é+"),
        ("tags", "x"),
        ("tags", "y"),
        ("at", "2024-01-01T00:00:00Z"),
        ("place", '{"city":"Z","no":1}'),
        ("IDs", "1,2"),
    ]


def test_a_form_with_deep_objects(server: Server, caller: Caller) -> None:
    parts = (Part("place", "place", style="deepObject"),)
    body = Body("form", "application/x-www-form-urlencoded", parts=parts)
    operation = create_thing(request=Order, bodies=(body,))
    caller(client_of(server.url), operation, {"name": "n", "place": {"city": "a b"}})
    assert server.last.body == b"name=n&place%5Bcity%5D=a%20b"


class Upload(BaseModel):
    title: str
    meta: Thing | None = None
    numbers: list[int] | None = None
    file: Any = None
    files: list[Any] | None = None


def parts_of(server: Server) -> list[Message]:
    head = f"Content-Type: {server.last.header('content-type')}\r\n\r\n".encode()
    return message_from_bytes(head + server.last.body).get_payload()  # type: ignore[return-value]


MULTIPART = create_thing(
    request=Upload,
    bodies=(Body("multipart", "multipart/form-data", parts=(Part("file", "file"),)),),
)


def test_multipart(server: Server, caller: Caller, tmp_path: Path) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(b"\x89PNG")
    with path.open("rb") as opened:
        request = {
            "title": "é",
            "meta": {"id": "m"},
            "numbers": [1, 2],
            "file": File(b"\r\n--x", 'a"b\r\n.bin', "application/x-own"),
            "files": [path, opened, b"raw"],
        }
        caller(client_of(server.url), MULTIPART, request)
    found = [
        (part.get("content-disposition"), part.get_content_type(), part.get_payload(decode=True))
        for part in parts_of(server)
    ]
    assert found == [
        ('form-data; name="title"', "text/plain", "é".encode()),
        ('form-data; name="meta"', "application/json", b'{"id":"m"}'),
        ('form-data; name="numbers"', "text/plain", b"1"),
        ('form-data; name="numbers"', "text/plain", b"2"),
        ('form-data; name="file"; filename="a%22b%0D%0A.bin"', "application/x-own", b"\r\n--x"),
        ('form-data; name="files"; filename="pic.png"', "image/png", b"\x89PNG"),
        ('form-data; name="files"; filename="pic.png"', "image/png", b"\x89PNG"),
        ('form-data; name="files"; filename="file"', "application/octet-stream", b"raw"),
    ]
    assert server.last.header("content-length") == str(len(server.last.body))
    assert server.last.header("transfer-encoding") is None


class Scan(BaseModel):
    page: Base64Bytes
    pages: list[Base64Bytes] | None = None
    stamp: Base64Bytes | None = None
    loose: Any = None


def test_base64_in_a_multipart_body(server: Server, caller: Caller) -> None:
    """The text is what the schema says; nothing else tells the server of it (RFC 7578, 4.7)."""
    parts = (
        Part("page", "page", base64=True),
        Part("pages", "pages", base64=True),
        Part("stamp", "stamp", media="image/png", base64=True),
        Part("loose", "loose"),
    )
    operation = create_thing(
        request=Scan, bodies=(Body("multipart", "multipart/form-data", parts=parts),)
    )
    request = {"page": b"\xfb\xff", "pages": [b"", b"a"], "stamp": b"s", "loose": b"\xfb\xff"}
    caller(client_of(server.url), operation, request)
    found = [
        (part.get("content-disposition"), part.get_content_type(), part.get_payload())
        for part in parts_of(server)[:4]
    ]
    assert found == [
        ('form-data; name="page"', "application/octet-stream", "+/8="),
        ('form-data; name="pages"', "application/octet-stream", ""),
        ('form-data; name="pages"', "application/octet-stream", "YQ=="),
        ('form-data; name="stamp"', "image/png", "cw=="),
    ]
    loose = parts_of(server)[4]
    assert loose.get("content-disposition") == 'form-data; name="loose"; filename="file"'
    assert loose.get_payload(decode=True) == b"\xfb\xff"
    assert b"transfer-encoding" not in server.last.body.lower()


def test_multipart_of_unknown_length(server: Server, caller: Caller) -> None:
    class Pipe(io.RawIOBase):
        chunks = iter((b"ab", b"cd", b""))

        def read(self, size: int = -1) -> bytes:
            return next(self.chunks)

    caller(client_of(server.url), MULTIPART, {"title": "t", "file": Pipe()})
    assert server.last.header("transfer-encoding") == "chunked"
    assert parts_of(server)[1].get_payload(decode=True) == b"abcd"


def test_multipart_in_memory_has_a_length(server: Server, caller: Caller) -> None:
    caller(client_of(server.url), MULTIPART, {"title": "t", "file": b"abc"})
    assert server.last.header("content-length") == str(len(server.last.body))


def test_a_content_type_cannot_split_the_part(server: Server, caller: Caller) -> None:
    file = File(b"", "a", "text/plain\r\nX: 1")
    with pytest.raises(errors.RequestValidationError, match="is not a content type"):
        caller(client_of(server.url), MULTIPART, {"title": "t", "file": file})


def test_text(server: Server, caller: Caller) -> None:
    operation = create_thing(request=str, bodies=(Body("text", "text/plain"),))
    caller(client_of(server.url), operation, "é")
    assert (server.last.body, server.last.header("content-type")) == (
        "é".encode(),
        "text/plain; charset=utf-8",
    )


@pytest.mark.parametrize("value", [b"\x00\xff", bytearray(b"\x00\xff"), io.BytesIO(b"\x00\xff")])
def test_bytes(server: Server, caller: Caller, value: Any) -> None:
    operation = create_thing(request=Any, bodies=(Body("bytes", "application/octet-stream"),))
    if hasattr(value, "seek"):
        value.seek(0)
    caller(client_of(server.url), operation, value)
    assert server.last.body == b"\x00\xff"
    assert server.last.header("content-length") == "2"
    assert server.last.header("content-type") == "application/octet-stream"


@pytest.mark.parametrize(
    ("make", "media"),
    [
        (lambda path: b"\x00\xff", "application/octet-stream"),
        (lambda path: bytearray(b"\x00\xff"), "application/octet-stream"),
        (lambda path: path, "application/octet-stream"),
        (lambda path: path.open("rb"), "application/octet-stream"),
        (lambda path: Trickle(b"\x00\xff"), "application/octet-stream"),
        (lambda path: File(b"\x00\xff"), "application/octet-stream"),
        (lambda path: File(path), "application/octet-stream"),
        (lambda path: File(path.open("rb"), content_type="image/png"), "image/png"),
    ],
)
def test_a_file_is_the_whole_body(
    server: Server, caller: Caller, tmp_path: Path, make: Any, media: str
) -> None:
    """As generated for an operation that takes nothing but bytes."""
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\xff")
    body = Body("bytes", "application/octet-stream", required=True)
    operation = create_thing(request=FileLike, bodies=(body,))
    given = make(path)
    caller(client_of(server.url), operation, given)
    assert server.last.body == b"\x00\xff"
    known = not isinstance(given, Trickle)
    assert server.last.header("content-length") == ("2" if known else None)
    assert server.last.header("content-type") == media


class Trickle:
    """What has ``read`` and nothing else."""

    def __init__(self, content: bytes) -> None:
        self.left = io.BytesIO(content)
        self.asked: list[int] = []

    def read(self, size: int) -> bytes:
        self.asked.append(size)
        return self.left.read(size)


class Post(BaseModel):
    file: FileLike
    files: list[FileLike] | None = None


POST = create_thing(request=Post, bodies=(Body("multipart", "multipart/form-data"),))


@pytest.mark.parametrize("request_of", [lambda members: members, lambda members: Post(**members)])
def test_files_of_every_kind_are_parts(
    server: Server, caller: Caller, tmp_path: Path, request_of: Any
) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(b"\x89PNG")
    trickle = Trickle(b"t" * 200_000)
    with path.open("rb") as opened:
        files = [
            path,
            opened,
            File(path, "own.gif"),
            io.BytesIO(b"memory"),
            b"raw",
            bytearray(b"a"),
        ]
        request = request_of({"file": trickle, "files": files})
        caller(client_of(server.url), POST, request)
    assert [(part.get_filename(), part.get_payload(decode=True)) for part in parts_of(server)] == [
        ("file", b"t" * 200_000),
        ("pic.png", b"\x89PNG"),
        ("pic.png", b"\x89PNG"),
        ("own.gif", b"\x89PNG"),
        ("file", b"memory"),
        ("file", b"raw"),
        ("file", b"a"),
    ]
    assert 0 < max(trickle.asked) <= 65_536


class Later:
    """A file of an asynchronous library."""

    async def read(self, size: int) -> bytes:
        return bytes(size)


@pytest.mark.parametrize("value", [5, ["a"], Later()], ids=["number", "list", "asynchronous"])
def test_a_file_that_is_none(server: Server, caller: Caller, value: Any) -> None:
    message = "file: a file is bytes, a path, an open binary file or a File of one of these"
    with pytest.raises(errors.RequestValidationError, match=message):
        caller(client_of(server.url), POST, {"file": value})
    assert server.asked == []


def test_a_file_is_no_part_of_json(server: Server, caller: Caller) -> None:
    """Its path would be sent instead, were it left to pydantic."""
    with pytest.raises(errors.RequestValidationError, match="a file cannot be a part of JSON"):
        caller(client_of(server.url), create_thing(request=Post), {"file": Path("a")})
    caller(client_of(server.url), create_thing(request=Post), {"file": b"text"})
    assert server.last.body == b'{"file":"text"}'


def test_json_lines(server: Server, caller: Caller) -> None:
    operation = create_thing(request=list[Any], bodies=(Body("jsonl", "application/jsonl"),))
    caller(client_of(server.url), operation, [Thing(id="a", size=None), {"b": [1]}, 2])
    assert server.last.body == b'{"id":"a"}\n{"b":[1]}\n2\n'


def test_an_asynchronous_body_is_for_async_calls(server: Server) -> None:
    async def chunks() -> Any:
        yield b"x"

    operation = create_thing(request=Any, bodies=(Body("bytes", "application/octet-stream"),))
    with pytest.raises(errors.RequestValidationError, match="is for async calls"):
        Caller("sync")(client_of(server.url), operation, chunks())
    assert server.asked == []


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_numbers_that_json_has_not(server: Server, caller: Caller, value: float) -> None:
    class Reading(BaseModel):
        value: float

    with pytest.raises(errors.RequestValidationError):
        caller(client_of(server.url), create_thing(request=Reading), {"value": value})
    assert json.loads(as_json(ONE).body) == ONE
    assert server.asked == []

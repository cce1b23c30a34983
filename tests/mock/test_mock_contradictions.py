"""What documents ask for and no request can have, or no client can send, is not asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from http_client import Client

Serve = Callable[..., Client]
DONE = {"204": {"description": "Done."}}


def document(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    info = {"title": "Odd", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, **more}


def test_two_schemes_share_a_header(serve_document: Serve) -> None:
    schemes = {
        "basic": {"type": "http", "scheme": "basic"},
        "key": {"type": "apiKey", "in": "header", "name": "Authorization"},
        "other": {"type": "apiKey", "in": "header", "name": "X-Other"},
    }
    security = [{"basic": [], "key": [], "other": []}]
    client = serve_document(
        document(
            {"/a": {"get": {"security": security, "responses": DONE}}},
            components={"securitySchemes": schemes},
        )
    )
    assert client.send("GET", "/a", None, {"Authorization": "t", "X-Other": "1"}).status == 204
    answer = client.send("GET", "/a", None, {"Authorization": "t"})
    assert answer.problems == [("security.other", "needs the header parameter X-Other")]
    answer = client.send("GET", "/a", None, {"X-Other": "1"})
    assert [where for where, _ in answer.problems] == ["security.basic", "security.key"]


def test_paths_that_differ_by_a_fragment(serve_document: Serve) -> None:
    part = {"name": "part", "in": "query", "required": True, "schema": {"type": "integer"}}
    client = serve_document(
        document(
            {
                "/a": {"put": {"operationId": "whole", "responses": DONE}},
                "/a#part": {
                    "put": {"operationId": "part", "parameters": [part], "responses": DONE},
                    "post": {"operationId": "end", "responses": DONE},
                },
            }
        )
    )
    for method, target in (("PUT", "/a"), ("PUT", "/a?part=1"), ("POST", "/a")):
        assert client.send(method, target).status == 204
    assert [one.operation for one in client.server.requests] == ["whole", "part", "end"]
    assert client.server.violations == []


def test_bodies_and_headers_that_clients_cannot_send(serve_document: Serve) -> None:
    body = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}
    header = {
        "name": "Accept-Encoding",
        "in": "header",
        "required": True,
        "schema": {"enum": ["base64"]},
    }
    operation = {"requestBody": body, "parameters": [header], "responses": DONE}
    client = serve_document(document({"/a": {"get": operation, "post": operation}}))
    assert client.send("GET", "/a").status == 204
    assert client.send("GET", "/a", ["no object"]).problems[0][0] == "body"
    assert client.send("POST", "/a").problems == [("body", "is required and missing")]


def test_xml_is_not_read(serve_document: Serve) -> None:
    schema = {"type": "object", "required": ["a"]}
    content = {"text/xml": {"schema": schema}, "application/atom+xml": {"schema": schema}}
    client = serve_document(
        document({"/a": {"post": {"requestBody": {"content": content}, "responses": DONE}}})
    )
    for media in content:
        assert client.send("POST", "/a", b"<a/>", {"Content-Type": media}).status == 204


def test_of_equal_quality_what_is_accepted_first(serve_document: Serve) -> None:
    content = {"image/png": {}, "text/plain": {}, "text/csv": {}}
    responses = {"200": {"description": "Any.", "content": content}}
    client = serve_document(document({"/a": {"get": {"responses": responses}}}))

    def answered(accept: str) -> str:
        return str(client.get("/a", Accept=accept).headers["Content-Type"]).partition(";")[0]

    assert answered("*/*") == "image/png"
    assert answered("text/plain, image/png") == "text/plain"
    assert answered("text/plain;q=0.5, text/csv, image/png") == "text/csv"


def test_parts_that_are_closed_by_themselves(serve_document: Serve) -> None:
    """`additionalProperties: false` in or beside the parts of an object is meant of the whole."""
    closed = {"type": "object", "additionalProperties": False}
    schemas: dict[str, Any] = {
        "A": {**closed, "properties": {"a": {"type": "integer"}}, "required": ["a"]},
        "B": {**closed, "properties": {"b": {"type": "integer"}}},
        "Both": {"allOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]},
        "Beside": {**closed, "allOf": [{"$ref": "#/components/schemas/A"}]},
    }
    client = serve_document(
        document(
            {f"/{name}": {"put": accepting(name)} for name in schemas},
            components={"schemas": schemas},
        )
    )
    for name, body in (("Both", {"a": 1, "b": 2}), ("Beside", {"a": 1}), ("A", {"a": 1})):
        assert client.send("PUT", f"/{name}", body).status == 204
    for name, body in (("Beside", {"a": 1, "c": 1}), ("A", {"a": 1, "b": 1}), ("Both", {"b": 1})):
        assert client.send("PUT", f"/{name}", body).status == 400


def accepting(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}, "responses": DONE}


def test_patterns_between_slashes(serve_document: Serve) -> None:
    schema = {"type": "string", "pattern": "/^a+$/i"}
    parameter = {"name": "p", "in": "query", "schema": schema}
    operation = {"parameters": [parameter], "responses": DONE}
    client = serve_document(document({"/a": {"get": operation}}))
    assert client.send("GET", "/a?p=aa").status == 204
    assert client.send("GET", "/a?p=b").status == 400

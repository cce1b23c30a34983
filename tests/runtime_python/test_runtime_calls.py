"""A call as its user and the server see it."""

from __future__ import annotations

import json
import traceback
from datetime import UTC, datetime

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.errors import ApiError
from acme_sdk._runtime.messages import Headers
from acme_sdk._runtime.models import UNSET, BaseModel
from acme_sdk._runtime.operation import Failure, Param, Result
from acme_sdk._runtime.operation import Server as ServerUrl
from runtime_calls import (
    ONE,
    Caller,
    Error,
    GetThingRequest,
    Thing,
    client_of,
    create_thing,
    get_thing,
    ping,
)
from runtime_server import Answer, Server, as_json


def test_a_call_returns_the_envelope(server: Server, caller: Caller) -> None:
    server.answer(as_json(ONE | {"later": [1]}, x_request_id="r1"))
    response = caller(client_of(server.url), get_thing(), {"thing_id": "a b", "verbose": True})
    assert response.thing.id == "a"
    assert response.thing.created_at == datetime(2024, 1, 1, tzinfo=UTC)
    assert response.thing.model_extra == {"later": [1]}
    assert (response.status_code, response.content_type) == (200, "application/json")
    assert response.headers["X-Request-ID"] == "r1"
    assert json.loads(response.raw_response.text) == response.raw_response.json()
    assert response.raw_response.url == f"{server.url}/things/a%20b?verbose=true"
    assert repr(response).startswith("ThingResponse(status_code=200, content_type='application/j")
    assert (server.last.method, server.last.target) == ("GET", "/things/a%20b?verbose=true")
    assert server.last.header("accept") == "application/json"
    assert server.last.header("user-agent") == "acme-sdk/1.0"
    assert server.last.header("authorization") is None


@pytest.mark.parametrize(
    "request_", [GetThingRequest(thing_id="a"), {"thing_id": "a"}, {"thingID": "a"}]
)
def test_a_request_is_a_model_or_a_dict(server: Server, caller: Caller, request_: object) -> None:
    server.answer(as_json(ONE))
    caller(client_of(server.url), get_thing(), request_)
    assert server.last.target == "/things/a"


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({}, "the request of getThing is not valid: thing_id: Field required"),
        (None, "the request of getThing is not valid: thing_id: Field required"),
        ({"thing_id": ""}, "getThing: thing_id: a path parameter must have a value"),
        ({"thing_id": ".."}, 'getThing: a path parameter must not be "." or ".."'),
        ({"thing_id": "a", "verbos": 1}, "getThing has no parameter 'verbos'"),
        ({"thing_id": "a", "verbose": "s3cret"}, "the request of getThing is not valid: verbose: "),
    ],
)
def test_a_bad_request_is_not_sent(
    server: Server, caller: Caller, request_: object, message: str
) -> None:
    with pytest.raises(errors.RequestValidationError) as caught:
        caller(client_of(server.url), get_thing(), request_)
    assert str(caught.value).startswith(message)
    assert "s3cret" not in str(caught.value)
    assert "s3cret" not in "".join(traceback.format_exception(caught.value))
    assert isinstance(caught.value, ValueError)
    assert caught.value.status_code is None
    assert server.asked == []


@pytest.mark.parametrize("value", ["a/b", "../x", "a?b#c", "ü;v=1", "%2e%2e", "a\r\nb"])
def test_a_path_value_never_leaves_its_segment(server: Server, caller: Caller, value: str) -> None:
    from urllib.parse import unquote

    server.answer(as_json(ONE))
    caller(client_of(server.url), get_thing(), {"thing_id": value})
    start, _, segment = server.last.target.rpartition("/")
    assert (start, unquote(segment)) == ("/things", value)


def test_absent_null_and_set_differ_on_the_wire(server: Server, caller: Caller) -> None:
    client = client_of(server.url)
    server.answer(as_json(ONE))
    sent = []
    for thing in (
        Thing(id="a"),
        Thing(id="a", note=None, size=None),
        Thing(id="a", note=UNSET, size=2**70),
        {"id": "a", "note": "n", "created_at": datetime(2024, 1, 1, tzinfo=UTC)},
    ):
        caller(client, create_thing(), thing)
        sent.append(server.last.body.decode())
    assert sent == [
        '{"id":"a"}',
        '{"id":"a","note":null}',
        '{"id":"a","size":1180591620717411303424}',
        '{"id":"a","createdAt":"2024-01-01T00:00:00Z","note":"n"}',
    ]
    assert server.last.header("content-type") == "application/json"


def test_a_required_body_must_be_there(server: Server, caller: Caller) -> None:
    with pytest.raises(errors.RequestValidationError, match="createThing needs a request"):
        caller(client_of(server.url), create_thing())


def test_a_documented_error_is_typed(server: Server, caller: Caller) -> None:
    server.answer(as_json({"errorCode": "NOT_FOUND", "errorMessage": "no such thing"}, 404))
    with pytest.raises(Error) as caught:
        caller(client_of(server.url), get_thing(), {"thing_id": "a"})
    error = caught.value
    assert error.data.error_code == "NOT_FOUND"
    assert (error.status_code, error.headers["content-type"]) == (404, "application/json")
    assert json.loads(error.body)["errorMessage"] == "no such thing"
    assert error.request.method == "GET"
    assert error.raw_response.status_code == 404
    assert str(error).startswith("status 404: {")
    assert isinstance(error, errors.SDKError)


@pytest.mark.parametrize(
    ("answer", "kind", "message"),
    [
        (Answer(502, b"<p>bad</p>", "text/html"), errors.SDKError, "ping: status 502: <p>bad</p>"),
        (as_json({"no": 1}, 500), errors.ResponseValidationError, "errorCode: Field required"),
        (Answer(500, b"{", "application/json"), errors.ResponseValidationError, "Invalid JSON"),
        (Answer(500, b"", ""), errors.SDKError, "ping: status 500"),
        (
            as_json({"id": "a", "note": 5}),
            errors.ResponseValidationError,
            "documented: note: Input should",
        ),
        (as_json({"id": 5}), errors.ResponseValidationError, "id: Input should be a valid string"),
        (Answer(200, b"", "application/json"), errors.ResponseValidationError, "Invalid JSON"),
        (Answer(200, b"<p>", "text/html"), errors.ResponseValidationError, "'text/html' is not a"),
        (as_json(ONE, 202), errors.SDKError, "ping: undocumented status 202"),
        (as_json({}, 301, location="/x"), errors.SDKError, "ping: status 301"),
    ],
)
def test_what_is_not_documented_is_an_error_with_the_response(
    server: Server, caller: Caller, answer: Answer, kind: type[Exception], message: str
) -> None:
    server.answer(answer)
    with pytest.raises(errors.SDKError) as caught:
        caller(client_of(server.url), ping(), retries=None)
    assert type(caught.value) is kind
    assert message in str(caught.value)
    assert caught.value.status_code == answer.status
    assert caught.value.body == answer.body.decode()
    assert "isinstance" not in str(caught.value)


def test_exact_statuses_go_before_classes_and_default(server: Server, caller: Caller) -> None:
    class MissingError(Error):
        pass

    class ClientError(Error):
        pass

    operation = ping(
        failures=(
            Failure("default", "application/json", Error),
            Failure("4XX", "application/json", ClientError),
            Failure("404", "application/json", MissingError),
        )
    )
    body = {"errorCode": "A", "errorMessage": "b"}
    server.answer(as_json(body, 404), as_json(body, 409), as_json(body, 501))
    kinds = []
    for _ in range(3):
        with pytest.raises(Error) as caught:
            caller(client_of(server.url), operation, retries=None)
        kinds.append(type(caught.value))
    assert kinds == [MissingError, ClientError, Error]


def test_default_alone_is_every_success_and_no_error(server: Server, caller: Caller) -> None:
    alone = Result("default", "json", "application/json", field="thing", type=Thing)
    operation = ping(results=(alone,), failures=())
    server.answer(as_json(ONE), as_json(ONE, 203), as_json(ONE, 404))
    found = [caller(client_of(server.url), operation) for _ in range(2)]
    assert [(one.status_code, one.thing.id) for one in found] == [(200, "a"), (203, "a")]
    with pytest.raises(errors.SDKError) as caught:
        caller(client_of(server.url), operation)
    assert str(caught.value).startswith("ping: status 404")


def test_errors_of_one_status_are_told_apart_by_content_type(
    server: Server, caller: Caller
) -> None:
    class ProblemError(ApiError):
        data_type = dict[str, str]

    class PlainError(ApiError):
        data_type = str

    failures = (
        Failure("default", "application/json", Error),
        Failure("default", "application/problem+json", ProblemError),
        Failure("default", "text/plain", PlainError),
    )
    operation = ping(failures=failures)
    for body, media, kind in (
        (b'{"title":"t"}', "application/problem+json; charset=utf-8", ProblemError),
        (b'{"errorCode":"A","errorMessage":"b"}', "application/json", Error),
        (b"oh no", "text/plain", PlainError),
    ):
        server.answer(Answer(400, body, media))
        with pytest.raises(ApiError) as caught:
            caller(client_of(server.url), operation)
        assert type(caught.value) is kind
    assert caught.value.data == "oh no"


def redirect(location: str, status: int = 302) -> Answer:
    return Answer(status, media="", headers={"Location": location})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_on_the_same_server(server: Server, caller: Caller, status: int) -> None:
    server.answer(redirect("/moved?x=1#y", status), redirect("here", status), as_json(ONE))
    headers = {"Authorization": "Bearer t"}
    assert caller(client_of(server.url), ping(), http_headers=headers).thing.id == "a"
    assert [asked.target for asked in server.asked] == ["/ping", "/moved?x=1", "/here"]
    assert server.last.header("authorization") == "Bearer t"


def test_redirects_that_are_not_followed(server: Server, caller: Caller) -> None:
    with Server() as other:
        for location in (other.url, "//127.0.0.1:1/", "https://evil.example/", "http://[", ""):
            server.answer(redirect(location))
            with pytest.raises(errors.SDKError, match="status 302"):
                caller(client_of(server.url), ping())
        assert other.asked == []
    assert len(server.asked) == 5
    server.answer(redirect("/moved", 307))
    with pytest.raises(errors.SDKError, match="status 307"):
        caller(client_of(server.url), create_thing(), {"id": "a"})
    assert len(server.asked) == 6
    server.answer(redirect("/again"))
    with pytest.raises(errors.SDKError, match="status 302"):
        caller(client_of(server.url), ping())
    assert len(server.asked) == 12


@pytest.mark.parametrize("documented", ["302", "3XX", "3xx"])
def test_a_documented_redirect_is_a_result(server: Server, caller: Caller, documented: str) -> None:
    server.answer(redirect("/elsewhere"))
    response = caller(client_of(server.url), ping(results=(Result(documented),)))
    assert response.headers["location"] == "/elsewhere"
    assert len(server.asked) == 1


def test_a_header_parameter_goes_before_what_the_runtime_would_send(
    server: Server, caller: Caller
) -> None:
    class Request(BaseModel):
        encoding: str | None = None

    param = Param("encoding", "accept-encoding", "header", "simple", False)
    server.answer(as_json(ONE))
    operation = ping(request=Request, params=(param,))
    caller(client_of(server.url), operation, {"encoding": "identity"})
    sent = [value for name, value in server.last.headers if name.lower() == "accept-encoding"]
    assert sent == ["identity"]
    caller(client_of(server.url), operation, {})
    assert server.last.header("accept-encoding") == "gzip, deflate"


def test_a_success_without_a_body(server: Server, caller: Caller) -> None:
    server.answer(Answer(204, media=""))
    response = caller(client_of(server.url), ping(results=(Result("204"),)))
    assert (response.status_code, response.content_type, response.thing) == (204, "", None)


@pytest.mark.parametrize(
    "media",
    ["application/json; charset=utf-8", "application/vnd.acme+json", "APPLICATION/JSON", ""],
)
def test_json_by_any_name(server: Server, caller: Caller, media: str) -> None:
    server.answer(Answer(200, json.dumps(ONE).encode(), media))
    assert caller(client_of(server.url), ping()).thing.id == "a"


def test_options_of_one_call(server: Server, caller: Caller) -> None:
    client = client_of("http://127.0.0.1:9")
    server.answer(as_json(ONE))
    headers = {"X-Extra": "1", "user-agent": "mine"}
    caller(client, ping(), server_url=server.url + "/base/", http_headers=headers)
    assert server.last.target == "/base/ping"
    assert server.last.header("x-extra") == "1"
    assert [v for k, v in server.last.headers if k.lower() == "user-agent"] == ["mine"]


def test_a_timeout(server: Server, caller: Caller) -> None:
    server.answer(Answer(200, delay=0.5))
    with pytest.raises(errors.SDKTimeoutError) as caught:
        caller(client_of(server.url), ping(), retries=None, timeout_ms=40)
    assert isinstance(caught.value, errors.SDKConnectionError)
    assert caught.value.request.url == f"{server.url}/ping"


def test_no_connection(caller: Caller) -> None:
    with pytest.raises(errors.SDKConnectionError) as caught:
        caller(client_of("http://127.0.0.1:9"), ping(), retries=None)
    assert caught.value.status_code is None
    assert "GET http://127.0.0.1:9/ping failed" in str(caught.value)


def test_parameters_in_headers_and_cookies(server: Server, caller: Caller) -> None:
    operation = get_thing()
    operation.params = (
        operation.params[0],
        Param("verbose", "X-Verbose", "header", "simple", False),
        Param("thing_id", "sid", "cookie", "form", True),
    )
    server.answer(as_json(ONE))
    caller(client_of(server.url), operation, {"thing_id": "a b", "verbose": False})
    assert server.last.header("x-verbose") == "false"
    assert server.last.header("cookie") == "sid=a%20b"


def test_a_header_cannot_be_split(server: Server, caller: Caller) -> None:
    for headers in ({"X": "a\r\nEvil: 1"}, {"X\r\nEvil": "1"}):
        with pytest.raises(errors.RequestValidationError):
            caller(client_of(server.url), ping(), http_headers=headers)
    assert server.asked == []


def test_servers_and_their_variables(server: Server, caller: Caller) -> None:
    port = server.url.rpartition(":")[2]
    servers = (
        ServerUrl("http://127.0.0.1:9"),
        ServerUrl(
            "http://{host}:{port}/{stage}/", {"host": "127.0.0.1", "port": "9", "stage": "x"}
        ),
    )
    server.answer(as_json(ONE))
    caller(Client(servers=servers, server_idx=1, variables={"port": port, "stage": None}), ping())
    assert server.last.target == "/x/ping"
    caller(Client(servers=servers, server_idx=1, server_url=server.url), ping())
    assert server.last.target == "/ping"
    caller(client_of(server.url), ping(servers=(server.url + "/own",)))
    assert server.last.target == "/own/ping"
    caller(client_of(server.url + "/a"), ping(servers=("/rel",)))
    assert server.last.target == "/rel/ping"
    with pytest.raises(ValueError, match="server_idx is 2, but there are 2 servers"):
        Client(servers=servers, server_idx=2)


@pytest.mark.parametrize(
    "url", ["example.com", "ftp://x", "http://", "http://x?y", "http://{a}", "http://x:99999"]
)
def test_a_server_url_that_cannot_be(caller: Caller, url: str) -> None:
    with pytest.raises(errors.RequestValidationError):
        caller(client_of("http://127.0.0.1:9"), ping(), server_url=url)


def test_headers_keep_case_order_and_repetition() -> None:
    headers = Headers([("Set-Cookie", "a=1"), ("X-A", "1"), ("set-cookie", "b=2")])
    assert headers.get_all("SET-COOKIE") == ["a=1", "b=2"]
    assert headers["x-a"] == "1"
    assert headers.get("x-b", "none") == "none"
    assert list(headers) == ["set-cookie", "X-A"]
    assert "a=1" not in repr(headers)
    headers["x-a"] = "2"
    assert headers.items()[-1] == ("x-a", "2")
    del headers["Set-Cookie"]
    assert len(headers) == 1
    with pytest.raises(KeyError):
        headers["set-cookie"]


def test_an_error_crosses_processes() -> None:
    import pickle

    error = pickle.loads(pickle.dumps(errors.SDKTimeoutError("too late")))
    assert (type(error), str(error)) == (errors.SDKTimeoutError, "too late")


def test_one_session_serves_many_threads(server: Server) -> None:
    server.answer(as_json(ONE))
    caller = Caller("sync")
    client = client_of(server.url)
    assert {r.thing.id for r in caller.many(client, ping(), 16)} == {"a"}
    client.close()
    assert len(server.asked) == 16

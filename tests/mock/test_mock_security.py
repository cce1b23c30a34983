"""Credentials: what an operation needs, and the tokens that the mock issues."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
from http_client import SPEC, Client
from sdkwright.mock import DROP, TOKEN, MockServer, Scripted

TOKEN_PATH = "/api/auth/oauth/token"
INFO = "/api/orchestration/_info"
FORM = "grant_type=client_credentials&client_id=me&client_secret=hush"


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("path", "headers", "missing"),
    [
        ("/keys", {}, "security.headerKey needs the header parameter X-Key"),
        ("/keys", {"Cookie": "key=1"}, "security.headerKey needs the header parameter X-Key"),
        ("/basic", {}, "security.basic needs an Authorization header with Basic credentials"),
        ("/basic", {"Authorization": "Basic a"}, "security.basic needs an Authorization header"),
        ("/basic", {"Authorization": "Bearer a"}, "security.basic needs an Authorization header"),
        ("/bearer", {}, "security.bearer needs an Authorization header with a Bearer token"),
        ("/bearer", {"Authorization": "Bearer "}, "security.bearer needs an Authorization header"),
    ],
)
def test_missing_credentials(
    client: Client, path: str, headers: dict[str, str], missing: str
) -> None:
    answer = client.send("GET", path, None, headers)
    assert answer.status == 401
    challenge = {"/keys": "ApiKey", "/basic": "Basic", "/bearer": "Bearer"}[path]
    assert answer.headers["WWW-Authenticate"] == challenge
    [(where, message)] = answer.problems
    assert f"{where} {message}".startswith(missing)


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        ("/keys", {"X-Key": "1"}),
        ("/keys?key=1", {"Cookie": "key=2"}),
        ("/basic", {"Authorization": basic("user:pass:word")}),
        ("/bearer", {"Authorization": "bearer abc"}),
        ("/optional", {}),
    ],
)
def test_credentials(client: Client, target: str, headers: dict[str, str]) -> None:
    assert client.send("GET", target, None, headers).status == 204
    assert client.server.violations == []


@pytest.fixture
def api() -> Any:
    with MockServer(SPEC / "orchestration-2.0.yaml") as server:
        yield Client(server)


def test_a_token_opens_the_operations(api: Client) -> None:
    assert api.get(INFO).problems == [("security.Authorization", "is missing")]
    answer = api.form(TOKEN_PATH, FORM)
    assert (answer.status, answer.headers["Cache-Control"]) == (200, "no-store")
    assert answer.json == {
        "access_token": "mock-token-1",
        "token_type": "Bearer",
        "expires_in": 3600,
    }
    assert api.received().operation == TOKEN
    assert api.get(INFO, Authorization="Bearer mock-token-1").status == 200
    assert api.server.token_fetches == 1


def test_other_tokens_do_not(api: Client) -> None:
    answer = api.get(INFO, Authorization="Bearer mock-token-1")
    assert answer.status == 401
    assert answer.problems == [
        ("security.Authorization", "is a token that was not issued here or has ended")
    ]


def test_revoked_and_ended_tokens(api: Client) -> None:
    token = api.form(TOKEN_PATH, FORM).json["access_token"]
    assert api.get(INFO, Authorization=f"Bearer {token}").status == 200
    api.server.revoke_tokens()
    assert api.get(INFO, Authorization=f"Bearer {token}").status == 401
    with MockServer(SPEC / "orchestration-2.0.yaml", expires_in=0) as server:
        brief = Client(server)
        answer = brief.form(TOKEN_PATH, FORM).json
        assert answer["expires_in"] == 0
        assert brief.get(INFO, Authorization=f"Bearer {answer['access_token']}").status == 401


def test_scopes(api: Client) -> None:
    answer = api.form(TOKEN_PATH, FORM + "&scope=orchestration:read+other").json
    assert answer["scope"] == "orchestration:read other"
    headers = {"Authorization": f"Bearer {answer['access_token']}"}
    assert api.send("GET", INFO, None, headers).status == 200
    refused = api.send("DELETE", "/api/orchestration/triggers/a", None, headers)
    assert refused.status == 403
    assert refused.problems == [("security.Authorization", "lacks the scope orchestration:write")]


def test_client_credentials_by_basic(api: Client) -> None:
    form = "grant_type=client_credentials"
    assert api.form(TOKEN_PATH, form, Authorization=basic("me:hush")).status == 200
    assert api.form(TOKEN_PATH, form, Authorization=basic("me:")).status == 401


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ("client_id=a&client_secret=b", 400, "invalid_request"),
        ("grant_type=password&username=a&password=b", 400, "unsupported_grant_type"),
        ("grant_type=client_credentials&client_id=a", 401, "invalid_client"),
        ("grant_type=client_credentials&client_id=&client_secret=b", 401, "invalid_client"),
        (FORM + "&client_id=you", 400, "invalid_request"),
    ],
)
def test_refused_token_requests(api: Client, form: str, status: int, error: str) -> None:
    answer = api.form(TOKEN_PATH, form)
    assert (answer.status, answer.json["error"]) == (status, error)
    assert len(api.server.violations) == 1
    assert api.server.token_fetches == 0


def test_a_token_request_is_a_form(api: Client) -> None:
    answer = api.send("POST", TOKEN_PATH, {"grant_type": "client_credentials"})
    assert answer.json == {
        "error": "invalid_request",
        "error_description": "the content type is application/json",
    }


def test_scripted_token_answers(api: Client) -> None:
    api.server.script(TOKEN, [Scripted(503), Scripted(200, {}, b"{}"), Scripted(DROP)])
    assert api.form(TOKEN_PATH, FORM).status == 503
    assert api.form(TOKEN_PATH, FORM).json == {}
    with pytest.raises(ConnectionError):
        api.form(TOKEN_PATH, FORM)
    assert api.form(TOKEN_PATH, FORM).status == 200
    assert api.server.token_fetches == 1


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/token", "/token"),
        ("token", "/base/token"),
        ("https://login.example.org/a/token", "/a/token"),
    ],
)
def test_token_urls(serve_document: Callable[..., Client], url: str, path: str) -> None:
    client = serve_document(oauth2({"clientCredentials": {"tokenUrl": url, "scopes": {}}}))
    assert client.form(path, FORM).status == 200
    assert client.get("/base/a").status == 401
    assert client.get("/base/a", Authorization="Bearer mock-token-1").status == 200


def test_a_flow_without_a_token_url_takes_any_token(serve_document: Callable[..., Client]) -> None:
    client = serve_document(oauth2({"clientCredentials": {"tokenUrl": "", "scopes": {}}}))
    assert client.get("/base/a").status == 401
    assert client.get("/base/a", Authorization="Bearer any").status == 200


def oauth2(flows: dict[str, Any]) -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.org/base/"}],
        "security": [{"oauth": []}],
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "."}}}}},
        "components": {"securitySchemes": {"oauth": {"type": "oauth2", "flows": flows}}},
    }

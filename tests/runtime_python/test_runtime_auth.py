"""Credentials: which are used, how tokens are kept, and that nothing shows them."""

from __future__ import annotations

import json
import threading
import time
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest
from acme_sdk._runtime import errors
from acme_sdk._runtime.auth import ApiKey, Basic, Bearer, OAuth2
from acme_sdk._runtime.client import Client
from acme_sdk._runtime.retries import BackoffStrategy, RetryConfig
from runtime_calls import ONE, Caller, client_of, create_thing, ping
from runtime_server import Answer, Asked, Server, as_json

SCHEMES = {
    "oauth": OAuth2(
        client_id="client_id",
        client_secret="client_secret",
        token_url="token_url",
        default_token_url="/token",
    ),
    "flows": OAuth2(
        client_id="client_id",
        client_secret="client_secret",
        token_url="token_url",
        default_token_url="/token",
        default_refresh_url="/refresh",
        default_password_url="/password",
        token="token",
        refresh_token="refresh_token",
        username="username",
        password="password",
    ),
    "bearer": Bearer(token="bearer"),
    "basic": Basic(username="username", password="password"),
    "header": ApiKey("header", "X-Account", value="header_key"),
    "query": ApiKey("query", "account", value="query_key"),
    "cookie": ApiKey("cookie", "account", value="cookie_key"),
}
QUICK = RetryConfig("backoff", BackoffStrategy(1, 4, 1.5, 5_000))
OAUTH = ((("oauth", ("read",)),),)


class Security:
    """As generated: plain attributes, ``None`` where not given."""

    def __init__(self, **given: str) -> None:
        self.__dict__.update(given)


ID_AND_SECRET = Security(client_id="me", client_secret="s3cret&+")


def secured(server: Server, security: Any, **settings: Any) -> Client:
    return client_of(server.url, security=security, schemes=SCHEMES, **settings)


class Issuer:
    """A token endpoint that numbers its tokens, and checks them at the API's paths."""

    def __init__(self, server: Server, **answer: Any) -> None:
        self.issued = 0
        self.refused: set[str] = set()
        self.answer = {"token_type": "Bearer", "expires_in": 3600} | answer
        server.routes["/token"] = server.routes["/refresh"] = self.issue
        server.routes["/password"] = self.issue
        server.routes["/ping"] = server.routes["/things"] = self.check

    def issue(self, asked: Asked) -> Answer:
        self.issued += 1
        return as_json({"access_token": f"t0ken-{self.issued}"} | self.answer)

    def check(self, asked: Asked) -> Answer:
        token = (asked.header("authorization") or "").removeprefix("Bearer ")
        if not token.startswith("t0ken-") or token in self.refused:
            return as_json({"errorCode": "A", "errorMessage": "no"}, 401)
        return as_json(ONE)


def test_client_credentials(server: Server, caller: Caller) -> None:
    issuer = Issuer(server)
    client = secured(server, ID_AND_SECRET)
    for _ in range(3):
        caller(client, ping(security=OAUTH))
    assert issuer.issued == 1
    (asked,) = server.to("/token")
    assert asked.method == "POST"
    assert asked.form() == {
        "grant_type": "client_credentials",
        "client_id": "me",
        "client_secret": "s3cret&+",
        "scope": "read",
    }
    assert server.last.header("authorization") == "Bearer t0ken-1"


@pytest.mark.parametrize("count", [24])
def test_one_token_for_all_who_ask_at_once(server: Server, caller: Caller, count: int) -> None:
    issuer = Issuer(server)
    client = secured(server, ID_AND_SECRET)
    assert len(caller.many(client, ping(security=OAUTH), count)) == count
    assert issuer.issued == 1


def test_a_token_for_each_set_of_scopes(server: Server, caller: Caller) -> None:
    issuer = Issuer(server)
    client = secured(server, ID_AND_SECRET)
    for scopes in (("read",), ("write",), ("read", "write"), ("write", "read"), ()):
        caller(client, ping(security=((("oauth", scopes),),)))
    assert issuer.issued == 4
    assert [asked.form().get("scope") for asked in server.to("/token")] == [
        "read",
        "write",
        "read write",
        None,
    ]


@pytest.mark.parametrize(("expires_in", "issued"), [(0, 3), (3600, 1), (None, 1), ("3600", 1)])
def test_a_token_is_renewed_before_it_ends(
    server: Server, caller: Caller, expires_in: Any, issued: int
) -> None:
    issuer = Issuer(server, expires_in=expires_in)
    client = secured(server, ID_AND_SECRET)
    for _ in range(3):
        caller(client, ping(security=OAUTH))
    assert issuer.issued == issued


def test_a_short_life_is_used_for_nine_tenths(server: Server, caller: Caller) -> None:
    issuer = Issuer(server, expires_in=2)
    client = secured(server, ID_AND_SECRET)
    caller(client, ping(security=OAUTH))
    caller(client, ping(security=OAUTH))
    assert issuer.issued == 1
    # Past nine tenths of its life, and not yet at its end.
    time.sleep(1.85)
    caller(client, ping(security=OAUTH))
    assert issuer.issued == 2


def test_a_refused_token_is_renewed_once(server: Server, caller: Caller) -> None:
    issuer = Issuer(server)
    client = secured(server, ID_AND_SECRET)
    issuer.refused = {"t0ken-1"}
    caller(client, create_thing(security=OAUTH), {"id": "a"})
    assert issuer.issued == 2
    assert [asked.body for asked in server.to("/things")] == [b'{"id":"a"}'] * 2
    issuer.refused = {f"t0ken-{number}" for number in range(9)}
    with pytest.raises(errors.ApiError) as caught:
        caller(client, ping(security=OAUTH))
    assert caught.value.status_code == 401
    assert issuer.issued == 3


@pytest.mark.parametrize(
    ("url", "path"),
    [("/api/auth/token", "/api/auth/token"), ("auth/token", "/base/auth/token"), (None, "/token")],
)
def test_where_tokens_come_from(server: Server, caller: Caller, url: str | None, path: str) -> None:
    server.routes[path] = lambda asked: as_json({"access_token": "t"})
    server.answer(as_json(ONE))
    given = Security(client_id="me", client_secret="s", token_url=url)
    client = client_of(server.url + "/base", security=given, schemes=SCHEMES)
    caller(client, ping(security=OAUTH))
    assert [asked.path for asked in server.asked] == [path, "/base/ping"]


@pytest.mark.parametrize(
    ("answer", "error", "message"),
    [
        (
            as_json({"error": "invalid_client", "error_description": "who?"}, 401),
            "invalid_client",
            "status 401 of {url}/token: invalid_client: who?",
        ),
        (Answer(500, b"s3cret", "text/plain"), None, "no access token: status 500 of {url}/token"),
        (as_json({"token": "s3cret"}), None, "no access token: status 200 of {url}/token"),
        (as_json({"access_token": "s3cret\r\nx"}), None, "no access token: status 200"),
        (as_json(["s3cret"]), None, "no access token: status 200"),
    ],
)
def test_no_token(
    server: Server, caller: Caller, answer: Answer, error: str | None, message: str
) -> None:
    server.routes["/token"] = lambda asked: answer
    with pytest.raises(errors.TokenError) as caught:
        caller(secured(server, ID_AND_SECRET), ping(security=OAUTH), retries=None)
    assert caught.value.error == error
    assert message.format(url=server.url) in str(caught.value)
    assert "s3cret" not in str(caught.value)
    assert server.to("/ping") == []


def test_a_failing_token_endpoint_is_asked_again(server: Server, caller: Caller) -> None:
    answers = [Answer(503, media=""), Answer(drop=True), as_json({"access_token": "t"})]
    server.routes["/token"] = lambda asked: answers.pop(0)
    server.answer(as_json(ONE))
    caller(secured(server, ID_AND_SECRET, retry_config=QUICK), ping(security=OAUTH))
    assert len(server.to("/token")) == 3


@pytest.mark.parametrize("refusal", [as_json({"error": "invalid_client"}, 401), Answer(drop=True)])
def test_those_who_waited_share_the_failure(
    server: Server, caller: Caller, refusal: Answer
) -> None:
    count = 12
    refusal = replace(refusal, delay=0.5)
    server.routes["/token"] = lambda asked: refusal
    client = secured(server, ID_AND_SECRET)
    failures = caller.failures(client, ping(security=OAUTH), count, retries=None)
    assert len(server.to("/token")) == 1
    assert len({id(failure) for failure in failures}) == count
    assert len({(type(failure), str(failure)) for failure in failures}) == 1
    expected = errors.SDKConnectionError if refusal.drop else errors.TokenError
    assert type(failures[0]) is expected
    assert {getattr(failure, "error", None) for failure in failures} == {
        None if refusal.drop else "invalid_client"
    }
    # A later call does not wait for anybody, and asks itself.
    server.routes["/token"] = lambda asked: as_json({"access_token": "t"})
    server.answer(as_json(ONE))
    assert caller(client, ping(security=OAUTH)).status_code == 200


def basic(pair: str) -> str:
    return "Basic " + b64encode(pair.encode()).decode()


@pytest.mark.parametrize(
    ("scheme", "security", "header", "value", "target"),
    [
        ("bearer", Security(bearer="abc"), "authorization", "Bearer abc", "/ping"),
        ("bearer", Security(bearer="Bearer abc"), "authorization", "Bearer abc", "/ping"),
        ("basic", Security(username="é", password="p:q"), "authorization", basic("é:p:q"), "/ping"),
        ("basic", Security(username="u"), "authorization", basic("u:"), "/ping"),
        ("header", Security(header_key="k"), "x-account", "k", "/ping"),
        ("query", Security(query_key="k&x"), "authorization", None, "/ping?account=k%26x"),
        ("cookie", Security(cookie_key="k;x"), "cookie", "account=k%3Bx", "/ping"),
        ("bearer", Security(), "authorization", None, "/ping"),
        ("bearer", None, "authorization", None, "/ping"),
    ],
)
def test_the_other_schemes(
    server: Server, caller: Caller, scheme: str, security: Any, header: str, value: Any, target: str
) -> None:
    server.answer(as_json(ONE))
    caller(secured(server, security), ping(security=(((scheme, ()),),)))
    assert server.last.header(header) == value
    assert server.last.target == target


ALTERNATIVES = ((), (("basic", ()), ("header", ())), (("bearer", ()),))


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, []),
        ({"bearer": "b"}, ["authorization"]),
        ({"username": "u", "bearer": "b"}, ["authorization"]),
        ({"username": "u", "header_key": "k", "bearer": "b"}, ["authorization", "x-account"]),
    ],
)
def test_the_first_alternative_whose_credentials_are_there(
    server: Server, caller: Caller, given: dict[str, str], sent: list[str]
) -> None:
    server.answer(as_json(ONE))
    caller(secured(server, Security(**given)), ping(security=ALTERNATIVES))
    names = [name for name in ("authorization", "x-account") if server.last.header(name)]
    assert names == sent
    if given.get("header_key"):
        assert server.last.header("authorization") == basic("u:")


def test_security_may_be_a_function(server: Server, caller: Caller) -> None:
    numbers = iter(range(9))
    server.answer(as_json(ONE))
    client = secured(server, lambda: Security(bearer=f"b{next(numbers)}"))
    for _ in range(2):
        caller(client, ping(security=((("bearer", ()),),)))
    assert [a.header("authorization") for a in server.asked] == ["Bearer b0", "Bearer b1"]


def test_security_may_be_a_coroutine_function(server: Server, caller: Caller) -> None:
    async def security() -> Security:
        return Security(bearer="later")

    server.answer(as_json(ONE))
    client = secured(server, security)
    if not caller.is_async:
        with pytest.raises(TypeError, match="a coroutine function is for async calls"):
            caller(client, ping(security=((("bearer", ()),),)))
        return
    caller(client, ping(security=((("bearer", ()),),)))
    assert server.last.header("authorization") == "Bearer later"


def test_the_environment_stands_in(
    server: Server, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACME_BEARER", "from-env")
    server.answer(as_json(ONE))
    for security, sent in ((None, "from-env"), (Security(bearer="given"), "given")):
        client = secured(server, security, security_env={"bearer": "ACME_BEARER"})
        caller(client, ping(security=((("bearer", ()),),)))
        assert server.last.header("authorization") == f"Bearer {sent}"


def test_what_the_user_changes_counts_for_the_next_call(
    server: Server, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answer(as_json(ONE))
    security = Security(bearer="first")
    client = secured(server, security, security_env={"bearer": "ACME_BEARER"})
    operation = ping(security=ALTERNATIVES)

    def sent() -> str | None:
        caller(client, operation)
        return server.last.header("authorization")

    assert [sent(), sent()] == ["Bearer first"] * 2
    security.__dict__["bearer"] = "second"
    assert sent() == "Bearer second"
    security.__dict__["bearer"] = None
    assert sent() is None
    monkeypatch.setenv("ACME_BEARER", "from-env")
    assert sent() == "Bearer from-env"
    monkeypatch.setenv("ACME_BEARER", "another")
    assert sent() == "Bearer another"
    security.__dict__.update(username="u", header_key="k")
    assert sent() == basic("u:")


def test_each_server_gives_out_its_own_tokens(server: Server, caller: Caller) -> None:
    Issuer(server)
    client = secured(server, ID_AND_SECRET)
    for base in ("127.0.0.1", "localhost", "127.0.0.1"):
        url = server.url.replace("127.0.0.1", base)
        caller(client, ping(security=OAUTH), server_url=url)
    hosts = [str(asked.header("host")).partition(":")[0] for asked in server.to("/token")]
    assert hosts == ["127.0.0.1", "localhost"]


def test_a_credential_that_no_header_may_have(server: Server, caller: Caller) -> None:
    client = secured(server, Security(bearer="s3cret\r\nX: 1"))
    with pytest.raises(errors.RequestValidationError) as caught:
        caller(client, ping(security=((("bearer", ()),),)))
    assert "s3cret" not in str(caught.value)
    assert server.asked == []


class Log:
    """A logger with the one method it needs."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._lock = threading.Lock()

    def debug(self, message: str, *arguments: object) -> None:
        with self._lock:
            self.lines.append(message % arguments)


def test_no_secret_is_shown(server: Server, caller: Caller) -> None:
    Issuer(server)
    server.routes["/ping"] = lambda asked: as_json(
        ONE | {"access_token": "s3cret-body", "n": 1}, set_cookie="s3cret-cookie"
    )
    log = Log()
    given = {
        "client_id": "me",
        "client_secret": "s3cret",
        "bearer": "s3cret",
        "username": "u",
        "password": "s3cret",
        "header_key": "s3cret",
        "query_key": "s3cret",
        "cookie_key": "s3cret",
    }
    client = secured(server, Security(**given), debug_logger=log)
    shown = [repr(client)]
    for scheme in SCHEMES:
        response = caller(client, ping(security=(((scheme, ()),),)))
        request = response.raw_response.request
        shown += [repr(request), repr(request.headers), repr(response.raw_response)]
        shown.append(repr(response.headers))
    text = "\n".join(log.lines + shown)
    assert "s3cret" not in text
    assert "t0ken-" not in text
    assert b64encode(b"u:s3cret").decode() not in text
    assert "account=***" in text
    assert "('X-Account', '***')" in text
    assert '"access_token": "***"' in text
    assert '"n": 1' in text
    with pytest.raises(errors.SDKConnectionError) as caught:
        operation = ping(security=((("query", ()),),))
        caller(client, operation, server_url="http://127.0.0.1:9", retries=None)
    assert "s3cret" not in str(caught.value) + repr(caught.value) + repr(caught.value.request)


def test_the_log_says_what_happened(server: Server, caller: Caller) -> None:
    log = Log()
    server.answer(Answer(503, b"\x00\x01", "image/png"), as_json(ONE))
    client = client_of(server.url, debug_logger=log, retry_config=QUICK)
    caller(client, ping())
    caller(client, create_thing(), {"id": "a", "note": "n", "pass" + "word": "s3cret"})
    assert log.lines[0].startswith(f"> GET {server.url}/ping [('Accept', 'application/json')")
    assert log.lines[1].startswith(f"< 503 GET {server.url}/ping in ")
    assert log.lines[1].endswith("(2 bytes)")
    assert log.lines[2].startswith("attempt 2 follows in ")
    assert log.lines[4].endswith(json.dumps(ONE))
    assert log.lines[5].endswith('{"id":"a","note":"n","password":"***"}')


def test_nothing_is_built_for_a_log_that_is_not_there(server: Server) -> None:
    server.answer(as_json(ONE))
    client = client_of(server.url)
    Caller("sync")(client, ping())
    assert client.session().log is None


FLOWS = ((("flows", ("read",)),),)


def test_a_token_that_the_user_has(server: Server, caller: Caller) -> None:
    issuer = Issuer(server)
    caller(secured(server, Security(token="Bearer t0ken-mine")), ping(security=FLOWS))
    assert server.last.header("authorization") == "Bearer t0ken-mine"
    assert issuer.issued == 0


def test_a_refresh_token_stands_in_when_the_token_is_refused(
    server: Server, caller: Caller
) -> None:
    issuer = Issuer(server, refresh_token="newer")
    issuer.refused.add("t0ken-mine")
    given = Security(token="t0ken-mine", refresh_token="older", client_id="me")
    client = secured(server, given)
    caller(client, ping(security=FLOWS))
    issuer.refused.add("t0ken-1")
    caller(client, ping(security=FLOWS))
    assert server.last.header("authorization") == "Bearer t0ken-2"
    assert [asked.form() for asked in server.to("/refresh")] == [
        {"grant_type": "refresh_token", "refresh_token": "older", "client_id": "me"},
        {"grant_type": "refresh_token", "refresh_token": "newer", "client_id": "me"},
    ]
    assert server.to("/token") == []


def test_a_name_and_a_password(server: Server, caller: Caller) -> None:
    Issuer(server)
    client = secured(server, Security(username="ann", password="pa ss"))
    for _ in range(2):
        caller(client, ping(security=FLOWS))
    (asked,) = server.to("/password")
    assert asked.form() == {
        "grant_type": "password",
        "username": "ann",
        "password": "pa ss",
        "scope": "read",
    }


def test_a_program_among_people(server: Server, caller: Caller) -> None:
    Issuer(server)
    caller(secured(server, ID_AND_SECRET), ping(security=FLOWS))
    (asked,) = server.to("/token")
    assert asked.form()["grant_type"] == "client_credentials"


def test_nothing_to_exchange(server: Server, caller: Caller) -> None:
    Issuer(server)
    with pytest.raises(errors.ApiError):
        caller(secured(server, Security(client_id="me")), ping(security=FLOWS))
    assert server.last.header("authorization") is None

"""One request, from its bytes to its answer, without sockets."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, unquote_plus

from .bodies import read_body
from .contract import Contract, Operation
from .directives import DROP, BadDirectiveError, Directive, Directives
from .parameters import ABSENT, Pairs, Parameter, ParameterReader, pairs_of
from .replies import Replies, Reply, to_json, violation_reply
from .routing import Match, Router, base_paths, token_paths
from .schemas import UnusableSchemaError
from .security import Presented, Tokens, check_security
from .violations import Violation

TOKEN = "oauth2 token"
"""The name of the token endpoint where an operation id is asked for."""


@dataclass(frozen=True, slots=True)
class Request:
    """What came in. ``path`` is percent-encoded; header names are in lower case.

    ``target`` is the request line's, which is a whole URL when we are used as a proxy.
    """

    method: str
    target: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """A request with the verdict on it.

    ``operation`` is its id, ``TOKEN``, or empty for an unknown path. ``parameters`` are decoded, by
    ``path.id``, ``query.pageSize`` …; ``value`` is the decoded body. ``status`` is the answer's;
    0 when the connection was dropped.
    """

    request: Request
    operation: str = ""
    parameters: Mapping[str, Any] | None = None
    value: Any = None
    violations: tuple[Violation, ...] = ()
    status: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """``reply`` None: close the connection. ``delay`` in seconds comes before either."""

    received: Received
    reply: Reply | None
    delay: float = 0.0


class Exchange:
    """Answers requests; one for all threads of a server."""

    def __init__(self, contract: Contract, expires_in: float) -> None:
        self.contract = contract
        self.tokens = Tokens(expires_in)
        self.directives = Directives()
        self._router = Router(contract)
        self._reader = ParameterReader(contract.store)
        self._replies = Replies(contract.store)
        self._lock = threading.Lock()
        self._token_grants: dict[str, tuple[str, ...]] = {}
        for scheme in contract.schemes.values():
            for url, grants in scheme.token_urls:
                for path in token_paths(contract, url):
                    known = self._token_grants.get(path, ())
                    self._token_grants[path] = tuple(dict.fromkeys((*known, *grants)))

    def answer(self, request: Request) -> Outcome:
        try:
            if request.method == "POST" and request.path in self._token_grants:
                return self._token(request)
            return self._operation(request)
        except BadDirectiveError as error:
            return _refused(Received(request), [Violation("header.X-Mock", str(error))])
        except UnusableSchemaError as error:
            text = {"error": f"a schema of the document can't be used: {error}"}
            failed = Reply(500, (("Content-Type", "application/json"),), to_json(text))
            return Outcome(Received(request, status=500), failed)

    def _token(self, request: Request) -> Outcome:
        received = Received(request, TOKEN)
        directive = self.directives.directive(TOKEN, request.headers)
        if directive.status == DROP:
            return Outcome(received, None, directive.delay)
        grants = self._token_grants[request.path]
        headers = {"Content-Type": "application/json", "Cache-Control": "no-store"}
        if directive.status is None:
            status, document = self.tokens.answer(request.headers, request.body, grants)
            body = to_json(document)
            if status != 200:
                violation = Violation("token", document["error_description"], status)
                received = replace(received, violations=(violation,))
                headers["X-Mock-Violations"] = "1"
        else:
            status, body = directive.status, directive.body or b""
        headers |= dict(directive.headers)
        answered = Reply(status, tuple(headers.items()), body)
        return Outcome(replace(received, status=status), answered, directive.delay)

    def _operation(self, request: Request) -> Outcome:
        query = pairs_of(request.query)
        matches, methods = self._router.find(request.method, request.path, query)
        if not methods:
            path = request.path
            text = f"{unquote(path)} is not a path of the document{self._below(path)}"
            return _refused(Received(request), [Violation("path", text, 404)])
        if not matches:
            text = f"{request.method} is not among this path's: {', '.join(methods)}"
            allow = (("Allow", ", ".join(methods)),)
            return _refused(Received(request), [Violation("method", text, 405)], allow)
        operation, raw = self._choose(request, matches)
        received = self._check(request, operation, raw)
        directive = self.directives.directive(operation.id, request.headers)
        if received.violations:
            return _refused(received, list(received.violations))
        if directive.status == DROP:
            return Outcome(received, None, directive.delay)
        return self._reply(received, operation, directive)

    def _below(self, path: str) -> str:
        """Where its paths are, for who left out the path of the server."""
        bases = base_paths(self.contract)
        if any(f"{path}/".startswith(f"{base}/") for base in bases):
            return ""
        return f", whose paths are below {bases[0]}"

    def _choose(self, request: Request, matches: list[Match]) -> Match:
        """Of paths that differ by their parameters' names only, the first whose values fit; of
        those that differ by a fragment, the one that says most of the request and is content."""
        if len(matches) > 1 and any(operation.fragment for operation, _ in matches):
            return min(matches, key=lambda match: self._misfit(request, match))
        for operation, raw in matches if len(matches) > 1 else ():
            with self._lock:
                parameters = [p for p in operation.parameters if p.where == "path"]
            if not any(self._reader.read(p, raw.get(p.name), set())[1] for p in parameters):
                return operation, raw
        return matches[0]

    def _misfit(self, request: Request, match: Match) -> tuple[int, int]:
        received = self._check(request, *match)
        return len(received.violations), -len(received.parameters or {})

    def _reply(self, received: Received, operation: Operation, directive: Directive) -> Outcome:
        cursor = next(
            (
                value
                for name, value in (received.parameters or {}).items()
                if name.startswith("query.") and str(value).startswith("page-")
            ),
            None,
        )
        accept = received.request.headers.get("accept", "")
        answered = self._replies.reply(operation, directive, accept, cursor)
        if isinstance(answered, Violation):
            return _refused(replace(received, violations=(answered,)), [answered])
        return Outcome(replace(received, status=answered.status), answered, directive.delay)

    def _check(self, request: Request, operation: Operation, raw: dict[str, str]) -> Received:
        with self._lock:  # the parts of an operation are read when they are first needed
            parameters, body, _ = operation.parameters, operation.body, operation.responses
        query, cookies = pairs_of(request.query), pairs_of(request.headers.get("cookie", ""), ";")
        presented = Presented(request.headers, _decoded(query), _decoded(cookies))
        schemes = self.contract.schemes
        found = check_security(operation.security, schemes, presented, self.tokens)
        used = {s.name for s in schemes.values() if s.kind == "key" and s.where == "query"}
        used |= {unquote_plus(name) for name, _ in operation.query}
        values: dict[str, Any] = {}
        for parameter in parameters:
            text = _raw(parameter, raw, query, cookies, request.headers)
            value, problems = self._reader.read(parameter, text, used)
            found += problems
            if value is not ABSENT:
                values[parameter.label] = value
        for name in dict.fromkeys(unquote_plus(name) for name, _ in query):
            if name not in used:
                found.append(Violation(f"query.{name}", "is not a parameter of the operation"))
        if body is not None and operation.method in ("GET", "HEAD"):
            # OpenAPI 3.0 (4.7.10.1) has such a body ignored, and many clients cannot send it.
            body = replace(body, required=False)
        decoded, problems = read_body(body, self.contract.store, request.headers, request.body)
        return Received(request, operation.id, values, decoded, tuple(found + problems))


def _raw(
    parameter: Parameter,
    path: dict[str, str],
    query: Pairs,
    cookies: Pairs,
    headers: Mapping[str, str],
) -> str | Pairs | None:
    match parameter.where:
        case "path":
            return path.get(parameter.name)
        case "query" | "querystring":
            return query
        case "cookie":
            return cookies
        case _:
            return headers.get(parameter.name.lower())


def _decoded(pairs: Pairs) -> dict[str, str]:
    return {unquote_plus(name): unquote_plus(value) for name, value in pairs}


def _refused(
    received: Received, violations: list[Violation], headers: tuple[tuple[str, str], ...] = ()
) -> Outcome:
    answered = violation_reply(violations, headers)
    received = replace(received, violations=tuple(violations), status=answered.status)
    return Outcome(received, answered)

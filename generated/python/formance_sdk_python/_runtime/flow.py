"""A call from request to envelope, the same for sync and async: one coroutine over an ``Io``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .errors import RequestValidationError, SDKConnectionError, SDKError
from .hooks import HookContext
from .messages import Headers, HttpRequest
from .params import checked_header, escape
from .plan import plan_of
from .retries import next_wait, policy
from .servers import checked, resolved

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Mapping

    from .credentials import Credentials, Grant
    from .hooks import Hooks
    from .io import Io
    from .logs import DebugLog
    from .messages import HttpResponse
    from .operation import Operation
    from .plan import Draft, Plan
    from .retries import RetryConfig
    from .session import Session
    from .unset import Unset

_NAME = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&'*+.^_`|~"
"""What names of headers are made of (RFC 9110, 5.6.2)."""


class Call:
    """An operation with the options of one call."""

    __slots__ = (
        "attempt",
        "base",
        "http_headers",
        "next_url",
        "operation",
        "plan",
        "retries",
        "seen",
        "session",
        "timeout",
    )

    def __init__(
        self,
        session: Session,
        operation: Operation[Any],
        retries: RetryConfig | Unset | None,
        server_url: str | None,
        timeout_ms: int | None,
        http_headers: Mapping[str, str] | None,
    ) -> None:
        self.attempt = 1
        self.session = session
        self.operation = operation
        self.plan: Plan = operation.plan or plan_of(operation)
        self.retries = retries
        self.timeout = None if timeout_ms is None else timeout_ms / 1000
        self.http_headers = http_headers
        self.next_url: str | None = None
        self.seen: int | None = None
        if server_url is not None:
            self.base = checked(server_url)
        elif operation.servers and session.client.server_url is None:
            self.base = checked(resolved_server(session, operation.servers[0]))
        else:
            self.base = session.base

    @property
    def policy(self) -> RetryConfig | None:
        """Asked only where an attempt has failed."""
        operation, client = self.operation, self.session.client
        return policy(
            operation.method,
            self.retries,
            operation.retries,
            client.retry_config,
            client.default_retries,
            keyed=bool(operation.idempotency),
        )

    def again(self) -> Call:
        """The same call, for another page: ``seen`` counts the items of those before."""
        made = Call.__new__(Call)
        for name in Call.__slots__:
            setattr(made, name, getattr(self, name))
        return made


def resolved_server(session: Session, url: str) -> str:
    """An operation's own server; relative ones are relative to the client's."""
    return url if "://" in url else resolved(session.base, url)


def run(call: Call, io: Io, request: Any) -> Coroutine[Any, Any, Any]:
    """Send, decode; raises the errors that ``errors`` describes.

    Each coroutine that waits for another costs calls that are made at once; between a method and
    its transport there is one."""
    hooks = call.session.client.hooks
    if hooks is None or not hooks.after_error:
        return _run(call, io, request)
    return _watched(call, io, request, hooks)


async def _watched(call: Call, io: Io, request: Any, hooks: Hooks) -> Any:
    try:
        return await _run(call, io, request)
    except Exception as error:
        context = HookContext(call.operation.id, call.attempt)
        final: Exception = error
        for hook in hooks.after_error:
            final = await io.settled(hook(context, final)) or final
        if final is error:
            raise
        raise final from error


def _run(call: Call, io: Io, request: Any) -> Coroutine[Any, Any, Any]:
    value = call.plan.validate(request)
    draft = call.plan.draft(value)
    if call.operation.idempotency:
        _add_key(draft, call.operation.idempotency)
    return _answered(call, io, draft, value)


def _add_key(draft: Draft, header: str) -> None:
    """One key for all attempts of a call, so that the server knows them for one."""
    if not any(name.lower() == header.lower() for name, _ in draft.headers):
        from uuid import uuid4

        draft.headers.append((header, str(uuid4())))


async def _answered(call: Call, io: Io, draft: Draft, value: Any) -> Any:
    """What the response to the draft says, after as many attempts as the policy allows."""
    started = time.monotonic()
    attempt = 0
    renewed = False
    repeatable = draft.content is None or draft.content.repeatable
    while True:
        call.attempt = attempt + 1
        try:
            request, token = await _prepared(call, io, draft)
            response = await sent(call, io, request)
            if 300 <= response.status_code < 400:
                response = await _followed(call, io, response)
        except SDKError as error:
            wait = _wait(call, attempt, started, error) if repeatable else None
            if wait is None:
                raise
        else:
            if token is not None and response.status_code == 401 and repeatable and not renewed:
                # The token may have been revoked: once more with a new one.
                renewed = True
                call.session.tokens.drop(*token)
                await io.close(response)
                continue
            if response.status_code < 400 or call.policy is None or not repeatable:
                break
            wait = _wait(call, attempt, started, response)
            if wait is None:
                break
            await io.close(response)
        attempt += 1
        if call.session.log is not None:
            call.session.log.retry(attempt + 1, wait)
        await io.sleep(wait)
    return await _decoded(call, io, response, value)


async def _decoded(call: Call, io: Io, response: HttpResponse, value: Any) -> Any:
    decoder = call.plan.decoder
    if not decoder.is_success(response.status_code):
        await io.read(response)
        raise decoder.error(response)
    hooks = call.session.client.hooks
    if hooks is not None and hooks.after_success:
        context = HookContext(call.operation.id, call.attempt)
        for hook in hooks.after_success:
            response = await io.settled(hook(context, response)) or response
    if not response.is_read and not decoder.is_streamed(response):
        await io.read(response)
    envelope = decoder.envelope(response)
    if call.operation.pages is not None:
        envelope._link(call, value)  # type: ignore[attr-defined]  # a paged envelope is a Page
    return envelope


async def _followed(call: Call, io: Io, response: HttpResponse) -> HttpResponse:
    from .redirects import MOST, redirected

    for _ in range(MOST):
        documented = call.plan.decoder.is_success(response.status_code)
        request = None if documented else redirected(response)
        if request is None:
            break
        await io.close(response)
        response = await sent(call, io, request)
    return response


def _wait(
    call: Call, attempt: int, started: float, outcome: HttpResponse | SDKError
) -> float | None:
    if isinstance(outcome, SDKError) and not (
        isinstance(outcome, SDKConnectionError) or outcome.raw_response is not None
    ):
        return None
    return next_wait(call.policy, attempt, (time.monotonic() - started) * 1000, outcome)


def sent(
    call: Call, io: Io, request: HttpRequest, *, secret: bool = False
) -> Awaitable[HttpResponse]:
    log = call.session.log
    return io.send(request) if log is None else _logged(log, io, request, secret)


async def _logged(log: DebugLog, io: Io, request: HttpRequest, secret: bool) -> HttpResponse:
    log.request(request)
    started = time.monotonic()
    try:
        response = await io.send(request)
    except Exception as error:
        log.failure(request, error, time.monotonic() - started)
        raise
    log.response(response, time.monotonic() - started, secret=secret)
    return response


async def _prepared(
    call: Call, io: Io, draft: Draft
) -> tuple[HttpRequest, tuple[Grant, str] | None]:
    """The request, and the token in it with what that was exchanged for."""
    session = call.session
    credentials = token = used = None
    if call.operation.security:
        security = session.client.security
        if callable(security):
            security = await io.settled(security())
        credentials = session.chooser(call.operation).credentials(security, call.base)
        if credentials is not None and credentials.grant is not None:
            grant = credentials.grant
            token = session.tokens.fresh(grant) or await _fetched(call, io, grant)
            used = (grant, token)
    request = assemble(call, draft, credentials, token)
    if request.timeout is None:
        request.timeout = io.timeout
    hooks = session.client.hooks
    if hooks is not None and hooks.before_request:
        request = await _hooked(call, io, request, hooks)
    return request, used


async def _fetched(call: Call, io: Io, grant: Grant) -> str:
    timeout = io.timeout if call.timeout is None else call.timeout

    async def ask(request: HttpRequest) -> HttpResponse:
        if call.session.client.user_agent:
            request.headers["User-Agent"] = call.session.client.user_agent
        return await sent(call, io, request, secret=True)

    return await call.session.tokens.get(io, grant, ask, timeout)


async def _hooked(call: Call, io: Io, request: HttpRequest, hooks: Hooks) -> HttpRequest:
    context = HookContext(call.operation.id, call.attempt)
    for hook in hooks.before_request:
        request = await io.settled(hook(context, request)) or request
    return request


def _own_headers(call: Call, draft: Draft) -> list[tuple[str, str]]:
    """What every request has, but for what this one has as a parameter."""
    fields = [call.plan.accept, *call.session.headers]
    if not draft.headers:
        return fields
    given = {name.lower() for name, _ in draft.headers}
    return [field for field in fields if field[0].lower() not in given]


def assemble(
    call: Call, draft: Draft, credentials: Credentials | None, token: str | None
) -> HttpRequest:
    """Draft, server, authentication, and the caller's headers, which replace any other."""
    url = call.next_url or call.base + draft.target
    query = draft.query if call.next_url is None else []
    decoder = call.plan.decoder
    fields = _own_headers(call, draft)
    content = draft.content
    if content is not None:
        fields.append(("Content-Type", content.media))
        if content.length is not None:
            fields.append(("Content-Length", str(content.length)))
    fields += draft.headers
    cookies = draft.cookies
    secrets: frozenset[str] = frozenset()
    if token is not None:
        fields.append(("Authorization", f"Bearer {token}"))
    if credentials is not None and (
        credentials.headers or credentials.query or credentials.cookies
    ):
        fields += [(name, checked_secret(name, value)) for name, value in credentials.headers]
        query = query + [(escape(k), escape(v)) for k, v in credentials.query]
        cookies = cookies + [(escape(k), escape(v)) for k, v in credentials.cookies]
        secrets = frozenset(name.lower() for name, _ in credentials.headers + credentials.query)
    if cookies:
        fields.append(("Cookie", "; ".join(f"{name}={value}" for name, value in cookies)))
    if call.next_url is not None:
        # A link may repeat the credentials that it was asked with.
        asked = {pair.partition("=")[0] for pair in url.partition("?")[2].split("&")}
        query = [pair for pair in query if pair[0] not in asked]
    if query:
        mark = "&" if "?" in url else "?"
        url += mark + "&".join([f"{name}={value}" if name else value for name, value in query])
    headers = Headers(fields, secrets)
    if call.http_headers:
        for name, value in call.http_headers.items():
            headers[name] = checked_caller(name, value)
    return HttpRequest(
        call.operation.method,
        url,
        headers,
        None if content is None else content.open(),
        timeout=call.timeout,
        stream=decoder.stream,
        secrets=secrets,
    )


def checked_secret(name: str, value: str) -> str:
    """Raises ``RequestValidationError``, without the value."""
    try:
        return checked_header(name, value)
    except ValueError:
        raise RequestValidationError(
            f"the credential for header {name!r} has a character that no header may have"
        ) from None


def checked_caller(name: str, value: str) -> str:
    try:
        if not name or name.strip(_NAME):
            raise ValueError(f"{name!r} is not the name of a header")
        return checked_header(name, value)
    except ValueError as error:
        raise RequestValidationError(f"http_headers: {error}", error) from error

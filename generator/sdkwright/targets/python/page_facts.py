"""What the pages say about the runtime: the same for every package."""

from __future__ import annotations

from sdkwright.render.pages.views import ModelPage, Row, Span, Spans


def _text(text: str) -> Spans:
    return (Span(text),)


_RETRIES = Span("utils.RetryConfig", "models/utils/retryconfig.md")

OPTIONS = (
    Row(
        name="retries",
        type=(_RETRIES, Span(" | None")),
        required=False,
        description="How this call is repeated, instead of as the client says; `None` for once.",
    ),
    Row(
        name="server_url",
        type=_text("str | None"),
        required=False,
        description="Another server for this call.",
    ),
    Row(
        name="timeout_ms",
        type=_text("int | None"),
        required=False,
        description="Milliseconds to wait for the server, 0 for no limit.",
    ),
    Row(
        name="http_headers",
        type=_text("Mapping[str, str] | None"),
        required=False,
        description="Headers to send besides.",
    ),
)
"""What every method takes after the request."""

ENVELOPE = (
    Row(
        name="content_type",
        type=_text("str"),
        required=True,
        description="Media type of the body.",
    ),
    Row(name="status_code", type=_text("int"), required=True, description="HTTP status."),
    Row(
        name="raw_response",
        type=_text("HttpResponse"),
        required=True,
        description="The response as it came: status, headers, content.",
    ),
)
"""What every envelope has."""

_ERROR = (
    Row(name="message", type=_text("str"), required=True, description="What happened, in words."),
    Row(
        name="status_code",
        type=_text("int | None"),
        required=False,
        description="HTTP status; `None` where there was no response.",
    ),
    Row(
        name="headers",
        type=_text("Headers | None"),
        required=False,
        description="Headers of the response.",
    ),
    Row(
        name="body",
        type=_text("str | None"),
        required=False,
        description="Body of the response, as text.",
    ),
    Row(
        name="raw_response",
        type=_text("HttpResponse | None"),
        required=False,
        description="The response as it came.",
    ),
    Row(
        name="request",
        type=_text("HttpRequest | None"),
        required=False,
        description="The request that was sent.",
    ),
)


def _error(name: str, description: str, *more: Row) -> ModelPage:
    return ModelPage(
        path=f"models/errors/{name.lower()}.md",
        name=f"errors.{name}",
        kind="exception",
        description=description,
        fields=(*_ERROR, *more),
    )


def _cause() -> Row:
    return Row(
        name="cause",
        type=_text("Exception | None"),
        required=False,
        description="What was found.",
    )


RUNTIME_PAGES = [
    _error(
        "SDKError",
        "Base of everything that a call can raise. It is raised itself for a status that the API "
        "does not document.",
    ),
    _error(
        "ApiError",
        "Base of the documented errors, whose decoded body is in `data`.",
        Row(name="data", type=_text("Any"), required=True, description="The decoded body."),
    ),
    _error("ResponseValidationError", "The response is not what the API documents.", _cause()),
    _error(
        "RequestValidationError",
        "The request does not fit the API's description; nothing was sent.",
        _cause(),
    ),
    _error("SDKConnectionError", "No response came: the connection failed or broke."),
    _error("SDKTimeoutError", "No response came within the time limit."),
    _error(
        "TokenError",
        "The token endpoint refused.",
        Row(
            name="error",
            type=_text("str | None"),
            required=False,
            description="The error code of the token endpoint.",
        ),
        Row(
            name="error_description",
            type=_text("str | None"),
            required=False,
            description="What the token endpoint says about it.",
        ),
    ),
    ModelPage(
        path="models/utils/retryconfig.md",
        name="utils.RetryConfig",
        kind="settings",
        description="When and how a call is repeated.",
        fields=(
            Row(
                name="strategy",
                type=_text("str"),
                required=False,
                description='"backoff", or "none" for a single attempt.',
                default='"backoff"',
            ),
            Row(
                name="backoff",
                type=(
                    Span("utils.BackoffStrategy", "models/utils/backoffstrategy.md"),
                    Span(" | None"),
                ),
                required=False,
                description="How long to wait in between.",
            ),
            Row(
                name="retry_connection_errors",
                type=_text("bool"),
                required=False,
                description="Whether to repeat after a connection that failed, broke or timed out.",
                default="True",
            ),
            Row(
                name="status_codes",
                type=_text("tuple[str, ...]"),
                required=False,
                description='Statuses worth another attempt, such as "429" or "5XX".',
                default='("408", "429", "5XX")',
            ),
        ),
    ),
    ModelPage(
        path="models/utils/backoffstrategy.md",
        name="utils.BackoffStrategy",
        kind="settings",
        description="Exponential backoff with full jitter. The server's `Retry-After` goes first.",
        fields=tuple(
            Row(name=name, type=_text(type), required=False, description=said, default=default)
            for name, type, said, default in (
                ("initial_interval", "int", "Longest first wait, in milliseconds.", "500"),
                ("max_interval", "int", "Longest wait, in milliseconds.", "8000"),
                ("exponent", "float", "How fast the waits grow.", "2.0"),
                (
                    "max_elapsed_time",
                    "int",
                    "Milliseconds after which there is no further attempt.",
                    "30000",
                ),
            )
        ),
    ),
]
RUNTIME_NAMES = (*(page.name for page in RUNTIME_PAGES), "shared.Security")

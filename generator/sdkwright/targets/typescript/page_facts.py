"""What the pages say about the runtime: the same for every package."""

from __future__ import annotations

from sdkwright.render.pages.views import ModelPage, Row, Span, Spans

_REQUEST_INIT = "https://developer.mozilla.org/docs/Web/API/RequestInit"
_RETRIES = Span("types.RetryConfig", "models/types/retryconfig.md")
_OPTIONS = Span("types.RequestOptions", "models/types/requestoptions.md")
_ABSENT = Span(" | undefined")


def _text(text: str) -> Spans:
    return (Span(text),)


def _row(
    name: str, type: Spans | str, said: str, *, required: bool = False, default: str = ""
) -> Row:
    spans = _text(type) if isinstance(type, str) else type
    return Row(name=name, type=spans, required=required, description=said, default=default)


_SETTINGS = (
    _row(
        "fetchOptions",
        (Span("RequestInit", _REQUEST_INIT),),
        "More for `fetch`: everything but `method` and `body`.",
    ),
    _row("retries", (_RETRIES,), "How this call is repeated, instead of as the client says."),
    _row("timeoutMs", "number", "Milliseconds that an attempt may take, 0 for no limit."),
    _row("serverURL", "string", "Another server for this call."),
    _row("headers", "HeadersInit", "Headers to send besides; they replace others of their name."),
    _row("signal", "AbortSignal", "Ends the call, whatever it is waiting for."),
)
OPTIONS = (
    _row("options", (_OPTIONS,), "Settings of this call."),
    *(_row(f"options.{row.name}", row.type, row.description) for row in _SETTINGS),
)
"""What every method takes after the request."""

ENVELOPE = (
    _row("statusCode", "number", "HTTP status.", required=True),
    _row("contentType", "string", "Media type of the body, `` where there is none.", required=True),
    _row("headers", "Headers", "Headers of the response.", required=True),
    _row("rawResponse", "Response", "The response as `fetch` gave it.", required=True),
)
"""What every response has."""

_ERROR = (
    _row("message", "string", "What happened, in words.", required=True),
    _row("statusCode", "number | undefined", "HTTP status; `undefined` without a response."),
    _row("headers", "Headers | undefined", "Headers of the response."),
    _row("body", "string | undefined", "Body of the response, as text."),
    _row("rawResponse", "Response | undefined", "The response as it came."),
    _row("request", "SentRequest | undefined", "Method and URL of the request."),
)
_CAUSE = _row("cause", "unknown", "What led to it.")


def _error(name: str, said: str, *more: Row) -> ModelPage:
    return ModelPage(
        path=f"models/errors/{name.lower()}.md",
        name=f"errors.{name}",
        kind="exception",
        description=said,
        fields=(*_ERROR, *more),
    )


def _settings(name: str, said: str, *rows: Row) -> ModelPage:
    return ModelPage(
        path=f"models/types/{name.lower()}.md",
        name=f"types.{name}",
        kind="settings",
        description=said,
        fields=rows,
    )


RUNTIME_PAGES = [
    _error(
        "SDKError",
        "Base of everything that a call can fail with. It is thrown itself for a status that the "
        "API does not document.",
    ),
    _error(
        "ApiError",
        "Base of the documented errors, whose decoded body is in `data`.",
        _row("data", "Data", "The decoded body.", required=True),
    ),
    _error("ResponseValidationError", "The response is not what the API documents.", _CAUSE),
    _error(
        "RequestValidationError",
        "The request does not fit the API's description; nothing was sent.",
        _CAUSE,
    ),
    _error("SDKConnectionError", "No response came: the connection failed or broke.", _CAUSE),
    _error("SDKTimeoutError", "No response came within the time limit.", _CAUSE),
    _error("SDKAbortError", "A signal of the caller's ended the call.", _CAUSE),
    _error(
        "TokenError",
        "The token endpoint refused.",
        _row("error", "string | undefined", "The error code of the token endpoint."),
        _row("errorDescription", "string | undefined", "What the token endpoint says about it."),
    ),
    _settings("RequestOptions", "Settings of one call; they go before the client's.", *_SETTINGS),
    _settings(
        "RetryConfig",
        "When and how a call is repeated.",
        _row("strategy", '"backoff" | "none"', '"none" is a single attempt.', required=True),
        _row(
            "backoff",
            (Span("types.Backoff", "models/types/backoff.md"), _ABSENT),
            "How long to wait in between.",
        ),
        _row(
            "retryConnectionErrors",
            "boolean | undefined",
            "Whether to repeat after a connection that failed, broke or timed out.",
            default="true",
        ),
        _row(
            "statusCodes",
            "readonly string[] | undefined",
            'Statuses worth another attempt, such as "429" or "5XX".',
            default='["408", "429", "5XX"]',
        ),
    ),
    _settings(
        "Backoff",
        "Exponential backoff with full jitter. The server's `Retry-After` goes first.",
        _row("initialInterval", "number", "Longest first wait, in milliseconds.", default="500"),
        _row("maxInterval", "number", "Longest wait, in milliseconds.", default="8000"),
        _row("exponent", "number", "How fast the waits grow.", default="2"),
        _row(
            "maxElapsedTime",
            "number",
            "Milliseconds after which there is no further attempt.",
            default="30000",
        ),
    ),
]
RUNTIME_NAMES = (*(page.name for page in RUNTIME_PAGES), "shared.Security")

"""What the pages say about the runtime: the same for every package."""

from __future__ import annotations

from sdkwright.render.pages.views import ModelPage, Row, Span, Spans

ROOT = "Models"
_RESPONSE = "https://www.php-fig.org/psr/psr-7/#33-psrhttpmessageresponseinterface"
_REQUEST = "https://www.php-fig.org/psr/psr-7/#32-psrhttpmessagerequestinterface"
_RETRIES = Span("Retries\\RetryConfig", f"{ROOT}/Retries/RetryConfig.md")
_BACKOFF = Span("Retries\\Backoff", f"{ROOT}/Retries/Backoff.md")
_HEADERS = "array<string, list<string>>"


def _row(
    name: str, type: Spans | str, said: str, *, required: bool = False, default: str = ""
) -> Row:
    spans = (Span(type),) if isinstance(type, str) else type
    return Row(name=name, type=spans, required=required, description=said, default=default)


OPTIONS = _row(
    "$options",
    (Span("?"), Span("Options", f"{ROOT}/Options.md")),
    "Settings of this call.",
)
"""What every method takes after the request."""

ENVELOPE = (
    _row("statusCode", "int", "HTTP status.", required=True),
    _row("contentType", "string", "Media type of the body, empty where there is none."),
    _row(
        "rawResponse",
        (Span("ResponseInterface", _RESPONSE),),
        "The response as it came. Its body can be read once more, unless it is a stream.",
        required=True,
    ),
    _row("headers", _HEADERS, "Headers, by their names in lower case.", required=True),
)
"""What every response has."""

_ERROR = (
    _row("message", "string", "What happened, in words: `getMessage()`.", required=True),
    _row("statusCode", "?int", "HTTP status; null without a response."),
    _row("contentType", "?string", "Media type of the body."),
    _row("headers", _HEADERS, "Headers of the response, by their names in lower case."),
    _row("body", "?string", "Body of the response, as text."),
    _row(
        "request",
        (Span("?"), Span("RequestInterface", _REQUEST)),
        "The request, secrets hidden.",
    ),
    _row("rawResponse", (Span("?"), Span("ResponseInterface", _RESPONSE)), "The response."),
)


def _error(name: str, said: str, *more: Row) -> ModelPage:
    return ModelPage(
        path=f"{ROOT}/Errors/{name}.md",
        name=f"Errors\\{name}",
        kind="exception",
        description=said,
        fields=(*_ERROR, *more),
    )


def _class(name: str, said: str, *rows: Row, kind: str = "settings") -> ModelPage:
    return ModelPage(
        path=f"{ROOT}/{name.replace(chr(92), '/')}.md",
        name=name,
        kind=kind,
        description=said,
        fields=rows,
    )


RUNTIME_PAGES = [
    _error(
        "SDKException",
        "The base of all errors of a call, and the error itself for a status that the API does not "
        "document.",
    ),
    _error("DecodeException", "The response is not what the API documents."),
    _error("RequestException", "The request does not fit; nothing was sent."),
    _error("ConnectionException", "No response came: the connection failed or broke."),
    _error("TimeoutException", "No response came in time; it is a `ConnectionException`."),
    _error(
        "TokenException",
        "The token endpoint refused.",
        _row("error", "string", "The error code of the token endpoint."),
        _row("errorDescription", "string", "What the token endpoint says about it."),
    ),
    _class(
        "Options",
        "Settings of one call; they go before the client's.",
        _row("timeoutMs", "?int", "Milliseconds that an attempt may take, 0 for no limit."),
        _row("retries", (Span("?"), _RETRIES), "How this call is repeated."),
        _row("serverURL", "?string", "Another server for this call."),
        _row("headers", "array<string, string>", "Headers to send besides; they replace others."),
        _row("idempotencyKey", "?string", "The key of the call, where the operation has one."),
    ),
    _class(
        "Retries\\RetryConfig",
        "When and how a call is repeated. `RetryConfig::none()` is a single attempt.",
        _row(
            "backoff",
            (Span("?"), _BACKOFF),
            "How long to wait in between; null is a single attempt.",
            default="new Backoff()",
        ),
        _row(
            "statusCodes",
            "?list<string>",
            'Statuses worth another attempt, such as "429" or "5XX".',
            default="['408', '429', '5XX']",
        ),
        _row(
            "retryConnectionErrors",
            "bool",
            "Whether to repeat after a connection that failed, broke or timed out.",
            default="true",
        ),
    ),
    _class(
        "Retries\\Backoff",
        "Exponential backoff with full jitter. The server's `Retry-After` goes first.",
        _row("initialInterval", "int", "Longest first wait, in milliseconds.", default="500"),
        _row("maxInterval", "int", "Longest wait, in milliseconds.", default="8000"),
        _row("exponent", "float", "How fast the waits grow.", default="2.0"),
        _row(
            "maxElapsedTime",
            "int",
            "Milliseconds after which there is no further attempt.",
            default="30000",
        ),
    ),
    _class(
        "Types\\Unknown",
        "A value that the API has added since: one that its enumeration does not list, or of no "
        "variant of its union. It is sent as it came.",
        _row("value", "mixed", "Its JSON.", required=True),
        kind="model",
    ),
    _class(
        "Types\\Date",
        "A day of the calendar, nowhere in particular: `Date::parse('2024-02-29')`.",
        _row("year", "int", "From 0 to 9999.", required=True),
        _row("month", "int", "From 1.", required=True),
        _row("day", "int", "From 1.", required=True),
        kind="model",
    ),
    ModelPage(
        path=f"{ROOT}/Types/Absent.md",
        name="Types\\Absent",
        kind="model",
        description="What a member that may be null has where it is not there at all: "
        "`Absent::Value`. It is not sent, and null is.",
    ),
    ModelPage(
        path=f"{ROOT}/Types/File.md",
        name="Types\\File",
        kind="model",
        description="Content for the body of a request, read while it is sent: `File::at(path)`, "
        "`File::of(string)`, or `File::from()` of a resource, a stream or an iterator; "
        "`withName()` and `withContentType()` say more of it.",
    ),
    ModelPage(
        path=f"{ROOT}/Types/EventStream.md",
        name="Types\\EventStream",
        kind="model",
        description="Server-sent events, read with `foreach` while they arrive; `close()` ends "
        "them. Each has `data`, `event`, `id` and `retry`.",
    ),
    ModelPage(
        path=f"{ROOT}/Types/JsonLines.md",
        name="Types\\JsonLines",
        kind="model",
        description="Values of JSON, read with `foreach` while they arrive; `close()` ends them.",
    ),
]
RUNTIME_NAMES = (*(page.name for page in RUNTIME_PAGES), "Shared\\Security")

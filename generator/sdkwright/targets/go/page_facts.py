"""What the pages say about the runtime: the same for every package."""

from __future__ import annotations

from sdkwright.render.pages.views import ModelPage, Row, Span, Spans

_CONTEXT = "https://pkg.go.dev/context#Context"
_HEADER = "https://pkg.go.dev/net/http#Header"
_RESPONSE = "https://pkg.go.dev/net/http#Response"
_FOLDER = "pkg/models"


def _row(
    name: str, type: Spans | str, said: str, *, required: bool = False, default: str = ""
) -> Row:
    spans = (Span(type),) if isinstance(type, str) else type
    return Row(name=name, type=spans, required=required, description=said, default=default)


CONTEXT = _row("ctx", (Span("context.Context", _CONTEXT),), "The call ends with it.", required=True)
"""What every method takes before the request."""

OPTIONS = _row(
    "opts",
    (Span("..."), Span("operations.Option", f"{_FOLDER}/operations/option.md")),
    "Settings of this call.",
)
"""What every method takes after the request."""

ENVELOPE = (
    _row("StatusCode", "int", "HTTP status.", required=True),
    _row("ContentType", "string", "Media type of the body, empty where there is none."),
    _row("Header", (Span("http.Header", _HEADER),), "Headers of the response.", required=True),
    _row(
        "RawResponse",
        (Span("*"), Span("http.Response", _RESPONSE)),
        "The response as it came. Its body can be read once more, unless it is a stream.",
        required=True,
    ),
)
"""What every response has."""

_ERROR = (
    _row("Message", "string", "What happened, in words.", required=True),
    _row("StatusCode", "int", "HTTP status; 0 without a response."),
    _row("ContentType", "string", "Media type of the body."),
    _row("Header", (Span("http.Header", _HEADER),), "Headers of the response."),
    _row("Body", "string", "Body of the response, as text."),
    _row("RawResponse", (Span("*"), Span("http.Response", _RESPONSE)), "The response as it came."),
    _row("Method", "string", "Method of the request."),
    _row("URL", "string", "Where the request went, secrets hidden."),
)
_CAUSE = _row("Cause", "error", "What led to it.")


def _error(name: str, said: str, *more: Row) -> ModelPage:
    return ModelPage(
        path=f"{_FOLDER}/sdkerrors/{name.lower()}.md",
        name=f"sdkerrors.{name}",
        kind="exception",
        description=said,
        fields=(*_ERROR, *more),
    )


def _settings(name: str, said: str, *rows: Row) -> ModelPage:
    return ModelPage(
        path=f"{_FOLDER}/{name.lower().replace('.', '/')}.md",
        name=name,
        kind="settings",
        description=said,
        fields=rows,
    )


RUNTIME_PAGES = [
    _error(
        "SDKError",
        "What was sent and received; it is in the chain of all errors of a call, and the error "
        "itself for a status that the API does not document.",
    ),
    _error("ResponseValidationError", "The response is not what the API documents.", _CAUSE),
    _error(
        "RequestValidationError",
        "The request does not fit the API's description; nothing was sent.",
        _CAUSE,
    ),
    _error(
        "ConnectionError",
        "No response came: the connection failed or broke, time ran out, or the context ended.",
        _CAUSE,
    ),
    _error(
        "TokenError",
        "The token endpoint refused.",
        _row("Code", "string", "The error code of the token endpoint."),
        _row("Description", "string", "What the token endpoint says about it."),
    ),
    _settings(
        "operations.Option",
        "A setting of one call; it goes before the client's. These functions make them.",
        _row(
            "WithRetries",
            (Span("retry.Config", f"{_FOLDER}/retry/config.md"),),
            "How this call is repeated, instead of as the client says.",
        ),
        _row("WithServerURL", "string", "Another server for this call."),
        _row("WithTimeout", "time.Duration", "How long an attempt may take, 0 for no limit."),
        _row("WithHeaders", "map[string]string", "Headers to send besides; they replace others."),
    ),
    _settings(
        "retry.Config",
        "When and how a call is repeated.",
        _row("Strategy", "string", "`retry.None` is a single attempt.", required=True),
        _row(
            "Backoff",
            (Span("*"), Span("retry.BackoffStrategy", f"{_FOLDER}/retry/backoffstrategy.md")),
            "How long to wait in between; nil for the default.",
        ),
        _row(
            "RetryConnectionErrors",
            "bool",
            "Whether to repeat after a connection that failed, broke or timed out.",
        ),
        _row(
            "StatusCodes",
            "[]string",
            'Statuses worth another attempt, such as "429" or "5XX".',
            default='[]string{"408", "429", "5XX"}',
        ),
    ),
    _settings(
        "retry.BackoffStrategy",
        "Exponential backoff with full jitter. The server's `Retry-After` goes first.",
        _row("InitialInterval", "int", "Longest first wait, in milliseconds.", default="500"),
        _row("MaxInterval", "int", "Longest wait, in milliseconds.", default="8000"),
        _row("Exponent", "float64", "How fast the waits grow.", default="2"),
        _row(
            "MaxElapsedTime",
            "int",
            "Milliseconds after which there is no further attempt.",
            default="30000",
        ),
    ),
]
RUNTIME_NAMES = (*(page.name for page in RUNTIME_PAGES), "shared.Security")

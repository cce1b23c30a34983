"""Everything a call can raise; ``SDKError`` is the base of all."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from .messages import Headers, HttpRequest, HttpResponse

EXCERPT = 500
"""Characters of a response body that an error's message shows."""


class SDKError(Exception):
    """Base of all errors; raised itself for a status that the API does not document.

    ``status_code``, ``headers`` and ``body`` (text) are those of the response, ``None`` where there
    was none; ``raw_response`` and ``request`` are what was received and sent.
    """

    def __init__(
        self,
        message: str,
        raw_response: "HttpResponse | None" = None,
        *,
        request: "HttpRequest | None" = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.raw_response = raw_response
        self.request = raw_response.request if raw_response is not None else request

    @property
    def status_code(self) -> "int | None":
        return None if self.raw_response is None else self.raw_response.status_code

    @property
    def headers(self) -> "Headers | None":
        return None if self.raw_response is None else self.raw_response.headers

    @property
    def body(self) -> "str | None":
        response = self.raw_response
        return None if response is None or not response.is_read else response.text

    def __reduce__(self) -> "tuple[Any, ...]":
        # Responses hold sockets; across processes an error keeps its message.
        return (_restore, (type(self), self.message))


def _restore(cls: "type[SDKError]", message: str) -> "SDKError":
    error = cls.__new__(cls, message)
    SDKError.__init__(error, message)
    return error


class ApiError(SDKError):
    """A documented error: ``data`` is its decoded body, of the type ``data_type``."""

    data_type: "ClassVar[Any]" = None
    data: "Any" = None

    def __init__(self, data: "Any", raw_response: "HttpResponse") -> None:
        super().__init__(describe(raw_response), raw_response)
        self.data = data


class ResponseValidationError(SDKError):
    """The response is not what the API documents; ``cause`` says why."""

    def __init__(
        self, message: str, raw_response: "HttpResponse", cause: "Exception | None" = None
    ) -> None:
        super().__init__(message, raw_response)
        self.cause = cause


class RequestValidationError(SDKError, ValueError):
    """The request does not fit the API's description; nothing was sent."""

    def __init__(self, message: str, cause: "Exception | None" = None) -> None:
        super().__init__(message)
        self.cause = cause


class TokenError(SDKError):
    """The token endpoint refused; ``error``, ``error_description`` as in RFC 6749, 5.2."""

    def __init__(
        self,
        message: str,
        raw_response: "HttpResponse",
        error: "str | None" = None,
        error_description: "str | None" = None,
    ) -> None:
        super().__init__(message, raw_response)
        self.error = error
        self.error_description = error_description


class SDKConnectionError(SDKError):
    """No response came: the name did not resolve, the connection failed or broke."""


class SDKTimeoutError(SDKConnectionError):
    """No response came within the timeout."""


def describe(response: "HttpResponse") -> str:
    """One line for an unsuccessful response: status, and the start of a textual body."""
    content_type = (response.headers.get("content-type") or "").lower()
    head = f"status {response.status_code}"
    textual = content_type.startswith("text/") or "json" in content_type or "xml" in content_type
    if not response.is_read or not response.content or not textual:
        return head
    text = response.content[: EXCERPT * 4].decode(response.charset, "replace").strip()
    return f"{head}: {text[:EXCERPT]}" + ("…" if len(text) > EXCERPT else "")

"""From a response to an envelope or an error: by status, then by media type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import ResponseValidationError, SDKError, describe
from .reading import Json

if TYPE_CHECKING:
    from .errors import ApiError
    from .messages import HttpResponse
    from .operation import Failure, Operation, Result
    from .response import Response

STREAMED = ("sse", "jsonl", "bytes")
CACHED = 64


def base_type(content_type: str) -> str:
    """ "application/json" of "Application/JSON; charset=utf-8"."""
    return content_type.partition(";")[0].strip().lower()


def media_matches(documented: str, kind: str, received: str) -> bool:
    """``received`` without parameters; a missing content type matches anything (RFC 9110, 8.3)."""
    expected = base_type(documented)
    if not received or expected in (received, "*/*", ""):
        return True
    if kind == "json" and (received == "application/json" or received.endswith("+json")):
        return True
    if expected.endswith("/*"):
        return received.startswith(expected[:-1])
    return False


def ranked(status: int) -> tuple[str, str, str]:
    return (str(status), f"{status // 100}XX", "default")


class Decoder:
    """Chooses what a response is, and remembers the choice by status and content type."""

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self.accept = _accept(operation)
        self.stream = any(result.kind in STREAMED for result in operation.results)
        self._json: dict[int, Json] = {}
        self._results: dict[tuple[int, str], Result | None] = {}

    def _reader(self, key: object, type_: Any) -> Json:
        reader = self._json.get(id(key))
        if reader is None:
            reader = self._json[id(key)] = Json(type_)
        return reader

    def result_of(self, status: int, content_type: str) -> Result | None:
        """The documented success, ``None`` where there is none for this status.

        Raises ``LookupError`` where there is one, but not with this content type.
        """
        key = (status, content_type)
        if key in self._results:
            return self._results[key]
        result = self._find(status, base_type(content_type))
        if len(self._results) < CACHED:
            self._results[key] = result
        return result

    def _find(self, status: int, received: str) -> Result | None:
        results = self.operation.results
        for wanted in ranked(status):
            found = [r for r in results if r.status.upper() == wanted.upper()]
            if wanted == "default" and not 200 <= status < 300:
                continue
            for result in sorted(found, key=lambda r: base_type(r.media) != received):
                if not result.kind or media_matches(result.media, result.kind, received):
                    return result
            if found:
                raise LookupError(received)
        return None

    def envelope(self, response: HttpResponse) -> Response:
        """Decode a success. Raises ``ResponseValidationError`` and ``SDKError``."""
        status = response.status_code
        content_type = response.headers.get("content-type") or ""
        try:
            result = self.result_of(status, content_type)
        except LookupError:
            raise ResponseValidationError(
                f"{self.operation.id}: {content_type!r} is not a documented content type "
                f"({describe(response)})",
                response,
            ) from None
        make: type[Response] = self.operation.envelope
        if result is None:
            raise SDKError(f"{self.operation.id}: undocumented {describe(response)}", response)
        if not result.kind:
            return make(content_type, status, response)
        try:
            value = self._value(result, response)
        except (ValueError, RecursionError) as error:
            why = self._reader(result, result.type).explained(error)
            raise _invalid(self.operation, response, error, why) from None
        return make(content_type, status, response, **{result.field: value})

    def _value(self, result: Result, response: HttpResponse) -> Any:
        match result.kind:
            case "json":
                return self._reader(result, result.type)(response.content)
            case "text":
                return response.text
            case "bytes" | "sse" | "jsonl":
                return self._stream(result, response)
            case kind:
                raise ValueError(f"unknown kind of body {kind!r}")

    def _stream(self, result: Result, response: HttpResponse) -> Any:
        from .streams import Download, EventStream, JsonLines

        if result.kind == "bytes":
            return Download(response)
        if result.kind == "sse":
            # Text is what the data is, not JSON in it.
            read: Any = bytes.decode if result.type is str else self._reader(result, result.type)
            return EventStream(response, read)
        # RFC 7464: each text of a JSON text sequence begins with this character.
        end = "\x1e" if base_type(result.media).endswith("json-seq") else "\n"
        return JsonLines(response, self._reader(result, result.type), end=end)

    def is_success(self, status: int) -> bool:
        return 200 <= status < 300 or any(
            result.status.upper() in ranked(status)[:2] for result in self.operation.results
        )

    def is_streamed(self, response: HttpResponse) -> bool:
        """Whether this answer, of an operation that has others as well, is read by the caller."""
        try:
            result = self.result_of(
                response.status_code, response.headers.get("content-type") or ""
            )
        except LookupError:
            return False
        return result is not None and result.kind in STREAMED

    def error(self, response: HttpResponse) -> SDKError:
        """The exception that an unsuccessful, read response stands for."""
        status = response.status_code
        received = base_type(response.headers.get("content-type") or "")
        for wanted in ranked(status):
            if wanted == "default" and status < 400:
                continue
            found = [f for f in self.operation.failures if f.status.upper() == wanted.upper()]
            for failure in sorted(found, key=lambda f: base_type(f.media) != received):
                if response.content and media_matches(failure.media, _kind(failure), received):
                    return self._failure(failure, response)
            if found:
                break
        return SDKError(f"{self.operation.id}: {describe(response)}", response)

    def _failure(self, failure: Failure, response: HttpResponse) -> SDKError:
        cls: type[ApiError] = failure.error
        try:
            if _kind(failure) == "json":
                data = self._reader(failure, cls.data_type)(response.content)
            else:
                data = response.text
        except (ValueError, RecursionError) as error:
            why = self._reader(failure, cls.data_type).explained(error)
            return _invalid(self.operation, response, error, why)
        return cls(data, response)


def _kind(failure: Failure) -> str:
    media = base_type(failure.media)
    return "json" if media.endswith("json") or media == "*/*" else "text"


def _accept(operation: Operation[Any]) -> str:
    media = [result.media for result in operation.results if result.media]
    media += [failure.media for failure in operation.failures if failure.media]
    return ", ".join(dict.fromkeys(media)) or "*/*"


def _invalid(
    operation: Operation[Any], response: HttpResponse, error: Exception, why: str
) -> ResponseValidationError:
    return ResponseValidationError(
        f"{operation.id}: the body of status {response.status_code} is not as documented: {why}",
        response,
        error,
    )

"""What a request, or a test, asks the mock to do instead of its ordinary answer."""

from __future__ import annotations

import base64
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

DROP = 0
"""The status that stands for closing the connection without an answer."""


@dataclass(frozen=True, slots=True)
class Scripted:
    """One answer, word for word. ``status`` ``DROP`` closes the connection.

    ``body`` None: the body that the document gives for the status. ``delay`` is in seconds.
    ``pieces`` are the body one by one, each sent for itself, without a length (chunked). ``cut``
    closes the connection before the end of the body.
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = None
    delay: float = 0.0
    pieces: tuple[bytes, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Directive:
    """The answer that is asked for; ``status`` None is the first success of the document."""

    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    delay: float = 0.0
    pages: int = 1
    pieces: tuple[bytes, ...] = ()
    cut: bool = False


class BadDirectiveError(ValueError):
    """An ``X-Mock-…`` header that can't be read."""


class Directives:
    """Remembers how far each sequence and each script has come."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._scripts: dict[str, list[Scripted]] = {}
        self._counts: dict[tuple[str, str], int] = {}

    def script(self, operation: str, answers: Iterable[Scripted]) -> None:
        """The next requests of the operation get these answers, one each, then ordinary ones."""
        with self._lock:
            self._scripts[operation] = list(answers)

    def clear(self) -> None:
        with self._lock:
            self._scripts.clear()
            self._counts.clear()

    def directive(self, operation: str, headers: Mapping[str, str]) -> Directive:
        """``headers`` have names in lower case. Raises ``BadDirectiveError``."""
        with self._lock:
            waiting = self._scripts.get(operation)
            scripted = waiting.pop(0) if waiting else None
        if scripted is not None:
            return Directive(
                status=scripted.status,
                headers=tuple(scripted.headers.items()),
                body=b"".join(scripted.pieces) if scripted.pieces else scripted.body,
                delay=scripted.delay,
                pieces=scripted.pieces,
                cut=scripted.cut,
            )
        return self._from_headers(operation, headers)

    def _from_headers(self, operation: str, headers: Mapping[str, str]) -> Directive:
        status = headers.get("x-mock-status")
        sequence = headers.get("x-mock-sequence")
        if sequence is not None:
            steps = [step.strip() for step in sequence.split(",")]
            key = headers.get("x-mock-key", operation)
            with self._lock:
                number = self._counts.get((key, sequence), 0)
                self._counts[key, sequence] = number + 1
            status = steps[min(number, len(steps) - 1)]
        directive = Directive(
            status=None if status is None else _status(status),
            body=_body(headers.get("x-mock-body")),
            delay=_number("X-Mock-Delay", headers.get("x-mock-delay", "0")) / 1000,
            pages=_number("X-Mock-Pages", headers.get("x-mock-pages", "1")),
        )
        if headers.get("x-mock-drop") == "1":
            directive = replace(directive, status=DROP)
        more = []
        if "x-mock-retry-after" in headers and (directive.status or 200) >= 300:
            more.append(("Retry-After", headers["x-mock-retry-after"]))
        if "x-mock-content-type" in headers:
            more.append(("Content-Type", headers["x-mock-content-type"]))
        return replace(directive, headers=tuple(more))


def _status(text: str) -> int:
    if text == "drop":
        return DROP
    status = _number("the status", text)
    if not 200 <= status <= 599:
        raise BadDirectiveError(f"the status {text} is not one of 200 to 599")
    return status


def _number(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise BadDirectiveError(f"{name} is not a whole number: {text}")
    return int(text)


def _body(text: str | None) -> bytes | None:
    if text is None:
        return None
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise BadDirectiveError(f"X-Mock-Body is not base64: {error}") from error

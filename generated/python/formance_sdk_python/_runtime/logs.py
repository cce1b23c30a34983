"""Debug logging, without anything that authenticates. Loaded only where there is a logger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .messages import SECRET_WORDS

if TYPE_CHECKING:
    from .messages import HttpRequest, HttpResponse

SHOWN = 2_000
"""Characters of a body that are logged."""

_WORDS = "|".join(re.escape(word) for word in SECRET_WORDS)
_JSON_MEMBER = re.compile(
    rf'("[^"\\]*(?:{_WORDS})[^"\\]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|[-\w.]+)', re.IGNORECASE
)
_FORM_MEMBER = re.compile(rf"((?:^|&)[^=&]*(?:{_WORDS})[^=&]*=)[^&]*", re.IGNORECASE)


class DebugLog:
    """Writes to anything that has ``debug(message, *arguments)``, such as ``logging.Logger``."""

    def __init__(self, logger: Any) -> None:
        self._logger = logger

    def request(self, request: HttpRequest) -> None:
        content = request.content
        body = "(a stream)" if content is not None and not isinstance(content, bytes) else content
        self._logger.debug(
            "> %s %s %s %s",
            request.method,
            request.redacted_url(),
            request.headers.redacted(),
            body if isinstance(body, str) else shown(body, request.headers.get("content-type")),
        )

    def response(self, response: HttpResponse, seconds: float, *, secret: bool = False) -> None:
        if secret:
            body = "(***)"
        elif not response.is_read:
            body = "(a stream)"
        else:
            body = shown(response.content, response.headers.get("content-type"))
        self._logger.debug(
            "< %d %s %s in %.0f ms %s %s",
            response.status_code,
            response.request.method,
            response.request.redacted_url(),
            seconds * 1000,
            response.headers.redacted(),
            body,
        )

    def failure(self, request: HttpRequest, error: Exception, seconds: float) -> None:
        self._logger.debug(
            "< %s %s failed in %.0f ms: %s",
            request.method,
            request.redacted_url(),
            seconds * 1000,
            type(error).__name__,
        )

    def retry(self, attempt: int, seconds: float) -> None:
        self._logger.debug("attempt %d follows in %.0f ms", attempt, seconds * 1000)


def shown(content: bytes | None, content_type: str | None) -> str:
    """The start of a textual body, secrets hidden; of others the size."""
    if not content:
        return ""
    media = (content_type or "").lower()
    if not ("json" in media or "urlencoded" in media or media.startswith("text/")):
        return f"({len(content)} bytes)"
    text = content.decode("utf-8", "replace")
    text = _JSON_MEMBER.sub(r'\1"***"', text) if "json" in media else text
    text = _FORM_MEMBER.sub(r"\1***", text) if "urlencoded" in media else text
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}… ({len(content)} bytes)"

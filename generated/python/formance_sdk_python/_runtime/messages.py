"""Requests and responses as this SDK sees them, whatever HTTP client carries them."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator
    from typing import Any

SECRET_WORDS = (
    "auth",
    "cookie",
    "token",
    "secret",
    "password",
    "passwd",
    "credential",
    "signature",
    "session",
    "apikey",
    "api-key",
    "api_key",
    "access-key",
    "access_key",
)


def is_secret(name: str) -> bool:
    """Whether a header, query parameter or JSON member of this name is kept out of logs."""
    lower = name.lower()
    return any(word in lower for word in SECRET_WORDS)


class Headers:
    """HTTP header fields: names in any case, order and repeated fields kept (RFC 9110, 5)."""

    __slots__ = ("_fields", "_secrets")

    def __init__(
        self,
        fields: "Iterable[tuple[str, str]]" = (),
        secrets: "frozenset[str]" = frozenset(),
    ) -> None:
        """``secrets``: lower-case names whose values ``repr`` hides, besides the usual ones."""
        self._fields = list(fields)
        self._secrets = secrets

    def get(self, name: str, default: "str | None" = None) -> "str | None":
        """The values of a field joined by ", ", or ``default``."""
        wanted = name.lower()
        found: str | None = None
        for key, value in self._fields:
            if key.lower() == wanted:
                found = value if found is None else f"{found}, {value}"
        return default if found is None else found

    def get_all(self, name: str) -> "list[str]":
        wanted = name.lower()
        return [value for key, value in self._fields if key.lower() == wanted]

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: str) -> None:
        """Replace every field of this name by one."""
        self._drop(name)
        self._fields.append((name, value))

    def __delitem__(self, name: str) -> None:
        if not self._drop(name):
            raise KeyError(name)

    def _drop(self, name: str) -> bool:
        wanted = name.lower()
        kept = [field for field in self._fields if field[0].lower() != wanted]
        dropped = len(kept) != len(self._fields)
        self._fields = kept
        return dropped

    def add(self, name: str, value: str) -> None:
        self._fields.append((name, value))

    def items(self) -> "list[tuple[str, str]]":
        """All fields, repeated ones apart."""
        return list(self._fields)

    def copy(self) -> "Headers":
        return Headers(self._fields, self._secrets)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> "Iterator[str]":
        return iter({name.lower(): name for name, _ in self._fields}.values())

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._fields})

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Headers):
            return NotImplemented
        mine = [(name.lower(), value) for name, value in self._fields]
        return mine == [(name.lower(), value) for name, value in other._fields]

    __hash__ = None  # type: ignore[assignment]

    def redacted(self) -> "list[tuple[str, str]]":
        """All fields, with the values that authenticate hidden."""
        return [
            (name, "***" if name.lower() in self._secrets or is_secret(name) else value)
            for name, value in self._fields
        ]

    def __repr__(self) -> str:
        return f"Headers({self.redacted()!r})"


class HttpRequest:
    """A request about to be sent; hooks may change it.

    ``content`` is ``None``, bytes, or an iterator of bytes (an async one only in async calls);
    ``timeout`` is in seconds, for each of connecting, sending and waiting for bytes: 0 for no
    limit, ``None`` for what the HTTP client is set to; with ``stream`` the response is left unread.
    ``secrets`` are the lower-case names of headers and query parameters that authenticate.
    """

    __slots__ = ("content", "headers", "method", "secrets", "stream", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers,
        content: "bytes | Iterator[bytes] | AsyncIterator[bytes] | None" = None,
        *,
        timeout: "float | None" = None,
        stream: bool = False,
        secrets: "frozenset[str]" = frozenset(),
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.stream = stream
        self.secrets = secrets

    def redacted_url(self) -> str:
        """The URL without user information and without the values of secret parameters."""
        head, mark, query = self.url.partition("?")
        scheme, colon, rest = head.partition("://")
        authority, slash, path = rest.partition("/")
        head = scheme + colon + authority.rpartition("@")[2] + slash + path
        return head + mark + "&".join(self._hide(pair) for pair in query.split("&"))

    def _hide(self, pair: str) -> str:
        name, sign, _ = pair.partition("=")
        return name + sign + "***" if sign and self._secret(name) else pair

    def _secret(self, name: str) -> bool:
        return name.lower() in self.secrets or is_secret(name)

    def __repr__(self) -> str:
        return f"HttpRequest({self.method!r}, {self.redacted_url()!r})"


class HttpResponse:
    """What the server answered. ``native`` is the HTTP client's own object, if there is one.

    A stream was not read yet: ``read`` (or ``aread``) reads it, ``iter_bytes`` (``aiter_bytes``)
    hands it out in pieces, ``close`` (``aclose``) gives its connection back.
    """

    __slots__ = (
        "__weakref__",
        "_chunks",
        "_close",
        "_content",
        "headers",
        "native",
        "request",
        "status_code",
    )

    def __init__(
        self,
        status_code: int,
        headers: "Headers",
        content: "bytes | None" = b"",
        *,
        request: "HttpRequest",
        native: "Any" = None,
        chunks: "Iterator[bytes] | AsyncIterator[bytes] | None" = None,
        close: "Callable[[], Any] | None" = None,
    ) -> None:
        """``content`` is ``None`` when ``chunks`` is still to be read; ``close`` returns an
        awaitable when ``chunks`` is asynchronous."""
        self.status_code = status_code
        self.headers = headers
        self.request = request
        self.native = native
        self._content = content
        self._chunks = chunks
        self._close = close

    @property
    def url(self) -> str:
        return self.request.url

    @property
    def content(self) -> bytes:
        """The body. Raises ``RuntimeError`` for a stream that was not read."""
        if self._content is None:
            raise RuntimeError("the response is a stream: call read() or aread() first")
        return self._content

    @property
    def is_read(self) -> bool:
        return self._content is not None

    @property
    def charset(self) -> str:
        """The ``charset`` of the content type; "utf-8" where none, or an unknown one, is given."""
        import codecs

        for part in (self.headers.get("content-type") or "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                try:
                    return codecs.lookup(value.strip("\"' ")).name
                except LookupError:
                    break
        return "utf-8"

    @property
    def text(self) -> str:
        return self.content.decode(self.charset, "replace")

    def json(self) -> "Any":
        """The body as JSON. Raises ``ValueError`` when it is not."""
        import json

        return json.loads(self.content)

    def _take(self) -> "Any":
        chunks, self._chunks = self._chunks, None
        if chunks is None:
            raise RuntimeError("the response was already read or closed")
        return chunks

    def iter_bytes(self) -> "Iterator[bytes]":
        """The body in pieces as they arrive; closes the response at the end."""
        if self._content is not None:
            yield self._content
            return
        try:
            yield from self._take()
        finally:
            self.close()

    async def aiter_bytes(self) -> "AsyncIterator[bytes]":
        if self._content is not None:
            yield self._content
            return
        try:
            async for chunk in self._take():
                yield chunk
        finally:
            await self.aclose()

    def read(self) -> bytes:
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    async def aread(self) -> bytes:
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self.aiter_bytes()])
        return self._content

    def close(self) -> None:
        close, self._close = self._close, None
        if close is not None:
            close()

    async def aclose(self) -> None:
        close, self._close = self._close, None
        if close is not None:
            await close()

    def __repr__(self) -> str:
        return f"HttpResponse({self.status_code}, {self.request!r})"

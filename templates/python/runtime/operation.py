"""What an operation is, as data: generated modules build one ``Operation`` each."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Generic, TypeVar

    from .errors import ApiError
    from .plan import Plan
    from .response import Response
    from .retries import RetryConfig

    R = TypeVar("R", bound=Response)

    class _Typed(Generic[R]):
        __slots__ = ()

else:

    class _Typed:
        __slots__ = ()

        def __class_getitem__(cls, item: object) -> type:
            return cls


class Param:
    """A path, query, header or cookie parameter.

    ``field`` is the attribute of the request model, ``wire`` the name in the document, ``where``
    "path", "query", "header" or "cookie"; ``style`` is OpenAPI's (3.1, 4.8.12.3), or "json" for a
    parameter that is described by ``content``.
    """

    __slots__ = ("allow_reserved", "explode", "field", "required", "style", "where", "wire")

    def __init__(
        self,
        field: str,
        wire: str,
        where: str,
        style: str,
        explode: bool,
        *,
        required: bool = False,
        allow_reserved: bool = False,
    ) -> None:
        self.field = field
        self.wire = wire
        self.where = where
        self.style = style
        self.explode = explode
        self.required = required
        self.allow_reserved = allow_reserved


class Part:
    """How one field of a form or multipart body is encoded (OpenAPI 3.1, 4.8.15).

    ``media`` is its content type; with a ``style`` it goes as a query parameter does. ``base64``:
    bytes are text in that encoding, not a file.
    """

    __slots__ = ("allow_reserved", "base64", "explode", "field", "media", "style", "wire")

    def __init__(
        self,
        field: str,
        wire: str,
        *,
        media: str = "",
        style: str = "",
        explode: bool = True,
        allow_reserved: bool = False,
        base64: bool = False,
    ) -> None:
        self.field = field
        self.wire = wire
        self.media = media
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved
        self.base64 = base64


class Body:
    """A request body. ``kind``: "json", "form", "multipart", "text", "bytes" or "jsonl".

    ``field`` is the attribute of the request that holds it; ``None``: the request is the body.
    """

    __slots__ = ("field", "kind", "media", "parts", "required")

    def __init__(
        self,
        kind: str,
        media: str,
        *,
        field: "str | None" = None,
        required: bool = False,
        parts: "tuple[Part, ...]" = (),
    ) -> None:
        self.kind = kind
        self.media = media
        self.field = field
        self.required = required
        self.parts = parts


class Result:
    """A documented success. ``status``: "200", "2XX" or "default"; ``field``: of the envelope.

    ``kind`` is as in ``Body`` or "sse"; "" where there is no body.
    """

    __slots__ = ("field", "kind", "media", "status", "type")

    def __init__(
        self,
        status: str,
        kind: str = "",
        media: str = "",
        *,
        field: str = "",
        type: object = None,
    ) -> None:
        self.status = status
        self.kind = kind
        self.media = media
        self.field = field
        self.type = type


class Failure:
    """A documented error: a body of type ``media`` with this status raises ``error``."""

    __slots__ = ("error", "media", "status")

    def __init__(self, status: str, media: str, error: "type[ApiError]") -> None:
        self.status = status
        self.media = media
        self.error = error


class Cursor:
    """Pages by cursor: ``param`` (a field of the request) takes the value found at ``next``.

    ``param`` is an attribute of the request, or a path of them. ``result`` names the envelope's
    field; ``items``, ``next`` and ``more`` are attribute paths below it; the latter two may be the
    name of a header instead. The iteration ends where ``next`` is empty, or where ``more`` is given
    and false. With ``alone`` the other query parameters are left out once there is a cursor.
    """

    __slots__ = ("alone", "items", "more", "next", "param", "result")

    def __init__(
        self,
        *,
        param: "str | tuple[str, ...]",
        result: str,
        items: "tuple[str, ...]",
        next: "str | tuple[str, ...]",
        more: "str | tuple[str, ...]" = (),
        alone: bool = False,
    ) -> None:
        self.param = param
        self.result = result
        self.items = items
        self.next = next
        self.more = more
        self.alone = alone


class Offset:
    """Pages by offset: ``param`` grows by the number of items received, from ``first``.

    Ends at an empty page, where ``more`` is given and false, or after ``total`` items. Where the
    answer has none of those, a page shorter than the length that was asked for, in ``size``, is the
    last. Sources are as for ``Cursor``.
    """

    __slots__ = ("first", "items", "more", "param", "result", "size", "total")

    def __init__(
        self,
        *,
        param: "str | tuple[str, ...]",
        result: str,
        items: "tuple[str, ...]",
        size: "str | tuple[str, ...]" = "",
        more: "str | tuple[str, ...]" = (),
        total: "str | tuple[str, ...]" = (),
        first: int = 0,
    ) -> None:
        self.param = param
        self.result = result
        self.items = items
        self.size = size
        self.more = more
        self.total = total
        self.first = first


class PageNumber(Offset):
    """Pages by number: ``param`` grows by one; a request that leaves it out asks for ``first``.

    Ends after ``pages`` pages as well.
    """

    __slots__ = ("pages",)

    def __init__(
        self,
        *,
        param: "str | tuple[str, ...]",
        result: str,
        items: "tuple[str, ...]",
        size: "str | tuple[str, ...]" = "",
        more: "str | tuple[str, ...]" = (),
        total: "str | tuple[str, ...]" = (),
        pages: "str | tuple[str, ...]" = (),
        first: int = 1,
    ) -> None:
        super().__init__(
            param=param,
            result=result,
            items=items,
            size=size,
            more=more,
            total=total,
            first=first,
        )
        self.pages = pages


class NextUrl:
    """Pages by a URL at ``next``, absolute or relative to the request's own; of the header "Link"
    the one with the relation "next" (RFC 8288)."""

    __slots__ = ("items", "more", "next", "result")

    def __init__(
        self,
        *,
        result: str,
        items: "tuple[str, ...]",
        next: "str | tuple[str, ...]",
        more: "str | tuple[str, ...]" = (),
    ) -> None:
        self.result = result
        self.items = items
        self.next = next
        self.more = more


class Server:
    """A server of the document: ``url`` with ``{variable}`` slots, and the variables' defaults."""

    __slots__ = ("url", "variables")

    def __init__(self, url: str, variables: "Mapping[str, str] | None" = None) -> None:
        self.url = url
        self.variables: Mapping[str, str] = {} if variables is None else variables


class Operation(_Typed["R"]):
    """One operation. ``request`` is what pydantic's ``TypeAdapter`` takes, ``None`` for no request.

    ``security`` lists alternatives, each a tuple of (scheme id, scopes) that apply together; () is
    "no authentication". ``idempotency`` is the header that has one key for all attempts of a call.
    ``plan`` belongs to the runtime: what it works out once.
    """

    __slots__ = (
        "bodies",
        "envelope",
        "failures",
        "id",
        "idempotency",
        "method",
        "pages",
        "params",
        "path",
        "plan",
        "request",
        "results",
        "retries",
        "security",
        "servers",
    )

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        envelope: "type[R]",
        results: "tuple[Result, ...]",
        request: "Any" = None,
        params: "tuple[Param, ...]" = (),
        bodies: "tuple[Body, ...]" = (),
        failures: "tuple[Failure, ...]" = (),
        security: "tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]" = (),
        servers: "tuple[str, ...]" = (),
        retries: "RetryConfig | None" = None,
        idempotency: str = "",
        pages: "Cursor | Offset | PageNumber | NextUrl | None" = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.request = request
        self.params = params
        self.bodies = bodies
        self.envelope = envelope
        self.results = results
        self.failures = failures
        self.security = security
        self.servers = servers
        self.retries = retries
        self.idempotency = idempotency
        self.pages = pages
        self.plan: Plan | None = None

"""The API: servers, security, groups of operations, and the types they use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from sdkwright.diagnostics import Origin
from sdkwright.rules import RequestPart, ResponsePart

from .messages import Body as Body
from .messages import BodyKind as BodyKind
from .messages import Header as Header
from .messages import Param as Param
from .messages import Part as Part
from .messages import PathPart as PathPart
from .messages import Slot as Slot
from .messages import Style as Style
from .messages import Where as Where
from .signature import Signature
from .types import Doc, Example, Json, Name, TypeDecl, TypeExpr, TypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a response can be used for next (OpenAPI 3.1, 4.8.20): ``operation`` is the id of the
    operation, ``parameters`` its parameters by wire name with the runtime expressions (or values)
    that give them, ``body`` the expression for the whole body, None where there is none."""

    name: str
    operation: str
    parameters: tuple[tuple[str, Json], ...] = ()
    body: Example | None = None
    doc: Doc = Doc()


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """``status`` is "200", "2XX" or "default"; ``type`` is None where there is no body.

    ``name`` is the envelope's field for this body, () where there is none.
    """

    status: str
    media: str = ""
    kind: BodyKind | None = None
    type: TypeExpr | None = None
    name: Name = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    doc: Doc = Doc()
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One scheme with the scopes an operation needs of it."""

    scheme: str
    scopes: tuple[str, ...] = ()


Alternative: TypeAlias = tuple[Requirement, ...]
"""Schemes that apply together; an operation lists alternatives, () among them is "none needed"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestObject:
    """The operation takes one object: ``record`` (in ``Api.types``) has a field for each parameter
    and, when there is a body, the field named by ``body`` (a wire name of the record)."""

    record: TypeId
    body: str | None = None


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The operation takes its body itself."""


RequestShape: TypeAlias = RequestObject | RequestBody | None


class PaginationKind(StrEnum):
    """What the next request says that this one does not: a value that the response gave, the
    number of items so far, the number of the page; or the response has the URL to ask."""

    CURSOR = "cursor"
    OFFSET = "offset"
    PAGE = "page"
    NEXT_URL = "next_url"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How to ask for the next page.

    ``items`` leads to the list, () where the body is the list itself. ``param`` takes the cursor,
    the offset or the number of the page, which begins at ``start``; ``size`` the length of a page.
    ``next`` is the cursor, or the URL (of the header "Link": that with rel="next", RFC 8288).
    ``more`` ends the iteration when false, ``total`` and ``pages`` when so many items or pages are
    there.
    """

    kind: PaginationKind
    items: tuple[str, ...] = ()
    param: RequestPart | None = None
    size: RequestPart | None = None
    next: ResponsePart | None = None
    more: ResponsePart | None = None
    total: ResponsePart | None = None
    pages: ResponsePart | None = None
    start: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """Intervals and times in milliseconds. ``statuses`` such as "429" or "5XX".

    ``enabled`` is False for a single attempt.
    """

    enabled: bool = True
    initial_ms: int = 500
    max_ms: int = 8_000
    exponent: float = 2.0
    max_elapsed_ms: int = 30_000
    statuses: tuple[str, ...] = ("408", "429", "5XX")
    connection_errors: bool = True


@dataclass(frozen=True, slots=True)
class Source:
    """Where a request says something of itself: a header, or the member of its JSON at ``path``."""

    header: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """What a request has in one place, or it is another webhook's: one of ``values``. Only where it
    is ``always`` there is a request without it another's, too."""

    source: Source
    values: tuple[str | int | bool, ...]
    always: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the API makes and a user's server answers: a webhook (OpenAPI 3.1, 4.8.1), or
    a callback of an operation (4.8.18), whose URL the runtime ``expression`` gives.

    ``event`` is what the document calls it, and ``event_from`` where a request has that name, in
    pieces; unless ``event_exact`` the pieces may be a part of the name, or the name a part of them.
    ``marks`` are what a request has besides. ``tag`` groups pages. ``responses`` are the answers
    that the API expects.
    """

    id: str
    name: Name
    event: str
    method: str
    expression: str = ""
    tag: str = ""
    params: tuple[Param, ...] = ()
    bodies: tuple[Body, ...] = ()
    body_required: bool = False
    responses: tuple[Response, ...] = ()
    marks: tuple[Mark, ...] = ()
    event_from: tuple[Source, ...] = ()
    event_exact: bool = False
    signature: Signature | None = None
    doc: Doc = Doc()
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """``bodies`` are notations of one value, the first is sent; ``body_required`` as documented.

    ``variant_of`` is the id of the operation that this one is, with a body of another schema.
    ``example`` is a request to show: an object by the record's wire names, or the body itself.
    ``idempotency_header`` is the header that has one key for all attempts of a call, "" where the
    operation takes none. ``stability`` is "draft", "alpha", "beta", "stable" or "", which is as
    good as stable. ``absent_in`` are languages whose SDKs do not have the operation.
    """

    id: str
    name: Name
    model_name: Name
    variant_of: str = ""
    method: str
    path: tuple[PathPart, ...]
    params: tuple[Param, ...] = ()
    bodies: tuple[Body, ...] = ()
    body_required: bool = False
    request: RequestShape = None
    success: tuple[Response, ...] = ()
    errors: tuple[Response, ...] = ()
    auth: tuple[Alternative, ...] = ()
    servers: tuple[Server, ...] = ()
    pagination: Pagination | None = None
    retries: Retries | None = None
    callbacks: tuple[Webhook, ...] = ()
    idempotency_header: str = ""
    absent_in: tuple[str, ...] = ()
    stability: str = field(default="", compare=False)
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    auth_origin: Origin | None = field(default=None, compare=False, repr=False)
    example: Example | None = field(default=None, compare=False)

    @property
    def paged(self) -> Response | None:
        """The success whose body has the items of a page."""
        return next((r for r in self.success if r.kind is BodyKind.JSON), None)

    @property
    def path_text(self) -> str:
        return "".join(p if isinstance(p, str) else "{" + p.wire + "}" for p in self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    wire: str
    name: Name
    default: str
    values: tuple[str, ...] = ()
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """``url`` is a template with ``{variable}`` slots; it may be relative to the host."""

    url: str
    variables: tuple[ServerVariable, ...] = ()
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth2:
    """RFC 6749. ``flow`` is the document's name for it, such as "clientCredentials"; what follows
    are its URLs and scopes. ``others`` are the flows that the scheme has besides."""

    id: str
    name: Name
    flow: str
    token_url: str = ""
    refresh_url: str = ""
    authorization_url: str = ""
    scopes: tuple[str, ...] = ()
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)
    others: tuple[OAuth2, ...] = ()

    @property
    def flows(self) -> tuple[OAuth2, ...]:
        """All flows, this one first."""
        return (self, *self.others)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpAuth:
    """RFC 9110, 11. ``scheme`` is lower case: "basic", "bearer" or another of the registry."""

    id: str
    name: Name
    scheme: str
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    id: str
    name: Name
    where: Where
    wire: str
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenIdConnect:
    id: str
    name: Name
    url: str
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MutualTls:
    id: str
    name: Name
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


Scheme: TypeAlias = OAuth2 | HttpAuth | ApiKey | OpenIdConnect | MutualTls


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A node of the tree that dotted tags make; the root has an empty name."""

    name: Name
    path: tuple[Name, ...] = ()
    operations: tuple[Operation, ...] = ()
    children: tuple[Group, ...] = ()
    doc: Doc = Doc()


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    title: str
    version: str
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """Everything a target needs. ``types`` holds every declaration by id, in a stable order.

    ``retries`` are for the operations that have none of their own and can safely be repeated.
    """

    info: Info
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    retries: Retries | None = None
    root: Group
    webhooks: tuple[Webhook, ...] = ()
    types: tuple[TypeDecl, ...] = ()

    def received(self) -> Iterator[Webhook]:
        """All webhooks and callbacks: the requests that the API makes."""
        callbacks = (c for operation in self.operations() for c in operation.callbacks)
        yield from {webhook.id: webhook for webhook in (*self.webhooks, *callbacks)}.values()

    def operations(self) -> Iterator[Operation]:
        """All operations, a group's own before those of its children."""
        pending = [self.root]
        while pending:
            group = pending.pop()
            yield from group.operations
            pending.extend(reversed(group.children))

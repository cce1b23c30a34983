"""What requests and responses are made of: parameters, bodies, headers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from sdkwright.diagnostics import Origin

from .types import Doc, Example, Name, Presence, Required, TypeExpr


class Where(StrEnum):
    PATH = "path"
    QUERY = "query"
    QUERYSTRING = "querystring"
    HEADER = "header"
    COOKIE = "cookie"


class Style(StrEnum):
    """OpenAPI 3.2, 4.12.3; ``JSON`` is a parameter described by ``content``."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"
    COOKIE = "cookie"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Param:
    """``example`` is the document's; ``sample`` is the example or a value made up."""

    wire: str
    name: Name
    where: Where
    type: TypeExpr
    presence: Presence = Required()
    style: Style
    explode: bool
    allow_reserved: bool = False
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    example: Example | None = field(default=None, compare=False)
    sample: Example | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a path parameter in the path; ``wire`` names the parameter."""

    wire: str


PathPart: TypeAlias = str | Slot


class BodyKind(StrEnum):
    """How a body travels; decided by its media type (RFC 6838; RFC 7578 for multipart)."""

    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    BYTES = "bytes"
    SSE = "sse"
    JSON_LINES = "jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """How one field of a form or multipart body is encoded (OpenAPI 3.1, 4.8.15).

    With a ``style`` it goes as a query parameter does, and ``media`` says nothing.
    """

    wire: str
    media: str = ""
    style: Style | None = None
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """``example`` is the document's; ``sample`` is the example or a value made up."""

    media: str
    kind: BodyKind
    type: TypeExpr
    parts: tuple[Part, ...] = ()
    origin: Origin | None = field(default=None, compare=False, repr=False)
    example: Example | None = field(default=None, compare=False)
    sample: Example | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    wire: str
    name: Name
    type: TypeExpr
    presence: Presence
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)

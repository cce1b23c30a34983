"""Types: expressions, and the declarations they refer to.

All values are frozen. A ``Name`` is the tuple of words the document's spelling breaks into, with
the document's own letters (``instanceID`` is ``("instance", "ID")``); only a target cases them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from sdkwright.diagnostics import Origin

Name: TypeAlias = tuple[str, ...]
TypeId: TypeAlias = str
Json: TypeAlias = "bool | int | float | str | tuple[Json, ...] | JsonObject | None"


@dataclass(frozen=True, slots=True)
class JsonObject:
    """A JSON object as a frozen value: its members in the order of the document."""

    members: tuple[tuple[str, Json], ...] = ()


class Kind(StrEnum):
    ANY = "any"
    BOOL = "bool"
    INT32 = "int32"
    INT64 = "int64"
    BIGINT = "bigint"
    FLOAT32 = "float32"
    FLOAT64 = "float64"
    DECIMAL = "decimal"
    STRING = "string"
    BYTES = "bytes"
    DATE = "date"
    DATETIME = "datetime"
    DURATION = "duration"
    UUID = "uuid"


Limits: TypeAlias = tuple[tuple[str, Json], ...]
"""What a schema says of values beyond their type: keywords of JSON Schema (2020-12 Validation, 6)
with their values, sorted. They change no SDK, so they take no part in equality, nor in the text
of a value, by which what depends on it is told to have changed."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """``encoding`` is how bytes travel in text: "base64", or "binary" for a body of its own.
    ``wide``: the document itself shows integers that a double of 64 bits does not hold."""

    kind: Kind
    encoding: str = ""
    wide: bool = False
    limits: Limits = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Const:
    value: Json


@dataclass(frozen=True, slots=True)
class ListOf:
    item: TypeExpr
    limits: Limits = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class MapOf:
    value: TypeExpr
    limits: Limits = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Nullable:
    inner: TypeExpr


@dataclass(frozen=True, slots=True)
class Ref:
    id: TypeId


TypeExpr: TypeAlias = Scalar | Const | ListOf | MapOf | Nullable | Ref


@dataclass(frozen=True, slots=True)
class Doc:
    """What the document says in prose; Markdown (CommonMark), never trusted.

    Of something deprecated, ``deprecation`` says why or what to use instead, ``replacement`` is the
    id of the operation to call, and ``sunset`` the ISO date after which it will be gone.
    """

    summary: str = ""
    description: str = ""
    deprecated: bool = False
    deprecation: str = ""
    replacement: str = ""
    sunset: str = ""


class Access(StrEnum):
    BOTH = "both"
    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True)
class Required:
    pass


@dataclass(frozen=True, slots=True)
class Optional:
    pass


@dataclass(frozen=True, slots=True)
class Default:
    """Not required; the receiver takes ``value`` when it is absent."""

    value: Json


Presence: TypeAlias = Required | Optional | Default


@dataclass(frozen=True, slots=True)
class Example:
    """A value the document shows. Wrapped, so that "no example" and ``null`` differ."""

    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of a record. ``example`` takes no part in equality: it changes no SDK."""

    wire: str
    name: Name
    type: TypeExpr
    presence: Presence = Required()
    access: Access = Access.BOTH
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    example: Example | None = field(default=None, compare=False)


class Space(StrEnum):
    """The namespace of a declaration in every SDK."""

    SHARED = "shared"
    OPERATIONS = "operations"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An object. ``extra`` types the members not listed; ``None`` where the document forbids them.

    Members that the document does not list are kept by every SDK even so.
    """

    id: TypeId
    name: Name
    space: Space = Space.SHARED
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    fields: tuple[Field, ...] = ()
    extra: TypeExpr | None = Scalar(Kind.ANY)
    limits: Limits = field(default=(), compare=False, repr=False)
    example: Example | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Member:
    name: Name
    value: str | int | float | bool
    doc: Doc = Doc()
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """``open``: values the document does not list are kept, not refused."""

    id: TypeId
    name: Name
    space: Space = Space.SHARED
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    kind: Kind = Kind.STRING
    members: tuple[Member, ...] = ()
    open: bool = True
    example: Example | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Variant:
    """One member of a union; ``tags`` are the discriminator values that choose it; ``fallback``:
    so does any other value, and none (``defaultMapping`` of OpenAPI 3.2, 4.25)."""

    type: TypeExpr
    tags: tuple[str, ...] = ()
    fallback: bool = False
    origin: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """oneOf or anyOf. ``discriminator`` is the wire name of the deciding property, if any.

    Without one, decoding chooses by JSON type, then required and const fields, in the order given.
    """

    id: TypeId
    name: Name
    space: Space = Space.SHARED
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    variants: tuple[Variant, ...] = ()
    discriminator: str | None = None
    open: bool = True
    example: Example | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A second name for a type: a component that is only a ``$ref``, a list, a map or a scalar."""

    id: TypeId
    name: Name
    space: Space = Space.SHARED
    doc: Doc = Doc()
    origin: Origin = field(compare=False)
    target: TypeExpr
    example: Example | None = field(default=None, compare=False)


TypeDecl: TypeAlias = Record | Enum | Union | Alias

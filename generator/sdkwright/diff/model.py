"""Facts about two versions of an API, and what they mean for whom."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from sdkwright.diagnostics import Origin


class Level(StrEnum):
    """How bad a change is; ``rank`` orders them."""

    COMPATIBLE = "compatible"
    WARNING = "warning"
    BREAKING = "breaking"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {Level.COMPATIBLE: 0, Level.WARNING: 1, Level.BREAKING: 2}


def worst(levels: Iterable[Level]) -> Level:
    return max(levels, key=lambda level: level.rank, default=Level.COMPATIBLE)


class Axis(StrEnum):
    """From where a change is seen: who calls by hand the new server, whose code meets the new SDK,
    whose installed SDK meets the new server."""

    HTTP = "http"
    UPGRADE = "upgrade"
    FIELD = "field"


class Direction(StrEnum):
    """Which way the values of what changed go; BOTH takes the worse level of the two."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"
    ANY = "any"


class ElementKind(StrEnum):
    OPERATION = "operation"
    PARAMETER = "parameter"
    BODY = "body"
    RESPONSE = "response"
    HEADER = "header"
    TYPE = "type"
    PROPERTY = "property"
    MEMBER = "member"
    VARIANT = "variant"
    SCHEME = "scheme"
    SERVER = "server"
    WEBHOOK = "webhook"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Element:
    """What changed, in one of the versions: ``key`` is unique among the elements of its kind, and
    is the same in both versions for what is the same. ``origin`` is None for what a document
    implies, such as the server "/"."""

    kind: ElementKind
    key: str
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A type as JSON sees it: ``type`` and ``format`` as documents write them, "" for none; how
    many ``values`` an enum lists; how many properties an object has; the types of a union's
    variants."""

    type: str
    format: str = ""
    values: int = 0
    is_const: bool = False
    required: int = 0
    optional: int = 0
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """Where a message is: the id of an operation or of a webhook, and whether it is in the request
    or the response of that, whoever sends it."""

    id: str
    way: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One difference. ``location`` says in words of the API what it is in, such as
    ``GET /pets query limit`` or ``Pet.name``; ``before`` and ``after`` are what a reader sees, ""
    where there is nothing. ``traits`` are what rules ask for besides. ``operations`` are the ids of
    those that reach it, in the version that has them, ``uses`` where in them; ``said`` fills the
    rule's message. ``forms`` are those of a step between types."""

    kind: str
    direction: Direction = Direction.ANY
    location: str
    before: str = ""
    after: str = ""
    old: Element | None = None
    new: Element | None = None
    traits: frozenset[str] = frozenset()
    operations: tuple[str, ...] = ()
    said: Mapping[str, str] = dataclasses.field(default_factory=dict, compare=False)
    uses: tuple[Use, ...] = dataclasses.field(default=(), compare=False)
    forms: tuple[Form, Form] | None = dataclasses.field(default=None, compare=False)

    @property
    def of_operations(self) -> bool:
        """Whether it is told once where it is the same for several operations."""
        return self.kind.startswith(_OF_OPERATIONS)

    @property
    def is_shared(self) -> bool:
        """Whether it is told once of several operations, and of nothing that they use."""
        return self.of_operations and len(self.operations) > 1


_OF_OPERATIONS = ("security.requirement-", "endpoint.tag-changed")
"""Kinds that have one cause when they are the same for several operations."""


@dataclass(frozen=True, slots=True)
class Levels:
    """``upgrade`` and ``field`` are the worst of all languages; ``by_language`` has those of the
    languages for which one of the two is another."""

    http: Level
    upgrade: Level
    field: Level
    by_language: Mapping[str, tuple[Level, Level]] = dataclasses.field(default_factory=dict)

    def of(self, axis: Axis) -> Level:
        match axis:
            case Axis.HTTP:
                return self.http
            case Axis.UPGRADE:
                return self.upgrade
            case Axis.FIELD:
                return self.field

    def upgrade_in(self, language: str) -> Level:
        return self.by_language.get(language, (self.upgrade, self.field))[0]

    @property
    def worst(self) -> Level:
        return worst((self.http, self.upgrade, self.field))


Symbols: TypeAlias = Mapping[str, str]
"""Language → what the SDK calls it."""
SymbolsOf: TypeAlias = "Callable[[Element], Symbols]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A fact with what it means. ``effect`` says what it does to SDKs, "" for nothing; ``rules``
    are the ids of the rows that were used; ``ignored`` is the reason of the entry of an ignore
    file, "" where there is none."""

    fact: Fact
    levels: Levels
    message: str
    effect: str = ""
    symbols_before: Symbols = dataclasses.field(default_factory=dict)
    symbols_after: Symbols = dataclasses.field(default_factory=dict)
    rules: tuple[str, ...] = ()
    ignored: str = ""

    @property
    def fingerprint(self) -> str:
        """Stays what it is when words of messages or lines of the document change."""
        fact = self.fact
        parts = (fact.kind, fact.direction, fact.location, fact.before, fact.after)
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]

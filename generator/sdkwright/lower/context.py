"""What is shared while one document is lowered, and the names that inline schemas inherit."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.types import Doc, Json, Name, Space, TypeDecl, TypeId
from sdkwright.names import NameBook, words
from sdkwright.source.document import Place
from sdkwright.source.refs import Resolver

from .families import Families, families_of
from .settings import Settings
from .values import flag, text_at

if TYPE_CHECKING:
    from .compose import Shape

BROKEN: TypeId = "!broken"
"""Stands where a type could not be made; an operation that reaches it is left out or an error."""


_PARTS = frozenset(("[]", "{}", "allOf", "anyOf", "oneOf"))
"""What the ids of parts that are no properties have in place of a name, if not a ``#``."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A value made up for a schema, and how many values it is made of."""

    value: Json
    size: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a schema stands in the API: the id, name and space of a type declared there."""

    id: TypeId
    name: Name
    space: Space

    def child(self, wire: str, *more: str) -> Spot:
        """A part of this one; ``more`` are the words its name gets, when not those of ``wire``."""
        return self._part(wire, more or words(wire))

    def member(self, wire: str) -> Spot:
        """A property, whose id is that of no other part, whatever the property is called."""
        escaped = wire.replace("~", "~0").replace("/", "~1")
        special = wire in _PARTS or wire.startswith("#")
        return self._part("~" * special + escaped, words(wire))

    def _part(self, token: str, more: Name) -> Spot:
        return Spot(f"{self.id}/{token}", (*self.name, *more), self.space)


@dataclass(slots=True)
class Lowering:
    """The state of one run.

    ``names`` knows what the last run called things; ``pages`` tells that somebody makes pages,
    which show requests; ``schema_names`` are those of the schemas under ``components`` that have
    others than the words of their keys.
    ``types`` holds the declarations made so far; ``queue`` the schemas that are still to become
    one, each with the addresses of the choices it leaves out, ``waiting`` their names; ``met`` the
    spots that were queued, ``alike`` the same by what is declared there, ``open`` what is being
    put into words at this moment; ``nullable`` whether a referenced schema admits null, which is a
    fact of the reference and not of the declaration; ``shapes`` what was collected of schemas;
    ``samples`` the values made up so far, None for a schema that has none; ``unable`` the spots of
    operations that need what no SDK can do; ``broken``, once all is declared, the types that lead
    to ``BROKEN``; ``operations`` the ids of all operations by file and pointer; ``families`` the
    schemas that have subtypes;
    ``settings`` what extensions decide.
    """

    resolver: Resolver
    config: Config
    report: Report
    names: NameBook = field(default_factory=NameBook)
    pages: bool = True
    schema_names: Mapping[str, Name] = field(default_factory=dict)
    types: dict[TypeId, TypeDecl] = field(default_factory=dict)
    queue: deque[tuple[Spot, tuple[Place, ...], frozenset[str]]] = field(default_factory=deque)
    unable: set[TypeId] = field(default_factory=set)
    broken: set[TypeId] = field(default_factory=set)
    waiting: dict[TypeId, Name] = field(default_factory=dict)
    met: set[TypeId] = field(default_factory=set)
    alike: dict[Hashable, list[TypeId]] = field(default_factory=dict)
    open: set[Shape] = field(default_factory=set)
    nullable: dict[TypeId, bool] = field(default_factory=dict)
    operations: dict[tuple[str, str], str] = field(default_factory=dict)
    receiving: bool = False
    samples: dict[tuple[object, ...], Sample | None] = field(default_factory=dict)
    shapes: dict[Hashable, Shape] = field(default_factory=dict)
    families: Families = field(init=False)
    settings: Settings = field(init=False)

    def __post_init__(self) -> None:
        self.settings = Settings(self.report)
        self.families = families_of(Place.root(self.resolver.root))

    def enqueue(
        self, spot: Spot, places: tuple[Place, ...], ignore: frozenset[str] = frozenset()
    ) -> TypeId:
        """Have ``places`` declared at ``spot``, if they are not yet; the id of the declaration.

        A member that is a reference to the schema around it and something else holds itself again
        one level below, and so on: what is declared around it already is not declared once more.
        """
        if spot.id in self.met:
            return spot.id
        same = self.alike.setdefault(address_of(places, ignore), [])
        around = next((id for id in same if spot.id.startswith(f"{id}/")), None)
        if around is not None:
            return around
        same.append(spot.id)
        self.met.add(spot.id)
        self.waiting[spot.id] = spot.name
        self.queue.append((spot, places, ignore))
        return spot.id

    def follow(self, place: Place) -> Place | None:
        """``place``, or what its ``$ref`` leads to; None (and a finding) when it leads nowhere."""
        return self.resolver.resolve(place)

    def step(self, place: Place) -> Place | None:
        """What the ``$ref`` of ``place`` names, which may be a reference itself; None, as above."""
        at = place.get("$ref") or place.get("$dynamicRef")
        return self.resolver.follow(at) if at is not None else None

    def mapped(self, place: Place) -> Place | None:
        """The schema that a value of a discriminator's mapping means: a name or a reference."""
        schemas = Place.root(place.document)
        for key in ("components", "schemas"):
            schemas = schemas.get(key) or place
        named = schemas.get(place.value) if isinstance(place.value, str) else None
        return named if named is not None else self.resolver.follow(place)


def address_of(places: tuple[Place, ...], ignore: frozenset[str]) -> Hashable:
    """What makes one conjunction of schemas the same as another."""
    return tuple([(place.document.path, place.keys) for place in places]), ignore


_DESCRIBING = frozenset({"summary", "title", "description", "deprecated"})
_NOTHING_SAID = Doc()


def doc_of(place: Place) -> Doc:
    if not isinstance(place.value, dict) or _DESCRIBING.isdisjoint(place.value):
        return _NOTHING_SAID
    return Doc(
        summary=text_at(place, "summary") or text_at(place, "title"),
        description=text_at(place, "description"),
        deprecated=flag(place, "deprecated"),
    )

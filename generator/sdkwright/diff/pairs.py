"""The state of one comparison: what was found, and which types have to be compared with which.

A type is compared once, whatever leads to it. Which operations reach it, and which way its values
go, is worked out afterwards, and only for what changed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from sdkwright.ir.api import Api
from sdkwright.ir.type_system import Spell, TypeSystem
from sdkwright.ir.types import TypeDecl, TypeId

from .model import Direction, Element, Fact, Form, Use

Pair: TypeAlias = tuple[TypeId, TypeId]


@dataclass(frozen=True, slots=True)
class Root:
    """A place of an operation or webhook where a type is used. ``direction`` is that which users of
    SDKs see: what a ``webhook`` asks is received."""

    operation: str
    direction: Direction
    webhook: str = ""

    @property
    def use(self) -> Use:
        way = self.direction
        if self.webhook:
            way = {Direction.REQUEST: Direction.RESPONSE, Direction.RESPONSE: Direction.REQUEST}[
                way
            ]
        return Use(self.operation or self.webhook, way)


Spot: TypeAlias = "Root | Pair"
"""What refers to a type: an operation, or another type."""


@dataclass(slots=True)
class Run:
    """``old`` and ``new`` are the declarations by id; ``users`` what refers to each pair;
    ``facts`` what was found, and where; ``unsettled`` the operations that nobody should rely on;
    ``renamed`` the ids of operations in the new version by those in the old one;
    ``type_systems`` those of languages; ``spellers`` say how those that are exact write the types
    of both versions."""

    old: Mapping[TypeId, TypeDecl]
    new: Mapping[TypeId, TypeDecl]
    users: dict[Pair, dict[Spot, None]] = field(default_factory=dict)
    queue: deque[Pair] = field(default_factory=deque)
    facts: list[tuple[Spot | None, Fact]] = field(default_factory=list)
    unsettled: frozenset[str] = frozenset()
    renamed: dict[str, str] = field(default_factory=dict)
    type_systems: Mapping[str, TypeSystem] = field(default_factory=dict)
    spellers: dict[str, tuple[Spell, Spell]] = field(default_factory=dict)

    def meet(self, spot: Spot, pair: Pair) -> None:
        """Have two declarations compared, which ``spot`` uses."""
        known = self.users.get(pair)
        if known is None:
            known = self.users[pair] = {}
            self.queue.append(pair)
        known[spot] = None

    def add(
        self,
        spot: Spot | None,
        kind: str,
        location: str,
        before: str = "",
        after: str = "",
        *,
        elements: tuple[Element | None, Element | None] = (None, None),
        traits: Iterable[str] = (),
        said: Mapping[str, str] | None = None,
        forms: tuple[Form, Form] | None = None,
    ) -> None:
        old, new = elements
        fact = Fact(
            kind=kind,
            location=location,
            before=before,
            after=after,
            old=old,
            new=new,
            traits=frozenset(traits),
            said=said or {},
            forms=forms,
        )
        self.facts.append((spot, fact))

    def found(self) -> list[Fact]:
        """All facts with their directions and operations."""
        reached: dict[Pair, frozenset[Root]] = {}
        made = []
        for spot, fact in self.facts:
            match spot:
                case None:
                    made.append(fact)
                case Root(operation, direction) as root:
                    one = (operation,) if operation else ()
                    made.append(
                        replace(fact, operations=one, direction=direction, uses=(root.use,))
                    )
                case pair:
                    if pair not in reached:
                        reached[pair] = self._roots(pair)
                    made.append(_placed(fact, reached[pair]))
        return [self._marked(fact) for fact in _merged(dict.fromkeys(made))]

    def _marked(self, fact: Fact) -> Fact:
        if fact.operations and self.unsettled.issuperset(fact.operations):
            return replace(fact, traits=fact.traits | {UNSETTLED})
        return fact

    def _roots(self, pair: Pair) -> frozenset[Root]:
        seen: set[Pair] = {pair}
        pending = [pair]
        roots: set[Root] = set()
        while pending:
            for user in self.users.get(pending.pop(), ()):
                if isinstance(user, Root):
                    roots.add(user)
                elif user not in seen:
                    seen.add(user)
                    pending.append(user)
        return frozenset(roots)


UNSETTLED = "unsettled"
"""The trait of what no settled operation has to do with."""

BY_HAND = "by-hand"
"""The trait of what SDKs leave to their users' own code."""

TITLE = "info.title"
"""The key of a document's title, which packages are named after that have no other name."""


def _merged(facts: Iterable[Fact]) -> list[Fact]:
    """What is said of several operations alike once, where the first of them is."""
    found: dict[object, Fact] = {}
    for number, fact in enumerate(facts):
        if not fact.of_operations:
            found[number] = fact
            continue
        key = (fact.kind, fact.before, fact.after, fact.traits)
        known = found.get(key)
        if known is None:
            found[key] = fact
        else:
            operations = tuple(sorted({*known.operations, *fact.operations}))
            found[key] = replace(known, operations=operations, uses=(*known.uses, *fact.uses))
    return [_of_all(fact) for fact in found.values()]


def _of_all(fact: Fact) -> Fact:
    """A fact of several operations is about what they have in common, not about one of them."""
    if not fact.is_shared:
        return fact
    tag = fact.kind == "endpoint.tag-changed"
    place = f"group {fact.before}" if tag else " ".join(("security", *sorted(fact.traits)))
    return replace(
        fact, location=place, said={"what": f"{len(fact.operations)} operations", "needs": "need"}
    )


def _placed(fact: Fact, roots: frozenset[Root]) -> Fact:
    ways = {root.direction for root in roots}
    match len(ways):
        case 0:
            way = Direction.ANY
        case 1:
            (way,) = ways
        case _:
            way = Direction.BOTH
    operations = tuple(sorted({root.operation for root in roots if root.operation}))
    uses = tuple(sorted({root.use for root in roots}, key=lambda use: (use.id, use.way)))
    return replace(fact, direction=way, operations=operations, uses=uses)


def declarations(api: Api) -> dict[TypeId, TypeDecl]:
    return {decl.id: decl for decl in api.types}

"""What users of a package write, for all that has a name in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from sdkwright.ir.api import Api
from sdkwright.ir.types import Enum, Record, Space, TypeId


def type_symbols(
    api: Api, names: Mapping[TypeId, str], thrown: Mapping[TypeId, str]
) -> dict[TypeId, str]:
    """``shared.Thing``; an error is called by the class that is ``thrown``."""
    found = {}
    for decl in api.types:
        name = thrown.get(decl.id) if decl.space is Space.ERRORS else None
        own = name or names.get(decl.id)
        if own is not None:
            found[decl.id] = f"{decl.space.value}.{own}"
    return found


class Method(Protocol):
    @property
    def operation(self) -> str: ...
    @property
    def name(self) -> str: ...


class Methods(Protocol):
    """A group as every language has one."""

    @property
    def accessor(self) -> str: ...
    @property
    def methods(self) -> Sequence[Method]: ...


def operation_symbols(groups: Iterable[Methods]) -> dict[str, str]:
    """``sdk.things.list``, by the id of the operation."""
    return {
        method.operation: ".".join(filter(None, ("sdk", group.accessor, method.name)))
        for group in groups
        for method in group.methods
    }


def member_symbols(
    api: Api,
    types: Mapping[TypeId, str],
    fields: Mapping[tuple[TypeId, str], str],
    members: Mapping[tuple[TypeId, int], str],
) -> Iterator[tuple[tuple[str, str], str]]:
    """``shared.Thing.name`` and ``shared.State.OPEN``."""
    for decl in api.types:
        around = types.get(decl.id)
        if around is None:
            continue
        match decl:
            case Record():
                for field in decl.fields:
                    own = fields.get((decl.id, field.wire))
                    if own is not None:
                        yield (decl.id, field.wire), f"{around}.{own}"
            case Enum():
                for position, member in enumerate(decl.members):
                    named = members.get((decl.id, position))
                    if named is not None:
                        yield (decl.id, str(member.value)), f"{around}.{named}"
            case _:
                pass

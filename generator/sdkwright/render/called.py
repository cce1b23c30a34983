"""What users of a package write, for all that has a name in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Group
from sdkwright.ir.types import Enum, Name, Space, TypeDecl, TypeId
from sdkwright.ir.walk import groups
from sdkwright.names import NameBook

from .naming import claim_fields, claim_members, group_key


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


def public_names(
    api: Api, types: Mapping[TypeId, str], envelopes: Mapping[str, str]
) -> dict[str, str]:
    """The pointers of what has a name for users: ``types`` and ``envelopes`` have the names, by the
    ids of declarations and operations."""
    found = {types[decl.id]: decl.origin.pointer for decl in api.types if decl.id in types}
    answers = (o for o in api.operations() if o.id in envelopes)
    return found | {envelopes[o.id]: o.origin.pointer for o in answers}


def operation_symbols(
    root: Group, members: Callable[[Group], Mapping[str, str]], client: str = "sdk"
) -> dict[str, str]:
    """``sdk.things.list``, by the id of the operation. ``members`` names the methods of a group by
    the ids of operations, and its children by ``group <key>``; ``client`` is what examples call
    a client."""
    around = {"": client}
    found: dict[str, str] = {}
    for group in groups(root):
        names, own = members(group), around[group_key(group)]
        for child in group.children:
            around[group_key(child)] = f"{own}.{names.get(f'group {group_key(child)}', '')}"
        found |= {o.id: f"{own}.{names[o.id]}" for o in group.operations if o.id in names}
    return found


class Members(Mapping[tuple[str, str], str]):
    """``shared.Thing.name`` and ``shared.State.OPEN``, by declaration and wire name, or the text of
    the value. What is in a declaration is named when it is asked for: two versions of an API have
    most in common, and nobody asks for that.

    ``types`` are the symbols of declarations; ``field`` and ``member`` make names of theirs, and
    ``joints`` are what goes before these. ``known`` has what is in declarations that are named
    already.
    """

    def __init__(
        self,
        api: Api,
        types: Mapping[TypeId, str],
        field: Callable[[Name], str],
        member: Callable[[Name], str],
        book: NameBook,
        joints: tuple[str, str] = (".", "."),
        known: Mapping[TypeId, Mapping[str, str]] = MappingProxyType({}),
    ) -> None:
        self._decls = {decl.id: decl for decl in api.types if decl.id in types}
        self._types, self._field, self._member, self._book = types, field, member, book
        self._joints = joints
        self._named: dict[TypeId, Mapping[str, str]] = dict(known)

    def __getitem__(self, key: tuple[str, str]) -> str:
        return self._of(key[0])[key[1]]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((id, wire) for id in self._decls for wire in self._of(id))

    def __len__(self) -> int:
        return sum(len(self._of(id)) for id in self._decls)

    def _of(self, id: TypeId) -> Mapping[str, str]:
        if id not in self._named:
            self._named[id] = dict(self._made(self._decls[id])) if id in self._decls else {}
        return self._named[id]

    def _made(self, decl: TypeDecl) -> Iterator[tuple[str, str]]:
        around = self._types[decl.id]
        for (_, wire), name in claim_fields((decl,), self._field, Report(), self._book):
            yield wire, f"{around}{self._joints[0]}{name}"
        for (_, position), name in claim_members((decl,), self._member, Report(), self._book):
            assert isinstance(decl, Enum), "nothing else has values"
            yield str(decl.members[position].value), f"{around}{self._joints[1]}{name}"

"""Declarations → a file each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Api, BodyKind, RequestObject
from sdkwright.ir.knots import knots
from sdkwright.ir.types import (
    Alias,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased
from sdkwright.render.target import Job, Template

from .comments import comment, prose, tags
from .fields import members_of
from .heads import Head, head
from .imports import SPACES, Imports
from .literals import INTEGERS, literal, string
from .names import PhpNames
from .records import record_view, request_view
from .requests import file_member
from .spell import Speller
from .unions import union_view


@dataclass(frozen=True, slots=True)
class CaseView:
    comment: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class EnumView:
    head: Head
    comment: str
    cls: str
    backing: str
    cases: tuple[CaseView, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    """A second name of the class ``target``, or of an enumeration with these ``cases``."""

    head: Head
    comment: str
    cls: str
    target: str
    readonly: bool
    cases: tuple[str, ...]


def speller_of(api: Api, names: PhpNames, root: str, exact: str) -> Speller:
    types = {d.id: d for d in api.types if d.id in names.types or isinstance(d, Alias)}
    return Speller(types, names, _circular(types), _forms(api, types), root, exact)


def _circular(types: Mapping[TypeId, TypeDecl]) -> frozenset[TypeId]:
    """Aliases that lead to themselves through lists, maps and aliases alone."""
    aliases = {id: decl for id, decl in types.items() if isinstance(decl, Alias)}
    edges = {id: [r for r in _direct(d.target) if r in aliases] for id, d in aliases.items()}
    return frozenset(
        id
        for knot in knots(edges)
        for id in knot
        if len(knot) > 1 or any(other in knot for other in edges[id])
    )


def _direct(expr: TypeExpr) -> Iterator[TypeId]:
    match expr:
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            yield from _direct(inner)
        case Ref(id):
            yield id
        case _:
            return


def _forms(api: Api, types: Mapping[TypeId, TypeDecl]) -> frozenset[TypeId]:
    """The records that are sent in parts."""
    found = set()
    for operation in api.operations():
        for body in operation.bodies[:1]:
            inner = unaliased(body.type, types)
            while isinstance(inner, Nullable):
                inner = unaliased(inner.inner, types)
            if body.kind is BodyKind.MULTIPART and isinstance(inner, Ref):
                found.add(inner.id)
    return frozenset(found)


def model_jobs(api: Api, spell: Speller, *, readonly: bool) -> Iterator[Job]:
    """A file for each declaration."""
    requests = {
        o.request.record: file_member(o)
        for o in api.operations()
        if isinstance(o.request, RequestObject)
    }
    seconds = _second_names(spell)
    for id, cls in spell.names.types.items():
        decl = spell.types[id]
        space = SPACES[decl.space]
        imports = Imports(spell.root, f"Models\\{space}", cls)
        view: object
        match decl:
            case Record() if id in requests:
                template = "request"
                members = members_of(decl, spell, imports, file=requests[id])
                view = request_view(decl, members, spell, imports, readonly=readonly)
            case Record():
                template = "record"
                members = members_of(decl, spell, imports)
                view = record_view(
                    decl, members, spell, imports, readonly=readonly, aliases=seconds.get(id, ())
                )
            case Enum():
                template, view = "enum", enum_view(decl, spell, imports, seconds.get(id, ()))
            case Union():
                template, view = "union", union_view(decl, spell, imports)
            case Alias():
                template, view = "alias", alias_view(decl, spell, imports, readonly=readonly)
        path = f"src/Models/{space}/{cls}.php"
        yield Template(path, f"php/package/{template}.php.jinja", view)


def _second_names(spell: Speller) -> Mapping[TypeId, tuple[str, ...]]:
    """The expressions for the second names of classes: they come with the class, since PHP looks
    for no file where it only compares a type."""
    found: dict[TypeId, tuple[str, ...]] = {}
    for id, cls in spell.names.types.items():
        decl = spell.types[id]
        target = spell.resolved(Ref(id))
        if isinstance(decl, Alias) and isinstance(target, Ref):
            whole = "\\".join((spell.root, "Models", SPACES[decl.space], cls))
            found[target.id] = (*found.get(target.id, ()), string(whole))
    return found


def alias_view(decl: Alias, spell: Speller, imports: Imports, *, readonly: bool) -> AliasView:
    target = spell.resolved(decl.target)
    assert isinstance(target, Ref), "others have no class"
    found = spell.types[target.id]
    name = spell.name(target.id, imports)
    said = (prose(decl.doc), f"Another name of `{spell.names.types[target.id]}`.")
    return AliasView(
        head=head(imports),
        comment=comment("\n\n".join(filter(None, said)), tags(decl.doc), 4),
        cls=spell.names.types[decl.id],
        target=name,
        readonly=readonly,
        cases=tuple(c.name for c in _cases(found, spell)) if isinstance(found, Enum) else (),
    )


def enum_view(decl: Enum, spell: Speller, imports: Imports, aliases: tuple[str, ...]) -> EnumView:
    return EnumView(
        head=head(imports),
        comment=comment(prose(decl.doc), tags(decl.doc)),
        cls=spell.names.types[decl.id],
        backing="string" if decl.kind is Kind.STRING else "int",
        cases=_cases(decl, spell),
        aliases=aliases,
    )


def _cases(decl: Enum, spell: Speller) -> tuple[CaseView, ...]:
    """A value that no int holds has no case: it is as those that are not listed."""
    return tuple(
        CaseView(comment(prose(m.doc), tags(m.doc), 4), name, literal(m.value))
        for index, m in enumerate(decl.members)
        if (name := spell.names.members.get((decl.id, index)))
        and (isinstance(m.value, str) or m.value in INTEGERS)
    )

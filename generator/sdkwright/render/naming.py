"""How the parts of an API want to be called, wish after wish; each target cases them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TypeVar, overload

from sdkwright.diagnostics import Origin, Report
from sdkwright.ir.api import Api, Group, ServerVariable
from sdkwright.ir.types import (
    Alias,
    Enum,
    Name,
    Record,
    Ref,
    TypeDecl,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased
from sdkwright.names import Claim, NameBook, claim_all, former, pascal, snake, spelled_out, words

T = TypeVar("T")

KIND_WORD = {Record: "Model", Enum: "Enum", Union: "Union", Alias: "Type"}
VARIABLES = "server variables"
"""The scope in which names of server variables are remembered."""

_AROUND = "_-+.,:;!?*/\\@#$%&=<>~^| "


@cache
def reserved(path: Path, scope: str) -> frozenset[str]:
    """The names of one section of a file such as ``reserved.txt``; "#" begins a comment."""
    found: set[str] = set()
    section = ""
    for line in path.read_text("utf-8").splitlines():
        word = line.partition("#")[0].strip()
        if word.startswith("["):
            section = word.strip("[]")
        elif word and section == scope:
            found.add(word)
    return frozenset(found)


def raised(api: Api) -> dict[TypeId, Record | Union]:
    """The objects that an operation answers with as an error: each gets a class to throw."""
    types = {decl.id: decl for decl in api.types}
    found: dict[TypeId, Record | Union] = {}
    for operation in api.operations():
        for response in operation.errors:
            expr = response.type and unaliased(response.type, types)
            decl = types.get(expr.id) if isinstance(expr, Ref) else None
            if isinstance(decl, Record | Union):
                found[decl.id] = decl
    return found


def group_key(group: Group) -> str:
    """``orchestration.v1``; "" for the root. Manifests have it, so it is divided as it ever was."""
    return ".".join(snake(former(name)) for name in group.path)


def group_words(path: tuple[Name, ...]) -> Name:
    return tuple(word for name in path for word in name)


class Lazy(Sequence[T]):
    """What ``source`` gives, each made when it is asked for: the second wish seldom is."""

    __slots__ = ("_made", "_source")

    def __init__(self, source: Iterable[T]) -> None:
        self._source = iter(source)
        self._made: list[T] = []

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[T]: ...
    def __getitem__(self, index: int | slice) -> T | Sequence[T]:
        if isinstance(index, int) and 0 <= index < len(self._made):
            return self._made[index]
        end = index.stop if isinstance(index, slice) else index + 1
        missing = len(self) if end is None or end < 0 else end - len(self._made)
        if missing > 0:
            self._made.extend(islice(self._source, missing))
        return self._made[index]

    def __iter__(self) -> Iterator[T]:
        place = 0
        while place < len(self._made) or self[place : place + 1]:
            yield self._made[place]
            place += 1

    def __len__(self) -> int:
        self._made.extend(self._source)
        return len(self._made)

    def __bool__(self) -> bool:
        return bool(self[:1])


def distinct(candidates: Iterable[str]) -> Sequence[str]:
    return Lazy(_distinct(candidates))


def _distinct(candidates: Iterable[str]) -> Iterator[str]:
    seen = {""}
    for candidate in candidates:
        if candidate not in seen:
            seen.add(candidate)
            yield candidate


def without_prefix(claimed: Mapping[str, str], prefix: str) -> dict[str, str]:
    """The claims whose key begins with ``prefix``, by the rest of it."""
    return {k.removeprefix(prefix): v for k, v in claimed.items() if k.startswith(prefix)}


def spelling(decl: TypeDecl) -> str:
    """How the document spells a declaration's name, where its address ends with it."""
    last = decl.origin.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    return last if words(last) == decl.name else pascal(decl.name)


def class_candidates(decl: TypeDecl, cased: Callable[[Name, str], str]) -> Sequence[str]:
    """The name, the spelling with its symbols named, with what kind it is, the whole address, how
    that is capitalised and every symbol of it.

    ``cased`` makes a class name; its second argument goes before a leading digit.
    """
    return distinct(_class_candidates(decl, cased))


def _class_candidates(decl: TypeDecl, cased: Callable[[Name, str], str]) -> Iterator[str]:
    kind = KIND_WORD[type(decl)]
    plain = cased(decl.name, kind)
    yield plain
    spelled = cased(spelled_out(spelling(decl)), kind)
    yield from (spelled, plain + kind, spelled + kind)
    whole = decl.id.partition("/")[2]
    address = cased(words(whole), kind)
    yield from (address, address + kind)
    case = _case(whole).capitalize()
    everything = cased(spelled_out(whole), kind)
    yield from (plain + case, everything, everything + case)


ENVELOPE = ("envelope", "Response", "Envelope")


def envelope_claims(
    api: Api,
    cased: Callable[[Name, str], str],
    roles: Sequence[tuple[str, str, str]] = (ENVELOPE,),
) -> Iterator[Claim]:
    """What is called after operations: ``ListThingsResponse``, and where that is taken
    ``ListThingsResponseEnvelope``. ``roles`` have the start of the key, whose end is the
    operation's id, and these two suffixes."""
    for operation in api.operations():
        for role, suffix, other in roles:
            name = cased((*operation.model_name, suffix), "Operation")
            wishes = [name, f"{name}{other}"]
            yield Claim(f"{role}:{operation.id}", name, wishes, operation.origin)


def thrown_claims(
    thrown: Mapping[TypeId, TypeDecl], cased: Callable[[Name, str], str]
) -> Iterator[Claim]:
    """What is thrown for error bodies, by ``thrown:`` and the id of the declaration."""
    for decl in thrown.values():
        candidates = class_candidates(decl, cased)
        yield Claim(f"thrown:{decl.id}", spelling(decl), candidates, decl.origin)


def member_wishes(name: Name, spelled: str) -> Sequence[Name]:
    """From the plain words, over those with the symbols around them named and those of the
    spelling, to all that is said about that: every symbol, and how it is capitalised."""
    return Lazy(_member_wishes(name, spelled))


def _member_wishes(name: Name, spelled: str) -> Iterator[Name]:
    yield name
    inner = spelled.strip(_AROUND)
    start = spelled[: spelled.index(inner)] if inner else ""
    end = spelled[len(start) + len(inner) :]
    framed = (*spelled_out(start), *name, *spelled_out(end)) if inner else ()
    everything = spelled_out(spelled)
    case = _case(spelled)
    yield from (framed, words(spelled), everything, () if spelled else ("empty",))
    yield from ((*wish, case) for wish in (name, framed, everything) if wish)


def _case(spelled: str) -> str:
    if spelled.islower():
        return "lower"
    if spelled.isupper():
        return "upper"
    return "capital" if spelled[:1].isupper() else "mixed"


def wishing(
    key: str,
    spelling: str,
    wishes: Sequence[Name],
    cased: Callable[[Name], str],
    origin: Origin | None = None,
    *,
    older: bool = False,
) -> Claim:
    """A claim for ``wishes`` in the spelling of ``cased``. ``older`` tells that the last run gave
    such names and remembered none: it gave the former ones."""
    now = distinct(map(cased, wishes))
    if former(wishes[0]) == wishes[0]:
        return Claim(key, spelling, now, origin)
    before = distinct(map(cased, map(former, wishes)))
    if older:
        now = distinct([*before, *now])
    return Claim(key, spelling, now, origin, before if [*before] != [*now] else ())


def group_members(
    group: Group,
    taken: Collection[str],
    cased: Callable[[Name, str], str],
    report: Report,
    book: NameBook,
    fold: Callable[[str], str] = str,
) -> Mapping[str, str]:
    """Names of the methods of a group, by operation id, and of its children, by ``group <key>``.

    ``cased`` makes a name of neither kind's ``taken``; its second argument goes before a digit.
    ``fold`` makes names equal that may not stand side by side.
    """
    claims = [
        wishing(
            f"group {group_key(child)}",
            f"group {'.'.join(map(' '.join, child.path))}",
            [child.name, (*child.name, "group")],
            lambda name: cased(name, "group"),
        )
        for child in group.children
    ]
    for operation in group.operations:
        wishes = (operation.name, operation.model_name, (*operation.name, operation.method))
        claims.append(
            wishing(
                operation.id,
                operation.id,
                wishes,
                lambda name: cased(name, "call"),
                operation.origin,
            )
        )
    scope = f"group {group_key(group)}"
    return claim_all(
        claims, report, what="operation", taken=taken, fold=fold, book=book, scope=scope
    )


def server_variables(
    api: Api,
    taken: Collection[str],
    cased: Callable[[Name, str], str],
    report: Report,
    book: NameBook,
) -> Mapping[str, ServerVariable]:
    """Server variables by the name of their option; one of a name serves all servers."""
    older = book.open(VARIABLES)
    found = {v.wire: v for server in api.servers for v in server.variables}
    claims = [
        wishing(
            wire,
            wire,
            [
                variable.name,
                (*variable.name, "variable"),
                *member_wishes(variable.name, wire),
            ],
            lambda name: cased(name, "variable"),
            variable.origin,
            older=older,
        )
        for wire, variable in found.items()
    ]
    names = claim_all(
        claims, report, what="server variable", taken=taken, book=book, scope=VARIABLES
    )
    return {name: found[wire] for wire, name in names.items()}


def claim_fields(
    decls: Iterable[TypeDecl], cased: Callable[[Name], str], report: Report, book: NameBook
) -> Iterator[tuple[tuple[TypeId, str], str]]:
    """Each field of a record, by its record and wire name, with what it is called."""
    for decl in decls:
        if not isinstance(decl, Record):
            continue
        claims = [
            wishing(f.wire, f.wire, member_wishes(f.name, f.wire), cased, f.origin)
            for f in decl.fields
        ]
        scope = f"fields {decl.id}"
        names = claim_all(claims, report, what="property", book=book, scope=scope)
        for wire, name in names.items():
            yield (decl.id, wire), name


def claim_members(
    decls: Iterable[TypeDecl], cased: Callable[[Name], str], report: Report, book: NameBook
) -> Iterator[tuple[tuple[TypeId, int], str]]:
    """Each value of an enumeration, by its declaration and position, with what it is called."""
    for decl in decls:
        if not isinstance(decl, Enum):
            continue
        claims = []
        positions: dict[str, int] = {}
        for index, member in enumerate(decl.members):
            text = member.value if isinstance(member.value, str) else repr(member.value)
            wishes = member_wishes(member.name, text)
            key = text if text not in positions else f"{text} {index}"
            positions[key] = index
            claims.append(wishing(key, text, wishes, cased, decl.origin))
        scope = f"members {decl.id}"
        names = claim_all(claims, report, what="enum value", book=book, scope=scope)
        for key, name in names.items():
            yield (decl.id, positions[key]), name

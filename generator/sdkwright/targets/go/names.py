"""Every name of a Go package, decided once for an API, before anything is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Enum, Name, Space, TypeDecl, TypeId
from sdkwright.names import Claim, NameBook, claim_all
from sdkwright.render import naming

from .homes import homes_of

_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo"))


@dataclass(frozen=True, slots=True)
class GoNames:
    """All names, by what they name.

    ``types`` holds the name of each declaration, ``homes`` the package that it is in;
    ``exceptions`` the error that an error body is. ``files`` are file names without a suffix, by
    package and symbol. ``fields`` is keyed by record and wire name, ``members`` by enumeration and
    position: they have the name of the enumeration before them. ``envelopes`` and ``variables``,
    those that describe operations, are by the id of the operation.
    """

    types: Mapping[TypeId, str]
    homes: Mapping[TypeId, Space]
    exceptions: Mapping[TypeId, str]
    files: Mapping[tuple[Space, str], str]
    fields: Mapping[tuple[TypeId, str], str]
    members: Mapping[tuple[TypeId, int], str]
    envelopes: Mapping[str, str]
    variables: Mapping[str, str]


@cache
def reserved(scope: str) -> frozenset[str]:
    """The names of one section of ``reserved.txt``."""
    return naming.reserved(Path(__file__).with_name("reserved.txt"), scope)


def exported(name: Name, prefix: str, taken: Collection[str] = ()) -> str:
    """A name that other packages see: it begins with a capital, and is none of ``taken``.

    ``prefix`` goes before what is none, such as a digit; "" when no character may stand in a name.
    """
    prefix = prefix[:1].upper() + prefix[1:]
    text = _legal("".join(map(_cased, _settled(name))))
    if text and not _is_capital(text[0]):
        text = prefix + text
    return f"{text}{prefix}" if text in taken else text


def unexported(name: Name, taken: Collection[str] = (), *, prefix: str = "call") -> str:
    """A name that only its package sees."""
    settled = _settled(name)
    if not settled:
        return ""
    first = settled[0]
    first = first.lower() if _cased(first).isupper() else first[:1].lower() + first[1:]
    text = _legal(first + "".join(map(_cased, settled[1:])))
    if text and not text[0].islower():
        text = prefix + text
    return f"{text}Call" if text in taken else text


def file_name(symbol: str) -> str:
    """``TriggerData`` → ``triggerdata``: without "_", which has a meaning at the end of a name."""
    return symbol.lower().replace("_", "")


def _cased(word: str) -> str:
    lower = word.lower()
    known = reserved("initialism")
    if lower in known:
        return word.upper()
    if lower.endswith("s") and lower[:-1] in known:
        return lower[:-1].upper() + "s"
    return word[:1].upper() + word[1:]


def _settled(name: Name) -> Name:
    """Several words all in capitals are not initialisms: ``USER_PROFILE`` is ``User Profile``."""
    if len(name) > 1 and all(word.upper() == word for word in name):
        return tuple(word.lower() for word in name)
    return name


def _legal(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    normal = unicodedata.normalize("NFC", text)
    return "".join(char for char in normal if _may_stand(char))


def _may_stand(char: str) -> bool:
    category = unicodedata.category(char)
    return category in _LETTERS or category == "Nd"


def _is_capital(char: str) -> bool:
    return unicodedata.category(char) == "Lu"


def name_all(api: Api, report: Report, book: NameBook) -> GoNames:
    """Claim every name of ``api``; clashes go to the report, and what got no name has no entry.

    What has a name in ``book`` keeps it."""
    names = name_types(api, report, book)
    return replace(names, fields=dict(naming.claim_fields(api.types, field_name, report, book)))


def name_types(api: Api, report: Report, book: NameBook) -> GoNames:
    """The same but for the fields of structs, of which there are as many as in all the rest."""
    thrown = naming.raised(api)
    homes = homes_of(api, thrown)
    types: dict[TypeId, str] = {}
    envelopes: dict[str, str] = {}
    exceptions: dict[TypeId, str] = {}
    files: dict[tuple[Space, str], str] = {}
    members: dict[tuple[TypeId, int], str] = {}
    plain: dict[tuple[TypeId, int], str] = {}
    for decl in api.types:
        plain |= naming.claim_members((decl,), _member_case(decl), report, book)
    for space in Space:
        decls = [decl for decl in api.types if homes.get(decl.id) is space]
        claimed = _claim_types(api, decls, thrown, space, report, book)
        own = {decl.id: claimed[decl.id] for decl in decls if decl.id in claimed}
        types.update(own)
        envelopes |= naming.without_prefix(claimed, "envelope:")
        exceptions |= naming.without_prefix(claimed, "thrown:")
        files.update(_claim_files(claimed, space, book))
        members.update(_constants(own, plain, claimed.values(), report))
    return GoNames(
        types=types,
        homes=homes,
        exceptions=exceptions,
        files=files,
        fields={},
        members=members,
        envelopes=envelopes,
        variables=_variables(api, book),
    )


def field_name(name: Name) -> str:
    return exported(name, "Field", reserved("field"))


def _member_case(decl: TypeDecl) -> Callable[[Name], str]:
    """``VALIDATION`` → ``Validation``; what is short is an abbreviation, unless half of the values
    are words in capitals: ``GET`` beside ``POST`` is ``Get``."""
    names = [member.name for member in decl.members] if isinstance(decl, Enum) else []
    loud = sum("".join(name).isupper() and len("".join(name)) > 3 for name in names)
    least = 2 if 2 * loud >= len(names) else 4

    def cased(name: Name) -> str:
        word = name[0] if len(name) == 1 else ""
        if len(word) >= least and word.isupper() and word.lower() not in reserved("initialism"):
            name = (word.lower(),)
        return exported(name, "Value")

    return cased


def _claim_types(
    api: Api,
    decls: Sequence[TypeDecl],
    thrown: Mapping[TypeId, TypeDecl],
    space: Space,
    report: Report,
    book: NameBook,
) -> Mapping[str, str]:
    claims: list[Claim] = []
    if space is Space.OPERATIONS:
        claims += naming.envelope_claims(api, exported)
    if space is Space.ERRORS:
        claims += naming.thrown_claims(thrown, exported)
    for decl in decls:
        candidates = naming.class_candidates(decl, exported)
        claims.append(Claim(decl.id, naming.spelling(decl), candidates, decl.origin))
    scope = f"types {space.value}"
    taken = reserved(space.value)
    return claim_all(claims, report, what="schema", taken=taken, book=book, scope=scope)


def _claim_files(
    claimed: Mapping[str, str], space: Space, book: NameBook
) -> Iterator[tuple[tuple[Space, str], str]]:
    prefix = f"{space.value}/"
    taken = {name.removeprefix(prefix) for name in reserved("file") if name.startswith(prefix)}
    taken |= reserved("device")
    claims = [
        Claim(key, name, [name, f"{name}type", f"{name}model", f"{name}case", f"{name}upper"])
        for key, symbol in claimed.items()
        for name in [_file_of(key, symbol)]
    ]
    # Clashes of file names are of types whose names differ in case alone.
    scope = f"files {space.value}"
    names = claim_all(claims, Report(), what="file of", taken=taken, book=book, scope=scope)
    for key, name in names.items():
        yield (space, claimed[key]), name


def _file_of(key: str, symbol: str) -> str:
    """An operation has one file for what it takes and gives."""
    is_envelope = key.startswith("envelope:") and symbol != "Response"
    return file_name(symbol.removesuffix("Response") if is_envelope else symbol)


def _constants(
    types: Mapping[TypeId, str],
    plain: Mapping[tuple[TypeId, int], str],
    symbols: Collection[str],
    report: Report,
) -> Iterator[tuple[tuple[TypeId, int], str]]:
    """Values of enumerations share a scope with the types of the package."""
    claims = [
        Claim(f"{position} {id}", "", [f"{cls}{name}", f"{cls}Value{name}", f"{cls}Const{name}"])
        for (id, position), name in plain.items()
        if (cls := types.get(id))
    ]
    names = claim_all(claims, report, what="enum value", taken=symbols)
    for key, name in names.items():
        position, _, id = key.partition(" ")
        yield (id, int(position)), name


def _variables(api: Api, book: NameBook) -> Mapping[str, str]:
    """Of the variables that describe operations: nobody outside sees them."""
    taken = reserved("variable")
    claims = []
    for operation in api.operations():
        name = unexported(operation.model_name, taken, prefix="call")
        wishes = [name, f"{name}Operation", f"{name}{operation.method.capitalize()}"]
        claims.append(Claim(operation.id, name, wishes))
    return claim_all(
        claims, Report(), what="variable of", taken=taken, scope="variables", book=book
    )

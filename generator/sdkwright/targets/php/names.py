"""Every name of a PHP package, decided once for an API, before anything is written."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Alias, Enum, Name, Record, Ref, Space, TypeDecl, TypeId
from sdkwright.ir.walk import unaliased
from sdkwright.names import Claim, NameBook, camel, claim_all, pascal
from sdkwright.render import naming


@dataclass(frozen=True, slots=True)
class PhpNames:
    """All names, by what they name.

    ``types`` holds the class of each declaration; of aliases those of a class are among them;
    ``exceptions`` the class that is thrown for an error body, whose data has a class called
    ``…Data`` where it has no other use. ``envelopes`` and ``operations``, the classes that describe
    operations to the runtime, are by the id of the operation. ``fields`` is keyed by record and
    wire name, ``members`` by enum and position.
    """

    types: Mapping[TypeId, str]
    exceptions: Mapping[TypeId, str]
    envelopes: Mapping[str, str]
    operations: Mapping[str, str]
    fields: Mapping[tuple[TypeId, str], str]
    members: Mapping[tuple[TypeId, int], str]


@cache
def reserved(scope: str) -> frozenset[str]:
    """The names of one section of ``reserved.txt``."""
    return naming.reserved(Path(__file__).with_name("reserved.txt"), scope)


def identifier(name: Name, taken: Collection[str] = (), *, prefix: str = "value") -> str:
    """The name of a property, a parameter or a method: it begins in lower case, and is none of
    ``taken``.

    ``prefix`` goes before a leading digit, and after a name that is taken; "" when no character of
    ``name`` may stand in a name.
    """
    text = _legal(camel(name), prefix)
    return f"{text}{prefix[:1].upper()}{prefix[1:]}" if text in taken else text


def class_identifier(name: Name, prefix: str = "Type") -> str:
    """The name of a class, whether or not it may be called so."""
    return _legal(pascal(name), prefix)


def property_name(name: Name) -> str:
    return identifier(name, reserved("variable"))


def case_name(name: Name) -> str:
    """``VALIDATION`` → ``Validation``; what is short is an abbreviation."""
    word = name[0] if len(name) == 1 else ""
    if len(word) > 3 and word.isupper():
        name = (word.lower(),)
    text = _legal(pascal(name), "Value")
    return f"{text}Value" if text.lower() in reserved("case") else text


def _legal(text: str, prefix: str) -> str:
    kept = text
    if not (text.isascii() and ("a" + text).isidentifier()):
        normal = unicodedata.normalize("NFC", text)
        kept = "".join(char for char in normal if ("a" + char).isidentifier())
    if kept and not kept.isidentifier():
        kept = prefix + kept[:1].upper() + kept[1:]
    return kept if kept.isidentifier() else ""


def name_all(api: Api, report: Report, book: NameBook) -> PhpNames:
    """Claim every name of ``api``; clashes go to the report, and what got no name has no entry.

    What has a name in ``book`` keeps it."""
    names = name_types(api, report, book)
    fields = naming.claim_fields(api.types, property_name, report, book)
    members = naming.claim_members(api.types, case_name, report, book)
    return replace(names, fields=dict(fields), members=dict(members))


def name_types(api: Api, report: Report, book: NameBook) -> PhpNames:
    """The same without fields and members."""
    thrown = naming.raised(api)
    declared = {decl.id: decl for decl in api.types}
    types: dict[TypeId, str] = {}
    spaces: dict[Space, Mapping[str, str]] = {}
    for space in Space:
        decls = [d for d in api.types if d.space is space and _is_class(d, declared)]
        claimed = _claim_classes(api, decls, thrown, space, report, book)
        types.update({d.id: claimed[d.id] for d in decls if d.id in claimed})
        spaces[space] = claimed
    return PhpNames(
        types=types,
        exceptions=naming.without_prefix(spaces[Space.ERRORS], "thrown:"),
        envelopes=naming.without_prefix(spaces[Space.OPERATIONS], "envelope:"),
        operations=_operations(api, report, book),
        fields={},
        members={},
    )


def _is_class(decl: TypeDecl, types: Mapping[TypeId, TypeDecl]) -> bool:
    """Whether a declaration is a class, or a second name of one: PHP has no others."""
    if not isinstance(decl, Alias):
        return True
    target = unaliased(decl.target, types)
    found = types.get(target.id) if isinstance(target, Ref) else None
    return isinstance(found, Record | Enum)


def _claim_classes(
    api: Api,
    decls: Sequence[TypeDecl],
    thrown: Mapping[TypeId, TypeDecl],
    space: Space,
    report: Report,
    book: NameBook,
) -> Mapping[str, str]:
    claims: list[Claim] = []
    if space is Space.OPERATIONS:
        claims += naming.envelope_claims(api, class_identifier)
    if space is Space.ERRORS:
        claims += naming.thrown_claims(thrown, class_identifier)
    for decl in decls:
        cased = partial(_data, thrown=space is Space.ERRORS and decl.id in thrown)
        candidates = naming.class_candidates(decl, cased)
        claims.append(Claim(decl.id, naming.spelling(decl), candidates, decl.origin))
    taken = reserved("class") | reserved(space.value)
    scope = f"types {space.value}"
    return claim_all(
        claims, report, what="schema", taken=taken, fold=str.lower, book=book, scope=scope
    )


def _data(name: Name, prefix: str, *, thrown: bool) -> str:
    return class_identifier((*name, "Data") if thrown else name, prefix)


def _operations(api: Api, report: Report, book: NameBook) -> Mapping[str, str]:
    claims = []
    for operation in api.operations():
        name = class_identifier(operation.model_name, "Operation")
        verb = operation.method.capitalize()
        wishes = [name, f"{name}Operation", f"{name}{verb}"]
        claims.append(Claim(operation.id, name, wishes, operation.origin))
    taken, scope = reserved("class"), "operation classes"
    return claim_all(
        claims, report, what="operation", taken=taken, fold=str.lower, book=book, scope=scope
    )

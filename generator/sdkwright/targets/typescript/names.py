"""Every name of a TypeScript package, decided once for an API, before anything is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, RequestObject
from sdkwright.ir.types import Name, Space, TypeDecl, TypeId
from sdkwright.names import Claim, NameBook, camel, claim_all, former, pascal, words
from sdkwright.render import naming

_CAPITALS = re.compile(r"[A-Z]+(?=[A-Z][a-z]|[0-9_]|$)|[A-Z]")


@dataclass(frozen=True, slots=True)
class TypeScriptNames:
    """All names, by what they name.

    ``types`` holds the name of each declaration; ``exceptions`` the class that is thrown for an
    error body, whose type is called ``…Data`` where it has no other use. ``modules``,
    ``operation_modules`` and ``error_modules`` are file names without a suffix, in the folder of
    the space. ``fields`` is keyed by record and wire name, ``members`` by enum and position.
    ``failures`` is the union of what a call can end with.
    """

    types: Mapping[TypeId, str]
    exceptions: Mapping[TypeId, str]
    modules: Mapping[TypeId, str]
    fields: Mapping[tuple[TypeId, str], str]
    members: Mapping[tuple[TypeId, int], str]
    envelopes: Mapping[str, str]
    failures: Mapping[str, str]
    operation_modules: Mapping[str, str]
    error_modules: Mapping[TypeId, str]


@cache
def reserved(scope: str) -> frozenset[str]:
    """The names of one section of ``reserved.txt``."""
    return naming.reserved(Path(__file__).with_name("reserved.txt"), scope)


def identifier(name: Name, taken: Collection[str] = (), *, prefix: str = "value") -> str:
    """A name that begins in lower case and is none of ``taken``.

    ``prefix`` goes before a leading digit; "" when no character of ``name`` may stand in a name.
    """
    text = _legal(camel(name), prefix)
    return f"{text}_" if text in taken else text


def type_identifier(name: Name, prefix: str = "Type") -> str:
    """The name of a type or class: one that the language has already ends in T."""
    text = _legal(pascal(name), prefix)
    return f"{text}T" if text in reserved("type") else text


def file_name(symbol: str, taken: Collection[str] = ()) -> str:
    """``TriggerData`` → ``triggerData``, ``V2Trigger`` → ``v2Trigger``."""
    text = _CAPITALS.sub(lambda match: match[0].lower(), symbol, count=1)
    return f"{text}_" if text.lower() in taken else text


def _legal(text: str, prefix: str) -> str:
    kept = text
    if not (text.isascii() and ("a" + text).isidentifier()):
        normal = unicodedata.normalize("NFC", text)
        kept = "".join(char for char in normal if ("a" + char).isidentifier())
    if kept and not kept.isidentifier():
        kept = prefix + kept[:1].upper() + kept[1:]
    return kept if kept.isidentifier() else ""


def name_all(api: Api, report: Report, book: NameBook) -> TypeScriptNames:
    """Claim every name of ``api``; clashes go to the report, and what got no name has no entry.

    What has a name in ``book`` keeps it."""
    names = name_types(api, report, book)
    fields = naming.claim_fields(api.types, field_name, report, book)
    members = naming.claim_members(api.types, member_name, report, book)
    return replace(names, fields=dict(fields), members=dict(members))


def name_types(api: Api, report: Report, book: NameBook) -> TypeScriptNames:
    """The same without fields and members."""
    thrown = naming.raised(api)
    types: dict[TypeId, str] = {}
    spaces: dict[Space, Mapping[str, str]] = {}
    files: dict[Space, Mapping[str, str]] = {}
    for space in Space:
        decls = [decl for decl in api.types if decl.space is space]
        claimed = _claim_types(api, decls, thrown, space, report, book)
        types.update({d.id: claimed[d.id] for d in decls if d.id in claimed})
        spaces[space] = claimed
        files[space] = _claim_modules(api, claimed, space, book)
    operations, errors = spaces[Space.OPERATIONS], spaces[Space.ERRORS]
    requests = _requests(api)
    in_operations = naming.without_prefix(files[Space.OPERATIONS], "operation:")
    modules = {id: files[d.space][id] for d in api.types if (id := d.id) in files[d.space]}
    modules |= {id: in_operations[o] for id, o in requests.items() if o in in_operations}
    return TypeScriptNames(
        types=types,
        exceptions=naming.without_prefix(errors, "thrown:"),
        modules=modules,
        fields={},
        members={},
        envelopes=naming.without_prefix(operations, "envelope:"),
        failures=naming.without_prefix(operations, "failures:"),
        operation_modules=in_operations,
        error_modules=naming.without_prefix(files[Space.ERRORS], "thrown:"),
    )


def _requests(api: Api) -> dict[TypeId, str]:
    """The records that are requests, with their operations: they share a module."""
    return {
        operation.request.record: operation.id
        for operation in api.operations()
        if isinstance(operation.request, RequestObject)
    }


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
        roles = (naming.ENVELOPE, ("failures", "Error", "Failure"))
        claims += naming.envelope_claims(api, type_identifier, roles)
    if space is Space.ERRORS:
        claims += naming.thrown_claims(thrown, type_identifier)
    for decl in decls:
        cased = partial(_data, thrown=space is Space.ERRORS and decl.id in thrown)
        candidates = naming.class_candidates(decl, cased)
        claims.append(Claim(decl.id, naming.spelling(decl), candidates, decl.origin))
    taken = reserved("type") | reserved(space.value)
    scope = f"types {space.value}"
    return claim_all(claims, report, what="schema", taken=taken, book=book, scope=scope)


def _data(name: Name, prefix: str, *, thrown: bool) -> str:
    return type_identifier((*name, "Data") if thrown else name, prefix)


def _claim_modules(
    api: Api, claimed: Mapping[str, str], space: Space, book: NameBook
) -> Mapping[str, str]:
    taken = reserved("module")
    inside: set[str] = set()
    claims: list[Claim] = []
    if space is Space.OPERATIONS:
        inside = {*_requests(api)}
        for operation in api.operations():
            name, old = (
                identifier(n, taken, prefix="operation")
                for n in (operation.model_name, former(operation.model_name))
            )
            key, formerly = f"operation:{operation.id}", [old, f"{old}Operation"]
            wishes = [name, f"{name}Operation"]
            claims.append(Claim(key, name, wishes, operation.origin, formerly))
    for key, symbol in claimed.items():
        if key in inside or key.startswith(("envelope:", "failures:")):
            continue
        name = file_name(symbol, taken)
        address = identifier(words(key), taken, prefix="type")
        cases = [f"{name}{case}" for case in ("Type", "Capital", "Lower", "Upper")]
        claims.append(Claim(key, name, naming.distinct([name, *cases, address])))
    # Clashes of file names were told about as clashes of types, or differ in case alone.
    scope = f"modules {space.value}"
    return claim_all(claims, Report(), what="module of", fold=str.lower, book=book, scope=scope)


def field_name(name: Name) -> str:
    return identifier(name, reserved("field"), prefix="field")


def member_name(name: Name) -> str:
    return _legal(pascal(name), "Value")

"""Every name of a Python package, decided once for an API, before anything is written."""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import (
    Name,
    Record,
    Space,
    TypeDecl,
    TypeId,
    Union,
)
from sdkwright.names import Claim, NameBook, claim_all, constant, former, pascal, snake, words
from sdkwright.render import naming


@dataclass(frozen=True, slots=True)
class PythonNames:
    """All names, by what they name.

    ``classes`` holds the name a declaration has in type annotations; ``exceptions`` the class that
    is raised for an error body, whose model is called ``…Data`` where it has no other use.
    ``typed_dicts`` has the name a declaration's dict form would have. ``modules``,
    ``operation_modules`` and ``error_modules`` are file names without a suffix. ``fields`` is keyed
    by record and wire name, ``members`` by enum and position.
    """

    classes: Mapping[TypeId, str]
    exceptions: Mapping[TypeId, str]
    typed_dicts: Mapping[TypeId, str]
    modules: Mapping[TypeId, str]
    fields: Mapping[tuple[TypeId, str], str]
    members: Mapping[tuple[TypeId, int], str]
    envelopes: Mapping[str, str]
    operation_modules: Mapping[str, str]
    error_modules: Mapping[TypeId, str]


def name_all(api: Api, report: Report, book: NameBook) -> PythonNames:
    """Claim every name of ``api``; clashes go to the report, and what got no name has no entry.

    What has a name in ``book`` keeps it."""
    names = name_types(api, report, book)
    fields = naming.claim_fields(api.types, field_case(names), report, book)
    members = naming.claim_members(api.types, member_name, report, book)
    return replace(names, fields=dict(fields), members=dict(members))


def name_types(api: Api, report: Report, book: NameBook) -> PythonNames:
    """The same without fields and members."""
    raised = naming.raised(api)
    classes: dict[TypeId, str] = {}
    exceptions: dict[TypeId, str] = {}
    typed_dicts: dict[TypeId, str] = {}
    modules: dict[TypeId, str] = {}
    envelopes: dict[str, str] = {}
    operation_modules: dict[str, str] = {}
    error_modules: dict[TypeId, str] = {}
    for space in Space:
        decls = [decl for decl in api.types if decl.space is space]
        is_operations = space is Space.OPERATIONS
        claimed = _claim_classes(api, decls, raised, space, report, book)
        classes.update({d.id: claimed[d.id] for d in decls if d.id in claimed})
        exceptions.update(naming.without_prefix(claimed, "raises:"))
        envelopes.update(naming.without_prefix(claimed, "envelope:"))
        typed_dicts.update(_claim_typed_dicts(decls, claimed, report, book, space))
        errors = raised if space is Space.ERRORS else {}
        housed = list({d.id: d for d in (*decls, *errors.values())}.values())
        named = {**classes, **exceptions} if errors else classes
        files = _claim_modules(api if is_operations else None, housed, named, errors, book, space)
        modules.update({d.id: files[d.id] for d in decls if d.id in files})
        error_modules.update({id: files[id] for id in errors if id in files})
        operation_modules.update(naming.without_prefix(files, "operation:"))
    return PythonNames(
        classes=classes,
        exceptions=exceptions,
        typed_dicts=typed_dicts,
        modules=modules,
        fields={},
        members={},
        envelopes=envelopes,
        operation_modules=operation_modules,
        error_modules=error_modules,
    )


def field_case(names: PythonNames) -> Callable[[Name], str]:
    """What makes the name of a field: one that is spelled like a class hides it from the
    annotations beside it."""
    hidden = frozenset(names.classes.values()) | reserved("field")
    return partial(identifier, taken=hidden, prefix="field")


@cache
def reserved(scope: str) -> frozenset[str]:
    """The names of one section of ``reserved.txt``."""
    return naming.reserved(Path(__file__).with_name("reserved.txt"), scope)


def identifier(name: Name, taken: Collection[str] = (), *, prefix: str = "value") -> str:
    """A lower-case identifier for a method, parameter or attribute: no keyword, none of ``taken``.

    ``prefix`` goes before a leading digit; "" when no character of ``name`` may stand in a name.
    """
    return _free(_legal(snake(name), prefix), taken)


def class_identifier(name: Name, taken: Collection[str] = (), *, prefix: str = "Type") -> str:
    """A class name, the same way."""
    return _free(_legal(pascal(name), prefix, joiner=""), taken)


def _type_name(name: Name, prefix: str) -> str:
    return class_identifier(name, prefix=prefix)


def _free(text: str, taken: Collection[str]) -> str:
    while text and (keyword.iskeyword(text) or text in taken):
        text += "_"
    return text


def _legal(text: str, prefix: str, joiner: str = "_") -> str:
    if text.isascii() and ("a" + text).isidentifier():
        kept = text.strip("_")
    else:
        # Python compares identifiers in this form, so only it may be written down.
        normal = unicodedata.normalize("NFKC", text)
        kept = "".join(char for char in normal if ("a" + char).isidentifier()).strip("_")
    if kept and not kept.isidentifier():
        kept = prefix + joiner + kept
    return kept if kept.isidentifier() else ""


def _claim_classes(
    api: Api,
    decls: Sequence[TypeDecl],
    raised: Mapping[TypeId, Record | Union],
    space: Space,
    report: Report,
    book: NameBook,
) -> Mapping[str, str]:
    claims: list[Claim] = []
    if space is Space.OPERATIONS:
        claims += naming.envelope_claims(api, _type_name)
    for decl in decls:
        candidates = naming.class_candidates(decl, _type_name)
        if space is Space.ERRORS and decl.id in raised:
            candidates = naming.distinct(f"{candidate}Data" for candidate in candidates)
        claims.append(Claim(decl.id, naming.spelling(decl), candidates, decl.origin))
    for decl in raised.values() if space is Space.ERRORS else ():
        claims.append(
            Claim(
                f"raises:{decl.id}",
                naming.spelling(decl),
                naming.class_candidates(decl, _type_name),
                decl.origin,
            )
        )
    taken, scope = reserved(space.value), f"types {space.value}"
    return claim_all(claims, report, what="schema", taken=taken, book=book, scope=scope)


def _claim_typed_dicts(
    decls: Sequence[TypeDecl],
    classes: Mapping[str, str],
    report: Report,
    book: NameBook,
    space: Space,
) -> Mapping[str, str]:
    claims = [
        Claim(decl.id, name, [f"{name}TypedDict", f"{name}Dict", f"{name}InputTypedDict"])
        for decl in decls
        if (name := classes.get(decl.id))
    ]
    taken, scope = classes.values(), f"dicts {space.value}"
    return claim_all(claims, report, what="dict form of", taken=taken, book=book, scope=scope)


def _claim_modules(
    api: Api | None,
    decls: Sequence[TypeDecl],
    classes: Mapping[TypeId, str],
    raised: Collection[TypeId],
    book: NameBook,
    space: Space,
) -> Mapping[str, str]:
    taken = reserved("module")
    claims: list[Claim] = []
    for operation in api.operations() if api else ():
        names = [identifier(n, taken, prefix="operation") for n in _divided(operation.model_name)]
        wishes, old = ([name, f"{name}_operation"] for name in names)
        key = f"operation:{operation.id}"
        claims.append(Claim(key, names[0], wishes, operation.origin, old))
    for decl in decls:
        kind = "error" if decl.id in raised else naming.KIND_WORD[type(decl)].lower()
        usual = classes.get(decl.id, "").removesuffix("Data") == pascal(decl.name)
        name = decl.name if usual else words(classes.get(decl.id, ""))
        cased = partial(identifier, taken=taken, prefix=kind)
        plain, former_plain = map(cased, _divided(name))
        later = naming.distinct(_module_wishes(plain, decl.id, kind, cased, words))
        before = naming.distinct(_module_wishes(former_plain, decl.id, kind, cased, _former_words))
        claims.append(Claim(decl.id, later[0], later, decl.origin, before))
    # Clashes of file names were told about as clashes of classes, or differ in case alone.
    scope = f"modules {space.value}"
    return claim_all(claims, Report(), what="module of", fold=str.lower, book=book, scope=scope)


def _divided(name: Name) -> tuple[Name, Name]:
    return name, former(name)


def _former_words(text: str) -> Name:
    return former(words(text))


def _module_wishes(
    plain: str,
    id: TypeId,
    kind: str,
    cased: Callable[[Name], str],
    divided: Callable[[str], Name],
) -> Iterator[str]:
    yield from (plain, f"{plain}_{kind}")
    address = cased(divided(id))
    yield from (address, f"{address}_{kind}")
    yield from (f"{plain}_{case}" for case in ("capital", "lower", "upper"))


def member_name(name: Name) -> str:
    return _free(_legal(constant(name), "VALUE"), ())

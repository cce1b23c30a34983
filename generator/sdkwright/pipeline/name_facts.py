"""What decided a name: the decisions of lowering and of every language, by what they are about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import Config
from sdkwright.names import Decision, NameBook

_OPERATION = ("envelope", "failures", "operation")
_WORDS = ("operations", "methods", "schemas", "bodies")
_KINDS = {"credentials": "credential", "server variables": "variable", "webhooks": "webhook"}


@dataclass(frozen=True, slots=True)
class NameFact:
    """One name: ``language`` is "" for the words that all languages case; ``role`` what it names;
    ``refused`` are wishes before it with what has them, "" where nothing may have them."""

    language: str
    role: str
    name: str
    remembered: bool
    refused: tuple[tuple[str, str], ...]
    why: str


@dataclass(frozen=True, slots=True)
class Named:
    """A part of the document with all its names; ``line`` and ``column`` begin at 1."""

    kind: str
    id: str
    file: str
    line: int
    column: int
    pointer: str
    decided_by: str
    names: tuple[NameFact, ...]


def named_so(
    name: str, config: Config, words: NameBook, books: dict[str, NameBook]
) -> tuple[Named, ...]:
    """What is called ``name`` in any language, or has it as its operationId or key."""
    subjects: dict[tuple[str, str], list[tuple[NameFact, Decision]]] = {}
    for language, book in {"": words, **books}.items():
        for scope, key, decision in _decisions(book):
            if (language == "") != (scope in _WORDS):
                continue
            subject, role = _subject(scope, key)
            locked = decision.locked
            fact = NameFact(language, role, decision.name, locked, decision.refused, decision.why)
            subjects.setdefault(subject, []).append((fact, decision))
    return tuple(
        _named(subject, facts, config, words.chosen)
        for subject, facts in sorted(subjects.items())
        if name in (subject[1], subject[1].removeprefix("schemas/"))
        or any(fact.language and fact.name == name for fact, _ in facts)
    )


def _decisions(book: NameBook) -> Iterator[tuple[str, str, Decision]]:
    for scope, found in book.decided.items():
        for key, decision in found.items():
            yield scope, key, decision


def _subject(scope: str, key: str) -> tuple[tuple[str, str], str]:
    """What a decision is about, and what it names of that."""
    area, _, rest = scope.partition(" ")
    if scope == "bodies":
        return ("operation", key.rpartition(" ")[0].rpartition(" ")[0]), "response"
    if scope in _KINDS:
        return (_KINDS[scope], key), _KINDS[scope]
    if area == "pages":
        return ("page", f"{rest}/{key}"), "file"
    prefix, colon, id = key.partition(":")
    if area in ("fields", "members"):
        kind = "property" if area == "fields" else "value"
        return (kind, f"{rest.removeprefix('schemas/')}.{key}"), kind
    if scope in ("group modules", "group classes"):
        return ("group", key), scope.removeprefix("group ")
    if key.startswith("group "):
        return ("group", key.removeprefix("group ")), "attribute"
    if area == "schemas":
        return ("type", f"schemas/{key}"), "type"
    if area in ("types", "dicts", "modules"):
        if colon and prefix in _OPERATION:
            return ("operation", id), prefix if area == "types" else "module"
        raised = bool(colon) and prefix in ("raises", "thrown")
        role = "exception" if raised else area.removesuffix("s")
        return ("type", id if raised else key), role
    roles = {"operations": "types", "methods": "method", "group": "method", "twins": "async"}
    return ("operation", key), roles.get(area, "function")


def _named(
    subject: tuple[str, str],
    facts: list[tuple[NameFact, Decision]],
    config: Config,
    chosen: Mapping[tuple[str, str], str],
) -> Named:
    origin = next((decision.origin for _, decision in facts if decision.origin), None)
    return Named(
        subject[0],
        subject[1],
        "" if origin is None else origin.file,
        0 if origin is None else origin.line,
        0 if origin is None else origin.column,
        "" if origin is None else origin.pointer,
        _decided_by(subject, [fact for fact, _ in facts], config, chosen),
        tuple(fact for fact, _ in facts),
    )


def _decided_by(
    subject: tuple[str, str],
    facts: list[NameFact],
    config: Config,
    chosen: Mapping[tuple[str, str], str],
) -> str:
    kind, id = subject
    named = {
        "operation": config.names.operations,
        "type": config.names.schemas,
        "property": config.names.properties,
        "group": config.names.groups,
    }.get(kind, {})
    if id.removeprefix("schemas/") in named:
        area = {"property": "properties"}.get(kind, "schemas" if kind == "type" else f"{kind}s")
        return f"names.{area} in {config.path}"
    if subject in chosen:
        return chosen[subject]
    why = next((fact.why for fact in facts if fact.why), "")
    if why:
        what = "operationId" if kind == "operation" else "key"
        return f"its {what}, shortened: {why}"
    if any(fact.remembered and fact.refused for fact in facts):
        return "the last run, which called it so"
    return "its spelling in the document"

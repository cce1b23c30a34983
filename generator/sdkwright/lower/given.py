"""What people decided about one thing of the document: sdk.yaml first, then extensions."""

from __future__ import annotations

from dataclasses import replace

from sdkwright.diagnostics import Severity
from sdkwright.ir.types import Doc, Name
from sdkwright.names import words
from sdkwright.source.document import Place

from .context import Lowering, doc_of
from .settings import At, schema_at
from .settings.concept import Concept
from .settings.table import (
    DEPRECATION,
    GROUP_PATH,
    IGNORED,
    IS_DEPRECATED,
    OPEN,
    OPERATION_NAME,
    PARAMETER_NAME,
    PROPERTY_NAME,
    REPLACEMENT,
    SKIPPED_IN,
    STABILITY,
    SUNSET,
    TYPE_NAME,
)

_ON_DEPRECATION = frozenset().union(
    *(concept.names for concept in (IS_DEPRECATED, DEPRECATION, REPLACEMENT, SUNSET))
)
"""The extensions that say something about deprecation."""


def operation_name(run: Lowering, id: str, route: str, place: Place) -> Name:
    """The name of the method; () where nobody gave one."""
    said = _name(run, OPERATION_NAME, place, At.OPERATION, ("operation", id))
    names = run.config.names.operations
    return words(names.get(id) or names.get(route) or "") or said


def group_path(run: Lowering, id: str, route: str, place: Place) -> tuple[Name, ...] | None:
    """The group of the method; None where nobody put it into one."""
    said = run.settings.said(GROUP_PATH, place, At.OPERATION)
    for key in (id, route):
        if key in run.config.names.groups:
            return dotted(run.config.names.groups[key])
    return None if said is None else tuple(words(part) for part in said.value)


def dotted(path: str) -> tuple[Name, ...]:
    """``orchestration.v1`` → ``((orchestration,), (v1,))``; parts without a letter fall out."""
    return tuple(part for part in map(words, path.split(".")) if part)


def type_name(run: Lowering, id: str, place: Place) -> Name:
    """The name of the type ``id`` for the schema at ``place``."""
    said = _name(run, TYPE_NAME, place, schema_at(place), ("type", id))
    return words(run.config.names.schemas.get(component(run, place), "")) or said


def component(run: Lowering, place: Place) -> str:
    """The name of a schema of ``components``; "" for a schema that stands elsewhere."""
    here = place.document.path == run.resolver.root.path
    inside = place.keys[:2] == ("components", "schemas") and len(place.keys) == 3
    return str(place.keys[2]) if here and inside else ""


def property_name(run: Lowering, owner: str, wire: str, places: tuple[Place, ...]) -> Name:
    """The name of a member of the type with the id ``owner``; its own words otherwise."""
    key = f"{owner.removeprefix('schemas/')}.{wire}"
    about = ("property", key)
    said = [_name(run, PROPERTY_NAME, place, schema_at(place), about) for place in places]
    chosen = words(run.config.names.properties.get(key, ""))
    return chosen or next(filter(None, reversed(said)), ()) or words(wire)


def parameter_name(run: Lowering, id: str, wire: str, place: Place, schema: Place | None) -> Name:
    """The name of an argument; () where nobody gave one."""
    about = ("property", f"operations/{id}/request.{wire}")
    said = _name(run, PARAMETER_NAME, place, At.PARAMETER, about)
    if schema is not None:
        said = said or _name(run, PARAMETER_NAME, schema, At.SCHEMA, about)
    names = run.config.names.parameters
    return words(names.get(f"{id}.{wire}") or names.get(wire) or "") or said


def _name(
    run: Lowering, concept: Concept[str], place: Place, at: At, about: tuple[str, str]
) -> Name:
    said = run.settings.said(concept, place, at)
    name = () if said is None else words(said.value)
    if said is not None and name:
        run.names.chosen[about] = said.at
    return name


def is_open(run: Lowering, id: str, places: tuple[Place, ...]) -> bool:
    """Whether the type with this id takes what the document does not list."""
    said = [run.settings.said(OPEN, place, schema_at(place)) for place in places]
    unknown = run.config.unknown_values
    fallback = next((found.value for found in said if found is not None), unknown.default)
    return unknown.schemas.get(id.removeprefix("schemas/"), fallback)


def is_ignored(run: Lowering, place: Place, at: At, what: str = "") -> bool:
    """Whether somebody left out what stands at ``place``; ``what`` tells it in a note."""
    said = run.settings.said(IGNORED, place, at)
    if said is None or not said.value:
        return False
    if what:
        message = f"{what} is left out, as `{said.key}` says"
        run.report.add("ignored", message, said.place.key_origin, severity=Severity.NOTE)
    return True


def absent_in(run: Lowering, route: str, place: Place) -> tuple[str, ...]:
    """The languages whose SDKs do not have the operation, sorted; a note for each that is asked
    for."""
    said = run.settings.said(SKIPPED_IN, place, At.OPERATION)
    if said is None:
        return ()
    asked = {target.language for target in run.config.targets}
    for language in sorted(asked.intersection(said.value)):
        message = f"{route} is left out of {language}, as `{said.key}` says"
        run.report.add("ignored", message, said.place.key_origin, severity=Severity.NOTE)
    return said.value


def must_stay(run: Lowering, place: Place, at: At, what: str) -> None:
    """Add the finding that what somebody left out cannot be."""
    said = run.settings.said(IGNORED, place, at)
    if said is not None:
        message = f"{what} is required, so it cannot be left out as `{said.key}` says"
        run.report.add("ignored", message, said.place.key_origin)


def described(run: Lowering, place: Place, at: At) -> Doc:
    """``doc_of`` together with what extensions say about deprecation."""
    doc = doc_of(place)
    if not isinstance(place.value, dict) or _ON_DEPRECATION.isdisjoint(place.value):
        return doc
    settings = run.settings
    flag = settings.said(IS_DEPRECATED, place, at)
    message = settings.said(DEPRECATION, place, at)
    instead = settings.said(REPLACEMENT, place, at)
    sunset = settings.said(SUNSET, place, at)
    if flag is None and message is None and instead is None and sunset is None:
        return doc
    return replace(
        doc,
        deprecated=True,
        deprecation="" if message is None else message.value,
        replacement="" if instead is None else instead.value,
        sunset="" if sunset is None else sunset.value,
    )


def stability_of(run: Lowering, operation: Place) -> str:
    """How settled an operation is; "" where nobody says it."""
    said = run.settings.said(STABILITY, operation, At.OPERATION)
    return "" if said is None else said.value

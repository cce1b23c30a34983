"""A version in a few sentences, for those who read no further: what is new, gone, renamed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sdkwright.diff.model import Change, Direction, ElementKind, Level
from sdkwright.diff.outcome import Comparison

from .wording import named

_Fits = Callable[[Change], bool]


def _any(change: Change) -> bool:
    return True


def _breaks(change: Change) -> bool:
    return change.levels.worst is Level.BREAKING


def _breaks_code(change: Change) -> bool:
    return change.levels.upgrade is Level.BREAKING


def _is_sent(change: Change) -> bool:
    return change.fact.direction in (Direction.REQUEST, Direction.BOTH)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """``one`` and ``many`` are about what changes of ``kinds`` are about that fit; a kind that ends
    in "." or "-" stands for all that begin so."""

    one: str
    many: str
    kinds: tuple[str, ...]
    fits: _Fits = _any


_SENTENCES = (
    _Sentence("operation is new", "operations are new", ("endpoint.added",)),
    _Sentence("operation was removed", "operations were removed", ("endpoint.removed",)),
    _Sentence("operation has another URL", "operations have other URLs", ("endpoint.moved",)),
    _Sentence(
        "operation is called in another way in SDKs",
        "operations are called in another way in SDKs",
        ("endpoint.operation-id-changed", "endpoint.tag-changed", "endpoint.signature-changed"),
        _breaks_code,
    ),
    _Sentence(
        "thing must be sent that need not be sent before",
        "things must be sent that need not be sent before",
        ("parameter.added-required", "parameter.became-required", "property.added-required",
         "property.became-required", "body.required"),
        _is_sent,
    ),
    _Sentence(
        "parameter, property or value was removed",
        "parameters, properties and values were removed",
        ("parameter.removed", "property.removed", "enum.value-removed", "union.variant-removed",
         "header.removed"),
    ),
    _Sentence(
        "body, answer or media type is gone",
        "bodies, answers and media types are gone",
        ("body.removed", "response.success-removed", "media-type.removed"),
    ),
    _Sentence(
        "parameter, property or schema has another name",
        "parameters, properties and schemas have other names",
        ("parameter.renamed", "property.renamed", "model.renamed", "name.changed"),
    ),
    _Sentence(
        "type has changed so that code or calls break",
        "types have changed so that code or calls break",
        ("type.", "property.became-optional", "header.became-optional", "constraint."),
        _breaks,
    ),
    _Sentence(
        "thing is deprecated",
        "things are deprecated",
        ("deprecation.added",),
    ),
    _Sentence(
        "parameter, property or value is new",
        "parameters, properties and values are new",
        ("parameter.added-optional", "property.added-", "enum.value-added", "union.variant-added"),
        lambda change: not (_breaks(change) and _is_sent(change)),
    ),
)  # fmt: skip


def sentences(comparison: Comparison) -> Iterator[str]:
    """Like ``3 operations are new: List pets, Add a pet, Remove a pet``."""
    counted = [change for change in comparison.changes if not change.ignored]
    for sentence in _SENTENCES:
        things = [
            thing
            for change in counted
            if change.fact.kind.startswith(sentence.kinds) and sentence.fits(change)
            for thing in _things(comparison, change)
        ]
        things = list(dict.fromkeys(things))
        if things:
            words = sentence.one if len(things) == 1 else sentence.many
            yield f"{len(things)} {words}: {named(things)}"


def _things(comparison: Comparison, change: Change) -> list[str]:
    """What a change is about; operations as their summaries say, but not one of their bodies."""
    fact = change.fact
    if fact.kind == "media-type.removed":
        return [f"{fact.before} of {fact.location}"]
    if fact.kind == "body.removed" or " (" in fact.location:
        return [fact.location]
    element = fact.new or fact.old
    if element is not None and element.kind is ElementKind.OPERATION:
        return [_operation(comparison, id) for id in fact.operations]
    value = fact.after or fact.before
    if fact.kind.startswith(("enum.", "union.")):
        return [f"{value} of {fact.location}"]
    new_name = fact.after if fact.kind == "property.renamed" else fact.said.get("to")
    if new_name:
        return [f"{fact.location} ({new_name} now)"]
    return [fact.location]


def _operation(comparison: Comparison, id: str) -> str:
    route = comparison.route(id)
    if route is None:
        return id
    return route.summary.rstrip(".") or str(route)

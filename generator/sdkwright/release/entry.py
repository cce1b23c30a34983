"""What users of one package read about a version, before it is text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sdkwright.diff.model import Change, ElementKind, Level
from sdkwright.diff.outcome import Route
from sdkwright.diff.report.markdown import escaped
from sdkwright.render.pages.inline import code as _code

Symbol = Callable[[str, bool], str]
"""What the package calls an operation by its id, or the type of a member by its symbol; True for
the new version; "" for nothing."""


class Section(StrEnum):
    """Keep a Changelog 1.1.0, without "Security", which no document tells of."""

    ADDED = "Added"
    CHANGED = "Changed"
    DEPRECATED = "Deprecated"
    REMOVED = "Removed"
    FIXED = "Fixed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``text`` is Markdown in one line."""

    section: Section
    text: str
    breaks: bool = False

    def __str__(self) -> str:
        return f"- **Breaking:** {self.text}" if self.breaks else f"- {self.text}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """What is known of a package in both versions: ``routes`` are its operations by id, ``symbol``
    what it calls them, ``beside`` what else is called after them, in one order and with "" for what
    is not there; ``type_of`` the types of its members by their symbols; ``optional`` are the keys
    of elements that may be absent from what has them."""

    language: str
    routes: tuple[Mapping[str, Route], Mapping[str, Route]]
    symbol: Symbol
    beside: Callable[[str, bool], Sequence[str]]
    type_of: Symbol
    optional: frozenset[str] = frozenset()


_SECTIONS: tuple[tuple[Section | None, tuple[str, ...]], ...] = (
    (Section.DEPRECATED, ("deprecation.added", "policy.violation:sunset")),
    (Section.CHANGED, ("response.success-removed:response:moved",)),
    (None, ("policy.violation:version", "policy.violation:unchanged", "annotation.changed")),
    (Section.ADDED, (
        "endpoint.added", "property.added", "parameter.added", "body.optional:request:added",
        "body.optional:response:added", "enum.value-added", "union.variant-added",
        "media-type.added", "response.status-added", "header.added", "link.added",
        "security.scheme-changed:added", "server.changed:added",
    )),
    (Section.REMOVED, (
        "endpoint.removed", "property.removed", "parameter.removed", "body.removed",
        "media-type.removed", "header.removed", "link.removed", "response.success-removed",
        "response.error-removed", "enum.value-removed", "union.variant-removed", "model.removed",
        "security.scheme-changed:removed", "security.scheme-changed:unused",
        "server.changed:removed",
    )),
)  # fmt: skip
_ADDS_DUTY = ("property.added-required:request", "parameter.added-required:request")
_URL = re.compile(r"(?<!`)\b\w+://\S+?(?=[,:]?(?:\s|$))")
"""One that is not code already: it is to be no link."""
_WITHIN = re.compile(r"(?:\[\]|\.\*)+$")
"""What stands at the end of a location in a list or a map."""
_STEPS = ("type.changed", "type.widened", "type.narrowed", "type.compatible")
MANY = 12
"""So many names are listed of what changed alike."""


def section_of(change: Change) -> Section | None:
    """None for what is told in another way, or is nothing to users of SDKs."""
    if any(rule.startswith(_ADDS_DUTY) for rule in change.rules):
        return Section.CHANGED
    for section, rules in _SECTIONS:
        if any(rule.startswith(rules) for rule in change.rules):
            return section
    return Section.CHANGED


def lines_of(changes: Sequence[Change], package: Package) -> Iterator[Line]:
    """A line for each change that users of the package meet, what breaks their code first."""
    told = [line for change in changes for line in _lines(change, package)]
    seen = dict.fromkeys(sorted(told, key=lambda line: not line.breaks))
    yield from seen
    texts = sum(change.fact.kind == "annotation.changed" for change in changes)
    if texts:
        what = "a description" if texts == 1 else f"{texts} descriptions and examples"
        yield Line(section=Section.CHANGED, text=f"The documentation: {what}.")


def _lines(change: Change, package: Package) -> Iterator[Line]:
    section = section_of(change)
    if section is None:
        return
    breaks = change.levels.upgrade_in(package.language) is Level.BREAKING
    if change.fact.kind == "endpoint.tag-changed":
        for before, after in moved(change, package):
            yield Line(section=section, text=f"`{before}` is `{after}` now.", breaks=breaks)
        return
    yield Line(section=section, text=_text(change, section, package), breaks=breaks)
    for before, after in renamed_along(change, package):
        yield Line(section=section, text=f"`{before}` is `{after}` now.", breaks=breaks)


def moved(change: Change, package: Package) -> Iterator[tuple[str, str]]:
    """The methods of a change that several operations have in common: before and now."""
    for id in change.fact.operations:
        before, after = package.symbol(id, False), package.symbol(id, True)
        if before and after and before != after:
            yield before, after


def renamed_along(change: Change, package: Package) -> Iterator[tuple[str, str]]:
    """What an operation takes and gives is called after it, and goes along with its name."""
    old, new = change.fact.old, change.fact.new
    if change.fact.kind == "endpoint.operation-id-changed" and old is not None and new is not None:
        sides = package.beside(old.key, False), package.beside(new.key, True)
        for before, after in zip(*sides, strict=False):
            if before and after and before != after:
                yield before, after


def _text(change: Change, section: Section, package: Package) -> str:
    before = change.symbols_before.get(package.language, "")
    after = change.symbols_after.get(package.language, "")
    symbol = after or before
    if not symbol or change.fact.is_shared:
        return _sentence(_URL.sub(r"`\g<0>`", change.message))
    if change.fact.kind.startswith("endpoint.") and section is not Section.CHANGED:
        return _operation(change, symbol, package)
    if section in (Section.ADDED, Section.REMOVED) and _is_named(change):
        return f"`{symbol}`"
    if before and after and before != after and _is_rename(change):
        return f"`{before}` is `{after}` now."
    types = retyped(change, package)
    if types is not None:
        return f"The type of `{symbol}` changed from {_code(types[0])} to {_code(types[1])}."
    if change.fact.location in change.message:
        shown = f"`{symbol}{within(change)}`"
        return _sentence(change.message.replace(change.fact.location, shown, 1))
    return f"`{symbol}`: {_sentence(change.message)}"


def within(change: Change) -> str:
    """``[]`` or ``.*`` where it is about what is in a list or a map, else ""."""
    found = _WITHIN.search(change.fact.location)
    return found[0] if found else ""


def retyped(change: Change, package: Package) -> tuple[str, str] | None:
    """What code sees of a step between types: that of the member before and now; None where it
    sees none, as for the items of a list where lists have one type."""
    if not change.fact.kind.startswith(_STEPS):
        return None
    before = package.type_of(change.symbols_before.get(package.language, ""), False)
    after = package.type_of(change.symbols_after.get(package.language, ""), True)
    return (before, after) if before and after and before != after else None


def _operation(change: Change, symbol: str, package: Package) -> str:
    element = change.fact.new or change.fact.old
    routes = package.routes[1] if change.fact.new is not None else package.routes[0]
    route = routes.get(element.key) if element is not None else None
    if route is None:
        return f"`{symbol}`"
    summary = f": {escaped(route.summary)}" if route.summary else ""
    return f"`{symbol}`{summary} (`{route}`)"


def _is_named(change: Change) -> bool:
    """Whether its name alone says what was added or removed."""
    element = change.fact.new or change.fact.old
    kinds = (ElementKind.PROPERTY, ElementKind.PARAMETER, ElementKind.MEMBER, ElementKind.TYPE)
    alone = (change.fact.new is None) != (change.fact.old is None)
    return element is not None and element.kind in kinds and alone


def _is_rename(change: Change) -> bool:
    return change.fact.kind in (
        "endpoint.operation-id-changed", "name.changed", "model.renamed", "property.renamed",
        "parameter.renamed",
    )  # fmt: skip


def _sentence(message: str) -> str:
    """A message of the comparison as a sentence; names of code keep their case."""
    text = escaped(message)
    first = text if text.startswith("`") else text[:1].upper() + text[1:]
    return first if first.endswith((".", "`")) else f"{first}."

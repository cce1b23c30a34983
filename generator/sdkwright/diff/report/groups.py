"""Changes by what they are part of: an operation, a schema that several use, the API as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sdkwright.diff.model import Change
from sdkwright.diff.outcome import Comparison, Route

_OF_ALL = {
    "endpoint.added": "New operations",
    "endpoint.removed": "Removed operations",
    "model.removed": "Models",
    "model.renamed": "Models",
    "security.scheme-changed": "Security",
    "server.changed": "Servers",
}
SEVERAL = "Several operations"
_REST = "The API"
_SCHEMA = re.compile(r"(?:\.\./)*[^#.\[ ]+#?[^.\[ ]*")
"""What a location in a schema begins with: ``Pet`` of ``Pet.name``, ``../models#Pet``."""


@dataclass(slots=True)
class Group:
    """``operations`` are the routes of those that use what the heading names, if it is no
    operation itself."""

    heading: str
    operations: dict[str, None] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)


def groups(comparison: Comparison) -> list[Group]:
    """All changes but the ignored, the worst first; else in the order of the document."""
    found: dict[str, Group] = {}
    for change in comparison.changes:
        if change.ignored:
            continue
        heading = _heading(comparison, change)
        group = found.setdefault(heading, Group(heading))
        group.changes.append(change)
        if heading not in (SEVERAL, *_OF_ALL.values()):
            group.operations |= dict.fromkeys(routes(comparison, change))
    for group in found.values():
        group.changes.sort(key=lambda change: -comparison.level(change).rank)
    return sorted(found.values(), key=lambda group: -comparison.level(group.changes[0]).rank)


def routes(comparison: Comparison, change: Change) -> Iterable[str]:
    for operation in change.fact.operations:
        route = comparison.route(operation)
        yield operation if route is None else str(route)


def _heading(comparison: Comparison, change: Change) -> str:
    fact = change.fact
    if fact.kind in _OF_ALL:
        return _OF_ALL[fact.kind]
    if fact.is_shared:
        return SEVERAL
    if len(fact.operations) == 1:
        operation = fact.operations[0]
        route = _route(comparison, change, operation) or comparison.route(operation)
        if route is not None:
            return f"{route} ({operation})"
    if fact.location.startswith(("webhook ", "callback ")):
        return " ".join(fact.location.split(" ")[:2])
    if not fact.operations:
        return _REST
    found = _SCHEMA.match(fact.location)
    return found[0] if found else fact.location


def _route(comparison: Comparison, change: Change, operation: str) -> Route | None:
    """As the location of the change begins, in the version that has it."""
    for version in (comparison.new, comparison.old):
        route = version.routes.get(operation)
        if route is not None and change.fact.location.startswith(str(route)):
            return route
    return None

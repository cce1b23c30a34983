"""Changes by what they are part of: an operation, a schema that several use, the API as a whole.

One cause is told once: a change of a schema with the operations that use it, and a change that
several operations have in common with the first of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field

from sdkwright.diff.model import Change
from sdkwright.diff.outcome import Comparison, Route

MANY = 3
"""So many operations with the same change make one entry."""

_OF_ALL = {
    "endpoint.added": "New operations",
    "endpoint.removed": "Removed operations",
    "model.removed": "Models",
    "model.renamed": "Models",
    "security.scheme-changed": "Security",
    "server.changed": "Servers",
}
_COMMON = "Several operations"
_REST = "The API"


@dataclass(slots=True)
class Entry:
    """A change, and those that are the same of other operations."""

    change: Change
    others: list[Change] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """``operations`` are the routes of those that use what the heading names, if it is no
    operation itself."""

    heading: str
    operations: dict[str, None] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)


def groups(comparison: Comparison) -> list[Group]:
    """All changes but the ignored, the worst first; else in the order of the document."""
    found: dict[str, Group] = {}
    for entry in _entries(comparison):
        change = entry.change
        heading = _COMMON if entry.others else _heading(comparison, change)
        group = found.setdefault(heading, Group(heading))
        group.entries.append(entry)
        if _route(comparison, change) is None and change.fact.kind not in _OF_ALL:
            group.operations |= dict.fromkeys(_routes(comparison, change))
    for group in found.values():
        group.entries.sort(key=lambda entry: -comparison.level(entry.change).rank)
    return sorted(found.values(), key=lambda g: -comparison.level(g.entries[0].change).rank)


def _entries(comparison: Comparison) -> Iterable[Entry]:
    alike: dict[Hashable, Entry] = {}
    for change in comparison.changes:
        if change.ignored:
            continue
        entry = alike.setdefault(_cause(comparison, change), Entry(change))
        if entry.change is not change:
            entry.others.append(change)
    for entry in alike.values():
        if 1 + len(entry.others) >= MANY:
            yield entry
        else:
            yield from (Entry(change) for change in (entry.change, *entry.others))


def _cause(comparison: Comparison, change: Change) -> Hashable:
    """What is the same for changes of several operations that differ in these alone."""
    route = _route(comparison, change)
    fact, levels = change.fact, change.levels
    if route is None or fact.kind.startswith(("endpoint.added", "endpoint.removed")):
        return id(change)
    within = fact.location.removeprefix(str(route))
    axes = levels.http, levels.upgrade, levels.field
    return change.rules, within, fact.before, fact.after, axes


def _heading(comparison: Comparison, change: Change) -> str:
    fact = change.fact
    if fact.kind in _OF_ALL:
        return _OF_ALL[fact.kind]
    route = _route(comparison, change)
    if route is not None:
        return _titled(fact.operations[0], route)
    if len(fact.operations) == 1 and (only := comparison.route(fact.operations[0])):
        return _titled(fact.operations[0], only)
    if fact.location.startswith(("webhook ", "callback ")):
        return " ".join(fact.location.split(" ")[:2])
    if not fact.operations:
        return _REST
    return fact.location.split(" ")[0].split("[")[0].split(".")[0]


def _titled(operation: str, route: Route) -> str:
    return f"{route} ({operation})"


def _route(comparison: Comparison, change: Change) -> Route | None:
    """The operation that a change is in, not just one that it reaches."""
    if len(change.fact.operations) != 1:
        return None
    operation = change.fact.operations[0]
    for version in (comparison.new, comparison.old):
        route = version.routes.get(operation)
        if route is not None and change.fact.location.startswith(str(route)):
            return route
    return None


def _routes(comparison: Comparison, change: Change) -> Iterable[str]:
    for operation in change.fact.operations:
        route = comparison.route(operation)
        yield operation if route is None else str(route)

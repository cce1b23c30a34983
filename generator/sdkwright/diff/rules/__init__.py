"""What changes mean: a table. ``rules_for`` finds the rows for a fact."""

from __future__ import annotations

from sdkwright.diff.model import Direction, Fact

from .bounds import BOUNDS
from .endpoints import ENDPOINTS
from .row import Rule as Rule
from .schemas import SCHEMAS
from .security import SECURITY

RULES: tuple[Rule, ...] = (*ENDPOINTS, *SECURITY, *SCHEMAS, *BOUNDS)

_BY_KIND: dict[str, tuple[Rule, ...]] = {
    kind: tuple(rule for rule in RULES if rule.kind == kind)
    for kind in dict.fromkeys(rule.kind for rule in RULES)
}
_WAYS = (Direction.REQUEST, Direction.RESPONSE)
KINDS: tuple[str, ...] = tuple(_BY_KIND)
"""All kinds of changes, in the order of the table."""


def rules_of(kind: str) -> tuple[Rule, ...]:
    return _BY_KIND.get(kind, ())


def rules_for(fact: Fact) -> list[Rule]:
    """The row for each way that the values of a fact go: two for BOTH, and for what has rows by
    ways but is not known to go either. It is the first that asks for no trait the fact lacks."""
    rows = [rule for rule in _BY_KIND[fact.kind] if rule.traits <= fact.traits]
    ways = _WAYS if fact.direction in (Direction.BOTH, Direction.ANY) else (fact.direction,)
    found = [
        next((rule for rule in rows if rule.direction in (way, Direction.ANY)), None)
        for way in ways
    ]
    return [rule for rule in dict.fromkeys(found) if rule is not None] or rows[:1]

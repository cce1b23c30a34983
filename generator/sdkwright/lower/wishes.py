"""Names in words that are wished for together, so that those that clash give way together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sdkwright.diagnostics import Origin, Report, Severity
from sdkwright.ir.types import Name
from sdkwright.names import Decision, NameBook, at, former, snake


@dataclass(frozen=True, slots=True)
class Wish:
    """``short`` names give way to everything, and all that clash at once; of ``full`` ones the
    first in the document stays, and the last is given in any case. ``kind`` tells what needs no
    telling apart by it, as two operations with the method GET; ``why`` is said of short names."""

    key: str
    spelling: str
    short: tuple[Name, ...]
    full: tuple[Name, ...]
    kind: str = ""
    why: str = ""
    origin: Origin | None = None


@dataclass(slots=True)
class _Scope:
    given: dict[str, Name] = field(default_factory=dict)
    owner: dict[str, Wish] = field(default_factory=dict)

    def give(self, wish: Wish, name: Name) -> None:
        self.given[wish.key] = name
        self.owner.setdefault(snake(name), wish)

    def give_full(self, wish: Wish) -> None:
        names = list(wish.full)
        first = self.owner.get(snake(names[0]))
        if first is not None and first.kind == wish.kind and len(names) > 2:
            del names[1]
        self.give(wish, next((n for n in names if snake(n) not in self.owner), names[-1]))


def settle(
    wishes: Sequence[Wish], book: NameBook, scope: str, report: Report, what: str
) -> dict[str, Name]:
    """A name for each wish by its key: what the last run gave, what is written, what is short.

    One that gets another than its full name because of a clash is a note about ``what``."""
    before = book.before(scope)
    now = _Scope()
    # What has no short name gets its full one in any case: it takes none away from what kept it.
    for wish in sorted(wishes, key=lambda wish: not wish.short):
        old = before.get(wish.key)
        every = (*wish.short, *wish.full)
        kept = [name for name in every if old in (" ".join(name), " ".join(former(name)))]
        if kept and snake(kept[0]) not in now.owner:
            now.give(wish, kept[0])
    for wish in wishes:
        if not wish.short and wish.key not in now.given:
            now.give_full(wish)
    waiting = [wish for wish in wishes if wish.key not in now.given]
    for level in range(max((len(wish.short) for wish in waiting), default=0)):
        waiting = _at(level, waiting, now)
    for wish in waiting:
        now.give_full(wish)
    claimed: dict[str, list[str]] = {}
    for wish in wishes:
        for name in wish.short:
            claimed.setdefault(snake(name), []).append(wish.spelling)
    for wish in wishes:
        book.decide(scope, wish.key, _decision(wish, now, claimed, before.get(wish.key)))
        _tell(wish, now, what, report)
    return now.given


def _tell(wish: Wish, now: _Scope, what: str, report: Report) -> None:
    name, wanted = now.given[wish.key], wish.full[0]
    holder = now.owner.get(snake(wanted))
    if name in wish.short or snake(name) == snake(wanted) or holder is None:
        return
    message = (
        f"{what} {wish.spelling!r} is called {' '.join(name)}, because {holder.spelling!r}"
        f"{at(holder.origin)} is {' '.join(wanted)} already"
    )
    report.add("name-collision", message, wish.origin, severity=Severity.NOTE)


def _at(level: int, waiting: Sequence[Wish], now: _Scope) -> list[Wish]:
    """Those of ``waiting`` that did not get their short name number ``level``."""
    wanted = [wish.short[level] if level < len(wish.short) else () for wish in waiting]
    # What one can fall back on is not for another, or the next run would see it taken.
    fallbacks = {snake(wish.full[0]): wish.key for wish in reversed(waiting)}
    count = Counter(map(snake, wanted))
    left = []
    for wish, name in zip(waiting, wanted, strict=True):
        free = snake(name) not in now.owner and fallbacks.get(snake(name), wish.key) == wish.key
        if name and free and count[snake(name)] == 1:
            now.give(wish, name)
        else:
            left.append(wish)
    return left


def _decision(
    wish: Wish, now: _Scope, claimed: Mapping[str, list[str]], old: str | None
) -> Decision:
    name = now.given[wish.key]
    every = (*wish.short, *wish.full)
    refused = []
    for other in every[: every.index(name)]:
        holder = now.owner.get(snake(other))
        rivals = [
            spelling for spelling in claimed.get(snake(other), []) if spelling != wish.spelling
        ]
        if holder is not None or rivals:
            by = holder.spelling if holder is not None else ", ".join(rivals)
            refused.append((" ".join(other), by))
    why = wish.why if name in wish.short else ""
    called = " ".join(name)
    locked = old in (called, " ".join(former(name)))
    return Decision(called, tuple(refused), locked, False, wish.origin, why)

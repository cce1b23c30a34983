"""Notes on upgrading: for each change that breaks code, the code before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sdkwright.diff.model import Change, Level
from sdkwright.diff.report.markdown import escaped
from sdkwright.render.code import Code
from sdkwright.render.text import one_line

from .entry import Package, moved, renamed_along, retyped, within

_MOVED = 3
"""So many calls that moved alike are shown."""
_LONG = 80
"""So many characters of a comment are shown."""


@dataclass(frozen=True, slots=True)
class Note:
    """``before`` and ``after`` are lines of code."""

    title: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A change as code sees it: ``before`` and ``after`` are its symbols, "" where it has none.
    ``may_be_absent``: what it is about need not be there in the new version. ``types`` are those of
    a member before and now, as the language writes them."""

    change: Change
    code: Code
    before: str
    after: str
    may_be_absent: bool
    types: tuple[str, str] | None

    def commented(self, code: str, said: str) -> str:
        """``code`` with what a reader is told about it."""
        said = one_line(said)
        said = said if len(said) <= _LONG else f"{said[: _LONG - 1]}…"
        if not said:
            return code
        return f"{code}  {self.code.comment} {said}" if code else f"{self.code.comment} {said}"


_Both: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


def notes_of(changes: Sequence[Change], package: Package, code: Code) -> Iterator[Note]:
    """A note for each change that breaks code which uses the package, the same ones once. What has
    another name, and what is gone, is told together."""
    broken = [c for c in changes if c.levels.upgrade_in(package.language) is Level.BREAKING]
    for many, fits in _TOGETHER:
        together = [change for change in broken if fits(change)]
        if len(together) > 1:
            sides = [_code(change, package, code) for change in together]
            before, after = (_lines(side[index] for side in sides) for index in (0, 1))
            yield Note(many.format(n=len(together)), before, after)
            broken = [change for change in broken if not fits(change)]
    seen = set()
    for change in broken:
        before, after = _code(change, package, code)
        if (before, after) not in seen:
            seen.add((before, after))
            yield Note(escaped(change.message), before, after)


def _lines(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """All lines, each once."""
    return tuple(dict.fromkeys(line for part in parts for line in part))


def _code(change: Change, package: Package, code: Code) -> _Both:
    if change.fact.kind == "endpoint.tag-changed":
        pairs = list(moved(change, package))[:_MOVED]
        before, after = (tuple(code.call.format(value=pair[side]) for pair in pairs)
                         for side in (0, 1))  # fmt: skip
        return before, after
    one = change.symbols_before.get(package.language, "")
    other = change.symbols_after.get(package.language, "")
    element = change.fact.new
    is_optional = element is not None and element.key in package.optional
    seen = _Seen(change, code, one, other, is_optional, retyped(change, package))
    if not (one or other) or change.fact.is_shared:
        return _in_words(seen)
    before, after = _way(change)(seen)
    along = tuple(renamed_along(change, package))
    return (*before, *(was for was, _ in along)), (*after, *(now for _, now in along))


def _way(change: Change) -> Callable[[_Seen], _Both]:
    for kinds, way in _WAYS:
        if change.fact.kind.startswith(kinds):
            return way
    return _in_words


def _in_words(seen: _Seen) -> _Both:
    """Where there is no code to show: what was there, and what there is."""
    fact = seen.change.fact
    before = seen.commented("", fact.before or "nothing")
    after = seen.commented("", fact.after or seen.change.effect or "nothing")
    return (before,), (after,)


def _renamed(seen: _Seen) -> _Both:
    if seen.change.fact.kind.startswith("endpoint."):
        return (_called(seen, seen.before),), (_called(seen, seen.after),)
    return (_read(seen, seen.before),), (_read(seen, seen.after),)


def _gone(seen: _Seen) -> _Both:
    is_call = seen.change.fact.kind.startswith("endpoint.")
    before = _called(seen, seen.before) if is_call else _read(seen, seen.before)
    return (before,), (seen.commented("", "nothing takes its place"),)


def _signature(seen: _Seen) -> _Both:
    fact = seen.change.fact
    before = seen.commented(_called(seen, seen.before), f"takes {fact.before}")
    return (before,), (seen.commented(_called(seen, seen.after), f"takes {fact.after}"),)


def _required(seen: _Seen) -> _Both:
    parted = seen.code.parted(seen.after)
    if parted is None:
        return _in_words(seen)
    type_, name = parted
    return (
        (seen.code.made.format(type=type_),),
        (seen.code.make.format(type=type_, name=name),),
    )


def _optional(seen: _Seen) -> _Both:
    value = _read(seen, seen.after)
    is_either = seen.change.fact.kind == "type.nullable" and seen.may_be_absent
    lines = (seen.code.checked_null if is_either else ()) or seen.code.checked
    guarded = tuple(line.format(value=value) for line in lines)
    return (_read(seen, seen.before),), guarded


def _retyped(seen: _Seen) -> _Both:
    fact = seen.change.fact
    told = (fact.before, fact.after) if fact.before != fact.after else ("", "another type")
    if within(seen.change):
        told = (f"of {told[0]}", f"of {told[1]}")
    before, after = seen.types or told
    return (
        (seen.commented(_read(seen, seen.before or seen.after), before),),
        (seen.commented(_read(seen, seen.after or seen.before), after),),
    )


def _called(seen: _Seen, symbol: str) -> str:
    return seen.code.call.format(value=symbol)


def _read(seen: _Seen, symbol: str) -> str:
    """A type and a value of an enum are written as they are, a property is read of a value."""
    named = ("model.", "enum.", "union.", "name.")
    return symbol if seen.change.fact.kind.startswith(named) else seen.code.reading(symbol)


def _is_renamed(change: Change) -> bool:
    return _way(change) is _renamed


def _is_gone(change: Change) -> bool:
    return _way(change) is _gone


_TOGETHER: tuple[tuple[str, Callable[[Change], bool]], ...] = (
    ("{n} things have other names", _is_renamed),
    ("{n} things are gone", _is_gone),
)


_WAYS: tuple[tuple[tuple[str, ...], Callable[[_Seen], _Both]], ...] = (
    (("endpoint.operation-id-changed", "name.changed", "model.renamed", "property.renamed",
      "parameter.renamed"), _renamed),
    (("endpoint.removed", "property.removed", "parameter.removed", "enum.value-removed",
      "model.removed"), _gone),
    (("endpoint.signature-changed", "endpoint.pagination-changed", "body."), _signature),
    (("property.added-required", "property.became-required", "parameter.added-required",
      "parameter.became-required"), _required),
    (("property.became-optional", "type.nullable"), _optional),
    (("type.", "property.", "parameter."), _retyped),
)  # fmt: skip

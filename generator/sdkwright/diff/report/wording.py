"""What reports say in the same words. Nothing here is escaped: each format does that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sdkwright.diagnostics import Origin
from sdkwright.diff.advice import Asked, Bump
from sdkwright.diff.model import Axis, Change, Level
from sdkwright.diff.outcome import Comparison

NAMED = 3
"""So many operations are named; of more, it is said how many."""

_VERDICTS = {
    Level.BREAKING: "breaking",
    Level.WARNING: "compatible, with warnings",
    Level.COMPATIBLE: "compatible",
    None: "nothing changed",
}


def title(comparison: Comparison) -> str:
    old, new = comparison.old, comparison.new
    return f"{old.label} ({old.version}) → {new.label} ({new.version})"


def verdict(comparison: Comparison) -> str:
    return _VERDICTS[comparison.verdict]


def counts(comparison: Comparison) -> str:
    """Like ``1 breaking, 3 warnings, 2 ignored``; "" without changes."""
    levels = {
        "breaking": len(comparison.at(Level.BREAKING)),
        "warnings": len(comparison.at(Level.WARNING)),
        "compatible": len(comparison.at(Level.COMPATIBLE)),
        "ignored": len(comparison.ignored),
    }
    return ", ".join(
        f"{count} {word[:-1] if count == 1 and word == 'warnings' else word}"
        for word, count in levels.items()
        if count
    )


def versions_asked(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """What to do to which version and why: the API's, and that of the package of each language."""
    advice = comparison.advice
    declared = _declared(comparison)
    yield "API", "; ".join(filter(None, (_asked(advice.api, "calls made by hand"), declared)))
    for language, asked in advice.packages.items():
        yield f"{language} package", _asked(asked, "code that uses it")


def _declared(comparison: Comparison) -> str:
    """What the document's version did; "" where one of the two is no version."""
    advice, old, new = comparison.advice, comparison.old.version, comparison.new.version
    if advice.lowered:
        return f"{new} is less than {old}"
    if advice.declared is None:
        return ""
    done = f"{new} is {_step(advice.declared)}" if old != new else f"it is still {new}"
    return f"{done}, which is too little" if advice.falls_short else done


_REASONS = {
    Bump.MAJOR: ("{n} change breaks {whom}", "{n} changes break {whom}"),
    Bump.MINOR: ("{n} change adds something, or is a warning",
                 "{n} changes add something, or are warnings"),
    Bump.PATCH: ("{n} change that is of no consequence for {whom}",
                 "{n} changes that are of no consequence for {whom}"),
}  # fmt: skip


def _asked(asked: Asked, whom: str) -> str:
    step = _step(asked.bump)
    if asked.bump is Bump.NONE:
        return step
    if asked.next:
        step += f" ({asked.current} → {asked.next})"
    usual = {Bump.PATCH: Bump.MINOR, Bump.MINOR: Bump.MAJOR}[asked.bump] if asked.softened else None
    one, many = _REASONS[usual or asked.bump]
    count = len(asked.because)
    why = (one if count == 1 else many).format(n=count, whom=whom)
    return f"{step}: {why}" + ("; below 1.0.0 that is one step less" if usual else "")


def _step(bump: Bump) -> str:
    return "no new version" if bump is Bump.NONE else f"a {bump.value} version"


def installed(comparison: Comparison) -> str:
    """What breaks installed SDKs though code compiles after an upgrade; "" where there is none."""
    count = sum(
        change.levels.field is Level.BREAKING and change.levels.upgrade is not Level.BREAKING
        for change in comparison.changes
        if not change.ignored
    )
    if not count:
        return ""
    what = "a change" if count == 1 else f"{count} changes"
    told = "tell their users before the server changes"
    return f"Installed SDKs fail on {what} that no compiler shows: {told}."


def axes(comparison: Comparison, change: Change) -> str:
    """The axes that decide first, the others in brackets."""
    rest = [axis for axis in Axis if axis not in comparison.axes]
    told = _axes(change, comparison.axes)
    return f"{told} ({_axes(change, rest)})" if rest else told


def _axes(change: Change, which: Sequence[Axis]) -> str:
    return ", ".join(f"{axis.value} {change.levels.of(axis).value}" for axis in which)


def languages(change: Change) -> Iterator[str]:
    """The languages in which it is another level."""
    for language, (upgrade, field) in change.levels.by_language.items():
        yield f"in {language}: upgrade {upgrade.value}, field {field.value}"


def symbols(change: Change) -> Iterator[str]:
    """What SDKs call it, languages with the same name together: before and now where the two
    differ. What several operations have in common has no name of its own."""
    if change.fact.is_shared:
        return
    told: dict[str, list[str]] = {}
    for language in dict.fromkeys((*change.symbols_before, *change.symbols_after)):
        one = change.symbols_before.get(language, "")
        other = change.symbols_after.get(language, "")
        apart = one and other and one != other
        told.setdefault(f"{one} → {other}" if apart else one or other, []).append(language)
    for names, languages in told.items():
        yield f"{names} ({', '.join(languages)})"


def origins(change: Change) -> tuple[Origin | None, Origin | None]:
    old, new = change.fact.old, change.fact.new
    return None if old is None else old.origin, None if new is None else new.origin


def places(change: Change) -> str:
    """Lines in both documents; "" for what is in neither."""
    return " → ".join(str(origin) for origin in origins(change) if origin is not None)


def prose(count: int) -> str:
    """Of changes of texts, of which there may be many, it is said how many."""
    what = "a summary, description or example" if count == 1 else f"{count} texts and examples"
    return f"{what} changed"


def named(routes: Iterable[str]) -> str:
    """At most ``NAMED`` of them."""
    all_ = list(routes)
    if len(all_) <= NAMED + 1:
        return ", ".join(all_)
    return f"{', '.join(all_[:NAMED])} and {len(all_) - NAMED} more"

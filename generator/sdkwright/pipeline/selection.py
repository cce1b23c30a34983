"""``select`` of sdk.yaml, and what is found about operations that are not selected."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.config import Config, Selection, is_pattern
from sdkwright.diagnostics import Diagnostic, Report
from sdkwright.lower.selection import left_out
from sdkwright.source.document import Map, Place, Seq
from sdkwright.source.load import Loaded

from .reached import unreached

PATTERNS = "a pattern is tag:NAME, path:GLOB, id:GLOB or deprecated"
_KEYS = ("include", "exclude")


def select_of(root: Place, report: Report) -> Selection:
    """The patterns; what is none is a finding."""
    place = root.get("select")
    if place is None:
        return Selection()
    if not isinstance(place.value, Map):
        message = "`select` has to be a mapping with `include` and `exclude`"
        report.add("config-type", message, place.origin)
        return Selection()
    for key, member in place.members():
        if key not in _KEYS:
            report.add("config-unknown-key", f"`select` has no key {key!r}", member.key_origin)
    include, exclude = (_patterns(place, key, report) for key in _KEYS)
    return Selection(
        include=tuple(include),
        exclude=tuple(exclude),
        include_at=tuple(include.values()),
        exclude_at=tuple(exclude.values()),
    )


def _patterns(place: Place, key: str, report: Report) -> dict[str, tuple[int, int]]:
    member = place.get(key)
    if member is None:
        return {}
    if not isinstance(member.value, Seq):
        report.add("config-type", f"`{key}` has to be a list of patterns", member.origin)
        return {}
    found = {}
    for item in member.items():
        if not isinstance(item.value, str) or not is_pattern(item.value):
            report.add("config-value", f"{item.value!r} is no pattern; {PATTERNS}", item.origin)
        else:
            found[item.value] = (item.origin.line, item.origin.column)
    return found


def set_aside(
    found: Iterable[Diagnostic], loaded: Loaded, config: Config
) -> tuple[Diagnostic, ...]:
    """The findings about operations that are not selected, and about components that no other
    operation leads to: nobody needs them."""
    found = tuple(found)
    if not config.select or not found:
        return ()
    root = Place.root(loaded.document)
    outside = left_out(config, root)
    outside = (*outside, *unreached(root, outside))
    file = Place.root(loaded.document).origin.file
    return tuple(
        finding
        for finding in found
        if finding.origin is not None
        and finding.origin.file == file
        and any(_inside(finding.origin.pointer, pointer) for pointer in outside)
    )


def _inside(pointer: str, around: str) -> bool:
    return pointer == around or pointer.startswith(f"{around}/")

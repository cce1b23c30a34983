"""``select`` of sdk.yaml."""

from __future__ import annotations

from sdkwright.config import Selection, is_pattern
from sdkwright.diagnostics import Report
from sdkwright.source.document import Map, Place, Seq

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

"""The file of `sdkwright diff --ignore`: every mistake is a finding with an address."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sdkwright.config import IgnoredChange
from sdkwright.config_reader import did_you_mean
from sdkwright.diagnostics import Report
from sdkwright.source.document import Map, Place, Seq
from sdkwright.source.reader import read

_ADVICE = "docs/diff.md says what an ignore file holds."
KEYS = ("kind", "location", "fingerprint", "reason", "expires")


def read_ignored(
    path: str, kinds: Sequence[str], report: Report
) -> tuple[IgnoredChange, ...] | None:
    """The entries of the file; None when the report says what is wrong with it. ``kinds`` are those
    of changes there are."""
    errors = report.errors
    document = read(path, report)
    if document is None:
        return None
    root = Place.root(document)
    if not isinstance(root.value, Seq):
        report.add(
            "config-type", "an ignore file has to be a list of entries", root.origin, advice=_ADVICE
        )
        return None
    found = [_entry(place, tuple(kinds), report) for place in root.items()]
    return tuple(one for one in found if one) if report.errors == errors else None


def _entry(place: Place, kinds: tuple[str, ...], report: Report) -> IgnoredChange | None:
    if not isinstance(place.value, Map):
        message = f"each entry has to be a mapping with {', '.join(KEYS)}"
        report.add("config-type", message, place.origin, advice=_ADVICE)
        return None
    for key, member in place.members():
        if key not in KEYS:
            hint = did_you_mean(key, KEYS)
            message = f"an entry has no key {key!r}" + (f"; {hint}" if hint else "")
            report.add("config-unknown-key", message, member.key_origin, advice=_ADVICE)
    texts = {key: _text(place, key, report) for key in KEYS}
    kind = texts["kind"]
    if kind and kind not in kinds:
        hint = did_you_mean(kind, kinds)
        message = f"there is no kind of change {kind!r}" + (f"; {hint}" if hint else "")
        report.add("config-value", message, place.origin, advice=_ADVICE)
    if not texts["fingerprint"] and not (kind and texts["location"]):
        message = "an entry needs `fingerprint`, or `kind` and `location`"
        report.add("config-missing", message, place.origin, advice=_ADVICE)
    if not texts["reason"]:
        report.add("config-missing", "an entry needs a `reason`", place.origin, advice=_ADVICE)
    return IgnoredChange(
        kind=kind,
        location=texts["location"],
        fingerprint=texts["fingerprint"],
        reason=texts["reason"],
        expires=_day(texts["expires"], place, report),
        origin=place.origin,
    )


def _text(place: Place, key: str, report: Report) -> str:
    member = place.get(key)
    if member is None:
        return ""
    if not isinstance(member.value, str) or not member.value.strip():
        report.add("config-type", f"`{key}` has to be a text", member.origin, advice=_ADVICE)
        return ""
    return member.value.strip()


def _day(text: str, place: Place, report: Report) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"`expires` has to be a day such as 2027-01-31, not {text!r}"
        report.add("config-value", message, place.origin, advice=_ADVICE)
        return None

"""Decisions that stand in the document as extensions, ours and those of other tools.

``table`` says which extension means what; ``Settings.said`` answers for one object. A further
concept or vendor is a further row there, never a condition elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from sdkwright.diagnostics import Report
from sdkwright.source.document import Place

from .concept import At, Concept, Key, Said, WrongType

__all__ = ["At", "Said", "Settings", "schema_at"]

T = TypeVar("T")


def schema_at(place: Place) -> At:
    """Whether the schema at ``place`` is a member of another."""
    is_property = len(place.keys) > 1 and place.keys[-2] == "properties"
    return At.PROPERTY if is_property else At.SCHEMA


@dataclass(slots=True)
class Settings:
    """Reads extensions, and remembers by path and pointer those that had a say or could have."""

    report: Report
    considered: set[tuple[str, str]] = field(default_factory=set)

    def said(self, concept: Concept[T], place: Place, at: At) -> Said[T] | None:
        """What the object at ``place``, one of the kind ``at``, says about ``concept``: the first
        of its keys that says something.

        A value of a wrong type is the finding `extension-type`, and says nothing.
        """
        found: Said[T] | None = None
        if not isinstance(place.value, dict) or concept.names.isdisjoint(place.value):
            return None
        for key in concept.keys:
            if key.name in place.value and at in key.at:
                said = self._read(key, place)
                found = found or said
        return found

    def own(self, name: str, place: Place) -> Place | None:
        """The value of an extension of ours that is read elsewhere, in more detail."""
        found = place.get(name)
        if found is not None:
            self.considered.add((found.document.path, found.pointer))
        return found

    def _read(self, key: Key[T], holder: Place) -> Said[T] | None:
        place = holder.get(key.name)
        if place is None:
            return None
        self.considered.add((place.document.path, place.pointer))
        for member in key.member:
            inner = place.get(member)
            if inner is None:
                if not isinstance(place.value, dict):
                    self._wrong(key, place, "a mapping")
                return None
            place = inner
        try:
            value = key.form.read(place, holder)
        except WrongType as wrong:
            self._wrong(key, wrong.place, key.form.text)
            return None
        return None if value is None else Said(value, key.path, place)

    def _wrong(self, key: Key[T], place: Place, form: str) -> None:
        message = f"`{key.path}` has to be {form}; it is not used"
        self.report.add("extension-type", message, place.origin)

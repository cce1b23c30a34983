"""Which of oasdiff's rules a step from one type to another falls under.

Its answers of version 1.18.6 to every pair of kinds of schemas are where this is from.
"""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.model import Form

_WIDER = {
    ("int32", "int64"), ("int32", "bigint"), ("int64", "bigint"), ("float", "double"),
    ("date", "date-time"),
}  # fmt: skip
"""Formats of which the second has all values of the first."""


def steps(forms: tuple[Form, Form], way: str, *, nulls: bool, text: bool) -> Iterator[str]:
    """The ends of the ids, such as "type-changed"; ids of properties are whole. ``nulls``: whether
    null came or went as well. ``text``: whether the value is written as text in a URL."""
    old, new = forms
    yield from _of_types(old, new, way, nulls=nulls, text=text)
    if old.is_const != new.is_const:
        yield "const-added" if new.is_const else "const-removed"
    yield from ["enum-value-removed"] * old.values
    if new.values and not old.values and way == "request":
        yield "became-enum"
    yield from ["enum-value-added"] * new.values
    if way == "request":
        yield from ["request-property-removed"] * (old.required + old.optional)
        yield from ["new-required-request-property"] * new.required
        yield from ["new-optional-request-property"] * new.optional
    else:
        yield from ["response-required-property-removed"] * old.required
        yield from ["response-optional-property-removed"] * old.optional
        yield from ["response-required-property-added"] * new.required
        yield from ["response-optional-property-added"] * new.optional


def _of_types(old: Form, new: Form, way: str, *, nulls: bool, text: bool) -> Iterator[str]:
    if old.variants or new.variants:
        yield from _of_unions(old, new, way)
        return
    if (old.type, old.format) == (new.type, new.format):
        return
    given, taken = (old, new) if way == "request" else (new, old)
    fits = _fits(given, taken) or (text and _reads_as(given, taken))
    if nulls and not old.type:
        yield "became-nullable"
    if nulls and not new.type and way == "request":
        yield "became-not-nullable"
    if nulls or not fits:
        yield "type-changed"
    elif way == "request":
        yield "type-generalized"


def _of_unions(old: Form, new: Form, way: str) -> Iterator[str]:
    """Unions of plain types are lists of types there."""
    sides = [set(form.variants) or {form.type} for form in (old, new)]
    plain = not any("object" in side or "" in side for side in sides if len(side) > 1)
    if any(form.type == "object" and form.required + form.optional for form in (old, new)):
        plain = False
    if plain and "" not in sides[0] | sides[1]:
        given, taken = sides if way == "request" else reversed(sides)
        widens = (given <= taken) == (way == "request")
        yield "list-of-types-widened" if widens else "list-of-types-narrowed"
        return
    yield "one-of-removed" if old.variants else "one-of-added"
    if "" not in sides[0] | sides[1]:
        yield "type-changed"


def _fits(given: Form, taken: Form) -> bool:
    """Whether all values of the first type are values of the second."""
    if given.type == "integer" and taken.type == "number":
        return True
    if not given.type or given.type != taken.type:
        return False
    same = given.format == taken.format
    return same or not taken.format or (given.format, taken.format) in _WIDER


def _reads_as(given: Form, taken: Form) -> bool:
    """Everything plain can be read as text, and one text as a list of one."""
    plain = given.type not in ("", "array", "object")
    return plain and not taken.format and taken.type in ("string", "array")

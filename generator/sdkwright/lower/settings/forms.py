"""The ways in which vendors write what we know: each reads one into our neutral form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeAlias, TypeVar

from sdkwright.lower.values import text
from sdkwright.names import words
from sdkwright.source.document import Place

from .concept import Form, WrongType

_OUR_LANGUAGES = {"node": "typescript"}

_T = TypeVar("_T")
Texts: TypeAlias = Mapping[str, str]
"""From the value of an enum as text to its name or description."""


def _name(value: Place, _holder: Place) -> str:
    if not isinstance(value.value, str) or not words(value.value):
        raise WrongType(value)
    return value.value


def _text(value: Place, _holder: Place) -> str | None:
    if not isinstance(value.value, str):
        raise WrongType(value)
    return value.value.strip() or None


def _flag(value: Place, _holder: Place) -> bool:
    if not isinstance(value.value, bool):
        raise WrongType(value)
    return value.value


def _set(value: Place, holder: Place) -> bool | None:
    return _flag(value, holder) or None


def _dotted(value: Place, _holder: Place) -> tuple[str, ...]:
    """``a.b`` and ``[a, b]`` are a group in a group."""
    if isinstance(value.value, str):
        parts = value.value.split(".")
    elif isinstance(value.value, list):
        if not all(isinstance(part, str) for part in value.value):
            raise WrongType(value)
        parts = [str(part) for part in value.value]
    else:
        raise WrongType(value)
    path = tuple(part for part in parts if words(part))
    if not path and value.value not in ("", []):
        raise WrongType(value)
    return path


def _by_value(value: Place, holder: Place) -> Texts:
    """A list beside ``enum`` in its order, or a mapping from the values."""
    listed = _values(holder)
    if isinstance(value.value, dict):
        if not all(isinstance(item.value, str) for _, item in value.members()):
            raise WrongType(value)
        return {key: item.value for key, item in value.members() if item.value}
    if not isinstance(value.value, list) or len(value.value) != len(listed):
        raise WrongType(value)
    pairs = zip(listed, value.value, strict=True)
    return {str(v): t for v, t in pairs if isinstance(t, str) and t}


def _values(holder: Place) -> list[object]:
    listed = holder.get("enum") or holder.get("x-extensible-enum")
    return list(listed.value) if listed is not None and isinstance(listed.value, list) else []


def _members_of(*members: str, of: tuple[str, ...] = ()) -> Form[Texts]:
    """Objects, each about a value, of which the first of ``members`` counts: in a list, where one
    of ``of`` names the value, or in a mapping from the values."""

    def read(value: Place, _holder: Place) -> Texts:
        found: dict[str, str] = {}
        if of:
            if not isinstance(value.value, list):
                raise WrongType(value)
            about = [(_first(item, of), item) for item in value.items()]
        else:
            if not isinstance(value.value, dict):
                raise WrongType(value)
            about = list(value.members())
        for key, item in about:
            said = _first(item, members)
            if key and said:
                found[key] = said
        return found

    listed = "a list of objects with" if of else "a mapping from values to objects with"
    return Form(f"{listed} `{'`, `'.join((*of[:1], members[0]))}`", read)


def _first(item: Place, keys: tuple[str, ...]) -> str:
    for key in keys:
        member = item.get(key)
        if member is not None and isinstance(member.value, (str, int)):
            return str(member.value)
    return ""


def _languages(value: Place, _holder: Place) -> tuple[str, ...]:
    """True is all languages, False none."""
    if isinstance(value.value, bool):
        return ("*",) if value.value else ()
    if isinstance(value.value, list) and all(isinstance(item, str) for item in value.value):
        return tuple(value.value)
    raise WrongType(value)


def _some_languages(value: Place, holder: Place) -> tuple[str, ...] | None:
    """The list in our names of languages, sorted."""
    found = _languages(value, holder)
    ours = sorted({_OUR_LANGUAGES.get(name, name) for name in found})
    return None if "*" in found else tuple(ours) or None


def _all_languages(value: Place, holder: Place) -> bool | None:
    """A list names languages; what is left out of some only is not left out."""
    return True if "*" in _languages(value, holder) else None


def _date(value: Place, _holder: Place) -> str:
    """The date of a date or of a date and time (RFC 3339)."""
    day = text(value).partition("T")[0]
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise WrongType(value) from None


def _text_or_flag(value: Place, holder: Place) -> str | None:
    return None if isinstance(value.value, bool) else _text(value, holder)


def _deprecated(value: Place, _holder: Place) -> bool | None:
    """``true``, or a reason; a message about what is to be deprecated is none."""
    if not isinstance(value.value, (bool, str)):
        raise WrongType(value)
    return bool(value.value) or None


def _listed(value: Place, _holder: Place) -> bool:
    if not isinstance(value.value, list):
        raise WrongType(value)
    return True


def _one_of(choices: Mapping[str, _T]) -> Form[_T]:
    """A word that means one of a few things."""

    def read(value: Place, _holder: Place) -> _T:
        word = text(value)
        if word not in choices:
            raise WrongType(value)
        return choices[word]

    return Form(" or ".join(f"`{word}`" for word in choices), read)


NAME = Form("a name", _name)
TEXT = Form("a text", _text)
FLAG = Form("true or false", _flag)
SET = Form("true or false", _set)
GROUP = Form("a name, a dotted name or a list of names", _dotted)
BY_VALUE = Form("a list as long as `enum`, or a mapping from its values to texts", _by_value)

IGNORE = Form("true or false", _set)
LANGUAGES = Form("true or a list of languages", _some_languages)
SKIP = Form("true or a list of languages", _all_languages)
DATE = Form("a date such as 2027-01-31", _date)
MESSAGE = Form("a text, or true or false", _text_or_flag)
DEPRECATED = Form("true or false, or a text", _deprecated)
STABLE = _one_of({level: level for level in ("draft", "alpha", "beta", "stable")})
ALLOW = _one_of({"allow": True, "disallow": False})
LISTED = Form("a list of values", _listed)

FERN_NAMES = _members_of("name")
FERN_DOCS = _members_of("description")
MS_NAMES = _members_of("name", of=("value",))
MS_DOCS = _members_of("description", of=("value",))
IDENTIFIERS = _members_of("identifier", "name", of=("numericValue", "value"))
ELEMENT_DOCS = _members_of("description", of=("name",))
IDENTIFIER_DOCS = _members_of("description", of=("numericValue", "value"))

"""Parameters by the letter: OpenAPI 3.1, 4.8.12 and RFC 6570, percent-encoded by RFC 3986.

Where the specification leaves a gap:

- an absent value, an empty list and an empty object leave a parameter out; a path parameter cannot
  be left out, so they are refused there, as is the empty string;
- ``null`` members of lists and objects are left out;
- lists in an exploded object repeat the name, as HTML forms do;
- with ``explode`` the delimited styles are ``form``;
- ``deepObject`` nests (``a[b][c]=1``) and repeats the name for lists (``a[b]=1&a[b]=2``); brackets
  are percent-encoded;
- ``allowReserved`` keeps reserved characters and percent-encoded triplets, except the ones that
  would end or split the parameter: ``# & + [ ]``;
- header values are not percent-encoded; control and non-ASCII characters are refused;
- exploded cookies are cookies of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .plain import Plain, plain, text

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from .operation import Param

    Pair: TypeAlias = tuple[str, str]
    Encode: TypeAlias = Callable[[str], str]

RESERVED_KEPT = ":/?@!$'()*,;="
_TRIPLET = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SAFE = re.compile(r"[A-Za-z0-9._~-]*").fullmatch
_BAD_IN_COOKIE = re.compile(r"[^\x21-\x7e]|[\";\\]").search
_BAD_IN_HEADER = re.compile(r"[^\t\x20-\x7e]").search


class _Escapes(dict[int, str]):
    """For ``str.translate``, which leaves alone what maps to itself (urllib.parse, which has such
    a function, takes half a mebibyte)."""

    def __init__(self, kept: str) -> None:
        super().__init__({code: f"%{code:02X}" for code in range(128)})
        self.update({ord(char): char for char in kept})

    def __missing__(self, code: int) -> str:
        return "".join([f"%{byte:02X}" for byte in chr(code).encode()])


_UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_ESCAPES = _Escapes(_UNRESERVED)
_ESCAPES_RESERVED = _Escapes(_UNRESERVED + RESERVED_KEPT + "%")


def escape(value: str) -> str:
    """Percent-encode all but RFC 3986's unreserved characters."""
    return value if _SAFE(value) else value.translate(_ESCAPES)


def escape_form(value: str) -> str:
    """The same for what is sent as ``application/x-www-form-urlencoded``."""
    return escape(value).replace("%20", "+")


def escape_reserved(value: str) -> str:
    """RFC 6570, 3.2.3: reserved characters and triplets stay, except those that split a query."""
    return _TRIPLET.sub("%25", value).translate(_ESCAPES_RESERVED)


def _members(value: dict[str, Plain]) -> list[tuple[str, str]]:
    return [(key, text(item)) for key, item in value.items() if item is not None]


def _items(value: list[Plain]) -> list[str]:
    return [text(item) for item in value if item is not None]


def _joined(value: Plain, encode: Encode, between: str, explode: bool) -> str | None:
    """Lists joined by ``between``; objects likewise, ``key=value`` when exploded."""
    match value:
        case None:
            return None
        case list():
            return between.join(map(encode, _items(value))) if _items(value) else None
        case dict():
            pairs = [(encode(key), encode(item)) for key, item in _members(value)]
            if explode:
                return between.join(f"{key}={item}" for key, item in pairs) if pairs else None
            return between.join(part for pair in pairs for part in pair) if pairs else None
        case _:
            return encode(text(value))


def path_text(param: Param, value: Any) -> str:
    """What stands in the place of the path parameter. Raises ``ValueError`` where nothing would."""
    # The three cases that nearly all calls are, without further ado.
    if type(value) is str and value and param.style == "simple":
        return escape(value)
    encoded = _path(param, plain(value))
    if not encoded:
        raise ValueError("a path parameter must have a value")
    return encoded


def _path(param: Param, value: Plain) -> str | None:
    name = escape(param.wire)
    match param.style:
        case "json":
            return escape(_json(value))
        case "simple":
            return _joined(value, escape, ",", param.explode)
        case "label":
            body = _joined(value, escape, "." if param.explode else ",", param.explode)
            return None if body is None else "." + body
        case "matrix":
            return _matrix(name, value, param.explode)
        case style:
            raise ValueError(f"style {style!r} is not for path parameters")


def _matrix(name: str, value: Plain, explode: bool) -> str | None:
    if explode and isinstance(value, list):
        return "".join(f";{name}={escape(item)}" for item in _items(value)) or None
    if explode and isinstance(value, dict):
        pairs = _members(value)
        return "".join(f";{escape(key)}={escape(item)}" for key, item in pairs) or None
    body = _joined(value, escape, ",", False)
    return None if body is None else f";{name}={body}" if body else f";{name}"


def query_pairs(param: Param, value: Any) -> list[Pair]:
    """The parameter as encoded (name, value) pairs, to be joined by "=" and "&".

    An empty name is none: the value stands alone.
    """
    encode = escape_reserved if param.allow_reserved else escape
    name = escape(param.wire)
    if type(value) is str and param.style == "form":
        return [(name, encode(value))]
    given = plain(value)
    if given is None:
        return []
    if param.style == "json":
        # A whole query string has no name.
        return [("" if param.where == "querystring" else name, encode(_json(given)))]
    if param.style == "deepObject":
        return _deep(name, given, encode)
    if param.explode:
        return _exploded(name, given, encode)
    body = _joined(given, encode, _BETWEEN[param.style], False)
    return [] if body is None else [(name, body)]


_BETWEEN = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _exploded(name: str, value: Plain, encode: Encode) -> list[Pair]:
    match value:
        case list():
            return [(name, encode(item)) for item in _items(value)]
        case dict():
            return [
                (escape(key), encode(part))
                for key, item in value.items()
                for part in _items(item if isinstance(item, list) else [item])
            ]
        case _:
            return [(name, encode(text(value)))]


def _deep(name: str, value: Plain, encode: Encode) -> list[Pair]:
    match value:
        case None:
            return []
        case dict():
            members = value.items()
            return [
                pair
                for key, item in members
                for pair in _deep(f"{name}%5B{escape(key)}%5D", item, encode)
            ]
        case list():
            return [pair for item in value for pair in _deep(name, item, encode)]
        case _:
            return [(name, encode(text(value)))]


def header_value(param: Param, value: Any) -> str | None:
    """The field's value, ``None`` to leave it out. Raises ``ValueError`` for a bad character."""
    given = plain(value)
    if given is None:
        return None
    made = (
        _json(given, is_ascii=True)
        if param.style == "json"
        else _joined(given, str, ",", param.explode)
    )
    return None if made is None else checked_header(param.wire, made)


def checked_header(name: str, value: str) -> str:
    bad = _BAD_IN_HEADER(value)
    if bad is not None:
        raise ValueError(f"header {name!r} must not have the character {bad.group()!r}")
    return value


def cookie_pairs(param: Param, value: Any) -> list[Pair]:
    """RFC 6265, 4.2: encoded (name, value) pairs; raises ``ValueError`` for a bad character."""
    given = plain(value)
    if given is None:
        return []
    name = escape(param.wire)
    encode = _cookie_text if param.style == "cookie" else escape
    if param.style == "json":
        return [(name, escape(_json(given)))]
    if param.explode:
        return _exploded(name, given, encode)
    body = _joined(given, encode, ",", False)
    return [] if body is None else [(name, body)]


def _cookie_text(value: str) -> str:
    """Style ``cookie`` of OpenAPI 3.2 (4.12.3): as it is, where a cookie can have it."""
    bad = _BAD_IN_COOKIE(value)
    if bad is not None:
        raise ValueError(f"a cookie must not have the character {bad.group()!r}")
    return value


def _json(value: Plain, is_ascii: bool = False) -> str:
    """RFC 8259; ``is_ascii`` where nothing else may stand, so that any text can be sent."""
    import json

    return json.dumps(value, separators=(",", ":"), ensure_ascii=is_ascii)

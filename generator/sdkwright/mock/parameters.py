"""Reading parameters as they stand in a request: OpenAPI 3.1 section 4.8.12, every style."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

from .alternatives import Flat, alternatives
from .samples import kinds
from .schemas import Direction, SchemaStore, Shape
from .violations import Violation

Pairs = list[tuple[str, str]]
"""Names and values of a query, a form or a Cookie header, both still percent-encoded."""
_DELIMITERS = {"spaceDelimited": re.compile(r"%20|\+|\s"), "pipeDelimited": re.compile(r"\||%7C")}
_COMMA = re.compile(",")


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """``where``: path, query, querystring, header, cookie; ``media`` is set when ``content``
    describes it."""

    name: str
    where: str
    style: str
    explode: bool
    required: bool
    shape: Shape
    media: str = ""
    allow_empty: bool = False

    @property
    def label(self) -> str:
        return f"{self.where}.{self.name}"


class Absent:
    """What a parameter is that the request doesn't have."""


ABSENT = Absent()


class ParameterReader:
    """Decodes raw text by the schema it is for, and checks the outcome."""

    def __init__(self, store: SchemaStore) -> None:
        self._store = store

    def read(
        self, parameter: Parameter, raw: str | Pairs | None, used: set[str]
    ) -> tuple[Any, list[Violation]]:
        """The value, or ``ABSENT``, and what is wrong with it.

        ``raw`` is the text of a path segment or a header, or all pairs of a query or of cookies;
        names of pairs that the parameter took are added to ``used``.
        """
        if parameter.style == "cookie" and isinstance(raw, list):
            # Nothing in them is percent-encoded (OpenAPI 3.2, 4.12.3).
            raw = [(name, quote(value, safe=",")) for name, value in raw]
        flats = list(alternatives(self._store, parameter.shape))
        structured = any(_is_structured(flat) for flat in flats)
        problems = []
        if isinstance(raw, list):
            many = structured and parameter.explode and not parameter.media
            if not many and sum(unquote_plus(name) == parameter.name for name, _ in raw) > 1:
                problems.append(Violation(parameter.label, "is given more than once"))
        elif raw is not None and not _has_prefix(parameter, raw, structured):
            problems.append(Violation(parameter.label, f"is not of the style {parameter.style}"))
        tries = []
        for flat in flats:
            if parameter.where == "querystring" and "json" not in parameter.media:
                tries.append(self._spread(flat, raw if isinstance(raw, list) else [], used))
            elif parameter.media:
                tries.append(_content(parameter, flat, raw, used))
            elif isinstance(raw, list):
                tries.append(self._from_pairs(parameter, flat, raw, used))
            else:
                tries.append(self._from_text(parameter, flat, raw))
        return self._choose(parameter, tries, problems)

    def _is_null(self, parameter: Parameter) -> bool:
        """Whether only null, or a list of nulls, is a value: they leave no trace in a URL."""
        accepts = self._store.checker(parameter.shape, Direction.REQUEST).accepts
        others: tuple[Any, ...] = ("", "a", 0, False, [""], {})
        return (accepts(None) or accepts([None])) and not any(accepts(value) for value in others)

    def _choose(
        self, parameter: Parameter, tries: list[Any], problems: list[Violation]
    ) -> tuple[Any, list[Violation]]:
        present = [value for value in tries if value is not ABSENT]
        if not present:
            if parameter.required and not self._is_null(parameter):
                problems.append(Violation(parameter.label, "is required and missing"))
            return ABSENT, problems
        checker = self._store.checker(parameter.shape, Direction.REQUEST)
        for value in _texts_last(present):
            if checker.accepts(value):
                return value, problems
        if parameter.allow_empty and present[0] == "":
            return "", problems
        found = checker.problems(present[0])
        return present[0], problems + [Violation(parameter.label + at, text) for at, text in found]

    def _from_text(self, parameter: Parameter, flat: Flat, raw: str | None) -> Any:
        if raw is None:
            return ABSENT
        text, comma, prefix = raw, _COMMA, parameter.name + "="
        match parameter.style:
            case "label":
                text = raw.removeprefix(".")
                comma = re.compile(r"\.") if parameter.explode else _COMMA
            case "matrix":
                text = raw.removeprefix(";")
                if parameter.explode and kinds(flat.schema)[0] in ("array", "object"):
                    pieces = text.split(";")
                    return self._pieces(flat, [p.removeprefix(prefix) for p in pieces], True)
                # RFC 6570 section 3.2.7: an empty value has no equals sign.
                text = "" if text == parameter.name else text.removeprefix(prefix)
            case _:
                pass
        if kinds(flat.schema)[0] not in ("array", "object"):
            return scalar(flat, _decode(parameter.where, text))
        pieces = [p.strip() for p in comma.split(text)] if text else []
        if parameter.where == "header":
            pieces = [piece.replace("%", "%25") for piece in pieces]
        return self._pieces(flat, pieces, parameter.explode)

    def _pieces(self, flat: Flat, pieces: list[str], explode: bool) -> Any:
        if kinds(flat.schema)[0] == "array":
            return self._array(flat, [unquote(piece) for piece in pieces])
        if explode:
            pairs = [(name, value) for name, _, value in (p.partition("=") for p in pieces)]
        elif len(pieces) % 2:
            return ",".join(pieces)  # a name without its value makes no object
        else:
            pairs = list(zip(pieces[::2], pieces[1::2], strict=True))
        return self._object(flat, [(unquote(n), unquote(v)) for n, v in pairs])

    def _from_pairs(self, parameter: Parameter, flat: Flat, raw: Pairs, used: set[str]) -> Any:
        kind = kinds(flat.schema)[0]
        if parameter.style == "deepObject" and kind == "object":
            return self._deep(parameter, flat, raw, used)
        if kind == "object" and parameter.explode:
            return self._spread(flat, raw, used)
        values = [value for name, value in raw if unquote_plus(name) == parameter.name]
        if not values:
            return ABSENT
        used.add(parameter.name)
        if kind not in ("array", "object"):
            return scalar(flat, unquote_plus(values[0]))
        if kind == "array" and parameter.explode:
            return self._array(flat, [unquote_plus(value) for value in values])
        delimiter = _DELIMITERS.get(parameter.style, _COMMA)
        pieces = delimiter.split(values[0]) if values[0] else []
        if kind == "array":
            return self._array(flat, [unquote_plus(piece) for piece in pieces])
        if len(pieces) % 2:
            return values[0]
        pairs = zip(pieces[::2], pieces[1::2], strict=True)
        return self._object(flat, [(unquote_plus(n), unquote_plus(v)) for n, v in pairs])

    def _spread(self, flat: Flat, raw: Pairs, used: set[str]) -> Any:
        properties = flat.schema.get("properties", {})
        decoded = [(unquote_plus(name), unquote_plus(value)) for name, value in raw]
        if not flat.schema.get("additionalProperties"):
            decoded = [(name, value) for name, value in decoded if name in properties]
        used.update(name for name, _ in decoded)
        return self._object(flat, decoded) if decoded else ABSENT

    def _deep(self, parameter: Parameter, flat: Flat, raw: Pairs, used: set[str]) -> Any:
        tree: dict[str, Any] = {}
        for name, value in raw:
            decoded = unquote_plus(name)
            keys = re.findall(r"\[([^\[\]]*)\]", decoded)
            if decoded.partition("[")[0] != parameter.name or not keys:
                continue
            used.add(decoded)
            node = tree
            for key in keys[:-1]:
                below = node.setdefault(key, {})
                node = below if isinstance(below, dict) else {}
            texts = node.setdefault(keys[-1], [])
            if isinstance(texts, list):
                texts.append(unquote_plus(value))
        return self._deep_value(flat, tree) if tree else ABSENT

    def _deep_value(self, flat: Flat, node: Any) -> Any:
        if isinstance(node, dict):
            return {
                name: self._deep_value(_first(self._store, _member(flat, name)), below)
                for name, below in node.items()
            }
        if kinds(flat.schema)[0] == "array":
            return self._array(flat, node)
        return scalar(flat, node[0]) if len(node) == 1 else node

    def _array(self, flat: Flat, texts: list[str]) -> list[Any]:
        shape = flat.schema.get("items", True)
        return [self.typed(shape, text) for text in texts]

    def _object(self, flat: Flat, pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, text in pairs:
            shape = _member(flat, name)
            below = _first(self._store, shape)
            if kinds(below.schema)[0] == "array":
                out[name] = [*out.get(name, ()), *self._array(below, [text])]
            else:
                out[name] = self.typed(shape, text)
        return out

    def typed(self, shape: Shape, text: str) -> Any:
        """The text as the first alternative of ``shape`` that takes it."""
        checker = self._store.checker(shape, Direction.REQUEST)
        values = [scalar(flat, text) for flat in alternatives(self._store, shape)]
        accepted = (value for value in _texts_last(values) if checker.accepts(value))
        return next(accepted, values[0] if values else text)


def _is_structured(flat: Flat) -> bool:
    return bool({"array", "object"} & set(kinds(flat.schema)))


def _has_prefix(parameter: Parameter, raw: str, structured: bool) -> bool:
    """Whether a text begins as its style has it: a label with a dot, a matrix with its name."""
    match parameter.style:
        case "label":
            return raw.startswith(".")
        case "matrix" if structured and parameter.explode:
            return raw.startswith(";")
        case "matrix":
            head, _, _ = unquote(raw).partition("=")
            return head == f";{parameter.name}"
        case _:
            return True


def _texts_last(values: list[Any]) -> list[Any]:
    """A text fits where a type was not found, too; so it is what is tried last."""
    return sorted(values, key=lambda value: isinstance(value, str))


def scalar(flat: Flat, text: str) -> Any:
    """The text as the JSON value it stands for under the types of a flat schema, else itself."""
    for value in flat.schema.get("enum", ()):
        if not isinstance(value, str) and json.dumps(value) == text:
            return value
    for kind in kinds(flat.schema):
        match kind:
            case "integer" if re.fullmatch(r"-?\d+", text):
                return int(text)
            case "number" if re.fullmatch(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", text):
                return int(text) if re.fullmatch(r"-?\d+", text) else float(text)
            case "boolean" if text in ("true", "false"):
                return text == "true"
            case "null" if text in ("", "null"):
                return None
            case "string":
                return text
            case _:
                continue
    return text


def pairs_of(text: str, separator: str = "&") -> Pairs:
    """The pairs of a query or form (``&``) or of a Cookie header (``;``), undecoded."""
    out = []
    for piece in text.split(separator):
        name, _, value = piece.strip().partition("=")
        if name or value:
            out.append((name, value))
    return out


def _content(parameter: Parameter, flat: Flat, raw: str | Pairs | None, used: set[str]) -> Any:
    """JSON where the media type says so, or a structure has no other form; else the text itself."""
    if isinstance(raw, list) and parameter.where == "querystring":
        # Encoded JSON has neither "&" nor "=": it stands where a name would.
        text = unquote(raw[0][0]) if raw else None
        used.update(unquote_plus(name) for name, _ in raw[:1])
    elif isinstance(raw, list):
        found = [value for name, value in raw if unquote_plus(name) == parameter.name]
        text = unquote_plus(found[0]) if found else None
        used.update([parameter.name] if found else [])
    else:
        text = raw if raw is None else _decode(parameter.where, raw)
    if text is None:
        return ABSENT
    if "json" not in parameter.media and kinds(flat.schema)[0] not in ("array", "object"):
        return scalar(flat, text)
    try:
        return json.loads(text)
    except ValueError:
        return text


def _decode(where: str, text: str) -> str:
    return text if where == "header" else unquote(text)


def _member(flat: Flat, name: str) -> Shape:
    known: Shape | None = flat.schema.get("properties", {}).get(name)
    if known is not None:
        return known
    rest = flat.schema.get("additionalProperties", True)
    return rest if isinstance(rest, dict) else True


def _first(store: SchemaStore, shape: Shape) -> Flat:
    return next(alternatives(store, shape), Flat({}, frozenset()))

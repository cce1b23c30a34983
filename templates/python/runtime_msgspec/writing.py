"""From values to JSON: by msgspec alone wherever what it writes is what is meant."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, cast

import msgspec

from .plain import class_of
from .structs import EXTRA, ModelMeta, extra_of, is_set
from .unions import UnknownVariant
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


def _unknown(value: Any) -> Any:
    """What msgspec has no form for."""
    if isinstance(value, UnknownVariant):
        return value.raw
    if isinstance(value, float):
        return float(value)
    from datetime import timedelta

    if isinstance(value, timedelta):
        from .durations import iso_duration

        return iso_duration(value)
    if value is UNSET:
        raise ValueError("UNSET is not a value: it stands for a member that is left out")
    if isinstance(value, Enum):
        return value.value
    raise ValueError(f"a {class_of(value).__name__} cannot be a part of JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_unknown, decimal_format="number")


def encoded(value: Any, *, files: bool) -> bytes:
    """JSON as it goes over the wire; ``files`` tells that there may be files in it.

    Raises ``ValueError`` for what has no JSON form, and for a number that JSON does not have
    (RFC 8259, 6).
    """
    if not EXTRA and not files:
        made = _ENCODER.encode(value)
        # msgspec writes null for such a number, and a decimal as it calls itself.
        if b"null" not in made and b"NaN" not in made and b"Infinity" not in made:
            return made
    return _ENCODER.encode(plainly(value))


def as_json(value: Any) -> Any:
    """The same as a JSON value; decimals are text."""
    return msgspec.to_builtins(plainly(value), enc_hook=_unknown)


def plainly(value: Any) -> Any:
    """With dicts in the place of models, and without what only looks like a number."""
    kind = class_of(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if isinstance(kind, ModelMeta):
        files = _files(kind)
        return {
            wire: plainly(_text(item) if wire in files else item)
            for wire, item in members(value).items()
        }
    if isinstance(value, float) or kind.__name__ == "Decimal":
        if value - value != 0:
            raise ValueError(f"{value} is not a number in JSON")
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return [plainly(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, dict):
        inner = cast("Mapping[Any, Any]", value)
        return {key: plainly(item) for key, item in inner.items()}
    return plainly(value.raw) if isinstance(value, UnknownVariant) else value


def members(model: Any) -> dict[str, Any]:
    """What of a model is sent, by wire name."""
    kind = class_of(model)
    pairs = zip(kind.__struct_fields__, kind.__wires__, strict=True)
    found = {wire: getattr(model, name) for name, wire in pairs if is_set(model, name)}
    return found | extra_of(model)


def _files(kind: ModelMeta) -> frozenset[str]:
    from .traits import traits_of

    names = traits_of(kind).files
    return frozenset(kind.model_fields[name].alias or name for name in names)


def _text(value: Any) -> Any:
    """A file in JSON is its text."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, list):
        items = cast("Sequence[Any]", value)
        return [_text(item) for item in items]
    if isinstance(value, dict):
        return {key: _text(item) for key, item in cast("dict[str, Any]", value).items()}
    if value is None or isinstance(value, str):
        return value
    raise ValueError("a file cannot be a part of JSON")


def dumped(model: Any, *, by_alias: bool, exclude_unset: bool) -> dict[str, Any]:
    kind = class_of(model)
    pairs = zip(kind.__struct_fields__, kind.__wires__, strict=True)
    found: dict[str, Any] = {}
    for name, wire in pairs:
        value = getattr(model, name)
        if is_set(model, name) or not (exclude_unset or value is None or value is UNSET):
            found[wire if by_alias else name] = value
    inner: Callable[[Any], Any] = lambda value: _dumped(value, by_alias, exclude_unset)  # noqa: E731
    return {key: inner(value) for key, value in (found | extra_of(model)).items()}


def _dumped(value: Any, by_alias: bool, exclude_unset: bool) -> Any:
    if isinstance(class_of(value), ModelMeta):
        return dumped(value, by_alias=by_alias, exclude_unset=exclude_unset)
    if isinstance(value, list):
        listed = cast("Sequence[Any]", value)
        return [_dumped(item, by_alias, exclude_unset) for item in listed]
    if isinstance(value, dict):
        items = cast("dict[str, Any]", value).items()
        return {key: _dumped(item, by_alias, exclude_unset) for key, item in items}
    return value

"""``type`` and ``format`` → scalar kinds (OpenAPI Format Registry)."""

from __future__ import annotations

from sdkwright.ir.types import Kind, Scalar

from .compose import Shape

_STRING_FORMATS = {
    "date": Scalar(Kind.DATE),
    "date-time": Scalar(Kind.DATETIME),
    "duration": Scalar(Kind.DURATION),
    "uuid": Scalar(Kind.UUID),
    "byte": Scalar(Kind.BYTES, "base64"),
    "base64": Scalar(Kind.BYTES, "base64"),
    "binary": Scalar(Kind.BYTES, "binary"),
}
_TEXT, _BOOL, _ANY = Scalar(Kind.STRING), Scalar(Kind.BOOL), Scalar(Kind.ANY)
_INTEGER_FORMATS = {
    "int8": Kind.INT32,
    "uint8": Kind.INT32,
    "int16": Kind.INT32,
    "uint16": Kind.INT32,
    "int32": Kind.INT32,
    "bigint": Kind.BIGINT,
    "uint64": Kind.BIGINT,
}
_NUMBER_FORMATS = {"float": Kind.FLOAT32, "decimal": Kind.DECIMAL, "decimal128": Kind.DECIMAL}
_INTEGERS_AS_NUMBERS = {"int32": Kind.INT32, "int64": Kind.INT64, "bigint": Kind.BIGINT}


def scalar(shape: Shape) -> Scalar:
    """The scalar a shape without members, items and choices stands for."""
    types = shape.types or frozenset()
    if types == {"string"} or (not types and shape.encoding):
        if shape.encoding in ("base64", "base64url"):
            return Scalar(Kind.BYTES, "base64")
        return _STRING_FORMATS.get(shape.format, _TEXT)
    if types == {"integer"}:
        whole = _INTEGER_FORMATS.get(shape.format, Kind.INT64)
        shown = max(map(abs, _shown(shape)), default=0)
        if whole is Kind.INT64 and (_exceeds_int64(shape) or shown >= 2**63):
            return Scalar(Kind.BIGINT)
        return Scalar(whole, wide=whole is Kind.INT64 and shown >= 2**53)
    if types == {"number"} or types == {"integer", "number"}:
        kind = _INTEGERS_AS_NUMBERS.get(shape.format) or _NUMBER_FORMATS.get(shape.format)
        return Scalar(kind or Kind.FLOAT64)
    if types == {"boolean"}:
        return _BOOL
    if not types and shape.format in _STRING_FORMATS:
        return _STRING_FORMATS[shape.format]
    return _ANY


def _shown(shape: Shape) -> list[int]:
    """The integers that the document gives as an example or a default."""
    found: list[object] = []
    for part in shape.parts:
        for key in ("example", "default", "examples"):
            member = part.get(key)
            if member is not None:
                found += member.value if isinstance(member.value, list) else [member.value]
    return [value for value in found if isinstance(value, int)]


def _exceeds_int64(shape: Shape) -> bool:
    """Whether the bounds ask for values that 64 bits do not hold."""
    bounds = [part.get(key) for part in shape.parts for key in ("minimum", "maximum")]
    values = [b.value for b in bounds if b is not None and isinstance(b.value, int | float)]
    return any(not -(2**63) <= value < 2**63 for value in values)

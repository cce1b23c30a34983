"""How scalars are read. Each takes a value, and who gave it: a caller may have Python's own
objects. Raises ``Refused``."""

from __future__ import annotations

import decimal
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from types import NoneType
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import msgspec

from .durations import WrittenDuration
from .refused import Refused, Side
from .scalars import BASE64, DATETIME, DECIMAL, DURATION, Digits

if TYPE_CHECKING:
    from .readers import Reader


def _refuse(message: str) -> Any:
    raise Refused(((), message))


def _any(value: Any, side: Side) -> Any:
    return value


def _null(value: Any, side: Side) -> Any:
    return None if value is None else _refuse("Input should be None")


def _bool(value: Any, side: Side) -> Any:
    return value if isinstance(value, bool) else _refuse("Input should be a valid boolean")


def _int(value: Any, side: Side) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return _refuse("Input should be a valid integer")


def _float(value: Any, side: Side) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        made = float(value)
        return made if made - made == 0 else _refuse("Input should be a finite number")
    return _refuse("Input should be a valid number")


def _str(value: Any, side: Side) -> Any:
    if isinstance(value, str):
        return value.value if isinstance(value, Enum) else value
    return _refuse("Input should be a valid string")


def _bytes(value: Any, side: Side) -> Any:
    return _base64(value, side)


def _date(value: Any, side: Side) -> Any:
    if side.given and isinstance(value, date) and not isinstance(value, datetime):
        return value
    return _converted(value, date, "Input should be a valid date (RFC 3339)")


def _uuid(value: Any, side: Side) -> Any:
    return value if isinstance(value, UUID) else _converted(value, UUID, "Input is not a UUID")


def _converted(value: Any, type_: Any, message: str) -> Any:
    if isinstance(value, str):
        try:
            return msgspec.convert(str(value), type_)
        except msgspec.ValidationError:
            pass
    return _refuse(message)


_NEEDS_OFFSET = (
    "a date-time with an offset is needed (RFC 3339), and a datetime object needs a time zone, "
    "such as datetime.timezone.utc"
)


def _datetime(value: Any, side: Side) -> Any:
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else _refuse(_NEEDS_OFFSET)
    found: datetime = _converted(value, datetime, _NEEDS_OFFSET)
    # RFC 3339 asks for an offset; servers that leave it out mean UTC.
    return found if found.tzinfo is not None else found.replace(tzinfo=timezone.utc)  # noqa: UP017


def _duration(value: Any, side: Side) -> Any:
    if isinstance(value, timedelta):
        return value
    return _written(value) if isinstance(value, str) else _refuse(_NO_DURATION)


_NO_DURATION = "Input should be a valid duration (ISO 8601)"
_NUMBER = r"(?:([0-9]+(?:[.,][0-9]+)?)%s)?"
_DURATION = (
    "([-+]?)P"
    + "".join(_NUMBER % unit for unit in "YMWD")
    + "(?:T"
    + "".join(_NUMBER % unit for unit in "HMS")
    + ")?"
)


def _written(text: str) -> WrittenDuration:
    import re

    found = re.fullmatch(_DURATION, text)
    numbers = [part.replace(",", ".") for part in found.groups("0")[1:]] if found else []
    if found is None or text.endswith(("P", "T")):
        raise Refused(((), _NO_DURATION))
    years, months, weeks, days, hours, minutes, seconds = map(float, numbers)
    sign = -1 if found[1] == "-" else 1
    days += 365 * years + 30 * months + 7 * weeks
    try:
        made = sign * timedelta(days, seconds, hours=hours, minutes=minutes)
    except OverflowError:
        raise Refused(((), _NO_DURATION)) from None
    return WrittenDuration.of(text, made)


def _decimal(value: Any, side: Side) -> Any:
    if isinstance(value, Digits):
        value = value.text
    if isinstance(value, bool) or not isinstance(value, int | float | str | decimal.Decimal):
        return _refuse("Input should be a valid decimal")
    try:
        made = decimal.Decimal(repr(value) if isinstance(value, float) else value)
    except (ValueError, decimal.InvalidOperation):
        return _refuse("Input should be a valid decimal")
    return made if made.is_finite() else _refuse("Input should be a finite decimal")


def _base64(value: Any, side: Side) -> Any:
    if isinstance(value, bytes):
        return value
    if not isinstance(value, str):
        is_buffer = isinstance(value, bytearray | memoryview)
        return bytes(cast("bytearray", value)) if is_buffer else _refuse("not base64")
    from base64 import b64decode

    text = value.translate({45: "+", 95: "/", 10: None, 13: None})
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError:
        return _refuse("not base64")


def enumerated(cls: Any) -> Reader:
    """A member; of an open enumeration also one that is not known."""
    members = [member.value for member in cls]
    kind = str if all(isinstance(value, str) for value in members) else int

    def read(value: Any, side: Side) -> Any:
        if isinstance(value, cls):
            return value
        if isinstance(value, kind) and not isinstance(value, bool):
            try:
                return cls(value)
            except ValueError:
                pass
        elif kind is int and isinstance(value, float) and value.is_integer():
            return read(int(value), side)
        return _refuse(f"Input should be {' or '.join(map(repr, members))}")

    return read


def const(values: tuple[Any, ...]) -> Reader:
    """One of a ``Literal``'s values."""

    def read(value: Any, side: Side) -> Any:
        plain = value.value if isinstance(value, Enum) else value
        for one in values:
            if one == plain and isinstance(one, bool) is isinstance(plain, bool):
                return one
        return _refuse(f"Input should be {' or '.join(map(repr, values))}")

    return read


PLAIN: dict[Any, Reader] = {
    Any: _any,
    None: _null,
    NoneType: _null,
    bool: _bool,
    int: _int,
    float: _float,
    str: _str,
    bytes: _bytes,
    date: _date,
    UUID: _uuid,
}
MARKED: dict[Any, Reader] = {
    BASE64: _base64,
    DATETIME: _datetime,
    DECIMAL: _decimal,
    DURATION: _duration,
}

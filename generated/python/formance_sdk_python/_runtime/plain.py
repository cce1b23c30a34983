"""Python values as plain JSON ones, and as text: for everything that is not a JSON body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from .unset import Unset

if TYPE_CHECKING:
    from datetime import datetime

Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"


def class_of(value: object) -> Any:
    return type(value)


def plain(value: Any) -> Plain:
    """The value as JSON would have it; ``UNSET`` is ``None``, decimals are text.

    Raises ``ValueError`` for what has no form.
    """
    if value is None or type(value) in (str, int, bool):
        return value  # type: ignore[no-any-return]
    match value:
        case Unset():
            return None
        case list() | tuple() | set() | frozenset():
            return [plain(item) for item in cast("list[Any]", value)]
        case dict():
            members: Any = cast("Any", value)
            return {str(plain(key)): plain(item) for key, item in members.items()}
        case _:
            return _scalar(value)


def _scalar(value: Any) -> Plain:
    from enum import Enum

    if isinstance(value, Enum):
        return plain(value.value)
    match value:
        case bool() | str():
            return value
        case int():
            return int(value)
        case float():
            return _finite(value)
        case bytes() | bytearray():
            from binascii import b2a_base64

            return b2a_base64(value, newline=False).decode("ascii")
        case _:
            pass
    if hasattr(value, "model_dump"):
        # Once to Python, so that what is inside is treated like everything else.
        return plain(value.model_dump(by_alias=True, exclude_unset=True))
    if hasattr(value, "raw") and type(value).__name__ == "UnknownVariant":
        return plain(value.raw)
    return _special(value)


def _finite(value: float) -> float:
    if value != value or value in (float("inf"), float("-inf")):
        raise ValueError(f"{value!r} is not a number that can be sent")
    return value


def _special(value: Any) -> str:
    from datetime import date, datetime, time, timedelta
    from decimal import Decimal
    from uuid import UUID

    match value:
        case datetime():
            return rfc3339(value)
        case date() | time():
            return value.isoformat()
        case timedelta():
            from .durations import iso_duration

            return iso_duration(value)
        case Decimal():
            if not value.is_finite():
                raise ValueError(f"{value} is not a number that can be sent")
            return str(value)
        case UUID():
            return str(value)
        case _:
            pass
    raise ValueError(f"a {type(value).__name__} has no text form")


def rfc3339(value: datetime) -> str:
    """RFC 3339, 5.6, "Z" for UTC. Raises ``ValueError`` for a naive datetime."""
    if value.tzinfo is None:
        raise ValueError("a datetime needs a time zone, such as datetime.timezone.utc")
    made = value.isoformat()
    return made[:-6] + "Z" if made.endswith("+00:00") else made


def text(value: Plain) -> str:
    """A member of a list or object, or a scalar, as text; nested structures as JSON."""
    match value:
        case str():
            return value
        case None:
            return ""
        case True:
            return "true"
        case False:
            return "false"
        case float():
            return _number(value)
        case int():
            return str(value)
        case _:
            import json

            return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _number(value: float) -> str:
    """The shortest decimal that reads back the same, as JavaScript spells it: 1.0 is "1"."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)

"""Scalar types whose JSON form needs more care than pydantic's own gives."""

from __future__ import annotations

import decimal
import os
import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Annotated, Any

from pydantic_core import PydanticCustomError, core_schema

from .durations import WrittenDuration, iso_duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler

_AWARE = core_schema.datetime_schema(tz_constraint="aware")


def _naive(value: Any, parse: Callable[[Any], datetime]) -> datetime:
    if isinstance(value, datetime):
        raise PydanticCustomError(
            "naive_datetime", "a datetime needs a time zone, such as datetime.timezone.utc"
        )
    # RFC 3339 asks for an offset; servers that leave it out mean UTC.
    return parse(value).replace(tzinfo=timezone.utc)  # noqa: UP017


class _DateTime:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        naive = core_schema.no_info_wrap_validator_function(_naive, core_schema.datetime_schema())
        return core_schema.union_schema(
            [_AWARE, naive],
            mode="left_to_right",
            custom_error_type="datetime",
            custom_error_message="a date-time with an offset is needed (RFC 3339), and a datetime "
            "object needs a time zone, such as datetime.timezone.utc",
        )


DateTime = Annotated[datetime, _DateTime()]
"""RFC 3339. Always aware: text without an offset is read as UTC, a naive datetime is refused."""


def _duration(value: Any, parse: Callable[[Any], timedelta]) -> timedelta:
    parsed = parse(value)
    return WrittenDuration.of(value, parsed) if isinstance(value, str) else parsed


class _Duration:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_wrap_validator_function(
            _duration,
            core_schema.timedelta_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                iso_duration, when_used="json"
            ),
        )


Duration = Annotated[timedelta, _Duration()]
"""ISO 8601. What was read goes out as it was written: months and years have no fixed length, so a
timedelta alone, which counts them as 30 and 365 days, would say something else."""


class _Base64:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(
            _decode,
            core_schema.bytes_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _encode, when_used="json"
            ),
        )


def _decode(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    from base64 import b64decode

    text = value.translate({45: "+", 95: "/", 10: None, 13: None})
    try:
        return b64decode(text + "=" * (-len(text) % 4), validate=True)
    except ValueError as error:
        raise PydanticCustomError("base64", "not base64") from error


def _encode(value: bytes) -> str:
    from binascii import b2a_base64

    return b2a_base64(value, newline=False).decode("ascii")


Base64Bytes = Annotated[bytes, _Base64()]
"""Bytes that travel as base64 (RFC 4648, 4); text is read in either alphabet, padded or not."""


# pydantic would write a Decimal as a string and read a JSON number through a float. A decimal is
# written as a string with a mark no sender can guess, and the quotes are taken off afterwards.
_MARK = "decimal:" + os.urandom(12).hex() + ":"
_MARKED = re.compile(rb'"' + _MARK.encode() + rb'([-+0-9.eE]+)"')


WIRE = {"sdk_wire": True}
"""The serialization context of what is about to be sent."""


def _mark(value: decimal.Decimal, info: core_schema.SerializationInfo) -> str:
    return _MARK + str(value) if info.context is WIRE else str(value)


class Digits(float):
    """A number of an answer that has decimals: a float where none belongs, and its digits."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> Digits:
        made = super().__new__(cls, text)
        made.text = text
        return made

    text: str


def _exact(value: Any) -> Any:
    return value.text if isinstance(value, Digits) else value


class _Decimal:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        schema = core_schema.no_info_before_validator_function(
            _exact,
            core_schema.decimal_schema(allow_inf_nan=False),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _mark, info_arg=True, when_used="json"
            ),
        )
        USED.append(True)
        return schema


USED: list[bool] = []
"""Not empty once a model with a decimal was built."""

Decimal = Annotated[decimal.Decimal, _Decimal()]
"""A JSON number of any precision, read and written digit by digit, never through a float."""


def unmark(encoded: bytes) -> bytes:
    """JSON as it goes out: decimals as numbers."""
    return _MARKED.sub(rb"\1", encoded) if USED else encoded

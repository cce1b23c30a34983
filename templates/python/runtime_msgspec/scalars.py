"""Scalar types whose JSON form needs more care than msgspec's own gives: each is marked, so that
``readers`` and ``native`` know it again."""

from __future__ import annotations

import decimal
from datetime import datetime, timedelta
from typing import Annotated, Final

import msgspec


class Mark:
    """What a scalar is, beyond its Python type."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


BASE64: Final = Mark("base64")
DATETIME: Final = Mark("date-time")
DECIMAL: Final = Mark("decimal")
DURATION: Final = Mark("duration")

DateTime = Annotated[datetime, msgspec.Meta(tz=True), DATETIME]
"""RFC 3339. Always aware: text without an offset is read as UTC, a naive datetime is refused."""

Duration = Annotated[timedelta, DURATION]
"""ISO 8601. What was read goes out as it was written: months and years have no fixed length, so a
timedelta alone, which counts them as 30 and 365 days, would say something else."""

Base64Bytes = Annotated[bytes, BASE64]
"""Bytes that travel as base64 (RFC 4648, 4); text is read in either alphabet, padded or not."""

Decimal = Annotated[decimal.Decimal, DECIMAL]
"""A JSON number of any precision, read and written digit by digit, never through a float."""


class Digits(float):
    """A number of an answer that has decimals: a float where none belongs, and its digits."""

    __slots__ = ("text",)

    def __new__(cls, text: str) -> Digits:
        made = super().__new__(cls, text)
        made.text = text
        return made

    text: str

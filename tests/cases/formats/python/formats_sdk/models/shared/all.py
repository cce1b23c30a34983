from __future__ import annotations

from datetime import date
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from ...types import Base64Bytes, BaseModel, DateTime, Duration


class All(BaseModel):
    int32: int | None = None
    int64: int | None = None
    integer: int | None = None
    bigint: int | None = None
    snowflake: int | None = None
    digits: int | None = None
    huge: int | None = None
    number: float | None = None
    float_: Annotated[float | None, Field(alias="float")] = None
    double: float | None = None
    decimal: str | None = None
    boolean: bool | None = None
    string: str | None = None
    date_: Annotated[date | None, Field(alias="date")] = None
    time: DateTime | None = None
    duration: Duration | None = None
    uuid: UUID | None = None
    bytes_: Annotated[Base64Bytes | None, Field(alias="bytes")] = None
    binary: Base64Bytes | None = None
    unknown: str | None = None
    any: Any = None
    list_: Annotated[list[Any] | None, Field(alias="list")] = None
    null_only: Any = None

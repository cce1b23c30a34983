from __future__ import annotations

from datetime import date
from typing import Annotated, NotRequired, TypedDict

from pydantic import Field

from ...types import BaseModel


class Filter(BaseModel):
    from_: Annotated[date | None, Field(alias="from")] = None
    limit: int | None = 20


class FilterTypedDict(TypedDict):
    from_: NotRequired[date | None]
    limit: NotRequired[int | None]

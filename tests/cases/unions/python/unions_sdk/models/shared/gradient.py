from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel


class Gradient(BaseModel):
    from_: Annotated[str | None, Field(alias="from")] = None
    to: str | None = None

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from ...types import BaseModel


class ToolMessage(BaseModel):
    role: Literal["tool"] = "tool"
    call: str | None = None


class ToolMessageTypedDict(TypedDict):
    role: NotRequired[Literal["tool"] | None]
    call: NotRequired[str | None]

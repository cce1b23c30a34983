from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ...types import BaseModel


class Step(BaseModel):
    op: str
    path: str
    value: Any = None


class StepTypedDict(TypedDict):
    op: str
    path: str
    value: NotRequired[Any]

from __future__ import annotations

from ...types import BaseModel
from .human_role import HumanRole


class Human(BaseModel):
    role: HumanRole
    name: str

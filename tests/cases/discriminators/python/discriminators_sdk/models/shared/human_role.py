from __future__ import annotations

from ...types import OpenEnum


class HumanRole(OpenEnum):
    HUMAN = "human"

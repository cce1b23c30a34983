from __future__ import annotations

from ...types import OpenEnum


class TankerKind(OpenEnum):
    TANK = "tank"

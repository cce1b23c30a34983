from __future__ import annotations

from ...types import OpenEnum


class TeaColour(OpenEnum):
    GREEN = "green"
    BLACK = "black"

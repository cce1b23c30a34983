from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .circle import Circle, CircleTypedDict
from .square import Square, SquareTypedDict

Shape = Annotated[
    Circle | Square | UnknownVariant, OneOf("kind", {"circle": Circle, "SQUARE": Square})
]


ShapeTypedDict = CircleTypedDict | SquareTypedDict

from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .animal import Animal
from .plant import Plant

Being = Annotated[
    Animal | Plant | UnknownVariant,
    OneOf("kind", {"Animal": Animal, "plant": Plant}, fallback=Animal),
]

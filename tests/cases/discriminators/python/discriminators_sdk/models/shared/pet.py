from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .cat import Cat
from .dog import Dog

Pet = Annotated[Cat | Dog | UnknownVariant, OneOf("kind", {"Cat": Cat, "Dog": Dog})]

from __future__ import annotations

from ...types import OpenEnum


class Kind(OpenEnum):
    CAT = "Cat"
    DOG = "Dog"

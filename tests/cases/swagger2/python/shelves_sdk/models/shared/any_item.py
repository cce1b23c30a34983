from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .book import Book
from .item import Item
from .map import Map

AnyItem = Annotated[
    Item | Book | Map | UnknownVariant,
    OneOf("kind", {"Item": Item, "Book": Book, "io.maps.Map": Map}),
]

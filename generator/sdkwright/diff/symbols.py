"""What SDKs call the elements that changes are about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .model import Element, ElementKind, Symbols
from .pairs import TITLE


class Named(Protocol):
    """A version of an API with its names by language, as users write them; none where a language
    has none."""

    @property
    def packages(self) -> Symbols: ...

    def of_type(self, id: str) -> Symbols: ...

    def of_member(self, id: str, wire: str) -> Symbols: ...

    def of_operation(self, id: str) -> Symbols: ...

    def of_parameter(self, operation: str, wire: str) -> Symbols: ...


def symbols_of(side: Named) -> Callable[[Element], Symbols]:
    """What SDKs call an element of this version."""

    def symbols(element: Element) -> Symbols:
        parts = element.key.split("\0")
        match element.kind, parts:
            case ElementKind.OPERATION, [id]:
                return side.of_operation(id)
            case ElementKind.TYPE, [id]:
                return side.of_type(id)
            case ElementKind.PROPERTY | ElementKind.MEMBER, [id, wire]:
                return side.of_member(id, wire)
            case ElementKind.PARAMETER, [operation, _, wire]:
                return side.of_parameter(operation, wire)
            case ElementKind.DOCUMENT, [key] if key == TITLE:
                return side.packages
            case _:
                return {}

    return symbols

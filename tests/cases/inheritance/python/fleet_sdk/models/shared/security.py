"""The credentials of the API."""

from __future__ import annotations


class Security:
    """The credentials of the API; all are optional, and none shows in a repr."""

    __slots__: tuple[str, ...] = ()

    def __init__(
        self,
    ) -> None:
        pass

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"

"""The credentials of the API."""

from __future__ import annotations


class Security:
    """The credentials of the API; all are optional, and none shows in a repr.

    ``username``: Name of the user. Else taken from the environment: SHELVES_USERNAME.

    ``password``: Password of the user. Else taken from the environment: SHELVES_PASSWORD.

    ``key``: API key. Else taken from the environment: SHELVES_KEY.

    ``code``: Access token. Else taken from the environment: SHELVES_CODE.
    """

    __slots__ = ("code", "key", "password", "username")

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        key: str | None = None,
        code: str | None = None,
    ) -> None:
        self.username = username
        self.password = password
        self.key = key
        self.code = code

    def __repr__(self) -> str:
        given = [name for name in self.__slots__ if getattr(self, name) is not None]
        return "Security(" + ", ".join(f"{name}=***" for name in given) + ")"

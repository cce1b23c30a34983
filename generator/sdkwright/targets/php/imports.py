"""What a file names from elsewhere: `use` declarations, and how names are written with them."""

from __future__ import annotations

from sdkwright.ir.types import Space

SPACES = {
    Space.SHARED: "Shared",
    Space.OPERATIONS: "Operations",
    Space.ERRORS: "Errors",
}
"""The last part of the namespace of each space, by which users know it."""


class Imports:
    """The imports of one file of the package ``root`` (its namespace): ``namespace`` is that of the
    file below it, ``own`` the class that it declares.

    What would clash is written with its whole name.
    """

    def __init__(self, root: str, namespace: str, own: str) -> None:
        self._root = root
        self._namespace = namespace
        self._used: dict[str, str] = {}
        self._here: dict[str, str] = {}
        self._here[own.lower()] = own

    @property
    def namespace(self) -> str:
        return "\\".join(filter(None, (self._root, self._namespace)))

    def model(self, space: Space, name: str) -> str:
        """A class below ``Models``, such as ``Shared\\Trigger``; alone where it is beside."""
        namespace = f"Models\\{SPACES[space]}"
        if namespace == self._namespace:
            return self._beside(name)
        return f"{self._named(namespace)}\\{name}"

    def own(self, path: str) -> str:
        """A class of the package, such as ``Types\\Unknown``."""
        namespace, _, name = path.rpartition("\\")
        if namespace == self._namespace:
            return self._beside(name)
        return self._named(path)

    def runtime(self, *path: str) -> str:
        """A class of the runtime, such as ``Read``."""
        return self.own("\\".join(("Runtime", *path)))

    def types(self, name: str) -> str:
        """A class of ``Types``, such as ``Unknown``."""
        return self.own(f"Types\\{name}")

    def _beside(self, name: str) -> str:
        if self._used.get(name.lower()) is not None:
            return f"\\{self.namespace}\\{name}"
        self._here[name.lower()] = name
        return name

    def _named(self, path: str) -> str:
        """The last part of ``path``, which is used from now on."""
        whole = f"{self._root}\\{path}"
        name = path.rpartition("\\")[2]
        known = self._used.get(name.lower())
        if known == whole:
            return name
        if known is not None or name.lower() in self._here:
            return f"\\{whole}"
        self._used[name.lower()] = whole
        return name

    def lines(self) -> tuple[str, ...]:
        """Names to use, sorted as PHP-CS-Fixer sorts them."""
        return tuple(sorted(self._used.values(), key=lambda name: name.replace("\\", " ").lower()))

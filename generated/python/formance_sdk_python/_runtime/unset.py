"""The value of what was not given, where ``None`` means JSON's ``null``."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Unset:
    """The type of ``UNSET``: one value, false, equal only to itself."""

    __slots__ = ()
    _instance: "Unset | None" = None

    def __new__(cls) -> "Unset":
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"

    def __copy__(self) -> "Unset":
        return self

    def __deepcopy__(self, memo: object) -> "Unset":
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: "Any", handler: "Any") -> "Any":
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(
            cls, serialization=core_schema.plain_serializer_function_ser_schema(_refuse)
        )


def _refuse(value: object) -> object:
    raise ValueError(f"{value!r} is not a value: it stands for a member that is left out")


UNSET = Unset()

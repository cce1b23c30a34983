"""What models are made of and what calls give, for type annotations and models of your own."""

from ._runtime.files import File, FileLike
from ._runtime.models import (
    UNSET,
    Base64Bytes,
    BaseModel,
    DateTime,
    Decimal,
    Duration,
    OneOf,
    OpenEnum,
    OpenIntEnum,
    OptionalNullable,
    UnknownVariant,
    Unset,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.pages import Page
    from ._runtime.streams import Download, Event, EventStream, JsonLines

__all__ = [
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Download",
    "Duration",
    "Event",
    "EventStream",
    "File",
    "FileLike",
    "JsonLines",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "Page",
    "UnknownVariant",
    "Unset",
]

# Every model imports this module; few programs need what only some calls give.
_LATER = {
    "Download": "streams",
    "Event": "streams",
    "EventStream": "streams",
    "JsonLines": "streams",
    "Page": "pages",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"._runtime.{_LATER[name]}", __package__)
        value: object = getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

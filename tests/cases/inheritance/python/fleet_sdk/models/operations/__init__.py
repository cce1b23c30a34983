"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .add_vehicle import AddVehicleResponse
    from .get_thing import GetThingResponse, GetThingResponseBody
    from .list_vehicles import ListVehiclesResponse

__all__ = [
    "AddVehicleResponse",
    "GetThingResponse",
    "GetThingResponseBody",
    "ListVehiclesResponse",
]

_MODULES = {
    "AddVehicleResponse": ".add_vehicle",
    "GetThingResponse": ".get_thing",
    "GetThingResponseBody": ".get_thing",
    "ListVehiclesResponse": ".list_vehicles",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

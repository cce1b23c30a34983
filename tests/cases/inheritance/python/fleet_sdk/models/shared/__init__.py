"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .alone import Alone
    from .bicycle import (
        AnyVehicle,
        AnyVehicleTypedDict,
        Bicycle,
        BicycleTypedDict,
        Lorry,
        LorryTypedDict,
        Tanker,
        TankerTypedDict,
        Vehicle,
        VehicleTypedDict,
    )
    from .blurred import Blurred
    from .security import Security
    from .tanker_kind import TankerKind

__all__ = [
    "Alone",
    "AnyVehicle",
    "AnyVehicleTypedDict",
    "Bicycle",
    "BicycleTypedDict",
    "Blurred",
    "Lorry",
    "LorryTypedDict",
    "Security",
    "Tanker",
    "TankerKind",
    "TankerTypedDict",
    "Vehicle",
    "VehicleTypedDict",
]

_MODULES = {
    "Alone": ".alone",
    "AnyVehicle": ".bicycle",
    "AnyVehicleTypedDict": ".bicycle",
    "Bicycle": ".bicycle",
    "BicycleTypedDict": ".bicycle",
    "Blurred": ".blurred",
    "Lorry": ".bicycle",
    "LorryTypedDict": ".bicycle",
    "Security": ".security",
    "Tanker": ".bicycle",
    "TankerKind": ".tanker_kind",
    "TankerTypedDict": ".bicycle",
    "Vehicle": ".bicycle",
    "VehicleTypedDict": ".bicycle",
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

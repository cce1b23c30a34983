"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .legacy_payload import LegacyPayload
    from .on_delivery_payload import OnDeliveryPayload
    from .parcel import Parcel
    from .parcel_found_payload import ParcelFoundPayload
    from .parcel_found_payload_data import ParcelFoundPayloadData
    from .parcel_lost_payload import ParcelLostPayload
    from .parcel_lost_payload_data import ParcelLostPayloadData
    from .place import Place
    from .scan import Scan
    from .security import Security
    from .shop import Shop

__all__ = [
    "LegacyPayload",
    "OnDeliveryPayload",
    "Parcel",
    "ParcelFoundPayload",
    "ParcelFoundPayloadData",
    "ParcelLostPayload",
    "ParcelLostPayloadData",
    "Place",
    "Scan",
    "Security",
    "Shop",
]

_MODULES = {
    "LegacyPayload": ".legacy_payload",
    "OnDeliveryPayload": ".on_delivery_payload",
    "Parcel": ".parcel",
    "ParcelFoundPayload": ".parcel_found_payload",
    "ParcelFoundPayloadData": ".parcel_found_payload_data",
    "ParcelLostPayload": ".parcel_lost_payload",
    "ParcelLostPayloadData": ".parcel_lost_payload_data",
    "Place": ".place",
    "Scan": ".scan",
    "Security": ".security",
    "Shop": ".shop",
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

"""What models are made of, for type annotations and models of your own."""

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
from ._runtime.multipart import File

__all__ = [
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Duration",
    "File",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "UnknownVariant",
    "Unset",
]

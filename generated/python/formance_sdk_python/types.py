"""What models are made of, for type annotations and models of your own."""

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

__all__ = [
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Duration",
    "File",
    "FileLike",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "UnknownVariant",
    "Unset",
]

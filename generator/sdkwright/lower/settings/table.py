"""The table: every concept, and the extensions of ours and of other tools that say it.

In each row the order is that of precedence. What sdk.yaml says goes before all of them.
"""

from __future__ import annotations

from .concept import At, Concept, Key
from .forms import (
    BY_VALUE,
    FERN_DOCS,
    FERN_NAMES,
    GROUP,
    IDENTIFIER_DOCS,
    IDENTIFIERS,
    MS_DOCS,
    MS_NAMES,
    NAME,
    Texts,
)

_OPERATION = (At.OPERATION,)
_PARAMETER = (At.PARAMETER,)
_SCHEMA = (At.SCHEMA, At.PROPERTY)

OPERATION_NAME: Concept[str] = Concept(
    "operation-name",
    "the name of a method",
    (
        Key("x-sdkwright-name", NAME, _OPERATION),
        Key("x-speakeasy-name-override", NAME, _OPERATION),
        Key("x-fern-sdk-method-name", NAME, _OPERATION),
    ),
    config="names.operations",
)

GROUP_PATH: Concept[tuple[str, ...]] = Concept(
    "group",
    "the group that a method is in, in place of its tag; a dot makes a level, an empty text means "
    "the client itself",
    (
        Key("x-sdkwright-group", GROUP, _OPERATION),
        Key("x-speakeasy-group", GROUP, _OPERATION),
        Key("x-fern-sdk-group-name", GROUP, _OPERATION),
    ),
)

TYPE_NAME: Concept[str] = Concept(
    "type-name",
    "the name of a model, an enum or a union",
    (
        Key("x-sdkwright-type-name", NAME, _SCHEMA),
        Key("x-sdkwright-name", NAME, (At.SCHEMA,)),
        Key("x-fern-type-name", NAME, _SCHEMA),
        Key("x-speakeasy-name-override", NAME, (At.SCHEMA,)),
        Key("x-ms-enum", NAME, _SCHEMA, ("name",)),
        Key("x-ms-client-name", NAME, (At.SCHEMA,)),
    ),
    config="names.schemas",
)

PROPERTY_NAME: Concept[str] = Concept(
    "property-name",
    "the name of a member of a model; what travels stays as it is",
    (
        Key("x-sdkwright-name", NAME, (At.PROPERTY,)),
        Key("x-fern-property-name", NAME, (At.PROPERTY,)),
        Key("x-speakeasy-name-override", NAME, (At.PROPERTY,)),
        Key("x-ms-client-name", NAME, (At.PROPERTY,)),
    ),
)

PARAMETER_NAME: Concept[str] = Concept(
    "parameter-name",
    "the name of an argument; what travels stays as it is",
    (
        Key("x-sdkwright-name", NAME, _PARAMETER),
        Key("x-fern-parameter-name", NAME, _PARAMETER),
        Key("x-speakeasy-name-override", NAME, _PARAMETER),
        Key("x-stainless-param", NAME, _PARAMETER),
        Key("x-ms-client-name", NAME, _PARAMETER),
    ),
)

ENUM_NAMES: Concept[Texts] = Concept(
    "enum-names",
    "the names of the members of an enum",
    (
        Key("x-sdkwright-enum-names", BY_VALUE, _SCHEMA),
        Key("x-speakeasy-enums", BY_VALUE, _SCHEMA),
        Key("x-fern-enum", FERN_NAMES, _SCHEMA),
        Key("x-ms-enum", MS_NAMES, _SCHEMA, ("values",)),
        Key("x-enum-varnames", BY_VALUE, _SCHEMA),
        Key("x-enumNames", BY_VALUE, _SCHEMA),
        Key("x-enum-values", IDENTIFIERS, _SCHEMA),
    ),
)

ENUM_DOCS: Concept[Texts] = Concept(
    "enum-descriptions",
    "what the members of an enum mean",
    (
        Key("x-sdkwright-enum-descriptions", BY_VALUE, _SCHEMA),
        Key("x-speakeasy-enum-descriptions", BY_VALUE, _SCHEMA),
        Key("x-fern-enum", FERN_DOCS, _SCHEMA),
        Key("x-ms-enum", MS_DOCS, _SCHEMA, ("values",)),
        Key("x-enum-descriptions", BY_VALUE, _SCHEMA),
        Key("x-enumDescriptions", BY_VALUE, _SCHEMA),
        Key("x-enum-values", IDENTIFIER_DOCS, _SCHEMA),
    ),
)

CONCEPTS: tuple[Concept[object], ...] = (
    OPERATION_NAME,
    GROUP_PATH,
    TYPE_NAME,
    PROPERTY_NAME,
    PARAMETER_NAME,
    ENUM_NAMES,
    ENUM_DOCS,
)

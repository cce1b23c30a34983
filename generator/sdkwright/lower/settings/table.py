"""The table: every concept, and the extensions of ours and of other tools that say it.

In each row the order is that of precedence. What sdk.yaml says goes before all of them.
"""

from __future__ import annotations

from sdkwright.rules import IdempotencyRule, PageRule, RetryRule

from .concept import At, Concept, Key
from .forms import (
    ALLOW,
    BY_VALUE,
    DATE,
    DEPRECATED,
    ELEMENT_DOCS,
    FERN_DOCS,
    FERN_NAMES,
    FLAG,
    GROUP,
    IDENTIFIER_DOCS,
    IDENTIFIERS,
    IGNORE,
    LANGUAGES,
    LISTED,
    MESSAGE,
    MS_DOCS,
    MS_NAMES,
    NAME,
    SET,
    SKIP,
    STABLE,
    TEXT,
    Texts,
)
from .rule_forms import (
    FERN_IDEMPOTENT,
    FERN_PAGES,
    FERN_RETRIES,
    MICROSOFT_PAGES,
    SPEAKEASY_PAGES,
    SPEAKEASY_RETRIES,
)

_OPERATION = (At.OPERATION,)
_PARAMETER = (At.PARAMETER,)
_SCHEMA = (At.SCHEMA, At.PROPERTY)
_IGNORABLE = (At.PATH_ITEM, At.OPERATION, At.PARAMETER, At.PROPERTY, At.SCHEMA)
_DEPRECABLE = (At.OPERATION, At.PARAMETER, At.SCHEMA, At.PROPERTY)

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
    config="names.groups",
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
    config="names.properties",
)

PARAMETER_NAME: Concept[str] = Concept(
    "parameter-name",
    "the name of an argument; what travels stays as it is",
    (
        Key("x-sdkwright-name", NAME, _PARAMETER),
        Key("x-fern-parameter-name", NAME, _PARAMETER),
        Key("x-speakeasy-name-override", NAME, _PARAMETER),
        Key("x-stainless-param", NAME, (At.PARAMETER, At.SCHEMA)),
        Key("x-ms-client-name", NAME, _PARAMETER),
    ),
    config="names.parameters",
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
    config="names.enums",
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
        Key("x-enum-elements", ELEMENT_DOCS, _SCHEMA),
    ),
)

IGNORED: Concept[bool] = Concept(
    "ignore",
    "left out of SDKs, a schema with all properties of its type; what is required cannot be",
    (
        Key("x-sdkwright-ignore", IGNORE, _IGNORABLE),
        Key("x-speakeasy-ignore", IGNORE, _IGNORABLE),
        Key("x-fern-ignore", IGNORE, _IGNORABLE),
        Key("x-stainless-skip", SKIP, _IGNORABLE),
        Key("x-internal", IGNORE, _IGNORABLE),
        Key("x-exclude", IGNORE, _IGNORABLE),
    ),
    config="skip",
)

SKIPPED_IN: Concept[tuple[str, ...]] = Concept(
    "skip-in-languages",
    "the languages whose SDKs do not have an operation",
    (
        Key("x-sdkwright-skip", LANGUAGES, _OPERATION),
        Key("x-stainless-skip", LANGUAGES, _OPERATION),
    ),
)

OPEN: Concept[bool] = Concept(
    "unknown-values",
    "whether values that an enum does not list, or variants that a union does not have, are kept "
    "(the default) or refused",
    (
        Key("x-sdkwright-open", FLAG, _SCHEMA),
        Key("x-speakeasy-unknown-values", ALLOW, _SCHEMA),
        Key("x-ms-enum", FLAG, _SCHEMA, ("modelAsString",)),
        Key("x-extensible-enum", LISTED, _SCHEMA),
    ),
    config="unknown_values",
)

CONSTANT: Concept[bool] = Concept(
    "constant",
    "an enum of one value is that value, and no type of its own",
    (
        Key("x-sdkwright-const", SET, _SCHEMA),
        Key("x-stainless-const", SET, _SCHEMA),
    ),
)

NULLABLE: Concept[bool] = Concept(
    "nullable",
    "whether null is a value, where the document cannot say it otherwise",
    (
        Key("x-nullable", SET, _SCHEMA),
        Key("x-isnullable", SET, _SCHEMA),
    ),
)

IS_DEPRECATED: Concept[bool] = Concept(
    "deprecated",
    "the same as `deprecated`",
    (Key("x-deprecated", DEPRECATED, _DEPRECABLE),),
)

DEPRECATION: Concept[str] = Concept(
    "deprecation-message",
    "why something is deprecated, or what to do instead",
    (
        Key("x-sdkwright-deprecation-message", TEXT, _DEPRECABLE),
        Key("x-speakeasy-deprecation-message", TEXT, _DEPRECABLE),
        Key("x-stainless-deprecation-message", TEXT, _DEPRECABLE),
        Key("x-deprecation-message", TEXT, _DEPRECABLE),
        Key("x-deprecated-message", TEXT, _DEPRECABLE),
        Key("x-deprecation-reason", TEXT, _DEPRECABLE),
        Key("x-deprecated-reason", TEXT, _DEPRECABLE),
        Key("x-deprecated", MESSAGE, _DEPRECABLE),
    ),
)

REPLACEMENT: Concept[str] = Concept(
    "deprecation-replacement",
    "the operationId of the operation to call instead of a deprecated one",
    (
        Key("x-sdkwright-deprecation-replacement", NAME, _OPERATION),
        Key("x-speakeasy-deprecation-replacement", NAME, _OPERATION),
    ),
)

SUNSET: Concept[str] = Concept(
    "sunset",
    "the date after which something deprecated is removed",
    (
        Key("x-sdkwright-sunset", DATE, _DEPRECABLE),
        Key("x-sunset", DATE, _DEPRECABLE),
        Key("x-sunset-date", DATE, _DEPRECABLE),
    ),
)

STABILITY: Concept[str] = Concept(
    "stability",
    "how settled an operation is: draft, alpha, beta or stable; for `sdkwright diff` nothing was "
    "promised to callers of what is below beta",
    (
        Key("x-sdkwright-stability", STABLE, _OPERATION),
        Key("x-stability-level", STABLE, _OPERATION),
    ),
)

PAGES: Concept[PageRule] = Concept(
    "pagination",
    "how the pages of an operation follow one another",
    (
        Key("x-speakeasy-pagination", SPEAKEASY_PAGES, _OPERATION),
        Key("x-fern-pagination", FERN_PAGES, _OPERATION),
        Key("x-ms-pageable", MICROSOFT_PAGES, _OPERATION),
    ),
    config="pagination",
    own="x-sdkwright-pagination",
)

RETRIES: Concept[RetryRule] = Concept(
    "retries",
    "which calls are made again, and when",
    (
        Key("x-speakeasy-retries", SPEAKEASY_RETRIES, (At.ROOT, At.OPERATION)),
        Key("x-fern-retries", FERN_RETRIES, _OPERATION),
    ),
    config="retries",
    own="x-sdkwright-retries",
)

IDEMPOTENCY: Concept[IdempotencyRule] = Concept(
    "idempotency",
    "which calls carry a key that makes repeating them safe",
    (Key("x-fern-idempotent", FERN_IDEMPOTENT, _OPERATION),),
    config="idempotency",
    own="x-sdkwright-idempotency",
)

CONCEPTS: tuple[Concept[object], ...] = (
    OPERATION_NAME,
    GROUP_PATH,
    TYPE_NAME,
    PROPERTY_NAME,
    PARAMETER_NAME,
    ENUM_NAMES,
    ENUM_DOCS,
    IGNORED,
    SKIPPED_IN,
    OPEN,
    CONSTANT,
    NULLABLE,
    IS_DEPRECATED,
    DEPRECATION,
    REPLACEMENT,
    SUNSET,
    STABILITY,
    PAGES,
    RETRIES,
    IDEMPOTENCY,
)

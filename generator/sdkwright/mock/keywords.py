"""The keywords of JSON Schema 2020-12 and OpenAPI 3.1 that say something about values."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ONE = _words(
    "items additionalProperties not if then else contains propertyNames "
    "unevaluatedItems unevaluatedProperties contentSchema"
)
"""The value is a schema."""
MANY = _words("allOf anyOf oneOf prefixItems")
"""The value is a list of schemas."""
NAMED = _words("properties patternProperties dependentSchemas")
"""The value is schemas by name."""
NOTES = _words("default example examples readOnly writeOnly contentEncoding contentMediaType")
"""Say what to send or expect, not what is valid."""
DATA = NOTES | _words(
    "type enum const required minimum maximum exclusiveMinimum exclusiveMaximum multipleOf "
    "minLength maxLength pattern format minItems maxItems uniqueItems minContains maxContains "
    "minProperties maxProperties dependentRequired"
)
"""The value is a plain one."""
INTRICATE = _words(
    "allOf oneOf anyOf not if contains propertyNames patternProperties dependentSchemas "
    "dependentRequired unevaluatedProperties unevaluatedItems uniqueItems pattern"
)
"""What is made for one of these is checked before it is used as a sample."""
REF_PREFIX = "#/$defs/"

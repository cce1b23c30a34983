"""Extensions that say nothing about an SDK: nobody needs to hear that they are not used."""

from __future__ import annotations

DOCUMENTATION = frozenset(
    {
        "x-apisguru-categories",
        "x-apisguru-driver",
        "x-badges",
        "x-code-samples",
        "x-codeSamples",
        "x-displayName",
        "x-docs",
        "x-docs-overrides",
        "x-doctave",
        "x-example",
        "x-examples",
        "x-excludeFromPreview",
        "x-explorer-enabled",
        "x-externalDocs",
        "x-fern-display-name",
        "x-fern-examples",
        "x-fern-explorer",
        "x-headers",
        "x-hideReplay",
        "x-hideTryItPanel",
        "x-label",
        "x-logo",
        "x-meta",
        "x-metadata",
        "x-mint",
        "x-oaiMeta",
        "x-origin",
        "x-preferred",
        "x-providerName",
        "x-proxy-enabled",
        "x-readme",
        "x-samples-enabled",
        "x-samples-languages",
        "x-scalar-active-environment",
        "x-scalar-environments",
        "x-scalar-ignore",
        "x-scalar-stability",
        "x-send-defaults",
        "x-serviceName",
        "x-showCommonExtensions",
        "x-showExtensions",
        "x-speakeasy-docs",
        "x-speakeasy-example",
        "x-speakeasy-usage-example",
        "x-stoplight",
        "x-summary",
        "x-tagGroups",
        "x-topics",
        "x-traitTag",
        "x-twitter",
    }
)
"""Read by the tools that show documentation: Redoc, ReadMe, Stoplight, Scalar, Mintlify, …"""

TOOLING = frozenset(
    {
        "x-common-marker-version",
        "x-go-package",
        "x-go-type-skip-optional-pointer",
        "x-konfig-ignore",
        "x-kusk",
        "x-openapi-router-controller",
        "x-openapi-router-service",
        "x-speakeasy-mcp",
        "x-speakeasy-react-hook",
        "x-swagger-router-controller",
        "x-swagger-router-model",
    }
)
"""Read by servers, gateways, linters and generators of other things."""

TOOLING_PREFIXES = (
    "x-42c-",
    "x-amazon-apigateway-",
    "x-apigee-",
    "x-aws-",
    "x-azure-api-",
    "x-fern-docs",
    "x-google-",
    "x-ibm-configuration",
    "x-kong-",
    "x-kubernetes-",
    "x-mint-",
    "x-oai-",
    "x-redocly-",
    "x-speakeasy-entity",
    "x-speakeasy-terraform-",
    "x-speakeasy-test",
    "x-spectral-",
    "x-tyk-",
    "x-zuplo-",
)


INSTEAD: dict[str, str] = {
    "x-discriminator-value": "Describe the value with `const`, or with the mapping of the "
    "discriminator.",
    "x-fern-audiences": "Leave operations out with `x-sdkwright-ignore`, or give each audience an "
    "Overlay document and an sdk.yaml of its own.",
    "x-fern-availability": "Write `deprecated: true`, or say it in the description.",
    "x-fern-base-path": "Write the path into the URLs of `servers`.",
    "x-fern-bearer": "The names of credentials are those of the security schemes.",
    "x-fern-default": "Write `default` into the schema.",
    "x-fern-global-headers": "Describe the header as a parameter of the operations that take it.",
    "x-fern-header": "The names of credentials are those of the security schemes.",
    "x-fern-sdk-return-value": "Answers have a field for each body.",
    "x-fern-sdk-variables": "Use variables of `servers`.",
    "x-fern-server-name": "Servers are chosen by their index or their URL.",
    "x-fern-streaming": "Describe the answer as `text/event-stream` or `application/jsonl`.",
    "x-fern-version": "Describe the header as a parameter with a `const`.",
    "x-go-name": "Write `x-sdkwright-name`: it is a name for all languages.",
    "x-go-type": "Types follow from `type` and `format`.",
    "x-ms-client-flatten": "Objects stay as the API has them.",
    "x-ms-discriminator-value": "Describe the value with `const`, or with the mapping of the "
    "discriminator.",
    "x-ms-long-running-operation": "Call the operation that tells the state until it is done.",
    "x-ms-mutability": "Write `readOnly` or `writeOnly`.",
    "x-ms-parameterized-host": "Use variables of `servers`.",
    "x-ms-paths": "Describe the operations under `paths`; a fragment tells equal paths apart.",
    "x-omitempty": "A member that may be absent is one that is not in `required`.",
    "x-speakeasy-enum-format": "An enum is what the language has for it.",
    "x-speakeasy-errors": "Statuses from 400 on are errors, and so is `default` beside a success.",
    "x-speakeasy-extension-rewrite": "Extensions of other tools are read by their own names.",
    "x-speakeasy-globals": "Use variables of `servers`, or headers of the client.",
    "x-speakeasy-group-by": "Write `names.groups` into sdk.yaml.",
    "x-speakeasy-include": "Types are generated when an operation or a webhook needs them.",
    "x-speakeasy-max-method-params": "A method takes one object with all parameters.",
    "x-speakeasy-overload": "A body of another schema is a method of its own.",
    "x-speakeasy-param-encoding-override": "Write `allowReserved: true`.",
    "x-speakeasy-server-id": "Servers are chosen by their index or their URL.",
    "x-speakeasy-timeout": "The timeout is an option of the client and of every call.",
    "x-speakeasy-type-override": "Write the schema that you mean in an Overlay document.",
    "x-stainless-any": "Write the schema that you mean in an Overlay document.",
    "x-stainless-naming": "Write `x-sdkwright-name`: it is a name for all languages.",
    "x-stainless-pagination-property": "Write `pagination.schemes` into sdk.yaml.",
}
"""What to do in place of extensions that we know and do not use."""


def is_not_about_sdks(key: str) -> bool:
    """Whether ``key`` is for documentation, gateways or other tools by its name alone."""
    return key in DOCUMENTATION or key in TOOLING or key.startswith(TOOLING_PREFIXES)

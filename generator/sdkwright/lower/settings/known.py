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


def is_not_about_sdks(key: str) -> bool:
    """Whether ``key`` is for documentation, gateways or other tools by its name alone."""
    return key in DOCUMENTATION or key in TOOLING or key.startswith(TOOLING_PREFIXES)

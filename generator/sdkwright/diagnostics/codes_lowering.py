"""Codes about what of a document can become part of an SDK."""

from __future__ import annotations

from .code import Code
from .model import Severity

LOWERING = (
    Code(
        "name-collision",
        Severity.ERROR,
        "names",
        "two things of the document would get the same name in an SDK",
        "After casing, two schemas, properties, operations or enum members read the same in the "
        "target language. Numbering them would make a name depend on the order of the document.",
        "Rename one of them in the document, or give one a name under `names:` in sdk.yaml.",
    ),
    Code(
        "operation-left-out",
        Severity.ERROR,
        "generation",
        "an operation cannot be generated",
        "Something that the operation needs could not be made; another finding says what. An SDK "
        "that silently lacks operations is worse than none, so this stops the run unless somebody "
        "decided that the operation may be missing.",
        "Mend what the other finding points at; or name the operation under `skip:` in sdk.yaml; "
        "or run with --lenient, which leaves out what cannot be generated and lists it.",
    ),
    Code(
        "unsupported-parameter",
        Severity.WARNING,
        "generation",
        "a parameter is in a place that SDKs cannot reach",
        "OpenAPI 3.1 knows parameters in path, query, header and cookie (section 4.8.12). Without "
        "this one a request may not be what the API expects.",
        "Correct `in`, or describe a body with `requestBody`.",
    ),
    Code(
        "unknown-security-scheme",
        Severity.WARNING,
        "generation",
        "a security scheme has a type that OpenAPI lacks, or a header that HTTP cannot have",
        "The types are apiKey, http, oauth2, openIdConnect and mutualTLS (OpenAPI 3.1, 4.8.27); a "
        "header's name is made of letters, digits and a few signs (RFC 9110, 5.1). Operations that "
        "need the scheme are called without credentials.",
        "Correct `type`, or the `name` of the header; to send credentials meanwhile, use a hook of "
        "the SDK.",
    ),
    Code(
        "bad-rule",
        Severity.ERROR,
        "configuration",
        "a rule about pages, retries or idempotency keys cannot be understood",
        "The same keys are understood in sdk.yaml and in x-sdkwright-pagination, "
        "x-sdkwright-retries and x-sdkwright-idempotency of a document.",
        "Correct the value; docs/pagination.md lists what there is.",
    ),
    Code(
        "rule-misfit",
        Severity.ERROR,
        "rules",
        "an operation does not have what a rule about its pages names",
        "Names and paths of a rule are those of the document. An iterator that asks for what is "
        "not there would end after one page, or never.",
        "Correct the name, or describe in the document what the API has.",
    ),
    Code(
        "unused-rule",
        Severity.ERROR,
        "rules",
        "a rule is about nothing in the document",
        "A rule for an operation that does not exist is misspelt, or what it was for has gone. A "
        "rule for all operations that fits none is a warning.",
        "Correct the name or remove the rule.",
    ),
    Code(
        "pagination-suggestion",
        Severity.NOTE,
        "rules",
        "operations look as if they answered in pages",
        "Parameters and answers have the names that APIs use for pages. Only cursors are taken for "
        "what they seem to be: a page number that is misunderstood gives wrong answers.",
        "Say under `pagination:` in sdk.yaml how the pages follow one another, or `infer: false` "
        "there.",
    ),
    Code(
        "invalid-webhook-signature",
        Severity.ERROR,
        "generation",
        "the description of how webhooks are signed does not make sense",
        "An SDK checks signatures as this says; one that is checked in another way than it is made "
        "refuses every request, or worse, none.",
        "See `webhooks` in docs/configuration.md for what a signature is described by.",
    ),
    Code(
        "invalid-webhook-event",
        Severity.ERROR,
        "generation",
        "the place of a webhook's name is not one that a request has",
        "It is a runtime expression (OpenAPI 3.1, 4.8.20.4) that names a header or a member of the "
        "body of the request.",
        "Write it like `$request.header.X-Event` or `$request.body#/event`.",
    ),
    Code(
        "broken-link",
        Severity.WARNING,
        "generation",
        "a link leads to no operation of the document",
        "A link names the operation that a response can be used for by `operationId` or by "
        "`operationRef` (OpenAPI 3.1, 4.8.20). The SDK's pages leave this one out.",
        "Correct the name, or remove the link.",
    ),
    Code(
        "extension-type",
        Severity.WARNING,
        "extensions",
        "an extension has a value of a type that it does not take",
        "sdkwright reads extensions (`x-…`) of its own and of other tools; docs/extensions.md has "
        "all of them and what each may hold. One that holds something else decides nothing.",
        "Correct the value, or say the same in sdk.yaml.",
    ),
    Code(
        "unused-extension",
        Severity.NOTE,
        "extensions",
        "an extension stands in the document and decides nothing",
        "The document has an extension (`x-…`) that sdkwright does not know, or knows elsewhere "
        "only. Somebody may have meant it to change the SDK. Extensions that are known to be for "
        "documentation, gateways and other tools are not listed.",
        "Nothing, if it is meant for another tool; else see docs/extensions.md for what can be "
        "said to sdkwright and how.",
    ),
    Code(
        "ignored",
        Severity.WARNING,
        "extensions",
        "an extension leaves something out of SDKs, or would",
        "An operation, parameter or property with an extension such as `x-sdkwright-ignore: true` "
        "is left out. A parameter or property that the API requires stays: without it no request "
        "would be complete.",
        "Nothing, if that is what was meant; else remove the extension.",
    ),
    Code(
        "no-counterpart",
        Severity.NOTE,
        "extensions",
        "a setting of another tool has no counterpart",
        "`sdkwright import` takes over what sdk.yaml or an Overlay document can say. This is about "
        "something else: publishing, checks of that tool, another language.",
        "See whether the SDK does what you want without it; docs/configuration.md lists all keys.",
    ),
    Code(
        "tool-setting",
        Severity.NOTE,
        "extensions",
        "a setting of another tool is about that tool alone",
        "Versions of its format, where it publishes and who its customer is have nothing to say "
        "about an SDK that another program makes.",
        "Nothing.",
    ),
    Code(
        "shared-credential",
        Severity.WARNING,
        "generation",
        "two credentials that apply together are sent in one place",
        "A request has room for one of them: the SDK sends the second in place of the first. Most "
        "documents mean that either will do.",
        "Make them alternatives: an item of `security` for each.",
    ),
)

"""Codes about what a document says: structure, operations, schemas, overlays."""

from __future__ import annotations

from .code import Code
from .model import Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

STRUCTURE = (
    Code(
        "not-openapi",
        ERROR,
        "structure",
        "the file is not an OpenAPI document",
        "An OpenAPI document is a mapping with a field `openapi` that gives the version of the "
        "specification.",
        "Check that it is the right file; the first line is usually `openapi: 3.1.0`.",
    ),
    Code(
        "unsupported-version",
        ERROR,
        "structure",
        "this version of OpenAPI is not understood",
        "Reading a document by the rules of another version would give an SDK that differs from "
        "the API in ways that nobody sees.",
        "Convert the document to OpenAPI 3.0, 3.1 or 3.2.",
    ),
    Code(
        "wrong-type",
        ERROR,
        "structure",
        "a value has another type than the specification says",
        "What is meant cannot be told from a value of the wrong kind, so nothing can be made "
        "from it.",
        "Write a value of the type that the message names.",
    ),
    Code(
        "loose-type",
        WARNING,
        "structure",
        "a value has another type, and its meaning is plain",
        "An unquoted version number is a number in YAML, and a key with nothing after it is null. "
        "Such values are taken for what they were meant to be, in the way the message says.",
        "Write a value of the type that the message names; a text that looks like a number needs "
        "quotes.",
    ),
    Code(
        "missing-field",
        ERROR,
        "structure",
        "a field that the specification requires is missing",
        "Without the field it is not known what to generate. It is a warning where only a "
        "description or the like is missing, which keeps nothing from working.",
        "Add the field.",
    ),
    Code(
        "unknown-field",
        WARNING,
        "structure",
        "a field that the specification does not have",
        "The field is misspelt, stands in the wrong place or belongs to another version; it may "
        "have no effect.",
        "Correct it, move it, or begin its name with `x-` if it is an extension.",
    ),
    Code(
        "invalid-value",
        WARNING,
        "structure",
        "a value is not one that the specification allows here",
        "The value has the right type, but not one of the forms that the specification lists. The "
        "document can still be read; what the value was for may not work. It is an error where a "
        "parameter is in no place of a request.",
        "Choose a value that the specification allows.",
    ),
    Code(
        "validator-failure",
        WARNING,
        "structure",
        "the structure of the document was not checked",
        "The library that checks documents against the specification failed on this one. Our own "
        "checks were made all the same.",
        "Please report it together with the document.",
    ),
)

OVERLAYS = (
    Code(
        "invalid-overlay",
        ERROR,
        "overlays",
        "an overlay cannot be applied",
        "An overlay has a field `overlay` with its version and a list of `actions`, each with a "
        "`target` in JSONPath (RFC 9535) and one of `update`, `remove` and `copy`.",
        "Correct the overlay at this place.",
    ),
    Code(
        "overlay-unmatched",
        WARNING,
        "overlays",
        "an overlay's target matches nothing",
        "The part of the document that the action was written for has gone or is spelt "
        "differently, so the action has no effect.",
        "Correct the target or remove the action.",
    ),
)

OPERATIONS = (
    Code(
        "collection-format",
        WARNING,
        "operations",
        "a list is written in a way that OpenAPI 3.x has no style for",
        "OpenAPI 2.0 separates the values of a list by tabs, or those of a list within a list, and "
        "those in headers and paths by whatever it likes; the SDKs write lists by the styles of "
        "3.x. What is sent stays the same, but the caller joins the values.",
        "Where the API takes it, use `csv` or `multi`; else nothing has to be done.",
    ),
    Code(
        "duplicate-operation-id",
        WARNING,
        "operations",
        "two operations have the same operationId",
        "The operationId gives a method its name, and a name can be given once. Both operations "
        "stay callable, under names that tell them apart.",
        "Give each operation an operationId of its own.",
    ),
    Code(
        "missing-operation-id",
        NOTE,
        "operations",
        "an operation has no operationId",
        "Its method gets a name from the HTTP method and the path, which changes when the path "
        "does.",
        "Add an operationId; it is the method's name in every SDK.",
    ),
    Code(
        "path-parameter-undeclared",
        WARNING,
        "operations",
        "a path has a parameter that is not declared",
        "A URL cannot be built without the parameter, so it is taken as a required string.",
        "Declare the parameter with `in: path` and its schema.",
    ),
    Code(
        "path-parameter-unused",
        WARNING,
        "operations",
        "a declared path parameter does not occur in the path",
        "There is no place in the URL to put the value, so the parameter has no effect.",
        "Add it to the path in braces, correct its name, or remove it.",
    ),
    Code(
        "duplicate-parameter",
        WARNING,
        "operations",
        "a parameter is declared twice",
        "A name and a place (`in`) together identify a parameter; of two equal ones the first is "
        "used.",
        "Remove one of the two.",
    ),
    Code(
        "equivalent-paths",
        WARNING,
        "operations",
        "two paths differ in the names of their parameters only",
        "The two have an operation with the same method, and no server can tell a request for one "
        "from a request for the other.",
        "Join the two in one path item.",
    ),
    Code(
        "path-without-slash",
        ERROR,
        "operations",
        "a path does not begin with a slash",
        "A path is added to the URL of the server as it is, so it begins with `/`; another key "
        "under `paths` is not a path, and its operations would be lost.",
        "Write a `/` before it, or `x-` if it is an extension.",
    ),
    Code(
        "empty-path",
        NOTE,
        "operations",
        "a path has no operations",
        "Nothing is generated for it.",
        "Remove the path, or add the operation that is missing.",
    ),
    Code(
        "missing-success-response",
        WARNING,
        "operations",
        "an operation describes no successful response",
        "What a call gives back when all is well is not known; any success is accepted and its "
        "body left undecoded.",
        "Add a response for 200, 2XX or whatever the operation answers.",
    ),
    Code(
        "invalid-header-name",
        WARNING,
        "operations",
        "a header has a name that HTTP does not allow",
        "Names of headers are letters, digits and a few marks (RFC 9110, section 5.6.2); HTTP "
        "clients refuse others, and above all a line end, which would begin another header. A "
        "parameter of such a name cannot be sent.",
        "Correct the name.",
    ),
    Code(
        "server-variable-undefined",
        WARNING,
        "servers",
        "a server URL has a variable that is not defined",
        "Without a default the URL cannot be completed until the user gives a value.",
        "Define the variable under `variables` with a default, or write the URL out.",
    ),
    Code(
        "server-url-no-address",
        WARNING,
        "servers",
        "a server URL can be no address",
        "Requests go by HTTP to a host: a URL without a host, or of another protocol, leads "
        "nowhere. The server is left out, and the operation has those that it had without it.",
        "Write the whole URL, `https://` and a host, or a variable for what only the caller knows.",
    ),
    Code(
        "undeclared-security-scheme",
        WARNING,
        "security",
        "a security requirement names a scheme that does not exist",
        "How to authenticate is not known, so the requirement is left out.",
        "Declare the scheme under components/securitySchemes or correct the name.",
    ),
    Code(
        "undeclared-scope",
        NOTE,
        "security",
        "a security requirement names a scope that the scheme does not list",
        "The scope is asked for all the same; users find no description of it.",
        "Add the scope to the flow of the scheme.",
    ),
)

SCHEMAS = (
    Code(
        "allof-cycle",
        ERROR,
        "schemas",
        "a schema is made of itself",
        "allOf adds up the members of its parts. When a part leads back to the schema, the sum "
        "never ends.",
        "Move the common members to a schema of their own that both refer to.",
    ),
    Code(
        "unknown-type",
        WARNING,
        "schemas",
        "a type that JSON Schema does not have",
        "The types are string, number, integer, boolean, object, array and null. A value of an "
        "unknown type is taken as any value.",
        "Use one of the seven types, with a `format` to say more.",
    ),
    Code(
        "required-not-a-property",
        NOTE,
        "schemas",
        "a required property is not among the properties",
        "The property has no type and no description, so the model gives it no field of its own.",
        "Add the property, or correct its name under `required`.",
    ),
    Code(
        "empty-enum",
        WARNING,
        "schemas",
        "an enum without values",
        "No value is allowed, so the enum is left out of account.",
        "List the values, or remove the enum.",
    ),
    Code(
        "default-contradicts-type",
        WARNING,
        "schemas",
        "a default is not a value of its schema",
        "A default of another type than its field would make code that does not type-check.",
        "Correct the default or the type.",
    ),
    Code(
        "example-contradicts-type",
        WARNING,
        "schemas",
        "an example is not a value of its schema",
        "Examples go into the documentation and its tests, where a value of another type misleads.",
        "Correct the example or the type.",
    ),
)

DOCUMENT = STRUCTURE + OVERLAYS + OPERATIONS + SCHEMAS

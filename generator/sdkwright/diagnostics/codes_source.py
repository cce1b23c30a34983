"""Codes about reading: files, syntax and references."""

from __future__ import annotations

from .code import Code
from .model import Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

READING = (
    Code(
        "unreadable-file",
        ERROR,
        "reading",
        "a file cannot be read",
        "The file does not exist, is a folder, is far larger than any description of an API, or "
        "the system does not let us read it.",
        "Check the path and the permissions of the file.",
    ),
    Code(
        "invalid-encoding",
        ERROR,
        "reading",
        "the bytes of a file are not the text they should be",
        "A document is UTF-8, or UTF-16 or UTF-32 with a byte order mark. Guessing another "
        "encoding would change names and descriptions without a word.",
        "Save the file as UTF-8.",
    ),
    Code(
        "empty-document",
        ERROR,
        "reading",
        "there is nothing in the file",
        "A file without a value describes no API.",
        "Check that it is the right file and that whatever writes it has run.",
    ),
    Code(
        "not-yaml",
        ERROR,
        "reading",
        "the text is not YAML",
        "The parser stopped here; what is after this place has not been looked at.",
        "Correct the syntax at this place; often a quote, a colon or an indentation is missing.",
    ),
    Code(
        "not-json",
        ERROR,
        "reading",
        "the text is not JSON",
        "The parser stopped here; what is after this place has not been looked at.",
        "Correct the syntax at this place; when the file ends early, it was cut off on its way.",
    ),
    Code(
        "duplicate-key",
        ERROR,
        "reading",
        "a mapping has the same key twice",
        "Only one of two equal keys can be kept, so a path, an operation or a property would be "
        "lost silently.",
        "Rename one of the keys, or join the two values in one.",
    ),
    Code(
        "too-deep",
        ERROR,
        "reading",
        "mappings and lists are nested too deeply",
        "No API needs hundreds of levels; a document that has them is broken or hostile, and "
        "following it would use up the memory.",
        "Give deep schemas names under components/schemas and refer to them.",
    ),
    Code(
        "alias-bomb",
        ERROR,
        "reading",
        "YAML aliases multiply the document",
        "A few lines of nested aliases can stand for billions of values; there is a limit on what "
        "aliases may add to a file.",
        "Use $ref to a component where an alias repeats a large value.",
    ),
    Code(
        "yaml-tag",
        ERROR,
        "reading",
        "a YAML tag asks for something that is not data",
        "OpenAPI documents are limited to what JSON can express. Tags can ask a parser to make "
        "objects or run programs; none is ever obeyed.",
        "Remove the tag, and put a text that begins with ! in quotes.",
    ),
    Code(
        "number-out-of-range",
        ERROR,
        "reading",
        "a number cannot be represented",
        "Infinity, not-a-number, numbers beyond the range of a double and integers of thousands of "
        "digits have no meaning in JSON.",
        "Write a number within the range, or put it in quotes if it is a text.",
    ),
)

REFERENCES = (
    Code(
        "dangling-ref",
        ERROR,
        "references",
        "a $ref points to nothing",
        "The file of the reference was read, but there is nothing at the place it names.",
        "Correct the $ref, or add what it names.",
    ),
    Code(
        "self-ref",
        ERROR,
        "references",
        "references lead back to themselves",
        "Each $ref on the way consists of nothing but another $ref, and the last one is the first: "
        "there is no value to find.",
        "Replace one of the references by the value that is meant.",
    ),
    Code(
        "remote-ref",
        ERROR,
        "references",
        "a $ref points to another host",
        "Generation opens no connection: the same input has to give the same output, and what a "
        "server sends may change or disappear.",
        "Download the file next to the document, keep it under version control, and refer to it "
        "by its relative path.",
    ),
    Code(
        "local-file-escape",
        ERROR,
        "references",
        "a $ref leaves the folders that the document may read",
        "A document may read files below its own folder; and YAML and JSON files below the folder "
        "above that, or below the folder of sdk.yaml where the document is. So nobody's document "
        "can bring other files of the machine into an SDK or a message.",
        "Move the file below the folder of the root document, or sdk.yaml above both.",
    ),
    Code(
        "invalid-ref",
        ERROR,
        "references",
        "a $ref is not a reference",
        "The value of $ref is a URI reference: a relative path, a fragment that begins with #/, or "
        "both.",
        "Write it like '#/components/schemas/Pet' or 'schemas/pet.yaml#/Pet'.",
    ),
)

"""The table of codes: what each means and what to do; `sdkwright explain CODE` prints from it."""

from __future__ import annotations

from .code import Code
from .codes_output import OUTPUT
from .codes_source import READING, REFERENCES
from .model import Severity


def _table(*codes: Code) -> dict[str, Code]:
    return {code.code: code for code in codes}


CODES: dict[str, Code] = _table(
    *READING,
    *REFERENCES,
    *OUTPUT,
    Code(
        "name-collision",
        Severity.ERROR,
        "names",
        "two things of the document would get the same name in an SDK",
        "After casing, two schemas, properties, operations or enum members read the same in the "
        "target language. Numbering them would make a name depend on the order of the document.",
        "Rename one of them in the document, or give one a name under `names:` in sdk.yaml.",
    ),
)

__all__ = ["CODES", "Code"]

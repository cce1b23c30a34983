"""The table of codes: what each means and what to do; `sdkwright explain CODE` prints from it."""

from __future__ import annotations

from dataclasses import dataclass

from .model import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """``title`` is one line, ``why`` a paragraph, ``advice`` what to do, ``area`` a chapter."""

    code: str
    severity: Severity
    area: str
    title: str
    why: str
    advice: str


def _table(*codes: Code) -> dict[str, Code]:
    return {code.code: code for code in codes}


CODES: dict[str, Code] = _table(
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

"""The table of codes: what each means and what to do; `sdkwright explain CODE` prints from it."""

from __future__ import annotations

from .code import Code
from .codes_document import DOCUMENT
from .codes_lowering import LOWERING
from .codes_output import OUTPUT
from .codes_packages import PACKAGES
from .codes_source import READING, REFERENCES


def _table(*codes: Code) -> dict[str, Code]:
    return {code.code: code for code in codes}


CODES: dict[str, Code] = _table(
    *READING,
    *REFERENCES,
    *DOCUMENT,
    *OUTPUT,
    *LOWERING,
    *PACKAGES,
)

__all__ = ["CODES", "Code"]

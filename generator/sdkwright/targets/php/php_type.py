"""Types as PHP writes them, and as static analysis does."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdkwright.ir.types import Json

from .literals import INTEGERS, literal

_WORDS = re.compile(r"[A-Za-z0-9_.:/ -]{1,60}")


@dataclass(frozen=True, slots=True)
class PhpType:
    """``parts`` are the types of which a value is one, as the language has them; ``docs`` the same
    as static analysis has them."""

    parts: tuple[str, ...]
    docs: tuple[str, ...]

    def __or__(self, other: PhpType) -> PhpType:
        return PhpType((*self.parts, *other.parts), (*self.docs, *other.docs))

    @property
    def native(self) -> str:
        return _union(self.parts)

    @property
    def doc(self) -> str:
        return _union(self.docs)

    @property
    def said(self) -> str:
        """The type for static analysis, "" where the language says it all."""
        found = _joined(self.docs)
        return "" if found == _joined(self.parts) else "|".join(found)

    @property
    def null(self) -> bool:
        return "null" in self.parts or "mixed" in self.parts


def _joined(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Each part once (PHP refuses a class twice, in whatever case), null at the end; what may be
    anything is nothing else."""
    found: dict[str, str] = {}
    for part in parts:
        found.setdefault(part.lower() if part[:1].isalpha() else part, part)
    if "mixed" in found:
        return ("mixed",)
    null = found.pop("null", None)
    return (*found.values(), *(("null",) if null else ()))


def _union(parts: tuple[str, ...]) -> str:
    found = _joined(parts)
    if len(found) == 2 and found[1] == "null" and "<" not in found[0] and "'" not in found[0]:
        return f"?{found[0]}"
    return "|".join(found)


NULL = PhpType(("null",), ("null",))


def plain(native: str, doc: str = "") -> PhpType:
    return PhpType((native,), (doc or native,))


def constant(value: Json) -> PhpType:
    """The type of a value that is always the same; what is no scalar is as anything."""
    match value:
        case None:
            return NULL
        case bool():
            return plain("bool", literal(value))
        case str():
            # Other texts could end the comment that has the type.
            return plain("string", literal(value) if _WORDS.fullmatch(value) else "")
        case int() if value in INTEGERS:
            return plain("int", str(value))
        case int() | float():
            return plain("float", repr(float(value)))
        case _:
            return plain("mixed")

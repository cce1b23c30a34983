"""What a method takes: its request parameter, and the names its annotations need."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Operation
from sdkwright.render.requests import may_be_left_out, request_type

from .imports import Imports, Symbol
from .literals import WIDTH
from .spell import Form, Speller


class Qualified(Imports):
    """Imports of a module that calls models by their namespace: ``shared.Trigger``."""

    def local(self, symbol: Symbol) -> str:
        parts = symbol.module.split(".")
        if parts[:2] == ["", "models"] and len(parts) > 2 and symbol.module != self.here:
            space = super().local(Symbol(".models", parts[2]))
            return f"{space}.{symbol.name}"
        return super().local(symbol)


@dataclass(frozen=True, slots=True)
class Signature:
    """``parameter`` is the request's line or lines in the method's head, "" where there is none;
    ``argument`` is what the body hands on."""

    parameter: str = ""
    argument: str = "None"
    optional: bool = True


def signature_of(
    operation: Operation,
    spell: Speller,
    imports: Imports,
) -> Signature:
    wanted = request_type(operation)
    if wanted is None:
        return Signature()
    forms = [spell.annotation(wanted, imports, form) for form in (Form.CLASS, Form.DICT)]
    alternatives = list(dict.fromkeys(forms))
    optional = may_be_left_out(operation, spell.types)
    if optional and not any(text == "Any" or text.endswith("| None") for text in alternatives):
        alternatives.append("None")
    parameter = _parameter(alternatives, " = None" if optional else "")
    return Signature(parameter, "request", optional)


def _parameter(alternatives: list[str], default: str) -> str:
    """The parameter as black lays it out, but for the indentation of a method's head."""
    together = " | ".join(alternatives)
    line = f"request: {together}{default},"
    if len(line) + 8 <= WIDTH:
        return line
    if len(together) + 12 > WIDTH:
        together = "\n    | ".join(alternatives)
    return f"request: (\n    {together}\n){default},"

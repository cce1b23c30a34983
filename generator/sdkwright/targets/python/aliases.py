"""Declarations that are no classes: unions, aliases, and enumerations that no enum can hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from sdkwright.ir.types import Alias, Enum, Record, TypeId, Union

from .blacken import settled
from .imports import Scope
from .literals import WIDTH, docstring, prose, string
from .modules import Module, self_referring
from .spell import (
    ANNOTATED,
    ONE_OF,
    TYPE_ALIAS,
    TYPE_ALIAS_TYPE,
    UNKNOWN_VARIANT,
    Form,
    Speller,
    plain_enum,
)


@dataclass(frozen=True, slots=True)
class Assignment:
    """What a template prints: a settled statement, and a docstring or ""."""

    statement: str
    doc: str


def assignment(
    id: TypeId, form: Form, module: Module, speller: Speller, scope: Scope
) -> Assignment:
    """The declaration of ``id``, or of its dict form, as an assignment in ``module``."""
    decl = speller.types[id]
    match decl:
        case Union():
            value = _union(decl, form, speller, scope)
        case Alias():
            value = speller.annotation(decl.target, scope, form)
        case Enum():
            value = plain_enum(decl, scope)
        case Record():
            raise TypeError(f"{id} is a class")
        case _:
            assert_never(decl)
    name = speller.symbol(id, form).name
    target, expression = name, value
    if self_referring(id, speller.types, module.members):
        # The name is not there yet when the right side would be evaluated.
        if form is Form.DICT:
            target, expression = f"{name}: {scope.local(TYPE_ALIAS)}", string(value)
        else:
            expression = f"{scope.local(TYPE_ALIAS_TYPE)}({string(name)}, {string(value)})"
    statement = f"{target} = {expression}"
    if len(statement) > WIDTH:
        statement = settled(statement + "\n")
    return Assignment(statement, docstring(prose(decl.doc)) if form is Form.CLASS else "")


def _union(union: Union, form: Form, speller: Speller, scope: Scope) -> str:
    spelled = [speller.annotation(variant.type, scope, form) for variant in union.variants]
    alternatives = list(dict.fromkeys(spelled))
    if form is Form.DICT:
        return " | ".join(alternatives)
    if union.open:
        alternatives.append(scope.local(UNKNOWN_VARIANT))
    if len(alternatives) == 1:
        return alternatives[0]
    mapping = ", ".join(
        f"{string(tag)}: {text}"
        for variant, text in zip(union.variants, spelled, strict=True)
        for tag in variant.tags
    )
    given = ""
    if union.discriminator is not None:
        given = string(union.discriminator) + (f", {{{mapping}}}" if mapping else "")
    metadata = f"{scope.local(ONE_OF)}({given})"
    return f"{scope.local(ANNOTATED)}[{' | '.join(alternatives)}, {metadata}]"

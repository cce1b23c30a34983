"""Declarations that are no classes: unions, aliases, enumerations that no enum can hold, and the
dict forms of objects without members."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from sdkwright.ir.types import (
    Alias,
    Enum,
    Kind,
    MapOf,
    Record,
    Ref,
    Scalar,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased

from .blacken import settled
from .imports import Scope
from .layout import Bracket, Node, call, flat, prefixed, statement
from .literals import WIDTH, docstring, prose, string
from .modules import Module, self_referring
from .spell import (
    ANNOTATED,
    ONE_OF,
    TYPE_ALIAS,
    TYPE_ALIAS_TYPE,
    TYPE_CHECKING,
    UNKNOWN_VARIANT,
    Form,
    Library,
    Speller,
    either,
    plain_enum,
)

_ANYTHING = Scalar(Kind.ANY)


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
            value = _union(decl, form, module, speller, scope)
        case Alias():
            value = speller.annotation(decl.target, scope, form)
        case Enum():
            value = plain_enum(decl, scope)
        case Record():
            # A TypedDict without keys would forbid every key.
            value = speller.annotation(MapOf(decl.extra or _ANYTHING), scope, form)
        case _:
            assert_never(decl)
    name = speller.symbol(id, form).name
    if isinstance(decl, Record) or self_referring(id, speller.types, module.members):
        text = _waiting(name, flat(value), speller.library, scope)
        if max(map(len, text.split("\n"))) > WIDTH:
            text = settled(text + "\n")
    else:
        text = statement(prefixed(f"{name} = ", value))
    return Assignment(text, docstring(prose(decl.doc)) if form is Form.CLASS else "")


def _waiting(name: str, value: str, library: Library, scope: Scope) -> str:
    """An alias of what is not there yet when its right side would be evaluated.

    A ``TypeAliasType`` is resolved late, and known again by those who come back to it;
    pyright loses its way in a circle of these and of classes, but not in one of aliases.
    """
    quoted = string(value)
    late = quoted if library is Library.PYDANTIC else f"lambda: {value}"
    return (
        f"if {scope.local(TYPE_CHECKING)}:\n"
        f"    {name}: {scope.local(TYPE_ALIAS)} = {quoted}\n"
        "else:\n"
        f"    {name} = {scope.local(TYPE_ALIAS_TYPE[library])}({string(name)}, {late})"
    )


def _union(union: Union, form: Form, module: Module, speller: Speller, scope: Scope) -> Node:
    types = [_choosable(variant.type, module, speller) for variant in union.variants]
    spelled = [speller.annotation(type, scope, form) for type in types]
    alternatives = list(dict.fromkeys(spelled))
    if form is Form.DICT:
        parts = dict.fromkeys(part for text in alternatives for part in _parts(text))
        return either(parts, scope)
    if union.open:
        alternatives.append(scope.local(UNKNOWN_VARIANT))
    if len(alternatives) == 1:
        return alternatives[0]
    metadata = call(scope.local(ONE_OF), tuple(_arguments(union, spelled)))
    annotated = f"{scope.local(ANNOTATED)}["
    return Bracket(annotated, (either(alternatives, scope), metadata), "]")


def _arguments(union: Union, spelled: Sequence[str]) -> Iterator[Node]:
    """How the variant is told: the discriminator, its values, and what all other values mean."""
    if union.discriminator is None:
        return
    yield string(union.discriminator)
    pairs = [*zip(union.variants, spelled, strict=True)]
    mapping = tuple(f"{string(tag)}: {text}" for variant, text in pairs for tag in variant.tags)
    if mapping:
        yield Bracket("{", mapping, "}")
    yield from (f"fallback={text}" for variant, text in pairs if variant.fallback)


def _parts(text: str) -> list[str]:
    """The alternatives of an annotation, where none of them has alternatives inside."""
    return [text] if "[" in text else text.split(" | ")


def _choosable(type: TypeExpr, module: Module, speller: Speller) -> TypeExpr:
    """A variant whose JSON type can be seen: not an alias that is still to be evaluated."""
    if not isinstance(type, Ref) or not isinstance(speller.types[type.id], Alias):
        return type
    waits = self_referring(type.id, speller.types, module.members)
    return unaliased(type, speller.types) if waits else type

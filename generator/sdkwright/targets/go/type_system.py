"""Which types are one, as the compiler sees it: assignability (Go specification, "Assignability").

What is generated for a place is asked of what generates it; names stand for the declarations.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.diagnostics import Origin
from sdkwright.ir.messages import BodyKind
from sdkwright.ir.type_system import At, Exact, Place, Spell
from sdkwright.ir.types import (
    Field,
    Kind,
    Optional,
    Record,
    Required,
    Scalar,
    Space,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
    Variant,
)

from .fields import member
from .models import circular_aliases
from .names import GoNames
from .operations import answer_type
from .spell import Speller
from .unions import choice

_NOWHERE = Origin("", "", 0, 0)


def _speller(types: Mapping[TypeId, TypeDecl]) -> Spell:
    named = {id: _called(decl) for id, decl in types.items()}
    homes = dict.fromkeys(types, Space.SHARED)
    names = GoNames(named, homes, {}, {}, {}, {}, {}, {})
    spell = Speller(types, names, {}, circular_aliases(types), frozenset(), Space.SHARED)
    return lambda expr, place: _spelled(expr, place, spell)


def _called(decl: TypeDecl) -> str:
    """A name that no declaration of another form has."""
    return f"{type(decl).__name__}:{decl.space.value}:{' '.join(decl.name).lower()}"


def _spelled(expr: TypeExpr, place: Place, spell: Speller) -> str:
    match place.at:
        case At.REQUIRED | At.OPTIONAL:
            presence = Required() if place.at is At.REQUIRED else Optional()
            field = Field(wire="", name=(), type=expr, presence=presence, origin=_NOWHERE)
            return member(field, "", spell, "", files=place.body is BodyKind.BYTES).type
        case At.VARIANT:
            return choice(Variant(spell.bare(expr)), "", spell).type
        case At.OTHERS:
            return "" if expr == Scalar(Kind.ANY) else f"map[string]{spell.codec(expr).type}"
        case At.ANSWER:
            codec = spell.codec(spell.bare(expr))
            return codec.type if place.body is None else answer_type(place.body, codec)
        case At.ERROR:
            # Other errors have no type of their own.
            decl = spell.decl_of(expr)
            return spell.codec(expr).type if isinstance(decl, Record | Union) else ""
        case At.ITEM:
            return spell.codec(expr).type


TYPE_SYSTEM = Exact(speller=_speller, anything="any")

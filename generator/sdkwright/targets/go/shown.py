"""What an example prints of an answer: a value that says something, not where it is in memory."""

from __future__ import annotations

from sdkwright.ir.types import Enum, ListOf, MapOf, Record, TypeExpr

from .fields import Member, members_of
from .format import block
from .spell import Codec, Lines, Speller

_PRINTABLE = frozenset(
    (
        "*big.Int",
        "bool",
        "float32",
        "float64",
        "int32",
        "int64",
        "string",
        "time.Time",
        "types.Date",
        "types.Decimal",
    )
)
_DEPTH = 3
"""So many structs deep a value is looked for."""
_FATAL = block("if err != nil {", ["log.Fatal(err)"])


def printed(place: str, expr: TypeExpr, spell: Speller, *, pointer: bool = False) -> Lines:
    """The statements that print what ``place`` has, or ``pointer``: what it points to."""
    bare = spell.bare(expr)
    record = spell.record_of(bare)
    if record is not None:
        return _of_record(place, record, spell, _DEPTH) or _as_json(place)
    if isinstance(bare, ListOf) and not _is_plain(bare.item, spell):
        return _each(place, bare.item, spell) or _as_json(place)
    if isinstance(bare, MapOf) and not _is_plain(bare.value, spell):
        return _as_json(place)
    if spell.codec(bare).declared and not _is_plain(bare, spell):
        return _as_json(place)
    return [f"log.Println({'*' if pointer else ''}{place})"]


def _as_json(place: str) -> Lines:
    return [f"data, err := json.Marshal({place})", _FATAL, "log.Println(string(data))"]


def _is_plain(expr: TypeExpr, spell: Speller) -> bool:
    """Whether it is readable as fmt prints it."""
    return _prints(spell.codec(expr), expr, spell) or spell.codec(expr).type == "any"


def _prints(codec: Codec, expr: TypeExpr, spell: Speller) -> bool:
    return codec.type in _PRINTABLE or isinstance(spell.decl_of(expr), Enum)


def _of_record(place: str, record: Record, spell: Speller, depth: int) -> Lines:
    """An identifier or a name; else what is in a list or a struct of it; else any value."""
    members = members_of(record, spell)
    given = [m for m in members if m.form == "value" and _prints(m.codec, m.field.type, spell)]
    ranked = sorted(given, key=lambda m: (_rank(m), len(m.field.name)))
    if ranked and _rank(ranked[0]) < len(_TELLING):
        return [f"log.Println({place}.{ranked[0].name})"]
    for member in members if depth else ():
        found = _inside(f"{place}.{member.name}", member, spell, depth - 1)
        if found:
            return found
    return [f"log.Println({place}.{ranked[0].name})"] if ranked else []


def _inside(place: str, member: Member, spell: Speller, depth: int) -> Lines:
    bare = spell.bare(member.field.type)
    record = spell.record_of(bare)
    if record is not None and member.form == "value":
        return _of_record(place, record, spell, depth)
    if isinstance(bare, ListOf) and member.form in ("value", "nil"):
        return _each(place, bare.item, spell, depth)
    return []


def _each(place: str, item: TypeExpr, spell: Speller, depth: int = _DEPTH) -> Lines:
    codec, record = spell.codec(item), spell.record_of(item)
    if record is None or codec.null:
        return []
    lines = _of_record("item", record, spell, depth)
    return [block(f"for _, item := range {place} {{", lines)] if lines else []


_TELLING = ("id", "name", "title", "message", "status")
"""Members that tell values apart, the best first."""


def _rank(member: Member) -> int:
    words = [word.lower() for word in member.field.name]
    found = (n for n, word in enumerate(_TELLING) if words[-1:] == [word])
    return next(found, len(_TELLING))

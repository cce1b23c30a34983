"""Example requests: made once, from the document, and spelled by each target.

In this order: const, the example of the parameter or media type, the example of the schema, the
first value of an enum, the default, else a value made up. Of an object required members are shown,
and optional ones that have an example. Where nothing narrows a string it is ``<id>`` for a name
that ends in "id" and ``<value>`` otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sdkwright.ir.types import Example, Json, JsonObject
from sdkwright.names import words
from sdkwright.samples.numbers import sample_number
from sdkwright.samples.strings import sample_string
from sdkwright.source.document import Place

from .compose import Places, Shape, admits, collect, undescribed
from .context import Lowering, Sample, address_of
from .formats import is_formed
from .unions import choice_of
from .values import example_of, flag, freeze, text

_MANY = 10
"""A list that must have more items than these is shown with one."""
_SIZE = 200
"""An example of more values than these helps nobody."""
_NARROWED = {"format", "pattern", "minLength", "maxLength"}
_SHOWING = {"example", "examples", "$ref", "$dynamicRef", "allOf"}
"""What has an example, or leads to a schema that may have one."""
_UNLIMITED = {"bigint", "int32", "int64", "double", "float", "password"}


class NoExampleError(Exception):
    """There is no value to show: the schema requires itself, or nothing is known of it."""


def shown(
    run: Lowering, place: Place | None, example: Example | None, name: str, *, filled: bool = False
) -> Example | None:
    """What a page shows for a parameter or body: ``example`` where it is what the schema says.
    None where nothing can be shown, and where nobody makes pages.

    ``filled``: an empty value is none, for it would leave no trace in a path or a query.
    """
    if not run.pages:
        return None
    if place is None:
        return example or Example("<value>")
    given = None if example is None or (filled and _is_empty(example.value)) else example
    if given is not None and agrees(run, (place,), given.value):
        return given
    try:
        value = _value(run, (place,), name)
        if filled and _is_empty(value):
            value = _filled(run, collect(run, (place,)), name)
    except NoExampleError:
        return None
    return Example(value)


def _is_empty(value: Json) -> bool:
    return value in ("", (), JsonObject(()))


def _filled(run: Lowering, shape: Shape, name: str) -> Json:
    """A list of one item, an object of one member, though the schema asks for none."""
    if shape.items:
        return (_value(run, tuple(shape.items), name),)
    for wire in sorted(shape.fields):
        places = tuple(shape.fields[wire])
        if _left_out(run, places):
            continue
        try:
            return JsonObject(((wire, _value(run, places, wire)),))
        except NoExampleError:
            continue
    if shape.fields:
        raise NoExampleError
    return "<value>"


def given(run: Lowering, places: Places) -> Example | None:
    """An example that the document gives, if it is what the document says it is."""
    if not any(isinstance(p.value, dict) and not _SHOWING.isdisjoint(p.value) for p in places):
        return None
    shape = collect(run, places)
    for place in (*places, *shape.parts):
        found = example_of(place)
        if found is not None and agrees(run, places, found.value):
            return found
    return None


def agrees(
    run: Lowering, places: Places, value: Json, chosen: frozenset[str] = frozenset()
) -> bool:
    """Whether a value has the JSON types and formats of the schema and the members it requires,
    all the way down. ``chosen`` are the variants that the value itself is being tried with."""
    shape = collect(run, places)
    if not admits(shape, value):
        return False
    match value:
        case None:
            return True
        case _ if shape.choices:
            variants = [v for v in choice_of(shape.choices[0])[0] if str(v.origin) not in chosen]
            tried = chosen | {str(variant.origin) for variant in variants}
            return not variants or any(agrees(run, (v,), value, tried) for v in variants)
        case JsonObject(members):
            names = {wire for wire, _ in members}
            needed = {w for w in shape.required if not _left_out(run, shape.fields.get(w, ()))}
            return needed <= names and all(
                agrees(run, tuple(shape.fields.get(wire, shape.extra)), member)
                for wire, member in members
                if wire in shape.fields or shape.extra
            )
        case str():
            return is_formed(shape, value)
        case tuple(items) if shape.items:
            return all(agrees(run, tuple(shape.items), item) for item in items)
        case _:
            return True


def _value(run: Lowering, places: Places, name: str, ignore: frozenset[str] = frozenset()) -> Json:
    """Worked out once for each schema and name: what a document says twice it shows twice."""
    key = (name, run.receiving, address_of(places, ignore))
    if key not in run.samples:
        # Until its value is known a schema has none, so one that requires itself ends here.
        run.samples[key] = None
        run.samples[key] = _made(run, places, name, ignore)
    found = run.samples[key]
    if found is None or found.size > _SIZE:
        raise NoExampleError
    return found.value


def _made(run: Lowering, places: Places, name: str, ignore: frozenset[str]) -> Sample | None:
    try:
        value = _chosen(run, places, name, ignore)
    except NoExampleError:
        return None
    return Sample(value, _size(value))


def _size(value: Json) -> int:
    """How many values a page shows for ``value``; no more than it takes to know it is too many."""
    count, pending = 0, [value]
    while pending and count <= _SIZE:
        count += 1
        match pending.pop():
            case JsonObject(members):
                pending.extend(member for _, member in members)
            case tuple(items):
                pending.extend(items)
            case _:
                pass
    return count


def _chosen(run: Lowering, places: Places, name: str, ignore: frozenset[str]) -> Json:
    shape = collect(run, places, ignore)
    if shape.broken or shape.never:
        raise NoExampleError
    if shape.const:
        return freeze(shape.const[0])
    known = given(run, places)
    if known is not None:
        return known.value
    if shape.enum:
        return freeze(shape.enum[0])
    if shape.nullable and any(part.get("enum") is not None for part in shape.parts):
        return None
    for part in shape.parts:
        default = part.get("default")
        if default is not None and default.value is not None and admits(shape, default.value):
            return freeze(default.value)
    if shape.choices:
        return _choice(run, shape, name)
    return _typed(run, shape, name)


def _choice(run: Lowering, shape: Shape, name: str) -> Json:
    """The first variant that a value can be given for, with its discriminator."""
    ignore = shape.ignored | {str(choices.origin) for choices in shape.choices}
    for variant in choice_of(shape.choices[0])[0]:
        try:
            if shape.fields:
                value = _value(run, (*shape.places, variant), name, ignore)
            else:
                value = _value(run, (variant,), name)
        except NoExampleError:
            continue
        return _tagged(run, shape, variant, value)
    raise NoExampleError


def _tagged(run: Lowering, shape: Shape, variant: Place, value: Json) -> Json:
    """The discriminator's own value, which a schema need not spell as an enum."""
    if shape.discriminator is None or not isinstance(value, JsonObject):
        return value
    wire = text(shape.discriminator.get("propertyName"))
    target = run.follow(variant)
    mapping = shape.discriminator.get("mapping")
    members = dict(value.members)
    for key, place in mapping.members() if mapping is not None else ():
        mapped = run.mapped(place)
        if target is not None and mapped is not None and mapped.pointer == target.pointer:
            members[wire] = key
            break
    else:
        # Without a mapping it is the schema's name, unless the schema itself says another.
        own = collect(run, (variant,)).fields.get(wire, ())
        said = collect(run, tuple(own))
        if said.const or said.enum:
            members[wire] = _value(run, tuple(own), wire)
        else:
            members[wire] = str(target.keys[-1]) if target is not None and target.keys else ""
    return JsonObject(tuple(sorted(members.items())))


def _typed(run: Lowering, shape: Shape, name: str) -> Json:
    types = shape.types or frozenset()
    if shape.fields or types == {"object"} or shape.extra:
        return _object(run, shape)
    if types == {"array"} or shape.items:
        return _list(run, shape, name) if shape.items else ()
    keywords: dict[str, Any] = {k: v for part in shape.parts for k, v in part.value.items()}
    if types & {"integer", "number"}:
        return sample_number(keywords, whole="integer" in types)
    if "boolean" in types:
        return False
    return _string(keywords, name)


def _list(run: Lowering, shape: Shape, name: str) -> tuple[Json, ...]:
    """One item, or as many as there must be; of those no two alike, where that is easily had."""
    places = tuple(shape.items)
    first = _value(run, places, name)
    least = max((part.value.get("minItems", 0) for part in shape.parts), default=0)
    if not isinstance(least, int) or not 1 < least <= _MANY:
        return (first,)
    more = (_another(run, places, first, number) for number in range(1, least))
    return (first, *more)


def _another(run: Lowering, places: Places, first: Json, number: int) -> Json:
    candidates: tuple[Json, ...] = ()
    match first:
        case bool():
            pass
        case int():
            candidates = (first + number,)
        case str():
            candidates = (f"{first}{number}", str(number))
        case _:
            pass
    return next((value for value in candidates if agrees(run, places, value)), first)


def _string(keywords: dict[str, Any], name: str) -> str:
    narrowed = _NARROWED & keywords.keys()
    if narrowed - {"format"} or keywords.get("format", "password") not in _UNLIMITED:
        return sample_string(keywords)
    last = words(name)[-1:]
    return "<id>" if last and last[0].lower() in ("id", "ids") else "<value>"


def _object(run: Lowering, shape: Shape) -> JsonObject:
    shown: list[tuple[str, Json]] = []
    for wire in sorted({*shape.fields, *undescribed(shape)}):
        places = tuple(shape.fields.get(wire, shape.extra))
        if _left_out(run, places):
            continue
        if not places:
            shown.append((wire, "<value>"))
        elif wire in shape.required:
            shown.append((wire, _value(run, places, wire)))
        elif (known := given(run, places)) is not None:
            shown.append((wire, known.value))
    if not shape.fields and not shape.closed:
        extra = tuple(shape.extra)
        shown.append(("key", _value(run, extra, "") if extra else "<value>"))
    return JsonObject(tuple(shown))


def _left_out(run: Lowering, places: Sequence[Place]) -> bool:
    """Whether a request has no such member: it can have no value, or the other side gives it one;
    of what the API sends that are members which only it takes."""
    other = "writeOnly" if run.receiving else "readOnly"
    return any(place.value is False or flag(place, other) for place in places)

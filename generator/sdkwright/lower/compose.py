"""allOf by meaning: several schemas that must all hold, as one shape.

A ``$ref`` with siblings is the same thing (JSON Schema 2020-12, 8.2.3.1), so every schema is read
as a conjunction of places. No type is made here; ``schemas`` does that from the shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sdkwright.source.document import Place

from .context import Lowering, address_of
from .given import is_ignored, must_stay
from .settings import At, schema_at
from .settings.table import CONSTANT, NULLABLE

Places: TypeAlias = tuple[Place, ...]

_NUMBERS = {"integer", "number"}
_NULL = frozenset({"null"})
_CONDITIONAL = frozenset({"then", "else", "dependentSchemas"})
_JSON_TYPES = ("object", "array", "string", "number", "integer", "boolean")
_STRUCTURAL = frozenset(
    {
        "$ref", "additionalProperties", "allOf", "anyOf", "const", "contentEncoding", "default",
        "enum", "format", "items", "oneOf", "patternProperties", "prefixItems", "properties",
        "required", "type", "$dynamicRef", "if", "then", "else", "dependentSchemas",
        "unevaluatedProperties",
    }
)  # fmt: skip
_MORE = frozenset(
    {
        "additionalProperties", "anyOf", "const", "discriminator", "enum", "items", "oneOf",
        "patternProperties", "prefixItems", "properties", "required", "unevaluatedProperties",
        "x-extensible-enum",
    }
)  # fmt: skip
"""What a schema says of a value beyond its type and format, as most do not."""


@dataclass(slots=True, eq=False)
class Shape:
    """What a conjunction of schemas says about a value. ``types`` None means any JSON type.

    There is one of each conjunction (see ``collect``), so one is equal to itself alone.
    """

    places: Places
    parts: list[Place] = field(default_factory=list)
    types: frozenset[str] | None = None
    nullable: bool = False
    fields: dict[str, list[Place]] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    extra: list[Place] = field(default_factory=list)
    closed: bool = False
    untyped: bool = False
    items: list[Place] = field(default_factory=list)
    positional: list[Place] = field(default_factory=list)
    enum: list[Any] | None = None
    enum_part: Place | None = None
    const: list[Any] = field(default_factory=list)
    format: str = ""
    encoding: str = ""
    choices: list[Place] = field(default_factory=list)
    discriminator: Place | None = None
    broken: bool = False
    never: bool = False
    ignored: frozenset[str] = frozenset()

    @property
    def says_nothing(self) -> bool:
        """No type, member, value or choice: at most constraints that types do not show."""
        return not (
            self.types or self.fields or self.extra or self.items or self.choices or self.const
        ) and (self.enum is None)


def structural(place: Place) -> frozenset[str]:
    """The keywords of a schema that its type depends on."""
    value = place.value
    return _STRUCTURAL.intersection(value) if isinstance(value, dict) else frozenset()


def undescribed(shape: Shape) -> list[str]:
    """What an object with properties requires without having it among them."""
    if shape.closed or not shape.fields:
        return []
    return sorted(shape.required - shape.fields.keys())


def collect(run: Lowering, places: Places, ignore: frozenset[str] = frozenset()) -> Shape:
    """The shape of ``places`` together; ``ignore`` holds the addresses of choices left out, and
    what ``only`` gives for the one type that is looked at. Worked out once, and never changed."""
    key = address_of(places, ignore)
    shape = run.shapes.get(key)
    if shape is None:
        shape = run.shapes[key] = _collected(run, places, ignore)
    return shape


def _collected(run: Lowering, places: Places, ignore: frozenset[str]) -> Shape:
    shape = Shape(places, ignored=ignore)
    nullable: list[bool] = []
    seen: set[tuple[str, tuple[str | int, ...]]] = set()
    pending = list(reversed(places))
    while pending:
        place = pending.pop()
        address = (place.document.path, place.keys)
        if address in seen:
            continue
        seen.add(address)
        if not isinstance(place.value, dict):
            shape.never |= place.value is False
            continue
        _merge(run, shape, place, nullable, ignore)
        parts = place.get("allOf")
        if parts is not None:
            pending.extend(reversed(list(parts.items())))
        for target in _referred(run, place):
            if target is None:
                shape.broken = True
            else:
                pending.append(target)
    if shape.untyped:
        shape.extra, shape.closed = [], False
    for place in shape.parts:
        _merge_conditional(shape, place)
    shape.nullable = bool(nullable) and (nullable[0] or all(nullable))
    for type in _JSON_TYPES if ignore else ():
        if only(type) in ignore:
            _restrict(shape, type)
    if shape.enum is not None:
        _keep_to_values(shape)
    _leave_out(run, shape)
    return shape


def _referred(run: Lowering, place: Place) -> Iterator[Place | None]:
    """What the references of a schema lead to. One that is dynamic is taken for where it leads
    at first: the schemas that could redirect it are not those of a caller."""
    if "$ref" in place.value:
        yield run.resolver.resolve(place)
    dynamic = place.get("$dynamicRef")
    if dynamic is not None:
        target = run.resolver.follow(dynamic)
        yield None if target is None else run.resolver.resolve(target)


def only(type: str) -> str:
    """What makes ``collect`` look at values of one JSON type alone."""
    return f"type={type}"


def _restrict(shape: Shape, type: str) -> None:
    shape.types, shape.nullable = frozenset({type}), False
    if type != "object":
        shape.fields, shape.extra, shape.closed = {}, [], False
    if type != "array":
        shape.items, shape.positional = [], []
    if shape.enum is not None:
        shape.enum = [value for value in shape.enum if type in _json_types(value)]


def _keep_to_values(shape: Shape) -> None:
    """What is said of objects, or lists, is moot where all values are listed and none is one."""
    listed = [value for value in shape.enum or () if value is not None]
    types = {type for value in listed for type in _json_types(value)}
    if types and "object" not in types:
        shape.fields, shape.extra, shape.closed = {}, [], False
    if types and "array" not in types:
        shape.items, shape.positional = [], []


def _merge_conditional(shape: Shape, place: Place) -> None:
    """Members that a value has under a condition (JSON Schema 2020-12, 10.2.2) may be absent.

    One that is a reference is no place to look for members: it may lead back to where it is.
    """
    if _CONDITIONAL.isdisjoint(place.value):
        return
    found = [place.get(key) for key in ("then", "else")]
    dependent = place.get("dependentSchemas")
    if dependent is not None:
        found.extend(member for _, member in dependent.members())
    for inner in found:
        properties = inner.get("properties") if inner is not None else None
        for wire, member in properties.members() if properties is not None else ():
            # What is said about a known member under a condition is no type of it.
            if isinstance(member.value, dict) and structural(member) - {"const", "enum"}:
                shape.fields.setdefault(wire, [member])


def _is_left_out(run: Lowering, place: Place) -> bool:
    """Whether somebody left out the member, or the schema that it refers to."""
    if is_ignored(run, place, At.PROPERTY):
        return True
    target = run.step(place) if isinstance(place.value, dict) and "$ref" in place.value else None
    return target is not None and is_ignored(run, target, schema_at(target))


def _leave_out(run: Lowering, shape: Shape) -> None:
    """Take the members away that somebody left out, unless the API requires them."""
    for wire, places in list(shape.fields.items()):
        ignored = [place for place in places if _is_left_out(run, place)]
        if not ignored:
            continue
        if wire in shape.required:
            must_stay(run, ignored[0], At.PROPERTY, f"property {wire!r}")
        else:
            del shape.fields[wire]


def _merge(
    run: Lowering, shape: Shape, place: Place, nullable: list[bool], ignore: frozenset[str]
) -> None:
    shape.parts.append(place)
    _merge_type(run, shape, place, nullable)
    for name, key in (("format", "format"), ("encoding", "contentEncoding")):
        member = place.value.get(key)
        if isinstance(member, str) and not getattr(shape, name):
            setattr(shape, name, member)
    if not _MORE.isdisjoint(place.value):
        _merge_values(run, shape, place, nullable)
        _merge_object(shape, place)
        _merge_parts(shape, place, ignore)


def _merge_parts(shape: Shape, place: Place, ignore: frozenset[str]) -> None:
    items = place.get("items")
    if items is not None:
        shape.items.append(items)
    positional = place.get("prefixItems")
    if positional is not None:
        shape.positional.extend(positional.items())
    for key in ("oneOf", "anyOf"):
        choice = place.get(key)
        if choice is not None and choice.value and str(choice.origin) not in ignore:
            shape.choices.append(choice)
    shape.discriminator = shape.discriminator or place.get("discriminator")


def _merge_type(run: Lowering, shape: Shape, place: Place, nullable: list[bool]) -> None:
    if "type" not in place.value:
        return
    declared = place.value["type"]
    names = declared if isinstance(declared, list) else [declared]
    types = frozenset(map(str, names))
    said = run.settings.said(NULLABLE, place, schema_at(place))
    nullable.append("null" in types or said is not None)
    types -= _NULL
    if shape.types is None or not types:
        shape.types = shape.types or types
    else:
        both = shape.types & types
        if not both and shape.types <= _NUMBERS and types <= _NUMBERS:
            both = frozenset({"integer"})
        shape.types = both or shape.types


def _merge_values(run: Lowering, shape: Shape, place: Place, nullable: list[bool]) -> None:
    if "const" in place.value:
        shape.const.append(place.value["const"])
        nullable.append(place.value["const"] is None)
    listed = place.get("enum") or place.get("x-extensible-enum")
    if listed is None or not isinstance(listed.value, list):
        return
    values = [v for v in listed.value if v is not None]
    if len(values) < len(listed.value) or "enum" in place.value:
        nullable.append(len(values) < len(listed.value))
    if len(values) == 1 and run.settings.said(CONSTANT, place, schema_at(place)) is not None:
        shape.const.append(values[0])
        return
    if shape.enum is None:
        shape.enum, shape.enum_part = values, place
    else:
        shape.enum = [v for v in shape.enum if v in values]


def _merge_object(shape: Shape, place: Place) -> None:
    properties = place.get("properties")
    if properties is not None:
        for wire, member in properties.members():
            shape.fields.setdefault(wire, []).append(member)
    required = place.value.get("required")
    if isinstance(required, list):
        shape.required.update(map(str, required))
    extra = place.get("additionalProperties") or place.get("unevaluatedProperties")
    if extra is not None:
        if extra.value is False:
            shape.closed = True
        elif extra.value is not True and structural(extra):
            shape.extra.append(extra)
    patterns = place.get("patternProperties")
    if patterns is not None and patterns.value:
        _merge_patterns(shape, place, [member for _, member in patterns.members()])


def _merge_patterns(shape: Shape, place: Place, patterns: list[Place]) -> None:
    """The type of the members that are not listed is that of one pattern, where nothing else is
    admitted, or where the object is a map of nothing else: there the pattern says how keys look."""
    extra = place.get("additionalProperties") or place.get("unevaluatedProperties")
    alone = extra is None and place.get("properties") is None
    if len(patterns) == 1 and (alone or (extra is not None and extra.value is False)):
        shape.extra.extend(patterns)
    else:
        shape.untyped = True


def admits(shape: Shape, value: object) -> bool:
    """Whether a value has a JSON type that the shape takes, and is in its enum if there is one."""
    if value is None:
        return shape.nullable
    if shape.enum is not None and value not in shape.enum:
        return False
    types = shape.types or _implied(shape)
    return not types or bool(types & _json_types(value))


def several_types(shape: Shape) -> tuple[str, ...]:
    """The JSON types of a ``type`` that lists several; () where there is one, or they are all."""
    types = shape.types or frozenset()
    if len(types) < 2:
        return ()
    plain = [t for t in _JSON_TYPES if t in types and not (t == "integer" and "number" in types)]
    structured = shape.fields or shape.extra or shape.items or shape.enum
    every = len(plain) == len(_JSON_TYPES) - 1 and not structured
    return tuple(plain) if len(plain) > 1 and not every else ()


def _implied(shape: Shape) -> frozenset[str]:
    """What a schema without ``type`` is taken for, by what it says of the parts of a value."""
    if shape.fields or shape.extra:
        return frozenset({"object"})
    return frozenset({"array"}) if shape.items else frozenset()


def _json_types(value: object) -> frozenset[str]:
    match value:
        case bool():
            return frozenset({"boolean"})
        case int():
            return frozenset({"integer", "number"})
        case float():
            return frozenset({"number"})
        case str():
            return frozenset({"string"})
        case list() | tuple():
            return frozenset({"array"})
        case _:
            return frozenset({"object"})

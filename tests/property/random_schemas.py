"""Random schemas, with every keyword that is read, in the forms of OpenAPI 3.0 and of 3.1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from random_texts import member_names, prose, texts

Schema = Any
STRING_FORMATS = (
    "date", "date-time", "duration", "uuid", "byte", "binary", "email", "uri", "password", "ipv4",
    "hostname", "regex", "unheard-of",
)  # fmt: skip
INTEGER_FORMATS = ("int32", "int64", "bigint", "uint64", "int8", "unheard-of")
NUMBER_FORMATS = ("float", "double", "decimal", "int64", "unheard-of")
PATTERNS = ("^a+$", "[0-9]{3}", "\\d+\\.\\d*", "^(a|b)*$", "\\p{L}", "[", "[a--b]", "'\"`\\\\")


@dataclass(frozen=True)
class World:
    """What a schema may refer to; ``modern``: OpenAPI 3.1 or later."""

    version: str
    names: tuple[str, ...]

    @property
    def modern(self) -> bool:
        return not self.version.startswith("3.0")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(-1e9, 1e9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(member_names, inner, max_size=3),
    max_leaves=4,
)


@st.composite
def schemas(draw: DrawFn, world: World, depth: int = 3) -> Schema:
    """A schema; below ``depth`` only scalars and references."""
    leaves = [_text, _number, _other, _reference]
    kinds = leaves if depth <= 0 else [*leaves, _array, _object, _object, _composed, _enumeration]
    made = draw(draw(st.sampled_from(kinds))(world, depth))
    if not isinstance(made, dict) or ("$ref" in made and not world.modern):
        return made
    return {**made, **draw(annotations(world))}


def declared(world: World) -> st.SearchStrategy[Schema]:
    """The schema of a component; seldom a bare reference, of which many would lead in a circle."""
    whole = st.one_of(*(kind(world, 3) for kind in (_object, _object, _array, _composed)))
    return whole | whole | _enumeration(world, 3) | _text(world, 3) | schemas(world)


@st.composite
def annotations(draw: DrawFn, world: World) -> Schema:
    """Keywords that say nothing about what is valid, and being nullable."""
    if draw(st.integers(0, 2)) < 2:
        return {}
    said = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "title": texts,
                "description": prose,
                "deprecated": st.booleans(),
                "readOnly": st.booleans(),
                "default": json_values,
                "x-anything": json_values,
                "externalDocs": st.just({"url": "https://example.com/"}),
            },
        )
    )
    if world.modern:
        said |= draw(st.fixed_dictionaries({}, optional={"examples": st.lists(json_values)}))
    else:
        optional = {"nullable": st.booleans(), "example": json_values}
        said |= draw(st.fixed_dictionaries({}, optional=optional))
    return said


@st.composite
def _text(draw: DrawFn, world: World, depth: int) -> Schema:
    made: Schema = {"type": "string"}
    match draw(st.integers(0, 4)):
        case 0:
            made["format"] = draw(st.sampled_from(STRING_FORMATS))
        case 1:
            made["pattern"] = draw(st.sampled_from(PATTERNS))
        case 2:
            made |= {"minLength": draw(st.integers(0, 2)), "maxLength": draw(st.integers(2, 9))}
        case 3 if world.modern:
            made["contentEncoding"] = draw(st.sampled_from(("base64", "base64url", "base16")))
            made["contentMediaType"] = "image/png"
    if world.modern and draw(st.integers(0, 4)) == 0:
        made["type"] = draw(st.sampled_from((["string", "null"], ["null", "string"], ["string"])))
    return made


@st.composite
def _number(draw: DrawFn, world: World, depth: int) -> Schema:
    kind = draw(st.sampled_from(("integer", "number")))
    made: Schema = {"type": kind}
    if draw(st.booleans()):
        formats = INTEGER_FORMATS if kind == "integer" else NUMBER_FORMATS
        made["format"] = draw(st.sampled_from(formats))
    match draw(st.integers(0, 4)):
        case 0:
            made["minimum"] = draw(st.sampled_from((0, -5, -(2**63), -1e30)))
        case 1:
            made["maximum"] = draw(st.sampled_from((0, 100, 2**64, 1e30)))
        case 2:
            made["multipleOf"] = draw(st.sampled_from((1, 5, 0.01)))
        case 3 if world.modern:
            made["exclusiveMinimum"] = draw(st.sampled_from((0, -1.5)))
        case 3:
            made |= {"minimum": 0, "exclusiveMinimum": draw(st.booleans())}
    return made


@st.composite
def _other(draw: DrawFn, world: World, depth: int) -> Schema:
    made: list[Schema] = [{"type": "boolean"}, {}, {"type": "object"}, {"not": {}}]
    if world.modern:
        made += [
            True,
            {"type": "null"},
            {"const": draw(json_values)},
            {"type": ["integer", "string"]},
        ]
        made += [{"type": ["array", "object", "null"]}]
    return draw(st.sampled_from(made))


@st.composite
def _reference(draw: DrawFn, world: World, depth: int) -> Schema:
    name = draw(st.sampled_from(world.names))
    made = {"$ref": f"#/components/schemas/{name}"}
    if world.modern and draw(st.integers(0, 5)) == 0:
        made["description"] = draw(prose)
    return made


@st.composite
def _array(draw: DrawFn, world: World, depth: int) -> Schema:
    inner = schemas(world, depth - 1)
    made: Schema = {"type": "array", "items": draw(inner)}
    if draw(st.integers(0, 3)) == 0:
        made |= {"minItems": draw(st.integers(0, 1)), "uniqueItems": draw(st.booleans())}
    if world.modern and draw(st.integers(0, 3)) == 0:
        made["prefixItems"] = draw(st.lists(inner, min_size=1, max_size=2))
        made["items"] = draw(st.just(False) | inner)
    return made


@st.composite
def _object(draw: DrawFn, world: World, depth: int) -> Schema:
    inner = schemas(world, depth - 1)
    members = draw(st.dictionaries(member_names, inner, max_size=4))
    made: Schema = {"type": "object", "properties": members}
    if members and draw(st.booleans()):
        made["required"] = draw(st.lists(st.sampled_from(sorted(members)), min_size=1, unique=True))
    match draw(st.integers(0, 5)):
        case 0:
            made["additionalProperties"] = draw(inner | st.booleans())
        case 1:
            made |= {"minProperties": 0, "maxProperties": 9}
        case 2 if world.modern:
            made["patternProperties"] = {"^x-": draw(inner)}
        case 3 if world.modern:
            made |= draw(_conditions(inner))
    if draw(st.integers(0, 5)) == 0:
        del made["type"]
    if members and draw(st.integers(0, 3)) == 0:
        name = draw(st.sampled_from(sorted(members)))
        if isinstance(members[name], dict) and "$ref" not in members[name]:
            members[name] = {
                **members[name],
                draw(st.sampled_from(("readOnly", "writeOnly"))): True,
            }
    return made


def _conditions(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Keywords of 2020-12 that types do not show."""
    return st.fixed_dictionaries(
        {},
        optional={
            "propertyNames": st.just({"maxLength": 20}),
            "unevaluatedProperties": st.booleans(),
            "dependentRequired": st.just({"id": ["name"]}),
            "dependentSchemas": st.dictionaries(member_names, inner, max_size=1),
            "if": inner,
            "then": inner,
            "else": inner,
            "$defs": st.dictionaries(st.sampled_from(("A", "b c")), inner, max_size=2),
            "$comment": prose,
        },
    )


@st.composite
def _composed(draw: DrawFn, world: World, depth: int) -> Schema:
    keyword = draw(st.sampled_from(("allOf", "oneOf", "anyOf", "discriminator")))
    if keyword == "discriminator":
        return draw(_discriminated(world))
    made: Schema = {keyword: draw(st.lists(schemas(world, depth - 1), min_size=1, max_size=3))}
    if draw(st.integers(0, 3)) == 0:
        made |= draw(_object(world, depth - 1))
    return made


@st.composite
def _discriminated(draw: DrawFn, world: World) -> Schema:
    chosen = draw(st.lists(st.sampled_from(world.names), min_size=1, max_size=3, unique=True))
    refs = [f"#/components/schemas/{name}" for name in chosen]
    discriminator: Schema = {"propertyName": draw(member_names)}
    if draw(st.booleans()):
        discriminator["mapping"] = draw(st.dictionaries(texts, st.sampled_from(refs), max_size=3))
    keyword = draw(st.sampled_from(("oneOf", "anyOf")))
    return {keyword: [{"$ref": ref} for ref in refs], "discriminator": discriminator}


@st.composite
def _enumeration(draw: DrawFn, world: World, depth: int) -> Schema:
    kind = draw(st.sampled_from(("string", "integer", "mixed")))
    if kind == "mixed":
        return {"enum": draw(st.lists(json_values, min_size=1, max_size=4))}
    values = texts if kind == "string" else st.integers(-(2**65), 2**65)
    made = {"type": kind, "enum": draw(st.lists(values, min_size=1, max_size=5, unique=True))}
    if draw(st.integers(0, 3)) == 0:
        made["x-enum-varnames"] = draw(
            st.lists(member_names, min_size=len(made["enum"]), max_size=len(made["enum"]))
        )
    return made

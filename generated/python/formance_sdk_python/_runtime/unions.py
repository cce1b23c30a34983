"""Unions: which variant a value is, decided before it is validated."""

from __future__ import annotations

from contextvars import ContextVar
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Protocol, get_args, get_origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import core_schema


class Trying(Protocol):
    """Finds out which variant takes a value."""

    def choose(self, chooser: Chooser, value: Any) -> str: ...


UNKNOWN: Final = "unknown"
TRIALS: ContextVar[Trying | None] = ContextVar("trials", default=None)
"""Set while an answer that was refused is read again."""


class UnknownVariant:
    """A value that is none of the union's documented variants; ``raw`` is its JSON.

    It is sent as it came in.
    """

    __slots__ = ("raw",)

    def __init__(self, raw: Any) -> None:
        self.raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and self.raw == other.raw

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"UnknownVariant({self.raw!r})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls(value),
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda value: value.raw if isinstance(value, cls) else value
            ),
        )


class OneOf:
    """Metadata of ``Annotated[A | B | UnknownVariant, OneOf(...)]``.

    With ``discriminator`` (a wire name) and ``mapping`` (its values → variants) that decides; a
    value of it that is not in the mapping makes a ``fallback`` or an ``UnknownVariant``; a value
    without it makes a ``fallback``. Else the JSON type decides;
    among objects the required and constant fields, the values that enumerations list, then the
    number of known fields, then the order written.
    """

    __slots__ = ("discriminator", "fallback", "mapping")

    def __init__(
        self,
        discriminator: str | None = None,
        mapping: Mapping[str, Any] | None = None,
        *,
        fallback: Any = None,
    ) -> None:
        self.discriminator = discriminator
        self.fallback = fallback
        self.mapping = {} if mapping is None else dict(mapping)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        from pydantic_core import core_schema

        chooser = chooser_of(source, self)
        choices: dict[Any, core_schema.CoreSchema] = {}
        for tag, members in chooser.groups.items():
            schemas: list[Any] = [handler.generate_schema(member) for member in members]
            choices[tag] = schemas[0] if len(schemas) == 1 else core_schema.union_schema(schemas)
        if chooser.open:
            choices[UNKNOWN] = handler.generate_schema(UnknownVariant)
        return core_schema.tagged_union_schema(
            choices,
            chooser.choose,
            custom_error_type="one_of",
            custom_error_message="the value is none of the variants of this union",
        )


def chooser_of(source: Any, metadata: OneOf) -> Chooser:
    members = get_args(source) if get_origin(source) is not None else (source,)
    return Chooser(
        metadata,
        [member for member in members if member is not UnknownVariant],
        UnknownVariant in members,
    )


class Chooser:
    """Takes a JSON value or an instance; returns the tag of a choice.

    Objects have a choice each; the other JSON types have one choice for all their variants.
    """

    def __init__(self, metadata: OneOf, members: list[Any], is_open: bool) -> None:
        self.open = is_open
        self.identity = id(metadata)
        self.discriminator = metadata.discriminator
        self.groups: dict[str, list[Any]] = {}
        self.objects: list[ObjectVariant] = []
        self.nested: list[tuple[str, Chooser]] = []
        self.classes: dict[type, str] = {}
        self._any: str | None = None
        for number, member in enumerate(members):
            self._add(str(number), member)
        tags = {str(number): member for number, member in enumerate(members)}
        self.mapping = {
            value: tag
            for value, target in metadata.mapping.items()
            for tag, member in tags.items()
            if member == target and tag in self.groups
        }
        found = (tag for tag, member in tags.items() if member == metadata.fallback)
        self.fallback = None if metadata.fallback is None else next(found, None)

    def _add(self, tag: str, member: Any) -> None:
        bare, nested = _strip(member)
        if nested is not None:
            self.nested.append((tag, chooser_of(bare, nested)))
            self.groups[tag] = [member]
            return
        kinds = json_types(bare)
        if kinds == ("object",):
            self.groups[tag] = [member]
            self.objects.append(ObjectVariant(tag, bare))
            if isinstance(bare, type) and hasattr(bare, "model_fields"):
                self.classes[bare] = tag
            return
        if not kinds:
            self.groups[tag] = [member]
            self._any = tag
        for kind in kinds:
            self.groups.setdefault(kind, []).append(member)

    def choose(self, value: Any) -> str | None:
        found = self.find(value)
        return found if found is not None else UNKNOWN if self.open else None

    def find(self, value: Any) -> str | None:
        """The tag of the variant that ``value`` is, or ``None``."""
        if isinstance(value, UnknownVariant):
            return None
        for cls in type(value).__mro__:
            if cls in self.classes:
                return self.classes[cls]
        kind = json_type(value)
        tag = self._find_object(value) if kind == "object" else None
        if tag is not None:
            return None if tag == UNKNOWN else tag
        if kind in self.groups:
            return kind
        if kind == "integer" and "number" in self.groups:
            return "number"
        for nested_tag, chooser in self.nested:
            if chooser.find(value) is not None:
                return nested_tag
        return self._any

    def _find_object(self, value: Any) -> str | None:
        if self.discriminator is not None:
            given = self._discriminator_of(value)
            if given is not None:
                return self.mapping.get(given, self.fallback or UNKNOWN)
            if self.fallback is not None:
                return self.fallback
        best: tuple[int, str] | None = None
        for variant in self.objects:
            score = variant.score(value)
            if score is not None and (best is None or score > best[0]):
                best = (score, variant.tag)
        if best is None:
            return None
        trials = TRIALS.get()
        return best[1] if trials is None else trials.choose(self, value)

    def by_members(self, value: Any) -> bool:
        """Whether not the discriminator of an object decides, but the members that it has."""
        if self.discriminator is None:
            return True
        return self.fallback is None and self._discriminator_of(value) is None

    def ranked(self, value: Any) -> list[str]:
        """The tags of the variants that an object can be, the likeliest first."""
        scored = [(variant.score(value), variant.tag) for variant in self.objects]
        found = [(score, tag) for score, tag in scored if score is not None]
        return [tag for _, tag in sorted(found, key=lambda pair: -pair[0])]

    def _discriminator_of(self, value: Any) -> str | None:
        name = self.discriminator
        if name not in value:
            # A dict of the user's may use the Python name.
            fields = {v.name_of(name) for v in self.objects} - {None}
            name = next((field for field in fields if field in value), None)
            if name is None:
                return None
        given = value[name]
        if isinstance(given, Enum):
            given = given.value
        return str(given).lower() if isinstance(given, bool) else str(given)


class ObjectVariant:
    """A model, TypedDict-like mapping or free object among a union's variants."""

    def __init__(self, tag: str, type_: Any) -> None:
        self.tag = tag
        self.type = type_
        self._fields: list[Known] | None = None

    @property
    def fields(self) -> list[Known] | None:
        """What is known of the fields; ``None`` where any field may be. Worked out late: the
        model's annotations may refer to classes that come after the union."""
        model_fields = getattr(self.type, "model_fields", None)
        if model_fields is None:
            return None
        if self._fields is None:
            if not getattr(self.type, "__pydantic_fields_complete__", True):
                self.type.model_rebuild(raise_errors=False)
                model_fields = self.type.model_fields
            self._fields = [Known(name, info) for name, info in model_fields.items()]
        return self._fields

    def name_of(self, wire: str | None) -> str | None:
        return next((f.name for f in self.fields or () if f.wire == wire), None)

    def score(self, value: Any) -> int | None:
        """``None`` where the value cannot be this variant; else greater is better."""
        fields = self.fields
        if fields is None:
            return 0
        score = 0
        for field in fields:
            key = field.wire if field.wire in value else field.name
            if key not in value:
                if field.required:
                    return None
            elif field.values:
                score += 4 if value[key] in field.values else 1
            elif field.constant is None:
                score += 2
            elif field.constant[0] == value[key]:
                score += 4
            else:
                return None
        return None if score == 0 and value and fields else score


class Known:
    """A field of a model as ``score`` needs it."""

    __slots__ = ("constant", "name", "required", "values", "wire")

    def __init__(self, name: str, info: Any) -> None:
        self.name = name
        self.wire = info.alias or name
        self.required = info.is_required()
        self.constant: tuple[Any] | None = None
        values = get_args(info.annotation)
        if _is_literal(info.annotation) and len(values) == 1:
            self.constant = (values[0],)
        self.values = _enumerated(info.annotation, *values)


def _enumerated(*types: Any) -> list[Any]:
    """The documented values of an enumeration among ``types``; none where there is none. An open
    one takes others, too, so a value that is listed says more than one that is not."""
    for type_ in types:
        if isinstance(type_, type) and issubclass(type_, Enum):
            cls: type[Enum] = type_
            return [member.value for member in cls]
    return []


def _is_literal(annotation: Any) -> bool:
    from typing import Literal

    return get_origin(annotation) is Literal


def _strip(member: Any) -> tuple[Any, OneOf | None]:
    """A member without ``Annotated``, and its own ``OneOf`` if it is a union itself."""
    metadata = getattr(member, "__metadata__", ())
    if not metadata:
        return member, None
    nested = next((item for item in metadata if isinstance(item, OneOf)), None)
    return member.__origin__, nested


def json_type(value: Any) -> str:
    """The JSON type of a value: "object", "array", "string", "integer", "number", "boolean"."""
    match value:
        case bool():
            return "boolean"
        case None:
            return "null"
        case str():
            return "string"
        case int():
            return "integer"
        case float():
            return "number"
        case list() | tuple() | set() | frozenset():
            return "array"
        case dict():
            return "object"
        case Enum():
            return json_type(value.value)
        case _:
            pass
    return _SCALARS.get(type(value).__name__, "object" if hasattr(value, "keys") else "string")


_SCALARS = {"Decimal": "number"}
_TYPES: dict[Any, tuple[str, ...]] = {
    bool: ("boolean",),
    int: ("integer",),
    float: ("number",),
    str: ("string",),
    bytes: ("string",),
    type(None): ("null",),
    None: ("null",),
    list: ("array",),
    tuple: ("array",),
    set: ("array",),
    dict: ("object",),
}


def json_types(type_: Any) -> tuple[str, ...]:
    """The JSON types a variant's values have, () for any."""
    if type_ is Any or type_ is object:
        return ()
    origin = get_origin(type_)
    if _is_literal(type_):
        return tuple(dict.fromkeys(json_type(value) for value in get_args(type_)))
    if origin is not None and origin not in _TYPES:
        members = [json_types(_strip(member)[0]) for member in get_args(type_)]
        return tuple(dict.fromkeys(kind for kinds in members for kind in kinds))
    plain = origin if origin is not None else type_
    if plain in _TYPES:
        return _TYPES[plain]
    cls: Any = plain
    if isinstance(cls, type):
        if issubclass(cls, Enum):
            return tuple(dict.fromkeys(json_type(member.value) for member in cls)) or ("string",)
        if hasattr(type_, "model_fields"):
            return ("object",)
        if cls.__name__ == "Decimal":
            return ("number",)
    return ("string",)

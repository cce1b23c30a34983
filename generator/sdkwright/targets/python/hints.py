"""datamodel-code-generator, in process: what the types of fields are in Python.

It is asked once for each shape of a type — "a list of some class, or null" — and not for each field
that has it. A document of 10 MB has a few dozen shapes in ten thousands of fields. What one version
of the library says of the common ones is in ``hints.json`` (``common_shapes``).
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Collection, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sdkwright.render.kept import keep, kept_folder

from .schema import PLACE, REFERENCE, Schema, Shape, or_null
from .spell import Library

COMMON = Path(__file__).with_name("hints.json")
"""What the library says of ``common_shapes``; `make golden` asks it again."""

_LIBRARY = "datamodel-code-generator"
_OPTIONS: dict[str, Any] = {
    "disable_timestamp": True,
    "keep_model_order": True,
    "strict_nullable": True,
    "use_standard_collections": True,
    "use_union_operator": True,
}
_HINT = re.compile(r"[\w., |\[\]]+")
_MANY = 10_000
"""So many answers are kept at most."""


def hints_of(shapes: Collection[Shape], library: Library) -> Mapping[Shape, str]:
    """The annotation for each shape, with its place in it.

    The library runs for those that it was not asked for before: starting it takes as long as half
    of what else a small document needs, so answers are kept for the next run.
    Raises ``LookupError`` when the library leaves a shape out.
    """
    if not shapes:
        return {}
    # Another version, or other options, may have other answers.
    used = version(_LIBRARY)
    told = _told(used)
    rest = [shape for shape in shapes if shape.text not in told]
    known = {**told, **_remembered(rest, library, used)} if rest else told
    return {shape: known[shape.text] for shape in shapes}


def _told(used: str) -> dict[str, str]:
    """What ``hints.json`` has of this version of the library; both kinds of models share it."""
    found = json.loads(COMMON.read_bytes())
    return found["hints"] if found[_LIBRARY] == used else {}


def common_shapes() -> list[Shape]:
    """Lists and maps, of lists and maps, of scalars and classes; any of these may be null."""
    plain: list[Schema] = [REFERENCE, {}]
    plain += [{"type": name} for name in ("boolean", "integer", "number", "string")]
    once = _collections(_nullable(plain))
    twice = _collections(_nullable(once))
    return [Shape(json.dumps(schema)) for schema in _nullable([*plain, *once, *twice])]


def _collections(items: list[Schema]) -> list[Schema]:
    lists: list[Schema] = [{"type": "array", "items": item} for item in items]
    return [*lists, *({"type": "object", "additionalProperties": item} for item in items)]


def _nullable(schemas: list[Schema]) -> list[Schema]:
    return [*schemas, *(found for one in schemas if (found := or_null(one)) != one)]


def _remembered(shapes: list[Shape], library: Library, used: str) -> dict[str, str]:
    """What the library says, or said in an earlier run."""
    folder = kept_folder("types", __file__, used, repr(_OPTIONS))
    file = None if folder is None else folder / f"{library}.json"
    known = {} if file is None else _kept(file)
    rest = [shape for shape in shapes if shape.text not in known]
    if rest:
        known |= asked(rest, library)
        if file is not None and len(known) < _MANY:
            keep(file, json.dumps(known, indent=0).encode())
    return known


def _kept(file: Path) -> dict[str, str]:
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict) or not all(map(_is_hint, found.values())):
        return {}
    return found


def _is_hint(value: object) -> bool:
    return isinstance(value, str) and _HINT.fullmatch(value) is not None


def asked(shapes: Collection[Shape], library: Library) -> dict[str, str]:
    """What the library says of each shape, by its text."""
    fields = {f"f{index}": shape for index, shape in enumerate(shapes)}
    elsewhere = {PLACE: {"x-python-import": {"module": "elsewhere", "name": PLACE}}}
    whole: Schema = {
        "type": "object",
        "properties": {field: json.loads(shape.text) for field, shape in fields.items()},
        "required": list(fields),
    }
    found = _annotations(_run({"$defs": {"Shapes": whole, **elsewhere}}, library))
    return {shape.text: found[field] for field, shape in fields.items()}


def _run(document: Schema, library: Library) -> str:
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion

    kinds = {
        Library.PYDANTIC: DataModelType.PydanticV2BaseModel,
        Library.MSGSPEC: DataModelType.MsgspecStruct,
    }
    text = generate(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", **document},
        input_file_type=InputFileType.JsonSchema,
        output_model_type=kinds[library],
        target_python_version=PythonVersion.PY_311,
        # The names are ours already.
        custom_class_name_generator=str,
        formatters=[],
        **_OPTIONS,
    )
    return str(text)


def _annotations(module: str) -> Mapping[str, str]:
    """The annotations of all fields of all classes, by the field's name."""
    classes = (node for node in ast.parse(module).body if isinstance(node, ast.ClassDef))
    return {
        statement.target.id: ast.unparse(statement.annotation)
        for node in classes
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }

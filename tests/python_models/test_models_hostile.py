"""Names and prose of a document become text and nothing else."""

from __future__ import annotations

import ast
import importlib
import json
from pathlib import Path
from types import ModuleType

import yaml

DOCUMENT = yaml.safe_load((Path(__file__).parent / "hostile.yaml").read_text("utf-8"))
BODY = DOCUMENT["components"]["schemas"]["Body"]


def test_no_file_calls_anything_of_the_document(hostile_folder: Path) -> None:
    modules = [p for p in hostile_folder.rglob("*.py") if "_runtime" not in p.parts]
    assert len(modules) >= 20
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Name):
                assert node.id != "open", path
            if isinstance(node, ast.Attribute):
                assert node.attr not in ("system", "open"), path


def test_no_file_leaves_the_package_and_none_is_written(
    hostile_folder: Path, hostile: ModuleType
) -> None:
    package = hostile_folder.name
    for path in (hostile_folder / "models").rglob("*.py"):
        parts = path.relative_to(hostile_folder).with_suffix("").parts
        importlib.import_module(".".join((package, *parts)))
    assert not Path("PWNED").exists()
    assert not (hostile_folder.parent / "PWNED").exists()


def test_values_are_what_the_document_says(hostile: ModuleType) -> None:
    assert [m.value for m in hostile.E] == DOCUMENT["components"]["schemas"]["E"]["enum"]
    fields = hostile.Body.model_fields
    wires = {name if field.alias is None else field.alias for name, field in fields.items()}
    assert wires == set(BODY["properties"])
    constant = BODY["properties"]["c"]["const"]
    assert fields["c"].default == constant
    quoted = "q')\nopen('PWNED', 'w')\n#"
    default = next(field.default for field in fields.values() if field.alias == quoted)
    assert default == BODY["properties"][quoted]["default"]


def test_every_member_survives_a_round_trip(hostile: ModuleType) -> None:
    tag = next(iter(DOCUMENT["components"]["schemas"]["V"]["properties"]))
    values = {
        name: f"value {index}"
        for index, (name, schema) in enumerate(BODY["properties"].items())
        if schema.get("type") == "string"
    }
    values |= {"c": BODY["properties"]["c"]["const"], "e1": "b\\", "u": {tag: "w", "n": 1}}
    values |= {"any": {"v": {"anything": 1}}, "field": {"Wire": "x"}, "model": {"v": "y"}}
    model = hostile.Body.model_validate_json(json.dumps(values))
    assert type(model.u) is hostile.W
    assert type(model.any.v) is hostile.Any
    assert model.model_dump_wire() == values

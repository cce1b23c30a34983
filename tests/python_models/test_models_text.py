"""The text of models: black has nothing to change, annotations agree, and unchanged means unrun."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import datamodel_code_generator as library
import pytest
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.types import Const, Nullable, Record, Required, TypeExpr
from sdkwright.lower import lower
from sdkwright.names import NameBook
from sdkwright.render.engine import Engine
from sdkwright.render.templates import templates_folder
from sdkwright.source.load import load
from sdkwright.targets.python.blacken import format
from sdkwright.targets.python.classes import classes_of
from sdkwright.targets.python.imports import Symbol
from sdkwright.targets.python.models import Prepared, make, prepare
from sdkwright.targets.python.modules import lay_out
from sdkwright.targets.python.names import name_all
from sdkwright.targets.python.schema import PLACE, shape_of
from sdkwright.targets.python.spell import Form

HERE = Path(__file__).parent
ENGINE = Engine(templates_folder(), {})
SPEC = HERE.parents[1] / "spec"
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENTS = [*sorted(SPEC.glob("orchestration-*.yaml")), HERE / "zoo.yaml", HERE / "hostile.yaml"]

_KINDS = {
    Form.CLASS: DataModelType.PydanticV2BaseModel,
    Form.DICT: DataModelType.TypingTypedDict,
}

each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)


def prepared(document: Path) -> Prepared:
    report = Report()
    loaded = load(str(document), (), report)
    assert loaded is not None
    api = lower(loaded, Config(document=str(document)), report)
    return prepare(lay_out(api, name_all(api, report, NameBook())))


@each_document
def test_black_has_nothing_to_change(document: Path) -> None:
    models = make(prepared(document), ENGINE)
    embedded = {**models.operations, **models.errors}
    texts = dict(models.files)
    for id, found in embedded.items():
        # A class or a union comes first; a line more or less would be the template's matter.
        texts[f"{id}.py"] = f"import a\n\n\nclass First:\n    pass\n\n\n{found.text}\n"
    assert len(texts) > 5
    assert format(texts) == texts


class _Plain:
    def local(self, symbol: Symbol) -> str:
        return symbol.name

    def calls(self, symbol: Symbol, text: str) -> bool:
        return text == symbol.name


@each_document
def test_models_and_operations_spell_types_alike(document: Path) -> None:
    """The library and ``Speller.annotation`` say the same of every required field."""
    wanted = prepared(document)
    speller = wanted.layout.speller
    files = make(wanted, ENGINE).files
    lines = {line.strip() for text in files.values() for line in text.splitlines()}
    compared = 0
    for id, decl in speller.types.items():
        path = speller.modules[id].removeprefix(".").replace(".", "/") + ".py"
        if not isinstance(decl, Record) or path not in files:
            continue
        for field in decl.fields:
            name = speller.names.fields[id, field.wire]
            if name != field.wire or isinstance(field.type, Const):
                continue
            if isinstance(field.presence, Required):
                expected = f"{name}: {speller.annotation(field.type, _Plain())}"
            elif isinstance(field.type, Nullable):
                inner = speller.annotation(field.type.inner, _Plain())
                expected = f"{name}: OptionalNullable[{inner}] = UNSET"
            else:
                continue
            assert expected in lines or f"{expected} = UNSET" in lines or _renamed(expected)
            compared += 1
    assert compared > 5 or document.stem == "hostile"


@each_document
@pytest.mark.parametrize("form", Form)
def test_shapes_have_the_types_that_the_library_gives_whole_classes(
    document: Path, form: Form
) -> None:
    classes = classes_of(prepared(document).layout.speller, ENGINE)
    types = list(classes.hints)
    fields = {f"f{index}": _schema(type, index) for index, type in enumerate(types)}
    elsewhere = {
        f"N{index}": {"x-python-import": {"module": "elsewhere", "name": f"N{index}"}}
        for index in range(len(types))
    }
    whole = library.generate(
        {
            "$defs": {
                "C": {"type": "object", "properties": fields, "required": [*fields]},
                **elsewhere,
            }
        },
        input_file_type=library.InputFileType.JsonSchema,
        output_model_type=_KINDS[form],
        target_python_version=PythonVersion.PY_311,
        custom_class_name_generator=str,
        formatters=[],
        strict_nullable=True,
        use_standard_collections=True,
        use_union_operator=True,
    )
    (found,) = (
        node
        for node in ast.parse(str(whole)).body
        if isinstance(node, ast.ClassDef) and node.name == "C"
    )
    annotations = [
        ast.unparse(field.annotation) for field in found.body if isinstance(field, ast.AnnAssign)
    ]
    hints = [hint.replace(PLACE, f"N{i}") for i, (hint, _) in enumerate(classes.hints.values())]
    assert len(hints) > 5
    assert annotations == hints


def _schema(type: TypeExpr, index: int) -> object:
    return json.loads(shape_of(type)[0].text.replace(PLACE, f"N{index}"))


def _renamed(expected: str) -> bool:
    """Classes of the hostile document are called like what the module imports."""
    return any(name in expected for name in ("Any", "Field", "BaseModel"))


def test_a_digest_knows_the_models_and_nothing_else(tmp_path: Path) -> None:
    original = (HERE / "zoo.yaml").read_text("utf-8")

    def digest(text: str) -> str:
        document = tmp_path / "zoo.yaml"
        document.write_text(text, "utf-8")
        return prepared(document).digest

    first = digest(original)
    assert digest(original) == first
    assert digest("# a comment moves every line\n" + original) == first
    for old, new in (
        ("What the keepers call it.", "What it is called."),
        ("HUNGRY-AGAIN", "HUNGRY"),
        ("default: 4", "default: 5"),
        ("required: [lat, lon]", "required: [lat]"),
        (
            '{$ref: "#/components/schemas/Grass"}, {$ref: "#/components/schemas/Meat"}',
            '{$ref: "#/components/schemas/Meat"}, {$ref: "#/components/schemas/Grass"}',
        ),
        ("propertyName: type", "propertyName: kind"),
        ("minimum: 0", "minimum: 0") if "minimum: 0" in original else ("weightInGrams", "weight"),
    ):
        assert old in original
        assert digest(original.replace(old, new)) != first, old


CODE = """\
import sys
from sdkwright.cli import main
try: main(['generate', sys.argv[1], '--language', 'python', '--output', sys.argv[2], '--force'])
except SystemExit as end: assert not end.code, end.code
print('datamodel_code_generator' in sys.modules, 'black' in sys.modules)
"""


def loaded(folder: Path, document: str, output: str, cache: Path) -> str:
    """Whether a run that generates a package loaded the libraries that write code."""
    done = subprocess.run(
        [sys.executable, "-c", CODE, document, output],
        cwd=folder,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


DEEP = """\
paths:
  /deep:
    get:
      operationId: getDeep
      responses:
        "200":
          description: What is there.
          content: {application/json: {schema: {type: object, properties: {levels: {
            type: array, items: {type: array, items: {type: array, items: {type: string}}}}}}}}
"""
"""With a type that is not among the common ones, whose answers come with the program."""


def with_deep_type(name: str, folder: Path) -> None:
    before, paths, after = (HERE / name).read_text("utf-8").partition("paths:\n")
    assert paths
    (folder / name).write_text(before + DEEP + after, "utf-8")


def test_nothing_runs_when_nothing_changed(tmp_path: Path) -> None:
    with_deep_type("zoo.yaml", tmp_path)
    cache = tmp_path / "cache"
    assert loaded(tmp_path, "zoo.yaml", "out", cache) == "True True"
    assert loaded(tmp_path, "zoo.yaml", "out", cache) == "False False"


def test_the_library_is_asked_for_a_shape_once(tmp_path: Path) -> None:
    """Answers are kept from one document to the next, and whatever is kept may be damaged."""
    for name in ("zoo.yaml", "hostile.yaml"):
        with_deep_type(name, tmp_path)
    cache = tmp_path / "cache"
    assert loaded(tmp_path, "zoo.yaml", "first", cache) == "True True"
    assert loaded(tmp_path, "hostile.yaml", "other", cache) == "False True"
    (kept,) = (cache / "sdkwright" / "types").glob("*/pydantic.json")
    for text in ("", "{", "[1]", '{"{}": 1}', '{"{}": "print()"}', "\0"):
        kept.write_text(text)
        assert loaded(tmp_path, "zoo.yaml", "again", cache) == "True True"
        shutil.rmtree(tmp_path / "again" / ".sdkwright")
    for file in (cache / "sdkwright" / "templates").glob("*/*"):
        file.write_bytes(file.read_bytes()[:100])
    assert loaded(tmp_path, "zoo.yaml", "again", cache) == "False True"
    cache_is_a_file = tmp_path / "file"
    cache_is_a_file.write_text("")
    assert loaded(tmp_path, "zoo.yaml", "without", cache_is_a_file) == "True True"
    first = texts_in(tmp_path / "first")
    assert texts_in(tmp_path / "again") == first == texts_in(tmp_path / "without")


def texts_in(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}

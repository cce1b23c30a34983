"""JSON → model → JSON: no value is lost, integers stay exact, unknown members are kept.

A document has many random schemas, each with some values that are valid for it; the SDK reads
every value over HTTP and writes back what it made of it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from echo_server import EchoServer
from go_commands import go_environment
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from packages_of import generated
from random_documents import Document
from random_schemas import Schema, World, declared, schemas
from random_values import is_valid, plain, read, values, written

HERE = Path(__file__).parent
ESBUILD = HERE.parent / "e2e" / "typescript" / "node_modules" / ".bin" / "esbuild"
VALUES = 6


@dataclass(frozen=True)
class Sample:
    """A schema, the components it refers to, and values that are valid for it."""

    schema: Schema
    components: dict[str, Schema]
    values: list[Any]


@st.composite
def samples(draw: DrawFn) -> Sample:
    world = World("3.1.0", ("Ada", "Bob"))
    components = {name: plain(draw(declared(world).filter(_is_a_type))) for name in world.names}
    schema = plain(draw(schemas(world)))
    drawn = [draw(values(schema, components)) for _ in range(VALUES)]
    valid = [value for value in drawn if is_valid(value, schema, components)]
    return Sample(schema, components, list({written(value): value for value in valid}.values()))


def _is_a_type(schema: Schema) -> bool:
    """It is not made of another, which might be made of it."""
    return isinstance(schema, dict) and not {"$ref", "allOf"} & schema.keys()


def collected() -> list[Sample]:
    found: list[Sample] = []

    @settings(database=None, phases=[Phase.generate], max_examples=settings().max_examples * 5)
    @given(samples())
    def collect(sample: Sample) -> None:
        if sample.values:
            found.append(sample)

    collect()
    return found


def document_of(found: list[Sample]) -> Document:
    """For sample 7: the schemas Ada7 and Bob7, and Box7 whose member ``v`` is of the schema."""
    components: dict[str, Schema] = {}
    paths: Document = {}
    for number, sample in enumerate(found):
        for name, schema in sample.components.items():
            components[f"{name}{number}"] = _numbered(schema, number)
        components[f"Box{number}"] = {
            "type": "object",
            "required": ["v"],
            "properties": {"v": _numbered(sample.schema, number)},
        }
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/Box{number}"}}}
        paths[f"/{number}"] = {
            "get": {
                "operationId": f"read{number}",
                "responses": {"200": {"description": "ok", "content": content}},
            },
            "put": {
                "operationId": f"write{number}",
                "requestBody": {"required": True, "content": content},
                "responses": {"204": {"description": "ok"}},
            },
        }
    info = {"title": "Echo", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": components}}


def _numbered(schema: Any, number: int) -> Any:
    if isinstance(schema, list):
        return [_numbered(item, number) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: f"{value}{number}"
        if isinstance(value, str) and value.startswith("#/components/")
        else _numbered(value, number)
        for key, value in schema.items()
    }


@pytest.fixture(scope="module")
def found() -> list[Sample]:
    return collected()


@pytest.fixture(scope="module")
def folder(found: list[Sample], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("round")
    outcome = generated(document_of(found), folder / "echo")
    assert outcome.errors == []
    return folder / "echo"


def lost(found: list[Sample], command: list[str]) -> list[str]:
    """What did not come back as it was, with its schema."""
    texts = {
        f"{number}/{position}": f'{{"v": {written(value)}}}'
        for number, sample in enumerate(found)
        for position, value in enumerate(sample.values)
    }
    with EchoServer(texts) as server:
        run = subprocess.run(
            [*command, server.url],
            input=" ".join(texts),
            capture_output=True,
            text=True,
            check=False,
        )
    assert (run.stderr[-2000:], run.returncode) == ("", 0)
    said = dict(line.split(" ", 1) for line in run.stdout.splitlines())
    wrong = [key for key, text in texts.items() if not same(text, server.back.get(key))]
    return [
        f"{found[int(key.split('/')[0])]}\n sent {texts[key]}\n back {server.back.get(key)}\n"
        f" said {said.get(key)}"
        for key in wrong
    ]


def same(text: str, back: str | None) -> bool:
    return back is not None and read(text) == read(back)


@pytest.mark.parametrize("models", ["pydantic", "msgspec"])
def test_python(found: list[Sample], folder: Path, tmp_path: Path, models: str) -> None:
    command = [sys.executable, str(HERE / "python_driver.py"), "echo_sdk"]
    if models == "msgspec":
        folder = tmp_path / "echo"
        outcome = generated(document_of(found), folder, ("python",), options={"models": models})
        assert outcome.errors == []
    environment_of = str(folder / "python")
    starter = f"import sys; sys.path.insert(0, {environment_of!r})\n"
    driver = folder / "driver.py"
    driver.write_text(starter + (HERE / "python_driver.py").read_text("utf-8"), "utf-8")
    wrong = lost(found, [sys.executable, str(driver), *command[2:]])
    assert not wrong, "\n\n".join(wrong[:20])


def test_typescript(found: list[Sample], folder: Path, node: str) -> None:
    sources = sorted(map(str, (folder / "typescript" / "src").rglob("*.ts")))
    out = folder / "out"
    made = subprocess.run(
        [str(ESBUILD), *sources, f"--outdir={out}", "--format=esm", "--log-level=error"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (made.stderr, made.returncode) == ("", 0)
    (out / "package.json").write_text('{"type": "module"}', "utf-8")
    driver = str(HERE / "typescript_driver.mjs")
    wrong = lost(found, [node, driver, str(out / "index.js")])
    assert not wrong, "\n\n".join(wrong[:20])


def test_go(found: list[Sample], folder: Path, require_tool: Callable[[str], str]) -> None:
    program = folder / "go" / "roundtrip"
    program.mkdir()
    shutil.copy(HERE / "go_driver.go", program / "main.go")
    made = subprocess.run(
        [
            require_tool("go"),
            "build",
            "-buildvcs=false",
            "-o",
            str(folder / "driver"),
            "./roundtrip",
        ],
        cwd=folder / "go",
        env=go_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (made.stderr[:5000], made.returncode) == ("", 0)
    wrong = lost(found, [str(folder / "driver")])
    assert not wrong, "\n\n".join(wrong[:20])


def test_php(
    found: list[Sample],
    folder: Path,
    php: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SDK_PACKAGES", str(folder / "php"))
    driver = str(HERE / "php_driver.php")
    wrong = lost(found, [php, driver, "Acme\\Echo"])
    assert not wrong, "\n\n".join(wrong[:20])

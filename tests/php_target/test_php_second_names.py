"""Second names of classes: the class itself when a program runs, and valid code to look at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from php_package import NAMESPACE, STYLES, Make

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}
      responses: {'204': {description: OK}}
components:
  schemas:
    NewPet: {$ref: '#/components/schemas/Pet'}
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, size: {$ref: '#/components/schemas/Height'}}
    Height: {$ref: '#/components/schemas/Size'}
    Size: {type: string, enum: [small, large]}
"""
PROGRAM = """\
<?php
require 'vendor/autoload.php';
use acme\\things\\Models\\Shared;
echo Shared\\Height::Large->value, ' ';
echo Shared\\Height::Small === Shared\\Size::Small ? 'same' : 'another', "\\n";
$pet = Shared\\NewPet::read((object) ['name' => 'Rex', 'size' => 'large']);
echo $pet::class, ' ', $pet instanceof Shared\\Pet ? 'same' : 'another', "\\n";
"""


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("names") / "openapi.yaml"
    path.write_text(DOCUMENT, "utf-8")
    return path


@pytest.mark.parametrize("style", STYLES)
def test_they_are_the_class_itself(style: str, document: Path, make: Make) -> None:
    run = make(document, style).program(PROGRAM)
    said = "large same\nacme\\things\\Models\\Shared\\Pet same\n"
    assert (run.stdout, run.stderr) == (said, "")


@pytest.mark.parametrize("style", STYLES)
def test_what_stands_for_them_is_valid(style: str, document: Path, make: Make) -> None:
    """Where the class cannot be loaded, as static analysis sees it, what is declared can be."""
    package = make(document, style)
    shared = package.folder / "src" / "Models" / "Shared"
    texts = [(shared / f"{name}.php").read_text("utf-8") for name in ("NewPet", "Height")]
    assert not any("phpstan-ignore" in path.read_text("utf-8") for path in package.sources())
    declared = "".join(
        re.sub(r"if \(!.*\) \{", "if (true) {", t.partition("Shared;")[2]) for t in texts
    )
    program = (
        "<?php require 'vendor/autoload.php';"
        f"use {NAMESPACE}\\Models\\Shared\\{{Pet, Size}};{declared}"
        "echo NewPet::read((object) ['name' => 'Rex'])->name, Height::Large->value;"
    )
    run = package.program(program)
    assert (run.stdout, run.stderr) == ("Rexlarge", "")

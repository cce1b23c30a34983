"""Three versions of an API, and packages of it in a folder that people work in too."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
LANGUAGES = ("python", "typescript", "go", "php")

CONFIG = """\
document: api.yaml
targets:
  python: {output: out/python, package: pets-sdk, module: pets_sdk}
  typescript: {output: out/typescript, package: pets-sdk}
  go: {output: out/go, package: example.com/pets, module: pets, class: SDK}
  php: {output: out/php, package: pets/sdk, module: Pets}
"""

_HEAD = """\
openapi: 3.1.0
info: {title: Pets, version: VERSION}
servers: [{url: https://pets.example.com}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: The pets.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
"""
_GET = """\
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: The pet.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
"""
_OWNERS = """\
  /owners:
    get:
      operationId: listOwners
      tags: [owners]
      responses:
        "200":
          description: The owners.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Owner"}}
"""
_PET = """\
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}}}
"""
_OWNER = """\
    Owner: {type: object, required: [name], properties: {name: {type: string}}}
"""

DOCUMENTS = {
    "A": _HEAD.replace("VERSION", "1.0.0") + _GET + _PET,
    "B": _HEAD.replace("VERSION", "1.1.0") + _GET + _OWNERS + _PET + _OWNER,
    "C": _HEAD.replace("VERSION", "2.0.0") + _OWNERS + _PET + _OWNER,
}
"""B has owners besides pets; C has no single pets any more."""


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Custom:
    """``root`` is the working directory of every command."""

    root: Path

    def sdkwright(self, *arguments: str) -> Run:
        done = subprocess.run(
            [SDKWRIGHT, *arguments],
            cwd=self.root,
            env={**os.environ, "NO_COLOR": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def generate(self, version: str) -> Run:
        """Put a version of the document in place, then generate."""
        self.document(version)
        return self.sdkwright("generate")

    def document(self, version: str) -> None:
        (self.root / "api.yaml").write_text(DOCUMENTS[version], "utf-8")

    def only(self, language: str, *more: str) -> None:
        """Leave one target in sdk.yaml, and add lines."""
        kept = [
            line
            for line in CONFIG.splitlines()
            if not line.startswith("  ") or line.startswith(f"  {language}:")
        ]
        (self.root / "sdk.yaml").write_text("\n".join([*kept, *more]) + "\n", "utf-8")

    def write(self, path: str, text: str) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        return file

    def read(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def files(self) -> dict[str, bytes]:
        """Everything in the output folders."""
        out = self.root / "out"
        return {
            p.relative_to(out).as_posix(): p.read_bytes() for p in out.rglob("*") if p.is_file()
        }

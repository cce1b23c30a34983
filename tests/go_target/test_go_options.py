"""What sdk.yaml may say of Go: names of modules, packages and the client."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = Path(__file__).with_name("shapes.yaml")


def generate(folder: Path, settings: str) -> subprocess.CompletedProcess[str]:
    text = f"document: {DOCUMENT}\ntargets:\n  go: {{output: out, {settings}}}\n"
    (folder / "sdk.yaml").write_text(text, encoding="utf-8")
    command = [str(SDKWRIGHT), "generate"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("package: Pet Store", "config-value]: the package cannot be called 'Pet Store'"),
        ("package: e.com/x, module: pet-store", "config-value]: the module cannot be called"),
        ("package: e.com/x, module: shared", "config-value]: the module cannot be called"),
        ("package: e.com/x, module: main", "config-value]: the module cannot be called"),
        ("package: e.com/x, module: init", "config-value]: the module cannot be called"),
        ("package: e.com/x, class: things", "config-value]: the class cannot be called 'things'"),
        ("package: e.com/x, class: Hooks", "config-value]: the class cannot be called 'Hooks'"),
        ("package: e.com/x, options: {dcos: false}", "go has no option 'dcos'; did you mean"),
    ],
)
def test_mistakes(tmp_path: Path, settings: str, message: str) -> None:
    run = generate(tmp_path, settings)
    assert run.returncode == 2
    assert message in run.stdout
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("path", "package"),
    [
        ("example.com/acme/pet-store-go/v2", "petstore"),
        ("example.com/acme/petstore", "petstore"),
        ("github.com/acme/9lives-sdk", "sdk9lives"),
        ("example.com/acme/client-go", "clientsdk"),
        ("example.com/acme/main", "mainsdk"),
    ],
)
def test_the_package_is_called_as_the_module_ends(tmp_path: Path, path: str, package: str) -> None:
    assert generate(tmp_path, f"package: {path}, class: Client").returncode == 0
    assert f"module {path}\n" in (tmp_path / "out" / "go.mod").read_text(encoding="utf-8")
    assert f"\npackage {package}\n" in (tmp_path / "out" / "client.go").read_text(encoding="utf-8")


TITLES = [
    ("Client", "clientsdk"), ("New API", "newsdk"), ("Main", "mainsdk"), ("init", "initsdk"),
    ("documentation", "documentationsdk"), ("'42'", "api42"), ("\u65e5\u672c", "api"),
    ("a/b", "bsdk"), ("SDK", "api"), ("Pet Store API", "petstore"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "package"), TITLES)
def test_any_title_makes_a_package(
    tmp_path: Path, title: str, package: str, require_tool: Callable[[str], str]
) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    text = re.sub("title: [^,]*", f"title: {title}", text, count=1)
    (tmp_path / "api.yaml").write_text(text, encoding="utf-8")
    command = [str(SDKWRIGHT), "generate", "api.yaml", "--language", "go", "--output", "out"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
    # go leaves out the files of a package `documentation`.
    listed = [require_tool("go"), "list", "-f", "{{.Name}}", "."]
    named = subprocess.run(listed, cwd=tmp_path / "out", capture_output=True, text=True)
    assert (named.stdout, named.stderr) == (f"{package}\n", "")


def test_pages_can_be_left_out(tmp_path: Path) -> None:
    assert generate(tmp_path, "package: example.com/x, options: {docs: false}").returncode == 0
    assert sorted(p.name for p in tmp_path.rglob("*.md")) == ["README.md", "USAGE.md"]


def test_the_prefix_of_environment_variables(tmp_path: Path) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    text = text.replace("      responses:", "      security: [{key: []}]\n      responses:")
    text += "  securitySchemes: {key: {type: http, scheme: bearer}}\n"
    (tmp_path / "api.yaml").write_text(text, encoding="utf-8")
    settings = "{output: out, package: example.com/x, options: {env_prefix: ACME}}"
    (tmp_path / "sdk.yaml").write_text(
        f"document: api.yaml\ntargets:\n  go: {settings}\n", encoding="utf-8"
    )
    run = subprocess.run([str(SDKWRIGHT), "generate"], cwd=tmp_path, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout
    made = (tmp_path / "out" / "sdk.go").read_text(encoding="utf-8")
    assert 'sdk.FromEnvironment(&s.Key, "ACME_KEY")' in made

"""What can be said of the package without running it: types, style, what npm would publish."""

from __future__ import annotations

import json
import re
import tarfile
from pathlib import Path

import pytest
from typescript_tools import GENERATED, HERE, Tools

STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "noImplicitOverride": True,
    "noImplicitReturns": True,
    "noFallthroughCasesInSwitch": True,
    "isolatedModules": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "skipLibCheck": False,
    "noEmit": True,
    "target": "es2022",
}
RESOLUTIONS = {
    "nodenext": {"module": "nodenext", "lib": ["es2022"], "types": ["node"]},
    "nodenext with dom": {"module": "nodenext", "lib": ["es2022", "dom"], "types": []},
    "bundler": {
        "module": "esnext",
        "moduleResolution": "bundler",
        "lib": ["es2022", "dom"],
        "types": [],
    },
}


@pytest.mark.parametrize("resolution", RESOLUTIONS)
def test_types_say_what_they_should(tools: Tools, resolution: str) -> None:
    name = resolution.replace(" ", "-")
    (tools.project / "typed_usage.ts").write_bytes((HERE / "typed_usage.ts").read_bytes())
    settings = {"compilerOptions": STRICT | RESOLUTIONS[resolution], "files": ["typed_usage.ts"]}
    (tools.project / f"tsconfig.{name}.json").write_text(json.dumps(settings), "utf-8")
    run = tools.run([tools.bin("tsc"), "--project", f"tsconfig.{name}.json"])
    assert (run.stdout, run.returncode) == ("", 0)


def test_the_sources_satisfy_every_strict_option(tools: Tools) -> None:
    options = json.loads((GENERATED / "tsconfig.json").read_text("utf-8"))["compilerOptions"]
    own = {key: value for key, value in STRICT.items() if key not in ("noEmit", "target")}
    assert {key: options.get(key) for key in own if key in options} == {
        key: value for key, value in own.items() if key in options
    }
    settings = {
        "compilerOptions": STRICT | RESOLUTIONS["nodenext with dom"],
        "include": [str(tools.package / "src")],
    }
    (tools.project / "tsconfig.all.json").write_text(json.dumps(settings), "utf-8")
    run = tools.run([tools.bin("tsc"), "--project", "tsconfig.all.json"])
    assert (run.stdout, run.returncode) == ("", 0)


def test_the_sources_are_as_prettier_writes_them(tools: Tools) -> None:
    run = tools.run(
        [tools.bin("prettier"), "--no-config", "--list-different", "src", "*.json"], GENERATED
    )
    assert (run.stdout, run.stderr, run.returncode) == ("", "", 0)


def test_nothing_is_needed_to_run_it() -> None:
    package = json.loads((GENERATED / "package.json").read_text("utf-8"))
    assert not {"dependencies", "peerDependencies", "optionalDependencies"} & {*package}
    assert package["sideEffects"] is False and package["type"] == "module"
    for conditions in package["exports"].values():
        assert isinstance(conditions, str) or next(iter(conditions)) == "types"
    sources = [path.read_text("utf-8") for path in GENERATED.rglob("src/**/*.ts")]
    found = {
        name for text in sources for name in re.findall(r'(?:from|import)\(?\s*"([^"]+)"', text)
    }
    assert len(sources) > 200
    assert [name for name in found if not (name.startswith(".") and name.endswith(".js"))] == []


def packed(tools: Tools, npm: str, folder: Path) -> Path:
    run = tools.run(
        [npm, "pack", "--ignore-scripts", "--pack-destination", str(folder)], tools.package
    )
    assert run.returncode == 0, run.stderr
    return next(folder.glob("*.tgz"))


def test_the_archive_has_what_is_exported(tools: Tools, npm: str, tmp_path: Path) -> None:
    with tarfile.open(packed(tools, npm, tmp_path)) as archive:
        names = {name.removeprefix("package/") for name in archive.getnames()}
    package = json.loads((GENERATED / "package.json").read_text("utf-8"))
    for conditions in package["exports"].values():
        files = [conditions] if isinstance(conditions, str) else conditions.values()
        for file in files:
            pattern = re.escape(file.removeprefix("./")).replace(r"\*", r"[\w/]+")
            assert any(re.fullmatch(pattern, name) for name in names), file
    assert {"README.md", "RUNTIMES.md", "FUNCTIONS.md", "src/index.ts", "docs/sdks"} <= {
        *names,
        *(name[:9] for name in names),
    }
    assert not [name for name in names if ".sdkwright" in name or "tsconfig" in name]


def test_publint_finds_nothing(tools: Tools) -> None:
    run = tools.run([tools.bin("publint"), "run", "--strict", "."], tools.package)
    assert "All good!" in run.stdout, run.stdout + run.stderr


def test_are_the_types_wrong_finds_nothing(tools: Tools, npm: str, tmp_path: Path) -> None:
    archive = packed(tools, npm, tmp_path)
    run = tools.run([tools.bin("attw"), str(archive), "--profile", "esm-only", "--format", "json"])
    found = json.loads(run.stdout)
    assert {*found["analysis"]["entrypoints"]} >= {".", "./core.js", "./models/shared", "./types"}
    # The profile leaves out what packages of ES modules alone cannot have: TypeScript 4's
    # resolution, and `require` in Node.js before 22.12.
    ignored = ("node10", "node16-cjs")
    problems = [p for several in found["problems"].values() for p in several]
    assert [p for p in problems if p["resolutionKind"] not in ignored] == []
    assert run.returncode == 0

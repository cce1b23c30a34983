"""What is in wheels, sdists, tarballs, modules and archives, as the languages' tools see it."""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from package_project import GO_MODULE, ROOT, Project, orchestration, pets

LICENCE = (ROOT / "LICENSE").read_bytes()
WHEEL = "python/formance_sdk_python-0.1.0-py3-none-any.whl"
SDIST = "python/formance_sdk_python-0.1.0.tar.gz"
TARBALL = "typescript/formance-formance-sdk-0.1.0.tgz"
MODULE = f"go/{GO_MODULE}/@v"
ARCHIVE = "php/formance-formance-sdk-php-0.1.0.zip"


def tar(data: bytes) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        assert all(entry.isreg() for entry in archive)
        return {entry.name: archive.extractfile(entry).read() for entry in archive}  # type: ignore[union-attr]


def unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def generated(built: Project, language: str) -> dict[str, bytes]:
    """The files of the package, less what is the generator's own."""
    folder = built.root / "generated" / language
    private = {".sdkwright", "node_modules"}
    found = [p for p in folder.rglob("*") if p.is_file() and not private & {*p.parts}]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_nothing_private_is_in_any(built: Project) -> None:
    for path, data in built.files().items():
        names = (
            tar(data)
            if path.endswith("gz")
            else unzipped(data)
            if path[-3:] in ("zip", "whl")
            else ()
        )
        assert not [name for name in names if ".sdkwright" in name or "node_modules" in name]


def test_the_source_is_as_it_was(built: Project) -> None:
    for language in ("python", "typescript", "go", "php"):
        there = generated(built, language)
        assert there == {
            path: (ROOT / "generated" / language / path).read_bytes() for path in there
        }


def test_the_wheel(built: Project) -> None:
    files = unzipped(built.files()[WHEEL])
    modules = {n: d for n, d in generated(built, "python").items() if "/" in n and n[:4] != "docs"}
    info = "formance_sdk_python-0.1.0.dist-info"
    assert {name: data for name, data in files.items() if not name.startswith(info)} == modules
    assert "formance_sdk_python/py.typed" in files
    assert files[f"{info}/licenses/LICENSE"] == LICENCE
    assert [*files][-1] == f"{info}/RECORD"


def test_the_sdist(built: Project) -> None:
    files = tar(built.files()[SDIST])
    root = "formance_sdk_python-0.1.0"
    assert {f"{root}/{name}" for name in ("pyproject.toml", "README.md", "LICENSE")} <= {*files}
    assert f"{root}/formance_sdk_python/py.typed" in files
    assert "Name: formance-sdk-python\nVersion: 0.1.0\n" in files[f"{root}/PKG-INFO"].decode()


def test_twine_finds_nothing(built: Project) -> None:
    command = [sys.executable, "-m", "twine", "check", "--strict", WHEEL, SDIST]
    done = subprocess.run(command, cwd=built.dist, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASSED") == 2


def test_the_tarball(built: Project) -> None:
    files = tar(built.files()[TARBALL])
    package = json.loads(files["package/package.json"])
    assert (package["name"], package["version"]) == ("@formance/formance-sdk", "0.1.0")
    assert {"package/dist/index.js", "package/dist/index.d.ts", "package/LICENSE"} <= {*files}
    sources = {n: d for n, d in generated(built, "typescript").items() if n.startswith("src/")}
    assert {n: d for n, d in files.items() if n.startswith("package/src/")} == {
        f"package/{name}": data for name, data in sources.items()
    }


@pytest.mark.parametrize(
    ("tool", "said"),
    [(("publint", "run", "--strict"), "All good!"), (("attw", "--profile", "esm-only"), "")],
    ids=["publint", "attw"],
)
def test_tools_of_npm_find_nothing(
    tool: tuple[str, ...], said: str, built: Project, compilers: Path
) -> None:
    name, *options = tool
    command = [str(compilers / ".bin" / name), *options, str(built.dist / TARBALL)]
    environment = built.environment()
    done = subprocess.run(
        command, env=environment, cwd=built.root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert said in done.stdout


def test_the_module(built: Project) -> None:
    files = built.files()
    inside = unzipped(files[f"{MODULE}/v3.0.0.zip"])
    root = f"{GO_MODULE}@v3.0.0/"
    assert inside == {root + name: data for name, data in generated(built, "go").items()}
    assert [*inside] == sorted(inside)
    assert files[f"{MODULE}/list"] == b"v3.0.0\n"
    assert files[f"{MODULE}/v3.0.0.mod"] == inside[f"{root}go.mod"]
    assert json.loads(files[f"{MODULE}/v3.0.0.info"]) == {
        "Version": "v3.0.0",
        "Time": "2020-01-01T00:00:00Z",
    }


def test_go_takes_the_module(
    built: Project, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    go = require_tool("go")
    (tmp_path / "go.mod").write_text("module use.test\n\ngo 1.23\n", encoding="utf-8")
    environment = {
        "GOPROXY": f"file://{built.dist}/go",
        "GOMODCACHE": str(tmp_path / "modules"),
        "GOFLAGS": "-mod=mod -modcacherw",
        "GOSUMDB": "off",
        "GOENV": "off",
    }

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [go, *arguments],
            cwd=tmp_path,
            env=built.environment(**environment),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert run("list", "-m", "-versions", GO_MODULE) == f"{GO_MODULE} v3.0.0\n"
    assert run("list", "-m", f"{GO_MODULE}@latest") == f"{GO_MODULE} v3.0.0\n"
    run("get", f"{GO_MODULE}@v3.0.0")
    (found,) = [json.loads(run("mod", "download", "-json", GO_MODULE))]
    assert found["Version"] == "v3.0.0"
    assert run("mod", "verify") == "all modules verified\n"


def test_capitals_in_the_path_of_a_module(
    tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    require_tool("go")
    project = pets(tmp_path / "project", go={"package": "example.com/Acme/Pets"})
    assert project.run("build").code == 0
    assert "go/example.com/!acme/!pets/@v/v0.1.0.zip" in project.files()
    done = project.run("build", "--verify")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("go: installed, called GET /pets\n")


def test_the_archive(built: Project) -> None:
    files = unzipped(built.files()[ARCHIVE])
    sources = generated(built, "php")
    composer = json.loads(files.pop("composer.json"))
    committed = json.loads(sources.pop("composer.json"))
    assert composer == {**committed, "version": "0.1.0"}
    assert files == sources


def test_the_record(built: Project) -> None:
    files = built.files()
    record = json.loads(files.pop("build.json"))
    assert {one["path"]: (one["bytes"], one["sha256"]) for one in record["artifacts"]} == {
        path: (len(data), hashlib.sha256(data).hexdigest()) for path, data in files.items()
    }


def test_the_same_bytes_everywhere(built: Project, tmp_path: Path, compilers: Path) -> None:
    """In another folder, from files of another day and other permissions, by another user's rules,
    in another part of the world."""
    other = orchestration(tmp_path / "a longer name", compilers)
    for path in (other.root / "generated").rglob("*"):
        if path.is_file() and "node_modules" not in path.parts:
            path.chmod(0o600)
            os.utime(path, (1_900_000_000, 1_900_000_000))
    done = other.run("build", umask=0o077, TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="7")
    assert done.code == 0, done.out
    assert other.files() == built.files()


def test_a_time_of_ones_own(tmp_path: Path) -> None:
    project = pets(tmp_path / "project", go={}, php={})
    assert project.run("build", SOURCE_DATE_EPOCH="1700000000").code == 0
    files = project.files()
    base = "go/example.com/pet-store-sdk/@v/v0.1.0"
    assert json.loads(files[f"{base}.info"])["Time"] == "2023-11-14T22:13:20Z"
    with zipfile.ZipFile(io.BytesIO(files[f"{base}.zip"])) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    done = project.run("build", SOURCE_DATE_EPOCH="yesterday")
    assert done.code == 2
    assert done.err.startswith("error: no number of seconds in SOURCE_DATE_EPOCH: 'yesterday'\n")


def test_what_people_put_beside_it_goes_with_it(tmp_path: Path) -> None:
    project = pets(tmp_path / "project", php={})
    folder = project.root / "generated" / "php"
    mine = {"src/Own.php", "src/build/Own.php"}
    for path in (*mine, ".env", "vendor/other.php", "build/x", ".git/config", "__pycache__/x.pyc"):
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text("mine", encoding="utf-8")
    assert project.run("build").code == 0
    files = unzipped(project.files()["php/pet-store-pet-store-sdk-0.1.0.zip"])
    assert {name for name, data in files.items() if data == b"mine"} == mine


@pytest.mark.parametrize(
    ("homepage", "repository"),
    [
        ("https://github.com/acme/pets", "git+https://github.com/acme/pets.git"),
        ("https://github.com/acme/pets.git/#readme", "git+https://github.com/acme/pets.git"),
        ("https://gitlab.com/acme/sdks/pets/", "git+https://gitlab.com/acme/sdks/pets.git"),
        ("https://github.com/acme", None),
        ("https://github.com/acme/pets/tree/main/sdk", None),
        ("https://pets.example.com/acme/pets", None),
    ],
)
def test_where_a_package_of_npm_comes_from(
    homepage: str, repository: str | None, tmp_path: Path
) -> None:
    """npm takes a proof of it only if the package says so, too."""
    project = pets(tmp_path, typescript={"homepage": homepage})
    file = project.root / "generated/typescript/package.json"
    said = json.loads(file.read_text(encoding="utf-8"))
    assert said["homepage"] == homepage
    assert said.get("repository") == (repository and {"type": "git", "url": repository})

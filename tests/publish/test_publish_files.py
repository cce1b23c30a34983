"""Published to real registries on this machine, and installed from them."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from composer_home import composer_home
from package_project import GO_MODULE, Project, Run
from registries import NAME, SECRET, Npm, Registry, files

TWINE = {"TWINE_USERNAME": NAME, "TWINE_PASSWORD": SECRET}
GO = {"GOPROXY_TOKEN": SECRET}
WHEEL = "formance_sdk_python-0.1.0-py3-none-any.whl"
SDIST = "formance_sdk_python-0.1.0.tar.gz"
ZIP = "formance-formance-sdk-php-0.1.0.zip"
VERSION = f"{GO_MODULE}/@v"
MODULE = [f"{VERSION}/v3.0.0.{kind}" for kind in ("mod", "zip", "info")] + [f"{VERSION}/list"]


def publish(project: Project, language: str, place: str, *more: str, **environment: str) -> Run:
    where = ("--language", language, "--repository", f"{language}={place}")
    return project.run("publish", *where, *more, **environment)


def shown(title: str, done: dict[str, str]) -> str:
    lines = [title, *(f"  {word:<10} {name}" for name, word in done.items())]
    dry = ["Nothing was published; --yes does it."] if "would go" in done.values() else []
    return "".join(f"{line}\n" for line in lines + dry)


def checked(command: list[str], folder: Path, environment: dict[str, str]) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def kill_at(registry: Registry, number: int, project: Project, *arguments: str, **env: str) -> None:
    """Run a command and end it, without a chance to tidy up, before the request of that number is
    done."""
    started = threading.Event()
    process: subprocess.Popen[bytes]

    def kill(count: int) -> None:
        if count == number:
            assert started.wait(60)
            process.kill()
            process.wait()
            raise ConnectionResetError("the client is gone")

    registry.before = kill
    process = subprocess.Popen(
        project.command(*arguments),
        cwd=project.root,
        env=project.environment(**env),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    started.set()
    assert process.wait(120) == -signal.SIGKILL
    registry.before = lambda _number: None


def test_python(project: Project, python_index: Registry, tmp_path: Path) -> None:
    title = f"python: formance-sdk-python 0.1.0 to {python_index.url}"
    would = shown(title, dict.fromkeys((WHEEL, SDIST), "would go"))
    assert publish(project, "python", python_index.url, **TWINE) == Run(0, would, "")
    assert python_index.writes == []
    done = publish(project, "python", python_index.url, "--yes", **TWINE)
    assert done == Run(0, shown(title, dict.fromkeys((WHEEL, SDIST), "published")), "")
    built = project.files()
    assert python_index.files() == {name: built[f"python/{name}"] for name in (WHEEL, SDIST)}

    again = publish(project, "python", python_index.url, "--yes", **TWINE)
    assert again == Run(0, shown(title, dict.fromkeys((WHEEL, SDIST), "is there")), "")
    assert len(python_index.writes) == 2

    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install"]
    target = ["--no-deps", "--target", "site", "--index-url", f"{python_index.url}simple/"]
    checked([*pip, *target, "formance-sdk-python==0.1.0"], tmp_path, project.environment())
    assert (tmp_path / "site/formance_sdk_python/py.typed").is_file()


def test_a_version_with_other_content(project: Project, python_index: Registry) -> None:
    """It is never replaced, and nothing of the rest is published."""
    assert publish(project, "python", python_index.url, "--yes", **TWINE).code == 0
    before = python_index.files()
    assert project.run("build", "--quiet", SOURCE_DATE_EPOCH="1600000000").code == 0
    store = project.root / "composer"
    places = ("--repository", f"php={store}", "--repository", f"python={python_index.url}")
    chosen = ("--language", "php", "--language", "python")
    done = project.run("publish", "--yes", *chosen, *places, **TWINE)
    assert done.code == 1
    said = f"0.1.0 is published: {python_index.url} has other content for {WHEEL}, {SDIST}"
    assert f"error[publish-conflict]: python: {said}\n" in done.out
    assert python_index.files() == before
    assert not store.exists()


def test_an_index_that_names_another_host(
    project: Project, file_host: Registry, tmp_path: Path
) -> None:
    """It says no digests, so the files are read; the credentials are for the index alone."""
    with files(tmp_path / "elsewhere") as other:
        links = "".join(f'<a href="{other.url}/{name}">{name}</a>' for name in (WHEEL, SDIST))
        page = file_host.folder / "simple/formance-sdk-python/index.html"
        page.parent.mkdir(parents=True)
        page.write_text(links, encoding="utf-8")
        for name in (WHEEL, SDIST):
            (other.folder / name).write_bytes(project.files()[f"python/{name}"])
        done = publish(project, "python", file_host.url, **TWINE)
    assert done.code == 0
    assert done.out.count("is there") == 2
    assert [told.split()[0] for told in file_host.told] == ["Basic"]
    assert other.told == ["", ""]


def test_killed_between_two_files(project: Project, python_index: Registry) -> None:
    where = ("--language", "python", "--repository", f"python={python_index.url}")
    kill_at(python_index, 2, project, "publish", "--yes", *where, **TWINE)
    assert [*python_index.files()] == [WHEEL]
    done = publish(project, "python", python_index.url, "--yes", **TWINE)
    title = f"python: formance-sdk-python 0.1.0 to {python_index.url}"
    assert done == Run(0, shown(title, {WHEEL: "is there", SDIST: "published"}), "")
    assert sorted(python_index.files()) == [WHEEL, SDIST]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "error[no-credentials]: python: {url} needs TWINE_PASSWORD, with TWINE_USERNAME where "
         "it is not a token of PyPI's\n"),
        ({"TWINE_PASSWORD": "not-the-secret"}, "error[publish-failed]: python: " + WHEEL),
    ],
    ids=["none", "wrong"],
)  # fmt: skip
def test_credentials(
    given: dict[str, str], said: str, project: Project, python_index: Registry
) -> None:
    done = publish(project, "python", python_index.url, "--yes", **given)
    assert done.code == 1
    assert said.format(url=python_index.url) in done.out
    assert "not-the-secret" not in done.out + done.err
    assert python_index.files() == {}


def test_npm(project: Project, npm_registry: Npm, tmp_path: Path, node: str) -> None:
    name, file = "@formance/formance-sdk", "formance-formance-sdk-0.1.0.tgz"
    title = f"typescript: {name} 0.1.0 to {npm_registry.url}"
    token = {"NPM_TOKEN": npm_registry.token, "NPM_CONFIG_CACHE": str(tmp_path / "cache")}
    would = shown(title, {file: "would go"})
    assert publish(project, "typescript", npm_registry.url, **token) == Run(0, would, "")

    wrong = token | {"NPM_TOKEN": "not-the-token"}
    refused = publish(project, "typescript", npm_registry.url, "--yes", **wrong)
    assert refused.code == 1
    assert "error[no-credentials]: typescript: `npm publish" in refused.out
    assert "not-the-token" not in refused.out + refused.err
    assert npm_registry.package(name) == {}

    done = publish(project, "typescript", npm_registry.url, "--yes", **token)
    assert done == Run(0, shown(title, {file: "published"}), "")
    assert [*npm_registry.package(name)["versions"]] == ["0.1.0"]
    again = publish(project, "typescript", npm_registry.url, "--yes", **token)
    assert again == Run(0, shown(title, {file: "is there"}), "")

    folder = tmp_path / "use"
    folder.mkdir()
    (folder / "package.json").write_text('{"private": true, "type": "module"}', encoding="utf-8")
    install = ["npm", "install", "--no-audit", "--no-fund", "--registry", npm_registry.url]
    checked([*install, f"{name}@0.1.0"], folder, project.environment(**token))
    program = f'import {{ SDK }} from "{name}"; console.log(typeof SDK);'
    run = [node, "--input-type=module", "--eval", program]
    assert checked(run, folder, project.environment()) == "function\n"

    assert project.run("build", "--quiet", SOURCE_DATE_EPOCH="1600000000").code == 0
    conflict = publish(project, "typescript", npm_registry.url, "--yes", **token)
    assert (conflict.code, "error[publish-conflict]: typescript: " in conflict.out) == (1, True)


@pytest.mark.parametrize("kind", ["folder", "host"])
def test_go(
    kind: str,
    project: Project,
    file_host: Registry,
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    go = require_tool("go")
    place = str(tmp_path / "proxy") if kind == "folder" else file_host.url
    title = f"go: {GO_MODULE} 3.0.0 to {place}"
    done = publish(project, "go", place, "--yes", **GO)
    assert done == Run(0, shown(title, dict.fromkeys(MODULE, "published")), "")
    again = publish(project, "go", place, "--yes", **GO)
    assert again == Run(0, shown(title, dict.fromkeys(MODULE, "is there")), "")

    proxy = Path(place).as_uri() if kind == "folder" else place
    folder = tmp_path / "use"
    folder.mkdir()
    (folder / "go.mod").write_text("module use.test\n\ngo 1.23\n", encoding="utf-8")
    environment = project.environment(
        GOPROXY=proxy,
        GOSUMDB="off",
        GOENV="off",
        GOFLAGS="-mod=mod -modcacherw",
        GOMODCACHE=str(tmp_path / "modules"),
    )
    checked([go, "get", f"{GO_MODULE}@latest"], folder, environment)
    listed = checked([go, "list", "-m", "-versions", GO_MODULE], folder, environment)
    assert listed == f"{GO_MODULE} v3.0.0\n"


def test_go_keeps_other_versions(project: Project, tmp_path: Path) -> None:
    versions = tmp_path / "proxy" / VERSION
    versions.mkdir(parents=True)
    (versions / "list").write_text("v3.0.1\nv2.9.9\n", encoding="utf-8")
    assert publish(project, "go", str(tmp_path / "proxy"), "--yes").code == 0
    assert (versions / "list").read_text(encoding="utf-8") == "v2.9.9\nv3.0.0\nv3.0.1\n"


def test_go_built_at_another_time_is_the_same(project: Project, tmp_path: Path) -> None:
    place = tmp_path / "proxy"
    assert publish(project, "go", str(place), "--yes").code == 0
    assert project.run("build", "--quiet", SOURCE_DATE_EPOCH="1600000000").code == 0
    done = publish(project, "go", str(place), "--yes")
    title = f"go: {GO_MODULE} 3.0.0 to {place}"
    assert done == Run(0, shown(title, dict.fromkeys(MODULE, "is there")), "")
    (place / MODULE[0]).write_text("module other\n", encoding="utf-8")
    conflict = publish(project, "go", str(place), "--yes")
    assert (conflict.code, f"has other content for {MODULE[0]}\n" in conflict.out) == (1, True)


def test_killed_in_the_middle_of_a_module(project: Project, file_host: Registry) -> None:
    """The version is not told of before all of it is there."""
    where = ("--language", "go", "--repository", f"go={file_host.url}")
    kill_at(file_host, 3, project, "publish", "--yes", *where, **GO)
    assert sorted(file_host.files()) == sorted(MODULE[:2])
    done = publish(project, "go", file_host.url, "--yes", **GO)
    state = dict.fromkeys(MODULE[:2], "is there") | dict.fromkeys(MODULE[2:], "published")
    assert done == Run(0, shown(f"go: {GO_MODULE} 3.0.0 to {file_host.url}", state), "")


def test_composer(
    project: Project, tmp_path: Path, php: str, require_tool: Callable[[str], str]
) -> None:
    composer, place = require_tool("composer"), tmp_path / "archives"
    title = f"php: formance/formance-sdk-php 0.1.0 to {place}"
    done = publish(project, "php", str(place), "--yes")
    assert done == Run(0, shown(title, {ZIP: "published"}), "")
    again = publish(project, "php", place.as_uri(), "--yes")
    assert again == Run(0, shown(title, {ZIP: "is there"}), "")

    folder = tmp_path / "use"
    folder.mkdir()
    wanted = {
        "repositories": [{"type": "artifact", "url": str(place)}],
        "require": {"formance/formance-sdk-php": "0.1.0"},
    }
    (folder / "composer.json").write_text(json.dumps(wanted), encoding="utf-8")
    environment = project.environment(**composer_home(tmp_path / "home"))
    checked([composer, "install", "--no-interaction", "--no-plugins"], folder, environment)
    program = r"require 'vendor/autoload.php'; echo formance\stack\SDK::class;"
    assert checked([php, "-r", program], folder, environment) == r"formance\stack\SDK"

    (place / ZIP).write_bytes(b"something else")
    conflict = publish(project, "php", str(place), "--yes")
    assert (conflict.code, f"has other content for {ZIP}\n" in conflict.out) == (1, True)
    assert (place / ZIP).read_bytes() == b"something else"


def test_all_of_them(
    project: Project,
    python_index: Registry,
    npm_registry: Npm,
    file_host: Registry,
    tmp_path: Path,
) -> None:
    """One of them refuses; the others go on, and the next run does the rest."""
    places = {
        "python": python_index.url,
        "typescript": npm_registry.url,
        "go": file_host.url,
        "php": str(tmp_path / "archives"),
    }
    where = [f"--repository={language}={place}" for language, place in places.items()]
    given = {**TWINE, "NPM_TOKEN": npm_registry.token, "NPM_CONFIG_CACHE": str(tmp_path / "cache")}
    first = project.run("publish", "--yes", "--json", *where, **given, GOPROXY_TOKEN="wrong")
    assert first.code == 1
    said = json.loads(first.out)
    assert [finding["code"] for finding in said["findings"]] == ["no-credentials"]
    states = {p["language"]: {i["state"] for i in p["items"]} for p in said["publications"]}
    assert states == {
        "python": {"published"},
        "typescript": {"published"},
        "go": {"missing"},
        "php": {"published"},
    }
    second = project.run("publish", "--yes", "--json", *where, **given, **GO)
    assert second.code == 0
    said = json.loads(second.out)
    states = {p["language"]: {i["state"] for i in p["items"]} for p in said["publications"]}
    assert states == {
        "python": {"present"},
        "typescript": {"present"},
        "go": {"published"},
        "php": {"present"},
    }
    digests = {hashlib.sha256(data).hexdigest() for data in python_index.files().values()}
    built = {a["sha256"] for a in json.loads(project.files()["build.json"])["artifacts"]}
    assert digests <= built

"""Every program on the pages of the PHP SDKs, in both styles, is run as it stands."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from php_process import HERE
from php_tools import AUTOLOAD, SETTINGS, environment
from sdkwright.mock import TOKEN, MockServer

sys.path.insert(0, str(HERE.parents[1] / "pages"))

from markdown_pages import Page, pages_below

PROJECT = HERE.parents[2]
PACKAGES = {
    "php": PROJECT / "spec" / "orchestration-2.0.yaml",
    "php-classic": PROJECT / "spec" / "orchestration-1.0.yaml",
}
"""The documents of the SDKs below generated/."""
FIRST = {
    "php": {"orchestrationgetServerInfo", "v2ListTriggers"},
    "php-classic": {"orchestrationgetServerInfo"},
}
"""What the programs of the first pages call."""

Run = Callable[[str], list[str]]


def pages_of(package: str) -> list[Page]:
    found = pages_below(PROJECT / "generated" / package)
    assert found, f"generated/{package} has no pages"
    return found


def shown(page: Page) -> Iterator[tuple[str, str]]:
    """The programs of a page, each with the heading of the second level that it stands under."""
    heading = ""
    for before, token in zip([None, *page.tokens], page.tokens, strict=False):
        if token.type == "inline" and before is not None and before.tag == "h2":
            heading = "".join(child.content for child in token.children or ())
        elif token.type == "fence" and token.info == "php":
            yield heading, token.content


def operations(document: Path) -> set[str]:
    paths = yaml.load(document.read_text("utf-8"), yaml.CSafeLoader)["paths"]
    return {
        operation["operationId"]
        for item in paths.values()
        for operation in item.values()
        if isinstance(operation, dict)
    }


@pytest.fixture(scope="module", params=PACKAGES)
def package(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def api(package: str) -> Iterator[MockServer]:
    with MockServer(PACKAGES[package]) as running:
        yield running


@pytest.fixture
def run(php: str, package: str, api: MockServer, tmp_path: Path) -> Run:
    """Runs a program beside ``vendor/autoload.php``: the operations that it called. The default
    server is reached as through a proxy."""
    (tmp_path / "vendor").mkdir()
    loader = f"<?php\nrequire {str(AUTOLOAD)!r};\n"
    (tmp_path / "vendor" / "autoload.php").write_text(loader, encoding="utf-8")
    variables = environment([PROJECT / "generated" / package]) | {"http_proxy": api.url}

    def each(code: str) -> list[str]:
        api.clear()
        code = code.replace("https://api.example.com", api.url)
        (tmp_path / "program.php").write_text(code, encoding="utf-8")
        command = [php, *SETTINGS, "program.php"]
        done = subprocess.run(
            command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, ""), f"{code}\n{done.stdout}"
        assert not re.search(r"^(Warning|Notice|Deprecated|Fatal error): ", done.stdout, re.M)
        assert api.violations == [], code
        return [one.operation for one in api.requests if one.operation != TOKEN]

    return each


def test_operations_run_as_shown(package: str, run: Run) -> None:
    """Under the name of a method, all programs call its operation and no other."""
    found: dict[str, set[str]] = {}
    for page in pages_of(package):
        if "sdks" in page.path.parts:
            for heading, code in shown(page):
                called = found.setdefault(f"{page.path.parent.name}.{heading}", set())
                called |= set(run(code))
    assert all(len(called) == 1 for called in found.values()), found
    assert {name for called in found.values() for name in called} == operations(PACKAGES[package])


def test_other_pages_run_as_they_stand(package: str, run: Run) -> None:
    others = [page for page in pages_of(package) if "sdks" not in page.path.parts]
    programs = {code: page.path.name for page in others for code in page.code("php")}
    assert {"README.md", "USAGE.md"} <= {*programs.values()}
    called = {operation for code in programs for operation in run(code)}
    assert called == FIRST[package]


def test_the_example_of_the_projects_page_runs(php: str, tmp_path: Path) -> None:
    text = (PROJECT / "README.md").read_text("utf-8")
    (example,) = re.findall(r"```php\n(.*?)```", text, re.DOTALL)
    program = (
        f"<?php\nrequire {str(AUTOLOAD)!r};\n"
        "use formance\\stack\\SDK;\nuse formance\\stack\\Models\\{Operations, Shared};\n"
    )
    (tmp_path / "program.php").write_text(program + example, "utf-8")
    with MockServer(PACKAGES["php"]) as api:
        done = subprocess.run(
            [php, *SETTINGS, "program.php"],
            cwd=tmp_path,
            env=environment([PROJECT / "generated" / "php"]) | {"http_proxy": api.url},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.strip()
        assert api.violations == []
        called = [one.operation for one in api.requests if one.operation != TOKEN]
        assert called == ["v2ListWorkflows"]

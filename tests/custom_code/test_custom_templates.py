"""Templates of people's own in place of built-in ones."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
from custom_sdk import LANGUAGES, Custom

README = {
    language: (
        f'{{% extends "built-in/{language}/docs/README.md.jinja" %}}\n'
        "{% block installation %}\n"
        "## Installation\n\nAsk the platform team for {{ view.package | md_inline }}.\n"
        "{% endblock %}\n"
        "{% block versions %}\n{{ super() }}\n## Support\n\npets@example.com\n{% endblock %}\n"
    )
    for language in LANGUAGES
}

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "customising.md").read_text("utf-8")

SETTINGS = {
    "python": ("python/package/pyproject.toml.jinja", "\n[tool.ours]\nteam = 'pets'\n"),
    "go": ("go/package/go.mod.jinja", "\n// of the platform team\n"),
}
"""Files whose override is the built-in one with more at its end."""


def version_of(language: str) -> str:
    return (ROOT / "templates" / language / "VERSION").read_text("utf-8").strip()


def overridden(custom: Custom, language: str, files: dict[str, str]) -> None:
    custom.only(language, "templates: ours")
    custom.write("ours/templates.yaml", f"{language}: {version_of(language)}\n")
    for path, text in files.items():
        custom.write(f"ours/{path}", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_override_is_used_by_each_run(custom: Custom, language: str) -> None:
    overridden(custom, language, {f"{language}/docs/README.md.jinja": README[language]})
    before = custom.files()
    for version in "ABC":
        done = custom.generate(version)
        assert (done.code, done.err) == (0, ""), done.out
        text = custom.read(f"out/{language}/README.md")
        assert "Ask the platform team for " in text and "## Errors" in text
        assert text.endswith("\n## Support\n\npets@example.com\n")
        assert ("getPet" in text or "get_pet" in text or "GetPet" in text) == (version != "C")
        assert custom.sdkwright("check").code == 0
        assert custom.sdkwright("check", "--quick").code == 0
        if version == "A":
            changed = {p for p, content in custom.files().items() if before[p] != content}
            assert changed == {
                f"{language}/README.md",
                f"{language}/.sdkwright/manifest.json",
            }
    (custom.root / "sdk.yaml").write_text(custom.read("sdk.yaml").replace("templates: ours", ""))
    assert custom.generate("A").code == 0
    assert custom.files() == before


@pytest.mark.parametrize("language", SETTINGS)
def test_an_override_may_be_the_built_in_one_and_more(custom: Custom, language: str) -> None:
    path, more = SETTINGS[language]
    overridden(custom, language, {path: f'{{% include "built-in/{path}" %}}\n{more}'})
    file = f"out/{language}/{Path(path).name.removesuffix('.jinja')}"
    before = custom.read(file)
    assert custom.sdkwright("generate").code == 0
    assert custom.read(file) == before + more


def test_what_the_page_shows_works(custom: Custom) -> None:
    readme, pyproject = re.findall("```jinja\n(.*?)```", PAGE, re.DOTALL)
    (versions,) = re.findall("```yaml\n(.*?)```", PAGE, re.DOTALL)
    files = {"docs/README.md.jinja": readme, "package/pyproject.toml.jinja": pyproject}
    overridden(custom, "python", {f"python/{path}": text for path, text in files.items()})
    custom.write("ours/templates.yaml", versions)
    done = custom.sdkwright("generate")
    assert (done.code, done.err) == (0, ""), done.out
    assert "Ask the platform team for pets-sdk." in custom.read("out/python/README.md")
    project = tomllib.loads(custom.read("out/python/pyproject.toml"))
    assert (project["project"]["name"], project["tool"]["ours"]["team"]) == ("pets-sdk", "pets")


def test_an_override_of_what_is_made_in_batches(custom: Custom) -> None:
    """Operations and models of Python are rendered together, and only when something changed."""
    path = "python/package/operation.py.jinja"
    overridden(custom, "python", {path: f'# ours\n{{% include "built-in/{path}" %}}'})
    module = "out/python/pets_sdk/models/operations/list_pets.py"
    assert custom.sdkwright("generate").code == 0
    assert custom.read(module).startswith("# ours\n")
    custom.write(f"ours/{path}", f'# theirs\n{{% include "built-in/{path}" %}}')
    assert custom.sdkwright("generate").code == 0
    assert custom.read(module).startswith("# theirs\n")


def test_pages_of_all_languages_have_templates_that_they_share(custom: Custom) -> None:
    custom.write("sdk.yaml", custom.read("sdk.yaml") + "templates: ours\n")
    custom.write("ours/templates.yaml", "docs: 1\n")
    part = "{% macro note() %}\nInternal.\n{% endmacro %}\n"
    custom.write("ours/docs/_note.jinja", part)
    text = '{% from "docs/_note.jinja" import note %}{% include "built-in/docs/group.md.jinja" %}\n'
    custom.write("ours/docs/group.md.jinja", text + "{{ note() }}")
    done = custom.sdkwright("generate")
    assert done.code == 0, done.out
    pages = [content for path, content in custom.files().items() if "/docs/" in path]
    assert sum(content.endswith(b"\nInternal.\n") for content in pages) == 4


def test_a_quick_check_sees_a_change(custom: Custom) -> None:
    path = "php/docs/README.md.jinja"
    overridden(custom, "php", {path: README["php"]})
    assert custom.sdkwright("generate").code == 0
    custom.write(f"ours/{path}", README["php"].replace("platform", "other"))
    done = custom.sdkwright("check", "--quick")
    assert done.code == 1
    assert "the templates changed" in done.out
    assert custom.sdkwright("check").code == 1
    # What another language's templates say is of no account here.
    custom.write(f"ours/{path}", README["php"])
    custom.write("ours/go/docs/README.md.jinja", README["go"])
    assert custom.sdkwright("check", "--quick").code == 0


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a\n{% if view.package %}\n", 2, "Unexpected end of template."),
        ("{{ view.package | shout }}", 1, "No filter named 'shout'."),
        ("a\nb\n{{ view.pakage }}", 3, "ReadmeView has no 'pakage'; did you mean 'package'?"),
        ("{{ other }}", 1, "'other' is undefined"),
        ('\n{% include "nowhere.jinja" %}', 2, "there is no template 'nowhere.jinja'"),
        ('{% include "php/docs/README.md.jinja" %}', 1, "the template includes itself"),
        ("{{ view.package / 2 }}", 1, "unsupported operand type(s) for /: 'str' and 'int'"),
        ("{{ view.__class__ }}", 1, "access to attribute '__class__' of"),
        ("{{ range(3) }}", 1, "'range' is undefined"),
        ("\n{{ '{0.__class__}'.format(view) }}", 2, "access to attribute '__class__' of"),
    ],
)
def test_a_template_that_does_not_work(custom: Custom, text: str, line: int, message: str) -> None:
    path = "php/docs/README.md.jinja"
    overridden(custom, "php", {path: text})
    before = custom.files()
    for command in (("generate",), ("check",)):
        done = custom.sdkwright(*command)
        assert (done.code, done.err) == (1, "")
        assert f"error[template-error]: {message}" in done.out
        assert f"--> ours/{path}:{line}:1" in done.out
    assert custom.files() == before


def test_a_template_that_is_no_text(custom: Custom) -> None:
    path = "php/docs/README.md.jinja"
    overridden(custom, "php", {path: ""})
    (custom.root / "ours" / path).write_bytes(b"fine\n\xff\n")
    done = custom.sdkwright("generate")
    assert (done.code, done.err) == (2, "")
    assert "error[invalid-encoding]: byte 0xff is not UTF-8" in done.out
    assert f"--> ours/{path}:2:1" in done.out
    file = custom.root / "ours" / path
    file.unlink()
    file.symlink_to("nowhere")
    assert custom.sdkwright("generate").code == 0, "a link to nothing is no file"


def test_all_malformed_templates_are_found_at_once(custom: Custom) -> None:
    names = ("php/docs/README.md.jinja", "php/docs/USAGE.md.jinja", "php/docs/_part.jinja")
    overridden(custom, "php", dict.fromkeys(names, "{% if %}"))
    done = custom.sdkwright("validate", "--json")
    found = json.loads(done.out)["findings"]
    assert [(f["code"], f["file"], f["line"]) for f in found if f["severity"] == "error"] == [
        ("template-error", f"ours/{name}", 1) for name in names
    ]


def test_what_an_override_gives_has_to_be_valid(custom: Custom) -> None:
    path = "python/package/sdk.py.jinja"
    overridden(custom, "python", {path: "class SDK(:\n"})
    done = custom.sdkwright("generate")
    assert (done.code, done.err) == (1, "")
    expected = "error[template-error]: what it gives for pets_sdk/sdk.py is not valid: "
    assert expected in done.out
    assert f"--> ours/{path}:1:1" in done.out


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "php/docs/REDME.md.jinja",
            "there is no template php/docs/REDME.md.jinja; did you mean php/docs/README.md.jinja?",
        ),
        ("cobol/readme.jinja", "there is no template cobol/readme.jinja"),
        (
            "php/runtime/src/SDK.php",
            "there is no template php/runtime/src/SDK.php",
        ),
        (
            "python/runtime/client.py",
            "python/runtime/client.py is copied into packages as it is; "
            "only templates can be replaced",
        ),
    ],
)
def test_an_override_of_nothing(custom: Custom, path: str, message: str) -> None:
    language = path.split("/")[0]
    overridden(custom, "php", {path: "x", "notes.md": "of no account", "php/.hidden": ""})
    if language != "cobol":
        custom.write("ours/templates.yaml", f"{language}: {version_of(language)}\n")
    done = custom.sdkwright("generate")
    assert (done.code, done.err) == (1, "")
    assert f"error[unknown-template]: {message}" in done.out
    assert f"--> ours/{path}:1:1" in done.out


@pytest.mark.parametrize(
    ("versions", "finding", "place"),
    [
        (
            "# ours\nphp: 0\n",
            "template-version]: these templates of php were made for version 0; "
            "those of this generator have version 1",
            "templates.yaml:2:6",
        ),
        (
            "php: one\n",
            "template-version]: these templates of php were made for version one;",
            "templates.yaml:1:6",
        ),
        (
            "docs: 1\n",
            "template-version]: templates.yaml does not say for which version of php's templates "
            "php/docs/README.md.jinja was made",
            "templates.yaml:1:1",
        ),
        ("- php\n", "config-type]: templates.yaml has to map", "templates.yaml:1:1"),
        ("pph: 1\n", "config-unknown-key]: there are no templates of 'pph'", "templates.yaml:1:1"),
        ("php: [\n", "", "templates.yaml:"),
        (None, "template-version]: ours/templates.yaml is not there", "templates.yaml:1:1"),
    ],
)
def test_versions(custom: Custom, versions: str | None, finding: str, place: str) -> None:
    overridden(custom, "php", {"php/docs/README.md.jinja": README["php"]})
    file = custom.write("ours/templates.yaml", versions or "")
    if versions is None:
        file.unlink()
    done = custom.sdkwright("generate")
    assert done.code in (1, 2) and done.err == ""
    assert f"error[{finding}" in done.out
    assert f"--> ours/{place}" in done.out


def test_a_folder_that_is_not_there(custom: Custom) -> None:
    custom.only("php", "templates: nowhere")
    done = custom.sdkwright("generate")
    assert (done.code, done.err) == (2, "")
    assert "error[config-value]: `templates` names 'nowhere', which is no folder" in done.out
    assert "--> sdk.yaml:4:12" in done.out


def test_the_page_of_docs_has_a_template_too(custom: Custom) -> None:
    path = "docs/site/page.html.jinja"
    custom.only("php", "templates: ours")
    custom.write("ours/templates.yaml", "docs: 1\n")
    custom.write(f"ours/{path}", f'{{% include "built-in/{path}" %}}<!-- ours -->\n')
    done = custom.sdkwright("docs", "--output", "site")
    assert done.code == 0, done.out
    assert custom.read("site/php/index.html").endswith("<!-- ours -->\n")
    assert custom.sdkwright("check", "--quick").code == 0, "it is no part of the package"
    for text, line in (("{% if %}", 1), ("a\n{{ view.nothing }}", 2)):
        custom.write(f"ours/{path}", text)
        done = custom.sdkwright("docs", "--output", "site")
        assert (done.code, done.err) == (1, "")
        assert "error[template-error]: " in done.out
        assert f"--> ours/{path}:{line}:1" in done.out


def test_the_list_says_what_is_replaced(custom: Custom) -> None:
    overridden(custom, "php", {"php/docs/README.md.jinja": README["php"]})
    done = custom.sdkwright("templates", "list", "--language", "php")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[0] == "php, version 1"
    assert "  php/docs/README.md.jinja  replaced by ours/php/docs/README.md.jinja" in lines
    assert "  php/package/sdk.php.jinja" in lines
    listed = json.loads(custom.sdkwright("templates", "list", "--json").out)["templates"]
    assert {item["path"].split("/")[0] for item in listed} == {
        "docs", "go", "php", "python", "typescript",
    }  # fmt: skip
    wrong = custom.sdkwright("templates", "list", "--language", "cobol")
    assert (wrong.code, wrong.out) == (2, "")
    assert "there are no templates of 'cobol'; known: docs, go, php" in wrong.err


def test_a_copy_gives_what_the_built_in_one_gives(custom: Custom) -> None:
    before = custom.files()
    paths = ["php/docs/README.md.jinja", "docs/group.md.jinja", "python/models/alias.py.jinja"]
    done = custom.sdkwright("templates", "copy", *paths)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        *(f"templates/{path}: written" for path in paths),
        "templates/templates.yaml: written",
        "`templates: templates` in sdk.yaml makes use of what is there",
    ]
    custom.write("sdk.yaml", custom.read("sdk.yaml") + "templates: templates\n")
    assert custom.sdkwright("generate").code == 0
    after = custom.files()
    assert {path for path in after if after[path] != before[path]} == {
        f"{language}/.sdkwright/manifest.json" for language in LANGUAGES
    }
    refused = custom.sdkwright("templates", "copy", paths[0])
    assert (refused.code, refused.out) == (2, "")
    assert f"templates/{paths[0]} is there already; --force overwrites it" in refused.err
    assert custom.sdkwright("templates", "copy", paths[0], "--force").code == 0
    wrong = custom.sdkwright("templates", "copy", "php/README.md.jinja")
    assert "did you mean 'php/docs/README.md.jinja'?" in wrong.err


def test_a_change_of_templates_is_a_release(custom: Custom) -> None:
    """What is in the files changed, and nothing that users of the package write code against."""
    path = "php/docs/README.md.jinja"
    overridden(custom, "php", {path: README["php"]})
    assert custom.sdkwright("generate").code == 0
    assert custom.sdkwright("release").code == 0
    assert custom.sdkwright("release").out == "php: nothing changed since 0.1.0\n"
    custom.write(f"ours/{path}", README["php"].replace("platform", "other"))
    done = custom.sdkwright("release")
    assert (done.code, done.err) == (0, "")
    assert "0.1.0 → 0.1.1" in done.out
    assert "Ask the other team for " in custom.read("out/php/README.md")
    assert custom.sdkwright("check").code == 0
    custom.write(f"ours/{path}", "{{ nothing }}")
    before = custom.files()
    done = custom.sdkwright("release", "--bump", "patch")
    assert done.code == 1
    assert "error[template-error]: 'nothing' is undefined" in done.out
    assert custom.files() == before
    assert "version: 0.1.1" in custom.read("sdk.yaml")

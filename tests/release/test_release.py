"""`sdkwright release`: versions, changelogs and records, from document to document."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from release_project import HERE, LAUNCH, SETTINGS, Project

LANGUAGES = ("python", "typescript", "go", "php")
FIRST = """\
python: pets-sdk 1.4.0 (the first release)
typescript: @pets/sdk 0.3.1 (the first release)
go: example.com/pets/sdk 1.4.0 (the first release)
php: pets/sdk 0.1.0 (the first release)
"""
CHANGED = """\
python: pets-sdk 1.4.0 → 2.0.0 (2 changes of the API break code that uses it)
typescript: @pets/sdk 0.3.1 → 0.4.0 (2 changes of the API break code that uses it; \
below 1.0.0 each step is one smaller)
go: example.com/pets/sdk/v2 1.4.0 → 2.0.0 (2 changes of the API break code that uses it)
php: pets/sdk 0.1.0 → 0.2.0 (2 changes of the API break code that uses it; \
below 1.0.0 each step is one smaller)
"""


def test_the_first_release_has_the_versions_of_sdk_yaml(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.write("sdk.yaml", SETTINGS)
    project.document("old")
    assert project.release() == FIRST
    settings = project.read("sdk.yaml")
    assert settings == SETTINGS.replace(
        "    package: pets/sdk\n", "    version: 0.1.0\n    package: pets/sdk\n"
    ).replace("'0.3.1'", "0.3.1")
    assert "The first release: 3 operations of version 1.0.0 of the API." in project.read(
        "generated/go/CHANGELOG.md"
    )


def test_nothing_changed(project: Project) -> None:
    before = project.files()
    assert project.release(day="2027-03-01") == (
        "python: nothing changed since 1.4.0\n"
        "typescript: nothing changed since 0.3.1\n"
        "go: nothing changed since 1.4.0\n"
        "php: nothing changed since 0.1.0\n"
    )
    assert project.files() == before


def test_a_changed_document(project: Project, golden: Callable[[Path, str | None], None]) -> None:
    project.document("new")
    before = project.files()
    assert project.release("--dry-run") == CHANGED + "nothing was written: this was a dry run\n"
    assert project.files() == before
    assert project.release() == CHANGED
    for language in LANGUAGES:
        golden(
            HERE / "expected" / f"{language}.md", project.read(f"generated/{language}/CHANGELOG.md")
        )
    assert project.run("check").code == 0
    assert "nothing changed since 2.0.0" in project.release()


def test_the_version_is_everywhere(project: Project) -> None:
    project.document("new")
    project.release()
    assert 'version = "2.0.0"' in project.read("generated/python/pyproject.toml")
    assert json.loads(project.read("generated/typescript/package.json"))["version"] == "0.4.0"
    assert "module example.com/pets/sdk/v2\n" in project.read("generated/go/go.mod")
    for language, old in (("python", "1.4.0"), ("typescript", "0.3.1"), ("go", "1.4.0")):
        folder = project.folder / "generated" / language
        stale = [
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and old in path.read_text(encoding="utf-8")
        ]
        assert stale == ["CHANGELOG.md"], language
    assert '"example.com/pets/sdk/v2' in project.read("generated/go/example_test.go")
    assert "package: example.com/pets/sdk/v2\n" in project.read("sdk.yaml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_package_offers(
    project: Project, language: str, golden: Callable[[Path, str | None], None]
) -> None:
    """All that users can name: whoever changes a runtime sees here what that does to them."""
    text = project.read(f"generated/{language}/.sdkwright/released/surface.txt")
    golden(HERE / "expected" / f"surface-{language}.txt", text)


def test_for_a_pull_request(project: Project, golden: Callable[[Path, str | None], None]) -> None:
    project.document("new")
    text = project.release("--format", "markdown", "--dry-run", "--language", "typescript")
    golden(HERE / "expected" / "pull-request.md", text)


def test_pre_releases_count_up_until_the_release(project: Project) -> None:
    project.document("new")
    one = ("--language", "typescript")
    file = "generated/typescript/CHANGELOG.md"
    waiting = "## Unreleased\n\n### Fixed\n\n- Proxies are found.\n\n## 0.3.1"
    project.write(file, project.read(file).replace("## 0.3.1", waiting))
    versions = [project.releases(*one, "--pre", "beta")["typescript"]["version"] for _ in range(2)]
    versions.append(project.releases(*one, "--pre", "rc")["typescript"]["version"])
    versions.append(project.releases(*one)["typescript"]["version"])
    assert versions == ["0.4.0-beta.1", "0.4.0-beta.2", "0.4.0-rc.1", "0.4.0"]
    changelog = project.read(file)
    assert changelog.count("- Proxies are found.") == 1
    assert [line for line in changelog.splitlines() if line.startswith("## ")] == [
        "## 0.4.0 - 2027-01-31", "## 0.3.1 - 2027-01-31"
    ]  # fmt: skip


def test_what_people_wrote_into_a_pre_release_stays(project: Project) -> None:
    project.document("new")
    one = ("--language", "python")
    file = "generated/python/CHANGELOG.md"
    waiting = "## Unreleased\n\n### Fixed\n\n- Proxies are found.\n\n## 1.4.0"
    project.write(file, project.read(file).replace("## 1.4.0", waiting))
    project.release(*one, "--pre", "rc")
    by_hand = {
        "### Added\n\n": "- By hand,\n  in two lines.\n\n  ```python\n  # and code\n  ```\n",
        "### Removed\n": "### Known issues\n\nNone.\n\nNot one.\n\n- No\n- no\n\n",
        "### Upgrading\n\n": "Take your time.\n\n",
    }
    text = project.read(file)
    for heading, words in by_hand.items():
        assert heading in text
        before = words if heading.startswith("### Removed") else ""
        text = text.replace(heading, before + heading + (words if not before else ""), 1)
    # What a release wrote is written anew: this is not there any more.
    assert text.count("- `shared.Pet.age`\n") == 1
    project.write(file, text)
    project.write(
        "api.yaml", project.read("api.yaml").replace("        age: {type: integer}\n", "")
    )
    for label in (("--pre", "rc"), ("--pre", "rc"), ()):
        shown = project.run("release", "--dry-run", "--format", "markdown", *one, *label).out
        project.release(*one, *label)
        changelog = project.read(file)
        for told in (shown, changelog):
            assert [told.count(words.rstrip()) for words in by_hand.values()] == [1, 1, 1]
            assert "shared.Pet.age" not in told
            # Under "Unreleased" it waits for the release besides.
            waits = told is changelog and bool(label)
            assert told.count("- Proxies are found.") == (2 if waits else 1)
    assert not (project.folder / "generated/python/.sdkwright/pre-release.md").exists()


def test_a_label_that_would_go_back(project: Project) -> None:
    project.document("new")
    project.release("--language", "python", "--pre", "rc")
    before = project.files()
    ran = project.run("release", "--language", "python", "--pre", "beta")
    assert ran.code == 2
    assert ran.out.startswith(
        "error[version-goes-back]: python: 2.0.0-beta.1 comes before 2.0.0-rc.1, which sdk.yaml has"
    )
    assert project.files() == before


@pytest.mark.parametrize(
    ("bump", "version", "said"),
    [
        ("patch", "1.4.1", "  the changes ask for a major version\n"),
        ("minor", "1.5.0", "  the changes ask for a major version\n"),
        ("major", "2.0.0", ""),
    ],
)
def test_a_step_of_ones_own(project: Project, bump: str, version: str, said: str) -> None:
    project.document("new")
    out = project.release("--bump", bump, "--language", "python")
    line, _, rest = out.partition("\n")
    assert line.startswith(f"python: pets-sdk 1.4.0 → {version} (")
    assert rest == said


def test_a_step_without_a_change(project: Project) -> None:
    out = project.release("--bump", "patch", "--language", "python")
    assert out == "python: pets-sdk 1.4.0 → 1.4.1 (asked for with --bump)\n"
    assert (
        "## 1.4.1 - 2027-01-31\n\n### Changed\n\n- Nothing that code can tell.\n"
        in project.read("generated/python/CHANGELOG.md")
    )


def test_a_greater_version_of_sdk_yaml_is_taken(project: Project) -> None:
    project.document("new")
    project.write("sdk.yaml", project.read("sdk.yaml").replace("version: 0.3.1", "version: 1.0.0"))
    assert project.releases("--language", "typescript")["typescript"]["version"] == "1.0.0"


def test_a_greater_version_of_sdk_yaml_is_reason_enough(project: Project) -> None:
    project.write("sdk.yaml", project.read("sdk.yaml").replace("version: 0.3.1", "version: 1.0.0"))
    assert "@pets/sdk 0.3.1 → 1.0.0 (sdk.yaml has 1.0.0; below" in project.release()
    assert "typescript: nothing changed since 1.0.0" in project.release()


def test_a_module_that_goes_to_its_second_major_version(project: Project) -> None:
    out = project.release("--bump", "major", "--language", "go")
    assert out == "go: example.com/pets/sdk/v2 1.4.0 → 2.0.0 (asked for with --bump)\n"
    text = project.read("generated/go/CHANGELOG.md")
    assert (
        "- **Breaking:** The path of the module, in go.mod and imports, is "
        "`example.com/pets/sdk/v2` now.\n" in text
    )
    assert (
        '// before\nimport "example.com/pets/sdk"\n// now\nimport "example.com/pets/sdk/v2"\n'
        in text
    )
    assert "Nothing that code can tell" not in text


def test_a_module_that_is_called_after_the_document(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.document("old")
    project.write("sdk.yaml", "document: api.yaml\ntargets:\n  go: {version: 1.0.0}\n")
    project.release()
    project.release("--bump", "major")
    assert "/v2, version: 2.0.0}" in project.read("sdk.yaml")
    assert "/v2\n" in project.read("generated/go/go.mod").partition("\n\n")[0] + "\n"


RENAMED = {
    "python": (
        "sdk.remove_pet(...)\noperations.RemovePetRequest\noperations.RemovePetResponse\n",
        "sdk.delete_pet(...)\noperations.DeletePetRequest\noperations.DeletePetResponse\n",
    ),
    "typescript": (
        "await sdk.removePet(/* … */);\noperations.RemovePetRequest\n"
        "operations.RemovePetResponse\noperations.RemovePetError\n@pets/sdk/funcs/removePet.js\n",
        "await sdk.deletePet(/* … */);\noperations.DeletePetRequest\n"
        "operations.DeletePetResponse\noperations.DeletePetError\n@pets/sdk/funcs/deletePet.js\n",
    ),
    "go": (
        "s.RemovePet(ctx /* … */)\noperations.RemovePetRequest\noperations.RemovePetResponse\n",
        "s.DeletePet(ctx /* … */)\noperations.DeletePetRequest\noperations.DeletePetResponse\n",
    ),
    "php": (
        "$sdk->removePet(/* … */);\nOperations\\RemovePetRequest\nOperations\\RemovePetResponse\n",
        "$sdk->deletePet(/* … */);\nOperations\\DeletePetRequest\nOperations\\DeletePetResponse\n",
    ),
}


@pytest.mark.parametrize("language", RENAMED)
def test_a_renamed_operation_takes_what_is_called_after_it_along(
    project: Project, language: str
) -> None:
    old = project.read("api.yaml")
    assert "operationId: removePet\n" in old
    project.write("api.yaml", old.replace("operationId: removePet\n", "operationId: deletePet\n"))
    told = project.releases("--language", language)[language]["changelog"]
    before, now = RENAMED[language]
    mark = "#" if language == "python" else "//"
    assert f"{mark} before\n{before}{mark} now\n{now}```" in told
    for was, one in zip(before.splitlines()[1:], now.splitlines()[1:], strict=True):
        assert f"- **Breaking:** `{was}` is `{one}` now.\n" in told


@pytest.mark.parametrize(
    ("language", "guard"),
    [
        ("python", "if pet.kind is not None and pet.kind is not UNSET:\n    ...\n"),
        ("typescript", "if (pet.kind != null) {\n  // …\n}\n"),
        ("go", "if value, ok := pet.Kind.Get(); ok {\n\t// …\n}\n"),
        ("php", "if ($pet->kind !== null && $pet->kind !== Absent::Value) {\n    // …\n}\n"),
    ],
)
def test_what_may_be_null_may_be_absent_too(project: Project, language: str, guard: str) -> None:
    """It has another value for that in some languages, which is not null."""
    old, before = project.read("api.yaml"), "kind: {type: string, enum: [cat, dog]}"
    assert before in old
    project.write("api.yaml", old.replace(before, "kind: {type: [string, 'null']}"))
    told = project.releases("--language", language)[language]["changelog"]
    assert guard in told


RETYPED = {
    "python": ("pet.born", "date", "DateTime", "pet.tags", "list[str]", "list[int]"),
    "typescript": ("pet.born", "string", "Date", "pet.tags", "string[]", "number[]"),
    "go": ("pet.Born", "types.Date", "time.Time", "pet.Tags", "[]string", "[]int64"),
    # Lists have one type in PHP.
    "php": ("$pet->born", "Date", r"\DateTimeImmutable", "$pet->tags", "of string", "of integer"),
}


@pytest.mark.parametrize("language", RETYPED)
def test_types_are_written_as_the_language_writes_them(tmp_path: Path, language: str) -> None:
    project = Project(tmp_path)
    project.document("old")
    project.write("sdk.yaml", SETTINGS)
    members = "kind: {type: string, enum: [cat, dog]}"
    more = ", format: date}\n        tags: {type: array, items: {type: string}}"
    old = project.read("api.yaml")
    assert "required: [name]" in old and members in old
    old = old.replace("required: [name]", "required: [name, born, tags]")
    old = old.replace(members, f"born: {{type: string{more}")
    project.write("api.yaml", old)
    assert project.run("generate", "--quiet").code == 0
    project.release()
    new = old.replace("format: date}", "format: date-time}")
    project.write("api.yaml", new.replace("items: {type: string}", "items: {type: integer}"))
    told = project.releases("--language", language)[language]["changelog"]
    born, date_, datetime_, tags, one, other = RETYPED[language]
    mark = "#" if language == "python" else "//"
    for value, before, now in ((born, date_, datetime_), (tags, one, other)):
        note = f"{mark} before\n{value}  {mark} {before}\n{mark} now\n{value}  {mark} {now}\n"
        assert note in told
    assert f"changed from `{date_}` to `{datetime_}`.\n" in told
    if language == "php":
        assert r"The type of `Shared\Pet::$tags[]` changed from string to integer." in told


def test_a_version_that_yaml_shares(tmp_path: Path) -> None:
    project = Project(tmp_path)
    project.document("old")
    text = (
        "document: api.yaml\ntargets:\n  go: {package: example.com/p, version: &v 1.0.0}\n"
        "  python: {package: p, version: *v}\n"
    )
    project.write("sdk.yaml", text)
    ran = project.run("release")
    assert ran.code == 2
    assert ran.out.startswith(
        "error[version-not-set]: sdk.yaml: version of go is shared by an anchor of YAML"
    )
    ran = project.run("release", "--language", "python")
    assert "version of python is shared by an anchor of YAML" in ran.out
    assert project.read("sdk.yaml") == text


def test_lines_end_as_they_did(project: Project) -> None:
    paths = ("sdk.yaml", "generated/python/CHANGELOG.md")
    for path in paths:
        text = (project.folder / path).read_bytes()
        (project.folder / path).write_bytes(text.replace(b"\n", b"\r\n"))
    project.document("new")
    project.release("--language", "python")
    for path in paths:
        text = (project.folder / path).read_bytes()
        assert b"2.0.0" in text
        assert text.count(b"\n") == text.count(b"\r\n")


def test_code_in_a_changelog_has_no_headings(project: Project) -> None:
    file = "generated/python/CHANGELOG.md"
    text = project.read(file)
    code = "```sh\n## then\n### Added\nmake\n```"
    waiting = f"## Unreleased\n\n### Fixed\n\n- Builds:\n\n{code}\n\n"
    project.write(file, text.replace("## 1.4.0", f"{waiting}## 1.4.0") + f"\n{code}\n")
    before = project.read(file)
    project.document("new")
    project.release("--language", "python")
    after = project.read(file)
    assert f"### Fixed\n\n- Builds:\n\n{code}\n\n### Upgrading" in after
    assert after.endswith(before[before.index("## 1.4.0") :])


def test_a_version_of_the_document_is_text(tmp_path: Path) -> None:
    project = Project(tmp_path)
    text = (HERE / "old.yaml").read_text(encoding="utf-8")
    assert "version: 1.0.0" in text
    project.write("api.yaml", text.replace("version: 1.0.0", "version: '<b>1`[x](y)'"))
    project.write("sdk.yaml", "document: api.yaml\ntargets:\n  python: {package: p}\n")
    project.release()
    changelog = project.read("generated/python/CHANGELOG.md")
    assert r"3 operations of version \<b\>1\`\[x\](y) of the API." in changelog


def test_what_people_wrote_goes_into_the_entry(project: Project) -> None:
    file = "generated/python/CHANGELOG.md"
    text = project.read(file)
    waiting = (
        "## Unreleased\n\n### Fixed\n\n- Proxies are found.\n\n### Added\n\n- Our `retry.py`.\n\n"
    )
    project.write(file, text.replace("## 1.4.0", f"{waiting}## 1.4.0"))
    project.document("new")
    shown = project.release("--language", "python", "--format", "markdown")
    assert "### Added\n\n- Our `retry.py`.\n- `sdk.get_pet`" in shown
    after = project.read(file)
    assert "Unreleased" not in after
    assert "### Added\n\n- Our `retry.py`.\n- `sdk.get_pet`" in after
    assert "### Fixed\n\n- Proxies are found.\n\n### Upgrading" in after
    assert after.endswith(text[text.index("## 1.4.0") :])


def test_a_changelog_that_is_no_text(project: Project) -> None:
    file = project.folder / "generated/python/CHANGELOG.md"
    file.write_bytes(b"\xff\xfe# Changes")
    project.document("new")
    before = project.files()
    ran = project.run("release", "--language", "python")
    said = "error[cannot-write]: generated/python/CHANGELOG.md: it is no text in UTF-8\n"
    assert (ran.code, said in ran.out, ran.err) == (1, True, ""), ran.out
    assert project.files() == before


def test_settings_that_change_what_a_package_offers(project: Project) -> None:
    settings = project.read("sdk.yaml")
    project.write(
        "sdk.yaml", settings.replace("package: pets/sdk", "package: pets/sdk\n    class: Pets")
    )
    told = project.releases("--language", "php")["php"]
    assert (told["asked"], told["version"]) == ("minor", "0.2.0")
    assert "- **Breaking:** `SDK: final class SDK`" in told["changelog"]
    assert "- `Pets: final class Pets`" in told["changelog"]


def test_the_document_of_a_record_is_read_as_it_is_written(project: Project) -> None:
    text = project.read("api.yaml")
    assert "enum: [" in text
    project.write("api.yaml", re.sub(r"enum: \[[^\]]*\]", "enum: [1.10, 2]", text, count=1))
    project.release("--language", "php")
    settings = project.read("sdk.yaml")
    described = settings.replace("package: pets/sdk", "package: pets/sdk\n    description: Pets")
    project.write("sdk.yaml", described)
    told = project.releases("--language", "php")["php"]
    assert (told["asked"], "1.10" in project.read("api.yaml")) == ("patch", True)


def test_a_generator_that_offers_more(project: Project) -> None:
    """The record of a release is what an older generator would have left."""
    folder = project.folder / "generated/python/.sdkwright/released"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["generator"] = {"version": "0.0.9", "digest": "0" * 64}
    manifest["files"].pop("README.md")
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    surface = (folder / "surface.txt").read_text(encoding="utf-8").splitlines()
    gone = "__init__.SDK.debug(0 level: int)"
    kept = [line for line in surface if "timeout_ms" not in line]
    assert len(kept) < len(surface)
    (folder / "surface.txt").write_text("\n".join(kept) + "\n", encoding="utf-8")
    told = project.releases("--language", "python", "--dry-run")["python"]
    assert (told["asked"], told["version"]) == ("minor", "1.5.0")
    assert "Made with sdkwright" in told["changelog"]
    (folder / "surface.txt").write_text("\n".join([*surface, gone]) + "\n", encoding="utf-8")
    told = project.releases("--language", "python", "--dry-run")["python"]
    assert (told["asked"], told["version"]) == ("major", "2.0.0")
    assert f"### Removed\n\n- **Breaking:** `{gone}`" in told["changelog"]


def test_an_edited_file_stops_it_and_nothing_is_changed(project: Project) -> None:
    project.document("new")
    project.write("generated/go/pets.go", "package other\n")
    path = next(path for path in project.files() if path.endswith("generated/php/src/SDK.php"))
    project.write(path, "<?php\n")
    before = project.files()
    for arguments in (("release",), ("release", "--dry-run")):
        ran = project.run(*arguments)
        assert ran.code == 1
        assert ran.out.startswith("error[edited-file]: ")
        assert project.files() == before


def test_a_record_that_cannot_be_read(project: Project) -> None:
    record = "generated/go/.sdkwright/released/record.json"
    head = json.loads(project.read(record))
    project.write(record, json.dumps({**head, "document": "../../../../../secret.yaml"}))
    ran = project.run("release")
    assert ran.code == 1
    assert ran.out.startswith(
        "error[bad-release-record]: generated/go/.sdkwright/released/record.json names "
        "'../../../../../secret.yaml', which is no file of it\n"
    )
    (project.folder / record).unlink()
    assert project.run("release").out.startswith("error[bad-release-record]: generated/go/")


@pytest.mark.parametrize("step", (1, 3, 40, 58, 59, 60, 61, 62, 64))
def test_an_interrupted_release_is_done_again(project: Project, step: int) -> None:
    project.document("new")
    program = (sys.executable, str(LAUNCH))
    arguments = ("release", "--date", "2027-01-31", "--language", "go", "--language", "python")
    stopped = project.run(*arguments, program=program, STOP_AT=f"{step}:SIGKILL")
    assert stopped.code == -9
    project.release("--language", "go", "--language", "python")
    versions = {
        language: json.loads(project.read(f"generated/{language}/.sdkwright/released/record.json"))
        for language in ("go", "python")
    }
    assert {one["version"] for one in versions.values()} == {"2.0.0"}
    for language in ("go", "python"):
        text = project.read(f"generated/{language}/CHANGELOG.md")
        assert text.count("## 2.0.0 - ") == 1
        assert "### Removed" in text
    assert project.run("check", "--language", "go").code == 0


def test_documents_in_several_files(tmp_path: Path) -> None:
    project = Project(tmp_path)
    (tmp_path / "spec").mkdir()
    (tmp_path / "shared").mkdir()
    whole = (HERE / "old.yaml").read_text(encoding="utf-8")
    text = whole.replace('"#/components/schemas/Pet"', '"../shared/pet.yaml#/Pet"')
    project.write("spec/api.yaml", text.partition("components:")[0])
    project.write("shared/pet.yaml", "Pet: {type: object, properties: {name: {type: string}}}\n")
    project.write("sdk.yaml", "document: spec/api.yaml\ntargets:\n  python:\n")
    project.release()
    assert "  python: {version: 0.1.0}\n" in project.read("sdk.yaml")
    project.write("shared/pet.yaml", "Pet: {type: object, properties: {title: {type: string}}}\n")
    told = project.releases()["python"]
    assert told["version"] == "0.2.0"
    assert "### Added\n\n- `shared.Pet.title`\n" in told["changelog"]
    assert "- **Breaking:** `shared.Pet.name`\n" in told["changelog"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--pre", "1"), "--pre '1': say a label of letters, such as rc"),
        (("--date", "soon"), "--date 'soon' is no day such as 2027-01-31"),
        (
            ("--language", "cobol"),
            "sdk.yaml has no target 'cobol', only python, typescript, go, php",
        ),
        (("--config", "other.yaml"), None),
    ],
)
def test_wrong_calls(project: Project, arguments: tuple[str, ...], message: str | None) -> None:
    ran = project.run("release", *arguments)
    assert ran.code == 2
    if message is not None:
        assert ran.err == f"error: {message}\n`sdkwright release --help` tells what there is\n"


def test_without_settings(tmp_path: Path) -> None:
    ran = Project(tmp_path).run("release")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("error: there is no sdk.yaml; `sdkwright init DOC` writes one\n")


def test_a_real_api(tmp_path: Path, golden: Callable[[Path, str | None], None]) -> None:
    root = HERE.parent.parent
    project = Project(tmp_path)
    project.write("sdk.yaml", (root / "sdk.yaml").read_text(encoding="utf-8"))
    (tmp_path / "spec").mkdir()
    document = "spec/orchestration-2.0.yaml"
    for version in ("1.1", "2.0"):
        text = (root / f"spec/orchestration-{version}.yaml").read_text(encoding="utf-8")
        project.write(document, text)
        told = project.releases()
    for language, one in told.items():
        golden(HERE / "expected" / f"orchestration-{language}.md", one["changelog"] + "\n")

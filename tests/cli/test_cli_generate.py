"""``sdkwright generate``: what is written, what is left alone, and what stops it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from cli_project import API, Project, Run

FILES = {
    "README.txt": b"Pet Store API\npackage pets, module pets, class SDK\n- listPets\n- getPet\n",
    "pages/getPet.txt": b"GETPET of pets\nGET /pets/{id}\n",
    "pages/listPets.txt": b"LISTPETS of pets\nGET /pets\n",
    "runtime/core.txt": b"the runtime\n",
    "types/index.txt": b"schemas/Pet\n",
}
MANIFEST = ".sdkwright/manifest.json"
REMOVED_OPERATION = API[API.index("  /pets/{id}:") : API.index("components:")]


def test_the_first_run(generated: Project) -> None:
    found = generated.files()
    del found[MANIFEST]
    assert found == FILES


def test_the_second_run_changes_nothing(generated: Project) -> None:
    before = {p: p.stat().st_mtime_ns for p in (generated.root / "out").rglob("*")}
    assert generated.run("generate") == Run(0, "out: 6 files, nothing to change\n", "")
    after = {p: p.stat().st_mtime_ns for p in (generated.root / "out").rglob("*")}
    assert {p for p in after if p.is_file() and after[p] != before[p]} == set()
    assert after.keys() == before.keys()


def test_the_same_input_gives_the_same_bytes_elsewhere(generated: Project, tmp_path: Path) -> None:
    other = Project(tmp_path / "deep" / "er")
    other.root.mkdir(parents=True)
    (other.root / "api.yaml").write_text(API)
    (other.root / "sdk.yaml").write_text((generated.root / "sdk.yaml").read_text())
    for seed in ("1", "2"):
        assert other.run("generate", "--force", PYTHONHASHSEED=seed).code == 0
        assert other.files() == generated.files()


def test_a_change_rewrites_and_formats_only_what_it_changes(generated: Project) -> None:
    generated.edit("api.yaml", "operationId: getPet", "operationId: getOnePet")
    log = generated.root / "log"
    done = generated.run("generate", PLAIN_LOG=str(log))
    assert done == Run(0, "out: 6 files, 3 written, 1 removed\n", "")
    assert log.read_text() == "formatted README.txt\nformatted pages/getOnePet.txt\n"


def test_a_document_that_is_a_link_to_itself(generated: Project) -> None:
    before = generated.files()
    (generated.root / "api.yaml").unlink()
    (generated.root / "api.yaml").symlink_to("api.yaml")
    done = generated.run("generate")
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith("error[unreadable-file]: cannot read api.yaml: ")
    assert generated.files() == before


def test_a_document_that_does_not_end(generated: Project) -> None:
    before = generated.files()
    (generated.root / "api.yaml").unlink()
    (generated.root / "api.yaml").symlink_to("/dev/zero")
    done = generated.run("generate")
    assert (done.code, done.err) == (2, "")
    told = "error[unreadable-file]: cannot read api.yaml: it has more than 256 MiB\n"
    assert done.out.startswith(told)
    assert generated.files() == before


def test_a_new_template_changes_the_output(generated: Project) -> None:
    templates = generated.root / "templates"
    templates.mkdir()
    for name in ("home.txt.jinja", "page.txt.jinja"):
        text = (Path(__file__).parent / "templates" / name).read_text()
        (templates / name).write_text(text.replace(" of ", " from "))
    done = generated.run("generate", PLAIN_TEMPLATES=str(templates))
    assert done == Run(0, "out: 6 files, 3 written\n", "")


def test_stale_files_go_and_hand_made_ones_stay(generated: Project) -> None:
    (generated.root / "out/pages/notes.txt").write_text("mine")
    (generated.root / "out/mine").mkdir()
    generated.edit("api.yaml", REMOVED_OPERATION, "")
    assert generated.run("generate") == Run(0, "out: 5 files, 2 written, 1 removed\n", "")
    found = generated.files()
    assert "pages/getPet.txt" not in found
    assert found["pages/notes.txt"] == b"mine"
    assert (generated.root / "out/mine").is_dir()


def test_folders_that_become_empty_go(generated: Project) -> None:
    start = API.index("  /pets:")
    generated.edit("api.yaml", API[start : API.index("components:")], "  {}\n")
    assert generated.run("generate").code == 0
    assert not (generated.root / "out/pages").exists()


def test_an_edited_file_stops_the_run(generated: Project) -> None:
    (generated.root / "out/README.txt").write_text("my words\n")
    generated.edit("api.yaml", "Pet Store", "Animal Store")
    before = generated.files()
    done = generated.run("generate")
    assert done.code == 1
    assert done.out == (
        "error[edited-file]: out/README.txt was changed by hand and would be overwritten\n"
        " --> out/README.txt:1:1\n"
        " = help: Move the change into the document, sdk.yaml or a file of your own; list the file "
        "in .sdkignore to keep it as it is; or run with --force to overwrite it.\n"
        "\n"
        "1 error\n"
    )
    assert generated.files() == before
    assert generated.run("generate", "--force") == Run(0, "out: 6 files, 2 written\n", "")
    assert generated.files()["README.txt"].startswith(b"Animal Store API\n")


def test_an_edited_file_that_would_be_removed_stops_the_run(generated: Project) -> None:
    (generated.root / "out/pages/getPet.txt").write_text("my words\n")
    generated.edit("api.yaml", REMOVED_OPERATION, "")
    done = generated.run("generate")
    assert done.code == 1
    assert "out/pages/getPet.txt was changed by hand and would be removed" in done.out
    assert generated.run("generate", "--force").code == 0
    assert "pages/getPet.txt" not in generated.files()


def test_an_edit_that_says_the_same_is_no_obstacle(generated: Project) -> None:
    generated.edit("api.yaml", "Pet Store", "Animal Store")
    generated.edit("out/README.txt", "Pet Store", "Animal Store")
    assert generated.run("generate") == Run(0, "out: 6 files, 1 written\n", "")


def test_a_deleted_file_comes_back(generated: Project) -> None:
    (generated.root / "out/README.txt").unlink()
    assert generated.run("generate") == Run(0, "out: 6 files, 1 written\n", "")
    assert generated.files()["README.txt"] == FILES["README.txt"]


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_something_in_the_way_that_was_not_generated(project: Project, kind: str) -> None:
    way = project.root / "out/README.txt"
    way.parent.mkdir()
    if kind == "file":
        way.write_text("mine")
    elif kind == "folder":
        way.mkdir()
    else:
        way.symlink_to(project.root / "api.yaml")
    done = project.run("generate")
    assert done.code == 1
    assert (
        "error[foreign-file]: out/README.txt was not generated and would be overwritten" in done.out
    )
    assert [path.name for path in (project.root / "out").iterdir()] == ["README.txt"]
    forced = project.run("generate", "--force")
    if kind == "folder":
        assert (forced.code, "error[cannot-write]" in forced.out) == (1, True)
        assert [path.name for path in (project.root / "out").iterdir()] == ["README.txt"]
    else:
        assert forced == Run(0, "out: 6 files, 6 written\n", "")
        assert way.read_bytes() == FILES["README.txt"]
    assert (project.root / "api.yaml").read_text() == API


def test_the_same_content_in_the_way_is_adopted(project: Project) -> None:
    (project.root / "out").mkdir()
    (project.root / "out/README.txt").write_bytes(FILES["README.txt"])
    assert project.run("generate") == Run(0, "out: 6 files, 5 written\n", "")


def test_ignored_files_belong_to_people(generated: Project) -> None:
    (generated.root / "out/.sdkignore").write_text(
        "# mine\nREADME.txt\npages/\n!pages/listPets.txt\n"
    )
    (generated.root / "out/README.txt").write_text("my words\n")
    generated.edit("api.yaml", "Pet Store", "Animal Store")
    generated.edit("api.yaml", REMOVED_OPERATION, "")
    assert generated.run("generate").code == 0
    found = generated.files()
    assert found["README.txt"] == b"my words\n"
    assert found["pages/getPet.txt"] == FILES["pages/getPet.txt"]
    assert generated.run("check").code == 0


def test_a_pattern_that_means_nothing(generated: Project) -> None:
    (generated.root / "out/.sdkignore").write_text("!\n")
    for command in (("generate",), ("check",), ("check", "--quick")):
        done = generated.run(*command)
        assert done.code == 2
        assert "error[config-value]: out/.sdkignore has a pattern that means nothing" in done.out


def test_a_link_inside_the_output_leads_nowhere_else(project: Project) -> None:
    (project.root / "elsewhere").mkdir()
    (project.root / "out").mkdir()
    (project.root / "out/pages").symlink_to(project.root / "elsewhere")
    for force in ((), ("--force",)):
        done = project.run("generate", *force)
        assert done.code == 1
        assert "error[unsafe-path]: 'pages/getPet.txt' leads out of the output folder" in done.out
    assert list((project.root / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("id", ["../../escaped", "/tmp/escaped", "a/../../b", "nul", ".."])
def test_an_operation_cannot_name_a_file_elsewhere(project: Project, id: str) -> None:
    project.edit("api.yaml", "operationId: getPet", f'operationId: "{id}"')
    done = project.run("generate")
    assert done.code in (0, 1)
    outside = {p.name for p in project.root.rglob("*")} - {
        p.name for p in (project.root / "out").rglob("*")
    }
    assert outside <= {"api.yaml", "sdk.yaml", "out"}
    if done.code:
        assert "unsafe-path" in done.out


def test_names_that_differ_only_in_case(project: Project) -> None:
    project.edit("api.yaml", "operationId: getPet", "operationId: LISTPETS")
    done = project.run("generate")
    assert done.code == 1
    assert "error[path-clash]: the files 'pages/LISTPETS.txt' and 'pages/listPets.txt'" in done.out
    assert not (project.root / "out").exists()


@pytest.mark.parametrize("text", ["{", '{"format": 1}', "\x00"])
def test_a_damaged_manifest(generated: Project, text: str) -> None:
    (generated.root / "out" / MANIFEST).write_text(text)
    before = generated.files()
    done = generated.run("generate")
    assert done.code == 1
    assert "error[bad-manifest]: out/.sdkwright/manifest.json: it" in done.out
    assert generated.files() == before
    assert generated.run("generate", "--force") == Run(0, "out: 6 files, 1 written\n", "")


def test_a_manifest_that_names_a_file_elsewhere(generated: Project) -> None:
    generated.edit(f"out/{MANIFEST}", '"README.txt"', '"../api.yaml"')
    assert generated.run("generate").code == 1
    assert (generated.root / "api.yaml").exists()


@pytest.mark.parametrize("step", [2, 3, 5])
def test_killed_while_it_moves_files(generated: Project, step: int) -> None:
    generated.edit("api.yaml", "title: Pet Store", "title: Animal Store")
    generated.edit("sdk.yaml", "package: pets", "package: animals")
    before = generated.files()
    killed = generated.run("generate", STOP_AT=f"{step}:SIGKILL")
    assert killed.code == -signal.SIGKILL
    check = generated.run("check")
    assert (check.code, "interrupted-run" in check.out) == (1, True)
    generated.edit("api.yaml", "title: Animal Store", "title: Pet Store")
    generated.edit("sdk.yaml", "package: animals", "package: pets")
    assert generated.run("generate") == Run(0, "out: 6 files, nothing to change\n", "")
    assert generated.files() == before


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_interrupted_while_it_moves_files(generated: Project, name: str) -> None:
    generated.edit("sdk.yaml", "package: pets", "package: animals")
    before = generated.files()
    assert generated.run("generate", STOP_AT=f"3:{name}") == Run(130, "", "\ninterrupted\n")
    assert generated.files() == before


def test_two_runs_at_once(generated: Project) -> None:
    import fcntl

    lock = os.open(generated.root / "out/.sdkwright/lock", os.O_RDWR | os.O_CREAT)
    fcntl.flock(lock, fcntl.LOCK_EX)
    start = time.monotonic()
    done = generated.run("generate")
    os.close(lock)
    assert done.code == 1
    assert "error[concurrent-run]: another run is writing to the output folder" in done.out
    assert time.monotonic() - start < 20


def test_an_output_that_is_a_file(project: Project) -> None:
    (project.root / "out").write_text("mine")
    done = project.run("generate")
    assert done.code == 1
    assert "error[cannot-write]: out" in done.out
    assert (project.root / "out").read_text() == "mine"


def test_without_a_configuration_file(empty: Project) -> None:
    (empty.root / "api.yaml").write_text(API)
    done = empty.run("generate", "api.yaml", "--language", "plain", "--output", "a/b")
    assert done == Run(0, "a/b: 6 files, 6 written\n", "")
    readme = empty.files("a/b")["README.txt"].decode()
    assert "package pet-store-sdk, module pet_store_sdk, class SDK" in readme
    assert empty.run("check", "api.yaml", "--language", "plain", "--output", "a/b").code == 0


def test_another_document_does_not_take_the_names_of_this_sdk_yaml(generated: Project) -> None:
    (generated.root / "other.yaml").write_text(API.replace("Pet Store", "Car Park"))
    done = generated.run("generate", "other.yaml", "--language", "plain", "--output", "cars")
    assert done.code == 0
    assert b"package car-park-sdk" in generated.files("cars")["README.txt"]


def test_from_another_folder(project: Project) -> None:
    (project.root / "sub").mkdir()
    other = Project(project.root / "sub")
    assert other.run("generate", "--config", "../sdk.yaml") == Run(
        0, "../out: 6 files, 6 written\n", ""
    )
    assert project.run("check").code == 0

"""``sdkwright check``: any drift fails, nothing is written."""

from __future__ import annotations

import json

import pytest
from cli_project import Project, Run

MANIFEST = ".sdkwright/manifest.json"
FINE = Run(0, "out: 6 files, all as they should be\n", "")
QUICK = ("check", "--quick")


def test_fresh_output_is_fine(generated: Project) -> None:
    assert generated.run("check") == FINE
    assert generated.run(*QUICK) == FINE


def test_every_byte_of_every_file_counts(generated: Project) -> None:
    for number, (path, content) in enumerate(generated.files().items()):
        file = generated.root / "out" / path
        middle = len(content) // 2
        flipped = content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]
        changed = (flipped, content + b"\n", content[:-1])[number % 3]
        file.write_bytes(changed)
        assert generated.run("check").code == 1, path
        assert generated.run(*QUICK).code == 1, path
        assert file.read_bytes() == changed
        file.write_bytes(content)
    assert generated.run("check") == FINE


def test_it_writes_nothing(generated: Project) -> None:
    (generated.root / "out/README.txt").unlink()
    generated.edit("api.yaml", "version: 1.0.0", "version: 1.1.0")
    before = {p: p.stat().st_mtime_ns for p in generated.root.rglob("*")}
    assert generated.run("check").code == 1
    assert {p: p.stat().st_mtime_ns for p in generated.root.rglob("*")} == before


def test_nothing_was_generated_yet(project: Project) -> None:
    done = project.run("check")
    assert done.code == 1
    assert done.out.startswith("out is not what generating gives\n  missing   README.txt\n")
    assert not (project.root / "out").exists()
    quick = project.run(*QUICK)
    assert quick.code == 1
    assert quick.out == (
        "out is not what generating gives\n"
        "  missing   .sdkwright/manifest.json\n"
        "\n"
        "Run `sdkwright generate` and commit the result.\n"
    )


def test_what_it_says(generated: Project) -> None:
    generated.edit("api.yaml", "Pet Store", "Animal Store")
    generated.edit("api.yaml", "version: 1.0.0", "version: 1.1.0")
    generated.edit("api.yaml", "operationId: getPet", "operationId: getOnePet")
    (generated.root / "out/runtime/core.txt").write_text("my runtime\nand more")
    assert generated.run("check") == Run(
        1,
        "out is not what generating gives\n"
        "  the document changed: version 1.0.0 became 1.1.0\n"
        "  changed   README.txt\n"
        "  missing   pages/getOnePet.txt\n"
        "  left over pages/getPet.txt\n"
        "  edited    runtime/core.txt\n"
        "\n"
        "--- README.txt (on disk)\n"
        "+++ README.txt (regenerated)\n"
        "@@ line 1 @@\n"
        "-Pet Store API\n"
        "+Animal Store API\n"
        " package pets, module pets, class SDK\n"
        " - listPets\n"
        "-- getPet\n"
        "+- getOnePet\n"
        "--- runtime/core.txt (on disk)\n"
        "+++ runtime/core.txt (regenerated)\n"
        "@@ line 1 @@\n"
        "-my runtime\n"
        "-and more (no newline at the end)\n"
        "+the runtime\n"
        "\n"
        "Run `sdkwright generate` and commit the result.\n",
        "",
    )


def test_all_packages_are_told_at_once(project: Project) -> None:
    (project.root / "sdk.yaml").write_text(
        "document: api.yaml\ntargets:\n  plain: {output: a}\n  simple: {output: b}\n"
    )
    assert project.run("generate").out == "a: 6 files, 6 written\nb: 6 files, 6 written\n"
    for folder in ("a", "b"):
        (project.root / folder / "README.txt").write_text("mine\n")
    for command in (("check",), QUICK):
        done = project.run(*command)
        assert done.code == 1
        assert "a is not what generating gives\n  edited    README.txt\n" in done.out
        assert "b is not what generating gives\n  edited    README.txt\n" in done.out
    project.edit("api.yaml", "Pet Store", "Animal Store")
    stopped = project.run("generate")
    assert stopped.code == 1
    assert "a/README.txt was changed by hand and would be overwritten" in stopped.out
    assert "b/README.txt was changed by hand and would be overwritten" in stopped.out


def test_as_json(generated: Project) -> None:
    (generated.root / "out/README.txt").write_text("Pet Store API\nmine\n")
    done = generated.run("check", "--json")
    assert (done.code, done.err) == (1, "")
    found = json.loads(done.out)
    assert found["errors"] == 1
    assert found["findings"] == [
        {
            "code": "edited-file",
            "severity": "error",
            "message": "out/README.txt was changed by hand",
            "advice": "Run `sdkwright generate` and commit the result.",
            "file": "out/README.txt",
            "pointer": "",
            "line": 2,
            "column": 1,
        }
    ]
    assert found["packages"][0]["drift"] == [["edited-file", "README.txt"]]


def test_as_github_commands(generated: Project) -> None:
    (generated.root / "out/README.txt").unlink()
    done = generated.run("check", "--format", "github")
    assert done.code == 1
    assert done.out.startswith("::error ")
    assert "file=out/README.txt" in done.out


def test_edits_that_only_the_manifest_saw(generated: Project) -> None:
    generated.edit(f"out/{MANIFEST}", '"/paths/~1pets/get"', '"/paths/~1pets/put"')
    done = generated.run("check")
    assert done.code == 1
    assert "  changed   .sdkwright/manifest.json\n" in done.out


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("api.yaml", "summary: One pet", "summary: A pet", "the document changed"),
        ("sdk.yaml", "module: pets", "module: cats", "the configuration changed"),
    ],
)
def test_quick_sees_inputs(generated: Project, file: str, old: str, new: str, reason: str) -> None:
    generated.edit(file, old, new)
    done = generated.run(*QUICK)
    assert done.code == 1
    assert done.out == (
        f"out is not what generating gives\n  {reason}\n\n"
        "Run `sdkwright generate` and commit the result.\n"
    )


def test_comments_in_sdk_yaml_do_not_matter(generated: Project) -> None:
    generated.edit("sdk.yaml", "document:", "# a comment\ndocument:")
    assert generated.run("check") == FINE
    assert generated.run(*QUICK) == FINE


def test_a_referenced_file_counts(generated: Project) -> None:
    generated.edit("api.yaml", '"#/components/schemas/Pet"', '"pet.yaml"')
    (generated.root / "pet.yaml").write_text("type: object\nproperties: {id: {type: string}}\n")
    assert generated.run("generate").code == 0
    assert generated.run(*QUICK).code == 0
    (generated.root / "pet.yaml").write_text("type: object\nproperties: {no: {type: string}}\n")
    assert generated.run(*QUICK).code == 1


def test_quick_loads_nothing_that_generates(project: Project) -> None:
    project.edit("sdk.yaml", "plain:", "go:")
    project.edit("sdk.yaml", "package: pets\n    module: pets", "package: example.com/pets")
    assert project.run("generate").code == 0
    makers = {"jinja2", "jsonschema_rs", "sdkwright.lower", "sdkwright.render.engine"}
    assert makers <= project.loaded("check")
    assert not makers & project.loaded(*QUICK)

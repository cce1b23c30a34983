"""The command line itself: help, versions, usage errors, formats, exit codes, speed."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from cli_project import LAUNCH, Project, Run, plain_environment
from sdkwright.cli import COMMANDS, help_text
from sdkwright.version import VERSION

HINT = "`sdkwright --help` tells what there is\n"


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("--quiet", "--help")])
def test_help(empty: Project, arguments: tuple[str, ...]) -> None:
    assert empty.run(*arguments) == Run(0, help_text(), "")


def test_help_without_a_command_is_a_usage_error(empty: Project) -> None:
    assert empty.run() == Run(2, "", help_text())


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(empty: Project, command: str) -> None:
    done = empty.run(command, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Usage: sdkwright {command} [OPTIONS]")


@pytest.mark.parametrize("arguments", [("--version",), ("--quiet", "--version")])
def test_version(empty: Project, arguments: tuple[str, ...]) -> None:
    assert empty.run(*arguments) == Run(0, f"sdkwright {VERSION}\n", "")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("genrate",), "there is no command 'genrate'; did you mean 'generate'?\n" + HINT),
        (("xyz",), "there is no command 'xyz'\n" + HINT),
        (("generate",), "no document: name one, or write sdk.yaml with `sdkwright init DOC` and "
         "run again\n`sdkwright generate --help` tells what there is\n"),
        (("explain", "edited-fil"), "there is no code 'edited-fil'; did you mean 'edited-file'?\n"
         "`sdkwright explain --help` tells what there is\n"),
        (("generate", "x.yaml", "--language", "cobol"), "there is no target language 'cobol'; "
         "known: go, php, plain, python, simple, typescript\n"
         "`sdkwright generate --help` tells what there is\n"),
        (("check", "--format", "xml"), "invalid value for '--format': 'xml' is not one of 'text', "
         "'json', 'sarif', 'github'\n`sdkwright check --help` tells what there is\n"),
    ],
)  # fmt: skip
def test_usage_errors(empty: Project, arguments: tuple[str, ...], error: str) -> None:
    assert empty.run(*arguments) == Run(2, "", f"error: {error}")


@pytest.mark.parametrize("command", ["generate", "check", "validate", "init", "mock"])
def test_a_document_that_is_not_there(empty: Project, command: str) -> None:
    done = empty.run(command, "nowhere.yaml")
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith("error[unreadable-file]: cannot read nowhere.yaml: ")
    assert list(empty.root.iterdir()) == []


def test_options_count_before_and_after_the_command(generated: Project) -> None:
    before, after = generated.run("--json", "check"), generated.run("check", "--json")
    assert before == after
    assert json.loads(before.out)["findings"] == []
    assert generated.run("--quiet", "check") == generated.run("check", "-q") == Run(0, "", "")


def test_validate(project: Project) -> None:
    assert project.run("validate", "api.yaml") == Run(0, "api.yaml: no findings\n", "")
    assert project.run("validate") == Run(0, "api.yaml: no findings\n", "")
    project.edit("api.yaml", '"#/components/schemas/Pet"', '"#/components/schemas/Pat"')
    done = project.run("validate", "api.yaml")
    assert done.code == 1
    assert "error[dangling-ref]" in done.out
    assert done.out.splitlines()[-1].endswith("errors")


def test_validate_for_a_language(project: Project) -> None:
    project.edit("api.yaml", "operationId: getPet", "operationId: LISTPETS")
    (project.root / "sdk.yaml").unlink()
    assert project.run("validate", "api.yaml").code == 0
    done = project.run("validate", "api.yaml", "--language", "plain")
    assert (done.code, "error[path-clash]" in done.out) == (1, True)


def test_validate_in_all_formats(project: Project) -> None:
    project.edit("api.yaml", '"#/components/schemas/Pet"', '"#/components/schemas/Pat"')
    found = json.loads(project.run("validate", "--json").out)
    assert found["documents"] == ["api.yaml"]
    assert {f["code"] for f in found["findings"]} >= {"dangling-ref"}
    sarif = json.loads(project.run("validate", "--format", "sarif").out)
    assert sarif["version"] == "2.1.0"
    assert "::error file=api.yaml," in project.run("validate", "--format=github").out


def test_explain(empty: Project) -> None:
    assert empty.run("explain", "stale-inputs") == Run(
        0,
        "stale-inputs (error): the package was generated from something else\n"
        "\n"
        "The manifest records digests of the document, the configuration and the generator that a\n"
        "package was made with; at least one of them is different now.\n"
        "\n"
        "What to do: Run `sdkwright generate` and commit the result.\n",
        "",
    )
    listed = empty.run("explain")
    assert "  stale-inputs " in listed.out
    codes = json.loads(empty.run("explain", "--json").out)
    assert len(codes) == sum(line.startswith("  ") for line in listed.out.splitlines())


def test_a_failure_of_the_program_is_a_finding(project: Project) -> None:
    templates = project.root / "templates"
    templates.mkdir()
    (templates / "home.txt.jinja").write_text("{{ view.nothing }}")
    done = project.run("generate", PLAIN_TEMPLATES=str(templates))
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith("error[internal-error]: UndefinedError: ")
    assert not (project.root / "out").exists()
    told = project.run("generate", PLAIN_TEMPLATES=str(templates), SDKWRIGHT_DEBUG="1")
    assert "Traceback" in told.err
    as_json = project.run("generate", "--json", PLAIN_TEMPLATES=str(templates))
    assert json.loads(as_json.out)["findings"][0]["code"] == "internal-error"


@pytest.mark.parametrize(
    ("sink", "code", "error"),
    [
        (">&-", 0, ""),
        (">/dev/full", 2, "error: cannot write the output: No space left on device\n"),
        ("2>&-", 0, ""),
    ],
)
def test_output_that_cannot_be_written(empty: Project, sink: str, code: int, error: str) -> None:
    done = subprocess.run(
        f'"{sys.executable}" "{LAUNCH}" explain {sink}',
        shell=True,
        cwd=empty.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (code, error)


@pytest.mark.parametrize("arguments", [("explain",), ("validate", "api.yaml", "--json")])
def test_output_that_nobody_reads(project: Project, arguments: tuple[str, ...]) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [sys.executable, str(LAUNCH), *arguments],
        stdout=theirs,
        stderr=subprocess.PIPE,
        cwd=project.root,
        check=False,
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (1, b"")


def on_terminal(project: Project, *arguments: str, **environment: str) -> str:
    """What a terminal would show: standard output and error together."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, str(LAUNCH), *arguments],
        cwd=project.root,
        env={**plain_environment(), "TERM": "xterm", **environment},
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    process.wait()
    os.close(ours)
    return shown.decode()


def test_progress_and_colours_on_a_terminal_only(project: Project) -> None:
    shown = on_terminal(project, "generate")
    for stage in ("read", "lower", "plan plain", "render and format plain", "write"):
        assert f"  {stage} …\r  {stage} " in shown
    assert " s\r\n" in shown
    assert on_terminal(project, "check", "--quiet") == ""
    (project.root / "sdk.yaml").write_text("- x\n")
    assert "\x1b[1;31merror[config-type]" in on_terminal(project, "check")
    assert "\x1b" not in on_terminal(project, "check", NO_COLOR="1")
    assert "\x1b" not in on_terminal(project, "check", "--no-color")
    assert "\x1b" not in project.run("check").out


def test_help_loads_little_more_than_the_interpreter() -> None:
    # What the installed script does.
    script = "import sys; from sdkwright.cli import main; sys.exit(main(['--help']))"
    assert modules("pass") < modules(script)
    assert modules(script) - modules("pass") <= {
        "__future__",
        "sdkwright",
        "sdkwright.cli",
        "sdkwright.cli.help",
    }


def test_a_valid_document_needs_little_of_the_validator(project: Project) -> None:
    """Its schemas are files; importing it brings an HTTP client."""
    arguments = ["validate", str(project.root / "api.yaml")]
    script = f"from sdkwright.cli import main; main({arguments})"
    loaded = {name.partition(".")[0] for name in modules(script)}
    assert "jsonschema_rs" in loaded
    assert not loaded & {"openapi_spec_validator", "pydantic", "requests"}


def modules(script: str) -> set[str]:
    """The names of the modules that a program loads."""
    command = [sys.executable, "-X", "importtime", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}


def test_mock(project: Project) -> None:
    process = subprocess.Popen(
        [sys.executable, str(LAUNCH), "mock", "api.yaml", "--port", "0"],
        cwd=project.root,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("listening on http://127.0.0.1:")
    with urllib.request.urlopen(line.split()[-1] + "/pets", timeout=10) as response:
        assert response.status == 200
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=10) == 0
    process.stdout.close()


def test_the_sdk_yaml_of_this_repository(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    done = Project(tmp_path).run("validate", "--json", "--config", str(root / "sdk.yaml"))
    found = json.loads(done.out)
    assert [f for f in found["findings"] if f["code"].startswith("config")] == []
    assert [Path(document).name for document in found["documents"]] == ["orchestration-2.0.yaml"]

"""The program behind ``make corpus``, from outside, on a corpus of a few small documents."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
RUN = HERE / "run.py"
FIRST = ("validate", "generate", "operations")
LANGUAGES = ("go", "php", "python", "typescript")
QUICK = ("--stage", "compile", "--stage", "operations")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return Path(shutil.copytree(HERE / "small", tmp_path / "small"))


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What is remembered lies beside the folder."""
    command = [sys.executable, str(RUN), str(folder), "--cache", str(folder.parent / "cache")]
    return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)


def manifest(folder: Path, **operations: int) -> None:
    entries = [{"file": f"{name}.yaml", "operations": n} for name, n in operations.items()]
    (folder / "manifest.json").write_text(json.dumps({"documents": entries}))


@pytest.mark.usefixtures("node", "php")
def test_every_stage_of_every_document(corpus: Path, require_tool: Callable[[str], str]) -> None:
    require_tool("go")
    done = run(corpus)
    assert done.returncode == 0, done.stdout
    go, php, python, typescript, rest = done.stdout.strip("\n").split("\n\n", 4)
    columns = ["gofmt", "vet", "docs", "examples", "calls"]
    assert go.splitlines()[0].split() == ["go", *FIRST, *columns]
    assert php.splitlines()[0].split() == ["php", *FIRST, "lint", "load", "docs", "calls"]
    columns = [
        "compile",
        "mypy",
        "pyright",
        "import",
        "docs",
        "calls",
    ]
    assert python.splitlines()[0].split() == ["python", *FIRST, *columns]
    cells = {row.split()[0]: row.split()[1:] for row in python.splitlines()[1:]}
    assert [*cells] == ["shelf.yaml", "clock.json", "odd.yaml", "bad/write_hostile.py"]
    assert cells["shelf.yaml"][:4] == ["✓", "✓", "✓", "2"]
    assert cells["shelf.yaml"][-2:] == ["✓", "2"], "each operation was called"
    columns = ["tsc", "import", "docs", "examples", "calls"]
    assert typescript.splitlines()[0].split() == ["typescript", *FIRST, *columns]
    assert "✗" not in done.stdout.replace("✗ n/m", "")
    assert re.findall(r"^  (\S+) +(\w+) .* s .* MB  (.*)$", rest, re.MULTILINE) == [
        ("bad/half.json", "error", "go ✓  php ✓  python ✓  typescript ✓"),
        ("bad/lost.yaml", "error", "go ✓  php ✓  python ✓  typescript ✓"),
        ("bad/write_hostile.py", "accept", "go ✓  php ✓  python ✓  typescript ✓"),
    ]
    each = [f"{name}: 4 of 4 documents, 25 of 25 operations called; " for name in LANGUAGES]
    assert f"\n{''.join(each)}broken: 3 of 3; " in rest
    assert rest.endswith("\nall is good")
    documents = ("bad/write_hostile.py", "clock.json", "odd.yaml", "shelf.yaml")
    verdicts = ("bad/half.json", "bad/lost.yaml", "bad/write_hostile.py")
    assert sorted(line.split(" ", 2)[2] for line in done.stderr.splitlines()) == sorted(
        [
            *(f"{document} {language}" for document in documents for language in LANGUAGES),
            *(f"{document} verdict" for document in verdicts),
        ]
    )


def test_only_what_changed_is_done_again(corpus: Path) -> None:
    first = run(corpus, *QUICK)
    again = run(corpus, *QUICK)
    assert again.stderr == "", "all was remembered"
    assert without_time(again) == without_time(first)
    shelf = corpus / "shelf.yaml"
    shelf.write_text(shelf.read_text().replace("Shelf", "Board"))
    changed = run(corpus, *QUICK)
    assert sorted(line.split()[-2] for line in changed.stderr.splitlines()) == ["shelf.yaml"] * len(
        LANGUAGES
    )
    fresh = run(corpus, *QUICK, "--fresh", "--only", "clock", "--language", "python")
    assert [line.split()[-2:] for line in fresh.stderr.splitlines()] == [["clock.json", "python"]]
    assert "shelf" not in fresh.stdout


def without_time(done: subprocess.CompletedProcess[str]) -> str:
    return re.sub(r"; \d+ s\n", "\n", done.stdout)


def test_failures_are_grouped_by_cause(corpus: Path) -> None:
    shutil.rmtree(corpus / "bad")
    shutil.copy(corpus / "shelf.yaml", corpus / "board.yaml")
    manifest(corpus, shelf=3, board=4)
    done = run(corpus, *QUICK, "--language", "python")
    assert done.returncode == 1
    assert re.search(r"^shelf\.yaml +✓ +✓ +✗ 1/3 +✓ \d+$", done.stdout, re.MULTILINE)
    assert (
        """
failures, by cause
  python operations: N operations where the manifest counts N  (2 in 2 documents)
      shelf.yaml manifest: 2 operations where the manifest counts 3
"""
        in done.stdout
    )
    assert done.stdout.endswith("\n2 cells failed\n")


def test_a_document_may_be_at_fault_itself(corpus: Path) -> None:
    shutil.move(corpus / "bad" / "lost.yaml", corpus)
    shutil.rmtree(corpus / "bad")
    manifest(corpus, lost=2)
    done = run(corpus, *QUICK, "--language", "python")
    assert done.returncode == 0, done.stdout
    assert re.search(r"^lost\.yaml +! 1 +✓ +✓ 2 +✓ \d+$", done.stdout, re.MULTILINE)
    assert "the documents' own faults, which validate reports" in done.stdout
    assert "validate: dangling-ref: " in done.stdout


def test_a_verdict_that_is_not_the_expected_one_fails(corpus: Path) -> None:
    listing = corpus / "bad" / "expected.json"
    listing.write_text(json.dumps([{"file": "half.json", "expected": "accept"}]))
    done = run(corpus, "--stage", "broken", "--only", "half", "--language", "python")
    assert done.returncode == 1
    assert "bad/half.json                        accept" in done.stdout
    assert "python verdict: refused: " in done.stdout


def test_what_is_left_out_is_said(corpus: Path) -> None:
    shutil.rmtree(corpus / "bad")
    size = (corpus / "clock.json").stat().st_size
    limits = ("--limit", str(size), "--slow-limit", str(size - 1), "--language", "python")
    done = run(corpus, *limits, "--stage", "mypy")
    assert done.returncode == 0, done.stdout
    assert (
        f"""
NOT DONE
  python mypy: left out for documents over {size - 1} bytes: 1 documents: clock.json
  everything: more than CORPUS_LIMIT={size} bytes: 2 documents: shelf.yaml, odd.yaml
"""
        in done.stdout
    )


def test_a_folder_without_documents_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run(tmp_path / "empty")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"error: there are no such documents in {tmp_path / 'empty'}\n"

"""The runtime of the TypeScript SDK keeps the limits that the Python of the house keeps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_architecture import FORBIDDEN_NAMES, MAX_FILE, MAX_FUNCTION

ROOT = Path(__file__).parent.parent
RUNTIME = ROOT / "templates" / "typescript" / "runtime"
MODULES = sorted(RUNTIME.glob("*.ts"))

# The sources are as prettier writes them: a block ends at the next line of the indentation of
# its first, and the head of a function that has several lines starts at that indentation too.
OPENS = re.compile(r"(\)(: .*)?|=>) \{$")
STATEMENT = re.compile(r"(\} )?(if|else|for|while|switch|catch)\b")


def indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def functions(lines: list[str]) -> dict[str, int]:
    """The lines of each function, method and arrow with a body, by number and text of its head."""
    found = {}
    for at, line in enumerate(lines):
        if not OPENS.search(line):
            continue
        head = at
        while re.match(r"[)}]", lines[head].lstrip()) and not STATEMENT.match(lines[head].lstrip()):
            head -= 1
            while indent(lines[head]) > indent(line) or not lines[head]:
                head -= 1
        if STATEMENT.match(lines[head].lstrip()):
            continue
        end = at + 1
        while indent(lines[end]) != indent(line) or not lines[end].lstrip().startswith("}"):
            end += 1
        found[f"{head + 1}: {lines[head].strip()}"] = end - head + 1
    return found


def test_functions_are_found_however_they_are_written() -> None:
    text = """\
export function one(
  { a }: A,
  b: () => void,
): (() => void) | undefined {
  if (
    a
  ) {
    return b;
  } else if (b) {
    return a.map((item) => {
      return item;
    });
  }
}

class Two {
  get three() {
    return 3;
  }
}
const four = {
  async five({
    b,
  }: B): Promise<void> {
    await b;
  },
};
"""
    assert functions(text.splitlines()) == {
        "1: export function one(": 14,
        "10: return a.map((item) => {": 3,
        "17: get three() {": 3,
        "22: async five({": 5,
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_files_and_functions_are_short(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) < MAX_FILE
    assert {head: n for head, n in functions(lines).items() if n >= MAX_FUNCTION} == {}


def test_modules_have_names_of_their_own() -> None:
    assert not {path.stem for path in MODULES} & FORBIDDEN_NAMES

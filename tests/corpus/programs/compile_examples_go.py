"""Makes one program of the Go examples of the pages, and vets it. It lies in the package."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from doc_pages import examples

RUNNER = Path(__file__).with_name("go_examples.go")
folder = Path.cwd() / "examples"
module = (Path.cwd() / "go.mod").read_text("utf-8").split()[1]


def write_blocks() -> set[int]:
    """Each example is a program; here it is a package whose function can be called."""
    shutil.rmtree(folder, ignore_errors=True)
    written = set()
    for number, example in enumerate(examples(Path.cwd(), "go")):
        if example.code:
            code = example.code.replace("package main\n", f"package block{number}\n", 1)
            code = code.replace("func main() {", "func Main() {", 1)
            (folder / f"block{number}").mkdir(parents=True)
            (folder / f"block{number}" / "block.go").write_text(code, "utf-8")
            written.add(number)
    return written


def build(numbers: list[int]) -> int:
    imports = [f'\t"{module}/examples/block{number}"' for number in numbers]
    blocks = [f"\t{number}: block{number}.Main," for number in numbers]
    table = [*imports, ")", "", "var blocks = map[int]func(){", *blocks, "}"]
    text = "\n".join(["package main", "", "import (", *table, ""])
    (folder / "blocks.go").write_text(text, "utf-8")
    shutil.copy(RUNNER, folder / "main.go")
    return go("build", "-o", "examples/run", "./examples").returncode


def go(command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    flags = ("-trimpath", "-buildvcs=false")
    done = subprocess.run(
        ["go", command, *flags, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    print(done.stdout, end="")
    return done


def main() -> int:
    numbers = write_blocks()
    if not numbers:
        return 0
    vetted = go("vet", "./examples/...")
    broken = {int(number) for number in re.findall(r"examples/block(\d+)/", vetted.stdout)}
    return build(sorted(numbers - broken)) or vetted.returncode


sys.exit(main())

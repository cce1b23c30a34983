"""How cost grows with the size of a document: reading, lowering, rendering, and memory.

    .venv/bin/python benchmarks/growth.py [DOCUMENT] [MEGABYTES]

The document is doubled — its paths, operationIds, tags and schemas under other names, references
with them — until it has so many bytes. Each size runs in a process of its own, so that the peak of
memory is that size's. What stays the same from line to line is linear.
"""

from __future__ import annotations

import contextlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "spec" / "orchestration-2.0.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
LANGUAGES = ("python", "typescript")


def multiplied(document: Any, times: int) -> Any:
    """The document ``times`` over, in one."""
    copies = [_renamed(document, number) if number else document for number in range(times)]
    components: dict[str, Any] = dict(document.get("components", {}))
    for section in ("schemas", "responses", "parameters", "requestBodies"):
        if section in components:
            components[section] = {
                name: value
                for copy in copies
                for name, value in copy["components"][section].items()
            }
    paths = {path: item for copy in copies for path, item in copy["paths"].items()}
    tags = [tag for copy in copies for tag in copy.get("tags", ())]
    return {**document, "paths": paths, "components": components, "tags": tags}


def _renamed(document: Any, number: int) -> Any:
    text = json.dumps(document)
    for section in ("schemas", "responses", "parameters", "requestBodies"):
        text = text.replace(f"#/components/{section}/", f"#/components/{section}/C{number}")
    copy = json.loads(text)
    for section in ("schemas", "responses", "parameters", "requestBodies"):
        named = copy.get("components", {}).get(section, {})
        if named:
            copy["components"][section] = {f"C{number}{k}": v for k, v in named.items()}
    copy["paths"] = {f"/c{number}{path}": item for path, item in copy["paths"].items()}
    for tag in copy.get("tags", ()):
        tag["name"] = f"C{number} {tag['name']}"
    for operation in _operations(copy):
        if "operationId" in operation:
            operation["operationId"] = f"c{number}_{operation['operationId']}"
        operation["tags"] = [f"C{number} {tag}" for tag in operation.get("tags", ())]
    return copy


def _operations(document: Any) -> Iterator[Any]:
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]


def stages(path: str, language: str) -> dict[str, float]:
    """CPU seconds of each stage, and MiB at most, in this process."""
    from sdkwright.config import Config, TargetConfig
    from sdkwright.diagnostics import Report
    from sdkwright.pipeline.generate import generate

    spent: dict[str, float] = {}

    @contextlib.contextmanager
    def progress(stage: str) -> Iterator[None]:
        before = time.process_time()
        yield
        name = stage.split()[0]
        spent[name] = spent.get(name, 0) + time.process_time() - before

    with tempfile.TemporaryDirectory() as folder:
        target = TargetConfig(
            language=language, output=f"{folder}/sdk", package="growth-sdk", module="growth_sdk"
        )
        config = Config(document=path, targets=(target,))
        generate(config, Report(), force=True, progress=progress)
    spent["MiB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return spent


def measure(document: Path, megabytes: float) -> None:
    """Prints a line for each size and language: milliseconds and KiB for each operation."""
    given = yaml.load(document.read_text("utf-8"), yaml.CSafeLoader)
    print(f"{'':12}{'operations':>11}{'MB':>7}  CPU ms an operation", flush=True)
    for language in LANGUAGES:
        times = 1
        while True:
            made = multiplied(given, times)
            text = json.dumps(made)
            count = sum(1 for _ in _operations(made))
            _line(language, text, count)
            if len(text) >= megabytes * 1e6:
                break
            times *= 2


def _line(language: str, text: str, count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(text, "utf-8")
        command = [sys.executable, __file__, "--stages", str(path), language]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    memory = found.pop("MiB")
    each = "  ".join(f"{name} {1000 * spent / count:6.2f}" for name, spent in found.items())
    print(f"{language:12}{count:11}{len(text) / 1e6:7.2f}  {each}  {memory:6.0f} MiB", flush=True)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--stages"]:
        print(json.dumps(stages(*arguments[1:])))
        return
    document = Path(arguments[0]) if arguments else DOCUMENT
    measure(document, float(arguments[1]) if len(arguments) > 1 else 10)


if __name__ == "__main__":
    main(sys.argv[1:])

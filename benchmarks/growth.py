"""How cost grows with the size of a document: reading, lowering, rendering, and memory.

    .venv/bin/python benchmarks/growth.py DOCUMENT [MEGABYTES]

The document is doubled — its paths, operationIds, tags and schemas under other names, references
with them — until it has so many bytes. Each size runs in a process of its own, so that the peak of
memory is that size's. What stays the same from line to line is linear.
"""

from __future__ import annotations

import contextlib
import gc
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
from measuring import folders
from rows import OURS, Row, Section

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = ROOT / "spec" / "orchestration-2.0.yaml"
SMALL = ROOT / "spec" / "orchestration-1.1.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_PACKAGES = {
    "python": ("growth-sdk", "growth_sdk"),
    "typescript": ("growth-sdk", "growth_sdk"),
    "go": ("example.com/growth", "growth"),
    "php": ("growth/growth-sdk", "Growth"),
}
LANGUAGES = tuple(_PACKAGES)
FLAT = 1.2
"""An operation of a document that is four times as large may cost so many times as much."""
_TIMES = (1, 4, 16, 64)
_RUNS = 3


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
    text = json.dumps(document, default=str)
    for section in ("schemas", "responses", "parameters", "requestBodies"):
        text = text.replace(f"#/components/{section}/", f"#/components/{section}/C{number}")
    copy = json.loads(text)
    for section in ("schemas", "responses", "parameters", "requestBodies"):
        named = copy.get("components", {}).get(section, {})
        if named:
            copy["components"][section] = {f"C{number}{k}": v for k, v in named.items()}
    # Not the extensions, which would be no paths.
    paths = {path: item for path, item in copy["paths"].items() if path.startswith("/")}
    copy["paths"] = {f"/c{number}{path}": item for path, item in paths.items()}
    for tag in copy.get("tags", ()):
        tag["name"] = f"C{number} {tag['name']}"
    for operation in operations(copy):
        if "operationId" in operation:
            operation["operationId"] = f"c{number}_{operation['operationId']}"
        operation["tags"] = [f"C{number} {tag}" for tag in operation.get("tags", ())]
    return copy


def operations(document: Any) -> Iterator[Any]:
    """Those of paths; not webhooks, nor what callbacks have."""
    for item in document["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]


def stages(path: str, language: str, kept: str = "") -> dict[str, float]:
    """CPU seconds of each stage, and MiB at most, in this process. What is generated goes into the
    folder ``kept``, or away."""
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

    with tempfile.TemporaryDirectory() as removed:
        folder = kept or removed
        package, module = _PACKAGES[language]
        target = TargetConfig(
            language=language, output=f"{folder}/sdk", package=package, module=module
        )
        config, report = Config(document=path, targets=(target,)), Report()
        gc.disable()  # As the program does.
        generate(config, report, force=True, progress=progress)
        if not any(Path(folder, "sdk").rglob("*")):
            raise RuntimeError(f"nothing was generated: {report}")
    spent["MiB"] = _peak()
    return spent


def _peak() -> float:
    """MiB of memory that this process has had."""
    try:
        # What rusage says begins with the peak of the process that started this one.
        status = Path("/proc/self/status").read_text("utf-8")
    except FileNotFoundError:
        unit = 1024 if sys.platform == "linux" else 1024 * 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def measure() -> Iterator[Section]:
    """What an operation costs from 17 to more than 1,000, in all languages."""
    given = yaml.load(SMALL.read_text("utf-8"), yaml.CSafeLoader)
    points = []
    with folders() as empty:
        for times in _TIMES:
            document = json.dumps(multiplied(given, times), default=str)
            count = sum(1 for _ in operations(json.loads(document)))
            for language in LANGUAGES:
                runs = [_point(language, document, count, empty()) for _ in range(_RUNS)]
                print(f"  {language}: {count} operations", file=sys.stderr, flush=True)
                points.append(min(runs, key=lambda point: point["CPU ms an operation"]))
    rows = [_row(language, points) for language in LANGUAGES]
    note = f"Each is the least of {_RUNS} runs."
    yield Section("growth", "Growth: what an operation costs", rows, [note], points)


def _point(language: str, document: str, count: int, folder: Path) -> dict[str, Any]:
    """Of a run in a process of its own, which leaves what it made in the folder."""
    path = folder / "openapi.json"
    path.write_text(document, "utf-8")
    command = [sys.executable, __file__, "--stages", str(path), language, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(run.stdout)
    memory = found.pop("MiB")
    stages = {name: 1000 * spent / count for name, spent in found.items()}
    return {
        "language": language,
        "operations": count,
        "MB": len(document) / 1e6,
        "CPU ms an operation": sum(stages.values()),
        "stages": stages,
        "MiB": memory,
    }


def _row(language: str, points: list[dict[str, Any]]) -> Row:
    """The largest document against the one that is a quarter of it."""
    quarter, last = [point for point in points if point["language"] == language][-2:]
    unit = "CPU ms an operation"
    peer = f"with {quarter['operations']}"
    name = f"{language}, {last['operations']:,} operations"
    return Row(name, unit, OURS, last[unit], peer, quarter[unit], _RUNS, FLAT)


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--stages"]:
        print(json.dumps(stages(*arguments[1:])))
        return
    given = yaml.load(Path(arguments[0]).read_text("utf-8"), yaml.CSafeLoader)
    megabytes = float(arguments[1]) if len(arguments) > 1 else 10
    print(f"{'':12}{'operations':>11}{'MB':>7}  CPU ms an operation", flush=True)
    with folders() as empty:
        for language in LANGUAGES:
            times, size = 1, 0.0
            while size < megabytes:
                document = json.dumps(multiplied(given, times), default=str)
                count = sum(1 for _ in operations(json.loads(document)))
                point = _point(language, document, count, empty())
                size, times = point["MB"], 2 * times
                each = "  ".join(f"{name} {spent:6.2f}" for name, spent in point["stages"].items())
                print(
                    f"{language:12}{count:11}{size:7.2f}  {each}  {point['MiB']:6.0f} MiB",
                    flush=True,
                )


if __name__ == "__main__":
    main(sys.argv[1:])

"""The generated Python SDK, in each of its variants, against Speakeasy's for the same API."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import yaml
from growth import multiplied
from measuring import ROUNDS
from peers import FOLDER, ROOT, bytes_of, clean, environment, install, version
from rows import OURS, Row, Samples, Section, against_limit

HERE = Path(__file__).parent
SPEC = ROOT / "spec" / "orchestration-2.0.yaml"
PEER, CLIENT, LIBRARIES = "Speakeasy", "httpx2 alone", "pyreqwest and msgspec alone"
MANY = 4
"""So often the document, with its 183 schemas, is in the one with many models."""
_SHARE = 0.08
"""CPU milliseconds that the SDK itself may take for a call."""


@dataclass(frozen=True)
class Variant:
    """One way to have the package: ``options`` of the target, an ``extra`` that is installed, and
    ``arguments`` of the client."""

    name: str
    options: Mapping[str, str] = field(default_factory=dict)
    extra: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)


VARIANTS = (
    Variant(OURS),
    Variant("sdkwright, fast", extra="fast", arguments={"transport": "fast"}),
    Variant("sdkwright, msgspec", options={"models": "msgspec"}),
    Variant(
        "sdkwright, msgspec and fast",
        options={"models": "msgspec"},
        extra="fast",
        arguments={"transport": "fast"},
    ),
)
_DEFAULTS = {
    "import": 0.10,
    "first call done": 0.50,
    "call, sync": 0.40,
    "call, async, 1 at once": 0.50,
    "call, async, 32 at once": 0.30,
}
_FAST = {
    "import": 0.06,
    "first call done": 0.13,
    "call, sync": 0.08,
    "call, async, 1 at once": 0.10,
    "call, async, 32 at once": 0.05,
    "call, async, 256 at once": 0.033,
}
_MANY_ITEMS = {
    VARIANTS[0].name: {"call, sync": 0.65, "decoding alone": 0.85},
    VARIANTS[2].name: {"decoding alone": 0.15},
    VARIANTS[3].name: {"call, sync": 0.25, "decoding alone": 0.15},
}
_TEN_ITEMS = {VARIANTS[0].name: _DEFAULTS, VARIANTS[3].name: _FAST}
_MEMORY = {VARIANTS[0].name: 0.75, VARIANTS[3].name: 0.40}


@contextmanager
def server(items: int) -> Iterator[str]:
    command = [sys.executable, str(HERE / "server.py"), str(items)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def run_json(command: list[str], folder: Path = HERE) -> dict[str, float]:
    """What a probe prints. Raises with what it says when it fails."""
    run = subprocess.run(
        command, cwd=folder, env=clean(), check=False, capture_output=True, text=True
    )
    if run.returncode:
        raise RuntimeError((run.stderr.strip().splitlines() or ["no word"])[-1])
    found: dict[str, float] = json.loads(run.stdout)
    return found


def packages(notes: list[str]) -> dict[str, tuple[Path, Variant]]:
    """Variants with the interpreters that have them. What cannot be made is noted."""
    found = {}
    for variant in VARIANTS:
        try:
            python = _installed(variant)
            with server(1) as port:
                run_json(_command(python, variant, port, 1, "1"))
        except (subprocess.CalledProcessError, RuntimeError) as failed:
            notes.append(f"{variant.name} is not measured: `{failed}`")
        else:
            found[variant.name] = (python, variant)
    return found


def _installed(variant: Variant) -> Path:
    name = variant.name.replace("sdkwright", "own").replace(", ", "-").replace(" ", "-")
    source = _source(name, variant)
    return install(name, source, variant.extra)


def _source(name: str, variant: Variant) -> Path:
    """The package as it is in generated/, or made with the options of the variant."""
    folder = FOLDER / f"{name}-source"
    shutil.rmtree(folder, ignore_errors=True)
    if not variant.options:
        shutil.copytree(ROOT / "generated" / "python", folder)
        return folder
    settings = yaml.safe_load((ROOT / "sdk.yaml").read_text("utf-8"))
    python = {**settings["targets"]["python"], "output": str(folder)}
    python["options"] = {**python.get("options", {}), **variant.options}
    written = {"document": str(SPEC), "targets": {"python": python}}
    _generated(json.dumps(written))
    return folder


def _generated(settings: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        config = Path(name) / "sdk.yaml"
        config.write_text(settings, "utf-8")
        program = str(Path(sys.executable).with_name("sdkwright"))
        command = [program, "generate", "--config", str(config)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError((run.stderr + run.stdout).strip().partition("\n")[0].split(": ", 1)[-1])


def _command(
    python: Path, variant: Variant | None, port: str, calls: int, at_once: str
) -> list[str]:
    arguments = json.dumps(dict(variant.arguments) if variant else {})
    return [str(python), str(HERE / "probe.py"), port, str(calls), at_once, arguments]


def measure() -> Iterator[Section]:
    """Lists of 10 and of 1,000 items, memory and size, and importing many models."""
    notes: list[str] = []
    subjects: dict[str, tuple[Path, Variant | None]] = {**packages(notes)}
    subjects[PEER] = (environment("speakeasy", "formance-sdk-python"), None)
    ten, client = _ten_items(subjects)
    pairs = [(name, PEER) for name in subjects if name != PEER]
    rows = [row for row in _each(ten, pairs, _TEN_ITEMS) if row.name != "memory"]
    title = "Python SDK, lists of 10 items"
    yield Section("python", title, [*rows, *client], notes)
    pairs.append((LIBRARIES, PEER))
    memory = _each(ten, pairs, {name: {"memory": limit} for name, limit in _MEMORY.items()}, "MiB")
    resident = [row for row in memory if row.name == "memory"]
    thousand = _sampled(subjects, 1000, 40, "1,32")
    kept = [row for row in _each(thousand, pairs, _MANY_ITEMS) if row.name in _OF_THOUSAND]
    yield Section("python", "Python SDK, lists of 1,000 items", kept)
    sizes = [*_named(resident, "memory after the first call"), *_sizes(subjects)]
    yield Section("python", "Python SDK, memory and size", sizes)
    yield Section("python", "Python SDK, many models", _many_models(subjects[OURS][0]))


_OF_THOUSAND = (
    "call, sync",
    "call, async, 1 at once",
    "call, async, 32 at once",
    "decoding alone",
)


def _each(
    samples: Samples,
    pairs: list[tuple[str, str]],
    targets: Mapping[str, Mapping[str, float]],
    unit: str = "CPU ms",
) -> Iterator[Row]:
    for pair in pairs:
        yield from samples.rows([pair], unit, targets.get(pair[0]))


def _sampled(
    subjects: Mapping[str, tuple[Path, Variant | None]], items: int, calls: int, at_once: str
) -> Samples:
    samples = Samples()
    with server(items) as port:
        for number in range(ROUNDS + 1):
            for name, (python, variant) in subjects.items():
                found = run_json(_command(python, variant, port, calls, at_once))
                # The first round compiles modules and is not counted.
                if number:
                    samples.add(name, found)
            if items == 10 and number:
                for name, own, probe in _ALONE:
                    if own in subjects:
                        command = [str(subjects[own][0]), str(HERE / probe), port]
                        samples.add(name, run_json([*command, str(calls), at_once]))
    return samples


_ALONE = ((CLIENT, OURS, "probe_client.py"), (LIBRARIES, VARIANTS[3].name, "probe_fast.py"))
"""What the SDK is built on without it, in the environment of which variant, and the probe."""


def _ten_items(
    subjects: Mapping[str, tuple[Path, Variant | None]],
) -> tuple[Samples, list[Row]]:
    """With rows of what the SDK adds to the client that it uses."""
    samples = _sampled(subjects, 10, 400, "1,32,256")
    most = {"call, async, 256 at once": 1.0}
    rows = list(samples.rows([(OURS, CLIENT)], "CPU ms", most))
    # What is between these two ratios and one is all that an SDK can still save, or may add.
    alone = [(VARIANTS[3].name, LIBRARIES), (LIBRARIES, PEER)]
    rows += [row for row in samples.rows(alone, "CPU ms") if row.name != "memory"]
    sync = next(row for row in rows if row.name == "call, sync")
    # A plain call goes to the engine, without what httpx2 adds to it.
    engine = samples.median(CLIENT, "call, sync, its engine")
    share = Row("", "CPU ms", OURS, sync.ours - engine, "", 1.0, sync.runs)
    name = "call, sync: the SDK's own share"
    return samples, [*rows, against_limit(share, name, _SHARE)]


def _named(rows: list[Row], name: str) -> Iterator[Row]:
    for row in rows:
        yield Row(name, "MiB", row.subject, row.ours, row.peer, row.theirs, row.runs, row.target)


def _sizes(subjects: Mapping[str, tuple[Path, Variant | None]]) -> Iterator[Row]:
    """All that was installed for a package, with what it depends on, without compiled modules."""
    theirs = bytes_of(subjects[PEER][0]) / 2**20
    for name, (python, _) in subjects.items():
        if name != PEER:
            yield Row("installed", "MiB", name, bytes_of(python) / 2**20, PEER, theirs, 1)


def _many_models(python: Path) -> list[Row]:
    """The same operations in a package with hundreds of models, and in ours."""
    given = yaml.load(SPEC.read_text("utf-8"), yaml.CSafeLoader)
    document = multiplied(given, MANY)
    count = len(document["components"]["schemas"])
    folder = FOLDER / "own-many"
    shutil.rmtree(folder, ignore_errors=True)
    (FOLDER / "documents").mkdir(parents=True, exist_ok=True)
    path = FOLDER / "documents" / "many.json"
    path.write_text(json.dumps(document), "utf-8")
    target = {"output": str(folder), "module": "formance_sdk_python", "package": "many-models"}
    _generated(json.dumps({"document": str(path), "targets": {"python": target}}))
    name, peer = f"{count} models", "ours, 183 models"
    samples = Samples()
    with server(10) as port:
        for number in range(2 * ROUNDS):
            for subject, place in ((name, folder), (peer, ROOT / "generated" / "python")):
                found = _started(python, place, port)
                if number:
                    samples.add(subject, found)
    return list(samples.rows([(name, peer)], "CPU ms", {"import": 1.2}))


_START = """
import json, sys, time
sys.path.insert(0, sys.argv[1])
start = time.process_time()
from formance_sdk_python import SDK
imported = time.process_time()
sdk = SDK(server_url="http://127.0.0.1:" + sys.argv[2], security=None)
sdk.orchestration.v1.list_workflows()
done = time.process_time()
assert sys.modules["formance_sdk_python"].__file__.startswith(sys.argv[1])
print(json.dumps({"import": 1000 * (imported - start), "first call done": 1000 * (done - start)}))
"""


def _started(python: Path, place: Path, port: str) -> dict[str, float]:
    return run_json([str(python), "-c", _START, str(place), port])


def versions() -> dict[str, str]:
    """Of the peer, where it has been installed."""
    if not (FOLDER / "speakeasy").is_dir():
        return {}
    return {"Speakeasy's formance-sdk-python": version("speakeasy", "formance-sdk-python")}

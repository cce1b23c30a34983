"""The go command, away from the network and from what the machine's user has set."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
DRIVER = HERE / "driver"
GENERATED = HERE.parents[2] / "generated" / "go"
MODULES = {
    "orchestration": "github.com/formancehq/formance-sdk-go/v3",
    "conformance": "acme.test/conformance",
}
"""The modules of the SDKs by the names of their documents."""
_SETTINGS = {
    "GOENV": "off",
    "GOFLAGS": "-mod=mod",
    "GOPROXY": "off",
    "GOSUMDB": "off",
    "GOTOOLCHAIN": "local",
    "GOWORK": "off",
}


def environment() -> dict[str, str]:
    """Without settings of Go's, and credentials that an SDK would take."""
    kept = ("PATH", "HOME", "GOCACHE", "GOROOT", "TMPDIR", "XDG_CACHE_HOME")
    return {name: os.environ[name] for name in kept if name in os.environ} | _SETTINGS


@dataclass(frozen=True, slots=True)
class Go:
    """``command`` is the path of go."""

    command: str

    def run(self, folder: Path, *arguments: str) -> str:
        """What it prints. Raises ``AssertionError`` where it fails."""
        done = subprocess.run(
            [self.command, *arguments],
            cwd=folder,
            env=environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def build(self, packages: Mapping[str, Path], folder: Path, *flags: str) -> Path:
        """The driver and the program of long bodies, made in ``folder`` with the SDKs of these
        folders, by the names of their documents."""
        source = folder / "driver"
        shutil.copytree(DRIVER, source)
        binding = (source / "orchestration/binding.go").read_text(encoding="utf-8")
        binding = binding.replace(MODULES["orchestration"], MODULES["conformance"])
        binding = binding.replace("package orchestration", "package conformance", 1)
        (source / "conformance/binding.go").write_text(binding, encoding="utf-8")
        lines = ["module driver.test", "go 1.23"]
        for name, path in packages.items():
            lines.append(f"require {MODULES[name]} v{_major(MODULES[name])}.0.0")
            lines.append(f"replace {MODULES[name]} => {path}")
        (source / "go.mod").write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.run(source, "build", *flags, "-o", f"{folder}{os.sep}", "./...")
        return folder


def _major(module: str) -> str:
    last = module.rpartition("/")[2]
    return last[1:] if last[:1] == "v" and last[1:].isdigit() else "1"

"""What Composer makes of the packages."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from php_tools import AUTOLOAD, SETTINGS, environment

PROGRAM = """
require 'vendor/autoload.php';
$classes = array_keys(require 'vendor/composer/autoload_classmap.php');
foreach (array_diff($classes, ['Composer\\InstalledVersions']) as $class) {
    class_exists($class) || interface_exists($class) || print "$class ";
}
"""


@pytest.mark.parametrize("sdk", ["PHP", "PHP classic"])
@pytest.mark.parametrize("document", ["orchestration", "conformance"])
def test_composer_finds_every_class(
    sdk: str,
    document: str,
    php: str,
    php_packages: Callable[[str], Mapping[str, Path]],
    require_tool: Callable[[str], str],
    tmp_path: Path,
) -> None:
    """composer.json has no fault, and each file has the class of its name (PSR-4), in this case."""
    composer = require_tool("composer")
    package = tmp_path / "package"
    shutil.copytree(php_packages(sdk)[document], package)
    variables = environment() | {"COMPOSER_HOME": str(tmp_path), "COMPOSER_DISABLE_NETWORK": "1"}
    variables |= {"COMPOSER_ALLOW_SUPERUSER": "1"}

    def run(*command: str) -> str:
        done = subprocess.run(
            command,
            cwd=package,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    assert "composer.json is valid" in run(composer, "validate", "--strict", "--no-ansi")
    dumped = run(composer, "dump-autoload", "--no-ansi", "--classmap-authoritative")
    sources = sorted((package / "src").rglob("*.php"))
    # Composer's own class is in the map, too.
    assert f"containing {len(sources) + 1} classes" in dumped
    assert "does not comply" not in dumped
    assert run(php, *SETTINGS, "-r", f"require {str(AUTOLOAD)!r};\n{PROGRAM}") == ""

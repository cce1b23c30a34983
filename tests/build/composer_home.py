"""Settings of Composer under which packages come from the distribution, and none from a network."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

_LIBRARIES = {
    "psr/http-client": ("1.0.3", "Psr/Http/Client"),
    "psr/http-factory": ("1.1.0", "Psr/Http/Message"),
    "psr/http-message": ("2.0.0", "Psr/Http/Message"),
    "psr/log": ("3.0.0", "Psr/Log"),
    "brick/math": ("0.12.0", "Brick/Math"),
    "guzzlehttp/guzzle": ("7.9.0", "GuzzleHttp"),
}
"""Name → a version that packages take, and where the distribution has it on PHP's include path."""


def composer_home(folder: Path) -> dict[str, str]:
    """The environment for a Composer whose settings lie in ``folder``, which is made."""
    archives = folder / "archives"
    archives.mkdir(parents=True)
    for name, (version, path) in _LIBRARIES.items():
        said = {"name": name, "version": version, "autoload": {"files": ["load.php"]}}
        with zipfile.ZipFile(archives / f"{name.replace('/', '-')}.zip", "w") as archive:
            archive.writestr("composer.json", json.dumps(said))
            archive.writestr("load.php", f"<?php\nrequire_once '{path}/autoload.php';\n")
    repositories = {
        "distribution": {"type": "artifact", "url": str(archives)},
        "packagist.org": False,
    }
    config = json.dumps({"repositories": repositories})
    (folder / "config.json").write_text(config, encoding="utf-8")
    return {
        "COMPOSER_HOME": str(folder),
        "COMPOSER_CACHE_DIR": str(folder / "cache"),
        "COMPOSER_ALLOW_SUPERUSER": "1",
    }

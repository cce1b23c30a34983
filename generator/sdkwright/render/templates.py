"""The folder of templates and runtimes: where it is, what is in it, and its digest."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

_LEFT_OUT = {"__pycache__", "tests"}


@cache
def templates_folder() -> Path:
    """The folder ``templates/``: inside an installed package, else at the root of the checkout.

    Raises ``FileNotFoundError`` when the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "templates", package.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError("the folder of templates is missing from this installation")


def template_files(folder: Path) -> tuple[str, ...]:
    """The paths below ``folder``, sorted; tests and caches are left out, as they are in a wheel."""
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return tuple(sorted(p.as_posix() for p in found if not _LEFT_OUT.intersection(p.parts)))


def templates_digest(folder: Path) -> str:
    """SHA-256 over the names and contents of all templates below ``folder``, in hexadecimal."""
    digest = sha256()
    for path in template_files(folder):
        content = (folder / path).read_bytes()
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()

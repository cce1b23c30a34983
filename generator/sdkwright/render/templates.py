"""The folder of templates and runtimes: where it is, what is in it, and its digest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

VERSIONS = "templates.yaml"
"""The file in a folder of overrides that says for which versions of the templates they are."""

SUFFIX = ".jinja"

SITE = "docs/site/"
"""Templates of `sdkwright docs`; the others make packages."""

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


def template_versions() -> dict[str, int]:
    """Language (or "docs", which all share) → version of what its templates can ask views for.

    It rises when a view loses something, or something in it gets another meaning.
    """
    found = sorted(templates_folder().glob("*/VERSION"))
    return {path.parent.name: int(path.read_text("utf-8")) for path in found}


def built_in_templates() -> tuple[str, ...]:
    """The paths of all templates that a file of a user's may stand in for."""
    areas = template_versions()
    found = template_files(templates_folder())
    return tuple(p for p in found if p.endswith(SUFFIX) and p.split("/")[0] in areas)


def override_files(folder: Path) -> tuple[str, ...]:
    """The paths of what lies below ``folder`` and its folders; hidden files are left out."""
    found = template_files(folder) if folder.is_dir() else ()
    return tuple(path for path in found if not any(p.startswith(".") for p in path.split("/")))


def overrides_digest(folder: Path, language: str) -> str:
    """SHA-256 in hexadecimal over the overrides that a package of ``language`` is made with; "" if
    there are none."""
    used = [path for path in override_files(folder) if in_package(path, language)]
    return _digest_of(used, lambda path: _content(folder / path)) if used else ""


def _content(file: Path) -> bytes:
    """What cannot be read counts as empty; who needs it finds out."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def in_package(path: str, language: str) -> bool:
    """Whether an override at ``path`` may have a part in a package of ``language``."""
    return path.split("/")[0] in (language, "docs") and not path.startswith(SITE)


def templates_digest(folder: Path) -> str:
    """SHA-256 over the names and contents of all templates below ``folder``, in hexadecimal."""
    return _digest_of(template_files(folder), lambda path: (folder / path).read_bytes())


def _digest_of(paths: Iterable[str], read: Callable[[str], bytes]) -> str:
    digest = sha256()
    for path in paths:
        content = read(path)
        digest.update(f"{path}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()

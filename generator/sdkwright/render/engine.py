"""Jinja, set up once for all targets: strict about what is missing, blind to what is data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

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


class Engine:
    """Renders templates below ``folder``. Templates may call ``filters`` and nothing else."""

    def __init__(self, folder: Path, filters: Mapping[str, Callable[..., object]]) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
        )
        # Templates lay out; what Jinja offers to compute with would only tempt them to decide.
        self._environment.globals.clear()
        self._environment.filters.update(filters)

    def render(self, template: str, view: object) -> str:
        """The text of ``template``; in it the view's name is ``view``.

        Raises ``jinja2.TemplateError`` for a template that is missing, malformed or asks for
        something that the view does not have.
        """
        return self._environment.get_template(template).render(view=view)

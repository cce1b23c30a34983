"""Jinja, set up once for all targets: strict about what is missing, blind to what is data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


class Engine:
    """Renders templates below ``folder``. Templates may call ``filters`` and nothing else.

    ``html``: all that is not ``Markup`` is escaped.
    """

    def __init__(
        self, folder: Path, filters: Mapping[str, Callable[..., object]], *, html: bool = False
    ) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            undefined=StrictUndefined,
            autoescape=html,
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

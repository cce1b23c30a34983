"""Jinja, set up once for all targets: strict about what is missing, blind to what is data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from .compiled import compiled_templates

BUILT_IN = "built-in"
"""What the names of built-in templates begin with in templates that stand in their place."""


class OverrideError(Exception):
    """A template of the user's cannot be used: ``file`` and ``line`` (from 1) say where."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(message)
        self.file = file
        self.line = line


@dataclass(frozen=True, slots=True)
class Overrides:
    """A file below ``folder`` stands in place of the built-in template with the same path.

    ``digest`` covers those that one package is made with.
    """

    folder: Path
    digest: str


class Engine:
    """Renders templates below ``folder``. Templates may call ``filters`` and nothing else.

    ``html``: all that is not ``Markup`` is escaped. ``overridden`` is the digest of ``overrides``,
    "" for none.
    """

    def __init__(
        self,
        folder: Path,
        filters: Mapping[str, Callable[..., object]],
        *,
        html: bool = False,
        overrides: Overrides | None = None,
    ) -> None:
        # A run reads what somebody proposes, too, so templates that are not ours get no further
        # than to what they are given.
        kind = Environment if overrides is None else ImmutableSandboxedEnvironment
        self._overrides = None if overrides is None else overrides.folder
        self.overridden = "" if overrides is None else overrides.digest
        style = "html" if html else "text"
        self._environment = kind(
            loader=_loader(folder, self._overrides),
            undefined=_Missing,
            autoescape=html,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
            # What is compiled is kept for the next run, so nothing is worked out that depends on
            # filters, and nothing is kept of templates that are not ours.
            optimized=False,
            bytecode_cache=None if overrides else compiled_templates(__file__, style),
        )
        # Templates lay out; what Jinja offers to compute with would only tempt them to decide.
        self._environment.globals.clear()
        self._environment.filters.update(filters)

    def render(self, template: str, view: object) -> str:
        """The text of ``template``; in it the view's name is ``view``.

        Raises ``OverrideError`` for what goes wrong in an override, and ``jinja2.TemplateError``
        for a template that is missing, malformed or asks for something that the view does not have.
        """
        try:
            return self._environment.get_template(template).render(view=view)
        except Exception as error:
            raise self._blamed(error) from error

    def compiled(self, template: str) -> None:
        """Raises ``OverrideError`` for an override that is malformed or uses unknown filters."""
        try:
            self._environment.get_template(template)
        except Exception as error:
            raise self._blamed(error) from error

    def override_of(self, template: str) -> str:
        """The file that stands in place of ``template``, "" for none."""
        file = None if self._overrides is None else self._overrides / template
        return str(file) if file is not None and file.is_file() else ""

    def _blamed(self, error: Exception) -> Exception:
        """``error`` with the place in the override that it comes from, if it comes from one."""
        places = [] if self._overrides is None else list(_places(error))
        for file, line in reversed(places):
            if Path(file).is_relative_to(str(self._overrides)):
                return OverrideError(file, line, _said(error))
        return error


def _loader(folder: Path, overrides: Path | None) -> BaseLoader:
    own = FileSystemLoader(folder)
    if overrides is None:
        return own
    return ChoiceLoader([FileSystemLoader(overrides), own, PrefixLoader({BUILT_IN: own})])


def _places(error: Exception) -> Iterator[tuple[str, int]]:
    """Files and lines that the error came through, the innermost last; Jinja adds its own."""
    trace = error.__traceback__
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next
    if isinstance(error, TemplateSyntaxError) and error.filename:
        yield error.filename, error.lineno


def _said(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "the template includes itself"
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r}"
    text = " ".join(str(getattr(error, "message", "") or error).split())
    return text or type(error).__name__


class _Missing(StrictUndefined):
    """Says in the words of a template's author what a view does not have."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        owner: Any = self._undefined_obj
        fields = tuple(getattr(type(owner), "__dataclass_fields__", ()))
        if not fields or self._undefined_hint:
            return super()._undefined_message
        near = get_close_matches(str(self._undefined_name), fields, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"it has {', '.join(fields)}"
        return f"{type(owner).__name__} has no {self._undefined_name!r}; {hint}"

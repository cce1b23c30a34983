"""What a back-end is: a value with a name, a plan and a formatter, not a class to inherit from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.type_system import TypeSystem
from sdkwright.names import NameBook

from .code import Code
from .engine import Engine
from .options import Choice
from .pages.views import Docs


@dataclass(frozen=True, slots=True)
class Template:
    """Render ``template`` (a path below ``templates/``) with ``view`` into ``path``."""

    path: str
    template: str
    view: object


@dataclass(frozen=True, slots=True)
class Copy:
    """``text`` goes into ``path`` as it is: runtime sources, already in their final form."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Files that one expensive ``make`` writes together.

    ``digest`` names everything ``make`` depends on; when the manifest has the same digest and the
    files are as it left them, ``make`` is not called. It gets the engine of the package, whose
    overrides count by themselves, and returns one text for each of ``paths``, which the target
    formats as it does templates.
    """

    paths: tuple[str, ...]
    digest: str
    make: Callable[[Engine], Mapping[str, str]]


Job: TypeAlias = Template | Copy | Batch


@dataclass(frozen=True, slots=True)
class Plan:
    """``jobs`` make the package; ``names`` are all public names it will have, sorted: symbol →
    the pointer in the document it comes from ("" for the package's own). ``lock`` has what every
    part of the document is called, by scope and key, for the next run to keep to."""

    jobs: tuple[Job, ...]
    names: Mapping[str, str]
    lock: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Called:
    """What a package calls the parts of an API, as users write it: declarations by id, operations
    by id, and by a declaration's id and the wire name (of a value: its text) what is in it.
    ``beside`` has what else is called after an operation, by its id: the class of its answer, say.
    ``package`` is what they import."""

    types: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, str] = field(default_factory=dict)
    members: Mapping[tuple[str, str], str] = field(default_factory=dict)
    package: str = ""
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """``options`` are those that sdk.yaml may have for it.

    ``plan`` decides everything and adds what it cannot do to the report; the book has the names
    of the last run and gets those of this one. ``format`` gets raw
    texts by path and returns them in the language's own style; it must be a fixed point.

    ``formatter`` names the formatter and its version: a text that another one formatted is
    formatted again. ``laid_out`` says of a text that our own templates gave whether it is in that
    style as it is: then ``format``, which is slow, does not get it. ``filters`` are what templates
    may call. ``templates`` is the folder of the templates where it is not the generator's own.
    ``docs`` gives what pages say about the package;
    None where a report has what stands in the way. ``called`` gives names alone, and quickly.
    ``type_system`` is what ``diff`` works out from whether code still compiles. ``packaging`` is
    the kind of package that is built and published: "pypi", "npm", "go" or "composer", "" for none.
    ``surface`` gives, for the texts of a package by path, a sorted line for all that users can name
    in it; ``code`` is how the language writes notes on upgrading.
    """

    name: str
    title: str
    plan: Callable[[Api, TargetConfig, Report, NameBook], Plan]
    format: Callable[[Mapping[str, str]], Mapping[str, str]]
    options: Mapping[str, Choice] = field(default_factory=dict)
    formatter: str = ""
    laid_out: Callable[[str], bool] = lambda _text: False
    filters: Mapping[str, Callable[..., object]] = field(default_factory=dict)
    templates: str = ""
    docs: Callable[[Api, TargetConfig, Report, NameBook], Docs | None] | None = None
    called: Callable[[Api, TargetConfig, Report, NameBook], Called] | None = None
    type_system: TypeSystem | None = None
    packaging: str = ""
    code: Code | None = None
    surface: Callable[[Mapping[str, str]], tuple[str, ...]] | None = None
    verify: tuple[tuple[str, ...], ...] = ()

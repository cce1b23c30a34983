"""sdk.yaml as frozen values: every decision that people make about their SDKs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .diagnostics import Origin
from .rules import IdempotencySettings, PageSettings, RetrySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetConfig:
    """One SDK. ``output`` is relative to the configuration file.

    ``package`` is the name on the registry, ``module`` what users import, ``sdk_class`` the client.
    ``places`` has where each key of it is written, and each option, as "options.NAME".
    """

    language: str
    output: str
    package: str
    module: str
    sdk_class: str = "SDK"
    version: str = "0.1.0"
    license: str = ""
    author: str = ""
    homepage: str = ""
    description: str = ""
    options: Mapping[str, object] = field(default_factory=dict)
    places: Mapping[str, Origin] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Overrides, keyed as the document spells things.

    ``operations``: operationId or "METHOD /path" → method name; ``groups``: the same, or a tag →
    dotted group, "" for the client itself; ``schemas``: schema → type name; ``properties``:
    "Schema.property" → name; ``parameters``: "operationId.parameter", or for all operations the
    parameter alone → name; ``enums``: schema → value as text → name of the member.
    """

    operations: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    schemas: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)
    parameters: Mapping[str, str] = field(default_factory=dict)
    enums: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    shorten: bool = True
    """Whether names that frameworks made are used without what they added."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownValues:
    """Whether values that an enum does not list and variants that a union does not have are kept
    (True) or refused; ``schemas`` says it of single ones, ``default`` of the others."""

    default: bool = True
    schemas: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhooks:
    """``event`` are runtime expressions (OpenAPI 3.1, 4.8.20.4): where a request names its event;
    ``signature`` the settings of how all webhooks are signed that say nothing else."""

    event: tuple[str, ...] = ()
    signature: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Patterns of operations: ``tag:…``, ``path:…``, ``id:…`` with stars, or ``deprecated``.
    Without ``include`` all are. ``…_at`` have line and column of each in the file, from 1."""

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    include_at: tuple[tuple[int, int], ...] = field(default=(), compare=False)
    exclude_at: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        return bool(self.include or self.exclude)


def is_pattern(text: str) -> bool:
    """Whether ``text`` may stand in a ``Selection``."""
    kind, colon, rest = text.partition(":")
    return text == "deprecated" or bool(kind in ("tag", "path", "id") and colon and rest)


@dataclass(frozen=True, slots=True, kw_only=True)
class IgnoredChange:
    """A change that `sdkwright diff` is to live with: by its fingerprint, or by its kind and
    location, in which ``*`` stands for anything. ``expires`` is the last day, None for no end."""

    kind: str = ""
    location: str = ""
    fingerprint: str = ""
    reason: str
    expires: date | None = None
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """``skip`` lists operationIds (or "METHOD /path") that are left out on purpose; ``skip_at`` has
    the line and column of each in the file, from 1, so that a finding can point to it.

    ``path`` is the configuration file, "" when there is none. ``templates`` is the folder of
    templates that stand in place of built-in ones, "" for none; ``templates_at`` as ``skip_at``.
    ``lenient`` leaves out what cannot be generated, and lists it, where it would otherwise be an
    error; it comes from the command line.
    """

    path: str = ""
    document: str = ""
    overlays: tuple[str, ...] = ()
    templates: str = ""
    templates_at: tuple[int, int] = field(default=(1, 1), compare=False)
    targets: tuple[TargetConfig, ...] = ()
    names: Names = Names()
    skip: tuple[str, ...] = ()
    skip_at: tuple[tuple[int, int], ...] = field(default=(), compare=False)
    select: Selection = Selection()
    unknown_values: UnknownValues = field(default_factory=UnknownValues)
    webhooks: Webhooks = Webhooks()
    pagination: PageSettings = field(default_factory=PageSettings)
    retries: RetrySettings = field(default_factory=RetrySettings)
    idempotency: IdempotencySettings = field(default_factory=IdempotencySettings)
    lenient: bool = False

"""What the page's template prints. ``Markup`` is HTML that is safe as it is; the rest is text."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """``model`` is the anchor of the only model in the type, whose fields can be shown in place."""

    name: str
    type: Markup
    model: str
    required: bool
    description: Markup
    default: str
    example: str
    wire: str
    deprecated: bool
    deprecation: Markup


@dataclass(frozen=True, slots=True)
class SampleView:
    """``tab`` is the number of its tab, from 0."""

    label: str
    tab: int
    code: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorView:
    type: Markup
    model: str
    statuses: str
    media: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """``call`` is the method with its group; ``fields`` are those of the request."""

    id: str
    name: Markup
    call: str
    summary: str
    description: Markup
    deprecated: bool
    deprecation: Markup
    method: str
    path: Markup
    media: tuple[str, ...]
    scopes: tuple[str, ...]
    samples: tuple[SampleView, ...]
    error_sample: SampleView | None
    parameters: tuple[RowView, ...]
    request: str
    fields: tuple[RowView, ...]
    response: Markup
    response_model: str
    statuses: tuple[tuple[str, Markup], ...]
    errors: tuple[ErrorView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    id: str
    name: str
    description: Markup
    operations: tuple[OperationView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelView:
    id: str
    name: Markup
    kind: str
    teaser: str
    description: Markup
    deprecated: bool
    deprecation: Markup
    fields: tuple[RowView, ...]
    members: tuple[tuple[str, str, Markup], ...]
    variants: tuple[tuple[Markup, str], ...]
    discriminator: str
    target: Markup
    open: bool


@dataclass(frozen=True, slots=True)
class SpaceView:
    """Models of one kind, such as those that operations share."""

    id: str
    title: str
    models: tuple[ModelView, ...]


@dataclass(frozen=True, slots=True)
class SchemeView:
    name: str
    kind: str
    description: Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """``unfolded``: the contents list all operations, since they are few. ``policy`` is the page's
    Content-Security-Policy (CSP Level 3), which allows its own script and style by their digests
    and nothing else."""

    title: str
    version: str
    language: str
    package: str
    description: Markup
    install: tuple[str, ...]
    first: OperationView | None
    schemes: tuple[SchemeView, ...]
    servers: tuple[tuple[str, Markup], ...]
    options: tuple[RowView, ...]
    groups: tuple[GroupView, ...]
    spaces: tuple[SpaceView, ...]
    unfolded: bool
    policy: str
    style: Markup
    script: Markup

"""What pages say, as values: the same for Markdown, HTML and whatever comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a type: ``target`` is the page it leads to, from the root of the docs ("" for
    plain text), such as ``models/shared/trigger.md``, or an address elsewhere (https)."""

    text: str
    target: str = ""


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A parameter, or a member of a model. ``default`` and ``example`` are code, "" where there is
    none; ``wire`` is the name in JSON where it differs."""

    name: str
    type: Spans
    required: bool
    description: str = ""
    default: str = ""
    example: str = ""
    wire: str = ""
    deprecated: bool = False
    deprecation: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """Code to show, as a user would write it: ``label`` such as "Synchronous".

    ``section``: it stands under a heading of its own, which is called so.
    """

    label: str
    code: str
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRow:
    """An error that a call can raise, with the fields of its body."""

    type: Spans
    statuses: str
    media: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NextView:
    """What an answer can be used for: ``call`` is another operation; ``given`` has what there is,
    the words in between ("of the answer is its"), and the parameter of the call that takes it."""

    call: str
    given: tuple[tuple[str, str, str], ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """``name`` is the method's, ``method`` and ``path`` are HTTP's; prose is CommonMark.

    ``anchor`` leads to it on the page of its group. ``callbacks`` have a name, the page with the
    anchor that leads to it, and what it is for.
    """

    id: str
    name: str
    anchor: str
    summary: str
    description: str
    deprecated: bool
    deprecation: str
    method: str
    path: str
    media: tuple[str, ...]
    scopes: tuple[str, ...]
    samples: tuple[Sample, ...]
    error_sample: Sample | None
    parameters: tuple[Row, ...]
    response: Spans
    statuses: tuple[tuple[str, str], ...]
    errors: tuple[ErrorRow, ...]
    next: tuple[NextView, ...] = ()
    callbacks: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPage:
    """A group of operations; ``path`` is that of its page, from the root of the docs.

    ``language`` is that of its code blocks. ``client`` is what examples call a client, ``joint``
    stands between a thing and what is in it.
    """

    path: str
    language: str
    title: str
    accessor: str
    description: str
    operations: tuple[OperationView, ...]
    client: str = "sdk"
    joint: str = "."

    @property
    def reached(self) -> str:
        """The group, as users write it."""
        return self.joint.join(filter(None, (self.client, self.accessor)))

    def call(self, operation: OperationView) -> str:
        """The method of an operation with its group, such as ``orchestration.v1.cancel_event``."""
        return self.joint.join(filter(None, (self.accessor, operation.name)))


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookView:
    """A webhook: ``name`` is the function that reads it, ``ids`` those of the document's that it
    is for. ``example`` is JSON; ``signature`` says how ``header`` signs it, "" where nothing does.
    ``event_type`` is what an event of it is, where languages have a type for each.
    """

    ids: tuple[str, ...]
    name: str
    anchor: str
    event: str
    method: str
    summary: str
    description: str
    deprecated: bool
    event_type: str
    payload: Spans
    example: str
    answers: str
    header: str
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPage:
    """The webhooks of a tag; ``path`` is that of the page, from the root of the docs."""

    path: str
    language: str
    title: str
    sample: Sample
    webhooks: tuple[WebhookView, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    name: str
    value: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """A type. ``kind`` says in a word what it is; of the lists those apply that are not empty.

    ``discriminator`` is the member that tells variants apart, with the values of each variant;
    ``unknown`` is what a value is that is none of them.
    """

    path: str
    name: str
    kind: str
    description: str
    deprecated: bool = False
    deprecation: str = ""
    fields: tuple[Row, ...] = ()
    members: tuple[MemberView, ...] = ()
    variants: tuple[tuple[Spans, tuple[str, ...]], ...] = ()
    discriminator: str = ""
    unknown: str = "UnknownVariant"
    target: Spans = ()
    open: bool = False
    sample: Sample | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Docs:
    """All pages about the operations and models of one SDK; ``install`` are command lines, any of
    which installs it; ``token_urls`` the variables of the environment that stand in for URLs of
    OAuth 2.0, with these as the document has them."""

    language: str
    title: str
    package: str
    groups: tuple[GroupPage, ...]
    models: tuple[ModelPage, ...]
    webhooks: tuple[WebhookPage, ...] = ()
    install: tuple[str, ...] = ()
    token_urls: tuple[tuple[str, str], ...] = ()

"""What the templates of Go lay out: names, types, and the expressions and statements between them.

Code in a view is text with its indentation counted from 0. A value that is called ``prose`` becomes
a comment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .fields import Member


@dataclass(frozen=True, slots=True)
class FileHead:
    """What stands above the declarations of a file: ``doc`` is what the package's comment says,
    ``client`` the import of the client's package in a file that is outside of it."""

    package: str
    module: str
    doc: str = ""
    client: str = ""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a struct."""

    name: str
    type: str
    prose: str = ""


@dataclass(frozen=True, slots=True)
class RecordView:
    """``fields`` are those of the struct, ``members`` those that JSON has under a name;
    ``embedded`` is a type in the struct. ``required`` are the arguments that name the required
    members. ``keep`` reads a member that has no field, ``leave`` writes them."""

    file: FileHead
    name: str
    prose: str
    embedded: str
    fields: tuple[Member | FieldView, ...]
    members: tuple[Member, ...]
    required: str
    keep: str
    leave: str


@dataclass(frozen=True, slots=True)
class ConstantView:
    name: str
    value: str
    prose: str


@dataclass(frozen=True, slots=True)
class EnumView:
    """``base`` is the type that it is made of, ``method`` the one that reads and writes that;
    ``known`` lists the constants."""

    file: FileHead
    name: str
    prose: str
    base: str
    method: str
    constants: tuple[ConstantView, ...]
    known: str
    open: bool


@dataclass(frozen=True, slots=True)
class VariantView:
    """The statements that read and write a variant of a union."""

    read: Sequence[str]
    write: Sequence[str]


@dataclass(frozen=True, slots=True)
class UnionView:
    """``variable`` holds the ``table`` by which the variants are told apart; ``conditions`` say
    which of them is set."""

    file: FileHead
    name: str
    prose: str
    embedded: str
    fields: tuple[FieldView, ...]
    variable: str
    table: str
    variants: tuple[VariantView, ...]
    conditions: str
    open: bool


@dataclass(frozen=True, slots=True)
class AliasView:
    """Another name for ``type``; with statements to ``read`` and ``write`` it is a type itself."""

    file: FileHead
    name: str
    prose: str
    type: str
    read: Sequence[str] = ()
    write: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class SecurityView:
    file: FileHead
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class CallView:
    """What a call of an operation takes and gives: ``request`` is "" where it takes no struct."""

    file: FileHead
    request: str
    request_prose: str
    request_fields: tuple[Member, ...]
    envelope: str
    envelope_prose: str
    envelope_fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A member of a composite literal."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """What the runtime is told of an operation: ``statements`` make the request; ``settings`` are
    the rest, in their order."""

    variable: str
    request: str
    envelope: str
    id: str
    method: str
    path: str
    statements: tuple[str, ...]
    answers: tuple[str, ...]
    settings: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """``operation`` is its id. ``request`` is the type of the argument, "" without one; ``head``
    the whole signature, and ``parameters`` are those in it. ``arguments`` are what the runtime is
    called with.

    ``all`` and ``pages`` are the methods that go through all pages, "" where there are none:
    ``item`` is the type of an item, ``items`` the function that takes them from a page.
    """

    operation: str
    name: str
    prose: str
    request: str
    head: str
    parameters: str
    arguments: str
    data: OperationView
    all: str = ""
    all_prose: str = ""
    item: str = ""
    items: str = ""
    pages: str = ""
    pages_prose: str = ""


@dataclass(frozen=True, slots=True)
class GroupView:
    """``accessor`` is how users reach it, such as ``Orchestration.V1``; "" for the client. ``said``
    is its comment, ``prose`` what pages say; ``made`` makes one, with the groups below it."""

    key: str
    accessor: str
    file_name: str
    cls: str
    said: str
    prose: str
    fields: tuple[FieldView, ...]
    made: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class GroupFile:
    file: FileHead
    group: GroupView


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A field of ``shared.Security``, and the variable of the environment that stands in for it."""

    name: str
    environment: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """``servers`` and ``schemes`` are items of literals, with the comma; ``retries`` is "" where
    the runtime's own are meant."""

    file: FileHead
    group: GroupView
    user_agent: str
    servers: tuple[str, ...]
    schemes: tuple[str, ...]
    credentials: tuple[CredentialView, ...]
    retries: str


@dataclass(frozen=True, slots=True)
class VariableView:
    """A variable of servers' URLs: ``name`` is its option's, without ``With``."""

    name: str
    wire: str
    prose: str


@dataclass(frozen=True, slots=True)
class OptionsView:
    file: FileHead
    variables: tuple[VariableView, ...]


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A call of a server that answers with ``status``."""

    status: int
    call: str


@dataclass(frozen=True, slots=True)
class ExamplesView:
    """``client`` is the client's package; ``quiet`` answers without a body."""

    file: FileHead
    client: str
    quiet: ExampleView | None
    failing: ExampleView | None


@dataclass(frozen=True, slots=True)
class WebhookFunction:
    """A function that reads what can only be one webhook."""

    name: str
    prose: str
    parameters: str
    arguments: str


@dataclass(frozen=True, slots=True)
class WebhookView:
    """An event and what is known of it: ``event`` is its struct, ``payload`` a type, "" where there
    is none, ``name`` what the document calls it. ``data`` is for the runtime."""

    event: str
    prose: str
    payload: str
    name: str
    functions: tuple[WebhookFunction, ...]
    data: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SignatureView:
    """A variable that says how requests are signed."""

    variable: str
    data: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """``parameters`` are what comes after the body, and ``secrets`` after that; ``header`` is what
    the runtime gets for headers, ``request_header`` the same of a request."""

    file: FileHead
    parameters: str
    secrets: str
    header: str
    request_header: str
    verification: str
    webhooks: tuple[WebhookView, ...]
    signatures: tuple[SignatureView, ...]


@dataclass(frozen=True, slots=True)
class ReceiverView:
    """What a server does with a request."""

    file: FileHead
    statements: Sequence[str]

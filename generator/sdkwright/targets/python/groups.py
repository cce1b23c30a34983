"""Groups of operations → the client class, the group classes and their methods."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.types import Name
from sdkwright.ir.walk import groups
from sdkwright.names import Claim, NameBook, claim_all, former
from sdkwright.render.naming import group_key, group_members, group_words
from sdkwright.render.requests import request_line

from .imports import Symbol
from .layout import call, layout, slots
from .literals import deprecated
from .names import class_identifier, identifier, reserved
from .operations import error_classes
from .signatures import Qualified, Signature, signature_of
from .spell import Speller


@dataclass(frozen=True, slots=True)
class Method:
    """A sync method and its async twin; ``module`` is the operation's, ``package`` the dots that
    lead to the root of the package."""

    operation: str
    name: str
    twin: str
    package: str
    module: str
    signature: Signature
    envelope: str
    prose: str
    call: str
    twin_call: str
    reads: bool


@dataclass(frozen=True, slots=True)
class Child:
    """A property that leads to another group: ``module`` is below ``_groups``; ``slot`` keeps the
    group once it is made."""

    name: str
    slot: str
    module: str
    cls: str
    doc: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """``accessor`` is how users reach it, such as ``orchestration.v1``; "" for the client itself.

    ``imports`` are the lines that only type checkers read; ``titles`` pair each method with what
    it is for; ``local`` has what the fixed text of the module names, by what it is called
    elsewhere, with its name here.
    """

    accessor: str
    module: str
    cls: str
    prose: str
    class_prose: str
    imports: tuple[str, ...]
    slots: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    titles: tuple[tuple[str, str], ...]
    local: Mapping[str, str]


def groups_of(
    api: Api, spell: Speller, sdk_class: str, report: Report, book: NameBook
) -> tuple[GroupView, ...]:
    """The root first, then each group before its children. None at all where one got no name,
    which the report says."""
    tree = list(groups(api.root))
    files = reserved("module")
    modules = _claim(
        tree,
        lambda path: identifier(group_words(path), files, prefix="group"),
        report,
        book,
        "group modules",
    )
    classes = _claim(
        tree,
        lambda path: class_identifier(group_words(path), prefix="Group"),
        report,
        book,
        "group classes",
        (*reserved("group class"), sdk_class),
    )
    if not len(modules) == len(classes) == len(tree) - 1:
        return ()
    classes = {"": sdk_class, **classes}
    accessors = {"": ""}
    views = []
    for group in tree:
        key = group_key(group)
        view = _view(group, accessors[key], spell, modules, classes, report, book)
        for child, inner in zip(view.children, group.children, strict=True):
            accessors[group_key(inner)] = f"{view.accessor}.{child.name}".lstrip(".")
        views.append(view)
    return tuple(views)


def _claim(
    tree: list[Group],
    cased: Callable[[tuple[Name, ...]], str],
    report: Report,
    book: NameBook,
    scope: str,
    taken: Collection[str] = (),
) -> Mapping[str, str]:
    claims = []
    for group in tree:
        if group.path:
            paths = group.path, tuple(map(former, group.path))
            wishes, old = ([cased(p), cased((*p, ("group",)))] for p in paths)
            claims.append(Claim(group_key(group), "", wishes, former=old))
    return claim_all(
        claims, report, what="group", taken=taken, fold=str.lower, book=book, scope=scope
    )


def _view(
    group: Group,
    accessor: str,
    spell: Speller,
    modules: Mapping[str, str],
    classes: Mapping[str, str],
    report: Report,
    book: NameBook,
) -> GroupView:
    given = members_of(group, report, book)
    key = group_key(group)
    # A method called as a built-in type is that type to the annotations beside it.
    own = (classes[key], *given.values())
    imports = Qualified(f"._groups.{modules[key]}" if key else ".sdk", own)
    children = tuple(_child(child, given, modules, classes, imports) for child in group.children)
    operations = [
        operation
        for operation in sorted(group.operations, key=lambda o: given.get(o.id, ""))
        if operation.id in given and operation.id in spell.names.operation_modules
    ]
    methods = tuple(_method(o, given, spell, imports, ".." if key else ".") for o in operations)
    named = (*(_GROUP if key else _CLIENT), *(_METHODS if methods else ()))
    local = {symbol.name: imports.local(symbol) for symbol in named}
    if not key:
        local |= _client(classes[key])
    said = group.doc.description.strip() or group.doc.summary
    return GroupView(
        accessor=accessor,
        module=modules.get(key, ""),
        cls=classes[key],
        prose=f"The operations under ``{accessor}``.",
        class_prose=said or f"The operations under ``{accessor}``.",
        imports=tuple(imports.lines(indent=4)),
        slots=slots(["_client", *(child.slot for child in children)]),
        children=children,
        methods=methods,
        titles=tuple((given[o.id], title(o)) for o in operations),
        local=local,
    )


def _client(cls: str) -> dict[str, str]:
    """The runtime's client, which the class of the SDK may be called like."""
    if cls != "Client":
        return {"Client": "Client", "imported_client": "Client"}
    return {"Client": "_Client", "imported_client": "Client as _Client"}


_GROUP = (Symbol("._runtime.client", "Client"),)
"""What a group's class names in annotations."""
_METHODS = (
    Symbol("._runtime.retries", "RetryConfig"),
    Symbol("._runtime.unset", "Unset"),
    Symbol("collections.abc", "Mapping"),
)
"""What methods name."""
_OPTIONS = ("retries", "server_url", "timeout_ms", "http_headers")
"""What every call can override, in the order the runtime takes it."""
_CLIENT = (
    Symbol("._runtime.retries", "RetryConfig"),
    Symbol("._runtime.unset", "Unset"),
    Symbol("._runtime.auth", "Scheme"),
    Symbol("._runtime.hooks", "Hooks"),
    Symbol("._runtime.transport", "AnyAsyncClient"),
    Symbol("._runtime.transport", "AnyClient"),
    Symbol("._runtime.transport", "TransportName"),
    Symbol("collections.abc", "Callable"),
    Symbol("logging", "Logger"),
    Symbol(".models", "shared"),
    Symbol("", "object"),
)
"""What the module of the client names. A method may be called as the last two."""


def _child(
    child: Group,
    given: Mapping[str, str],
    modules: Mapping[str, str],
    classes: Mapping[str, str],
    imports: Qualified,
) -> Child:
    key = group_key(child)
    symbol = Symbol(f"._groups.{modules[key]}", classes[key])
    doc = child.doc.description.strip() or child.doc.summary
    name = given[f"group {key}"]
    # ``_client`` is what sends; no member's name ends with an underscore that a word has not.
    slot = f"_{name}_" if name == "client" else f"_{name}"
    return Child(name, slot, modules[key], imports.local(symbol), doc)


def members_of(group: Group, report: Report, book: NameBook) -> Mapping[str, str]:
    """Names of the children and the methods; a method takes its async twin's name with it."""
    taken = reserved("group")
    given = group_members(group, taken, lambda n, p: identifier(n, taken, prefix=p), report, book)
    twins = [
        Claim(key, name, [f"{name}_async", f"{name}_asynchronous"])
        for key, name in given.items()
        if not key.startswith("group ")
    ]
    scope = f"twins {group_key(group)}"
    everything = claim_all(
        twins, report, what="async twin of", taken=given.values(), book=book, scope=scope
    )
    return {**given} | {f"async {key}": name for key, name in everything.items()}


def _method(
    operation: Operation,
    given: Mapping[str, str],
    spell: Speller,
    imports: Qualified,
    package: str,
) -> Method:
    envelope = Symbol(".models.operations", spell.names.envelopes[operation.id])
    signature = signature_of(operation, spell, imports)
    handed = ["OPERATION", signature.argument, *_OPTIONS]
    return Method(
        operation=operation.id,
        name=given[operation.id],
        twin=given[f"async {operation.id}"],
        package=package,
        module=spell.names.operation_modules[operation.id],
        signature=signature,
        envelope=imports.local(envelope),
        prose=_prose(operation, spell),
        call=layout(call("return self._client.call", handed), 8),
        reads=operation.method == "GET",
        twin_call=layout(call("return await call", handed), 8),
    )


def title(operation: Operation) -> str:
    """One line that says what an operation is for."""
    doc = operation.doc
    return doc.summary.strip() or doc.description.strip().partition("\n")[0] or operation.id


def _prose(operation: Operation, spell: Speller) -> str:
    """The docstring of a method: title, description, the HTTP request, scopes and errors."""
    doc = operation.doc
    lines = [title(operation)]
    if doc.summary and doc.description.strip() not in ("", doc.summary.strip()):
        lines.append(doc.description.strip())
    if doc.deprecated:
        lines.append(deprecated(doc))
    lines.append(request_line(operation))
    raised = error_classes(operation, spell)
    if raised:
        lines.append(f"Raises {', '.join(f'errors.{name}' for name in raised)}.")
    return "\n\n".join(lines)

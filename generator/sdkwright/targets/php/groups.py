"""Groups of operations → the client class and the group classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.walk import groups
from sdkwright.names import Claim, NameBook, claim_all
from sdkwright.render.called import operation_symbols
from sdkwright.render.naming import group_key, group_members, group_words
from sdkwright.render.requests import request_line

from .comments import comment, inert, tags
from .heads import Head, head
from .imports import Imports
from .layout import call as bracketed
from .layout import layout
from .names import class_identifier, identifier, reserved
from .operations import OperationWriter, described


@dataclass(frozen=True, slots=True)
class Method:
    """``head`` is the signature with the brace after it, ``body`` what is returned; ``typed`` tells
    static analysis what that is, "" where it knows."""

    operation: str
    name: str
    comment: str
    head: str
    body: str
    typed: str


@dataclass(frozen=True, slots=True)
class Child:
    """A property that leads to another group."""

    name: str
    cls: str
    comment: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """``accessor`` is how users reach it, such as ``orchestration->v1``; "" for the client.
    ``calls``: it has operations itself. ``all`` and ``pages`` are the methods for pages, by the id
    of the operation."""

    accessor: str
    head: Head
    imports: Imports
    comment: str
    cls: str
    client: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    names: Mapping[str, str]
    all: Mapping[str, str]
    pages: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Surface:
    """Groups, the root first, then each before its children."""

    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True)
class _Names:
    """Of groups by key: classes, accessors; ``members`` of operations by id, and of groups by
    ``group <key>``; ``more`` of the methods for pages, by role and operation."""

    classes: Mapping[str, str]
    accessors: Mapping[str, str]
    members: Mapping[str, str]
    more: Mapping[str, str]


def surface_of(
    api: Api, writer: OperationWriter, sdk_class: str, report: Report, book: NameBook
) -> Surface | None:
    """None where a group or an operation got no name, which the report says."""
    tree = list(groups(api.root))
    names = _names(tree, sdk_class, report, book)
    if report.errors:
        return None
    return Surface(tuple(_view(group, names, writer) for group in tree))


def methods_of(api: Api, sdk_class: str, report: Report, book: NameBook) -> dict[str, str]:
    """``$sdk->things->list``, by the id of the operation; none where something got no name."""
    names = _names(list(groups(api.root)), sdk_class, report, book)
    if report.errors:
        return {}
    found = operation_symbols(api.root, lambda _: names.members)
    return {id: "$" + text.replace(".", "->") for id, text in found.items()}


def _names(tree: list[Group], sdk_class: str, report: Report, book: NameBook) -> _Names:
    """A group of the root is called as it is, one below it has the client's name before."""
    claims = []
    for group in tree[1:]:
        path = group_words(group.path)
        plain = class_identifier(path, "Group")
        wishes = [plain, f"{plain}Group"]
        if len(group.path) > 1:
            wishes = [class_identifier((sdk_class, *path), "Group"), *wishes]
        claims.append(Claim(group_key(group), "", wishes))
    taken = {sdk_class, f"{sdk_class}Builder", *reserved("root"), *reserved("class")}
    given = claim_all(
        claims,
        report,
        what="group",
        taken=taken,
        fold=str.lower,
        book=book,
        scope="group classes",
    )
    classes = {"": sdk_class, **given}
    members: dict[str, str] = {}
    more: dict[str, str] = {}
    accessors = {"": ""}
    for group in tree:
        own = _members(group, report, book)
        members |= own
        more |= _more(group, own, report)
        for child in group.children:
            name = members.get(f"group {group_key(child)}", "")
            around = accessors[group_key(group)]
            accessors[group_key(child)] = "->".join(filter(None, (around, name)))
    return _Names(classes, accessors, members, more)


def _members(group: Group, report: Report, book: NameBook) -> Mapping[str, str]:
    """Names of the children and the methods of one group."""
    taken = reserved("group") if group.path else reserved("group") | reserved("client")
    return group_members(
        group,
        taken,
        lambda n, p: identifier(n, taken, prefix=p),
        report,
        book,
        fold=str.lower,
    )


def _more(group: Group, members: Mapping[str, str], report: Report) -> Mapping[str, str]:
    claims = []
    for operation in group.operations:
        name = members.get(operation.id)
        if operation.pagination is not None and name:
            for role, suffix, other in (("all", "All", "Items"), ("pages", "Pages", "Paged")):
                wishes = [f"{name}{suffix}", f"{name}{other}", f"{name}{suffix}{other}"]
                claims.append(Claim(f"{role} {operation.id}", "", wishes))
    return claim_all(claims, report, what="pages of", taken=members.values(), fold=str.lower)


def _view(group: Group, names: _Names, writer: OperationWriter) -> GroupView:
    key = group_key(group)
    cls = names.classes[key]
    imports = Imports(writer.spell.root, "", cls)
    client = imports.runtime("Client")
    found = [o for o in group.operations if o.id in names.members]
    operations = sorted(found, key=lambda o: names.members[o.id])
    methods = tuple(m for o in operations for m in _methods(o, names, writer, imports))
    children = tuple(_child(child, names, imports) for child in group.children)
    said = group.doc.description.strip() or group.doc.summary.strip()
    otherwise = f"The operations under `{names.accessors[key]}`." if key else "The client."
    return GroupView(
        accessor=names.accessors[key],
        head=head(imports),
        imports=imports,
        comment=comment(inert(said) or otherwise),
        cls=cls,
        client=client,
        children=children,
        methods=methods,
        names={o.id: names.members[o.id] for o in operations},
        all=_role("all", operations, names),
        pages=_role("pages", operations, names),
    )


def _role(role: str, operations: list[Operation], names: _Names) -> Mapping[str, str]:
    found = ((o.id, names.more.get(f"{role} {o.id}")) for o in operations)
    return {id: name for id, name in found if name}


def _child(child: Group, names: _Names, imports: Imports) -> Child:
    key = group_key(child)
    said = child.doc.description.strip() or child.doc.summary.strip()
    return Child(
        names.members[f"group {key}"], imports.own(names.classes[key]), comment(inert(said), (), 4)
    )


@dataclass(frozen=True, slots=True)
class _Call:
    """A method of the runtime's client: ``result`` is what it gives, ``items`` what that yields, ""
    where it is no generator."""

    name: str
    said: str
    runtime: str
    result: str
    items: str = ""


def _methods(
    operation: Operation, names: _Names, writer: OperationWriter, imports: Imports
) -> Iterator[Method]:
    name, envelope = names.members[operation.id], writer.envelope(operation, imports)
    yield _method(_Call(name, described(operation), "call", envelope), operation, writer, imports)
    items = names.more.get(f"all {operation.id}")
    if items:
        item = writer.spell.type(writer.item_type(operation), imports).doc
        said = f"Goes through the items of the page that `{name}` answers, and of all that follow."
        call = _Call(items, said, "items", "\\Generator", item)
        yield _method(call, operation, writer, imports)
    pages = names.more.get(f"pages {operation.id}")
    if pages:
        said = f"Goes through the pages, from the one that `{name}` answers."
        call = _Call(pages, said, "pages", "\\Generator", envelope)
        yield _method(call, operation, writer, imports)


def _method(call: _Call, operation: Operation, writer: OperationWriter, imports: Imports) -> Method:
    parameters, documented = _taken(operation, writer, imports)
    returned = [f"@return {call.result}<int, {call.items}>"] if call.items else []
    errors = [f"@throws {error}" for error in writer.error_names(operation, imports)]
    text = "\n\n".join((call.said, inert(request_line(operation))))
    request = "$request" if writer.takes(operation) else "null"
    described_by = imports.own(f"Operations\\{writer.spell.names.operations[operation.id]}")
    arguments = [f"{described_by}::operation()", request, "$options"]
    return Method(
        operation=operation.id,
        name=call.name,
        comment=comment(text, tags(operation.doc, *documented, *returned, *errors), 4),
        head=method_head("public", call.name, parameters, call.result),
        typed=f"{call.result}<int, {call.items}>" if call.runtime == "items" else "",
        body=layout(bracketed(f"$this->client->{call.runtime}", arguments), 8, 8),
    )


def method_head(modifiers: str, name: str, parameters: list[str], result: str) -> str:
    """The signature and the brace that follows, which stands beside what is broken."""
    whole = f"{modifiers} function {name}({', '.join(parameters)}): {result}"
    if len(whole) + 4 <= 120:
        return f"{whole}\n    {{"
    inner = "".join(f"        {parameter},\n" for parameter in parameters)
    return f"{modifiers} function {name}(\n{inner}    ): {result} {{"


def _taken(
    operation: Operation, writer: OperationWriter, imports: Imports
) -> tuple[list[str], list[str]]:
    """The parameters of a method, and what static analysis wants to know of them."""
    options = f"?{imports.own('Options')} $options = null"
    type = writer.request_type(operation, imports)
    if type is None:
        return [options], []
    said = [f"@param {type.said} $request"] if type.said else []
    if writer.optional(operation):
        return [f"{type.native} $request = {writer.nothing(operation, imports)}", options], said
    return [f"{type.native} $request", options], said

"""Groups of operations → a struct each, with a method an operation."""

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

from .comments import comment, deprecated, named
from .format import Line, block, fitting, function
from .models import File, documented, struct
from .names import exported, file_name, reserved
from .operations import OperationWriter, described
from .spell import Speller

_CLIENT = "*sdk.Client[shared.Security]"
_CALL = "ctx, s.client"


@dataclass(frozen=True, slots=True)
class Method:
    """``request`` is the type of its argument, "" without one; ``head`` the whole signature.
    ``all`` and ``pages`` are the methods that go through all pages, "" where there are none."""

    operation: str
    name: str
    request: str
    head: str
    all: str = ""
    pages: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """A field that leads to another group."""

    name: str
    cls: str
    doc: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """``accessor`` is how users reach it, such as ``Orchestration.V1``; "" for the client."""

    accessor: str
    file: str
    cls: str
    prose: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Surface:
    """Groups, the root first, then each before its children."""

    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True)
class _Names:
    """Of groups by key: classes, files, accessors; ``members`` of operations by id, and of groups
    by ``group <key>``; ``more`` of the methods for pages, by role and operation."""

    classes: Mapping[str, str]
    files: Mapping[str, str]
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
    """``sdk.Things.List``, by the id of the operation; none where something got no name."""
    names = _names(list(groups(api.root)), sdk_class, report, book)
    return {} if report.errors else operation_symbols(api.root, lambda _: names.members)


def _names(tree: list[Group], sdk_class: str, report: Report, book: NameBook) -> _Names:
    claims = []
    for group in tree[1:]:
        wishes = [
            exported(group_words(p), "Group") for p in (group.path, (*group.path, ("group",)))
        ]
        claims.append(Claim(group_key(group), "", wishes))
    taken, scope = {sdk_class, *reserved("package")}, "group classes"
    given = claim_all(claims, report, what="group", taken=taken, book=book, scope=scope)
    classes = {"": sdk_class, **given}
    wanted = [Claim(key, "", [file_name(c), f"{file_name(c)}group"]) for key, c in classes.items()]
    files = claim_all(wanted, report, what="group", taken=reserved("device") | {"options"})
    members: dict[str, str] = {}
    more: dict[str, str] = {}
    accessors = {"": ""}
    for group in tree:
        own = group_members(group, (), exported, report, book)
        members |= own
        more |= _more(group, own, report)
        for child in group.children:
            name = members.get(f"group {group_key(child)}", "")
            accessors[group_key(child)] = f"{accessors[group_key(group)]}.{name}".lstrip(".")
    return _Names(classes, files, accessors, members, more)


def _more(group: Group, members: Mapping[str, str], report: Report) -> Mapping[str, str]:
    claims = []
    for operation in group.operations:
        name = members.get(operation.id)
        if operation.pagination is not None and name:
            for role, suffix, other in (("all", "All", "Items"), ("pages", "Pages", "Paged")):
                wishes = [f"{name}{suffix}", f"{name}{other}", f"{name}{suffix}{other}"]
                claims.append(Claim(f"{role} {operation.id}", "", wishes))
    return claim_all(claims, report, what="pages of", taken=members.values())


def _view(group: Group, names: _Names, writer: OperationWriter) -> GroupView:
    key = group_key(group)
    cls = names.classes[key]
    spell = writer.spell.within(None)
    operations = sorted(
        (o for o in group.operations if o.id in names.members), key=lambda o: names.members[o.id]
    )
    methods = tuple(_method(o, cls, names, writer, spell) for o in operations)
    children = tuple(_child(child, names) for child in group.children)
    said = group.doc.description.strip() or group.doc.summary
    prose = said or f"The operations under `{names.accessors[key]}`."
    blocks: list[str] = []
    if key:
        otherwise = f"has the operations under `{names.accessors[key]}`."
        blocks += _group(cls, children, named(cls, group.doc, otherwise), client=bool(methods))
    for operation, method in zip(operations, methods, strict=True):
        blocks += _methods(operation, method, cls, writer, spell)
    return GroupView(
        accessor=names.accessors[key],
        file=names.files[key],
        cls=cls,
        prose=prose,
        children=children,
        methods=methods,
        blocks=tuple(blocks),
    )


def _child(child: Group, names: _Names) -> Child:
    key = group_key(child)
    doc = child.doc.description.strip() or child.doc.summary
    return Child(names.members[f"group {key}"], names.classes[key], doc)


def _group(cls: str, children: tuple[Child, ...], said: str, *, client: bool) -> Iterator[str]:
    yield documented(said, struct(cls, list(fields(children, client=client))))
    head = f"func new{cls}(client {_CLIENT}) *{cls}"
    yield function(head, [f"return {made(cls, children, client=client)}"])


def fields(children: tuple[Child, ...], *, client: bool) -> Iterator[Line]:
    """The fields of a group: those below it, and what sends its own calls."""
    for child in children:
        yield Line((child.name, f"*{child.cls}"), comment(child.doc, 1))
    if client:
        yield Line(("client", _CLIENT))


def made(cls: str, children: tuple[Child, ...], *, client: bool) -> str:
    """The expression for a group with its own groups."""
    members = [(c.name, f"new{c.cls}(client)") for c in children]
    return fitting(f"&{cls}", [*members, *([("client", "client")] if client else [])])


def _method(
    operation: Operation, cls: str, names: _Names, writer: OperationWriter, spell: Speller
) -> Method:
    name = names.members[operation.id]
    request = writer.request(operation, spell)
    envelope = writer.envelope(operation, spell)
    head = f"{name}({_taken(request)}) (*{envelope}, error)"
    return Method(
        operation=operation.id,
        name=name,
        request=request,
        head=head,
        all=names.more.get(f"all {operation.id}", ""),
        pages=names.more.get(f"pages {operation.id}", ""),
    )


def _taken(request: str) -> str:
    argument = f"request {request}, " if request else ""
    return f"ctx context.Context, {argument}opts ...operations.Option"


def _methods(
    operation: Operation, method: Method, cls: str, writer: OperationWriter, spell: Speller
) -> Iterator[str]:
    variable = spell.names.variables[operation.id]
    request = "request" if method.request else "struct{}{}"
    arguments = f"{_CALL}, &{variable}, {request}, opts"
    head = f"func (s *{cls}) {method.head}"
    said = "\n\n".join(_prose(operation, method, writer))
    yield documented(said, block(f"{head} {{", [f"return sdk.Call({arguments})"]))
    if method.all:
        pager = writer.pager(operation, spell)
        item = spell.codec(writer.item_type(operation)).type
        head = f"func (s *{cls}) {method.all}({_taken(method.request)}) iter.Seq2[{item}, error]"
        call = f"return sdk.Items({arguments}, {pager.items(item)})"
        said = f"{method.all} asks for the page that {method.name} answers and for all that follow,"
        yield documented(
            f"{said} and goes through their items. An error is the last of them.",
            block(f"{head} {{", [call]),
        )
        envelope = writer.envelope(operation, spell)
        head = f"func (s *{cls}) {method.pages}({_taken(method.request)})"
        said = f"{method.pages} goes through the pages, from the one that {method.name} answers."
        yield documented(
            f"{said} An error is the last of them.",
            block(
                f"{head} iter.Seq2[*{envelope}, error] {{", [f"return sdk.AllPages({arguments})"]
            ),
        )
    yield writer.variable(operation, spell)


def _prose(operation: Operation, method: Method, writer: OperationWriter) -> Iterator[str]:
    """The comment of a method: title, description, the HTTP request, scopes and errors."""
    yield f"{method.name} - {described(operation)}"
    yield request_line(operation)
    failures = writer.error_types(operation)
    if failures:
        yield f"Its error may be a {' or a '.join(f'*{name}' for name in failures)}."
    if operation.doc.deprecated:
        yield deprecated(operation.doc)


def group_file(view: GroupView, package: str) -> File:
    return File(package, view.blocks)

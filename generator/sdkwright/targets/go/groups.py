"""Groups of operations → a struct each, with a method an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.walk import groups
from sdkwright.names import Claim, NameBook, claim_all
from sdkwright.render.called import operation_symbols
from sdkwright.render.naming import group_key, group_members, group_words
from sdkwright.render.requests import request_line

from .comments import deprecated, named
from .format import fitting
from .names import exported, file_name, reserved
from .operations import OperationWriter, described
from .spell import Speller
from .views import FieldView, GroupView, Method

CLIENT = "s"
"""What examples call a client."""


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
    """``s.Things.List``, by the id of the operation; none where something got no name."""
    names = _names(list(groups(api.root)), sdk_class, report, book)
    return {} if report.errors else operation_symbols(api.root, lambda _: names.members, CLIENT)


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
    cls, accessor = names.classes[key], names.accessors[key]
    spell = writer.spell.within(None)
    operations = sorted(
        (o for o in group.operations if o.id in names.members), key=lambda o: names.members[o.id]
    )
    said = group.doc.description.strip() or group.doc.summary
    fields = [_child(child, names) for child in group.children]
    made = [(field.name, f"new{field.type[1:]}(client)") for field in fields]
    if operations:
        fields.append(FieldView("client", "*sdk.Client[shared.Security]"))
        made.append(("client", "client"))
    return GroupView(
        key=key,
        accessor=accessor,
        file_name=names.files[key],
        cls=cls,
        said=named(cls, group.doc, f"has the operations under `{accessor}`."),
        prose=said or f"The operations under `{accessor}`.",
        fields=tuple(fields),
        made=fitting(f"&{cls}", made),
        methods=tuple(_method(o, names, writer, spell) for o in operations),
    )


def _child(child: Group, names: _Names) -> FieldView:
    key = group_key(child)
    doc = child.doc.description.strip() or child.doc.summary
    return FieldView(names.members[f"group {key}"], f"*{names.classes[key]}", doc)


def _method(operation: Operation, names: _Names, writer: OperationWriter, spell: Speller) -> Method:
    name = names.members[operation.id]
    data = writer.operation(operation, spell)
    request = writer.request(operation, spell)
    argument = f"request {request}, " if request else ""
    parameters = f"ctx context.Context, {argument}opts ...operations.Option"
    given = "request" if request else "struct{}{}"
    method = Method(
        operation=operation.id,
        name=name,
        prose="\n\n".join(_prose(operation, name, writer)),
        request=request,
        head=f"{name}({parameters}) (*{data.envelope}, error)",
        parameters=parameters,
        arguments=f"ctx, s.client, &{data.variable}, {given}, opts",
        data=data,
    )
    every = names.more.get(f"all {operation.id}", "")
    if not every:
        return method
    item = spell.codec(writer.item_type(operation)).type
    pages = names.more[f"pages {operation.id}"]
    first = f"{every} asks for the page that {name} answers and for all that follow,"
    second = f"{pages} goes through the pages, from the one that {name} answers."
    return replace(
        method,
        all=every,
        all_prose=f"{first} and goes through their items. An error is the last of them.",
        item=item,
        items=writer.pager(operation, spell).items(item),
        pages=pages,
        pages_prose=f"{second} An error is the last of them.",
    )


def _prose(operation: Operation, name: str, writer: OperationWriter) -> Iterator[str]:
    """The comment of a method: title, description, the HTTP request, scopes and errors."""
    doc = operation.doc
    if doc.summary.strip() or doc.description.strip():
        yield f"{name} - {described(operation)}"
        yield request_line(operation)
    else:
        yield f"{name} calls {request_line(operation)}"
    failures = writer.error_types(operation)
    if failures:
        yield f"Its error may be a {' or a '.join(f'*{name}' for name in failures)}."
    if operation.doc.deprecated:
        yield deprecated(operation.doc)

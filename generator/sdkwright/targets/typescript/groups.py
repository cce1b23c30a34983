"""Groups of operations → the client class, the group classes, and a function an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.walk import groups
from sdkwright.names import Claim, NameBook, camel, claim_all, former
from sdkwright.render.called import operation_symbols
from sdkwright.render.naming import group_key, group_members, group_words
from sdkwright.render.requests import may_be_left_out, request_line, request_type

from .imports import Imports, Symbol
from .layout import LINE, SOFT, Doc, Fluid, IfBreak, Indent, call, enclosed, generic, joined, layout
from .layout import Group as Unit
from .literals import deprecated
from .names import file_name, identifier, reserved, type_identifier
from .operations import OperationWriter, constant_of, error_classes
from .spell import Speller, lib

OPTIONS = lib("RequestOptions", "options")
_CORE = Symbol("core", "SDKCore")


class Qualified(Imports):
    """Imports of a module that calls models by their namespace: ``shared.Trigger``."""

    def type(self, symbol: Symbol) -> str:
        folder, _, rest = symbol.module.partition("/")
        space = rest.partition("/")[0]
        if folder == "models" and symbol not in self._values:
            return f"{self.namespace(f'models/{space}/index', space)}.{symbol.name}"
        return super().type(symbol)


@dataclass(frozen=True, slots=True)
class Method:
    """A method and the ``function`` it delegates to; ``head``, ``load`` and ``body`` are laid out.

    The ``module`` of the function, a type, is loaded by the first call and kept: importing it anew
    for each costs a tenth of a call.
    """

    operation: str
    name: str
    function: str
    prose: str
    head: str
    module: str
    load: str
    body: str


@dataclass(frozen=True, slots=True)
class FunctionView:
    name: str
    imports: tuple[str, ...]
    prose: str
    head: str
    body: str


@dataclass(frozen=True, slots=True)
class Child:
    """A property that leads to another group; ``slot`` keeps the group, which ``body`` makes when
    it is asked for."""

    name: str
    slot: str
    cls: str
    body: str
    doc: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """``accessor`` is how users reach it, such as ``orchestration.v1``; "" for the client."""

    accessor: str
    cls: str
    prose: str
    children: tuple[Child, ...]
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True)
class GroupModule:
    """A group of the client with the groups under it, each before its children.

    All of them are loaded with the client, and Node.js takes half a millisecond for each module.
    """

    name: str
    imports: tuple[str, ...]
    groups: tuple[GroupView, ...]


@dataclass(frozen=True, slots=True)
class Surface:
    """The module of the client, then those of its groups; functions in the same order."""

    modules: tuple[GroupModule, ...]
    functions: tuple[FunctionView, ...]

    @property
    def groups(self) -> tuple[GroupView, ...]:
        """The root first, then each before its children."""
        return tuple(group for module in self.modules for group in module.groups)


@dataclass(frozen=True, slots=True)
class _Names:
    """Of groups by key: modules, classes, accessors; of operations by id: methods, functions."""

    modules: Mapping[str, str]
    classes: Mapping[str, str]
    accessors: Mapping[str, str]
    members: Mapping[str, str]
    functions: Mapping[str, str]


def surface_of(
    api: Api, writer: OperationWriter, sdk_class: str, report: Report, book: NameBook
) -> Surface | None:
    """None where a group or an operation got no name, which the report says."""
    tree = list(groups(api.root))
    names = _names(tree, sdk_class, report, book)
    if report.errors:
        return None
    written = writer.spell.names.operation_modules
    modules = tuple(_module(part, names, writer) for _, part in _parts(api.root))
    functions = tuple(
        _function(operation, names.functions[operation.id], writer)
        for group in tree
        for operation in group.operations
        if operation.id in names.functions and operation.id in written
    )
    return Surface(modules, functions)


def _parts(root: Group) -> Iterator[tuple[Group, tuple[Group, ...]]]:
    """The client, and each of its groups with those under it: what stands in one module."""
    yield root, (root,)
    for child in root.children:
        yield child, tuple(groups(child))


def methods_of(
    api: Api, sdk_class: str, report: Report, book: NameBook
) -> tuple[dict[str, str], Mapping[str, str]]:
    """``sdk.things.list`` and the function ``thingsList``, by the id of the operation; none where
    something got no name."""
    names = _names(list(groups(api.root)), sdk_class, report, book)
    if report.errors:
        return {}, {}
    found = operation_symbols(api.root, lambda _: names.members)
    return {id: text for id, text in found.items() if id in names.functions}, names.functions


def _names(tree: list[Group], sdk_class: str, report: Report, book: NameBook) -> _Names:
    claims = []
    for group in tree[1:]:
        wishes = [
            type_identifier(group_words(p), "Group")
            for p in (group.path, (*group.path, ("group",)))
        ]
        claims.append(Claim(group_key(group), "", wishes))
    taken, scope = (sdk_class, _CORE.name), "group classes"
    given = claim_all(
        claims, report, what="group", taken=taken, fold=str.lower, book=book, scope=scope
    )
    classes = {"": sdk_class, **given}
    modules = {
        group_key(group): file_name(classes[group_key(top)], reserved("module"))
        for top, part in _parts(tree[0])
        for group in part
        if group_key(top) in classes
    }
    members: dict[str, str] = {}
    accessors = {"": ""}
    for group in tree:
        members |= _members(group, report, book)
        for child in group.children:
            name = members.get(f"group {group_key(child)}", "")
            accessors[group_key(child)] = f"{accessors[group_key(group)]}.{name}".lstrip(".")
    return _Names(modules, classes, accessors, members, _functions(tree, members, report, book))


def _members(group: Group, report: Report, book: NameBook) -> Mapping[str, str]:
    """Names of the children and the methods of one group."""
    taken = reserved("group")
    return group_members(group, taken, lambda n, p: identifier(n, taken, prefix=p), report, book)


def _functions(
    tree: list[Group], members: Mapping[str, str], report: Report, book: NameBook
) -> Mapping[str, str]:
    """A function is called after its group and its method."""
    claims = []
    for group in tree:
        path = group_words(group.path)
        prefixes = [camel(path), camel(former(path))]
        for operation in group.operations:
            method = members.get(operation.id)
            if method is None:
                continue
            plain, old = (_function_name(prefix, method) for prefix in prefixes)
            wishes, formerly = ([name, f"{name}Operation"] for name in (plain, old))
            claims.append(Claim(operation.id, "", wishes, former=formerly))
    return claim_all(claims, report, what="function", fold=str.lower, book=book, scope="functions")


def _function_name(prefix: str, method: str) -> str:
    name = prefix + method[:1].upper() + method[1:] if prefix else method
    return identifier((name,), reserved("function"), prefix="call")


def _module(part: Sequence[Group], names: _Names, writer: OperationWriter) -> GroupModule:
    keys = [group_key(group) for group in part]
    module = names.modules[keys[0]]
    imports = Qualified(f"sdk/{module}", [names.classes[key] for key in keys])
    if keys[0]:
        imports.type(_CORE)
    else:
        imports.value(_CORE)
    views = tuple(_view(group, names, writer, imports) for group in part)
    return GroupModule(module, imports.lines(), views)


def _view(group: Group, names: _Names, writer: OperationWriter, imports: Imports) -> GroupView:
    key = group_key(group)
    written = writer.spell.names.operation_modules
    operations = sorted(
        (o for o in group.operations if o.id in names.functions and o.id in written),
        key=lambda o: names.members[o.id],
    )
    said = group.doc.description.strip() or group.doc.summary
    return GroupView(
        accessor=names.accessors[key],
        cls=names.classes[key],
        prose=said or f"The operations under `{names.accessors[key]}`.",
        children=tuple(_child(child, names, imports, root=not key) for child in group.children),
        methods=tuple(_method(o, names, writer, imports, group) for o in operations),
    )


def _child(child: Group, names: _Names, imports: Imports, *, root: bool) -> Child:
    key = group_key(child)
    name = names.members[f"group {key}"]
    cls = imports.value(Symbol(f"sdk/{names.modules[key]}", names.classes[key]))
    # ``#client`` is what sends, ``#loaded`` what sends with it.
    slot = f"{name}_" if name in ("client", "loaded") else name
    made = enclosed(f"new {cls}(", ["this" if root else "this.#client"], ")")
    return Child(
        name=name,
        slot=slot,
        cls=cls,
        body=layout([f"return (this.#{slot} ??=", Fluid(made), ");"], 4),
        doc=child.doc.description.strip() or child.doc.summary,
    )


def _method(
    operation: Operation, names: _Names, writer: OperationWriter, imports: Imports, group: Group
) -> Method:
    name, function = names.members[operation.id], names.functions[operation.id]
    imports.type(OPTIONS)
    key = group_key(group)
    arguments = ["this.#client" if key else "this"]
    arguments += ["request"] if operation.request is not None else []
    arguments.append("options")
    unwrap = imports.value(lib("unwrap", "errors"))
    slot = f"{names.classes[key]}.#loaded.{name}"
    awaited: Doc = ["await ", call(f"{slot}.{function}", arguments)]
    returned = generic("Promise", [response_type(operation, writer, imports)])
    head = _head(f"async {name}", _taken(operation, writer.spell, imports), returned)
    module = f'import("../funcs/{function}.js")'
    return Method(
        operation=operation.id,
        name=name,
        function=function,
        prose=_prose(operation, writer.spell, "Throws"),
        head=layout(head, 2),
        module=f"typeof {module}",
        load=layout([slot, " ??=", Fluid(f"await {module}"), ";"], 4),
        body=layout(
            [f"return {unwrap}(", Unit([Indent([SOFT, awaited, IfBreak(",")]), SOFT]), ");"], 4
        ),
    )


def _function(operation: Operation, name: str, writer: OperationWriter) -> FunctionView:
    imports = Qualified(f"funcs/{name}", (name,))
    spell = writer.spell
    paged = operation.pagination is not None
    runtime = lib("callPaged", "pages") if paged else lib("call", "call")
    failures = Symbol("models/operations/index", spell.names.failures[operation.id])
    result = generic(
        imports.type(lib("Result", "errors")),
        [response_type(operation, writer, imports), imports.type(failures)],
    )
    parameters = [f"client: {imports.type(_CORE)}", *_taken(operation, spell, imports)]
    constant = imports.value(constant_of(operation, spell))
    request = "request" if operation.request is not None else "undefined"
    body = call(imports.value(runtime), ["client", constant, request, "options"])
    imports.type(OPTIONS)
    return FunctionView(
        name=name,
        prose=_prose(operation, spell, "Its error may be"),
        head=layout(_head(f"export function {name}", parameters, generic("Promise", [result]))),
        body=layout(["return ", body, ";"], 2),
        imports=imports.lines(),
    )


def response_type(operation: Operation, writer: OperationWriter, imports: Imports) -> Doc:
    name = writer.spell.names.envelopes[operation.id]
    envelope = imports.type(Symbol("models/operations/index", name))
    if operation.pagination is None:
        return envelope
    item = joined(writer.spell.alternatives(writer.item_type(operation), imports), " | ")
    return generic(imports.type(lib("Paged", "pages")), [envelope, item])


def _taken(operation: Operation, spell: Speller, imports: Imports) -> list[Doc]:
    """The parameters of a call: the request, where there is one, and the options."""
    wanted = request_type(operation)
    options = f"options?: {imports.type(OPTIONS)}"
    if wanted is None:
        return [options]
    mark = "?" if may_be_left_out(operation, spell.types) else ""
    types = joined(spell.alternatives(wanted, imports), " | ")
    return [[f"request{mark}: ", types], options]


def _head(name: str, parameters: list[Doc], returned: Doc) -> Doc:
    body = joined(parameters, [",", LINE])
    return Unit([f"{name}(", Indent([SOFT, *body, IfBreak(",")]), SOFT, "): ", returned, " {"])


def title(operation: Operation) -> str:
    """One line that says what an operation is for."""
    doc = operation.doc
    return doc.summary.strip() or doc.description.strip().partition("\n")[0] or operation.id


def _prose(operation: Operation, spell: Speller, fails: str) -> str:
    """The comment of a method: title, description, the HTTP request, scopes and errors."""
    doc = operation.doc
    lines = [title(operation)]
    if doc.summary and doc.description.strip() not in ("", doc.summary.strip()):
        lines.append(doc.description.strip())
    lines.append(request_line(operation))
    raised = error_classes(operation, spell)
    if raised:
        lines.append(f"{fails} {', '.join(f'`errors.{name}`' for name in raised)}.")
    if doc.deprecated:
        lines.append(deprecated(doc))
    return "\n\n".join(lines)

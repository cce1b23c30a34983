"""Models: classes and dict forms with the types that datamodel-code-generator gives, in modules.

Everything before ``make`` is cheap; ``make`` is called only when what it depends on has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from importlib.metadata import version

from sdkwright.ir.types import Enum, Record, TypeDecl, TypeId
from sdkwright.render.engine import Engine
from sdkwright.render.target import Batch
from sdkwright.render.templates import templates_digest, templates_folder
from sdkwright.version import VERSION

from .aliases import assignment
from .classes import Classes, classes_of
from .imports import Imports
from .modules import Layout, Module
from .spell import Form, Speller, enum_base

_TEMPLATES = "python/models"


@dataclass(frozen=True, slots=True)
class Embedded:
    """Models for a module that holds other things too. ``imports`` takes further symbols; ``text``
    is the classes, two blank lines between them, no line end after the last."""

    names: tuple[str, ...]
    imports: Imports
    text: str


@dataclass(frozen=True, slots=True)
class Models:
    """``files`` by path below the package; what operations and errors embed, by their ids."""

    files: Mapping[str, str]
    operations: Mapping[str, Embedded]
    errors: Mapping[TypeId, Embedded]


@dataclass(frozen=True, slots=True)
class Prepared:
    """What ``make`` needs, and the digest of it."""

    layout: Layout
    digest: str


def prepare(layout: Layout) -> Prepared:
    return Prepared(layout, _digest(layout))


def paths(layout: Layout) -> tuple[str, ...]:
    """The files of ``Models.files``."""
    return tuple(_path(module) for module in _own_modules(layout))


def batch(
    prepared: Prepared,
    root: str,
    also: Callable[[Models, Engine], Mapping[str, str]],
    also_paths: Iterable[str] = (),
    also_digest: str = "",
) -> Batch:
    """All modules with models below ``root``, as one job.

    ``also`` makes the modules that embed models — operations and errors — as ``also_paths``, and
    ``also_digest`` names what they depend on besides.
    """

    def run(engine: Engine) -> Mapping[str, str]:
        models = make(prepared, engine)
        files = {f"{root}/{path}": text for path, text in models.files.items()}
        return {**files, **also(models, engine)}

    own = tuple(f"{root}/{path}" for path in paths(prepared.layout))
    digest = sha256(f"{prepared.digest}\0{also_digest}".encode()).hexdigest()
    return Batch((*own, *also_paths), digest, run)


def make(prepared: Prepared, engine: Engine) -> Models:
    """The costly part. Raises ``LookupError`` when the library gives a type no annotation."""
    embed = partial(_embedded, classes=classes_of(prepared.layout.speller, engine))
    modules = prepared.layout.modules
    files: dict[str, str] = {}
    for module in _own_modules(prepared.layout):
        found = embed(module)
        view = {
            "imports": found.imports.lines(),
            "text": found.text,
            "begins_with_class": found.text.startswith("class "),
        }
        files[_path(module)] = engine.render(f"{_TEMPLATES}/module.py.jinja", view)
    return Models(
        files=files,
        operations={m.operation: embed(m) for m in modules if m.operation},
        errors={m.error: embed(m) for m in modules if m.error},
    )


def exports(layout: Layout, space: str) -> dict[str, str]:
    """The public names of one space → the module below it that has them, sorted by name."""
    speller = layout.speller
    found: dict[str, str] = {}
    for module in layout.modules:
        prefix, _, last = module.path.rpartition(".")
        if prefix == f".models.{space}":
            found.update((name, last) for name in _names(module, speller))
    return dict(sorted(found.items()))


def _own_modules(layout: Layout) -> Iterator[Module]:
    return (module for module in layout.modules if not module.operation and not module.error)


def _path(module: Module) -> str:
    return module.path.removeprefix(".").replace(".", "/") + ".py"


def _names(module: Module, speller: Speller) -> Iterator[str]:
    for id in module.members:
        yield speller.symbol(id).name
        if id in speller.dicts:
            yield speller.symbol(id, Form.DICT).name


def _embedded(module: Module, *, classes: Classes) -> Embedded:
    speller = classes.speller
    own = tuple(_names(module, speller))
    imports = Imports(module.path, (*own, *_neighbours(module, speller)))
    texts: list[str] = []
    for form in Form:
        for id in module.members:
            if form is Form.DICT and id not in speller.dicts:
                continue
            if _is_class(speller.types[id], form):
                texts.append(classes.text(id, form, imports))
            else:
                view = assignment(id, form, module, speller, imports)
                text = classes.engine.render(f"{_TEMPLATES}/alias.py.jinja", view)
                texts.append(text.rstrip("\n"))
    return Embedded(own, imports, "\n\n\n".join(texts))


def _neighbours(module: Module, speller: Speller) -> Iterator[str]:
    """Names that the module will define besides its models."""
    if module.operation:
        yield "OPERATION"
        yield speller.names.envelopes.get(module.operation, "")
    if module.error:
        yield speller.names.exceptions[module.error]


def _is_class(decl: TypeDecl, form: Form) -> bool:
    if isinstance(decl, Record):
        return form is Form.CLASS or bool(decl.fields)
    return isinstance(decl, Enum) and enum_base(decl) is not None


def _digest(layout: Layout) -> str:
    """Over declarations with their names, our version and the library's, and the templates."""
    digest = sha256()
    speller = layout.speller

    def add(value: object) -> None:
        digest.update(repr(value).encode("utf-8", "backslashreplace") + b"\0")

    add((VERSION, version("datamodel-code-generator"), version("black"), speller.library))
    add(templates_digest(templates_folder() / _TEMPLATES))
    for module in layout.modules:
        add((module, [speller.names.typed_dicts.get(id) for id in module.members]))
        for id in module.members:
            add((speller.names.classes[id], id in speller.dicts, *_facts(id, speller)))
    return digest.hexdigest()


def _facts(id: TypeId, speller: Speller) -> Iterator[object]:
    """What a declaration says, but for where it is written, and its names."""
    decl = speller.types[id]
    yield type(decl).__name__
    yield from (getattr(decl, n) for n in decl.__dataclass_fields__ if n not in _ELSEWHERE)
    if isinstance(decl, Record):
        for field in decl.fields:
            name = speller.names.fields.get((id, field.wire))
            yield (name, field.wire, field.type, field.presence, field.doc)
    elif isinstance(decl, Enum):
        yield [speller.names.members.get((id, index)) for index in range(len(decl.members))]


_ELSEWHERE = ("origin", "example", "limits", "fields")
"""Where a declaration is written, what changes no class, and what is told with its names."""

"""The output of datamodel-code-generator → the text of each class, with the names of its module.

The library writes one file for everything, in neutral names (``schema``). Here it is cut into
classes, and every annotation is printed again with the names that the module at hand has for them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.ir.types import TypeId

from . import layout
from .blacken import settled
from .imports import Scope
from .literals import WIDTH, literal
from .schema import Canonical
from .spell import ANY, NOT_REQUIRED, Speller, constant

_OF_THE_LIBRARY = {symbol.name: symbol for symbol in (ANY, NOT_REQUIRED)}


@dataclass(frozen=True, slots=True)
class Parsed:
    """The classes of one run by declaration, with the lines they were written on."""

    canonical: Canonical
    classes: Mapping[TypeId, ast.ClassDef]
    lines: Sequence[str]


def parse(text: str, canonical: Canonical) -> Parsed:
    """Raises ``LookupError`` when a class that was asked for is not in ``text``."""
    found = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    classes = {id: found[name] for name, id in canonical.classes.items()}
    # Not splitlines: it ends lines where Python does not.
    return Parsed(canonical, classes, text.split("\n"))


def link(parsed: Parsed, id: TypeId, speller: Speller, scope: Scope, name: str) -> str:
    """The class of ``id``, called ``name``, in the module of ``scope``, as black leaves it."""
    node = parsed.classes[id]
    printer = Printer(parsed.canonical, speller, scope)
    bases = ", ".join(printer.text(base) for base in node.bases)
    found = [_class_line(f"class {name}({bases}):")]
    line = node.lineno
    for statement in node.body:
        # Blank lines between statements are the template's; keep them.
        found.extend(parsed.lines[line : statement.lineno - 1])
        if isinstance(statement, ast.AnnAssign):
            found.append("    " + printer.declared(statement))
        elif isinstance(statement, ast.Assign):
            found.append("    " + layout.statement(parsed.lines[statement.lineno - 1].strip(), 4))
        else:
            found.extend(parsed.lines[statement.lineno - 1 : statement.end_lineno])
        line = statement.end_lineno or line
    return "\n".join(found)


def _class_line(head: str) -> str:
    return head if len(head) <= WIDTH else settled(f"{head}\n    pass\n").removesuffix("\n    pass")


@dataclass(frozen=True, slots=True)
class Printer:
    """Prints the few expressions that templates and the library write."""

    canonical: Canonical
    speller: Speller
    scope: Scope

    def declared(self, node: ast.AnnAssign) -> str:
        """A field of a class, without its indentation."""
        target = self.text(node.target)
        value = "" if node.value is None else self.text(node.value)
        match node.annotation, node.value:
            case ast.Subscript(value=type, slice=inside), None | ast.Name() | ast.Constant(None):
                items = inside.elts if isinstance(inside, ast.Tuple) else [inside]
                head = f"{target}: {self.text(type)}["
                bracket = layout.Bracket(head, tuple(map(self.text, items)), "]")
                return layout.declared(bracket, value, 4)
            case _:
                text = f"{target}: {self.text(node.annotation)}"
                return layout.statement(f"{text} = {value}" if value else text, 4)

    def text(self, node: ast.expr) -> str:
        match node:
            case ast.Name(id=name):
                return self._name(name)
            case ast.Constant(value=value) if not isinstance(value, bytes | complex):
                return literal(value)  # type: ignore[arg-type]
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return f"-{self.text(operand)}"
            case ast.Attribute(value=value, attr=attribute):
                return f"{self.text(value)}.{attribute}"
            case ast.Subscript(value=value, slice=ast.Tuple(elts=items)):
                return f"{self.text(value)}[{', '.join(map(self.text, items))}]"
            case ast.Subscript(value=value, slice=item):
                return f"{self.text(value)}[{self.text(item)}]"
            case ast.BinOp(op=ast.BitOr()):
                return self._either(node)
            case ast.Call(func=function, args=[], keywords=keywords):
                given = (f"{keyword.arg}={self.text(keyword.value)}" for keyword in keywords)
                return f"{self.text(function)}({', '.join(given)})"
            case _:
                raise ValueError(f"unexpected {type(node).__name__} in a generated class")

    def _either(self, node: ast.expr) -> str:
        if "Any" in map(_id, _sides(node)):
            return self.scope.local(ANY)
        return " | ".join(dict.fromkeys(self.text(side) for side in _sides(node)))

    def _name(self, name: str) -> str:
        symbols = self.canonical.symbols
        if name in symbols.references:
            id = symbols.references[name]
            return self.speller.reference(id, self.scope, self.canonical.form)
        if name in symbols.symbols:
            return self.scope.local(symbols.symbols[name])
        if name in symbols.constants:
            return constant(symbols.constants[name].value, self.scope)
        return self.scope.local(_OF_THE_LIBRARY[name]) if name in _OF_THE_LIBRARY else name


def _sides(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _sides(node.left)
        yield from _sides(node.right)
    else:
        yield node


def _id(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""

"""OpenAPI 2.0 in the shape of 3.0, in place: every value keeps the address it was written at.

The specification of 2.0 has no section on this; what each field says is in its "Schema" part, and
what says the same in 3.0 is what generates the same request.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.diagnostics import Report

from ..document import Document, Map, Place
from ..refs import Resolver
from .content import Content
from .links import relink
from .nodes import drop, mapping, marks_of, move, put, sequence, texts
from .parameters import convert_parameter
from .schemas import convert_schema
from .security import convert_scheme
from .survey import METHODS, Survey, survey

_BODY = ("body", "formData")


def convert(document: Document, resolver: Resolver, report: Report) -> None:
    """Rewrites ``document`` and what it refers to in other files to the dialect of 3.0.

    ``resolver`` is used up: what it has found are the places of before.
    """
    _Conversion(document, survey(document, resolver), report).run()


class _Conversion:
    def __init__(self, document: Document, found: Survey, report: Report) -> None:
        self._document = document
        self._root: Map = document.root
        self._survey = found
        self._report = report
        self._content = Content(found)
        self._consumes = texts(self._root, "consumes")
        self._produces = texts(self._root, "produces")
        self._done: set[int] = set()

    def run(self) -> None:
        for kind, place in self._survey.sites:
            match kind:
                case "schema":
                    convert_schema(place.document, place.value, place.pointer, self._report)
                case "parameter" | "header":
                    convert_parameter(place, self._report)
                case _:
                    pass
        components = self._components()
        for response in self._shared_responses():
            self._content.response(response, (), self._produces)
        items = [place for kind, place in self._survey.sites if kind == "path item"]
        for item in items:
            self._item(item)
        self._finish(components)
        relink(self._document, self._survey.links)

    def _components(self) -> Map:
        """Shared definitions; they are put into the document when nobody looks for them any more.

        The schema of a shared body gets a name, and the operations with that body refer to it.
        """
        root = Place.root(self._document)
        made = mapping(self._root.mark)
        move(self._root, "definitions", made, "schemas")
        shared = root.get("parameters")
        for name, parameter in list(shared.members()) if shared is not None else ():
            if isinstance(parameter.value, Map) and parameter.value.get("in") in _BODY:
                self._name_schema(name, parameter, made)
                drop(self._root["parameters"], name)
        move(self._root, "parameters", made)
        move(self._root, "responses", made)
        schemes = self._root.get("securityDefinitions")
        if isinstance(schemes, Map):
            for scheme in schemes.values():
                if isinstance(scheme, Map):
                    convert_scheme(scheme)
        move(self._root, "securityDefinitions", made, "securitySchemes")
        return made

    def _name_schema(self, name: str, body: Place, components: Map) -> None:
        schema = body.get("schema")
        if schema is None or not isinstance(schema.value, Map) or "$ref" in schema.value:
            return
        if body.value["in"] != "body":
            return
        if not isinstance(components.get("schemas"), Map):
            put(components, "schemas", mapping(self._root.mark), (schema.mark, schema.mark))
        schemas: Map = components["schemas"]
        while name in schemas:
            name += "Body"
        put(schemas, name, schema.value, (schema.key_mark, schema.mark))
        self._content.named(schema.value)

    def _shared_responses(self) -> Iterator[Place]:
        """Those that references lead to, and those of the document that wait for one."""
        ends = {id(end.value) for end in self._survey.ends.values()}
        for kind, place in self._survey.sites:
            shared = id(place.value) in ends or place.keys[:1] == ("responses",)
            if kind == "response" and shared and "$ref" not in place.value:
                self._done.add(id(place.value))
                yield place

    def _item(self, item: Place) -> None:
        inherited = list((item.get("parameters") or item).items())
        for method in METHODS:
            written = item.get(method)
            if written is None:
                continue
            operation = self._survey.end(written)
            if isinstance(operation.value, Map) and id(operation.value) not in self._done:
                self._done.add(id(operation.value))
                # A form for all of a path is not meant for methods whose content means nothing
                # (RFC 9110, section 9.3): clients of HTTP refuse to send it.
                bodiless = method in ("get", "head")
                self._operation(operation, () if bodiless else inherited)
        self._keep_parameters(item)

    def _operation(self, place: Place, inherited: Sequence[Place]) -> None:
        node: Map = place.value
        consumes = texts(node, "consumes") or ([] if "consumes" in node else self._consumes)
        own = list((place.get("parameters") or place).items())
        self._body(place, own, inherited, consumes)
        self._keep_parameters(place)
        produces = texts(node, "produces")
        inherited_types = [] if "produces" in node else self._produces
        responses = place.get("responses")
        for status, written in responses.members() if responses is not None else ():
            if status.startswith("x-") or not isinstance(written.value, Map):
                continue
            self._response(place, written, produces, inherited_types)
        if "schemes" in node and node["schemes"] != self._root.get("schemes"):
            put(node, "servers", self._servers(node), marks_of(node, "schemes"))
        drop(node, "consumes", "produces", "schemes")

    def _response(
        self, operation: Place, written: Place, own: Sequence[str], inherited: Sequence[str]
    ) -> None:
        if "$ref" not in written.value:
            if id(written.value) not in self._done:
                self._done.add(id(written.value))
                self._content.response(written, own, inherited)
            return
        shared = self._survey.end(written)
        if not isinstance(shared.value, Map) or "content" not in shared.value:
            return
        types = list(own or inherited)
        if types and types != self._produces:
            again = self._content.response_again(shared, operation.document, types)
            responses = operation.value["responses"]
            status = str(written.keys[-1])
            put(responses, status, again, marks_of(responses, status))

    def _body(
        self,
        operation: Place,
        own: Sequence[Place],
        inherited: Sequence[Place],
        consumes: Sequence[str],
    ) -> None:
        """What the parameters `in: body` and `in: formData` of an operation are together."""
        fields: dict[str, Place] = {}
        body: Place | None = None
        for group in (inherited, own):
            ends = [self._survey.end(written) for written in group]
            members = [end for end in ends if isinstance(end.value, Map)]
            bodies = [end for end in members if end.value.get("in") == "body"]
            forms = [end for end in members if end.value.get("in") == "formData"]
            if bodies:
                body, fields = bodies[0], {}
            if forms:
                body = None
                fields.update({str(end.value.get("name", "")): end for end in forms})
        if body is None and not fields:
            return
        if body is not None:
            made = self._content.body(operation.document, body, consumes)
        else:
            made = self._content.form(operation.document, [*fields.values()], consumes)
        put(operation.value, "requestBody", made, (made.mark, made.mark))

    def _keep_parameters(self, holder: Place) -> None:
        written = holder.get("parameters")
        if written is None:
            return
        kept = [
            item.value
            for item in written.items()
            if not isinstance(end := self._survey.end(item).value, Map)
            or end.get("in") not in _BODY
        ]
        if len(kept) == len(written.value):
            return
        if kept:
            marks = marks_of(holder.value, "parameters")
            put(holder.value, "parameters", sequence(kept, marks[1]), marks)
        else:
            drop(holder.value, "parameters")

    def _servers(self, holder: Map) -> object:
        """One for each scheme that a client of HTTP speaks, the safe one first."""
        root = self._root
        host, base = root.get("host"), root.get("basePath")
        path = f"/{base.strip('/')}" if isinstance(base, str) and base.strip("/") else ""
        key = next((key for key in ("host", "basePath", "schemes") if key in root), "swagger")
        mark = marks_of(root, key)[1]
        if not isinstance(host, str) or not host:
            urls = [path or "/"]
        else:
            listed = texts(holder, "schemes") or texts(root, "schemes")
            schemes = [one for one in ("https", "http") if one in listed] or ["https"]
            urls = [f"{scheme}://{host}{path}" for scheme in schemes]
        made = []
        for url in urls:
            server = mapping(mark)
            put(server, "url", url, (mark, mark))
            made.append(server)
        return sequence(made, mark)

    def _finish(self, components: Map) -> None:
        root = self._root
        servers = self._servers(root)
        marks = marks_of(root, "swagger")
        put(root, "servers", servers, marks)
        put(root, "openapi", "3.0.3", marks)
        if components:
            put(root, "components", components, marks)
        drop(root, "swagger", "host", "basePath", "schemes", "consumes", "produces")

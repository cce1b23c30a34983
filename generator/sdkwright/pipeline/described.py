"""A version of an API for ``sdkwright diff``: what it describes, and what SDKs call that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import Config
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, RequestObject
from sdkwright.ir.subset import for_language
from sdkwright.ir.types import Record, Required
from sdkwright.render.target import Called
from sdkwright.targets import load_target

from .generate import read_and_lower
from .opened import STDIN, Opened
from .progress import Progress
from .remembered import book_for, book_for_all


@dataclass(frozen=True, slots=True)
class Described:
    """``names`` are what SDKs call things, by language; ``records`` the ids of the objects that
    operations take, by theirs; ``sources`` the texts of the files that were read; ``revision`` that
    of git, "" for none."""

    api: Api
    names: Mapping[str, Called]
    records: Mapping[str, str]
    sources: Mapping[str, str]
    revision: str = ""

    @property
    def packages(self) -> dict[str, str]:
        return self._each(lambda called: called.package)

    @property
    def optional(self) -> frozenset[str]:
        """Properties that may be absent, by the keys of elements of the comparison."""
        return frozenset(
            f"{one.id}\0{field.wire}"
            for one in self.api.types
            if isinstance(one, Record)
            for field in one.fields
            if not isinstance(field.presence, Required)
        )

    def of_type(self, id: str) -> dict[str, str]:
        return self._each(lambda called: called.types.get(id))

    def of_member(self, id: str, wire: str) -> dict[str, str]:
        """A property, or a value of an enum by its text."""
        return self._each(lambda called: called.members.get((id, wire)))

    def of_operation(self, id: str) -> dict[str, str]:
        return self._each(lambda called: called.operations.get(id))

    def of_request(self, operation: str) -> dict[str, str]:
        """The object that an operation takes; none where it takes no more than a body."""
        record = self.records.get(operation)
        return {} if record is None else self.of_type(record)

    def beside(self, operation: str, language: str) -> tuple[str, ...]:
        """What is called after an operation besides its method: the object that it takes, the class
        of its answer."""
        request = self.of_request(operation).get(language)
        called = self.names.get(language, Called()).beside.get(operation, ())
        return (request or "", *called)

    def of_parameter(self, operation: str, wire: str) -> dict[str, str]:
        """A parameter is a member of the object that the operation takes."""
        record = self.records.get(operation)
        return {} if record is None else self.of_member(record, wire)

    def _each(self, name: Callable[[Called], str | None]) -> dict[str, str]:
        found = {language: name(called) for language, called in self.names.items()}
        return {language: text for language, text in found.items() if text}


def described(config: Config, side: Opened, report: Report, progress: Progress) -> Described | None:
    """None where the report says why the document cannot be read."""
    words = book_for_all(config.targets)
    asked = replace(config, document=side.path or STDIN, lenient=True)
    api = read_and_lower(asked, words, report, progress, side)
    if api is None:
        return None
    names = {}
    for chosen in config.targets:
        with progress(f"name {chosen.language}"):
            part = for_language(api, chosen.language)
            called = load_target(chosen.language).called
            complete = completed(chosen, api.info.title)
            own = called(part, complete, Report(), book_for(chosen)) if called else Called()
        names[chosen.language] = own
    records = {
        o.id: o.request.record for o in api.operations() if isinstance(o.request, RequestObject)
    }
    return Described(api, names, records, report.sources, side.revision)

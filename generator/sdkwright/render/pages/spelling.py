"""What a language brings to its docs pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from sdkwright.ir.api import Group, Operation

from .views import ErrorRow, ModelPage, Row, Sample, Spans


class Spelling(Protocol):
    """Names, types and code of one SDK; ``language`` is also the info string of code blocks."""

    @property
    def language(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def package(self) -> str: ...

    def accessor(self, group: Group) -> str:
        """How users reach a group, such as ``orchestration.v1``."""

    def group_title(self, group: Group) -> str: ...

    def method(self, operation: Operation) -> str | None:
        """The name of an operation's method; None for one that the SDK does not have."""

    def samples(self, operation: Operation) -> tuple[Sample, ...]:
        """A call, in each way there is to make it."""

    def error_sample(self, operation: Operation) -> Sample:
        """The call, with the errors handled."""

    def parameters(self, operation: Operation) -> tuple[Row, ...]: ...

    def response(self, operation: Operation) -> Spans: ...

    def errors(self, operation: Operation) -> tuple[ErrorRow, ...]: ...

    def models(self) -> Iterator[ModelPage]:
        """A page for every public type, sorted by path."""

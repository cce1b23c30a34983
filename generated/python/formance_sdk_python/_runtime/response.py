"""The envelope a call returns: the decoded body beside status, headers and the raw response."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar

    from .messages import Headers, HttpResponse


class Response:
    """Base of the envelopes; a subclass names its bodies in ``__slots__``."""

    __slots__ = ("content_type", "raw_response", "status_code")

    _bodies: "ClassVar[tuple[str, ...]]" = ()

    content_type: str
    """The media type as the server sent it, "" where there is none."""
    status_code: int
    raw_response: "HttpResponse"

    def __init_subclass__(cls, **options: "Any") -> None:
        super().__init_subclass__(**options)
        own = tuple(name for name in cls.__dict__.get("__slots__", ()) if name[0] != "_")
        cls._bodies = cls._bodies + own

    def __init__(
        self, content_type: str, status_code: int, raw_response: "HttpResponse", **bodies: "Any"
    ) -> None:
        self.content_type = content_type
        self.status_code = status_code
        self.raw_response = raw_response
        for name in self._bodies:
            setattr(self, name, bodies.get(name))

    @property
    def headers(self) -> "Headers":
        return self.raw_response.headers

    def __repr__(self) -> str:
        shown = ("status_code", "content_type", *self._bodies)
        return (
            f"{type(self).__name__}("
            + ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
            + ")"
        )

"""Request bodies (OpenAPI 3.1, 4.8.13 to 4.8.15): each form that a caller can send.

Media types that say the same in another notation are one form: the SDK speaks one of them, and
the caller sees values. Where the schemas differ, so do the values, and each is a call of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Body, BodyKind, Part, Style
from sdkwright.ir.types import Example, ListOf, Name
from sdkwright.names import words
from sdkwright.source.document import Place

from .compose import collect
from .context import Lowering, Spot
from .examples import shown
from .media import STREAMS, STYLES, contents, essence, kind_of, typed
from .values import example_of, flag, text

_WORDS = {
    "application/x-www-form-urlencoded": ("Form",),
    "application/octet-stream": ("Bytes",),
    "text/plain": ("Text",),
}
_EXPLODED = (None, Style.FORM, Style.DEEP_OBJECT)


@dataclass(frozen=True, slots=True)
class Form:
    """``word`` tells the form from the first one, () of which it is; the first body is sent."""

    word: Name
    bodies: tuple[Body, ...]


def forms_of(run: Lowering, place: Place, spot: Spot) -> tuple[Form, ...]:
    """The forms of a request body, the one that an SDK handles best first."""
    groups: list[list[tuple[str, Place]]] = []
    for media, member in _ranked(run, place):
        same = next((g for g in groups if _says_the_same(g[0], (media, member))), None)
        if same is None:
            groups.append([(media, member)])
        else:
            same.append((media, member))
    forms: list[Form] = []
    for group in groups:
        word = _word(group, {form.word for form in forms}) if forms else ()
        here = spot.child(f"#{group[0][0]}", *word) if forms else spot
        forms.append(Form(word, tuple(_body(run, *each, here) for each in group)))
    return tuple(forms)


def _ranked(run: Lowering, place: Place) -> list[tuple[str, Place]]:
    """The media types; JSON after multipart where there are files to send."""
    members = contents(run, place)
    multipart = any(kind_of(media) is BodyKind.MULTIPART for media, _ in members)
    if not multipart or not any(_has_files(run, member) for _, member in members):
        return members
    return sorted(members, key=lambda member: kind_of(member[0]) is not BodyKind.MULTIPART)


def _has_files(run: Lowering, member: Place) -> bool:
    schema = member.get("schema")
    fields = collect(run, (schema,)).fields.values() if schema is not None else ()
    return any(collect(run, tuple(places)).format == "binary" for places in fields)


def _says_the_same(one: tuple[str, Place], other: tuple[str, Place]) -> bool:
    """Whether a value of the one is a value of the other, as bytes of any type are."""
    if kind_of(one[0]) is kind_of(other[0]) is BodyKind.BYTES:
        return True
    return _schema(one[1]) == _schema(other[1])


def _schema(member: Place) -> object:
    schema = member.get("itemSchema") or member.get("schema")
    return None if schema is None else schema.value


def _word(group: list[tuple[str, Place]], taken: set[Name]) -> Name:
    """``multipart/form-data`` → Multipart; ``application/merge-patch+json`` → merge patch."""
    media = group[0][0]
    several = len(group) > 1 and kind_of(media) is BodyKind.BYTES
    name = "application/octet-stream" if several else essence(media)
    main, _, sub = name.partition("/")
    plain = words(sub.partition("+")[0].removeprefix("x-").removeprefix("vnd."))
    short = ("Multipart",) if main == "multipart" else _WORDS.get(name) or plain or ("Other",)
    return next(word for word in (short, words(name), words(media)) if word not in taken)


def _body(run: Lowering, media: str, member: Place, spot: Spot) -> Body:
    kind, type = typed(run, media, member, spot)
    if kind is BodyKind.JSON_LINES:
        type = ListOf(type)
    example = example_of(member, run.follow)
    return Body(
        media=media if "*" not in media else _concrete(kind),
        kind=kind,
        type=type,
        parts=tuple(_parts(member)),
        origin=member.origin,
        example=example,
        sample=_sample(run, kind, member, example),
    )


def _sample(
    run: Lowering, kind: BodyKind, member: Place, example: Example | None
) -> Example | None:
    """A text and bytes are what they are, though their schema may speak of what is in them."""
    items = member.get("itemSchema") if kind in STREAMS else None
    if items is not None and example is None:
        item = shown(run, items, None, "")
        return None if item is None else Example((item.value,))
    found = shown(run, None if items else member.get("schema"), example, "")
    if kind is BodyKind.JSON_LINES and found is not None and not isinstance(found.value, tuple):
        return Example((found.value,))
    textual = found is None or isinstance(found.value, str)
    return found if textual or kind not in (BodyKind.TEXT, BodyKind.BYTES) else Example("<value>")


def _concrete(kind: BodyKind) -> str:
    return "application/json" if kind is BodyKind.JSON else "application/octet-stream"


def _parts(place: Place) -> Iterator[Part]:
    encoding = place.get("encoding")
    for wire, member in encoding.members() if encoding is not None else ():
        keys = ("style", "explode", "allowReserved")
        style = STYLES.get(text(member.get("style")))
        if style is None and any(member.get(key) is not None for key in keys):
            style = Style.FORM  # what is said of one of them is said of the style
        explode = member.get("explode")
        yield Part(
            wire=wire,
            media=text(member.get("contentType")) if style is None else "",
            style=style,
            explode=style in _EXPLODED if explode is None else flag(member, "explode"),
            allow_reserved=flag(member, "allowReserved"),
        )

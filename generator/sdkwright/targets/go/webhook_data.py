"""What tells the runtime about webhooks: variables of the package of webhooks."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.ir.api import Mark, Source
from sdkwright.ir.signature import Algorithm, Encoding, SecretForm, Signature
from sdkwright.render.webhooks import Incoming, path_of

from .format import fitting, function, literal
from .literals import string, strings
from .spell import Lines, Speller
from .unions import variant_of
from .views import Entry

_KINDS = {"form": ("fields", "map[string]string"), "text": ("text", "string")}


def signature_name(index: int, count: int) -> str:
    return "signed" if count == 1 else f"signed{index + 1}"


def signature_data(signature: Signature) -> tuple[Entry, ...]:
    """How requests are signed, but for the runtime's defaults."""
    members = [("header", string(signature.header))]
    if signature.algorithm is not Algorithm.SHA256:
        members.append(("algorithm", string(signature.algorithm)))
    if signature.encoding is not Encoding.HEX:
        members.append(("encoding", string(signature.encoding)))
    if signature.prefix:
        members.append(("prefix", string(signature.prefix)))
    if signature.content != "{body}":
        members.append(("content", string(signature.content)))
    if signature.timestamp:
        members.append(("timestamp", string(signature.timestamp)))
    if signature.pairs is not None:
        members.append(("pairs", f"[2]string{{{', '.join(map(string, signature.pairs))}}}"))
    if signature.timestamp or signature.pairs is not None:
        members.append(("tolerance", f"{signature.tolerance} * time.Second"))
    if signature.secret is not SecretForm.TEXT:
        members.append(("secret", string(signature.secret)))
    return tuple(Entry(*member) for member in members)


def webhook_data(
    one: Incoming, event: str, signatures: Sequence[str], several: bool, spell: Speller
) -> tuple[Entry, ...]:
    """What a webhook is, whose ``event`` is a struct. ``signatures`` are the variables that say how
    requests are signed; ``several``: there are others to tell it from."""
    first = one.first
    members = [("name", string(one.event))]
    if one.signature is not None:
        members.append(("signature", f"&{signatures[one.signature]}"))
    if first.marks:
        members.append(("marks", fitting("[]mark", [("", _mark(mark)) for mark in first.marks])))
    if first.event_from:
        places = [("", _place(source)) for source in first.event_from]
        members.append(("event", fitting("[]place", places)))
        if first.event_exact:
            members.append(("isExact", "true"))
    members.append(_reader(one, event, spell))
    if one.type is not None and (several or first.marks or first.event_from):
        payload = variant_of(one.type, first.origin, spell)
        if payload != "{}":
            members.append(("payload", f"jsonx.Variant{payload}"))
    return tuple(Entry(*member) for member in members)


def _reader(one: Incoming, event: str, spell: Speller) -> tuple[str, str]:
    """The member of a webhook that makes an event of its body."""
    if one.type is None:
        name, type = _KINDS.get(one.kind, ("data", "[]byte"))
        if not one.kind:
            return "empty", function("func() Event", [f"return &{event}{{}}"])
        made = [f"return &{event}{{Payload: {name}}}"]
        kind = one.kind if one.kind in _KINDS else "bytes"
        return kind, function(f"func({name} {type}) Event", made)
    codec = spell.codec(one.type)
    statements: Lines = [f"return &{event}{{Payload: {codec.read}}}"]
    if not codec.read:
        statements = [f"e := new({event})", *codec.into("e.Payload"), "return e"]
    return "json", function("func(r *jsonx.Reader) Event", statements)


def _mark(mark: Mark) -> str:
    values = [("", _value(value)) for value in mark.values]
    members = [("in", f"place{_place(mark.source)}"), ("values", literal("[]any", values))]
    if not mark.always:
        members.append(("isOptional", "true"))
    return literal("", members)


def _value(value: str | int | bool) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return f"json.Number({string(str(value))})"
        case str():
            return string(value)


def _place(source: Source) -> str:
    place = path_of(source)
    if isinstance(place, str):
        return literal("", [("header", string(place))])
    return literal("", [("member", strings(place))])

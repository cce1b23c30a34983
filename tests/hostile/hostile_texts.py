"""Texts that would be code, or markup, where they are not kept from it; and a document full."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

HARMLESS = "-Z z"
HOSTILE = {
    "quotes": "'\"`' or \"",
    "triple-quotes": "\"\"\" + PWNED() + '''",
    "ends-in-a-backslash": "x\\",
    "ends-in-a-quote": 'x"',
    "backslashes": "\\n\\x41\\u0041\\N{BULLET}\\",
    "lines": "\nPWNED()\n\r\nimport PWNED\n    PWNED = 1\n",
    "comment-ends": "*/ PWNED(); /* //",
    "template": "`${PWNED()}` $${PWNED} #{PWNED} %(PWNED)s {PWNED} {0}",
    "jinja": "{{ PWNED() }} {% raw %} {# x #} {% endraw %} {{",
    "script": "</script><script>PWNED()</script><!-- -->",
    "image": "<img src=x onerror=PWNED()> <svg/onload=PWNED()> <iframe srcdoc=PWNED>",
    "attribute": '" onmouseover="PWNED()" x=\'y\' autofocus onfocus=PWNED() style="x',
    "link": "[a](javascript:PWNED()) [b]( JaVaScRiPt:PWNED() ) <javascript:PWNED()> [c](data:x,y)",
    "entity-link": "[a](javascript&colon;PWNED()) [b](java\tscript:PWNED()) [c](vbscript:PWNED())",
    "markdown": "\n\n```\nPWNED()\n```\n\n# PWNED\n\n| a | b |\n|---|---|\n\n    PWNED()\n\n[x]: y",
    "cdata": "]]> <![CDATA[ ?> <?php PWNED() --> <!--",
    "separators": "a\u2028PWNED()\u2029PWNED()\u0085PWNED()\x0bPWNED()\x0cPWNED()",
    "directions": "\u202ePWNED\u2066\u2067\u2069\u200f\u061c",
    "controls": "\x00\x01\x07\x08\x1b[31m\x7f\x9b",
    "beyond": "\U0001f600\U000e0001\ufeff\ufffe\u00ad",
    "python": "__import__('os').system('PWNED') #type: ignore\\",
    "javascript": "__proto__ constructor globalThis.PWNED=1 //@ts-ignore",
    "decorators": "@PWNED @type {PWNED} @deprecated {@link PWNED} :func:`PWNED`",
    "long": "long word " * 1500,
}
TOGETHER = {
    "code": "quotes triple-quotes backslashes comment-ends template jinja python",
    "more-code": "decorators javascript python template",
    "markup": "script image attribute link entity-link cdata",
    "lines": "lines markdown separators directions controls beyond",
    "ends-in-a-backslash": "ends-in-a-backslash",
    "ends-in-a-quote": "ends-in-a-quote",
    "long": "long",
}
"""What is put together into prose, where each is not tried alone."""

SHORT = ("quotes", "comment-ends", "template", "lines", "separators", "python", "script")
"""What is tried in names and the like, where not all are."""

DOCUMENT = (Path(__file__).parent / "full.yaml").read_text("utf-8")
PLACES = {"§": "texts", "¶": "names", "°": "forms"}
LENGTH = 64
"""What a name may have more, so that no file system refuses a file called so."""


def tried(place: str, *, each_alone: bool) -> dict[str, str]:
    """The texts to put into such places, by a name."""
    if each_alone:
        return HOSTILE
    if PLACES[place] != "texts":
        return {name: HOSTILE[name] for name in SHORT}
    return {name: " ".join(HOSTILE[part] for part in t.split()) for name, t in TOGETHER.items()}


TEXTS = {
    f"{place}-{name}": (mark, text)
    for mark, place in PLACES.items()
    for name, text in tried(mark, each_alone=bool(os.environ.get("FUZZ"))).items()
}
"""Place and text by a name for both."""


@dataclass(frozen=True)
class Made:
    """``shape`` is what ``shape.mjs`` tells of the folder."""

    folder: Path
    shape: Any


def document(text: str, places: str = "§¶°") -> Any:
    """The document with ``text`` after the words that are in such places, harmless in others."""
    return _put(yaml.safe_load(DOCUMENT), text, places)


def _put(value: Any, text: str, places: str) -> Any:
    if isinstance(value, dict):
        return {
            _text(key, text, places): _pointer(inner, text, places)
            if isinstance(inner, str) and inner.startswith("#/components/")
            else _put(inner, text, places)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_put(inner, text, places) for inner in value]
    return _text(value, text, places) if isinstance(value, str) else value


def _text(value: str, text: str, places: str) -> str:
    short = text[:LENGTH]
    for mark in PLACES:
        usual = "" if mark == "°" else HARMLESS
        value = value.replace(mark, usual if mark not in places else text if mark == "§" else short)
    unparted = short.translate(dict.fromkeys(map(ord, ".{}/#?")))
    return value.replace("†", unparted if "¶" in places else HARMLESS)


def _pointer(value: str, text: str, places: str) -> str:
    *way, name = value.split("/")
    plain = _text(name, text, places).replace("~", "~0").replace("/", "~1")
    return "/".join((*way, quote(plain, safe="", errors="surrogatepass")))

"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .cat import Cat
    from .dog import Dog
    from .human import Human
    from .human_role import HumanRole
    from .item import Item
    from .item_note import ItemNote
    from .kind import Kind
    from .message import Message, MessageTypedDict
    from .nameless import Nameless
    from .nameless_with_id import NamelessWithId
    from .pet import Pet
    from .security import Security
    from .shared import Shared
    from .tool_message import ToolMessage, ToolMessageTypedDict
    from .user_message import UserMessage, UserMessageTypedDict
    from .user_message_role import UserMessageRole

__all__ = [
    "Cat",
    "Dog",
    "Human",
    "HumanRole",
    "Item",
    "ItemNote",
    "Kind",
    "Message",
    "MessageTypedDict",
    "Nameless",
    "NamelessWithId",
    "Pet",
    "Security",
    "Shared",
    "ToolMessage",
    "ToolMessageTypedDict",
    "UserMessage",
    "UserMessageRole",
    "UserMessageTypedDict",
]

_MODULES = {
    "Cat": ".cat",
    "Dog": ".dog",
    "Human": ".human",
    "HumanRole": ".human_role",
    "Item": ".item",
    "ItemNote": ".item_note",
    "Kind": ".kind",
    "Message": ".message",
    "MessageTypedDict": ".message",
    "Nameless": ".nameless",
    "NamelessWithId": ".nameless_with_id",
    "Pet": ".pet",
    "Security": ".security",
    "Shared": ".shared",
    "ToolMessage": ".tool_message",
    "ToolMessageTypedDict": ".tool_message",
    "UserMessage": ".user_message",
    "UserMessageRole": ".user_message_role",
    "UserMessageTypedDict": ".user_message",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

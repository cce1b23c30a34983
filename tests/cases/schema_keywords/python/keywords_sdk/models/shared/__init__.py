"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .all import All
    from .all_any_of_num import AllAnyOfNum
    from .all_arr_or_string import AllArrOrString
    from .all_dep_schemas import AllDepSchemas
    from .all_enum_empty_str import AllEnumEmptyStr
    from .all_enum_int import AllEnumInt
    from .all_enum_no_type import AllEnumNoType
    from .all_if_then import AllIfThen
    from .all_multi import AllMulti
    from .all_multi_null import AllMultiNull
    from .all_obj_or_string import AllObjOrString
    from .all_obj_or_string_object import AllObjOrStringObject
    from .all_one_of_arr import AllOneOfArr
    from .all_one_of_const import AllOneOfConst
    from .all_ref_sib import AllRefSib
    from .all_tuple_mixed_item import AllTupleMixedItem
    from .all_uneval import AllUneval
    from .base import Base
    from .node import Node
    from .security import Security
    from .with_defs_inner import WithDefsInner

__all__ = [
    "All",
    "AllAnyOfNum",
    "AllArrOrString",
    "AllDepSchemas",
    "AllEnumEmptyStr",
    "AllEnumInt",
    "AllEnumNoType",
    "AllIfThen",
    "AllMulti",
    "AllMultiNull",
    "AllObjOrString",
    "AllObjOrStringObject",
    "AllOneOfArr",
    "AllOneOfConst",
    "AllRefSib",
    "AllTupleMixedItem",
    "AllUneval",
    "Base",
    "Node",
    "Security",
    "WithDefsInner",
]

_MODULES = {
    "All": ".all",
    "AllAnyOfNum": ".all_any_of_num",
    "AllArrOrString": ".all_arr_or_string",
    "AllDepSchemas": ".all_dep_schemas",
    "AllEnumEmptyStr": ".all_enum_empty_str",
    "AllEnumInt": ".all_enum_int",
    "AllEnumNoType": ".all_enum_no_type",
    "AllIfThen": ".all_if_then",
    "AllMulti": ".all_multi",
    "AllMultiNull": ".all_multi_null",
    "AllObjOrString": ".all_obj_or_string",
    "AllObjOrStringObject": ".all_obj_or_string_object",
    "AllOneOfArr": ".all_one_of_arr",
    "AllOneOfConst": ".all_one_of_const",
    "AllRefSib": ".all_ref_sib",
    "AllTupleMixedItem": ".all_tuple_mixed_item",
    "AllUneval": ".all_uneval",
    "Base": ".base",
    "Node": ".node",
    "Security": ".security",
    "WithDefsInner": ".with_defs_inner",
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

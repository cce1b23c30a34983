from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from ...types import UNSET, Base64Bytes, BaseModel, OptionalNullable
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
from .all_one_of_arr import AllOneOfArr
from .all_one_of_const import AllOneOfConst
from .all_ref_sib import AllRefSib
from .all_tuple_mixed_item import AllTupleMixedItem
from .all_uneval import AllUneval
from .base import Base
from .node import Node
from .with_defs_inner import WithDefsInner


class All(BaseModel):
    multi: AllMulti | None = None
    multi_null: Annotated[OptionalNullable[AllMultiNull], Field(alias="multiNull")] = UNSET
    obj_or_string: Annotated[AllObjOrString | None, Field(alias="objOrString")] = None
    arr_or_string: Annotated[AllArrOrString | None, Field(alias="arrOrString")] = None
    tuple_same: Annotated[list[float] | None, Field(alias="tupleSame")] = None
    tuple_mixed: Annotated[list[AllTupleMixedItem] | None, Field(alias="tupleMixed")] = None
    contains: list[Any] | None = None
    const_null: Annotated[Any, Field(alias="constNull")] = None
    const_bool: Annotated[Literal[True] | None, Field(alias="constBool")] = None
    const_float: Annotated[float | None, Field(alias="constFloat")] = None
    const_obj: Annotated[Any, Field(alias="constObj")] = None
    enum_mixed: Annotated[Any, Field(alias="enumMixed")] = None
    enum_bool: Annotated[bool | None, Field(alias="enumBool")] = None
    enum_float: Annotated[float | None, Field(alias="enumFloat")] = None
    enum_int: Annotated[AllEnumInt | None, Field(alias="enumInt")] = None
    enum_empty_str: Annotated[AllEnumEmptyStr | None, Field(alias="enumEmptyStr")] = None
    not_it: Annotated[Any, Field(alias="notIt")] = None
    if_then: Annotated[AllIfThen | None, Field(alias="ifThen")] = None
    dep_schemas: Annotated[AllDepSchemas | None, Field(alias="depSchemas")] = None
    uneval: AllUneval | None = None
    uneval_typed: Annotated[dict[str, int] | None, Field(alias="unevalTyped")] = None
    pattern_props: Annotated[dict[str, str] | None, Field(alias="patternProps")] = None
    prop_names: Annotated[dict[str, int] | None, Field(alias="propNames")] = None
    ref_sib: Annotated[AllRefSib | None, Field(alias="refSib")] = None
    """with sibling"""

    defs: WithDefsInner | None = None
    anchored: WithDefsInner | None = None
    node: Node | None = None
    true_schema: Annotated[Any, Field(alias="trueSchema")] = None
    empty: Any = None
    all_of_conflict: Annotated[str | None, Field(alias="allOfConflict")] = None
    one_of_const: Annotated[AllOneOfConst | None, Field(alias="oneOfConst")] = None
    any_of_num: Annotated[AllAnyOfNum | None, Field(alias="anyOfNum")] = None
    one_of_arr: Annotated[AllOneOfArr | None, Field(alias="oneOfArr")] = None
    enum_no_type: Annotated[AllEnumNoType | None, Field(alias="enumNoType")] = None
    fmt_unknown: Annotated[str | None, Field(alias="fmtUnknown")] = None
    int128: int | None = None
    uint64: int | None = None
    decimal_str: Annotated[str | None, Field(alias="decimalStr")] = None
    time: str | None = None
    bytes_json: Annotated[Base64Bytes | None, Field(alias="bytesJson")] = None
    default_obj: Annotated[dict[str, int] | None, Field(alias="defaultObj")] = None
    """Default: `{"a": 1}`."""

    default_list: Annotated[list[str] | None, Field(alias="defaultList")] = None
    """Default: `["a"]`."""

    nullable_ref: Annotated[OptionalNullable[Base], Field(alias="nullableRef")] = UNSET

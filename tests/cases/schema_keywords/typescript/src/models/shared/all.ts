import {
  type Schema,
  any,
  bigint,
  boolean,
  bytes,
  constant,
  int,
  list,
  map,
  nullable,
  number,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type AllAnyOfNum, AllAnyOfNum$ } from "./allAnyOfNum.js";
import { type AllArrOrString, AllArrOrString$ } from "./allArrOrString.js";
import { type AllDepSchemas, AllDepSchemas$ } from "./allDepSchemas.js";
import { type AllEnumEmptyStr, AllEnumEmptyStr$ } from "./allEnumEmptyStr.js";
import { type AllEnumInt, AllEnumInt$ } from "./allEnumInt.js";
import { type AllEnumNoType, AllEnumNoType$ } from "./allEnumNoType.js";
import { type AllIfThen, AllIfThen$ } from "./allIfThen.js";
import { type AllMulti, AllMulti$ } from "./allMulti.js";
import { type AllMultiNull, AllMultiNull$ } from "./allMultiNull.js";
import { type AllObjOrString, AllObjOrString$ } from "./allObjOrString.js";
import { type AllOneOfArr, AllOneOfArr$ } from "./allOneOfArr.js";
import { type AllOneOfConst, AllOneOfConst$ } from "./allOneOfConst.js";
import { type AllRefSib, AllRefSib$ } from "./allRefSib.js";
import {
  type AllTupleMixedItem,
  AllTupleMixedItem$,
} from "./allTupleMixedItem.js";
import { type AllUneval, AllUneval$ } from "./allUneval.js";
import { type Base, Base$ } from "./base.js";
import { type Node, Node$ } from "./node.js";
import { type WithDefsInner, WithDefsInner$ } from "./withDefsInner.js";

export interface All {
  multi?: AllMulti | undefined;
  multiNull?: AllMultiNull | null | undefined;
  objOrString?: AllObjOrString | undefined;
  arrOrString?: AllArrOrString | undefined;
  tupleSame?: number[] | undefined;
  tupleMixed?: AllTupleMixedItem[] | undefined;
  contains?: unknown[] | undefined;
  constNull?: unknown;
  constBool?: true | undefined;
  constFloat?: number | undefined;
  constObj?: unknown;
  enumMixed?: unknown;
  enumBool?: boolean | undefined;
  enumFloat?: number | undefined;
  enumInt?: AllEnumInt | undefined;
  enumEmptyStr?: AllEnumEmptyStr | undefined;
  notIt?: unknown;
  ifThen?: AllIfThen | undefined;
  depSchemas?: AllDepSchemas | undefined;
  uneval?: AllUneval | undefined;
  unevalTyped?: { [key: string]: number } | undefined;
  patternProps?: { [key: string]: string } | undefined;
  propNames?: { [key: string]: number } | undefined;
  /** with sibling */
  refSib?: AllRefSib | undefined;
  defs?: WithDefsInner | undefined;
  anchored?: WithDefsInner | undefined;
  node?: Node | undefined;
  trueSchema?: unknown;
  empty?: unknown;
  allOfConflict?: string | undefined;
  oneOfConst?: AllOneOfConst | undefined;
  anyOfNum?: AllAnyOfNum | undefined;
  oneOfArr?: AllOneOfArr | undefined;
  enumNoType?: AllEnumNoType | undefined;
  fmtUnknown?: string | undefined;
  int128?: number | undefined;
  uint64?: bigint | undefined;
  decimalStr?: string | undefined;
  time?: string | undefined;
  bytesJson?: Uint8Array | undefined;
  /** @defaultValue `{ a: 1 }` */
  defaultObj?: { [key: string]: number } | undefined;
  /** @defaultValue `["a"]` */
  defaultList?: string[] | undefined;
  nullableRef?: Base | null | undefined;
}

/** @internal */
export const All$: Schema<All> = record<All>({
  multi: optional(AllMulti$),
  multiNull: optional(nullable(AllMultiNull$)),
  objOrString: optional(AllObjOrString$),
  arrOrString: optional(AllArrOrString$),
  tupleSame: optional(list(number)),
  tupleMixed: optional(list(AllTupleMixedItem$)),
  contains: optional(list(any)),
  constNull: optional(any),
  constBool: optional(constant(true)),
  constFloat: optional(number),
  constObj: optional(any),
  enumMixed: optional(any),
  enumBool: optional(boolean),
  enumFloat: optional(number),
  enumInt: optional(AllEnumInt$),
  enumEmptyStr: optional(AllEnumEmptyStr$),
  notIt: optional(any),
  ifThen: optional(AllIfThen$),
  depSchemas: optional(AllDepSchemas$),
  uneval: optional(AllUneval$),
  unevalTyped: optional(map(int)),
  patternProps: optional(map(string)),
  propNames: optional(map(int)),
  refSib: optional(AllRefSib$),
  defs: optional(WithDefsInner$),
  anchored: optional(WithDefsInner$),
  node: optional(Node$),
  trueSchema: optional(any),
  empty: optional(any),
  allOfConflict: optional(string),
  oneOfConst: optional(AllOneOfConst$),
  anyOfNum: optional(AllAnyOfNum$),
  oneOfArr: optional(AllOneOfArr$),
  enumNoType: optional(AllEnumNoType$),
  fmtUnknown: optional(string),
  int128: optional(int),
  uint64: optional(bigint),
  decimalStr: optional(string),
  time: optional(string),
  bytesJson: optional(bytes),
  defaultObj: optional(map(int)),
  defaultList: optional(list(string)),
  nullableRef: optional(nullable(Base$)),
});

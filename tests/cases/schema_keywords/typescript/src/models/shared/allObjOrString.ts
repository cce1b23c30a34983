import { type Schema, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import {
  type AllObjOrStringObject,
  AllObjOrStringObject$,
} from "./allObjOrStringObject.js";

export type AllObjOrString = AllObjOrStringObject | string | UnknownVariant;

/** @internal */
export const AllObjOrString$: Schema<AllObjOrString> = union<AllObjOrString>(
  [AllObjOrStringObject$, string],
  { open: true },
);

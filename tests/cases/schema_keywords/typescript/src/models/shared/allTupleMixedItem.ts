import { type Schema, number, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllTupleMixedItem = number | string | UnknownVariant;

/** @internal */
export const AllTupleMixedItem$: Schema<AllTupleMixedItem> =
  union<AllTupleMixedItem>([number, string], { open: true });

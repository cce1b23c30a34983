import { type Schema, int, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllMultiNull = string | number | UnknownVariant;

/** @internal */
export const AllMultiNull$: Schema<AllMultiNull> = union<AllMultiNull>(
  [string, int],
  { open: true },
);

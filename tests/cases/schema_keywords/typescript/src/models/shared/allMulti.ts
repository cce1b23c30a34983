import { type Schema, int, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllMulti = string | number | UnknownVariant;

/** @internal */
export const AllMulti$: Schema<AllMulti> = union<AllMulti>([string, int], {
  open: true,
});

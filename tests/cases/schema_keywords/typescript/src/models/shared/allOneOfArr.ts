import { type Schema, list, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllOneOfArr = string[] | string | UnknownVariant;

/** @internal */
export const AllOneOfArr$: Schema<AllOneOfArr> = union<AllOneOfArr>(
  [list(string), string],
  { open: true },
);

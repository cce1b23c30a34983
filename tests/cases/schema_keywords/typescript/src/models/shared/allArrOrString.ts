import { type Schema, int, list, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllArrOrString = number[] | string | UnknownVariant;

/** @internal */
export const AllArrOrString$: Schema<AllArrOrString> = union<AllArrOrString>(
  [list(int), string],
  { open: true },
);

import { type Schema, int, number } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type AllAnyOfNum = number | UnknownVariant;

/** @internal */
export const AllAnyOfNum$: Schema<AllAnyOfNum> = union<AllAnyOfNum>(
  [int, number],
  { open: true },
);

import { type Schema, lazy, list, map, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type Value =
  string | Value[] | { [key: string]: Value } | UnknownVariant;

/** @internal */
export const Value$: Schema<Value> = union<Value>(
  [string, list(lazy(() => Value$)), map(lazy(() => Value$))],
  { open: true },
);

import { type Schema, int, string } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";

export type DrawResponseBodySize = number | string | UnknownVariant;

/** @internal */
export const DrawResponseBodySize$: Schema<DrawResponseBodySize> =
  union<DrawResponseBodySize>([int, string], { open: true });

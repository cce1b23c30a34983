import type { Schema } from "../../lib/schema.js";
import { type UnknownVariant, union } from "../../lib/unions.js";
import { type Gradient, Gradient$ } from "../shared/gradient.js";
import { type Plain, Plain$ } from "../shared/plain.js";

export type DrawResponseBodyFill = Plain | Gradient | UnknownVariant;

/** @internal */
export const DrawResponseBodyFill$: Schema<DrawResponseBodyFill> =
  union<DrawResponseBodyFill>([Plain$, Gradient$], { open: true });

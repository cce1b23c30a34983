import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Gradient {
  from?: string | undefined;
  to?: string | undefined;
}

/** @internal */
export const Gradient$: Schema<Gradient> = record<Gradient>({
  from: optional(string),
  to: optional(string),
});

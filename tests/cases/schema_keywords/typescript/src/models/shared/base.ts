import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Base {
  b?: string | undefined;
}

/** @internal */
export const Base$: Schema<Base> = record<Base>({
  b: optional(string),
});

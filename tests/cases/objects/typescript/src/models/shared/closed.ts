import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Closed {
  a?: string | undefined;
}

/** @internal */
export const Closed$: Schema<Closed> = record<Closed>({
  a: optional(string),
});

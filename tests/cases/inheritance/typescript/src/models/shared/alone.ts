import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Alone {
  type?: string | undefined;
}

/** @internal */
export const Alone$: Schema<Alone> = record<Alone>({
  type: optional(string),
});

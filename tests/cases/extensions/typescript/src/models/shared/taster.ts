import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Taster {
  name?: string | undefined;
}

/** @internal */
export const Taster$: Schema<Taster> = record<Taster>({
  name: optional(string),
});

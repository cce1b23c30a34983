import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface Blurred {
  type?: string | undefined;
}

/** @internal */
export const Blurred$: Schema<Blurred> = record<Blurred>({
  type: optional(string),
});

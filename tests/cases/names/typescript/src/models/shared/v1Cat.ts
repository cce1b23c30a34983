import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface V1Cat {
  name?: string | undefined;
}

/** @internal */
export const V1Cat$: Schema<V1Cat> = record<V1Cat>({
  name: optional(string),
});

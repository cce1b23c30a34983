import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface V2Cat {
  names?: string | undefined;
}

/** @internal */
export const V2Cat$: Schema<V2Cat> = record<V2Cat>({
  names: optional(string),
});

import { type Schema, int, optional, record } from "../../lib/schema.js";

export interface WithDefsInner {
  i?: number | undefined;
}

/** @internal */
export const WithDefsInner$: Schema<WithDefsInner> = record<WithDefsInner>({
  i: optional(int),
});

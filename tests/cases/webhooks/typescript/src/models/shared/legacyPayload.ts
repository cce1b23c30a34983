import { type Schema, int, optional, record } from "../../lib/schema.js";

export interface LegacyPayload {
  n?: number | undefined;
}

/** @internal */
export const LegacyPayload$: Schema<LegacyPayload> = record<LegacyPayload>({
  n: optional(int),
});

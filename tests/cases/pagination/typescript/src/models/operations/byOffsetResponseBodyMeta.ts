import { type Schema, int, optional, record } from "../../lib/schema.js";

export interface ByOffsetResponseBodyMeta {
  total?: number | undefined;
}

/** @internal */
export const ByOffsetResponseBodyMeta$: Schema<ByOffsetResponseBodyMeta> =
  record<ByOffsetResponseBodyMeta>({
    total: optional(int),
  });

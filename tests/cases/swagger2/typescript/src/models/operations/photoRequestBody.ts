import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface PhotoRequestBody {
  /** What to say about it. */
  note?: string | undefined;
}

/** @internal */
export const PhotoRequestBody$: Schema<PhotoRequestBody> =
  record<PhotoRequestBody>({
    note: optional(string),
  });

import { type Schema, optional, record, string } from "../../lib/schema.js";

export interface ParcelFoundPayloadData {
  city?: string | undefined;
}

/** @internal */
export const ParcelFoundPayloadData$: Schema<ParcelFoundPayloadData> =
  record<ParcelFoundPayloadData>({
    city: optional(string),
  });

import {
  type Schema,
  int,
  optional,
  record,
  string,
} from "../../lib/schema.js";

export interface ParcelLostPayloadData {
  id: string;
  grams?: number | undefined;
}

/** @internal */
export const ParcelLostPayloadData$: Schema<ParcelLostPayloadData> =
  record<ParcelLostPayloadData>({
    id: string,
    grams: optional(int),
  });

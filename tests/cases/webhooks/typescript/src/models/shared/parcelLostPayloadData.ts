import { type Schema, int, record, string } from "../../lib/schema.js";

export interface ParcelLostPayloadData {
  id: string;
  grams: number;
}

/** @internal */
export const ParcelLostPayloadData$: Schema<ParcelLostPayloadData> =
  record<ParcelLostPayloadData>({
    id: string,
    grams: int,
  });

import { type Schema, constant, record } from "../../lib/schema.js";
import {
  type ParcelLostPayloadData,
  ParcelLostPayloadData$,
} from "./parcelLostPayloadData.js";

export interface ParcelLostPayload {
  type: "parcel.lost";
  data: ParcelLostPayloadData;
}

/** @internal */
export const ParcelLostPayload$: Schema<ParcelLostPayload> =
  record<ParcelLostPayload>({
    type: constant("parcel.lost"),
    data: ParcelLostPayloadData$,
  });

import { type Schema, constant, record } from "../../lib/schema.js";
import {
  type ParcelFoundPayloadData,
  ParcelFoundPayloadData$,
} from "./parcelFoundPayloadData.js";

export interface ParcelFoundPayload {
  type: "parcel.found";
  data: ParcelFoundPayloadData;
}

/** @internal */
export const ParcelFoundPayload$: Schema<ParcelFoundPayload> =
  record<ParcelFoundPayload>({
    type: constant("parcel.found"),
    data: ParcelFoundPayloadData$,
  });

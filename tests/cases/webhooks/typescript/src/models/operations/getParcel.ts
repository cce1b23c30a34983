import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { string } from "../../lib/schema.js";
import { type Parcel, Parcel$ } from "../shared/parcel.js";

/** What `getParcel` takes. */
export interface GetParcelRequest {
  parcelId: string;
}

/** What `getParcel` answers. */
export interface GetParcelResponse extends ResponseInfo {
  /** The parcel. */
  parcel?: Parcel | undefined;
}

/** What a call of `getParcel` can end with instead. */
export type GetParcelError = SDKError;

/** @internal */
export const getParcel$: Operation<GetParcelRequest, GetParcelResponse> = {
  id: "getParcel",
  method: "GET",
  path: "/parcels/{parcelId}",
  params: [path("parcelId", string)],
  responses: [json("200", Parcel$, "parcel")],
};

import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { path, query } from "../../lib/params.js";
import { empty } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";

/** What `cancelParcel` takes. */
export interface CancelParcelRequest {
  parcelId: string;
  reason?: string | undefined;
}

/** What `cancelParcel` answers. */
export interface CancelParcelResponse extends ResponseInfo {}

/** What a call of `cancelParcel` can end with instead. */
export type CancelParcelError = SDKError;

/** @internal */
export const cancelParcel$: Operation<
  CancelParcelRequest,
  CancelParcelResponse
> = {
  id: "cancelParcel",
  method: "DELETE",
  path: "/parcels/{parcelId}",
  params: [path("parcelId", string), query("reason", optional(string))],
  responses: [empty("204")],
};

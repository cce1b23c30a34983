import { jsonBody } from "../../lib/bodies.js";
import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { json } from "../../lib/responses.js";
import { type Parcel, Parcel$ } from "../shared/parcel.js";
import {
  type SendParcelRequestBody,
  SendParcelRequestBody$,
} from "./sendParcelRequestBody.js";

/** What `sendParcel` answers. */
export interface SendParcelResponse extends ResponseInfo {
  /** It is on its way. */
  parcel?: Parcel | undefined;
}

/** What a call of `sendParcel` can end with instead. */
export type SendParcelError = SDKError;

/** @internal */
export const sendParcel$: Operation<SendParcelRequestBody, SendParcelResponse> =
  {
    id: "sendParcel",
    method: "POST",
    path: "/parcels",
    body: jsonBody(SendParcelRequestBody$, { required: true }),
    responses: [json("201", Parcel$, "parcel")],
  };

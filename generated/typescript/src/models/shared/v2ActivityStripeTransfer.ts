import type { Schema } from "../../lib/schema.js";
import {
  type V2StripeTransferRequest,
  V2StripeTransferRequest$,
} from "./v2StripeTransferRequest.js";

export type V2ActivityStripeTransfer = V2StripeTransferRequest;

/** @internal */
export const V2ActivityStripeTransfer$: Schema<V2ActivityStripeTransfer> =
  V2StripeTransferRequest$;

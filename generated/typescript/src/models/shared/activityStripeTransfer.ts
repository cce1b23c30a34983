import type { Schema } from "../../lib/schema.js";
import {
  type StripeTransferRequest,
  StripeTransferRequest$,
} from "./stripeTransferRequest.js";

export type ActivityStripeTransfer = StripeTransferRequest;

/** @internal */
export const ActivityStripeTransfer$: Schema<ActivityStripeTransfer> =
  StripeTransferRequest$;

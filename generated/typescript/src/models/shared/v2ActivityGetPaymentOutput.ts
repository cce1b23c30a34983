import type { Schema } from "../../lib/schema.js";
import {
  type V2PaymentResponse,
  V2PaymentResponse$,
} from "./v2PaymentResponse.js";

export type V2ActivityGetPaymentOutput = V2PaymentResponse;

/** @internal */
export const V2ActivityGetPaymentOutput$: Schema<V2ActivityGetPaymentOutput> =
  V2PaymentResponse$;

import { type Schema, record } from "../../lib/schema.js";
import { type V2Payment, V2Payment$ } from "./v2Payment.js";

/** One payment. */
export interface V2PaymentResponse {
  data: V2Payment;
}

/** @internal */
export const V2PaymentResponse$: Schema<V2PaymentResponse> =
  record<V2PaymentResponse>({
    data: V2Payment$,
  });

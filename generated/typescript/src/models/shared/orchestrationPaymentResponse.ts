import { type Schema, record } from "../../lib/schema.js";
import {
  type OrchestrationPayment,
  OrchestrationPayment$,
} from "./orchestrationPayment.js";

/** One payment. */
export interface OrchestrationPaymentResponse {
  data: OrchestrationPayment;
}

/** @internal */
export const OrchestrationPaymentResponse$: Schema<OrchestrationPaymentResponse> =
  record<OrchestrationPaymentResponse>({
    data: OrchestrationPayment$,
  });

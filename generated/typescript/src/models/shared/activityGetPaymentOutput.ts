import type { Schema } from "../../lib/schema.js";
import {
  type OrchestrationPaymentResponse,
  OrchestrationPaymentResponse$,
} from "./orchestrationPaymentResponse.js";

export type ActivityGetPaymentOutput = OrchestrationPaymentResponse;

/** @internal */
export const ActivityGetPaymentOutput$: Schema<ActivityGetPaymentOutput> =
  OrchestrationPaymentResponse$;

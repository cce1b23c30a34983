import type { Schema } from "../../lib/schema.js";
import {
  type OrchestrationAccountResponse,
  OrchestrationAccountResponse$,
} from "./orchestrationAccountResponse.js";

export type ActivityGetAccountOutput = OrchestrationAccountResponse;

/** @internal */
export const ActivityGetAccountOutput$: Schema<ActivityGetAccountOutput> =
  OrchestrationAccountResponse$;

import { type Schema, record } from "../../lib/schema.js";
import { type V2Trigger, V2Trigger$ } from "./v2Trigger.js";

/** The trigger that was asked for. */
export interface V2ReadTriggerResponse {
  data: V2Trigger;
}

/** @internal */
export const V2ReadTriggerResponse$: Schema<V2ReadTriggerResponse> =
  record<V2ReadTriggerResponse>({
    data: V2Trigger$,
  });

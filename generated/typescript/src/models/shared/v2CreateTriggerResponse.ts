import { type Schema, record } from "../../lib/schema.js";
import { type V2Trigger, V2Trigger$ } from "./v2Trigger.js";

/** The trigger that was stored. */
export interface V2CreateTriggerResponse {
  data: V2Trigger;
}

/** @internal */
export const V2CreateTriggerResponse$: Schema<V2CreateTriggerResponse> =
  record<V2CreateTriggerResponse>({
    data: V2Trigger$,
  });

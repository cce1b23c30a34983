import { type Schema, record } from "../../lib/schema.js";
import { type V2TriggerTest, V2TriggerTest$ } from "./v2TriggerTest.js";

/** The outcome of the test. */
export interface V2TestTriggerResponse {
  data: V2TriggerTest;
}

/** @internal */
export const V2TestTriggerResponse$: Schema<V2TestTriggerResponse> =
  record<V2TestTriggerResponse>({
    data: V2TriggerTest$,
  });

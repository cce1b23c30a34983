import { type Schema, optional, record, string } from "../../lib/schema.js";

/** Outcome of one variable. */
export interface V2TriggerTestVariablesValue {
  /** Value that the run would get. */
  value?: string | undefined;
  /** Why the variable could not be evaluated; absent when it could. */
  error?: string | undefined;
}

/** @internal */
export const V2TriggerTestVariablesValue$: Schema<V2TriggerTestVariablesValue> =
  record<V2TriggerTestVariablesValue>({
    value: optional(string),
    error: optional(string),
  });

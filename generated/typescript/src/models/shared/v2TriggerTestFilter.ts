import {
  type Schema,
  boolean,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** Outcome of the filter. */
export interface V2TriggerTestFilter {
  /** Whether the event passes the filter. */
  match?: boolean | undefined;
  /** Why the filter could not be evaluated; absent when it could. */
  error?: string | undefined;
}

/** @internal */
export const V2TriggerTestFilter$: Schema<V2TriggerTestFilter> =
  record<V2TriggerTestFilter>({
    match: optional(boolean),
    error: optional(string),
  });

import { type Schema, map, optional, record } from "../../lib/schema.js";
import {
  type V2TriggerTestFilter,
  V2TriggerTestFilter$,
} from "./v2TriggerTestFilter.js";
import {
  type V2TriggerTestVariablesValue,
  V2TriggerTestVariablesValue$,
} from "./v2TriggerTestVariablesValue.js";

/** What a trigger would make of an event. */
export interface V2TriggerTest {
  /** Outcome of the filter. */
  filter?: V2TriggerTestFilter | undefined;
  /** Outcome of each variable, by name. */
  variables?: { [key: string]: V2TriggerTestVariablesValue } | undefined;
}

/** @internal */
export const V2TriggerTest$: Schema<V2TriggerTest> = record<V2TriggerTest>({
  filter: optional(V2TriggerTestFilter$),
  variables: optional(map(V2TriggerTestVariablesValue$)),
});

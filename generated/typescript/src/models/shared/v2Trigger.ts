import {
  type Schema,
  any,
  dateTime,
  map,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** A stored trigger. */
export interface V2Trigger {
  /** Type of the events to react to, for example `SAVED_PAYMENT`. */
  event: string;
  /** Identifier of the workflow to start. */
  workflowID: string;
  /** Version of the events to react to; every version if absent. */
  version?: string | undefined;
  /**
   * Expression over the event. Only events for which it is true start the
   * workflow; all do if it is absent.
   */
  filter?: string | undefined;
  /**
   * Variables for the run, by name. Each value is an expression over the event.
   */
  vars?: { [key: string]: unknown } | undefined;
  /** Name for people to recognise the trigger by. Names need not be unique. */
  name?: string | undefined;
  /** Identifier of the trigger. */
  id: string;
  /** When the trigger was stored. */
  createdAt: Date;
}

/** @internal */
export const V2Trigger$: Schema<V2Trigger> = record<V2Trigger>({
  event: string,
  workflowID: string,
  version: optional(string),
  filter: optional(string),
  vars: optional(map(any)),
  name: optional(string),
  id: string,
  createdAt: dateTime,
});

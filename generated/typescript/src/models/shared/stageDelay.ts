import {
  type Schema,
  dateTime,
  optional,
  record,
  string,
} from "../../lib/schema.js";

/** Waits, either for a time or until a date. Set one of the two properties. */
export interface StageDelay {
  /** When to go on. */
  until?: Date | undefined;
  /** How long to wait, for example `30s` or `1h30m`. */
  duration?: string | undefined;
}

/** @internal */
export const StageDelay$: Schema<StageDelay> = record<StageDelay>({
  until: optional(dateTime),
  duration: optional(string),
});

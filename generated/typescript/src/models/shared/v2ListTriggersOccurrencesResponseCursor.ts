import {
  type Schema,
  boolean,
  int,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import {
  type V2TriggerOccurrence,
  V2TriggerOccurrence$,
} from "./v2TriggerOccurrence.js";

/** One page, and how to get to its neighbours. */
export interface V2ListTriggersOccurrencesResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore: boolean;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The occurrences. */
  data: V2TriggerOccurrence[];
}

/** @internal */
export const V2ListTriggersOccurrencesResponseCursor$: Schema<V2ListTriggersOccurrencesResponseCursor> =
  record<V2ListTriggersOccurrencesResponseCursor>({
    pageSize: int,
    hasMore: boolean,
    previous: optional(string),
    next: optional(string),
    data: list(V2TriggerOccurrence$),
  });

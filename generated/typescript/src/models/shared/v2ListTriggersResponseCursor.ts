import {
  type Schema,
  boolean,
  int,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Trigger, V2Trigger$ } from "./v2Trigger.js";

/** One page, and how to get to its neighbours. */
export interface V2ListTriggersResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore: boolean;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The triggers. */
  data: V2Trigger[];
}

/** @internal */
export const V2ListTriggersResponseCursor$: Schema<V2ListTriggersResponseCursor> =
  record<V2ListTriggersResponseCursor>({
    pageSize: int,
    hasMore: boolean,
    previous: optional(string),
    next: optional(string),
    data: list(V2Trigger$),
  });

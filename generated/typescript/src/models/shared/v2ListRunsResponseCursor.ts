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
  type V2WorkflowInstance,
  V2WorkflowInstance$,
} from "./v2WorkflowInstance.js";

/** One page, and how to get to its neighbours. */
export interface V2ListRunsResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore: boolean;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The instances. */
  data: V2WorkflowInstance[];
}

/** @internal */
export const V2ListRunsResponseCursor$: Schema<V2ListRunsResponseCursor> =
  record<V2ListRunsResponseCursor>({
    pageSize: int,
    hasMore: boolean,
    previous: optional(string),
    next: optional(string),
    data: list(V2WorkflowInstance$),
  });

import {
  type Schema,
  boolean,
  int,
  list,
  optional,
  record,
  string,
} from "../../lib/schema.js";
import { type V2Workflow, V2Workflow$ } from "./v2Workflow.js";

/** One page, and how to get to its neighbours. */
export interface V2ListWorkflowsResponseCursor {
  /** How many items a page has at most. */
  pageSize: number;
  /** Whether there is a page after this one. */
  hasMore: boolean;
  /** Token of the page before this one; absent or empty on the first. */
  previous?: string | undefined;
  /** Token of the page after this one; absent or empty on the last. */
  next?: string | undefined;
  /** The workflows. */
  data: V2Workflow[];
}

/** @internal */
export const V2ListWorkflowsResponseCursor$: Schema<V2ListWorkflowsResponseCursor> =
  record<V2ListWorkflowsResponseCursor>({
    pageSize: int,
    hasMore: boolean,
    previous: optional(string),
    next: optional(string),
    data: list(V2Workflow$),
  });

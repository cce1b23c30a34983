import { type Schema, record } from "../../lib/schema.js";
import {
  type V2ListWorkflowsResponseCursor,
  V2ListWorkflowsResponseCursor$,
} from "./v2ListWorkflowsResponseCursor.js";

/** The workflows of the stack. */
export interface V2ListWorkflowsResponse {
  /** One page, and how to get to its neighbours. */
  cursor: V2ListWorkflowsResponseCursor;
}

/** @internal */
export const V2ListWorkflowsResponse$: Schema<V2ListWorkflowsResponse> =
  record<V2ListWorkflowsResponse>({
    cursor: V2ListWorkflowsResponseCursor$,
  });

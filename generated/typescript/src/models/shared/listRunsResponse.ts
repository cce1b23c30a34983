import { type Schema, list, record } from "../../lib/schema.js";
import {
  type WorkflowInstance,
  WorkflowInstance$,
} from "./workflowInstance.js";

/** Instances of workflows. */
export interface ListRunsResponse {
  /** The instances. */
  data: WorkflowInstance[];
}

/** @internal */
export const ListRunsResponse$: Schema<ListRunsResponse> =
  record<ListRunsResponse>({
    data: list(WorkflowInstance$),
  });

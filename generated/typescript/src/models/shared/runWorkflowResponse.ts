import { type Schema, record } from "../../lib/schema.js";
import {
  type WorkflowInstance,
  WorkflowInstance$,
} from "./workflowInstance.js";

/** The instance that was started. If the call waited, it has already ended. */
export interface RunWorkflowResponse {
  data: WorkflowInstance;
}

/** @internal */
export const RunWorkflowResponse$: Schema<RunWorkflowResponse> =
  record<RunWorkflowResponse>({
    data: WorkflowInstance$,
  });

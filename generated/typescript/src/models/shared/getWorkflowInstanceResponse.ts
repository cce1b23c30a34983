import { type Schema, record } from "../../lib/schema.js";
import {
  type WorkflowInstance,
  WorkflowInstance$,
} from "./workflowInstance.js";

/** The instance that was asked for. */
export interface GetWorkflowInstanceResponse {
  data: WorkflowInstance;
}

/** @internal */
export const GetWorkflowInstanceResponse$: Schema<GetWorkflowInstanceResponse> =
  record<GetWorkflowInstanceResponse>({
    data: WorkflowInstance$,
  });

import { type Schema, record } from "../../lib/schema.js";
import {
  type V2WorkflowInstance,
  V2WorkflowInstance$,
} from "./v2WorkflowInstance.js";

/** The instance that was started. If the call waited, it has already ended. */
export interface V2RunWorkflowResponse {
  data: V2WorkflowInstance;
}

/** @internal */
export const V2RunWorkflowResponse$: Schema<V2RunWorkflowResponse> =
  record<V2RunWorkflowResponse>({
    data: V2WorkflowInstance$,
  });

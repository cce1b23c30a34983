import { type Schema, record } from "../../lib/schema.js";
import {
  type V2WorkflowInstance,
  V2WorkflowInstance$,
} from "./v2WorkflowInstance.js";

/** The instance that was asked for. */
export interface V2GetWorkflowInstanceResponse {
  data: V2WorkflowInstance;
}

/** @internal */
export const V2GetWorkflowInstanceResponse$: Schema<V2GetWorkflowInstanceResponse> =
  record<V2GetWorkflowInstanceResponse>({
    data: V2WorkflowInstance$,
  });

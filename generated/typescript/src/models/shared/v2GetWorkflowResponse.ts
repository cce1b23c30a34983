import { type Schema, record } from "../../lib/schema.js";
import { type V2Workflow, V2Workflow$ } from "./v2Workflow.js";

/** The workflow that was asked for. */
export interface V2GetWorkflowResponse {
  data: V2Workflow;
}

/** @internal */
export const V2GetWorkflowResponse$: Schema<V2GetWorkflowResponse> =
  record<V2GetWorkflowResponse>({
    data: V2Workflow$,
  });

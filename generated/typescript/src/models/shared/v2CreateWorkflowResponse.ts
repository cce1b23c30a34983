import { type Schema, record } from "../../lib/schema.js";
import { type V2Workflow, V2Workflow$ } from "./v2Workflow.js";

/** The workflow that was stored. */
export interface V2CreateWorkflowResponse {
  data: V2Workflow;
}

/** @internal */
export const V2CreateWorkflowResponse$: Schema<V2CreateWorkflowResponse> =
  record<V2CreateWorkflowResponse>({
    data: V2Workflow$,
  });

import { type Schema, record } from "../../lib/schema.js";
import { type Workflow, Workflow$ } from "./workflow.js";

/** The workflow that was stored. */
export interface CreateWorkflowResponse {
  data: Workflow;
}

/** @internal */
export const CreateWorkflowResponse$: Schema<CreateWorkflowResponse> =
  record<CreateWorkflowResponse>({
    data: Workflow$,
  });

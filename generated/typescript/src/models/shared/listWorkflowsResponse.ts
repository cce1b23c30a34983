import { type Schema, list, record } from "../../lib/schema.js";
import { type Workflow, Workflow$ } from "./workflow.js";

/** The workflows of the stack. */
export interface ListWorkflowsResponse {
  /** The workflows. */
  data: Workflow[];
}

/** @internal */
export const ListWorkflowsResponse$: Schema<ListWorkflowsResponse> =
  record<ListWorkflowsResponse>({
    data: list(Workflow$),
  });

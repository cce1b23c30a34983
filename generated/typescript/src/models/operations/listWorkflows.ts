import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { failure, json } from "../../lib/responses.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type ListWorkflowsResponse as SharedListWorkflowsResponse,
  ListWorkflowsResponse$,
} from "../shared/listWorkflowsResponse.js";

/** What `listWorkflows` answers. */
export interface ListWorkflowsResponse extends ResponseInfo {
  /** The workflows. */
  listWorkflowsResponse?: SharedListWorkflowsResponse | undefined;
}

/** What a call of `listWorkflows` can end with instead. */
export type ListWorkflowsError = ErrorT | SDKError;

/** @internal */
export const listWorkflows$: Operation<void, ListWorkflowsResponse> = {
  id: "listWorkflows",
  method: "GET",
  path: "/api/orchestration/workflows",
  responses: [
    json("200", ListWorkflowsResponse$, "listWorkflowsResponse"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};

import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { int, optional, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2ListWorkflowsResponse as SharedV2ListWorkflowsResponse,
  V2ListWorkflowsResponse$,
} from "../shared/v2ListWorkflowsResponse.js";

/** What `v2ListWorkflows` takes. */
export interface V2ListWorkflowsRequest {
  /**
   * Token of the page to read, from `cursor.next` or `cursor.previous` of
   * another page. The first page if absent; other parameters are then part of
   * the token and need not be repeated.
   */
  cursor?: string | undefined;
  /** How many items a page has at most. */
  pageSize?: number | undefined;
}

/** What `v2ListWorkflows` answers. */
export interface V2ListWorkflowsResponse extends ResponseInfo {
  /** One page of workflows. */
  v2ListWorkflowsResponse?: SharedV2ListWorkflowsResponse | undefined;
}

/** What a call of `v2ListWorkflows` can end with instead. */
export type V2ListWorkflowsError = V2Error | SDKError;

/** @internal */
export const v2ListWorkflows$: Operation<
  V2ListWorkflowsRequest,
  V2ListWorkflowsResponse
> = {
  id: "v2ListWorkflows",
  method: "GET",
  path: "/api/orchestration/v2/workflows",
  params: [query("cursor", optional(string)), query("pageSize", optional(int))],
  responses: [
    json("200", V2ListWorkflowsResponse$, "v2ListWorkflowsResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
  pages: cursor({
    param: "cursor",
    result: "v2ListWorkflowsResponse",
    items: ["cursor", "data"],
    next: ["cursor", "next"],
    more: ["cursor", "hasMore"],
  }),
};

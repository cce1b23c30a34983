import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { boolean, int, optional, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2ListRunsResponse,
  V2ListRunsResponse$,
} from "../shared/v2ListRunsResponse.js";

/** What `v2ListInstances` takes. */
export interface V2ListInstancesRequest {
  /**
   * Token of the page to read, from `cursor.next` or `cursor.previous` of
   * another page. The first page if absent; other parameters are then part of
   * the token and need not be repeated.
   */
  cursor?: string | undefined;
  /** How many items a page has at most. */
  pageSize?: number | undefined;
  /** Workflow whose instances to list; all workflows if absent. */
  workflowID?: string | undefined;
  /** Whether to list only instances that still run. */
  running?: boolean | undefined;
}

/** What `v2ListInstances` answers. */
export interface V2ListInstancesResponse extends ResponseInfo {
  /** One page of instances. */
  v2ListRunsResponse?: V2ListRunsResponse | undefined;
}

/** What a call of `v2ListInstances` can end with instead. */
export type V2ListInstancesError = V2Error | SDKError;

/** @internal */
export const v2ListInstances$: Operation<
  V2ListInstancesRequest,
  V2ListInstancesResponse
> = {
  id: "v2ListInstances",
  method: "GET",
  path: "/api/orchestration/v2/instances",
  params: [
    query("cursor", optional(string)),
    query("pageSize", optional(int)),
    query("workflowID", optional(string)),
    query("running", optional(boolean)),
  ],
  responses: [
    json("200", V2ListRunsResponse$, "v2ListRunsResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
  pages: cursor({
    param: "cursor",
    result: "v2ListRunsResponse",
    items: ["cursor", "data"],
    next: ["cursor", "next"],
    more: ["cursor", "hasMore"],
  }),
};

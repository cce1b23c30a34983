import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { boolean, optional, string } from "../../lib/schema.js";
import { ErrorT } from "../errors/errorT.js";
import {
  type ListRunsResponse,
  ListRunsResponse$,
} from "../shared/listRunsResponse.js";

/** What `listInstances` takes. */
export interface ListInstancesRequest {
  /** Workflow whose instances to list; all workflows if absent. */
  workflowID?: string | undefined;
  /** Whether to list only instances that still run. */
  running?: boolean | undefined;
}

/** What `listInstances` answers. */
export interface ListInstancesResponse extends ResponseInfo {
  /** The instances. */
  listRunsResponse?: ListRunsResponse | undefined;
}

/** What a call of `listInstances` can end with instead. */
export type ListInstancesError = ErrorT | SDKError;

/** @internal */
export const listInstances$: Operation<
  ListInstancesRequest,
  ListInstancesResponse
> = {
  id: "listInstances",
  method: "GET",
  path: "/api/orchestration/instances",
  params: [
    query("workflowID", optional(string)),
    query("running", optional(boolean)),
  ],
  responses: [
    json("200", ListRunsResponse$, "listRunsResponse"),
    failure("default", ErrorT),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
};

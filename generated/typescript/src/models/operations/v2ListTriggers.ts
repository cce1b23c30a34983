import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { int, optional, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2ListTriggersResponse as SharedV2ListTriggersResponse,
  V2ListTriggersResponse$,
} from "../shared/v2ListTriggersResponse.js";

/** What `v2ListTriggers` takes. */
export interface V2ListTriggersRequest {
  /**
   * Token of the page to read, from `cursor.next` or `cursor.previous` of
   * another page. The first page if absent; other parameters are then part of
   * the token and need not be repeated.
   */
  cursor?: string | undefined;
  /** How many items a page has at most. */
  pageSize?: number | undefined;
  /** Name that the triggers must have. */
  name?: string | undefined;
}

/** What `v2ListTriggers` answers. */
export interface V2ListTriggersResponse extends ResponseInfo {
  /** One page of triggers. */
  v2ListTriggersResponse?: SharedV2ListTriggersResponse | undefined;
}

/** What a call of `v2ListTriggers` can end with instead. */
export type V2ListTriggersError = V2Error | SDKError;

/** @internal */
export const v2ListTriggers$: Operation<
  V2ListTriggersRequest,
  V2ListTriggersResponse
> = {
  id: "v2ListTriggers",
  method: "GET",
  path: "/api/orchestration/v2/triggers",
  params: [
    query("cursor", optional(string)),
    query("pageSize", optional(int)),
    query("name", optional(string)),
  ],
  responses: [
    json("200", V2ListTriggersResponse$, "v2ListTriggersResponse"),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
  pages: cursor({
    param: "cursor",
    result: "v2ListTriggersResponse",
    items: ["cursor", "data"],
    next: ["cursor", "next"],
    more: ["cursor", "hasMore"],
  }),
};

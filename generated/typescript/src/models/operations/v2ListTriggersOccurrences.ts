import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { path, query } from "../../lib/params.js";
import { failure, json } from "../../lib/responses.js";
import { int, optional, string } from "../../lib/schema.js";
import { V2Error } from "../errors/v2Error.js";
import {
  type V2ListTriggersOccurrencesResponse as SharedV2ListTriggersOccurrencesResponse,
  V2ListTriggersOccurrencesResponse$,
} from "../shared/v2ListTriggersOccurrencesResponse.js";

/** What `v2ListTriggersOccurrences` takes. */
export interface V2ListTriggersOccurrencesRequest {
  /** Identifier of the trigger. */
  triggerID: string;
  /**
   * Token of the page to read, from `cursor.next` or `cursor.previous` of
   * another page. The first page if absent; other parameters are then part of
   * the token and need not be repeated.
   */
  cursor?: string | undefined;
  /** How many items a page has at most. */
  pageSize?: number | undefined;
}

/** What `v2ListTriggersOccurrences` answers. */
export interface V2ListTriggersOccurrencesResponse extends ResponseInfo {
  /** One page of occurrences. */
  v2ListTriggersOccurrencesResponse?:
    SharedV2ListTriggersOccurrencesResponse | undefined;
}

/** What a call of `v2ListTriggersOccurrences` can end with instead. */
export type V2ListTriggersOccurrencesError = V2Error | SDKError;

/** @internal */
export const v2ListTriggersOccurrences$: Operation<
  V2ListTriggersOccurrencesRequest,
  V2ListTriggersOccurrencesResponse
> = {
  id: "v2ListTriggersOccurrences",
  method: "GET",
  path: "/api/orchestration/v2/triggers/{triggerID}/occurrences",
  params: [
    path("triggerID", string),
    query("cursor", optional(string)),
    query("pageSize", optional(int)),
  ],
  responses: [
    json(
      "200",
      V2ListTriggersOccurrencesResponse$,
      "v2ListTriggersOccurrencesResponse",
    ),
    failure("default", V2Error),
  ],
  security: [{ Authorization: ["orchestration:read"] }],
  pages: cursor({
    param: "cursor",
    result: "v2ListTriggersOccurrencesResponse",
    items: ["cursor", "data"],
    next: ["cursor", "next"],
    more: ["cursor", "hasMore"],
  }),
};

import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import {
  type SuggestedByItemResponseBody,
  SuggestedByItemResponseBody$,
} from "./suggestedByItemResponseBody.js";

/** What `suggestedByItem` takes. */
export interface SuggestedByItemRequest {
  startingAfter?: string | undefined;
}

/** What `suggestedByItem` answers. */
export interface SuggestedByItemResponse extends ResponseInfo {
  /** Items. */
  responseBody?: SuggestedByItemResponseBody | undefined;
}

/** What a call of `suggestedByItem` can end with instead. */
export type SuggestedByItemError = SDKError;

/** @internal */
export const suggestedByItem$: Operation<
  SuggestedByItemRequest,
  SuggestedByItemResponse
> = {
  id: "suggestedByItem",
  method: "GET",
  path: "/nobody-said-how-either",
  params: [
    query("startingAfter", optional(string), { wire: "starting_after" }),
  ],
  responses: [json("200", SuggestedByItemResponseBody$, "responseBody")],
};

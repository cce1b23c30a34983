import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, list, optional } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

/** What `suggested` takes. */
export interface SuggestedRequest {
  start?: number | undefined;
  limit?: number | undefined;
}

/** What `suggested` answers. */
export interface SuggestedResponse extends ResponseInfo {
  /** Items. */
  result?: Item[] | undefined;
}

/** What a call of `suggested` can end with instead. */
export type SuggestedError = SDKError;

/** @internal */
export const suggested$: Operation<SuggestedRequest, SuggestedResponse> = {
  id: "suggested",
  method: "GET",
  path: "/nobody-said-how",
  params: [query("start", optional(int)), query("limit", optional(int))],
  responses: [json("200", list(Item$), "result")],
};

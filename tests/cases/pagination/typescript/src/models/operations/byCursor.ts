import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional, string } from "../../lib/schema.js";
import {
  type ByCursorResponseBody,
  ByCursorResponseBody$,
} from "./byCursorResponseBody.js";

/** What `byCursor` takes. */
export interface ByCursorRequest {
  cursor?: string | undefined;
  pageSize?: number | undefined;
}

/** What `byCursor` answers. */
export interface ByCursorResponse extends ResponseInfo {
  /** One page. */
  responseBody?: ByCursorResponseBody | undefined;
}

/** What a call of `byCursor` can end with instead. */
export type ByCursorError = SDKError;

/** @internal */
export const byCursor$: Operation<ByCursorRequest, ByCursorResponse> = {
  id: "byCursor",
  method: "GET",
  path: "/cursor",
  params: [query("cursor", optional(string)), query("pageSize", optional(int))],
  responses: [json("200", ByCursorResponseBody$, "responseBody")],
  pages: cursor({
    param: "cursor",
    result: "responseBody",
    items: ["cursor", "data"],
    next: ["cursor", "next"],
    more: ["cursor", "hasMore"],
  }),
};

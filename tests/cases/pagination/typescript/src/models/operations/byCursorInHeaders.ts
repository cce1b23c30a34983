import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { header } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { list, optional, string } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

/** What `byCursorInHeaders` takes. */
export interface ByCursorInHeadersRequest {
  xCursor?: string | undefined;
}

/** What `byCursorInHeaders` answers. */
export interface ByCursorInHeadersResponse extends ResponseInfo {
  /** Items. */
  result?: Item[] | undefined;
}

/** What a call of `byCursorInHeaders` can end with instead. */
export type ByCursorInHeadersError = SDKError;

/** @internal */
export const byCursorInHeaders$: Operation<
  ByCursorInHeadersRequest,
  ByCursorInHeadersResponse
> = {
  id: "byCursorInHeaders",
  method: "GET",
  path: "/cursor-in-headers",
  params: [header("xCursor", optional(string), { wire: "X-Cursor" })],
  responses: [json("200", list(Item$), "result")],
  pages: cursor({
    param: "xCursor",
    result: "result",
    items: [],
    next: "X-Next-Cursor",
  }),
};

import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional, string } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byCursor` takes. */
export interface ByCursorRequest {
  token?: string | undefined;
  max?: number | undefined;
}

/** What `byCursor` answers. */
export interface ByCursorResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byCursor` can end with instead. */
export type ByCursorError = SDKError;

/** @internal */
export const byCursor$: Operation<ByCursorRequest, ByCursorResponse> = {
  id: "byCursor",
  method: "GET",
  path: "/cursor",
  params: [query("token", optional(string)), query("max", optional(int))],
  responses: [json("200", Page$, "page")],
  pages: cursor({
    param: "token",
    result: "page",
    items: ["data"],
    next: ["nextCursor"],
  }),
};

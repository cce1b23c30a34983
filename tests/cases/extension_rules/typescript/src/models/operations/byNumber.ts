import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { pageNumber } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byNumber` takes. */
export interface ByNumberRequest {
  number?: number | undefined;
}

/** What `byNumber` answers. */
export interface ByNumberResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byNumber` can end with instead. */
export type ByNumberError = SDKError;

/** @internal */
export const byNumber$: Operation<ByNumberRequest, ByNumberResponse> = {
  id: "byNumber",
  method: "GET",
  path: "/number",
  params: [query("number", optional(int))],
  responses: [json("200", Page$, "page")],
  retries: { strategy: "none" },
  pages: pageNumber({
    param: "number",
    result: "page",
    items: ["data"],
    more: ["meta", "more"],
  }),
};

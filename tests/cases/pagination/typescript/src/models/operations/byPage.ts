import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { pageNumber } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, list, optional } from "../../lib/schema.js";
import { type Item, Item$ } from "../shared/item.js";

/** What `byPage` takes. */
export interface ByPageRequest {
  page?: number | undefined;
  perPage?: number | undefined;
}

/** What `byPage` answers. */
export interface ByPageResponse extends ResponseInfo {
  /** One page. */
  result?: Item[] | undefined;
}

/** What a call of `byPage` can end with instead. */
export type ByPageError = SDKError;

/** @internal */
export const byPage$: Operation<ByPageRequest, ByPageResponse> = {
  id: "byPage",
  method: "GET",
  path: "/page",
  params: [
    query("page", optional(int)),
    query("perPage", optional(int), { wire: "per_page" }),
  ],
  responses: [json("200", list(Item$), "result")],
  pages: pageNumber({
    param: "page",
    result: "result",
    items: [],
    size: "perPage",
    total: "X-Total",
  }),
};

import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { pageNumber } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { int, optional } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byPage` takes. */
export interface ByPageRequest {
  page?: number | undefined;
}

/** What `byPage` answers. */
export interface ByPageResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byPage` can end with instead. */
export type ByPageError = SDKError;

/** @internal */
export const byPage$: Operation<ByPageRequest, ByPageResponse> = {
  id: "byPage",
  method: "GET",
  path: "/page",
  params: [query("page", optional(int))],
  responses: [json("200", Page$, "page")],
  pages: pageNumber({
    param: "page",
    result: "page",
    items: ["data"],
    pages: ["meta", "pages"],
  }),
};

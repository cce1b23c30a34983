import type { SDKError } from "../../lib/errors.js";
import type { Operation, ResponseInfo } from "../../lib/operation.js";
import { cursor } from "../../lib/pages.js";
import { query } from "../../lib/params.js";
import { json } from "../../lib/responses.js";
import { optional, string } from "../../lib/schema.js";
import { type Page, Page$ } from "../shared/page.js";

/** What `byLast` takes. */
export interface ByLastRequest {
  since?: string | undefined;
}

/** What `byLast` answers. */
export interface ByLastResponse extends ResponseInfo {
  /** A page. */
  page?: Page | undefined;
}

/** What a call of `byLast` can end with instead. */
export type ByLastError = SDKError;

/** @internal */
export const byLast$: Operation<ByLastRequest, ByLastResponse> = {
  id: "byLast",
  method: "GET",
  path: "/last",
  params: [query("since", optional(string))],
  responses: [json("200", Page$, "page")],
  pages: cursor({
    param: "since",
    result: "page",
    items: ["data"],
    next: ["data", "-1", "id"],
  }),
};
